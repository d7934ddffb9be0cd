import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, launch, visit } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const example = readFileSync(join(import.meta.dirname, '..', 'patients', 'bea-prolia-wants-46-out', 'record.json'), 'utf8')

/** Drops a file on the page as a hand does. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, text]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text!], file!, { type: 'application/json' }))
      return transfer
    },
    [name, content],
  )
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data })
  await page.getByText(/Laat los|Let go/).waitFor()
  await page.dispatchEvent('main', 'drop', { dataTransfer: data })
}

test.each(['desktop', 'phone'] as const)('a dropped record gives the whole advice, and nothing is sent: %s', async (size) => {
  const { page, wrong, close } = await visit(browser, size)
  await page.getByText('Dossier lezen').waitFor()
  await drop(page, 'bea.json', example)
  await page.getByText('Bea Fictief-De Vries').waitFor()
  const answer = page.locator('section.answer')
  for (const group of ['Nu', 'Voor de volgende dosis']) await answer.getByRole('heading', { name: group, exact: true }).waitFor()
  expect(await page.locator('.loud > *').count()).toBeLessThanOrEqual(3)
  await answer.getByText('5 mrt 2027').first().waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: 'Terug naar de vragen' }).click()
  await page.getByLabel('Wat gaat u doen?').waitFor()
  expect(wrong).toEqual([])
  await close()
})

test.each([
  ['a letter', 'brief.txt', 'Geachte collega,', 'brief.txt is geen geldig JSON-bestand. Kies een FHIR R4-bundel.'],
  ['half a file', 'half.json', example.slice(0, 400), 'half.json is geen geldig JSON-bestand. Kies een FHIR R4-bundel.'],
  ['nothing', 'leeg.json', '', 'leeg.json is geen geldig JSON-bestand. Kies een FHIR R4-bundel.'],
  ['other JSON', 'lijst.json', '{"a":[1,2,3]}', 'lijst.json is geen FHIR R4-bundel van één patiënt. Kies een ander bestand.'],
  ['a bare null', 'null.json', 'null', 'null.json is geen FHIR R4-bundel van één patiënt. Kies een ander bestand.'],
])('a file that is %s gives one kind line', async (_, name, content, line) => {
  const { page, wrong, close } = await visit(browser, 'desktop')
  await page.getByText('Dossier lezen').waitFor()
  await drop(page, name, content)
  await page.getByRole('alert').getByText(line).waitFor()
  await expectAccessible(page)
  expect(wrong).toEqual([])
  await close()
})

test('a file can be chosen with the button', async () => {
  const { page, close } = await visit(browser, 'phone', '#lang=en')
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose a FHIR file' }).click()])
  await chooser.setFiles({ name: 'bea.json', mimeType: 'application/json', buffer: Buffer.from(example) })
  await page.getByText('Bea Fictief-De Vries').waitFor()
  await close()
})

test('every example patient opens, in both languages, and axe finds nothing', async () => {
  const { page, wrong, close } = await visit(browser, 'desktop')
  const menu = page.getByLabel('Voorbeeld', { exact: true })
  await menu.waitFor()
  const paths = (
    await menu.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  ).filter((path) => path !== '')
  expect(paths.length).toBeGreaterThanOrEqual(20)
  for (const path of paths) {
    await menu.selectOption(path)
    await page.locator('.exposures').waitFor()
    expect(await page.locator('.loud > *').count(), path).toBeLessThanOrEqual(3)
  }
  await expectAccessible(page)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('Back to the questions').waitFor()
  await expectAccessible(page)
  expect(wrong).toEqual([])
  await close()
}, 120_000)
