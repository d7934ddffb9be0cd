/**
 * The dentist with a patient’s record: Bea’s 46 has to come out. By keyboard from tooth to tooth, the plan with the advice beside it, the extraction recorded, the
 * wound looked at; and Anna’s mouth before her first dose.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Lang } from '../src/values/text.ts'
import { expectAccessible, expectNoSidewaysScroll, launch, type Size } from './browser.ts'
import { freshHospital, visitHospital } from './hospital.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(() => freshHospital().then(() => {}))

const says = {
  nl: {
    saved: /^Bewaard: /,
    planned46: /^46, eerste molaar rechtsonder: extractie gepland 26 nov 2026/,
    gone46: /^46, eerste molaar rechtsonder: geëxtraheerd 21 nov 2026, genezing niet vastgelegd/,
    healed46: /^46, eerste molaar rechtsonder: geëxtraheerd 21 nov 2026, wond genezen/,
    window: /Vlak voor de volgende injectie denosumab/,
    done: 'Verricht: vastleggen',
    record: 'Vastleggen',
    control: /controle van de wond op 5.dec.2026/i,
    healing: 'Genezing vastleggen',
    healedAsk: 'Is het slijmvlies over de wond volledig genezen?',
    yes: 'ja',
    finding: 'Bevinding vastleggen',
    lost: 'onherstelbaar',
    extract37: /Extractie, zo mogelijk vóór de eerste dosis/,
    table: 'Alles in een tabel',
    sessions: 'Zittingen',
  },
  en: {
    saved: /^Saved: /,
    planned46: /^46, lower right first molar: extraction planned 26 Nov 2026/,
    gone46: /^46, lower right first molar: extracted 21 Nov 2026, healing not recorded/,
    healed46: /^46, lower right first molar: extracted 21 Nov 2026, wound healed/,
    window: /just before the next denosumab injection/i,
    done: 'Done: record',
    record: 'Record',
    control: /check the wound on 5.Dec.2026/i,
    healing: 'Record healing',
    healedAsk: 'Has the mucosa over the wound healed completely?',
    yes: 'yes',
    finding: 'Record a finding',
    lost: 'beyond repair',
    extract37: /extract, before the first dose where possible/i,
    table: 'All in a table',
    sessions: 'Sessions',
  },
} as const

const saved = (page: Page, lang: Lang): Promise<void> => page.getByRole('status').getByText(says[lang].saved).first().waitFor()

describe.each([
  ['nl', 'desktop'],
  ['en', 'phone'],
  ['nl', 'phone'],
  ['en', 'desktop'],
] as const satisfies readonly (readonly [Lang, Size])[])('the mouth (%s, %s)', (lang, size) => {
  const s = says[lang]

  test('Bea’s 46: found by keyboard, pulled, and its wound followed', async () => {
    const { page, wrong, close } = await visitHospital(browser, 'dentist', size, lang, '#patient/bea/mouth')
    const tooth = (fdi: string) => page.locator(`[data-place="${fdi}"]`)
    await tooth('46').waitFor()
    const at = async (fdi: string) => (await tooth(fdi).boundingBox())!
    expect((await at('46')).y).toBeGreaterThan((await at('16')).y)
    // Side by side the patient's right is on the left; on a phone it comes first.
    if (size === 'desktop') expect((await at('46')).x).toBeLessThan((await at('36')).x)
    else expect((await at('46')).y).toBeLessThan((await at('36')).y)

    // One of all places takes the focus; arrows lead on from there.
    await tooth('46').focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(s.planned46)
    await page.keyboard.press('Enter')
    await page.getByText(s.window).first().waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    await page.getByRole('button', { name: s.done }).click()
    await page.locator('form').getByRole('button', { name: s.record, exact: true }).first().click()
    await saved(page, lang)
    await page.getByRole('button', { name: s.gone46 }).waitFor()
    await page.getByText(s.control).first().waitFor()

    await page.getByRole('button', { name: s.healing }).click()
    await page.getByRole('group', { name: s.healedAsk }).getByLabel(s.yes, { exact: true }).check()
    await page.locator('form').getByRole('button', { name: s.record, exact: true }).first().click()
    await page.getByRole('button', { name: s.healed46 }).waitFor()

    await page.reload()
    await page.getByRole('button', { name: s.healed46 }).waitFor()
    expect(wrong).toEqual([])
    await close()
  })

  test('Anna before her first dose: a lost tooth is said to come out, and the table says what the picture does', async () => {
    const { page, close } = await visitHospital(browser, 'dentist', size, lang, '#patient/anna/mouth/37')
    await page.locator('summary', { hasText: s.finding }).click()
    await page.getByRole('radio', { name: s.lost }).check()
    await page.locator('form').getByRole('button', { name: s.record, exact: true }).first().click()
    await saved(page, lang)
    await page.getByText(s.extract37).first().waitFor()
    await page.locator('summary', { hasText: s.table }).click()
    await page.getByRole('row').filter({ hasText: '37' }).filter({ hasText: s.lost }).waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await close()
  })
})

test('a nurse records healing and findings; procedures are not hers to plan', async () => {
  const { page, close } = await visitHospital(browser, 'nurse', 'phone', 'nl', '#patient/bram/mouth/26')
  await page.getByRole('button', { name: 'Genezing vastleggen' }).click()
  await page
    .getByRole('group', { name: /volledig genezen/ })
    .getByLabel('ja', { exact: true })
    .check()
  await page.locator('form').getByRole('button', { name: 'Vastleggen', exact: true }).first().click()
  await saved(page, 'nl')
  await page.getByRole('button', { name: /^26, .* wond genezen/ }).waitFor()
  expect(await page.locator('summary', { hasText: 'Ingreep plannen' }).count()).toBe(0)
  await page.getByText('Ingrepen plannen en vastleggen doen tandarts, voorschrijver of MKA-chirurg.').waitFor()
  await close()
})

test('Zoë’s extractions are staged as the protocol has it', async () => {
  const { page, close } = await visitHospital(browser, 'dentist', 'desktop', 'nl', '#patient/zoe/mouth')
  const sessions = page.locator('.mo-sessions li')
  await sessions.first().waitFor()
  expect(await sessions.allInnerTexts()).toEqual(['Zitting 1 33, 34, 35', 'Zitting 2 36'])
  await close()
})
