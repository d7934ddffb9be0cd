import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const here = import.meta.dirname
const root = join(here, '..', '..')

/** Where tables, facts and decisions are written: what they cite, an answer can cite. */
const citing = ['facts', 'guidelines', 'advice']

/** The numbers of the statements that an answer can cite. */
function citedStatements(): ReadonlySet<string> {
  const files = citing.flatMap((folder) => readdirSync(join(root, 'src', folder), { recursive: true, withFileTypes: true }))
  const cited = new Set<string>()
  for (const file of files) {
    if (!file.isFile() || !/(?<!\.test)\.ts$/.test(file.name)) continue
    for (const [number] of readFileSync(join(file.parentPath, file.name), 'utf8').matchAll(/\bS\d{4}\b/g)) cited.add(number)
  }
  return cited
}

/**
 * The browser needs to know where a cited statement stands, not all that was noted about every statement: that is a tenth of the
 * file. Citations are written out in the tables, so that the ones in use can be told from the source.
 */
const placesOfStatements = (): Plugin => ({
  name: 'places-of-statements',
  enforce: 'pre',
  load(id) {
    const path = id.split('?')[0]!
    if (!path.replaceAll('\\', '/').endsWith('/sources/statements.json')) return null
    const statements = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { seed: string; where: string }>
    const cited = citedStatements()
    return JSON.stringify(
      Object.fromEntries(
        Object.entries(statements)
          .filter(([number]) => cited.has(number))
          .map(([number, { seed, where }]) => [number, { seed, where }]),
      ),
    )
  },
})

export default defineConfig({
  root: here,
  cacheDir: join(root, '.cache', 'vite'),
  build: {
    outDir: join(root, 'dist', 'web'),
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows no inline script, and no style or picture from a data: address is needed.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  plugins: [
    placesOfStatements(),
    react(),
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: false,
      manifest: {
        name: 'Howship: bot- en kaakadvies',
        short_name: 'Howship',
        description: 'Bot- en kaakadvies bij behandeling met botmiddelen',
        lang: 'nl',
        start_url: '/',
        display: 'minimal-ui',
        background_color: '#ffffff',
        theme_color: '#ffffff',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,webmanifest}'],
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ],
})
