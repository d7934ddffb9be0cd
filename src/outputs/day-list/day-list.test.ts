import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advise } from '../../advice/advise.ts'
import { decisions } from '../../advice/decisions.ts'
import { daysAgo, diagnosis, finding, given, measured, planned, taken } from '../../facts/example-case.ts'
import { bundleOf, hs, hsp, observation, today, tooth } from '../../record/example-bundle.ts'
import type { Fields } from '../../record/json.ts'
import { readBundle } from '../../record/read.ts'
import type { ClinicalRecord } from '../../record/record.ts'
import { addDays, type Day, isoDay, parseDay } from '../../values/day.ts'
import { acts, quiet } from './acts.ts'
import { actOf, dayLines } from './day-list.ts'
import { type DayLine, dayKinds, kindWords } from './line.ts'

const readOn =
  (bundle: unknown) =>
  (day: Day): ClinicalRecord | undefined => {
    const read = readBundle(bundle, { asOf: day })
    return 'unusable' in read ? undefined : read.record
  }
const options = (asOf: Day = today, daysAhead = 14) => ({ asOf, protocol: 'uz-leuven', daysAhead })
const linesOf = (...resources: readonly Fields[]): readonly DayLine[] => dayLines(readOn(bundleOf(...resources)), options())
const inShort = (l: DayLine) => `${l.kind} ${l.state}${l.due === null ? '' : ` ${l.due}`}${l.daysLate > 0 ? ` +${l.daysLate}` : ''}`

const folder = join(import.meta.dirname, '..', '..', '..', 'patients')
const people = readdirSync(folder, { withFileTypes: true })
  .filter((f) => f.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(folder, name))
      .filter((f) => /^record.*\.json$/.test(f))
      .map((file) => [`${name}/${file}`, JSON.parse(readFileSync(join(folder, name, file), 'utf8')) as unknown] as const),
  )

