/**
 * The jobs of the day by keyboard alone: no mouse, no touch. Wherever one is, it shows; and after whatever was saved or closed one goes on from there, not from the
 * top of the page.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launch, type Size } from './browser.ts'
import { atHospital, freshHospital, visitHospital } from './hospital.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(() => freshHospital().then(() => {}))

interface Here {
  /** The group it stands in, and its own name. */
  readonly name: string
  /** Width of the ring round it or round the box it stands in, px. */
  readonly ring: number
  readonly tag: string
}

/** Where the keyboard is. */
const here = (page: Page): Promise<Here> =>
  page.evaluate(() => {
    const node = document.activeElement as HTMLElement
    const group = node.closest('fieldset')?.querySelector('legend')?.textContent ?? ''
    const labels = 'labels' in node ? [...((node as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ') : ''
    const own = node.getAttribute('aria-label') ?? (labels || node.textContent)
    // The ring of a radio button goes round its whole choice; that of a tooth round its shape.
    const around = [node, node.closest('.choice'), ...node.querySelectorAll('svg *, rect')]
    const rings = around.map((e) => {
      if (!e) return 0
      const { outlineStyle, outlineWidth, strokeWidth } = getComputedStyle(e)
      return e.tagName === 'rect' && e !== node
        ? Number.parseFloat(strokeWidth)
        : outlineStyle === 'none'
          ? 0
          : Number.parseFloat(outlineWidth)
    })
    return { name: `${group} | ${own.replace(/\s+/g, ' ').trim()}`, ring: Math.max(...rings), tag: node.tagName }
  })

/** Presses a key until the keyboard is at what has this name, and says so when it never comes there. */
async function go(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press(key)
    const at = await here(page)
    if (at.tag !== 'BODY') expect(at.ring, `the focus on “${at.name}” shows`).toBeGreaterThanOrEqual(2)
    if (name.test(at.name)) return
    passed.push(at.name.slice(0, 40))
  }
  throw new Error(`${key} never came to ${name}; it passed ${passed.join(' → ')}`)
}

/** The keyboard is somewhere on the page, and that shows. */
async function somewhere(page: Page): Promise<void> {
  await expect.poll(() => here(page).then((at) => at.tag), { message: 'the keyboard lost its place' }).not.toBe('BODY')
  // What is saved is drawn again once the record was worked out.
  await page.waitForTimeout(500)
  const at = await here(page)
  expect(at.tag).not.toBe('BODY')
  expect(at.ring, `the focus on “${at.name}” shows`).toBeGreaterThanOrEqual(2)
}

const saved = (page: Page): Promise<void> =>
  page
    .getByRole('status')
    .getByText(/^Bewaard: /)
    .first()
    .waitFor()

test('into the demonstration, and to the page one wanted', async () => {
  const { page, wrong, close } = await atHospital(browser, 'desktop', 'nl', '#patient/bea')
  await page.getByRole('link', { name: 'tandarts' }).waitFor()
  await go(page, /\| tandarts$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Bea Fictief-De Vries' }).waitFor()
  await somewhere(page)
  // Who nobody has signed in yet is refused once; the browser says so in its own words.
  expect(wrong.filter((line) => !/401/.test(line))).toEqual([])
  await close()
})

test.each(['desktop', 'phone'] as const)('the nurse goes from the list to Carla’s dose and records it (%s)', async (size: Size) => {
  const { page, wrong, close } = await visitHospital(browser, 'nurse', size, 'nl', '#today')
  await page.getByRole('listitem').filter({ hasText: 'Carla Testmans' }).first().waitFor()
  await go(page, /Dosis controleren, Carla Testmans, Denosumab te laat/, 'j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  expect((await here(page)).name).toMatch(/Carla Testmans/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Denosumab 60 mg (Prolia)' }).waitFor()
  await somewhere(page)
  await expect.poll(() => page.getByLabel('Dosis in mg').inputValue()).toBe('60')

  await go(page, /Buik/)
  await page.keyboard.press('Space')
  await go(page, /Lotnummer/)
  await page.keyboard.type('AB12')
  await go(page, /Houdbaar tot \| Maand/)
  await page.keyboard.type('5')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2027')
  await go(page, /Reactie gezien\?/)
  if (!/Geen$/.test((await here(page)).name)) await go(page, /Reactie gezien\? \| Geen$/, 'ArrowRight')
  await page.keyboard.press('Space')
  await go(page, /\| Dosis vastleggen$/)
  await page.keyboard.press('Enter')
  await saved(page)
  await page.getByText('Er is nu geen dosis aan de orde.').waitFor()
  await somewhere(page)

  // Undone without the mouse, and back where one was.
  await go(page, /\| Ongedaan maken$/)
  await page.keyboard.press('Enter')
  await page.getByText('Er is nu geen dosis aan de orde.').waitFor({ state: 'detached' })
  await somewhere(page)
  expect(wrong).toEqual([])
  await close()
})

test('on the list a call is noted, and Escape closes what was opened', async () => {
  const { page, close } = await visitHospital(browser, 'nurse', 'desktop', 'nl', '#today')
  await page.getByRole('listitem').filter({ hasText: 'Carla Testmans' }).first().waitFor()
  await go(page, /Dosis controleren, Carla Testmans, Denosumab te laat/, 'j')
  await page.keyboard.press('n')
  await page.keyboard.type('voicemail')
  await page.keyboard.press('Escape')
  expect((await here(page)).name).toMatch(/Carla Testmans/)
  expect((await here(page)).tag).toBe('BUTTON')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('voicemail')
  await go(page, /\| Gebeld$/)
  await page.keyboard.press('Enter')
  await saved(page)
  expect((await here(page)).name).toMatch(/Carla Testmans/)
  await somewhere(page)
  await close()
})

test('the dentist reaches 46 by arrows and moves its extraction', async () => {
  const { page, wrong, close } = await visitHospital(browser, 'dentist', 'desktop', 'nl', '#patient/bea/mouth')
  await page.locator('[data-place="46"]').waitFor()
  await go(page, /\| 46, eerste molaar rechtsonder/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await go(page, /\| 46, eerste molaar rechtsonder: extractie gepland 26 nov 2026/, 'ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Datum wijzigen/ }).waitFor()
  await somewhere(page)
  await go(page, /\| Datum wijzigen/)
  await page.keyboard.press('Enter')
  await go(page, /\| Dag/)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('14')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('1')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('2027')
  await page.keyboard.press('Enter')
  await saved(page)
  await page.getByRole('button', { name: /^46, eerste molaar rechtsonder: extractie gepland 14 jan 2027/ }).waitFor()
  await somewhere(page)
  // One stands at the plan that was moved: the mouth is not gone through again.
  await go(page, /\| Datum wijzigen/, 'Shift+Tab')
  expect(wrong).toEqual([])
  await close()
})

test('the surgeon looks at Lies’s jaw: bone, pain, infection', async () => {
  const { page, wrong, close } = await visitHospital(browser, 'mka-surgeon', 'desktop', 'nl', '#patient/lies/lesion')
  await page.getByRole('heading', { level: 2, name: 'stadium 1' }).waitFor()
  await go(page, /\| Nieuwe beoordeling$/)
  await page.keyboard.press('Enter')
  for (const question of [/^Blootliggend bot/, /^Pijn/, /^Infectie/]) {
    // A group of radio buttons is one stop; until one is chosen, that is at "yes".
    await go(page, new RegExp(`${question.source}.*\\| `))
    for (let i = 0; i < 4 && !/\| ja$/.test((await here(page)).name); i++) await page.keyboard.press('ArrowRight')
    expect((await here(page)).name).toMatch(/\| ja$/)
    await page.keyboard.press('Space')
  }
  await page.getByRole('region', { name: 'Met deze bevindingen' }).getByText('stadium 2').first().waitFor()
  await go(page, /^ \| Vastleggen$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'stadium 2' }).waitFor()
  await saved(page)
  await somewhere(page)
  expect(wrong).toEqual([])
  await close()
})

test('the prescriber overrides an advice with a reason', async () => {
  const { page, wrong, close } = await visitHospital(browser, 'prescriber', 'desktop', 'nl', '#patient/inge')
  await page.getByText('deze dosis nog niet toedienen').first().waitFor()
  await go(page, /\| Afwijken/)
  await page.keyboard.press('Enter')
  await somewhere(page)
  if (!/reden/i.test((await here(page)).name)) await go(page, /reden/i)
  await page.keyboard.type('Overlegd met de nefroloog')
  await go(page, /\| Vastleggen$/)
  await page.keyboard.press('Enter')
  await page
    .getByText(/Afgeweken door Oncoloog Voorbeeld/)
    .first()
    .waitFor()
  await somewhere(page)
  expect(wrong).toEqual([])
  await close()
})

test('the prescriber asks what stopping would mean', async () => {
  const { page, wrong, close } = await visitHospital(browser, 'prescriber', 'desktop', 'nl', '#patient/bea')
  await page.getByRole('region', { name: 'Wat als?' }).waitFor()
  // The first letters of an option choose it.
  await go(page, /Wat verschuift\?/)
  await page.keyboard.type('Stoppen')
  await go(page, /Op welke dag\? \| Dag/)
  await page.keyboard.type('21')
  await page.keyboard.press('Tab')
  await page.keyboard.type('11')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2026')
  const whatIf = page.getByRole('region', { name: 'Wat als?' })
  await whatIf.getByText('Dan verandert').waitFor()
  await go(page, /\| Terug naar het dossier$/)
  await page.keyboard.press('Enter')
  await whatIf.getByText('Dan verandert').waitFor({ state: 'detached' })
  await somewhere(page)
  expect(wrong).toEqual([])
  await close()
})

test('a letter is edited and kept', async () => {
  const { page, wrong, close } = await visitHospital(browser, 'mka-surgeon', 'desktop', 'nl', '#patient/nora/papers/mka-to-prescriber')
  await page.getByRole('article').getByText('MRONJ, stadium 3').waitFor()
  await go(page, /\| Bewerk “Behandeling”$/)
  await page.keyboard.press('Enter')
  await expect.poll(() => here(page).then((at) => at.tag)).toBe('TEXTAREA')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Sekwestrectomie op 25 nov 2026.')
  await page.keyboard.press('Escape')
  await expect.poll(() => here(page).then((at) => at.name)).toMatch(/Bewerk “Behandeling”/)
  await page.getByRole('article').getByText('Sekwestrectomie op 25 nov 2026.').waitFor()
  await go(page, /\| Bewaar zonder afdruk$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await saved(page)
  await somewhere(page)
  await go(page, /Alle brieven/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Eerder verstuurd' }).waitFor()
  await somewhere(page)
  await go(page, /Kaakbotnecrose \(MRONJ\)/)
  await page.keyboard.press('Enter')
  await page.getByRole('article').getByText('Sekwestrectomie op 25 nov 2026.').waitFor()
  await somewhere(page)
  expect(wrong).toEqual([])
  await close()
})
