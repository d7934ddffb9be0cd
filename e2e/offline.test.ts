import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../src/server/serve.ts'
import { launch, visit } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test('once loaded, the page answers without a connection and without its server', async () => {
  const own = await serve({ port: 0, host: '127.0.0.1' })
  if ('unusable' in own) throw new Error(own.unusable)
  const { page, context, close } = await visit(browser, 'desktop', '', { url: own.url })
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.waitForFunction(async () => (await caches.keys()).length > 0)
  await own.close()
  await context.setOffline(true)
  await page.reload()
  await page.getByLabel('Wat gaat u doen?').selectOption('tooth-extraction')
  await page.getByRole('combobox', { name: /Merk of stofnaam/ }).fill('xge')
  await page.getByRole('option', { name: /^Xgeva/ }).click()
  await page.locator('section.answer').getByText('MKA-chirurg').first().waitFor()
  await page.getByLabel('Voorbeeld', { exact: true }).selectOption({ index: 1 })
  await page.locator('.exposures').waitFor()
  expect(await page.locator('.headline').count()).toBe(1)
  await close()
})
