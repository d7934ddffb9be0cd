/**
 * The nurse: who is due, whose values are missing, whose dose must be held, who is late on denosumab. Carla's Prolia of 6 April was due on 6 October and safe until
 * 3 November; the nurse finds her on the list, gives the dose at her home, where the connection drops, and it is in the record.
 */
import type { Browser, Locator, Page } from 'playwright-core'
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
    late: 'Denosumab te laat',
    check: 'Dosis controleren',
    drug: 'Denosumab 60 mg (Prolia)',
    give: 'Geven',
    hold: 'Aanhouden',
    lastDay: /uiterste dag is voorbij/,
    calcium: '2,33 mmol/L',
    mg: 'Dosis in mg',
    site: 'Buik',
    lot: 'Lotnummer',
    expiry: 'Houdbaar tot',
    month: 'Maand',
    home: 'Thuis',
    reaction: 'Reactie gezien?',
    none: 'Geen',
    record: 'Dosis vastleggen',
    kept: 'Bewaard op dit apparaat; wordt verzonden zodra er verbinding is.',
    saved: /^Bewaard: /,
    notDue: 'Er is nu geen dosis aan de orde.',
    next: /Volgende dosis 21.mei.2027/,
    question: 'Vraag',
    ask: 'Vraag versturen',
    waits: 'Wacht op antwoord van de voorschrijver.',
    answer: 'Antwoord',
    yes: 'Toch geven',
    approved: 'Toch geven, zegt Oncoloog Voorbeeld',
    low: 'Het calcium is te laag; eerst corrigeren.',
    already: 'Op 21 nov 2026 al een dosis vastgelegd door Oncoloog Voorbeeld: 60 mg.',
    twice: /Op 21 nov 2026 staan 2 doses vastgelegd/,
    mine: 'De registratie van Verpleegkundige Voorbeeld vervalt',
    notGiven: 'Niet gegeven',
    ill: 'Patiënt ziek',
    recordNot: 'Vastleggen: niet gegeven',
  },
  en: {
    late: 'Denosumab late',
    check: 'Check the dose',
    drug: 'Denosumab 60 mg (Prolia)',
    give: 'Give',
    hold: 'Hold',
    lastDay: /last safe day has gone by/,
    calcium: '2.33 mmol/L',
    mg: 'Dose in mg',
    site: 'Abdomen',
    lot: 'Lot number',
    expiry: 'Expiry',
    month: 'Month',
    home: 'At home',
    reaction: 'Reaction seen?',
    none: 'None',
    record: 'Record the dose',
    kept: 'Kept on this device; sent as soon as there is a connection.',
    saved: /^Saved: /,
    notDue: 'No dose is due now.',
    next: /Next dose 21.May.2027/,
    question: 'Question',
    ask: 'Send the question',
    waits: 'Waits for the prescriber’s answer.',
    answer: 'Answer',
    yes: 'Give all the same',
    approved: 'Give all the same, says Oncoloog Voorbeeld',
    low: 'Calcium is low; correct it first.',
    already: 'A dose was already recorded on 21 Nov 2026 by Oncoloog Voorbeeld: 60 mg.',
    twice: /On 21 Nov 2026 2 doses are recorded/,
    mine: 'The entry by Verpleegkundige Voorbeeld goes',
    notGiven: 'Not given',
    ill: 'Patient ill',
    recordNot: 'Record: not given',
  },
} as const

const runs = (['nl', 'en'] as const).flatMap((lang) => (['desktop', 'phone'] as const).map((size) => ({ lang, size })))

const carla = (page: Page): Locator => page.getByRole('listitem').filter({ hasText: 'Carla Testmans' }).first()
/** The worker that serves the page without a connection is there. */
const settled = async (page: Page): Promise<void> => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.waitForFunction(async () => (await caches.keys()).length > 0)
}
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
const radio = (page: Page, group: string | RegExp, name: string): Locator =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true })

