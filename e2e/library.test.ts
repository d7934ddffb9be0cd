import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, launch, type Size, visit } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const spoken = {
  nl: {
    fragment: '#library',
    contents: 'Bibliotheek',
    zoledronate: 'Dosis zoledroninezuur',
    clearance: '40 tot 50 mL/min',
    dose: '3,3 mg',
    statement: 'uitspraak S',
    seek: 'Zoek in de bibliotheek',
    antibiotic: 'Antibioticum bij kaakbotnecrose',
    notRead: 'sterkte niet gelezen: Howship vraagt 60 of 120 mg',
    allBrands: 'Alle merken, met sterkte en herkomst',
    asTable: 'Als tabel, met noemer en vindplaats',
    denominator: '3491 patiënten',
    other: 'English',
  },
  en: {
    fragment: '#library?lang=en',
    contents: 'Library',
    zoledronate: 'Zoledronate dose',
    clearance: '40 up to 50 mL/min',
    dose: '3.3 mg',
    statement: 'statement S',
    seek: 'Search the library',
    antibiotic: 'Antibiotic in jaw necrosis',
    notRead: 'strength not read: Howship asks 60 or 120 mg',
    allBrands: 'All brands, with strength and origin',
    asTable: 'As a table, with denominator and place',
    denominator: '3491 patients',
    other: 'Nederlands',
  },
} as const
type Lang = keyof typeof spoken

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name, exact: typeof name === 'string' })
/** What stands in the main part, folds included, on one line. */
const said = async (page: Page): Promise<string> => ((await page.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ')

describe.each([
  ['nl', 'desktop'],
  ['nl', 'phone'],
  ['en', 'desktop'],
  ['en', 'phone'],
] as const satisfies readonly (readonly [Lang, Size])[])('The library in %s on a %s', (lang, size) => {
  const words = spoken[lang]

  test('leads from the contents to the zoledronate table, with its citations', async () => {
    const { page, wrong, close } = await visit(browser, size, words.fragment)
    await heading(page, words.contents).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang)
    await page.getByRole('link', { name: words.zoledronate, exact: true }).click()
    await heading(page, words.zoledronate).waitFor()
    expect(await page.title()).toContain(words.zoledronate)
    expect(await heading(page, words.zoledronate).evaluate((node) => node === document.activeElement)).toBe(true)
    // The row of the guidance: 40 up to 50 mL/min is 3.3 mg, as a table row or as a card.
    const row = page.locator('#by-nl-handreiking').locator(size === 'phone' ? 'li' : 'tr', { hasText: words.clearance })
    expect((await row.textContent())?.replaceAll('\u00a0', ' ')).toContain(words.dose)
    await row.locator('summary').click()
    await row.getByText(words.statement).first().waitFor()
    expect(await page.locator('#by-smpc h2').textContent()).toBe('SmPC')
    // Back is where one came from.
    await page.goBack()
    await heading(page, words.contents).waitFor()
    expect(wrong).toEqual([])
    await close()
  })

  test('finds doxycycline, with the sentence it stands in', async () => {
    const { page, wrong, close } = await visit(browser, size, words.fragment)
    await page.getByLabel(words.seek).fill('doxycycline')
    await page.keyboard.press('Enter')
    const hit = page.locator('.hits > li', { hasText: words.antibiotic })
    await hit.waitFor()
    expect(await hit.locator('mark').first().textContent()).toMatch(/doxycycline/i)
    expect(page.url()).toContain('q=doxycycline')
    await hit.getByRole('link').click()
    await heading(page, words.antibiotic).waitFor()
    expect(await said(page)).toMatch(/doxycycline 100 mg/i)
    expect(wrong).toEqual([])
    await close()
  })

  test('says of denosumab which strengths nobody has read', async () => {
    const { page, wrong, close } = await visit(browser, size, words.fragment)
    await page.getByRole('link', { name: 'Denosumab', exact: true }).first().click()
    await heading(page, 'Denosumab').waitFor()
    await page.getByText(words.allBrands).click()
    const junod = page.locator(size === 'phone' ? '.cards > li' : 'tr', { hasText: 'Junod' })
    expect(await junod.textContent()).toContain(words.notRead)
    expect(wrong).toEqual([])
    await close()
  })

  test('draws the figures, and gives each its denominator in a table', async () => {
    const { page, wrong, close } = await visit(browser, size, words.fragment.replace('#library', '#library/figures'))
    const chart = page.locator('.chart').first()
    await chart.waitFor()
    expect(await chart.locator('.bar-dot, .bar-range').count()).toBeGreaterThan(20)
    expect(await chart.textContent()).toContain(words.denominator)
    await page.getByText(words.asTable).first().click()
    await page
      .locator(size === 'phone' ? '.cards' : 'table')
      .first()
      .waitFor()
    expect(wrong).toEqual([])
    await close()
  })

  test.each([
    '',
    '/zoledronate-dose',
    '/mronj-stage',
    '/pre-dose-check',
    '/drug/denosumab',
    '/page/bone',
    '/page/jaw-necrosis-explained',
    '/figures',
    '/stages',
    '/search?q=calcium',
    '/no-such-page',
  ])('axe finds nothing on “%s”, nor does it stick out', async (path) => {
    const query = lang === 'en' ? `${path.includes('?') ? '&' : '?'}lang=en` : ''
    const { page, wrong, close } = await visit(browser, size, `#library${path}${query}`)
    await page.locator('main h1').first().waitFor()
    await expectNoSidewaysScroll(page)
    // Every fold open: what is hidden would not be looked at.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    expect(wrong).toEqual([])
    await close()
  })
})

test('by keyboard alone: search, walk to a result, open it, come back', async () => {
  const { page, wrong, close } = await visit(browser, 'desktop', '#library')
  const field = page.getByLabel('Zoek in de bibliotheek')
  await field.waitFor()
  for (let i = 0; i < 10 && !(await field.evaluate((node) => node === document.activeElement)); i++) await page.keyboard.press('Tab')
  await page.keyboard.type('stadium')
  await page.keyboard.press('Enter')
  await page.locator('.hits a').first().waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('.hits') !== null)).toBe(true)
  expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).not.toBe('none')
  await page.keyboard.press('Enter')
  await heading(page, 'Stadium').waitFor()
  await page.goBack()
  await page.locator('.hits').waitFor()
  expect(wrong).toEqual([])
  await close()
})

