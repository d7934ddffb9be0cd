import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, launch, type Size, visit } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const says = {
  nl: {
    what: 'Wat gaat u doen?',
    extraction: 'Extractie (tand of kies trekken)',
    tooth: 'Welke tand of kies?',
    drug: 'Merk of stofnaam, bijvoorbeeld Prolia of alendroninezuur',
    prolia: 'Prolia (denosumab 60 mg, 2× per jaar)',
    zometa: /^Zometa/,
    last: 'Laatste prik of infuus',
    interval: 'om de 3–4 weken',
    day: 'Dag',
    month: 'Maand',
    year: 'Jaar',
    osteoporosis: 'Osteoporose',
    metastases: 'Uitzaaiingen in het bot',
    all: 'Nee, dit is alles',
    penicillin: 'Allergisch voor penicilline?',
    pain: 'Pijn, losse tand of spoed?',
    no: 'Nee',
    yes: 'Ja',
    typed: '“blorpimab” opnemen zoals getypt',
    notRecognised: 'Niet herkend. Controleer de naam op het doosje of bij de apotheek.',
    nothing: 'Gebruikt geen enkel geneesmiddel',
    free: 'geen beperking',
    ask: 'Eerst vragen',
    window: ['5 jan 2027', '4 feb 2027', '5 mrt 2027'],
    clindamycin: 'clindamycine 3 × daags 300 mg',
    surgeon: 'MKA-chirurg',
    why: 'Waarom',
    sources: 'Bronnen',
    others: 'Anderen zeggen',
  },
  en: {
    what: 'What are you going to do?',
    extraction: 'Tooth extraction',
    tooth: 'Which tooth or teeth?',
    drug: 'Brand or substance, for example Prolia or alendronate',
    prolia: 'Prolia (denosumab 60 mg, twice a year)',
    zometa: /^Zometa/,
    last: 'Last injection or infusion',
    interval: 'every 3–4 weeks',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    osteoporosis: 'Osteoporosis',
    metastases: 'Bone metastases',
    all: 'No, this is all',
    penicillin: 'Allergic to penicillin?',
    pain: 'Pain, a loose tooth or urgency?',
    no: 'No',
    yes: 'Yes',
    typed: 'Add “blorpimab” as typed',
    notRecognised: 'Not recognised. Check the name on the box or with the pharmacy.',
    nothing: 'Takes no medicines at all',
    free: 'no restriction',
    ask: 'Ask first',
    window: ['5 Jan 2027', '4 Feb 2027', '5 Mar 2027'],
    clindamycin: 'clindamycin 300 mg 3 times a day',
    surgeon: 'oral and maxillofacial surgeon',
    why: 'Why',
    sources: 'Sources',
    others: 'Others say',
  },
} as const

const runs = (['nl', 'en'] as const).flatMap((lang) => (['desktop', 'phone'] as const).map((size) => ({ lang, size })))

/** The dentist begins: extraction 46. */
async function beginWith(page: Page, lang: 'nl' | 'en', tooth = '46'): Promise<void> {
  await page.getByLabel(says[lang].what).selectOption(says[lang].extraction)
  await page.getByLabel(says[lang].tooth, { exact: true }).fill(tooth)
}

async function pickDrug(page: Page, lang: 'nl' | 'en', typed: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: says[lang].drug }).fill(typed)
  await page.getByRole('option', { name: option }).click()
}

async function fillDate(page: Page, lang: 'nl' | 'en', legend: string, [day, month, year]: readonly string[]): Promise<void> {
  const group = page.getByRole('group', { name: legend })
  await group.getByLabel(says[lang].day).fill(day!)
  await group.getByLabel(says[lang].month).fill(month!)
  await group.getByLabel(says[lang].year).fill(year!)
}

const answerOf = (page: Page) => page.locator('section.answer')

/** Opens every fold of the answer, so that what lies in them is looked at too. */
async function unfold(page: Page): Promise<void> {
  for (const fold of await page.locator('section.answer details').all()) await fold.evaluate((node) => node.setAttribute('open', ''))
}

