/** What holds of every page of the workspace, whoever looks: it can be used without sight, without a mouse, on a phone, and with text twice as large. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, launch } from './browser.ts'
import { atHospital, visitHospital } from './hospital.ts'
import { places } from './places.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** Boxes whose text is cut off: what does not fit and cannot be scrolled to. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((e) => {
        const style = getComputedStyle(e)
        const hides =
          style.overflowX === 'hidden' || style.overflowX === 'clip' || style.overflowY === 'hidden' || style.overflowY === 'clip'
        // A field scrolls as one types.
        if (e.matches('input, textarea, select')) return false
        // What is there for screen readers alone is one pixel on purpose.
        return (
          hides && e.clientWidth > 1 && e.clientHeight > 1 && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
        )
      })
      .map((e) => `${e.tagName} ${e.className}: ${e.innerText.slice(0, 60)}`),
  )

/** What makes the page wider than the screen, unless it stands in an element that scrolls by itself. */
const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth
    const inOwnScroll = (e: Element): boolean => {
      for (let up = e.parentElement; up && up !== document.body; up = up.parentElement)
        if (getComputedStyle(up).overflowX !== 'visible') return true
      return false
    }
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((e) => e.getBoundingClientRect().right > wide + 1 && !inOwnScroll(e))
      .map((e) => `${e.tagName} ${e.className}: ${Math.round(e.getBoundingClientRect().right)} px`)
  })

describe.each(places)('$name', ({ role, place, ready }) => {
  test.each([
    ['nl', 'desktop'],
    ['en', 'phone'],
  ] as const)('%s, %s', async (lang, size) => {
    const fragment = `#${place}`
    const { page, wrong, close } =
      role === undefined ? await atHospital(browser, size, lang, fragment) : await visitHospital(browser, role, size, lang, fragment)
    await page.locator(ready).first().waitFor()
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang)
    expect(await page.locator('h1').count()).toBe(1)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    // Folds hold forms and reasons: they too.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true
    })
    await page.waitForTimeout(300)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    // Text at 200 %, on the same screen.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    await page.waitForTimeout(300)
    expect(await sticksOut(page)).toEqual([])
    await expectNoSidewaysScroll(page)
    expect(await cutOff(page)).toEqual([])
    expect(wrong).toEqual([])
    await close()
  })
})

test('whoever is not signed in is asked to, and then stands where they wanted to be', async () => {
  const { page, close } = await atHospital(browser, 'desktop', 'nl', '#patient/bea')
  await page
    .getByRole('link', { name: /tandarts/i })
    .or(page.getByRole('button', { name: /tandarts/i }))
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: 'Bea Fictief-De Vries' }).waitFor()
  await close()
})
