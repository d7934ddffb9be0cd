/**
 * The prescriber: choose drug, dose and interval; know what must be done before the first dose; never give a dose that kidneys, calcium or jaw forbid; stop
 * safely. Frieda is to get zoledronate with a clearance of 44.8 mL/min; Inge's calcium is low; Bea takes Prolia.
 */
import type { Browser, Page } from 'playwright-core'
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
    advice: 'Advies',
    dose: '3,3 mg bij een klaring van 44,8 mL/min',
    why: /^Waarom/,
    clearance: 'creatinineklaring (Cockcroft-Gault)',
    sources: 'Bronnen',
    hold: /deze dosis nog niet toedienen/,
    caution: 'Let op',
    whatIf: 'Wat als?',
    moves: 'Wat verschuift?',
    stop: /^Stoppen met Prolia/,
    day: ['Dag', 'Maand', 'Jaar'],
    then: 'Dan verandert',
    exit: /geen stop zonder vervolg/,
    back: 'Terug naar het dossier',
    override: 'Afwijken',
    reason: /reden/i,
    record: 'Vastleggen',
    overridden: /Afgeweken door Oncoloog Voorbeeld/,
    because: 'Overlegd met de nefroloog',
  },
  en: {
    advice: 'Advice',
    dose: '3.3 mg at a clearance of 44.8 mL/min',
    why: /^Why/,
    clearance: 'creatinine clearance (Cockcroft-Gault)',
    sources: 'Sources',
    hold: /hold the dose/,
    caution: 'Caution',
    whatIf: 'What if?',
    moves: 'What moves?',
    stop: /^Stopping Prolia/,
    day: ['Day', 'Month', 'Year'],
    then: 'Then this changes',
    exit: /no stop without a sequel/,
    back: 'Back to the record',
    override: 'Override',
    reason: /reason/i,
    record: 'Record',
    overridden: /Overridden by Oncoloog Voorbeeld/,
    because: 'Discussed with the nephrologist',
  },
} as const

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

describe.each(['nl', 'en'] as const)('the prescriber (%s)', (lang) => {
  const s = says[lang]
  test.each(['desktop', 'phone'] as const)('sees the dose that the kidneys allow, and why (%s)', async (size: Size) => {
    const { page, wrong, close } = await visitHospital(browser, 'prescriber', size, lang, '#patient/frieda')
    const advice = panel(page, s.advice)
    const line = advice.getByRole('listitem').filter({ hasText: s.dose }).last()
    await line.waitFor()
    await line.getByText(s.why).click()
    expect(await line.innerText()).toContain(s.clearance)
    expect(await line.innerText()).toContain(s.sources)
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    expect(wrong).toEqual([])
    await close()
  })

  test('is told to hold a dose while the calcium is low, and can override that only with a reason, which stays beside the advice', async () => {
    const { page, close } = await visitHospital(browser, 'prescriber', 'desktop', lang, '#patient/inge')
    const line = panel(page, s.advice).getByRole('listitem').filter({ hasText: s.hold }).first()
    await line.waitFor()
    expect(await line.innerText()).toContain(s.caution)
    await line.getByRole('button', { name: s.override, exact: true }).click()
    const save = line.getByRole('button', { name: s.record, exact: true })
    expect(await save.isDisabled()).toBe(true)
    await line.getByRole('textbox', { name: s.reason }).fill(s.because)
    await save.click()
    await line.getByText(s.overridden).waitFor()
    expect(await line.innerText()).toContain(s.because)
    await close()
  })

  test('asks what stopping would mean before doing it: a follow-up treatment; the record stays as it is', async () => {
    const { page, close } = await visitHospital(browser, 'prescriber', 'desktop', lang, '#patient/bea')
    const whatIf = page.getByRole('region', { name: s.whatIf })
    const select = whatIf.getByRole('combobox', { name: s.moves })
    await select.waitFor()
    const option = await select.getByRole('option', { name: s.stop }).getAttribute('value')
    await select.selectOption(option)
    for (const [i, value] of ['21', '11', '2026'].entries()) await whatIf.getByLabel(s.day[i]!).first().fill(value)
    await whatIf.getByText(s.then).waitFor()
    expect(await whatIf.innerText()).toMatch(s.exit)
    await expectAccessible(page)
    await whatIf.getByRole('button', { name: s.back }).click()
    await whatIf.getByText(s.then).waitFor({ state: 'detached' })
    const exported = await page.request.get(new URL('/fhir/R4/Patient/bea/$everything', page.url()).href)
    expect(await exported.text()).not.toContain('2026-11-21')
    await close()
  })
})
