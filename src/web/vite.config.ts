import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const here = import.meta.dirname
const root = join(here, '..', '..')

/** Where tables, facts and decisions are written: what they cite, an answer can cite. */
const citing = ['facts', 'guidelines', 'advice']
/** What only the library prints: the background and the drug table. */
const citingInLibrary = ['knowledge', 'drugs']

/** The numbers of the statements that are cited in these folders. */
function citedStatements(folders: readonly string[]): ReadonlySet<string> {
  const files = folders.flatMap((folder) => readdirSync(join(root, 'src', folder), { recursive: true, withFileTypes: true }))
  const cited = new Set<string>()
  for (const file of files) {
    if (!file.isFile() || !/(?<!\.test)\.ts$/.test(file.name)) continue
    for (const [number] of readFileSync(join(file.parentPath, file.name), 'utf8').matchAll(/\bS\d{4}\b/g)) cited.add(number)
  }
  return cited
}

const slashed = (path: string): string => path.replaceAll('\\', '/')
const forLibrary = '?cited-in-library'

/**
 * The browser needs to know where a cited statement stands, not all that was noted about every statement: that is a tenth of the
 * file. Citations are written out in the tables, so that the ones in use can be told from the source. What only background and drugs
 * cite goes to the library alone, and burdens nobody who asks for advice.
 */
const placesOfStatements = (): Plugin => ({
  name: 'places-of-statements',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!source.endsWith('/sources/statements.json') || !importer || !slashed(importer).includes('/src/web/library/')) return null
    return `${slashed(join(importer, '..', source))}${forLibrary}`
  },
  load(id) {
    const path = id.split('?')[0]!
    if (!slashed(path).endsWith('/sources/statements.json')) return null
    const statements = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { seed: string; where: string }>
    const decided = citedStatements(citing)
    const inLibrary = citedStatements(citingInLibrary)
    const wanted = (number: string): boolean =>
      id.endsWith(forLibrary) ? inLibrary.has(number) && !decided.has(number) : decided.has(number)
    const places = JSON.stringify(
      Object.fromEntries(
        Object.entries(statements)
          .filter(([number]) => wanted(number))
          .map(([number, { seed, where }]) => [number, { seed, where }]),
      ),
    )
    // An id with a query is no JSON file to the bundler.
    return id.endsWith(forLibrary) ? { code: `export default ${places}`, moduleType: 'js' } : places
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
  worker: { format: 'es', plugins: () => [placesOfStatements()] },
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
        // A launch and its return are answered by the server: its policy names the record systems that may be read now.
        // So are a picture and a calendar that are opened in a window of their own, and signing in.
        navigateFallbackDenylist: [/[?&](?:iss|state)=/, /^\/(?:api|auth|fhir|demonstration)\//],
        sourcemap: false,
      },
    }),
  ],
})
