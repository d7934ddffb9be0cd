/**
 * `npm run bench -- workspace`: what the workspace costs the browser. The script of a first visit to Today and to a patient, compressed; and the long tasks while a
 * patient with 500 resources and 60 doses is opened. In a real Chromium, on the built screens. Asserts nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Resource } from '@medplum/fhirtypes'
import { chromium } from 'playwright-core'
import { type SigningIn, startHowship } from '../src/server/howship.ts'
import { readConfig } from '../src/server/running/config.ts'
import { demonstration } from '../src/server/running/signing-in.ts'
import { built } from '../src/server/serve.ts'
import { FhirStore } from '../src/server/store/fhir-store.ts'
import { addDays, dayOf, isoDay } from '../src/values/day.ts'

const row = (label: string, value: string): void => void process.stdout.write(`${label.padEnd(66)} ${value}\n`)
const today = dayOf(2026, 11, 21)!
const subject = { reference: 'Patient/long' }
const ucum = 'http://unitsofmeasure.org'
const atc = { coding: [{ system: 'http://www.whocc.no/atc', code: 'M05BA08', display: 'zoledroninezuur' }], text: 'Zometa 4 mg' }

/** An invented patient of 500 resources: 60 doses four weeks apart, each with its laboratory, and findings in the mouth. */
function longRecord(): Resource[] {
  const resources: unknown[] = [
    { resourceType: 'Patient', id: 'long', gender: 'female', birthDate: '1950-03-02', name: [{ family: 'Langdossier', given: ['Loes'] }] },
    {
      resourceType: 'Condition',
      id: 'long-c50',
      subject,
      clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'C79.5', display: 'Botmetastasen' }] },
    },
    {
      resourceType: 'MedicationStatement',
      id: 'long-zol',
      status: 'active',
      subject,
      medicationCodeableConcept: atc,
      effectivePeriod: { start: isoDay(addDays(today, -60 * 28)) },
      dosage: [{ timing: { repeat: { frequency: 1, period: 4, periodUnit: 'wk' } } }],
    },
  ]
  const laboratory = [
    ['2160-0', 'Creatinine', 80, 'umol/L'],
    ['2000-8', 'Calcium', 2.3, 'mmol/L'],
    ['1751-7', 'Albumine', 40, 'g/L'],
    ['29463-7', 'Gewicht', 68, 'kg'],
    ['1989-3', '25-OH-D', 70, 'nmol/L'],
  ] as const
  for (let dose = 60; dose >= 1; dose -= 1) {
    const on = isoDay(addDays(today, -28 * dose + 3))
    resources.push({
      resourceType: 'MedicationAdministration',
      id: `long-dose-${dose}`,
      status: 'completed',
      subject,
      medicationCodeableConcept: atc,
      effectiveDateTime: on,
      dosage: { dose: { value: 4, unit: 'mg', system: ucum, code: 'mg' } },
    })
    for (const [code, display, value, unit] of laboratory)
      resources.push({
        resourceType: 'Observation',
        id: `long-${code}-${dose}`,
        status: 'final',
        subject,
        code: { coding: [{ system: 'http://loinc.org', code, display }] },
        effectiveDateTime: on,
        valueQuantity: { value: value + (dose % 5), unit, system: ucum, code: unit },
      })
  }
  const teeth = [11, 12, 13, 14, 15, 16, 17, 21, 22, 23, 24, 25, 26, 27, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 47]
  for (let i = 0; resources.length < 500; i += 1)
    resources.push({
      resourceType: 'Observation',
      id: `long-tooth-${i}`,
      status: 'final',
      subject,
      code: { coding: [{ system: 'https://howship.example/fhir/CodeSystem/finding', code: 'pocket-depth' }] },
      bodySite: { coding: [{ system: 'urn:iso:std:iso:3950', code: String(teeth[i % teeth.length]) }] },
      effectiveDateTime: isoDay(addDays(today, -90 * (1 + Math.floor(i / teeth.length)))),
      valueQuantity: { value: 3 + (i % 4), unit: 'mm', system: ucum, code: 'mm' },
    })
  return resources as Resource[]
}

const withLongRecord: SigningIn = async (server, premises) => {
  const people = await demonstration(server, premises)
  const { db } = premises.connected
  const store = new FhirStore(db, { role: 'system' }, premises.audit)
  for (const resource of longRecord()) await store.updateResource(resource)
  await db.insertInto('team_patient').values({ team: 'example', patient: 'long' }).execute()
  return people
}

const folder = process.env.HOWSHIP_SCREENS ?? built
const data = mkdtempSync(join(tmpdir(), 'howship-bench-'))
const read = readConfig({}, { port: '0', data, log: 'error' })
if ('unusable' in read) throw new Error(read.unusable)
const started = await startHowship(read.config, withLongRecord, folder, () => new Date('2026-11-21T12:00:00'))
if ('unusable' in started) throw new Error(started.unusable)
const address = started.url

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})

/** One visit: which scripts came, and the long tasks of the page's own thread until `ready` stands and for a second after. */
async function visit(fragment: string, ready: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' })
  await context.request.get(`${address}/demonstration/prescriber`)
  const page = await context.newPage()
  const scripts = new Set<string>()
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname
    if (path.endsWith('.js')) scripts.add(path)
  })
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(window, { longTasks: tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    })
  })
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00'))
  const begun = performance.now()
  await page.goto(`${address}/${fragment}`)
  await page.waitForSelector(ready)
  const shown = performance.now() - begun
  await page.waitForTimeout(1000)
  const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks)
  await context.close()
  const kb = (paths: Iterable<string>): number =>
    [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0) / 1000
  const isWorker = (path: string): boolean => /\/worker-/.test(path)
  return { shown, tasks, page: kb([...scripts].filter((p) => !isWorker(p))), worker: kb([...scripts].filter(isWorker)) }
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!
const [load] = loadavg()
row('machine', `${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, load ${load!.toFixed(1)}`)
const first = await visit('#today', '.ws-page')
row('Today, first visit: script of the page (aim 250 kB compressed)', `${first.page.toFixed(0)} kB`)
const rounds = []
for (let i = 0; i < 5; i += 1) rounds.push(await visit('#patient/long', '.advice-panel .headline'))
row('a patient, first visit: script of the page (aim 250 kB)', `${rounds[0]!.page.toFixed(0)} kB`)
row('  tables, in a worker after the first paint (aim 300 kB)', `${rounds[0]!.worker.toFixed(0)} kB`)
row(
  '500 resources, 60 doses: longest task of the page (aim 50 ms), 5 visits',
  rounds.map(({ tasks }) => `${Math.round(Math.max(0, ...tasks))}`).join(', '),
)
row('  tasks over 50 ms, 5 visits', rounds.map(({ tasks }) => String(tasks.length)).join(', '))
row('  from the address to the advice, ms, median of 5', median(rounds.map(({ shown }) => shown)).toFixed(0))
await browser.close()
await started.close()
rmSync(data, { recursive: true, force: true })
process.exit(0)