/** Who stands on the list on 21 November 2026, and why; the arithmetic of each is in the person's story. */
const expected: Readonly<Record<string, readonly string[]>> = {
  // Planned zoledronate, mouth not in order and no laboratory: the dose is held; the start waits beside it.
  'anna-worked-case/record.json': ['dose-held held'],
  // The same with a second zoledronate planned: each is on the list.
  'anna-worked-case/record-adjuvant-zometa.json': ['duplicate held', 'duplicate held'],
  // 46 comes out on 26 November: antibiotic from the 23rd.
  'bea-prolia-wants-46-out/record.json': ['antibiotic-start coming 2026-11-23'],
  // Not healed at two weeks: the drug waits. Five years of alendronate were over on 11 January.
  'bram-two-weeks-after-extraction/record.json': ['healing-awaited held', 'therapy-review due 2026-01-11'],
  // 6 April + 6 months; 25 days of October and 21 of November.
  'carla-prolia-seven-and-a-half-months/record.json': ['denosumab-late late 2026-10-06 +46'],
  // 20 January + 6 months; 11 + 31 + 30 + 31 + 21 days.
  'dora-prolia-ten-months/record.json': ['denosumab-late late 2026-07-20 +124'],
  // 16 October + 28 days; day 36 is 8 days later.
  'elsa-xgeva-day-36/record.json': ['denosumab-late late 2026-11-13 +8'],
  'frieda-zoledronate-reduced-dose/record.json': ['dose-due coming 2026-11-26'],
  'gerda-prolia-on-top-of-aclasta/record.json': ['duplicate held 2026-11-30'],
  'greet-vitamin-d-8-ng-ml/record.json': ['dose-held held 2026-11-25'],
  'hugo-myeloma-calcium-corrected-normal/record.json': ['dose-due coming 2026-11-24'],
  'inge-calcium-low-after-correction/record.json': ['dose-held held 2026-11-25'],
  // 36 today: the antibiotic begins today, the control is in two weeks.
  'jannie-alendronate-one-day-short/record.json': ['antibiotic-start due 2026-11-21', 'wound-control coming 2026-12-05'],
  // 36 on 15 December: whether penicillin is borne is asked, and nothing falls within two weeks.
  'kees-alendronate-four-years-prednisolone/record.json': [],
  // Bare bone since 22 September: refer within two weeks, by 6 October; 25 + 21 days. No image since.
  'lies-mronj-stage-1-penicillin-allergy/record.json': [
    'dose-held held 2026-11-25',
    'referral late 2026-10-06 +46',
    'radiograph due 2026-09-22',
  ],
  // Bare bone since 22 October: by 5 November. 45 was extracted on 10 September and never looked at as a wound. Day 56 is four weeks away.
  'mieke-mronj-suspected-day-30/record.json': [
    'referral late 2026-11-05 +16',
    'wound-control late 2026-09-24 +58',
    'radiograph due 2026-10-22',
    'therapy-review due 2025-03-02',
  ],
  // Stage 3 on Thursday 19 November: two working days are Monday 23 November. Prolia cannot stop without a plan.
  'nora-mronj-stage-3-prolia/record.json': [
    'referral due 2026-11-23',
    'exit-missing missing 2027-02-09',
    'lesion-control due 2027-02-19',
    'radiograph due 2026-07-01',
  ],
  // Zometa on 9 November: creatinine two weeks later.
  'otto-sunitinib-with-zoledronate/record.json': ['laboratory-after-dose coming 2026-11-23', 'antibiotic-start coming 2026-11-30'],
  // Bare bone since 20 August: by 3 September; 27 + 31 + 21 days.
  'petra-bevacizumab-bare-bone/record.json': ['referral late 2026-09-03 +79', 'radiograph due 2026-08-20'],
  'pim-paget-fell-twice/record.json': [],
  'quinten-bevacizumab-in-the-eye/record.json': [],
  // Denosumab of unknown strength: nobody can say that it is not late.
  'rita-denosumab-which-strength/record.json': ['denosumab-unknown missing'],
  'simon-lung-cancer-two-months/record.json': ['start-waiting held 2026-12-04'],
  'tine-start-now/record.json': ['start-now due 2026-11-25'],
  'ursula-hypercalcaemia/record.json': ['dental-check missing', 'dose-due due 2026-11-21', 'laboratory-after-dose coming 2026-12-05'],
  'victor-prostate-ask-for-injections/record.json': [],
  // "Sometime in May": the first day counts, 1 May + 6 months.
  'wilma-partial-dates/record.json': ['denosumab-late late 2026-11-01 +20'],
  // "2023": 1 January + 6 months = 1 July 2023; 184 days to the end of that year, 366 + 365 + 325 − 1 after it.
  'wilma-partial-dates/record-last-dose-2023.json': ['denosumab-late late 2023-07-01 +1239'],
  'xander-takes-nothing/record.json': [],
  // Due on 20 November, held for creatinine.
  'yvonne-creatinine-rise/record.json': ['dose-held held 2026-11-20 +1'],
  'zoe-loose-painful-teeth-on-xgeva/record.json': ['antibiotic-start coming 2026-11-22'],
}

describe('The example patients on 21 November 2026', () => {
  test('every one is told here', () => expect(people.map(([name]) => name).sort()).toEqual(Object.keys(expected).sort()))
  test.each(people)('%s', (name, bundle) => {
    const lines = dayLines(readOn(bundle), options())
    expect(lines.map(inShort)).toEqual(expected[name])
    // Why it is there is the recommendation's own sentence.
    for (const line of lines) expect(line.why.nl).not.toMatch(/[{}[\]]/)
  })
  test('whoever is late on denosumab comes before everybody else', () => {
    const all = people.flatMap(([, bundle]) => dayLines(readOn(bundle), options()))
    const late = all.filter((l) => l.kind === 'denosumab-late')
    expect(late).toHaveLength(5)
    for (const line of late) expect(line).toMatchObject({ loudness: 'alarm', state: 'late', firm: true, who: ['prescriber', 'nurse'] })
    expect(Math.max(...late.map((l) => l.rank))).toBeLessThan(
      Math.min(...all.filter((l) => l.kind !== 'denosumab-late').map((l) => l.rank)),
    )
  })
})

const calcium = [measured('calcium', 2.3), measured('albumin', 42)]
const prolia = (last: string) => [taken('prolia', '2024-01-10'), given('prolia', last)]

