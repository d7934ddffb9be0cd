/**
 * Whoever keeps a registry: exposure, stage at referral and outcome of all patients together. The registry itself comes later (product.md); what it would be made of
 * leaves the workspace today, as FHIR in bulk, and `howship cohort` says for each patient what the record comes to.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, storyDay } from './browser.ts'
import { visitHospital } from './hospital.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const says = {
  nl: { patients: 'Patiënten', takeAlong: 'Dossiers meenemen', fetch: 'Bestand ophalen' },
  en: { patients: 'Patients', takeAlong: 'Take records along', fetch: 'Fetch the file' },
} as const

interface Line {
  readonly patient: string
  readonly exposures: readonly { readonly drug: string; readonly setting: string | null }[]
  readonly recommendations: readonly { readonly decision: string; readonly outcome: string }[]
}

describe.each([
  ['nl', 'desktop'],
  ['en', 'phone'],
] as const)('the registry (%s, %s)', (lang, size) => {
  const s = says[lang]
  test('takes the records of the team along, and tells drug, exposure and stage of each', async () => {
    const { page, close } = await visitHospital(browser, 'mka-surgeon', size, lang, '#today')
    await page.getByRole('link', { name: s.patients }).first().click()
    await page.getByText(s.takeAlong).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: s.fetch }).click()])
    expect(download.suggestedFilename()).toBe(`howship-${storyDay}.ndjson`)
    const folder = mkdtempSync(join(tmpdir(), 'howship-registry-'))
    try {
      await download.saveAs(join(folder, 'records', 'all.ndjson'))
      const out = join(folder, 'advice.ndjson')
      execFileSync(process.execPath, ['src/cli/main.ts', 'cohort', join(folder, 'records'), '--out', out, '--as-of', storyDay], {
        stdio: 'pipe',
      })
      const lines = readFileSync(out, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Line)
      // The team's patients: every example.
      expect(lines).toHaveLength(29)
      const nora = lines.find(({ patient }) => patient === 'Patient/nora')!
      expect(nora.exposures).toMatchObject([{ drug: 'denosumab', setting: 'osteoporosis' }])
      expect(nora.recommendations.find(({ decision }) => decision === 'mronj-stage')?.outcome).toBe('3')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    await close()
  })

  test('a nurse takes none along', async () => {
    const { page, close } = await visitHospital(browser, 'nurse', size, lang, '#find')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByText(s.takeAlong).count()).toBe(0)
    await close()
  })
})
