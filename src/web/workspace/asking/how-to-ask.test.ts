/** Whatever the advice asks can be answered where it is asked, and the answer is read as what was meant. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Resource } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import { advise } from '../../../advice/advise.ts'
import { decisions } from '../../../advice/decisions.ts'
import type { AnyFact } from '../../../engine/fact.ts'
import { bundleOf, hs, hsp, icd, observation, resourcesOf, tooth } from '../../../record/example-bundle.ts'
import type { Fields } from '../../../record/json.ts'
import { readBundle } from '../../../record/read.ts'
import { may, roles } from '../../../server/store/viewer.ts'
import { addDays, type Day, isoDay, parseDay } from '../../../values/day.ts'
import { laidOver } from '../open-patient.ts'
import type { Change } from '../outbox.ts'
import type { Answered, AskContext, InPlace } from './asking.ts'
import { type Ask, asksView } from './asks-view.ts'
import { askings, howToAsk } from './how-to-ask.ts'
import { mayWrite } from './may-write.ts'

const today = parseDay('2026-11-21')!
const inDays = (n: number): string => isoDay(addDays(today, n))

function read(resources: readonly Resource[], asOf: Day = today) {
  const found = readBundle({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) }, { asOf })
  if ('unusable' in found) throw new Error(found.unusable)
  const advice = advise(found.record, { asOf })
  return { record: found.record, advice, asks: asksView(found.record, advice, asOf) }
}

const contextOf = (resources: readonly Resource[], ask: Ask): AskContext => ({
  patient: resources.find((r) => r.resourceType === 'Patient')!.id!,
  resources,
  ask,
  today: isoDay(today),
})

const zometa = {
  name: 'Zometa',
  concept: { coding: [{ system: 'http://www.whocc.no/atc', code: 'M05BA08' }], text: 'Zometa' },
  strengthMg: 4,
  injected: true,
}
const paracetamol = { name: 'paracetamol', concept: { text: 'paracetamol' } }
/** Numbers that a laboratory could report, by UCUM unit; anything else three above the least that is believed. */
const numbers: Readonly<Record<string, number>> = { 'umol/L': 80, 'g/L': 42, 'g/dL': 4.2, kg: 70, cm: 168, 'nmol/L': 75 }

/** Every kind of answer that somebody could give. */
function answersTo(ask: Ask, asking: InPlace, context: AskContext): readonly Answered[] {
  switch (asking.kind) {
    case 'choice':
      return asking.options(context).map(({ value }) => ({ choice: value }))
    case 'number':
      return asking.units.map(({ code, low, high }) => ({
        number:
          code === 'mmol/L' && ask.fact === 'calcium'
            ? 2.4
            : code === 'mg/dL'
              ? 0.9 + low
              : Math.min(high, numbers[code] ?? Math.max(low, low + 3)),
        unit: code,
        ...(asking.at && { choice: asking.at.options[0]!.value }),
        ...(asking.dateNeeded && { on: '2015-01-05' }),
      }))
    case 'date':
      return [{ date: asking.may === 'future' ? inDays(20) : ask.fact.startsWith('last-') ? inDays(-150) : inDays(-400) }]
    case 'text':
      return [{ text: 'Over het kleed gestruikeld' }]
    case 'drugs':
      if (asking.last)
        return [
          { drugs: [zometa], use: 'past', date: inDays(-300) },
          { drugs: [zometa], use: 'now', date: inDays(-30) },
        ]
      return [{ drugs: [paracetamol] }, ...(asking.none ? [{ drugs: [] }] : [])]
  }
}

/** What an answer writes, with what is answered in the same go. */
const changesOf = (asking: InPlace, context: AskContext, ask: Ask, answer: Answered): readonly Change[] => [
  ...asking.answer(context, answer),
  ...ask.together.flatMap((fact) => {
    const other = howToAsk(fact)
    return other?.kind === 'number' ? other.answer(context, { number: 42, unit: 'g/L' }) : []
  }),
]