describe.each(runs)('The quick consult, $lang on $size', ({ lang, size }: { lang: 'nl' | 'en'; size: Size }) => {
  const words = says[lang]
  const fragment = lang === 'en' ? '#lang=en' : ''

  test('Prolia on 5 August, 46 to be extracted: just before the next injection, and the last day for it', async () => {
    const { page, wrong, close } = await visit(browser, size, fragment)
    await page.getByLabel(words.what).waitFor()
    await expectAccessible(page)
    await beginWith(page, lang)
    await pickDrug(page, lang, 'proli', words.prolia)
    // Nothing was said yet about corticosteroids: that they are not taken is not assumed.
    await answerOf(page).getByText(words.ask).first().waitFor()
    await expectAccessible(page)
    await fillDate(page, lang, words.last, ['5', '8', '2026'])
    await page.getByLabel(words.osteoporosis, { exact: true }).check()
    await page.getByLabel(words.all).check()
    await page.getByRole('group', { name: words.pain }).getByLabel(words.no, { exact: true }).check()
    await page.getByRole('group', { name: words.penicillin }).getByLabel(words.no, { exact: true }).check()
    // 5 Aug + 5 months = 5 Jan; the day before + 6 months = 4 Feb; 5 Feb + 28 days = 5 Mar 2027.
    const headline = page.locator('.headline')
    for (const day of words.window) await headline.getByText(day).first().waitFor()
    await unfold(page)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    expect(await page.locator('.loud > *').count()).toBeLessThanOrEqual(3)
    for (const fold of [words.why, words.sources, words.others]) await page.locator('summary', { hasText: fold }).first().waitFor()
    expect(await page.locator('.questions > .field').count()).toBeLessThanOrEqual(8)
    expect(wrong).toEqual([])
    await close()
  })

  test('Zometa for metastases and allergic to penicillin: clindamycin, the surgeon, and no penicillin anywhere', async () => {
    const { page, wrong, close } = await visit(browser, size, fragment)
    await beginWith(page, lang, '36')
    await pickDrug(page, lang, 'zome', words.zometa)
    await page.getByLabel(words.interval).check()
    await page.getByLabel(words.metastases).check()
    await page.getByRole('group', { name: words.penicillin }).getByLabel(words.yes, { exact: true }).check()
    await answerOf(page).getByText(words.clindamycin).first().waitFor()
    await answerOf(page).getByText(words.surgeon).first().waitFor()
    await unfold(page)
    expect(await page.locator('body').textContent()).not.toMatch(/amoxi/i)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    expect(wrong).toEqual([])
    await close()
  })

  test('a drug that nobody knows is asked about, never passed over', async () => {
    const { page, wrong, close } = await visit(browser, size, fragment)
    await beginWith(page, lang)
    await pickDrug(page, lang, 'blorpimab', words.typed)
    await page.getByText(words.notRecognised).waitFor()
    await answerOf(page).getByText(words.ask).first().waitFor()
    expect(await answerOf(page).textContent()).not.toContain(words.free)
    await expectAccessible(page)
    expect(wrong).toEqual([])
    await close()
  })

  test('takes no medicines at all: no restriction', async () => {
    const { page, close } = await visit(browser, size, fragment)
    await beginWith(page, lang)
    await page.getByRole('button', { name: words.nothing }).click()
    await answerOf(page).getByText(words.free).first().waitFor()
    await expectAccessible(page)
    await close()
  })
})

const prolia = '#do=tooth-extraction&teeth=46&drug=Prolia,last:2026-08-05&also=none&penicillin=no'

describe('The address', () => {
  test('holds the answers: a reload and a bookmark bring them back', async () => {
    const { page, url, close } = await visit(browser, 'desktop')
    await beginWith(page, 'nl')
    await pickDrug(page, 'nl', 'proli', says.nl.prolia)
    await fillDate(page, 'nl', says.nl.last, ['5', '8', '2026'])
    await page.getByLabel(says.nl.all).check()
    await page.locator('.headline', { hasText: '5 mrt 2027' }).waitFor()
    expect(page.url()).toBe(`${url}/#do=tooth-extraction&teeth=46&drug=Prolia,last:2026-08-05&also=none`)
    await page.reload()
    await page.locator('.headline', { hasText: '5 mrt 2027' }).waitFor()
    expect(await page.getByLabel(says.nl.tooth, { exact: true }).inputValue()).toBe('46')
    await close()
  })

  test('goes back and forth with the browser', async () => {
    const { page, close } = await visit(browser, 'desktop', prolia)
    const penicillin = page.getByRole('group', { name: says.nl.penicillin })
    await penicillin.getByLabel(says.nl.yes, { exact: true }).check()
    await answerOf(page).getByText('clindamycine').first().waitFor()
    await page.goBack()
    await answerOf(page).getByText('moxicilline').first().waitFor()
    expect(await penicillin.getByLabel(says.nl.no, { exact: true }).isChecked()).toBe(true)
    await page.goForward()
    await answerOf(page).getByText('clindamycine').first().waitFor()
    await close()
  })

  test('changes language in place, with the page’s own language and title', async () => {
    const { page, close } = await visit(browser, 'desktop', prolia)
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('Dental work in a patient on a bone drug').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.title()).toBe('Howship: bone and jaw advice')
    expect(page.url()).toContain('lang=en')
    await page.locator('.headline', { hasText: '5 Mar 2027' }).waitFor()
    await close()
  })

  test.each([
    ['names of the language', '#do=__proto__&drug=constructor&teeth=99,-1,1e9&on=2026-02-31'],
    ['markup', `#drug=${encodeURIComponent('<img src=x onerror=alert(1)>')}&do=tooth-extraction`],
    ['broken percent signs', '#%E0%A4%A&drug=%E0%A4%A&do=%'],
    ['sixty kilobytes', `#${'drug=Prolia&'.repeat(5000)}`],
    ['answers that are none', '#drugs=nothing,unknown&egfr=NaN&penicillin=maybe&protocol=../../etc'],
    ['signs only', '#=&&&==&do'],
  ])('that makes no sense gives a page that works: %s', async (_, fragment) => {
    const { page, wrong, close } = await visit(browser, 'desktop', fragment)
    await page.getByLabel(says.nl.what).selectOption(says.nl.extraction)
    await page.getByLabel(says.nl.tooth, { exact: true }).waitFor()
    expect(await page.locator('img').count()).toBe(0)
    expect(wrong).toEqual([])
    await close()
  })
})