describe('Denosumab', () => {
  test('60 mg six months and a day ago is late, whatever else the record says of it', () => {
    const [line] = linesOf(...prolia('2026-05-20'))
    expect(line).toMatchObject({ kind: 'denosumab-late', due: '2026-11-20', daysLate: 1, lastSafeDay: '2026-12-18', loudness: 'alarm' })
  })
  test('six months ago to the day is due, and loud', () => {
    const [line] = linesOf(...prolia('2026-05-21'), ...calcium)
    expect(line).toMatchObject({ kind: 'dose-due', state: 'due', due: '2026-11-21', daysLate: 0, loudness: 'loud' })
  })
  test('followed by a bisphosphonate it is nobody’s task', () => {
    expect(linesOf(...prolia('2026-01-20'), given('aclasta', '2026-07-22')).filter((l) => l.kind === 'denosumab-late')).toEqual([])
  })
  test('stopped three months ago without a plan: the plan is missing, long before its day', () => {
    const stop = [
      taken('prolia', undefined, { status: 'stopped', effectivePeriod: { start: '2024-01-10', end: '2026-09-01' } }),
      given('prolia', '2026-08-20'),
    ]
    // 20 August + 6 months; by the day before month 7.
    expect(linesOf(...stop)[0]).toMatchObject({
      kind: 'exit-missing',
      state: 'missing',
      from: '2027-02-20',
      due: '2027-03-19',
      loudness: 'loud',
      firm: true,
    })
  })
})

describe('A dose', () => {
  const zometa = [diagnosis('C79.5'), taken('zometa', '2026-06-01')]
  test('is held for laboratory that was not drawn: what is missing is the line', () => {
    const [line] = linesOf(...zometa, given('zometa', daysAgo(25)))
    expect(line).toMatchObject({
      kind: 'laboratory-missing',
      state: 'missing',
      due: isoDay(addDays(today, 3)),
      who: ['prescriber', 'nurse'],
    })
  })
  test('is held for a value that forbids it', () => {
    const lines = linesOf(
      ...zometa,
      given('zometa', daysAgo(25)),
      measured('creatinine', 90),
      measured('weight', 70),
      measured('calcium', 1.8),
      measured('albumin', 40),
    )
    expect(lines[0]).toMatchObject({ kind: 'dose-held', state: 'held', loudness: 'loud' })
  })
  test('that can be given and was missed is late, by the day that the schedule names', () => {
    // 33 days ago + 28 days: five days late.
    const lines = linesOf(
      ...zometa,
      given('zometa', daysAgo(33)),
      measured('creatinine', 80, '2026-05-28', { id: 'baseline' }),
      measured('creatinine', 80),
      measured('weight', 70),
      measured('calcium', 2.3),
      measured('albumin', 42),
    )
    expect(lines[0]).toMatchObject({ kind: 'dose-late', state: 'late', daysLate: 5, who: ['nurse', 'prescriber'] })
    expect(lines[0]!.next.page).toBe('dose')
  })
})

describe('The laboratory after a dose that simply stands in the record', () => {
  const zometa = [diagnosis('C79.5'), taken('zometa', '2026-06-01')]
  const laboratory = (...resources: readonly Fields[]) => linesOf(...resources).filter((l) => l.kind === 'laboratory-after-dose')
  test.each([
    [0, 'coming', 0],
    [13, 'coming', 0],
    [14, 'due', 0],
    [15, 'late', 1],
    [20, 'late', 6],
  ])('Zometa %s days ago, no creatinine since: %s, %s days late', (days, state, daysLate) => {
    expect(laboratory(...zometa, given('zometa', daysAgo(days)))).toMatchObject([
      { state, daysLate, due: daysAgo(days - 14), who: ['nurse'], next: { does: { nl: 'Uitslag vastleggen' } } },
    ])
  })
  test('three weeks ago: the laboratory before the next dose has taken its place', () => {
    const lines = linesOf(...zometa, given('zometa', daysAgo(21)))
    expect(lines.map((l) => l.kind)).toEqual(['laboratory-missing'])
  })
  test('a creatinine a week after the infusion answers it; one of the day of the infusion does not', () => {
    expect(laboratory(...zometa, given('zometa', daysAgo(15)), measured('creatinine', 80, daysAgo(8)))).toEqual([])
    expect(laboratory(...zometa, given('zometa', daysAgo(15)), measured('creatinine', 80, daysAgo(15)))).toHaveLength(1)
  })
  test('the first Prolia 16 days ago: calcium is two days late, for nurse and prescriber, until it is there', () => {
    const first = [taken('prolia', daysAgo(16)), given('prolia', daysAgo(16))]
    expect(laboratory(...first)).toMatchObject([{ state: 'late', daysLate: 2, due: daysAgo(2), who: ['nurse', 'prescriber'] }])
    expect(laboratory(...first, measured('corrected-calcium', 2.3, daysAgo(16)))).toHaveLength(1)
    expect(laboratory(...first, measured('corrected-calcium', 2.3, daysAgo(15)))).toEqual([])
  })
  test('a dose of which only the month is known: no day is made up', () => {
    expect(laboratory(...zometa, given('zometa', '2026-11'))).toEqual([])
  })
})

