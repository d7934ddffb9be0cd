/**
 * The list of the day, at the desk and on the way: by keyboard from line to line, a call noted, a line put off with a reason and taken back, the list as it was when
 * the connection drops, the round at home, and the calendar of the team.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, launch } from './browser.ts'
import { freshHospital, visitHospital } from './hospital.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(() => freshHospital().then(() => {}))

const says = {
  nl: {
    late: 'Te laat (4)',
    note: 'Opmerking',
    called: 'Gebeld',
    noted: /Gebeld 21 nov 2026.*geen gehoor/,
    act: /^Noteren bij Ursula Uitgedacht: Tandheelkundige screening/,
    wait: 'Laten wachten',
    reason: /Geef de reden/,
    waiting: /Uitgesteld \(1\)/,
    until: /wacht tot 28 nov 2026/,
    undo: 'Ongedaan maken',
    firm: /Kan niet wachten/,
    old: /Geen verbinding\. Dit is de lijst van/,
    whose: 'Voor wie',
    name: 'Naam',
    round: /^Thuisronde/,
    noRound: /Geen doses thuis/,
    phones: 'Verpleegkundige belt',
    unknown: /niet vastgelegd/,
    calendar: 'Agenda van het team',
    make: 'Adres maken',
    address: /^Adres/,
    counts: /^SUMMARY:Te laat: 8\r$/m,
    checked: /29 patiënten nagekeken/,
    screening: 'Tandheelkundige screening',
    keys: /volgende regel/,
  },
  en: {
    late: 'Late (4)',
    note: 'Note',
    called: 'Phoned',
    noted: /Phoned 21 Nov 2026.*geen gehoor/,
    act: /^Note for Ursula Uitgedacht: Dental screening/,
    wait: 'Let it wait',
    reason: /Give the reason/,
    waiting: /Put off \(1\)/,
    until: /waits until 28 Nov 2026/,
    undo: 'Undo',
    firm: /Cannot wait/,
    old: /No connection\. This is the list of/,
    whose: 'For whom',
    name: 'Name',
    round: /^Home round/,
    noRound: /No doses at home/,
    phones: 'The nurse phones',
    unknown: /not recorded/,
    calendar: 'Calendar of the team',
    make: 'Make an address',
    address: /^Address/,
    counts: /^SUMMARY:Late: 8\r$/m,
    checked: /29 patients checked/,
    screening: 'Dental screening',
    keys: /next line/,
  },
} as const

const lines = (page: Page) => page.locator('.today-line:not(.today-waits)')
/** A finding that somebody recorded elsewhere. */
const recorded = (page: Page, patient: string, code: string, value: boolean) =>
  page.evaluate(
    async ([patient, code, value]) => {
      const resource = {
        resourceType: 'Observation',
        id: `${patient}-${code}`,
        status: 'final',
        code: { coding: [{ system: 'https://howship.example/fhir/CodeSystem/finding', code }] },
        subject: { reference: `Patient/${patient}` },
        effectiveDateTime: '2026-11-10',
        valueBoolean: value,
      }
      const headers = { 'content-type': 'application/fhir+json' }
      await fetch(`/fhir/R4/Observation/${resource.id}`, { method: 'PUT', headers, body: JSON.stringify(resource) })
    },
    [patient, code, value] as const,
  )

