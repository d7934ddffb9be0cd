/** Letters, leaflets and the wallet card: written from the record, edited, kept with the patient as sent, and found again by the next colleague. */
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

/** Printing is counted, not done. */
const countPrints = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { prints: 0, print: () => Object.assign(window, { prints: (window as never as { prints: number }).prints + 1 }) })
  })
const prints = (page: Page): Promise<number> => page.evaluate(() => (window as never as { prints: number }).prints)

const kept = (page: Page, title: RegExp) =>
  page.getByRole('region', { name: /Eerder verstuurd|Sent earlier/ }).getByRole('link', { name: title })

describe.each(['nl', 'en'] as const)('in %s', (lang) => {
  const nl = lang === 'nl'
  const words = nl
    ? {
        letter: 'MRONJ, aan de voorschrijver',
        name: 'Naam',
        section: 'Behandeling',
        edit: 'Bewerk “Behandeling”',
        keep: 'Bewaar en druk af',
        again: 'Druk nog eens af',
        all: /Alle brieven/,
        title: /^Kaakbotnecrose \(MRONJ\)/,
        stage: 'MRONJ, stadium 3',
        exit: 'Denosumab nooit stoppen of uitstellen zonder vervolg',
        typed: 'Sekwestrectomie op 25 nov 2026.',
      }
    : {
        letter: 'MRONJ, to the prescriber',
        name: 'Name',
        section: 'Treatment',
        edit: 'Edit “Treatment”',
        keep: 'Keep and print',
        again: 'Print again',
        all: /All letters/,
        title: /^Jaw necrosis \(MRONJ\)/,
        stage: 'MRONJ, stage 3',
        exit: 'Denosumab is never stopped or put off without a follow-on',
        typed: 'Sequestrectomy on 25 Nov 2026.',
      }

  test('the surgeon tells the prescriber about Nora: what was typed outlives a reload, what was sent is kept, and the prescriber reads it', async () => {
    const surgeon = await visitHospital(browser, 'mka-surgeon', 'desktop', lang, '#patient/nora/papers')
    const { page } = surgeon
    await page.getByRole('link', { name: words.letter }).click()
    const sheet = page.getByRole('article')
    await sheet.getByText(words.stage).waitFor()
    await sheet.getByText(words.exit).waitFor()

    await page.getByLabel(words.name, { exact: true }).first().fill('Mw. dr. V. Verzonnen')
    await page.getByRole('button', { name: words.edit }).press('Enter')
    const area = page.getByRole('textbox', { name: words.section, exact: true })
    await expect.poll(() => area.evaluate((one) => one === document.activeElement)).toBe(true)
    await area.fill(`${words.typed}\n- amoxicilline`)
    // What is typed goes to the disk of the device by and by.
    await page.waitForTimeout(1500)
    await page.reload()
    await sheet.getByText(words.typed).waitFor()
    await sheet.getByText('Mw. dr. V. Verzonnen').waitFor()
    await expectAccessible(page)

    await countPrints(page)
    await page.getByRole('button', { name: words.keep }).click()
    await page.getByRole('button', { name: words.again }).waitFor()
    expect(await prints(page)).toBe(1)
    await page.getByRole('link', { name: words.all }).click()
    await kept(page, words.title).waitFor()
    await page
      .getByRole('status')
      .getByText(/^(Bewaard|Saved): /)
      .waitFor()

    // The next letter begins with the record again.
    await page.getByRole('link', { name: words.letter }).click()
    await sheet.getByText(words.stage).waitFor()
    expect(await sheet.getByText(words.typed).count()).toBe(0)

    const prescriber = await visitHospital(browser, 'prescriber', 'desktop', lang, '#patient/nora/papers')
    await kept(prescriber.page, words.title).click()
    await prescriber.page.getByRole('article').getByText(words.typed).waitFor()
    await expectAccessible(prescriber.page)
    expect([...surgeon.wrong, ...prescriber.wrong]).toEqual([])
    await surgeon.close()
    await prescriber.close()
  })

  test('a nurse makes Bea’s wallet card on a phone: her drug, her next dose, and when to call', async () => {
    const nurse = await visitHospital(browser, 'nurse', 'phone', lang, '#patient/bea/papers/card')
    const { page } = nurse
    const card = page.getByRole('article')
    await card.getByText('denosumab (Prolia)').waitFor()
    await card.getByText(nl ? '5 feb 2027' : '5 Feb 2027').waitFor()
    await page.getByLabel(nl ? 'Telefoon tandarts of MKA' : 'Phone of dentist or surgeon').fill('020 555 01 23')
    await card.getByText('020 555 01 23').waitFor()
    await card.getByText(nl ? /bloot bot, dove lip of kin/ : /bare bone, numb lip or chin/).waitFor()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await countPrints(page)
    await page.getByRole('button', { name: words.keep }).click()
    await page.getByRole('link', { name: words.all }).click()
    await kept(page, nl ? /^Ik gebruik een botversterkend middel/ : /^I use a bone-strengthening drug/).waitFor()
    await page
      .getByRole('status')
      .getByText(/^(Bewaard|Saved): /)
      .waitFor()
    await expectNoSidewaysScroll(page)
    expect(nurse.wrong).toEqual([])
    await nurse.close()
  })
})

test('on paper a letter shows nothing but the letter, and the card measures 85.6 by 54 mm', async () => {
  const { page, close } = await visitHospital(browser, 'prescriber', 'desktop', 'nl', '#patient/carla/papers/gp')
  await page.getByRole('article').getByText('Carla Testmans').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['.ws-top', '.ws-head', '.papers-side', '.foot', '.paper-tools'])
    expect(await page.locator(hidden).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length), hidden).toBe(0)
  // 50 mm from the top of the paper, of which 15 mm are the margin; 24 mm from the left, of which 20 mm are the margin.
  const mm = 96 / 25.4
  const sheet = (await page.getByRole('article').boundingBox())!
  const address = await page.locator('.sheet-recipient').evaluate((one) => {
    const { left, top } = one.getBoundingClientRect()
    return { left: left + Number.parseFloat(getComputedStyle(one).paddingLeft), top }
  })
  expect((address.top - sheet.y) / mm).toBeCloseTo(35, 0)
  expect((address.left - sheet.x) / mm).toBeCloseTo(4, 0)

  await page.emulateMedia({ media: 'screen' })
  await page.goto(`${page.url().split('#')[0]}#patient/carla/papers/card`)
  await page.getByRole('article').getByText('Carla Testmans').waitFor()
  await page.emulateMedia({ media: 'print' })
  for (const side of await page.locator('.card').all()) {
    const { width, height } = (await side.boundingBox())!
    expect(width / mm).toBeCloseTo(85.6, 1)
    expect(height / mm).toBeCloseTo(54, 1)
  }
  await close()
})