/** Answers every question of a record in every way, each by itself, and tells which of them are asked again. */
function askedAgain(resources: readonly Resource[]): { readonly answered: ReadonlySet<string>; readonly again: readonly string[] } {
  const answered = new Set<string>()
  const again: string[] = []
  for (const ask of read(resources).asks) {
    const asking = howToAsk(ask.fact)
    if (asking === undefined) {
      again.push(`${ask.fact}: nobody knows how to ask it`)
      continue
    }
    if (asking.kind === 'elsewhere') continue
    const context = contextOf(resources, ask)
    for (const answer of answersTo(ask, asking, context)) {
      const changes = changesOf(asking, context, ask, answer)
      const written = asking.writes(context)
      for (const { resource } of changes)
        if (!written.includes(resource.resourceType)) again.push(`${ask.fact}: writes a ${resource.resourceType} unannounced`)
      const next = read(laidOver(resources, changes))
      const asked = next.asks.some(({ key }) => key === ask.key)
      const unread = next.record.notices.filter(
        ({ reference, problem }) =>
          problem !== 'mapped-by-text' && changes.some(({ resource }) => `${resource.resourceType}/${resource.id}` === reference),
      )
      if (asked) again.push(`${ask.fact} ${JSON.stringify(answer)}`)
      const before = new Set(read(resources).record.notices.map(({ detail }) => detail))
      for (const { detail } of unread) if (!before.has(detail)) again.push(`${ask.fact}: ${detail}`)
      answered.add(ask.fact)
    }
  }
  return { answered, again }
}

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'patients')
const people = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'record.json')))
const recordOf = (name: string): readonly Resource[] =>
  (JSON.parse(readFileSync(join(folder, name, 'record.json'), 'utf8')) as { entry: { resource: Resource }[] }).entry.map(
    ({ resource }) => resource,
  )

describe('every question of every example patient', () => {
  test.each(people)('%s: each answer settles its question, as the record stands and with one entry left out', (name) => {
    const all = recordOf(name)
    const others = all.filter((r) => r.resourceType !== 'Patient')
    // Of long records a spread of twelve entries.
    const step = Math.ceil(others.length / 12)
    const records = [all, ...others.filter((_, i) => i % step === 0).map((left) => all.filter((r) => r !== left))]
    expect([...new Set(records.flatMap((resources) => askedAgain(resources).again))]).toEqual([])
  })
})

const ada = (...resources: readonly Fields[]): readonly Resource[] => resourcesOf(bundleOf(...resources)) as unknown as readonly Resource[]
const active = { clinicalStatus: { coding: [{ code: 'active' }] } }
const disease = (code: string): Fields => ({ resourceType: 'Condition', ...active, code: icd(code) })
const takes = (text: string, more: Fields = {}): Fields => ({
  resourceType: 'MedicationStatement',
  status: 'active',
  medicationCodeableConcept: { text },
  ...more,
})
const planned = (text: string, more: Fields = {}): Fields => ({
  resourceType: 'MedicationRequest',
  status: 'active',
  intent: 'plan',
  authoredOn: '2026-11-10',
  medicationCodeableConcept: { text },
  ...more,
})
const work = (code: string, more: Fields = {}): Fields => ({
  resourceType: 'ServiceRequest',
  status: 'active',
  intent: 'order',
  code: hsp(code),
  bodySite: [tooth('46')],
  occurrenceDateTime: '2026-12-10',
  ...more,
})
const given = (text: string, on: string): Fields => ({
  resourceType: 'MedicationAdministration',
  status: 'completed',
  medicationCodeableConcept: { text },
  effectiveDateTime: on,
})

const unnamedAllergy = ada(
  { resourceType: 'AllergyIntolerance', clinicalStatus: { coding: [{ code: 'active' }] } },
  disease('C50.9'),
  disease('C79.5'),
  takes('Zometa 4 mg', { effectivePeriod: { start: '2026-02-01' } }),
  work('tooth-extraction'),
)

