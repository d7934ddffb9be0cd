/**
 * A lesion with its pictures: Nora’s jaw necrosis is looked at again and the stage follows while the findings are filled in; a photograph goes with it, a script that
 * calls itself one does not; stopping Prolia is agreed together with what follows on it, or not at all.
 */
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
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
    lesion: 'Kaaklaesie 36',
    stage: (n: number) => `stadium ${n}`,
    assess: 'Nieuwe beoordeling',
    live: 'Met deze bevindingen',
    bare: /^Blootliggend bot/,
    yes: 'ja',
    rest: /^Overige hier: nee/,
    record: 'Vastleggen',
    saved: /^Bewaard: /,
    add: 'Foto of röntgenopname toevoegen',
    send: 'Toevoegen',
    caption: 'Onderschrift',
    stored: 'Opgeslagen.',
    noPicture: /geen foto die Howship kan lezen/,
    waits: /wacht versleuteld op dit apparaat/,
    photo: /^Foto, 21 nov 2026: na het spoelen/,
    withPrescriber: 'Met de voorschrijver',
    stop: 'afgesproken: stoppen',
    words: 'Vraag of afspraak, in woorden',
    exit: 'Exitplan',
  },
  en: {
    lesion: 'Jaw lesion 36',
    stage: (n: number) => `stage ${n}`,
    assess: 'New assessment',
    live: 'With these findings',
    bare: /^Exposed bone/,
    yes: 'yes',
    rest: /^Others here: no/,
    record: 'Record',
    saved: /^Saved: /,
    add: 'Add a photograph or radiograph',
    send: 'Add',
    caption: 'Caption',
    stored: 'Stored.',
    noPicture: /not a picture that Howship can read/,
    waits: /waits, encrypted, on this device/,
    photo: /^Photograph, 21 Nov 2026: na het spoelen/,
    withPrescriber: 'With the prescriber',
    stop: 'agreed: stop',
    words: 'Question or agreement, in words',
    exit: 'Exit plan',
  },
} as const

const saved = (page: Page, lang: Lang): Promise<void> => page.getByRole('status').getByText(says[lang].saved).first().waitFor()
const unfold = (page: Page, name: string) => page.locator('summary', { hasText: name }).first().click()
/** The form that is unfolded under a heading. */
const formOf = (page: Page, name: string) =>
  page
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: name }) })
    .locator('form')
    .first()
const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#b5585a' } })
    .png()
    .toBuffer()

describe.each([
  ['nl', 'desktop'],
  ['en', 'phone'],
] as const satisfies readonly (readonly [Lang, Size])[])('Nora’s lesion (%s, %s)', (lang, size) => {
  const s = says[lang]

  test('assessed, photographed, and the drug agreed upon', async () => {
    const { page, wrong, close } = await visitHospital(browser, 'mka-surgeon', size, lang, '#patient/nora/lesion')
    const head = (stage: number) => page.getByRole('heading', { name: s.lesion, level: 2 }).getByText(s.stage(stage))
    await head(3).waitFor()

    // Bare bone is all that is left: the stage follows before anything is stored.
    await unfold(page, s.assess)
    await page.getByRole('group', { name: s.bare }).getByLabel(s.yes, { exact: true }).check()
    const rest = page.getByRole('button', { name: s.rest })
    for (let i = 1; i < 4; i++) await rest.nth(i).click()
    await page.getByRole('region', { name: s.live }).getByText(s.stage(1), { exact: true }).waitFor()
    await head(3).waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await formOf(page, s.assess).getByRole('button', { name: s.record }).click()
    await saved(page, lang)
    await head(1).waitFor()
    expect(await page.locator('.le-visit').count()).toBe(3)

    // What calls itself a picture and is none is refused in words; a real one stands under its day.
    await unfold(page, s.add)
    const form = formOf(page, s.add)
    const file = form.locator('input[type=file]')
    await file.setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<script>document.title = "harm"</script>') })
    await form.getByRole('button', { name: s.send, exact: true }).click()
    await form.getByText(s.noPicture).waitFor()
    await file.setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: await picture() })
    await form.getByLabel(s.caption).fill('na het spoelen')
    await form.getByRole('button', { name: s.send, exact: true }).click()
    await form.getByText(s.stored).waitFor()
    const shown = page.locator('.le-visit').getByRole('img', { name: s.photo })
    await shown.waitFor()
    await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320)

    // Denosumab is never just stopped: without an exit plan there is no agreement to record.
    await unfold(page, s.withPrescriber)
    const agreement = formOf(page, s.withPrescriber)
    await agreement.getByRole('radio', { name: s.stop }).check()
    await agreement.getByRole('textbox', { name: s.words }).fill('Prolia stopt na de dosis van juli.')
    expect(await agreement.getByRole('button', { name: s.record }).isDisabled()).toBe(true)
    await agreement.getByRole('textbox', { name: s.exit }).fill('Zoledroninezuur 5 mg vanaf 10 januari 2027.')
    await agreement.getByRole('button', { name: s.record }).click()
    await page.getByText('Zoledroninezuur 5 mg vanaf 10 januari 2027.').waitFor()
    await saved(page, lang)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    // It is in the record, not only on the screen.
    await page.reload()
    await head(1).waitFor()
    await page.getByText('Zoledroninezuur 5 mg vanaf 10 januari 2027.').waitFor()
    await shown.waitFor()
    expect(await page.title()).not.toContain('harm')
    // That the server refuses the script the browser writes down too.
    expect(wrong.filter((line) => !/422/.test(line))).toEqual([])
    await close()
  })
})

test('a picture taken in a cellar without reception waits on the device and goes when there is a connection', async () => {
  const s = says.nl
  const { page, context, close } = await visitHospital(browser, 'nurse', 'phone', 'nl', '#patient/lies/lesion')
  await unfold(page, s.add)
  const form = formOf(page, s.add)
  await form.locator('input[type=file]').setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: await picture() })
  await context.setOffline(true)
  await form.getByRole('button', { name: s.send, exact: true }).click()
  await form.getByText(s.waits).waitFor()
  await page.getByText('foto.png').waitFor()
  await context.setOffline(false)
  await form.getByText(s.stored).waitFor()
  await page.getByText('foto.png').waitFor({ state: 'detached' })
  await close()
})

test('a lesion found at the chair: from the tooth in the mouth to its first assessment', async () => {
  const { page, close } = await visitHospital(browser, 'dentist', 'desktop', 'nl', '#patient/bea/mouth')
  await page.locator('[data-place="36"]').click()
  await page.getByRole('link', { name: 'Nieuwe kaaklaesie hier' }).click()
  await page.getByRole('heading', { name: 'Kaaklaesie 36' }).waitFor()
  await page
    .getByRole('group', { name: /^Blootliggend bot/ })
    .getByLabel('ja', { exact: true })
    .check()
  await page
    .getByRole('region', { name: 'Met deze bevindingen' })
    .getByText(/8.weken zijn nog niet gedocumenteerd/)
    .waitFor()
  await page.getByRole('button', { name: 'Laesie vastleggen' }).click()
  await saved(page, 'nl')
  await page
    .getByRole('heading', { name: 'Kaaklaesie 36', level: 2 })
    .getByText(/stadium/)
    .waitFor()
  await page
    .getByText(/verwijzen naar de MKA-chirurg, binnen 2.weken/i)
    .first()
    .waitFor()
  await close()
})