const procedure = (day: string | undefined, status: 'planned' | 'done'): Fields =>
  status === 'done'
    ? {
        resourceType: 'Procedure',
        id: 'e',
        status: 'completed',
        code: hsp('tooth-extraction'),
        bodySite: [tooth('36')],
        performedDateTime: day,
      }
    : {
        resourceType: 'ServiceRequest',
        id: 'e',
        status: 'active',
        intent: 'order',
        code: hsp('tooth-extraction'),
        bodySite: [tooth('36')],
        ...(day !== undefined && { occurrenceDateTime: day }),
      }
const alendronate = taken('alendronate', '2024-03-01')

describe('A wound', () => {
  test('extracted 20 days ago and not seen since: the check is six days late, with the day it was for', () => {
    const line = linesOf(alendronate, procedure(daysAgo(20), 'done')).find((l) => l.kind === 'wound-control')
    expect(line).toMatchObject({ state: 'late', daysLate: 6, due: daysAgo(6), next: { page: 'mouth' } })
    expect(line!.why.nl).toBe('Extractie 36: controle van de wond op 15 nov 2026.')
  })
  test('today, on its day, it is due', () => {
    expect(linesOf(alendronate, procedure(daysAgo(14), 'done')).find((l) => l.kind === 'wound-control')).toMatchObject({
      state: 'due',
      daysLate: 0,
    })
  })
  test('looked at: no line', () => {
    const seen = finding('mucosal-healing', 'complete', daysAgo(1), { focus: [{ reference: 'Procedure/e' }] })
    expect(linesOf(alendronate, procedure(daysAgo(20), 'done'), seen).filter((l) => l.kind === 'wound-control')).toEqual([])
  })
  test('of an extraction without a day nothing is due', () => {
    expect(
      linesOf(alendronate, procedure(undefined, 'planned')).filter((l) => ['wound-control', 'antibiotic-start'].includes(l.kind)),
    ).toEqual([])
  })
})

describe('A lesion', () => {
  const lesion: Fields = {
    resourceType: 'Condition',
    id: 'l',
    code: hs('jaw-lesion'),
    bodySite: [hs('mandible')],
    clinicalStatus: { coding: [{ code: 'active' }] },
  }
  const seen = (day: string, code = 'exposed-bone', value = true): Fields =>
    observation(hs(code), { valueBoolean: value }, { id: `${code}-${day}`, effectiveDateTime: day, focus: [{ reference: 'Condition/l' }] })
  test('bare for eight weeks and not looked at again: that is late, and opens the lesion', () => {
    // 60 days ago + 56 days = 4 days ago.
    const line = linesOf(alendronate, lesion, seen(daysAgo(60))).find((l) => l.kind === 'eight-weeks')
    expect(line).toMatchObject({
      state: 'late',
      daysLate: 4,
      due: daysAgo(4),
      next: { page: 'lesion', item: 'l' },
      who: ['dentist', 'mka-surgeon'],
    })
  })
  test('known for a year, last seen five months ago: the control of three months is late', () => {
    const line = linesOf(
      alendronate,
      lesion,
      seen('2025-11-10'),
      seen('2026-02-01'),
      seen('2026-06-21'),
      seen('2026-06-21', 'pain', false),
    ).find((l) => l.kind === 'lesion-control')
    // 21 June + 3 months = 21 September; 9 + 31 + 21 days.
    expect(line).toMatchObject({ state: 'late', due: '2026-09-21', daysLate: 61 })
  })
  test('an antibiotic begun 24 days ago: the review is three days late', () => {
    const doxycycline = {
      resourceType: 'MedicationStatement',
      id: 'doxy',
      status: 'active',
      medicationCodeableConcept: { text: 'doxycycline 100 mg' },
      effectivePeriod: { start: daysAgo(24) },
    }
    const line = linesOf(alendronate, lesion, seen(daysAgo(70)), seen(daysAgo(2)), doxycycline).find((l) => l.kind === 'antibiotic-review')
    expect(line).toMatchObject({ state: 'late', due: daysAgo(3), daysLate: 3 })
  })
})