/** The scripts that a page asks for when it is loaded anew. */
async function scriptsOf(page: Page): Promise<readonly Buffer[]> {
  const urls = new Set<string>()
  page.on('request', (request) => {
    if (/\/assets\/.*\.js$/.test(request.url())) urls.add(request.url())
  })
  await page.reload()
  await page.locator('.foot p:nth-child(2)').waitFor()
  return Promise.all([...urls].map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())))
}

describe('The page', () => {
  test('stands with at most 250 kB of compressed script; the part that advises follows with at most 300 kB', async () => {
    const { page, close } = await visit(browser, 'desktop')
    // As a proxy in front of it would send them.
    const sizes = (await scriptsOf(page)).map((script) => gzipSync(script).byteLength)
    expect(sizes[0]!).toBeLessThanOrEqual(250_000)
    expect(sizes.slice(1).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(300_000)
    await close()
  })

  test('has no sideways scroll at 200 % zoom', async () => {
    const { page, close } = await visit(browser, 'desktop', prolia)
    await page.setViewportSize({ width: 640, height: 450 })
    await page.locator('.headline').waitFor()
    await unfold(page)
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 320, height: 600 })
    await expectNoSidewaysScroll(page)
    await close()
  })

  test('prints the answer with its reasons, without the form', async () => {
    const { page, close } = await visit(browser, 'desktop', prolia)
    await page.locator('.headline').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.ask').isVisible()).toBe(false)
    expect(await page.locator('.file').isVisible()).toBe(false)
    expect(await page.locator('.headline').isVisible()).toBe(true)
    // Folded on the screen, written out on paper.
    expect(await page.locator('.source-list').first().isVisible()).toBe(true)
    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect((paper.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length).toBeLessThanOrEqual(4)
    await close()
  })

  test('copies the answer as plain text', async () => {
    const { page, context, url, close } = await visit(browser, 'desktop', prolia)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url })
    await page.getByRole('button', { name: 'Kopieer' }).click()
    await page.getByRole('button', { name: 'Gekopieerd' }).waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain('5 mrt 2027')
    expect(text).toContain('875 mg')
    expect(text).toContain('SDCEP 2017')
    await close()
  })

  test('marks for a moment what changed, and holds it still for who wants no motion', async () => {
    const { page, close } = await visit(browser, 'desktop', prolia)
    await page.locator('.headline').waitFor()
    expect(await page.locator('.changed').count()).toBe(0)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.getByRole('group', { name: says.nl.penicillin }).getByLabel(says.nl.yes, { exact: true }).check()
    await page.locator('.changed', { hasText: 'clindamycine' }).waitFor()
    expect(
      await page
        .locator('.changed')
        .first()
        .evaluate((node) => getComputedStyle(node).animationName),
    ).toBe('none')
    await page.waitForFunction(() => document.querySelector('.changed') === null)
    await close()
  })

  test('counts from the day that it proposes when that is asked', async () => {
    const { page, close } = await visit(browser, 'desktop', prolia)
    await page.getByRole('button', { name: 'Reken met 5 jan 2027' }).click()
    // 5 Jan − 3 days, and + 14 days.
    await page.locator('.lane-words', { hasText: 'Antibioticum 2 jan – 19 jan 2027' }).waitFor()
    expect(page.url()).toContain('on=2027-01-05')
    await close()
  })

  test('answers under another protocol when that is chosen', async () => {
    const { page, close } = await visit(
      browser,
      'desktop',
      '#do=tooth-extraction&teeth=46&drug=alendronate,since:2020&also=none&penicillin=no',
    )
    await answerOf(page).getByText('3 maanden').first().waitFor()
    await page.getByLabel('Protocol').selectOption('aaoms-2014')
    await page.locator('.loud').getByText('2 maanden').first().waitFor()
    expect(page.url()).toContain('protocol=aaoms-2014')
    await close()
  })

  test('says nothing is certain of a drug the dentist does not know', async () => {
    const { page, close } = await visit(browser, 'phone', '#do=tooth-extraction&teeth=46&drugs=unknown')
    await page.locator('.headline').getByText('Eerst vragen').waitFor()
    expect(await answerOf(page).textContent()).not.toContain('geen beperking')
    await expectAccessible(page)
    await close()
  })
})
