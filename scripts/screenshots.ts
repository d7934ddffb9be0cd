/**
 * `node scripts/screenshots.ts`: pictures of the quick consult and the library for `docs/screenshots/`, from the built screens, on the day on which the
 * examples play. To be looked at whenever the screens change.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { serve } from '../src/server/serve.ts'

const folder = join(import.meta.dirname, '..', 'docs', 'screenshots')
const day = '2026-11-21T12:00:00'
const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const

const prolia = 'do=tooth-extraction&teeth=46&drug=Prolia,since:2023,last:2026-08-05&for=osteoporosis&also=none&urgency=no&penicillin=no'
const zometa = 'do=tooth-extraction&teeth=36,37&drug=Zometa,every:28,since:2025-02,last:2026-11-02&for=bone-metastases&penicillin=yes'

/** Name, fragment, and what has to stand on the page before the picture is taken. */
const consults: readonly (readonly [name: string, fragment: string, ready: string])[] = [
  ['quick-consult', prolia, '.headline'],
  ['quick-consult-oncology', zometa, '.headline'],
  ['quick-consult-empty', '', '.questions'],
]

/** Pages of the library: name, and its place behind `#library`. */
const libraryPages: readonly (readonly [name: string, place: string])[] = [
  ['library-contents', ''],
  ['library-zoledronate-dose', '/zoledronate-dose'],
  ['library-drug-denosumab', '/drug/denosumab'],
  ['library-figures', '/figures'],
  ['library-stages', '/stages'],
  ['library-search', '/search?q=doxycycline'],
]

/** A long page is cut off: what its first screens show is enough to judge it. */
const tallest = 1800

/** The empty page and the oncology answer differ little between the sizes: one of each is enough in the repository. */
const pictured = (name: string, size: string): boolean =>
  name === 'quick-consult' || (name === 'quick-consult-empty' ? size === 'phone' : size === 'desktop')

const started = await serve({ port: 0, host: '127.0.0.1' })
if ('unusable' in started) {
  process.stderr.write(`screenshots: ${started.unusable}\n`)
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})

for (const [sizeName, viewport] of Object.entries(sizes)) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(day))
  for (const lang of ['nl', 'en'] as const) {
    for (const [name, fragment, ready] of consults) {
      if (!pictured(name, sizeName)) continue
      await page.goto('about:blank')
      await page.goto(`${started.url}/#lang=${lang}&${fragment}`)
      await page.locator(ready).first().waitFor()
      await page.waitForFunction(() => document.querySelector('.foot p:nth-child(2)') !== null)
      await page.screenshot({ path: join(folder, `${name}.${lang}.${sizeName}.png`), fullPage: true })
    }
    // A record that was dropped: the first example with a procedure in it.
    await page.locator('.file select').selectOption('../../patients/bea-prolia-wants-46-out/record.json')
    await page.locator('.exposures').waitFor()
    await page.screenshot({ path: join(folder, `record.${lang}.${sizeName}.png`), fullPage: true })
  }
  for (const lang of ['nl', 'en'] as const) {
    for (const [name, place] of libraryPages) {
      await page.goto('about:blank')
      await page.goto(`${started.url}/#library${place}${lang === 'en' ? `${place.includes('?') ? '&' : '?'}lang=en` : ''}`)
      await page.locator('main h1').first().waitFor()
      const height = Math.min(tallest, await page.evaluate(() => document.documentElement.scrollHeight))
      await page.screenshot({
        path: join(folder, `${name}.${lang}.${sizeName}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width: viewport.width, height },
      })
    }
  }
  await context.close()
}

// Paper: the answer as it is printed, at the width of an A4 text block.
for (const lang of ['nl', 'en'] as const) {
  const page = await browser.newPage({ viewport: { width: 658, height: 990 } })
  await page.clock.setFixedTime(new Date(day))
  await page.goto(`${started.url}/#lang=${lang}&${prolia}`)
  await page.locator('.headline').waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.screenshot({ path: join(folder, `quick-consult.${lang}.print.png`), fullPage: true })
  await page.close()
}

await browser.close()
await started.close()