/** Records in which something is missing: what is asked, in a line, and the record. */
const vignettes: readonly (readonly [story: string, asked: readonly string[], resources: readonly Resource[]])[] = [
  [
    'denosumab, and nobody wrote which',
    ['denosumab-strength'],
    ada(takes('denosumab', { effectivePeriod: { start: '2025-03-01' } }), work('tooth-extraction')),
  ],
  [
    '“Prolia 120 mg”: name and strength contradict each other',
    ['denosumab-strength'],
    ada(takes('Prolia 120 mg'), work('tooth-extraction')),
  ],
  [
    'denosumab 60 mg every four weeks',
    ['denosumab-strength'],
    ada(
      takes('denosumab 60 mg', { dosage: [{ timing: { repeat: { frequency: 1, period: 4, periodUnit: 'wk' } } }] }),
      work('tooth-extraction'),
    ),
  ],
  [
    'an infusion of zoledronate without its strength',
    ['zoledronate-strength'],
    ada(given('zoledroninezuur', '2026-04-01'), work('tooth-extraction')),
  ],
  [
    'zoledronate years ago, how strong and for what nobody knows',
    ['therapy-setting'],
    ada(
      takes('zoledroninezuur', { status: 'completed', effectivePeriod: { start: '2018-01-01', end: '2020-01-01' } }),
      work('tooth-extraction'),
    ),
  ],
  [
    'zoledronate 4 mg after breast cancer, its rhythm not recorded',
    ['therapy-setting'],
    ada(disease('C50.9'), given('Zometa 4 mg', '2026-08-01'), work('tooth-extraction')),
  ],
  [
    'zoledronate planned without a strength, in bone metastases',
    ['planned-strength'],
    ada(disease('C50.9'), disease('C79.5'), planned('zoledroninezuur')),
  ],
  ['denosumab planned without a strength', ['denosumab-strength'], ada(disease('M81.0'), planned('denosumab'))],
  ['ibandronate planned, by mouth or vein is not said', ['planned-route'], ada(disease('M81.0'), planned('ibandroninezuur'))],
  [
    'Prolia ordered, the order without a date',
    ['months-since-order'],
    ada(disease('M81.0'), { ...planned('Prolia 60 mg'), authoredOn: undefined }),
  ],
  [
    'Prolia since 2024, no injection on record',
    ['last-denosumab-dose'],
    ada(disease('M81.0'), takes('Prolia 60 mg', { effectivePeriod: { start: '2024-01-10' } }), work('tooth-extraction')),
  ],
  [
    'the last Prolia some day in May',
    ['last-denosumab-dose'],
    ada(
      disease('M81.0'),
      takes('Prolia 60 mg', { effectivePeriod: { start: '2024-01-10' } }),
      given('Prolia 60 mg', '2026'),
      work('tooth-extraction'),
    ),
  ],
  [
    'Zometa since February, no infusion on record',
    ['last-dose'],
    ada(disease('C61'), disease('C79.5'), takes('Zometa 4 mg', { effectivePeriod: { start: '2026-02-01' } })),
  ],
  [
    'alendronate, nobody knows since when, a tooth to come out',
    ['bisphosphonate-months'],
    ada(disease('M81.0'), takes('Fosamax 70 mg'), work('tooth-extraction')),
  ],
  [
    'alendronate since some day in 2022, a tooth to come out',
    ['bisphosphonate-months'],
    ada(disease('M81.0'), takes('Fosamax 70 mg', { effectivePeriod: { start: '2022' } }), work('tooth-extraction')),
  ],
  ['alendronate, nobody knows since when', ['oral-bisphosphonate-months'], ada(disease('M81.0'), takes('Fosamax 70 mg'))],
  ['a drug that nobody knows', ['unrecognised-drug'], ada(takes('Xyzzymab'), work('tooth-extraction'))],
  ['no medication list', ['medication-list'], ada(work('tooth-extraction'))],
  ['scaling, above or below the gums', ['dental-work'], ada(disease('M81.0'), takes('Prolia 60 mg'), work('scaling'))],
  [
    'prednisone for some time, its dose not recorded',
    ['prednisolone-equivalent', 'glucocorticoid-months'],
    ada(takes('prednison tablet', { effectivePeriod: { start: '2026-10-20' } })),
  ],
  [
    'fracture risk by FRAX, not classed',
    ['fracture-risk-nhg'],
    ada(observation(hs('frax-major-10y'), { valueInteger: 22 }), disease('M85.8')),
  ],
  [
    'giving at home is looked into, half the checklist is done',
    ['home-safety-concern', 'medication-ordered'],
    ada(
      disease('C50.9'),
      disease('C79.5'),
      takes('Xgeva 120 mg'),
      given('Xgeva 120 mg', '2026-10-26'),
      observation(hs('patient-portal'), { valueBoolean: true }),
    ),
  ],
  [
    'Prolia follows Fosamax, and nobody said when',
    ['duplicate-therapy'],
    ada(disease('M81.0'), takes('Fosamax 70 mg', { effectivePeriod: { start: '2021-01-01' } }), planned('Prolia 60 mg')),
  ],
  ['an allergy on record that names nothing', ['penicillin-allergy'], unnamedAllergy],
  [
    'prostate cancer in the bone, hormones or not',
    ['prostate-hormone-treatment', 'castration-resistant'],
    ada(disease('C61'), disease('C79.5')),
  ],
]