describe.each(runs)('the nurse, $lang on $size', ({ lang, size }: { lang: Lang; size: Size }) => {
  const s = says[lang]
  test('finds Carla among the late, gives the dose at home without a connection, and she leaves the list', async () => {
    const { page, context, wrong, close } = await visitHospital(browser, 'nurse', size, lang, '#today')
    await carla(page).getByText(s.late, { exact: true }).waitFor()
    await carla(page)
      .getByRole('link', { name: new RegExp(s.check) })
      .click()

    // The answer first, and what was looked at.
    await page.getByRole('heading', { name: s.drug }).waitFor()
    const verdict = page.getByRole('status').filter({ hasText: s.lastDay })
    await verdict.getByText(s.give, { exact: true }).waitFor()
    await page.getByText(s.calcium).waitFor()
    await expect.poll(() => page.getByLabel(s.mg).inputValue()).toBe('60')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    // Scanned off the box: product, expiry 31 May 2027, lot AB12. The scanner ends with Enter; the form stays.
    await page.getByText(s.site, { exact: true }).click()
    await page.getByLabel(s.lot).pressSequentially('01087151310134561727053110AB12')
    await page.getByLabel(s.lot).press('Enter')
    await expect.poll(() => page.getByLabel(s.lot).inputValue()).toBe('AB12')
    await expect.poll(() => page.getByRole('group', { name: s.expiry }).getByLabel(s.month).inputValue()).toBe('5')
    await settled(page)
    await context.setOffline(true)
    await radio(page, /./, s.home).check()

    // The tablet is laid aside and wakes up without its page: nothing typed is gone.
    await page.reload()
    await page.getByLabel(s.lot).waitFor()
    await expect.poll(() => page.getByLabel(s.lot).inputValue()).toBe('AB12')
    await expect.poll(() => radio(page, /./, s.home).isChecked()).toBe(true)
    await radio(page, s.reaction, s.none).check()
    await button(page, s.record).click()
    await page.getByText(s.kept).first().waitFor()
    await page.getByText(s.notDue).waitFor()
    await page.getByText(s.next).waitFor()

    await context.setOffline(false)
    await page.getByRole('status').getByText(s.saved).waitFor()
    await page.getByText(s.kept).first().waitFor({ state: 'detached' })
    const stored = await page.evaluate(() => fetch('/fhir/R4/MedicationAdministration?patient=carla&_count=50').then((r) => r.json()))
    const dose = stored.entry
      .map((e: { resource: { effectiveDateTime: string } }) => e.resource)
      .find((r: { effectiveDateTime: string }) => r.effectiveDateTime.startsWith('2026-11-21'))
    expect(dose).toMatchObject({
      status: 'completed',
      contained: [{ batch: { lotNumber: 'AB12', expirationDate: '2027-05-31' } }],
      dosage: { dose: { value: 60, code: 'mg' } },
      performer: [{ actor: { display: 'Verpleegkundige Voorbeeld' } }],
    })
    expect(dose.category.coding[0].code).toBe('community')
    await expectAccessible(page)

    await page.goto(`${new URL(page.url()).origin}/#today${lang === 'en' ? '?lang=en' : ''}`)
    await page.getByRole('listitem').filter({ hasText: 'Dora' }).first().waitFor()
    expect(await carla(page).filter({ hasText: s.late }).count()).toBe(0)
    // Without a connection the browser itself says that what was asked for did not come.
    expect(wrong.filter((line) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch|no-response/.test(line))).toEqual([])
    await close()
  })
})