/** Every decision and outcome whose tables name a day. */
const dated = [
  ...new Set(
    decisions.flatMap((q) =>
      q.tables.flatMap((t) => [
        ...Object.entries(t.outcomes).flatMap(([outcome, o]) => (o.due ? [`${q.id}/${outcome}`] : [])),
        ...t.rows.flatMap((row) => (row.due ? [`${q.id}/${row.then}`] : [])),
      ]),
    ),
  ),
]

describe('What is on the list', () => {
  test('every outcome with a day is a line, or is known to be none', () => {
    const placed = (name: string): boolean => {
      const [decision, outcome] = name.split('/') as [string, string]
      return acts[decision]?.[outcome] !== undefined || quiet[name] !== undefined
    }
    expect(dated.filter((name) => !placed(name))).toEqual([])
    expect(dated.length).toBeGreaterThan(20)
  })
  test('every act is of an outcome that some table has', () => {
    const all = decisions.flatMap((q) =>
      q.tables.flatMap((t) => [...Object.keys(t.outcomes), ...t.rows.map((row) => row.then)].map((outcome) => `${q.id}/${outcome}`)),
    )
    const named = Object.entries(acts).flatMap(([decision, of]) => Object.keys(of).map((outcome) => `${decision}/${outcome}`))
    expect(named.filter((name) => !all.includes(name))).toEqual([])
  })
  test('every kind has its name in both languages', () => {
    for (const kind of dayKinds) expect(kindWords[kind]).toEqual({ nl: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) })
  })
  test('whatever asks for an act within two weeks, or asked for it before, is on it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...people), fc.integer({ min: -200, max: 700 }), ([, bundle], shift) => {
        const asOf = addDays(today, shift)
        const record = readOn(bundle)(asOf)
        if (!record) return
        const undated = new Set(record.procedures.filter((p) => p.date === undefined).map((p) => p.reference))
        const answers = dayLines(readOn(bundle), options(asOf)).flatMap((l) =>
          l.answers.map((a) => `${a.decision}/${a.outcome}/${a.subject}`),
        )
        for (const r of advise(record, options(asOf)).recommendations) {
          const act = actOf(r)
          const near = r.due !== null && parseDay(r.due.from)! <= addDays(asOf, 14)
          const asks = act !== undefined && (act.state !== undefined || near) && !(act.ofProcedure && undated.has(r.subject ?? ''))
          if (asks) expect(answers).toContain(`${r.decision}/${r.outcome}/${r.subject}`)
        }
      }),
      { numRuns: 120, seed: 20261121 },
    )
  })
  test('nobody who is late on denosumab is ever missed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.constantFrom('prolia', 'xgeva'), (days, product) => {
        const lines = linesOf(taken(product, '2023-01-01'), given(product, daysAgo(days)))
        const since = parseDay(daysAgo(days))!
        // 60 mg: six months, counted generously as 184 days; 120 mg: day 35.
        const late = product === 'prolia' ? today - since > 184 : today - since >= 35
        if (late) expect(lines[0]).toMatchObject({ kind: 'denosumab-late', loudness: 'alarm', firm: true })
      }),
      { numRuns: 150, seed: 20261121 },
    )
  })
  test('the same record and day give the same list', () => {
    for (const [, bundle] of people.slice(0, 8))
      expect(JSON.stringify(dayLines(readOn(bundle), options()))).toBe(JSON.stringify(dayLines(readOn(bundle), options())))
  })
  test('planned for later than the horizon: not yet', () => {
    const far = dayLines(readOn(bundleOf(diagnosis('C79.5'), planned('xgeva', daysAgo(-40)))), options())
    expect(far.filter((l) => l.kind === 'dose-due')).toEqual([])
  })
})
