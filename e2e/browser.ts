import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { storyDay } from './demonstration.ts'

export { storyDay }

/** The sizes that the screens are looked at in. */
export const sizes = {
  desktop: { width: 1280, height: 900 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
} as const
export type Size = keyof typeof sizes

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** A page on the story's day. What goes wrong in it, or leaves it for another host, fails the test that asks. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly url: string
  readonly wrong: readonly string[]
  readonly close: () => Promise<void>
}

/** An empty page at the story's day, for the server at an address. */
export async function openPage(browser: Browser, size: Size, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: sizes[size], hasTouch: size !== 'desktop', locale: 'nl-NL' })
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text())
  })
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) wrong.push(`asked for ${request.url()}`)
  })
  await page.clock.setFixedTime(new Date(`${storyDay}T12:00:00`))
  return { page, context, url, wrong, close: () => context.close() }
}

export async function visit(browser: Browser, size: Size, fragment = '', options: { readonly url?: string } = {}): Promise<Visit> {
  const open = await openPage(browser, size, options.url ?? inject('url'))
  await open.page.goto(`${open.url}/${fragment}`)
  return open
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Axe finds nothing on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

/** Nothing sticks out to the side. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, seen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    seen: document.documentElement.clientWidth,
  }))
  expect(wide).toBeLessThanOrEqual(seen)
}