describe.each([
  ['nl', 'desktop'],
  ['en', 'phone'],
] as const)('the list of the day (%s, %s)', (lang, size) => {
  const s = says[lang]

  test('whoever is late on denosumab first; noted by keyboard, and it stays', async () => {
    const { page, wrong, close } = await visitHospital(browser, 'nurse', size, lang)
    await page.getByRole('heading', { name: s.late }).waitFor()
    await page.getByText(s.checked).waitFor()
    expect(await lines(page).first().textContent()).toContain('Dora Denkbeeld')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('n')
    await page.getByText(s.firm).waitFor()
    expect(await lines(page).nth(1).getByRole('button', { name: s.wait }).count()).toBe(0)
    await page.keyboard.type('geen gehoor')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await lines(page).nth(1).getByText(s.noted).waitFor()
    expect(await lines(page).nth(1).textContent()).toContain('Carla Testmans')
    // The keys are told on asking, and typing a name is typing.
    await page.keyboard.press('?')
    await page.getByText(s.keys).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('jn?')
    expect(await page.getByLabel(s.name, { exact: true }).inputValue()).toBe('jn?')
    await lines(page).first().waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await lines(page).first().waitFor()

    // Enter opens the next step.
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#patient\/dora\/dose/)
    expect(wrong).toEqual([])
    await close()
  })

  test('a screening waits for a week with its reason, and is taken back', async () => {
    const { page, wrong, close } = await visitHospital(browser, 'nurse', size, lang)
    await page.getByRole('button', { name: s.act }).click()
    const line = lines(page).filter({ hasText: s.screening })
    await line.getByRole('button', { name: s.wait }).click()
    await line.getByRole('alert').getByText(s.reason).waitFor()
    // What was typed survives the page, once the device has had the moment that it takes to lock it away.
    await line.getByLabel(s.note, { exact: true }).fill('tandarts terug op 28 november')
    await page.waitForTimeout(500)
    await page.reload()
    await page.getByRole('button', { name: s.act }).click()
    await expect.poll(() => line.getByLabel(s.note, { exact: true }).inputValue()).toBe('tandarts terug op 28 november')
    await line.getByRole('button', { name: s.wait }).click()
    await page.getByText(s.waiting).click()
    await page.locator('.today-waits').getByText(s.until).waitFor()
    expect(await line.count()).toBe(0)
    await page.getByRole('button', { name: s.undo }).click()
    await line.waitFor()
    expect(await page.getByText(s.waiting).count()).toBe(0)
    expect(wrong).toEqual([])
    await close()
  })

  test('without a connection it is the last list, and says so; the filters stand in the address', async () => {
    const { page, context, close } = await visitHospital(browser, 'dentist', size, lang)
    await lines(page).first().waitFor()
    const mine = await lines(page).count()
    await page.getByLabel(s.whose).selectOption('all')
    await page.waitForURL(/role=all/)
    expect(await lines(page).count()).toBeGreaterThan(mine)
    await page.reload()
    await lines(page).first().waitFor()
    expect(await page.getByLabel(s.whose).inputValue()).toBe('all')
    await context.setOffline(true)
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.getByText(s.old).waitFor()
    expect(await lines(page).count()).toBeGreaterThan(mine)
    await expectAccessible(page)
    await close()
  })

  test('the round at home: what stands in the way, what nobody recorded, who phones', async () => {
    const { page, wrong, close } = await visitHospital(browser, 'nurse', size, lang, '#today?view=round')
    await page.getByText(s.noRound).waitFor()
    await recorded(page, 'elsa', 'home-safety-concern', false)
    await recorded(page, 'elsa', 'medication-ordered', true)
    await recorded(page, 'elsa', 'patient-portal', false)
    await page.reload()
    const elsa = page.getByRole('listitem').filter({ hasText: 'Elsa Verzonnen' })
    await elsa.getByText(s.phones, { exact: true }).waitFor()
    await elsa.getByText(s.unknown).first().waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    expect(wrong).toEqual([])
    await close()
  })

  test('the calendar of the team has numbers and nobody’s name', async () => {
    const { page, context, wrong, close } = await visitHospital(browser, 'nurse', size, lang)
    await page.getByText(s.calendar, { exact: true }).click()
    await page.getByRole('button', { name: s.make }).click()
    const url = await page.getByRole('textbox', { name: s.address }).inputValue()
    const text = await (await context.request.get(`${url}${lang === 'en' ? '?lang=en' : ''}`)).text()
    expect(text).toMatch(s.counts)
    expect(text).not.toMatch(/Dora|Carla|Denkbeeld|Prolia/)
    expect(wrong).toEqual([])
    await close()
  })
})
