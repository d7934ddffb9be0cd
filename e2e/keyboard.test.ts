import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, visit } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Presses Tab until the field or button with this name has the focus, which must show. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const node = document.activeElement as HTMLInputElement | null
      if (!node || node === document.body) return { name: '', ring: false }
      const group = node.closest('fieldset')?.querySelector('legend')?.textContent ?? ''
      const own = node.getAttribute('aria-label') ?? [...(node.labels ?? [])].map((label) => label.textContent).join(' ')
      const ringed = [node, node.closest('.choice')].some((one) => one !== null && getComputedStyle(one).outlineStyle !== 'none')
      return { name: `${group} | ${own || node.textContent}`, ring: ringed }
    })
    passed.push(at.name)
    if (name.test(at.name)) {
      expect(at.ring, `the focus on "${at.name}" shows`).toBe(true)
      return
    }
  }
  throw new Error(`Tab never came to ${name}; it passed ${passed.join(' → ')}`)
}

test('the whole consult is answered without a mouse', async () => {
  const { page, wrong, close } = await visit(browser, 'desktop')
  await page.getByLabel('Wat gaat u doen?').waitFor()
  await tabTo(page, /Wat gaat u doen/)
  await page.keyboard.type('Extractie')
  await tabTo(page, /Welke tand of kies/)
  await page.keyboard.type('46')
  await tabTo(page, /46, eerste molaar rechtsonder/)
  // Arrows walk through the mouth; space chooses and takes back.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  expect(await page.getByRole('button', { name: '45, tweede premolaar rechtsonder' }).getAttribute('aria-pressed')).toBe('true')
  await page.keyboard.press('Space')
  await tabTo(page, /Merk of stofnaam/)
  await page.keyboard.type('proli')
  await page.getByRole('option', { name: 'Prolia (denosumab 60 mg, 2× per jaar)' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.getByText('Laatste prik of infuus').waitFor()
  await tabTo(page, /In gebruik/)
  await tabTo(page, /Laatste prik of infuus \| Dag/)
  await page.keyboard.type('5')
  await page.keyboard.press('Tab')
  await page.keyboard.type('8')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2026')
  await tabTo(page, /corticosteroïd/)
  await page.keyboard.press('Space')
  await tabTo(page, /Pijn, losse tand/)
  await page.keyboard.press('Space')
  await tabTo(page, /Allergisch voor penicilline/)
  await page.keyboard.press('ArrowRight')
  await page.locator('.headline', { hasText: '5 mrt 2027' }).waitFor()
  await page.locator('section.answer').getByText('clindamycine').first().waitFor()
  await tabTo(page, /Anderen zeggen/)
  await page.keyboard.press('Enter')
  await page.getByText('SDCEP 2017.').first().waitFor()
  await tabTo(page, /Kies een FHIR-bestand/)
  expect(wrong).toEqual([])
  await close()
})

test('the list of drugs closes with Escape and never traps the focus', async () => {
  const { page, close } = await visit(browser, 'phone')
  const field = page.getByRole('combobox', { name: /Merk of stofnaam/ })
  await field.fill('zol')
  await page.getByRole('listbox').waitFor()
  expect(await field.getAttribute('aria-activedescendant')).not.toBeNull()
  await page.keyboard.press('Escape')
  expect(await page.getByRole('listbox').count()).toBe(0)
  expect(await field.inputValue()).toBe('zol')
  await page.keyboard.press('Tab')
  expect(await field.evaluate((node) => node === document.activeElement)).toBe(false)
  await close()
})