describe('what the example patients do not miss', () => {
  test.each(vignettes)('%s', (_, asked, resources) => {
    expect(read(resources).asks.map(({ fact }) => fact)).toEqual(expect.arrayContaining([...asked]))
    expect(askedAgain(resources).again.filter((line) => !staysOpen.some((known) => line.startsWith(known)))).toEqual([])
  })

  test('an allergy without a name that turns out to be to clindamycin leaves penicillin to be asked, now as yes or no', () => {
    const resources = unnamedAllergy
    const ask = read(resources).asks.find(({ fact }) => fact === 'penicillin-allergy')!
    const asking = howToAsk('penicillin-allergy')
    if (asking?.kind !== 'choice') throw new Error('penicillin is asked as a choice')
    const named = laidOver(resources, asking.answer(contextOf(resources, ask), { choice: 'clindamycin' }))
    const next = read(named)
    expect(next.record.allergies).toMatchObject([{ to: 'clindamycin' }])
    const again = next.asks.find(({ fact }) => fact === 'penicillin-allergy')!
    expect(asking.options(contextOf(named, again)).map(({ value }) => value)).toEqual(['yes', 'no'])
  })
})

/** Answers that leave their question open, and why. */
const staysOpen: readonly string[] = [
  // Xgeva is given every four weeks: another rhythm on paper is for the prescriber to confirm.
  'dose-interval {"choice":"12-wk"}',
  'dose-interval {"choice":"6-mo"}',
  // Naming the allergy to another substance says nothing of penicillin: see the test above.
  ...[
    'clindamycin',
    'doxycycline',
    'quinolone',
    'macrolide',
    'metronidazole',
    'iodine',
    'chlorhexidine',
    'chloramine',
    'hydrogen-peroxide',
    'none-of-these',
  ].map((to) => `penicillin-allergy {"choice":"${to}"}`),
]

describe('every fact that can be missing', () => {
  // A fact is asked for by itself where its own look-up finds nothing, or where another names it as what to ask for.
  const columns = new Map<string, AnyFact>(
    decisions.flatMap(({ tables }) => tables.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact] as const))),
  )
  const facts = join(import.meta.dirname, '..', '..', '..', 'facts')
  const sources = readdirSync(facts)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('example'))
    .map((file) => [file, readFileSync(join(facts, file), 'utf8')] as const)
  const findsNothing = (fact: AnyFact): boolean => /missing\)?\(\s*(?:\)|undefined|void 0)/.test(String(fact.find))
  const own = [...columns.values()].filter(findsNothing).map(({ id }) => id)

  test('a good many tables are looked at', () => expect(own.length).toBeGreaterThan(60))
  test.each(own)('%s can be answered', (id) => expect(howToAsk(id)).toBeDefined())

  test('what a look-up names as its questions can be answered too', async () => {
    const named = sources.flatMap(([file, text]) =>
      [...text.matchAll(/(?:missing|asks\.push)\(\[?([A-Za-z ,]+)\]?/g)].flatMap(([, list]) =>
        list!.split(',').map((name) => [file, name.trim()] as const),
      ),
    )
    const asked: string[] = []
    for (const [file, name] of named) {
      const module = (await import(join(facts, file))) as Record<string, AnyFact | undefined>
      const imported = new RegExp(`import [^;]*?\\b${name}\\b[^;]*?from '\\./([a-z-]+)\\.ts'`).exec(
        sources.find(([f]) => f === file)![1],
      )?.[1]
      const fact =
        module[name] ??
        (imported === undefined ? undefined : ((await import(join(facts, `${imported}.ts`))) as Record<string, AnyFact | undefined>)[name])
      if (fact?.asks) asked.push(fact.id)
    }
    expect(asked.length).toBeGreaterThan(40)
    expect([...new Set(asked)].filter((id) => howToAsk(id) === undefined)).toEqual([])
  })
})

