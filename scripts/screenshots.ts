/**
 * `npm run screenshots`: pictures of every page for `docs/screenshots/`, in both languages, on a desktop and on a phone, from the built screens and the
 * demonstration, on the day on which the examples play. To be looked at whenever the screens change. `npm run screenshots -- patient` takes those whose name begins so.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { places } from '../e2e/places.ts'
import { startHowship } from '../src/server/howship.ts'
import { readConfig } from '../src/server/running/config.ts'
import { demonstration } from '../src/server/running/signing-in.ts'
import { built } from '../src/server/serve.ts'

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

const wanted = process.argv[2] ?? ''
const data = mkdtempSync(join(tmpdir(), 'howship-pictures-'))
const read = readConfig({}, { port: '0', data, log: 'error' })
if ('unusable' in read) throw new Error(read.unusable)
const started = await startHowship(read.config, demonstration, process.env.HOWSHIP_SCREENS ?? built, () => new Date(day))
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

/** Few colours are enough for pages of text and lines: a third of the size. */
async function take(page: Page, name: string, whole = false): Promise<void> {
  const width = page.viewportSize()!.width
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const clip = { x: 0, y: 0, width, height: whole ? height : Math.min(tallest, height) }
  const picture = await page.screenshot({ fullPage: true, clip })
  writeFileSync(join(folder, `${name}.png`), await sharp(picture).png({ palette: true, colours: 128, effort: 8 }).toBuffer())
}

const inLanguage = (fragment: string, lang: 'nl' | 'en'): string =>
  lang === 'nl' ? fragment : `${fragment}${fragment.includes('?') ? '&' : '?'}lang=en`

for (const [sizeName, viewport] of Object.entries(sizes)) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(day))
  const open = async (fragment: string): Promise<void> => {
    await page.goto('about:blank')
    await page.goto(`${started.url}/${fragment}`)
  }
  for (const lang of ['nl', 'en'] as const) {
    for (const [name, fragment, ready] of consults) {
      if (!pictured(name, sizeName) || !name.startsWith(wanted)) continue
      await open(`#lang=${lang}&${fragment}`)
      await page.locator(ready).first().waitFor()
      await page.waitForFunction(() => document.querySelector('.foot p:nth-child(2)') !== null)
      await take(page, `${name}.${lang}.${sizeName}`, true)
    }
    // A record that was dropped: the first example with a procedure in it.
    if ('record'.startsWith(wanted)) {
      await open(`#lang=${lang}`)
      await page.locator('.file select').selectOption('../../patients/bea-prolia-wants-46-out/record.json')
      await page.locator('.exposures').waitFor()
      await take(page, `record.${lang}.${sizeName}`)
    }
    for (const [name, place] of libraryPages) {
      if (!name.startsWith(wanted)) continue
      await open(inLanguage(`#library${place}`, lang))
      await page.locator('main h1').first().waitFor()
      await take(page, `${name}.${lang}.${sizeName}`)
    }
    for (const { name, role, place, ready } of places) {
      if (!name.startsWith(wanted)) continue
      await context.clearCookies()
      if (role !== undefined) await context.request.get(`${started.url}/demonstration/${role}`)
      await open(inLanguage(`#${place}`, lang))
      await page.locator(ready).first().waitFor()
      // What is worked out beside the page, and what the journal says, arrive a moment later.
      await page.waitForTimeout(400)
      await take(page, `${name}.${lang}.${sizeName}`)
    }
  }
  await context.close()
}

// Paper: the answer as it is printed, at the width of an A4 text block.
for (const lang of ['nl', 'en'] as const) {
  if (!'quick-consult'.startsWith(wanted)) continue
  const page = await browser.newPage({ viewport: { width: 658, height: 990 } })
  await page.clock.setFixedTime(new Date(day))
  await page.goto(`${started.url}/#lang=${lang}&${prolia}`)
  await page.locator('.headline').waitFor()
  await page.emulateMedia({ media: 'print' })
  await take(page, `quick-consult.${lang}.print`, true)
  await page.close()
}

await browser.close()
await started.close()
rmSync(data, { recursive: true, force: true })
process.exit(0)
