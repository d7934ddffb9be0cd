/** What is missing is asked beside the advice: an answer is saved at once and changes the advice, an undo brings the question back, and not knowing is an answer too. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
    missing: 'Wat ontbreekt',
    strength: /60 mg \(osteoporose\) of 120 mg/,
    sixty: '60 mg, om de 6 maanden (zoals Prolia)',
    unknownStrength: /sterkte is niet bekend/,
    undo: 'Ongedaan maken',
    calcium: 'Calcium (totaal)',
    albumin: 'Albumine',
    save: 'Bewaren',
    unknown: /^Weet ik niet/,
    aside: /Onbekend bij dit bezoek/,
    after: /^Toch beantwoorden/,
    wrong: /kan niet kloppen/,
    passOn: 'Door te vragen',
    forPrescriber: /voor tandarts, voorschrijver of MKA-chirurg/,
  },
  en: {
    missing: 'What is missing',
    strength: /60 mg \(osteoporosis\) or 120 mg/,
    sixty: '60 mg, every 6 months (like Prolia)',
    unknownStrength: /strength is not known/,
    undo: 'Undo',
    calcium: 'Calcium (total)',
    albumin: 'Albumin',
    save: 'Save',
    unknown: /^I don’t know/,
    aside: /Unknown at this visit/,
    after: /^Answer after all/,
    wrong: /cannot be right/,
    passOn: 'To be asked of others',
    forPrescriber: /for dentist, prescriber or oral and maxillofacial surgeon/,
  },
} as const

describe.each([
  ['nl', 'desktop'],
  ['en', 'phone'],
] as const satisfies readonly (readonly ['nl' | 'en', Size])[])('Rita has denosumab of an unknown strength (%s, %s)', (lang, size) => {
  const t = says[lang]

  test('the prescriber says which, by keyboard; the advice follows; undone, it is asked again', async () => {
    const { page, wrong, close } = await visitHospital(browser, 'prescriber', size, lang, '#patient/rita')
    await page.getByRole('heading', { name: t.missing }).waitFor()
    await page.getByText(t.unknownStrength).first().waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.getByRole('button', { name: t.sixty }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(t.unknownStrength).first().waitFor({ state: 'detached' })
    await page.locator('.ask-question').filter({ hasText: t.strength }).waitFor({ state: 'detached' })
    // The focus has gone on to the questions, not to the top of the page.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t.missing)
    await page.getByRole('button', { name: t.undo }).click()
    await page.getByRole('button', { name: t.sixty }).waitFor()
    expect(wrong).toEqual([])
    await close()
  })

  test('a value that cannot be is refused before it is saved; calcium and albumin go together', async () => {
    const { page, close } = await visitHospital(browser, 'nurse', size, lang, '#patient/rita')
    const calcium = page.getByLabel(t.calcium, { exact: true })
    // Three questions stand open at once; calcium comes when the weight, which she does not know, is set aside.
    const weight = page.locator('.ask-one').filter({ hasText: /Wat is het gewicht\?|What is the weight\?/ })
    await weight.getByRole('button', { name: t.unknown }).click()
    await calcium.fill('24')
    const card = page.locator('.ask-one').filter({ has: calcium })
    await card.getByRole('button', { name: t.save }).click()
    await page.getByRole('alert').filter({ hasText: t.wrong }).waitFor()
    await calcium.fill('2,35')
    await page.getByLabel(t.albumin, { exact: true }).fill('41')
    await card.getByRole('button', { name: t.save }).click()
    await calcium.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('heading', { name: t.missing }).waitFor()
    expect(await calcium.count()).toBe(0)
    await close()
  })

  test('not knowing folds the question away for this visit, and it can be answered after all', async () => {
    const { page, close } = await visitHospital(browser, 'prescriber', size, lang, '#patient/rita')
    const card = page.locator('.ask-one').filter({ hasText: t.strength })
    await card.getByRole('button', { name: t.unknown }).click()
    await card.waitFor({ state: 'detached' })
    await page.getByText(t.aside).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: t.after }).click()
    await card.waitFor()
    await close()
  })

  test('what a nurse may not write is a question to pass on', async () => {
    const { page, close } = await visitHospital(browser, 'nurse', size, lang, '#patient/anna')
    await page.getByRole('heading', { name: t.passOn }).waitFor()
    await page.getByText(t.forPrescriber).first().waitFor()
    await close()
  })
})
