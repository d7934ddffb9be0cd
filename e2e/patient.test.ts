/**
 * The patient, on paper: what the drug does, what to tell the dentist, what is next, in plain words. No log-in: the nurse or the dentist gives the leaflet and the
 * card. Carla takes Prolia; her dentist has no account.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, launch, visit } from './browser.ts'
import { visitHospital } from './hospital.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const says = {
  nl: {
    papers: 'Brieven en folders',
    leaflet: 'Folder: wat doet uw middel',
    card: 'Kaartje voor in de portemonnee',
    language: 'Nederlands',
    call: ['bloot bot', 'dove lip', 'zwelling', 'pus', 'los', '2 weken', 'krampen', 'tintelingen', 'dij of lies'],
    never: /nooit zelf een prik over/,
    uses: /botversterkend middel/i,
    explain: 'Uitleg voor de patiënt',
    back: 'Terug naar het antwoord',
    after: /Na het trekken van een tand of kies/,
    last: '6 apr 2026',
  },
  en: {
    papers: 'Letters and leaflets',
    leaflet: /^Leaflet: what your (?:drug|medicine) does/,
    card: /card/i,
    language: 'English',
    call: ['bare bone', 'numb', 'swelling', 'pus', 'loose', '2 weeks', 'cramps', 'tingling', 'thigh or groin'],
    never: /never skip/i,
    uses: /bone-strengthening (?:drug|medicine)/i,
    explain: 'Leaflet for the patient',
    back: 'Back to the answer',
    after: /After (?:a tooth|an extraction|having a tooth)/i,
    last: '6 Apr 2026',
  },
} as const

describe.each(['nl', 'en'] as const)('the patient (%s)', (lang) => {
  const s = says[lang]
  test.each(['desktop', 'phone'] as const)(
    'gets from the nurse a leaflet on the own drug, and the card for the dentist (%s)',
    async (size) => {
      const { page, wrong, close } = await visitHospital(browser, 'nurse', size, lang, '#patient/carla')
      const main = page.getByRole('main')
      await main.getByRole('link', { name: s.papers }).first().click()
      await main.getByRole('link', { name: s.leaflet }).click()
      await main.getByRole('radio', { name: s.language }).check()
      const sheet = page.locator('.papers-sheet')
      await sheet.getByText('Prolia').first().waitFor()
      const leaflet = (await sheet.innerText()).toLowerCase()
      for (const sign of s.call) expect(leaflet).toContain(sign)
      expect(await sheet.innerText()).toMatch(s.never)
      await expectAccessible(page)

      await main.getByRole('link', { name: s.papers }).first().click()
      await main.getByRole('link', { name: s.card }).click()
      await main.getByRole('radio', { name: s.language }).check()
      await sheet.getByText(s.uses).first().waitFor()
      expect(await sheet.innerText()).toContain(s.last)
      for (const sign of s.call) expect((await sheet.innerText()).toLowerCase()).toContain(sign)
      expect(wrong).toEqual([])
      await close()
    },
  )

  test.each(['desktop', 'phone'] as const)(
    'gets from a dentist without an account a leaflet for after the extraction (%s)',
    async (size) => {
      const consult = `#lang=${lang}&do=tooth-extraction&teeth=46&drug=Prolia,since:2023,last:2026-08-05&for=osteoporosis&also=none&urgency=no&penicillin=no`
      const { page, wrong, close } = await visit(browser, size, consult)
      await page.getByRole('button', { name: s.explain }).click()
      const sheet = page.locator('.papers-sheet')
      await sheet.getByText(s.after).first().waitFor()
      for (const sign of s.call) expect((await sheet.innerText()).toLowerCase()).toContain(sign)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      // On paper there is the leaflet and nothing else.
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.top').isVisible()).toBe(false)
      expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
      await page.emulateMedia({ media: 'screen' })
      await page.getByRole('button', { name: s.back }).click()
      await page.locator('.headline').first().waitFor()
      expect(wrong).toEqual([])
      await close()
    },
  )
})