test('tables lie side by side when asked, and the address remembers it', async () => {
  const { page, close } = await visit(browser, 'desktop', '#library/zoledronate-dose')
  await page.getByRole('link', { name: 'Naast elkaar' }).click()
  const [guidance, label] = await Promise.all([page.locator('#by-nl-handreiking').boundingBox(), page.locator('#by-smpc').boundingBox()])
  expect(label!.x).toBeGreaterThan(guidance!.x)
  expect(label!.y).toBe(guidance!.y)
  await page.reload()
  await page.locator('.authorities-beside').waitFor()
  // The language changes in place.
  await page.getByRole('link', { name: 'English' }).click()
  await heading(page, 'Zoledronate dose').waitFor()
  await page.locator('.authorities-beside').waitFor()
  await close()
})

test('an advice leads to its table, and back to the answers', async () => {
  const consult = '#do=tooth-extraction&teeth=46&drug=Prolia,since:2023,last:2026-08-05&for=osteoporosis&also=none&urgency=no&penicillin=no'
  const { page, wrong, close } = await visit(browser, 'desktop', consult)
  await page.locator('.headline').waitFor()
  await page.locator('summary', { hasText: 'Bronnen' }).first().click()
  await page.locator('.in-library a').first().click()
  await page.locator('.authority').first().waitFor()
  await page.getByRole('link', { name: 'Snel advies' }).click()
  await page.locator('.headline', { hasText: '5 mrt 2027' }).waitFor()
  await page.getByRole('link', { name: 'Bibliotheek' }).click()
  await heading(page, 'Bibliotheek').waitFor()
  await page.goBack()
  await page.locator('.headline', { hasText: '5 mrt 2027' }).waitFor()
  expect(wrong).toEqual([])
  await close()
})

test('the consult does not fetch the library', async () => {
  const { page, close } = await visit(browser, 'desktop')
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await page.reload()
  await page.locator('.foot p:nth-child(2)').waitFor()
  expect(scripts.filter((url) => url.includes('/library-'))).toEqual([])
  await page.goto(`${new URL(page.url()).origin}/#library`)
  await page.getByLabel('Zoek in de bibliotheek').waitFor()
  expect(scripts.some((url) => url.includes('/library-'))).toBe(true)
  await close()
})

test('on paper a decision shows its sources and nothing to click', async () => {
  const { page, close } = await visit(browser, 'desktop', '#library/zoledronate-dose')
  await page.locator('.authority').first().waitFor()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.seek').isVisible()).toBe(false)
  expect(await page.locator('#by-nl-handreiking .source-list').first().isVisible()).toBe(true)
  await close()
})