describe.each(['nl', 'en'] as const)('a dose that is not simply given (%s)', (lang) => {
  const s = says[lang]

  test('held: the nurse asks, the prescriber answers, and only then is there a form', async () => {
    const nurse = await visitHospital(browser, 'nurse', 'tablet', lang, '#patient/inge/dose')
    await nurse.page.getByText(s.hold, { exact: true }).first().waitFor()
    await nurse.page.getByText(s.low).first().waitFor()
    expect(await nurse.page.getByLabel(s.mg).count()).toBe(0)
    expect(await button(nurse.page, s.record).count()).toBe(0)
    await nurse.page.getByLabel(s.question, { exact: true }).fill('Vanochtend 3 g calcium')
    await button(nurse.page, s.ask).click()
    await nurse.page.getByText(s.waits).waitFor()
    await nurse.page.getByRole('status').getByText(s.saved).waitFor()
    await expectAccessible(nurse.page)
    await expectNoSidewaysScroll(nurse.page)

    const prescriber = await visitHospital(browser, 'prescriber', 'desktop', lang, '#patient/inge/dose')
    await prescriber.page.getByText('Vanochtend 3 g calcium').waitFor()
    await prescriber.page.getByLabel(s.answer, { exact: true }).fill('Akkoord, controle morgen')
    await button(prescriber.page, s.yes).click()
    await prescriber.page.getByText(s.approved).waitFor()
    await prescriber.page.getByRole('status').getByText(s.saved).waitFor()
    await prescriber.close()

    await nurse.page.getByText(s.approved).waitFor({ timeout: 20_000 })
    // What is given against the advice is typed, never filled in beforehand.
    await expect.poll(() => nurse.page.getByLabel(s.mg).inputValue()).toBe('')
    await nurse.page.getByLabel(s.mg).fill('120')
    await button(nurse.page, s.record).click()
    await nurse.page.getByRole('status').getByText(s.saved).waitFor()
    await nurse.close()
  })

  test('two people: the second sees that the first has given it', async () => {
    const nurse = await visitHospital(browser, 'nurse', 'phone', lang, '#patient/carla/dose')
    await nurse.page.getByLabel(s.lot).fill('B1')
    const prescriber = await visitHospital(browser, 'prescriber', 'desktop', lang, '#patient/carla/dose')
    await button(prescriber.page, s.record).click()
    await prescriber.page.getByRole('status').getByText(s.saved).waitFor()
    await prescriber.close()

    await nurse.page.getByText(s.already).waitFor({ timeout: 20_000 })
    await nurse.page.getByText(s.hold, { exact: true }).first().waitFor()
    await nurse.close()
  })

  test('two people, one of them without a connection: both entries stand there, and it is said', async () => {
    const nurse = await visitHospital(browser, 'nurse', 'phone', lang, '#patient/carla/dose')
    await nurse.page.getByLabel(s.lot).fill('B1')
    await nurse.context.setOffline(true)
    const prescriber = await visitHospital(browser, 'prescriber', 'desktop', lang, '#patient/carla/dose')
    await button(prescriber.page, s.record).click()
    await prescriber.page.getByRole('status').getByText(s.saved).waitFor()
    await prescriber.close()
    await button(nurse.page, s.record).click()
    await nurse.page.getByText(s.kept).first().waitFor()
    await nurse.context.setOffline(false)

    const both = nurse.page.getByRole('alert').filter({ hasText: s.twice })
    await both.waitFor({ timeout: 20_000 })
    await expectAccessible(nurse.page)
    await both.getByRole('button', { name: s.mine }).click()
    await both.waitFor({ state: 'detached' })
    await nurse.close()
  })

  test('not given: the reason stays, and so does the alarm', async () => {
    const { page, close } = await visitHospital(browser, 'nurse', 'desktop', lang, '#patient/carla/dose')
    await page.getByText(s.notGiven, { exact: true }).click()
    await button(page, s.recordNot).click()
    // Without a reason it is not recorded.
    await page.getByRole('alert').first().waitFor()
    await page.getByText(s.ill, { exact: true }).click()
    await button(page, s.recordNot).click()
    await page.getByRole('status').getByText(s.saved).waitFor()
    await page.getByText(`21 ${lang === 'nl' ? 'nov' : 'Nov'} 2026: ${s.notGiven.toLowerCase()}, ${s.ill}`).waitFor()
    await page.getByRole('status').filter({ hasText: s.lastDay }).waitFor()
    await close()
  })
})