/** What the tables never ask by itself, and clinicians record all the same: read as it was meant, without a notice. */
describe('values', () => {
  const measured = Object.entries(askings).flatMap(([fact, asking]) =>
    asking.kind === 'number' ? asking.units.map((unit) => [fact, unit.label, asking, unit] as const) : [],
  )
  test.each(measured)('%s in %s is read without a notice', (_, __, asking, unit) => {
    const resources = ada()
    const context = { patient: 'p1', resources, ask: { target: undefined, from: [] }, today: isoDay(today) }
    for (const number of [unit.low, (unit.low + unit.high) / 3, unit.high]) {
      const choice = asking.at && { choice: asking.at.options[2]!.value }
      const { record } = read(
        laidOver(resources, asking.answer(context, { number: asking.whole ? Math.round(number) : number, unit: unit.code, ...choice })),
      )
      expect(record.notices).toEqual([])
      expect([...record.observations.values()].flat()).toHaveLength(1)
    }
  })

  test('a T-score is kept with the place where it was measured', () => {
    const asking = howToAsk('t-score')
    if (asking?.kind !== 'number') throw new Error('a T-score is a number')
    const resources = ada()
    const context = { patient: 'p1', resources, ask: { target: undefined, from: [] }, today: isoDay(today) }
    const { record } = read(laidOver(resources, asking.answer(context, { number: -2.7, unit: '1', choice: 'femoral-neck' })))
    expect(record.observations.get('t-score')).toMatchObject([{ value: -2.7, sites: [{ code: 'femoral-neck' }] }])
  })

  test('safe at home is no concern, and a concern is one', () => {
    const asking = howToAsk('home-safety-concern')
    if (asking?.kind !== 'choice') throw new Error('safety at home is a choice')
    const resources = ada()
    const context = { patient: 'p1', resources, ask: { target: undefined, from: [] }, today: isoDay(today) }
    const concern = (choice: string) =>
      read(laidOver(resources, asking.answer(context, { choice }))).record.observations.get('home-safety-concern')
    expect(concern('yes')).toMatchObject([{ value: false }])
    expect(concern('no')).toMatchObject([{ value: true }])
  })

  test('a sample of last week is of last week', () => {
    const asking = howToAsk('creatinine')
    if (asking?.kind !== 'number') throw new Error('creatinine is a number')
    const resources = ada()
    const context = { patient: 'p1', resources, ask: { target: undefined, from: [] }, today: isoDay(today) }
    // 1.2 mg/dL × 88.4 = 106.08 µmol/L.
    const { record } = read(laidOver(resources, asking.answer(context, { number: 1.2, unit: 'mg/dL', on: '2026-11-14' })))
    const [creatinine] = record.observations.get('creatinine')!
    expect(creatinine!.value).toBeCloseTo(106.08, 2)
    expect(creatinine!.date!.text).toBe('2026-11-14')
  })
})

describe('who may answer', () => {
  const types = [
    'Observation',
    'Condition',
    'Patient',
    'MedicationStatement',
    'MedicationRequest',
    'MedicationAdministration',
    'MedicationDispense',
    'ServiceRequest',
    'Procedure',
    'AllergyIntolerance',
  ] as const
  test.each(roles.flatMap((role) => types.map((type) => [role, type] as const)))('%s and %s: as the server has it', (role, type) => {
    expect(mayWrite(role, [type])).toBe(may({ role }, 'update', type))
  })
})
