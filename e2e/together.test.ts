/** Nothing is lost and nothing is overwritten: two people with one patient, a connection that goes away, and content that means harm. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch } from './browser.ts'
import { freshHospital, visitHospital } from './hospital.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(() => freshHospital().then(() => {}))

/** On the page of the mouth: extraction 46 of Bea to another day. */
async function move(page: Page, day: readonly [string, string, string]): Promise<void> {
  await page.getByRole('button', { name: /^46,/ }).first().click()
  await page.getByRole('button', { name: 'Datum wijzigen' }).first().click()
  const form = page
    .locator('form')
    .filter({ has: page.getByRole('group', { name: 'Dag van de ingreep' }) })
    .first()
  for (const [i, label] of (['Dag', 'Maand', 'Jaar'] as const).entries()) await form.getByLabel(label, { exact: true }).fill(day[i]!)
  await form.getByRole('button', { name: 'Plannen' }).click()
}

describe('two people and one patient', () => {
  test('what the other changed first is shown beside one’s own, and a person chooses', async () => {
    const dentist = await visitHospital(browser, 'dentist', 'desktop', 'nl', '#patient/bea/mouth')
    const surgeon = await visitHospital(browser, 'mka-surgeon', 'desktop', 'nl', '#patient/bea/mouth')
    await dentist.page.getByRole('button', { name: /^46,/ }).first().waitFor()
    // The dentist is in a cellar without reception, and moves the extraction to 8 January; meanwhile the surgeon moves it to 15 January.
    await dentist.context.setOffline(true)
    await move(dentist.page, ['8', '1', '2027'])
    await dentist.page.getByText('Bewaard op dit apparaat, nog niet verzonden: 1').waitFor()
    await move(surgeon.page, ['15', '1', '2027'])
    await surgeon.page
      .getByRole('status')
      .getByText(/^Bewaard: /)
      .waitFor()

    await dentist.context.setOffline(false)
    const conflict = dentist.page.getByRole('alert')
    await conflict.waitFor()
    // What each of the two wrote, side by side.
    await conflict.getByText('2027-01-08').waitFor()
    await conflict.getByText('2027-01-15').waitFor()
    await conflict.getByRole('button', { name: 'Laten zoals het is' }).click()
    await conflict.waitFor({ state: 'detached' })
    await dentist.page
      .getByText(/gepland, 15 jan 2027/)
      .first()
      .waitFor()
    await dentist.close()
    await surgeon.close()
  })

  test('who only looks sees that the other changed something, and what', async () => {
    const dentist = await visitHospital(browser, 'dentist', 'desktop', 'nl', '#patient/bea')
    await dentist.page.getByText('Extractie 46').first().waitFor()
    const surgeon = await visitHospital(browser, 'mka-surgeon', 'desktop', 'nl', '#patient/bea/mouth')
    await move(surgeon.page, ['15', '1', '2027'])
    await surgeon.page
      .getByRole('status')
      .getByText(/^Bewaard: /)
      .waitFor()
    await dentist.page.getByText('MKA-chirurg Voorbeeld heeft dit dossier zojuist gewijzigd. U ziet de nieuwe stand.').waitFor()
    await dentist.page.getByText('bij ingreep op 15 jan 2027', { exact: false }).first().waitFor()
    await dentist.close()
    await surgeon.close()
  })
})

test('what was typed outlives a lost connection and a reload; it is sent when there is one again', async () => {
  const { page, context, close } = await visitHospital(browser, 'prescriber', 'desktop', 'nl', '#patient/inge')
  const line = () => page.getByRole('listitem').filter({ hasText: 'deze dosis nog niet toedienen' }).first()
  await line().getByRole('button', { name: 'Uitstellen', exact: true }).click()
  await line().getByRole('textbox', { name: /reden/ }).fill('Wacht op calcium van maandag')
  // The worker that serves the page without a connection has to be there before it goes.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}))
  await page.waitForTimeout(500)
  await context.setOffline(true)
  await page.reload()
  const typed = line().getByRole('textbox', { name: /reden/ })
  await typed.waitFor()
  expect(await typed.inputValue()).toBe('Wacht op calcium van maandag')
  await line().getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await page.getByText('Bewaard op dit apparaat, nog niet verzonden: 1').waitFor()
  await context.setOffline(false)
  await line()
    .getByText(/Uitgesteld door Oncoloog Voorbeeld/)
    .waitFor()
  expect(await line().innerText()).toContain('Wacht op calcium van maandag')
  await close()
})

test('undo: a date that was moved goes back to what it was', async () => {
  const { page, close } = await visitHospital(browser, 'dentist', 'desktop', 'nl', '#patient/bea/mouth')
  await move(page, ['8', '1', '2027'])
  await page
    .getByText(/gepland, 8 jan 2027/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await page
    .getByText(/gepland, 26 nov 2026/)
    .first()
    .waitFor()
  await page
    .getByRole('status')
    .getByText(/^Bewaard: Ongedaan/)
    .waitFor()
  await close()
})

test('scripts and right-to-left marks in names and notes are text, and nothing else', async () => {
  const { page, url, wrong, close } = await visitHospital(browser, 'prescriber', 'desktop', 'nl', '#today')
  const hostile = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>'
  const name = `Bea \u202Egnp.exe${hostile}`
  const put = async (path: string, resource: unknown): Promise<number> => {
    const response = await page.request.put(`${url}/fhir/R4/${path}`, {
      data: JSON.stringify(resource),
      headers: { 'content-type': 'application/fhir+json', origin: url },
    })
    return response.status()
  }
  const bea = await (await page.request.get(`${url}/fhir/R4/Patient/bea`)).json()
  expect(await put('Patient/bea', { ...bea, name: [{ text: name }] })).toBe(200)
  expect(
    await put('AllergyIntolerance/hostile', {
      resourceType: 'AllergyIntolerance',
      id: 'hostile',
      patient: { reference: 'Patient/bea' },
      code: { text: `penicilline ${hostile}` },
      clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }] },
    }),
  ).toBe(201)
  for (const place of ['#patient/bea', '#patient/bea/mouth', '#patient/bea/papers']) {
    await page.goto(`${url}/${place}`)
    const head = page.getByRole('heading', { level: 1 })
    await head.getByText('onerror', { exact: false }).waitFor()
    expect(await head.innerText()).toContain(hostile)
    expect(await head.locator('bdi').count()).toBe(1)
  }
  expect(await page.evaluate(() => (window as { harmed?: number }).harmed)).toBeUndefined()
  expect(await page.locator('main img, main script').count()).toBe(0)
  expect(wrong).toEqual([])
  await close()
})
