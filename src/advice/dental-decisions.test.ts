import { describe, expect, test } from 'vitest'
import { readBundle } from '../record/read.ts'
import { parseDay } from '../values/day.ts'
import type { Recommendation } from './advice.ts'
import { advise } from './advise.ts'

const asOf = parseDay('2026-11-21')!
const subject = { reference: 'Patient/p' }
const hs = (code: string) => ({ coding: [{ system: 'https://howship.example/fhir/CodeSystem/finding', code }] })
const fdi = (tooth: string) => ({ coding: [{ system: 'urn:iso:std:iso:3950', code: tooth }] })

/** Advice about an invented woman of 72, unless another Patient is given, with these resources. */
function adviceFor(resources: readonly object[], who: object = { birthDate: '1954-03-02', gender: 'female' }, protocol = 'uz-leuven') {
  const all = [{ resourceType: 'Patient', id: 'p', ...who }, ...resources]
  const read = readBundle({ resourceType: 'Bundle', type: 'collection', entry: all.map((resource) => ({ resource })) }, { asOf })
  if ('unusable' in read) throw new Error(read.unusable)
  return advise(read.record, { asOf, protocol })
}

let count = 0
const id = (): string => `r${++count}`
const taken = (text: string, more: { start?: string; end?: string; status?: string } = {}) => ({
  resourceType: 'MedicationStatement',
  id: id(),
  subject,
  status: more.status ?? (more.end === undefined ? 'active' : 'completed'),
  medicationCodeableConcept: { text },
  effectivePeriod: { start: more.start, end: more.end },
})
const dose = (text: string, day: string) => ({
  resourceType: 'MedicationAdministration',
  id: id(),
  subject,
  status: 'completed',
  medicationCodeableConcept: { text },
  effectiveDateTime: day,
})
const planned = (text: string, start?: string) => ({
  resourceType: 'MedicationRequest',
  id: id(),
  subject,
  status: 'active',
  intent: 'plan',
  medicationCodeableConcept: { text },
  ...(start !== undefined && { dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start } } } }] }),
})
const procedure = (code: string) => ({ coding: [{ system: 'https://howship.example/fhir/CodeSystem/procedure', code }] })
const order = (code: string, more: { teeth?: readonly string[]; on?: string; priority?: string } = {}) => ({
  resourceType: 'ServiceRequest',
  id: id(),
  subject,
  status: 'active',
  intent: 'order',
  code: procedure(code),
  ...(more.teeth && { bodySite: more.teeth.map(fdi) }),
  ...(more.on !== undefined && { occurrenceDateTime: more.on }),
  ...(more.priority !== undefined && { priority: more.priority }),
})
const done = (code: string, day: string) => ({
  resourceType: 'Procedure',
  id: 'wound',
  subject,
  status: 'completed',
  code: procedure(code),
  performedDateTime: day,
})
const disease = (icd: string) => ({
  resourceType: 'Condition',
  id: id(),
  subject,
  clinicalStatus: { coding: [{ code: 'active' }] },
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: icd }] },
})
const lesion = (site?: object) => ({
  resourceType: 'Condition',
  id: 'lesion',
  subject,
  clinicalStatus: { coding: [{ code: 'active' }] },
  code: hs('jaw-lesion'),
  ...(site && { bodySite: [site] }),
})
const finding = (code: string, value: object, more: { tooth?: string; focus?: string; on?: string } = {}) => ({
  resourceType: 'Observation',
  id: id(),
  subject,
  status: 'final',
  effectiveDateTime: more.on ?? '2026-11-20',
  code: hs(code),
  ...value,
  ...(more.tooth !== undefined && { bodySite: fdi(more.tooth) }),
  ...(more.focus !== undefined && { focus: [{ reference: more.focus }] }),
})
const lab = (loinc: string, value: number, unit: string) => ({
  resourceType: 'Observation',
  id: id(),
  subject,
  status: 'final',
  effectiveDateTime: '2026-11-10',
  code: { coding: [{ system: 'http://loinc.org', code: loinc }] },
  valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
})
const allergy = (text: string, verification = 'confirmed') => ({
  resourceType: 'AllergyIntolerance',
  id: id(),
  patient: subject,
  clinicalStatus: { coding: [{ code: 'active' }] },
  verificationStatus: { coding: [{ code: verification }] },
  code: { text },
})
const noAllergy = {
  resourceType: 'AllergyIntolerance',
  id: 'nka',
  patient: subject,
  code: { coding: [{ system: 'http://snomed.info/sct', code: '716186003' }] },
}
const takesNothing = {
  resourceType: 'List',
  id: 'list',
  subject,
  status: 'current',
  mode: 'snapshot',
  code: { coding: [{ system: 'http://loinc.org', code: '10160-0' }] },
  emptyReason: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/list-empty-reason', code: 'nilknown' }] },
}

const alendronate = (start: string) => taken('alendronate 70 mg', { start })
const xgeva = [taken('Xgeva', { start: '2025-01-01' }), dose('Xgeva', '2026-11-10')]
const zometa = [disease('C79.5'), taken('Zometa', { start: '2025-01-01' }), dose('Zometa', '2026-11-10')]
const prolia = (last: string) => [taken('Prolia', { start: '2024-01-10' }), dose('Prolia', last)]
const extraction = order('tooth-extraction', { teeth: ['36'], on: '2026-12-01' })

const all = (decision: string, resources: readonly object[], who?: object, protocol?: string): readonly Recommendation[] =>
  adviceFor(resources, who, protocol).recommendations.filter((r) => r.decision === decision)
const one = (decision: string, resources: readonly object[], who?: object, protocol?: string): Recommendation => {
  const list = all(decision, resources, who, protocol)
  if (list.length !== 1) throw new Error(`${list.length} answers of ${decision}`)
  return list[0]!
}
const outcome = (decision: string, resources: readonly object[], who?: object): string =>
  all(decision, resources, who)
    .map((r) => r.outcome)
    .join(' ') || 'silent'
const asked = (decision: string, resources: readonly object[]): readonly string[] =>
  adviceFor(resources)
    .missing.filter((m) => m.neededBy.includes(decision))
    .map((m) => m.fact)

describe('dental-procedure', () => {
  const answer = (resources: readonly object[], code: string, more: Parameters<typeof order>[1] = { teeth: ['36'] }) =>
    outcome('dental-procedure', [...resources, order(code, more)])

  test('Without a medication list nothing is cleared', () => expect(answer([], 'tooth-extraction')).toBe('ask'))
  test('Who takes nothing has no restriction', () => expect(answer([takesNothing], 'implant')).toBe('no-restriction'))
  test('Bone metastases and no infusion on record: no restriction as far as known, and the infusion is asked for', () => {
    const record = [takesNothing, disease('C79.5'), planned('Xgeva', '2027-01-04'), extraction]
    expect(outcome('dental-procedure', record)).toBe('no-restriction')
    expect(asked('dental-procedure', record)).toEqual(['parenteral-antiresorptive'])
    expect(one('dental-procedure', record).text.nl).toMatch(/Vraag wel na of ooit/)
  })

  test('Bone metastases, nothing on record and nothing ordered: surgery waits for the answer, a filling does not', () => {
    const record = [takesNothing, disease('C79.5'), noAllergy]
    expect(answer(record, 'tooth-extraction')).toBe('ask')
    expect(outcome('antibiotic-prophylaxis', [...record, extraction])).toBe('ask')
    expect(asked('dental-procedure', [...record, extraction])).toEqual(['parenteral-antiresorptive'])
    expect(answer(record, 'restoration')).toBe('no-restriction')
  })
  test('Alendronate and bone metastases, no infusion on record: the safer answer, with the question', () => {
    const record = [alendronate('2025-01-01'), disease('C79.5'), noAllergy, extraction]
    expect([outcome('dental-procedure', record), outcome('who-operates', record)]).toEqual(['prefer-conservative', 'mka'])
    expect(asked('dental-procedure', record)).toEqual(['parenteral-antiresorptive'])
  })

  test.each([
    ['tooth-extraction', 'prefer-conservative'],
    ['surgical-extraction', 'prefer-conservative'],
    ['subgingival-scaling', 'prefer-conservative'],
    ['implant', 'contraindicated'],
    ['bone-graft', 'contraindicated'],
    ['apical-surgery', 'contraindicated'],
    ['periodontal-surgery', 'contraindicated'],
    ['root-banking', 'proceed-with-protocol'],
    ['supragingival-scaling', 'safe'],
    ['restoration', 'safe'],
    ['endodontics', 'safe'],
    ['crown-bridge', 'safe'],
    ['denture', 'safe'],
    ['scaling', 'ask'],
    ['orthodontics', 'orthodontics-blocked'],
    ['sequestrectomy', 'by-mronj-plan'],
    ['jaw-resection', 'by-mronj-plan'],
    ['biopsy', 'by-mronj-plan'],
  ])('Zometa for bone metastases: %s is %s', (code, expected) => expect(answer(zometa, code)).toBe(expected))

  test.each(['urgent', 'asap', 'stat'])('Xgeva, an extraction marked %s is done under the protocol', (priority) =>
    expect(answer(xgeva, 'tooth-extraction', { teeth: ['36'], priority })).toBe('proceed-with-protocol'),
  )
  test('Xgeva, an urgent implant is still not done', () =>
    expect(answer(xgeva, 'implant', { teeth: ['36'], priority: 'urgent' })).toBe('contraindicated'))

  const mobility = (grade: number, tooth: string, on?: string) =>
    finding('tooth-mobility', { valueInteger: grade }, { tooth, ...(on && { on }) })
  test('Xgeva, a tooth of mobility 2 comes out; of mobility 1 it is better kept', () => {
    expect(answer([...xgeva, mobility(2, '36')], 'tooth-extraction')).toBe('proceed-with-protocol')
    expect(answer([...xgeva, mobility(1, '36')], 'tooth-extraction')).toBe('prefer-conservative')
  })
  test('Xgeva, the neighbour is loose: no reason to take this tooth', () =>
    expect(answer([...xgeva, mobility(3, '37')], 'tooth-extraction')).toBe('prefer-conservative'))
  test('Xgeva, two teeth: the loose one counts, though the firm one was looked at later', () =>
    expect(
      answer([...xgeva, mobility(3, '46', '2026-10-01'), mobility(1, '36', '2026-11-15')], 'tooth-extraction', { teeth: ['36', '46'] }),
    ).toBe('proceed-with-protocol'))
  test('Xgeva, a painful tooth comes out', () =>
    expect(answer([...xgeva, finding('tooth-painful', { valueBoolean: true }, { tooth: '36' })], 'tooth-extraction')).toBe(
      'proceed-with-protocol',
    ))

  test('At a lesion its plan decides', () => expect(answer([...xgeva, lesion(fdi('36'))], 'tooth-extraction')).toBe('by-mronj-plan'))
  test('A lesion in the same jaw, tooth not stated: is it there?', () => {
    const record = [...xgeva, lesion(hs('mandible')), extraction]
    expect(outcome('dental-procedure', record)).toBe('ask')
    expect(asked('dental-procedure', record)).toEqual(['at-lesion'])
  })
  test('A lesion in the other jaw changes nothing', () =>
    expect(answer([...xgeva, lesion(hs('maxilla'))], 'tooth-extraction')).toBe('prefer-conservative'))
  test('Prolia worn off 18 months ago, bare bone at 36: the lesion’s plan', () =>
    expect(
      answer([taken('Prolia', { start: '2020-01-01', end: '2025-05-01' }), taken('paracetamol'), lesion(fdi('36'))], 'tooth-extraction'),
    ).toBe('by-mronj-plan'))

  test.each([
    ['3 years and 364 days', '2022-11-22', 'proceed-with-protocol'],
    ['4 years', '2022-11-21', 'consult-first'],
    ['a start known by its month, four years ago: the safer', '2022-11', 'consult-first'],
  ])('Alendronate for %s, an extraction', (_, start, expected) => expect(answer([alendronate(start)], 'tooth-extraction')).toBe(expected))
  test('The day before 3 years of alendronate an implant goes under the protocol, on the day the prescriber is asked', () => {
    expect(answer([alendronate('2023-11-22')], 'implant')).toBe('proceed-with-protocol')
    expect(answer([alendronate('2023-11-21')], 'implant')).toBe('consult-first')
  })
  test('Three years, five without, and eleven months again make 3 years and 11 months', () =>
    expect(
      answer([taken('alendronate 70 mg', { start: '2018-01-01', end: '2021-01-01' }), alendronate('2025-12-22')], 'tooth-extraction'),
    ).toBe('proceed-with-protocol'))
  test('Alendronate before Prolia counts: five years of tablets ask the prescriber', () =>
    expect(
      answer([taken('alendronate 70 mg', { start: '2018-01-01', end: '2023-01-01' }), ...prolia('2026-06-10')], 'tooth-extraction'),
    ).toBe('consult-first'))
  test('Alendronate and sunitinib: as oncology', () => {
    expect(answer([alendronate('2025-01-01'), taken('sunitinib')], 'tooth-extraction')).toBe('prefer-conservative')
    expect(answer([alendronate('2025-01-01'), taken('sunitinib')], 'implant')).toBe('contraindicated')
  })
  test('Alendronate and bevacizumab into the eye: no factor', () =>
    expect(answer([alendronate('2025-01-01'), taken('bevacizumab intravitreaal')], 'tooth-extraction')).toBe('proceed-with-protocol'))
  test.each([
    ['prednisolon tablet 5 mg', 'consult-first'],
    ['fluticason inhalator', 'proceed-with-protocol'],
    ['hydrocortison crème', 'proceed-with-protocol'],
    ['prednisolon oogdruppels', 'proceed-with-protocol'],
    ['Kenacort intra-articulair', 'proceed-with-protocol'],
  ])('Alendronate and %s: %s', (steroid, expected) =>
    expect(answer([alendronate('2025-01-01'), taken(steroid)], 'tooth-extraction')).toBe(expected),
  )
  test('Orthodontics under Prolia is hampered; after an infusion of Aclasta it stays blocked', () => {
    expect(answer(prolia('2026-06-10'), 'orthodontics')).toBe('orthodontics-hampered')
    expect(answer([...prolia('2026-06-10'), taken('Aclasta', { start: '2020-01-01', end: '2021-01-01' })], 'orthodontics')).toBe(
      'orthodontics-blocked',
    )
  })
})

describe('who-operates', () => {
  const answer = (resources: readonly object[], code = 'tooth-extraction') => {
    const r = one('who-operates', [...resources, order(code, { teeth: ['36'] })])
    return [r.outcome, ...r.reasons].join(' ')
  }
  test('A simple extraction in osteoporosis: the practice', () => expect(answer([alendronate('2025-01-01')])).toBe('own-practice'))
  test('Prolia: either', () => expect(answer(prolia('2026-06-10'))).toBe('own-practice-or-mka denosumab-60'))
  test('A start known by its year, perhaps four years ago: the safer, with the question', () => {
    expect(answer([alendronate('2022')])).toBe('own-practice-or-mka four-years-or-more')
    expect(asked('who-operates', [alendronate('2022'), extraction])).toEqual(['bisphosphonate-months'])
  })
  test('Oncology dose: the surgeon', () => expect(answer(xgeva)).toBe('mka high-exposure'))
  test('A surgical extraction: the surgeon', () =>
    expect(answer([alendronate('2025-01-01')], 'surgical-extraction')).toBe('mka surgical-extraction'))
  test('A sequestrectomy: the surgeon, also where no lesion was written down', () =>
    expect(answer([alendronate('2025-01-01')], 'sequestrectomy')).toBe('mka mronj'))
  test.each([
    [49, 'mka low-platelets'],
    [50, 'own-practice'],
  ])('Platelets %d: %s', (value, expected) => expect(answer([alendronate('2025-01-01'), lab('777-3', value, '10*9/L')])).toBe(expected))
  test.each([
    [0.9, 'mka low-neutrophils'],
    [1, 'own-practice'],
  ])('Neutrophils %d: %s', (value, expected) => expect(answer([alendronate('2025-01-01'), lab('751-8', value, '10*9/L')])).toBe(expected))
  test('SDCEP stands beside it', () =>
    expect(one('who-operates', [...xgeva, extraction]).positions).toEqual([
      expect.objectContaining({ authority: 'sdcep-2017', outcome: 'own-practice' }),
    ]))
})

describe('drug-holiday', () => {
  test('Alendronate for 5 years: stop today, operate 3 months on; AAOMS 2014 two months; others beside it', () => {
    const r = one('drug-holiday', [alendronate('2021-09-01'), extraction])
    expect([r.outcome, r.actor, r.dates]).toEqual(['stop-3-months-before', 'prescriber', { stop: '2026-11-21', earliest: '2027-02-21' }])
    expect(r.positions.map((p) => `${p.authority} ${p.outcome}`)).toEqual([
      'aaoms-2022 no-consensus',
      'aaoms-2014 stop-2-months-before',
      'ects-2022 do-not-stop',
    ])
    expect(r.text.nl).toMatch(/niet bewezen/)
  })
  test('Planned in half a year: stop three months before, end of the month clamped', () =>
    expect(one('drug-holiday', [alendronate('2021-09-01'), order('tooth-extraction', { on: '2027-05-31' })]).dates).toEqual({
      stop: '2027-02-28',
      earliest: '2027-05-31',
    }))
  test('Stopped three months before the day: no more is needed; a day short of it: until then', () => {
    const stopped = (end: string) =>
      one('drug-holiday', [taken('alendronate 70 mg', { start: '2020-01-01', end }), taken('paracetamol'), extraction])
    expect(stopped('2026-09-01').outcome).toBe('not-needed')
    expect([stopped('2026-09-02').outcome, stopped('2026-09-02').dates]).toEqual([
      'stop-3-months-before',
      { stop: '2026-09-02', earliest: '2026-12-02' },
    ])
  })
  test('Aclasta with prednisone and no infusion on record: nobody knows since when, so today counts', () => {
    const r = one('drug-holiday', [
      taken('Aclasta', { start: '2024-10-01' }),
      taken('prednison 10 mg'),
      order('tooth-extraction', { on: '2027-05-01' }),
    ])
    expect([r.outcome, r.dates]).toEqual(['stop-3-months-before', { stop: '2027-02-01', earliest: '2027-05-01' }])
  })
  test('Aclasta given four months before: long enough', () =>
    expect(
      outcome('drug-holiday', [
        taken('Aclasta', { start: '2023-08-01' }),
        dose('Aclasta', '2026-08-01'),
        taken('prednison 10 mg'),
        extraction,
      ]),
    ).toBe('not-needed'))
  test('Prolia: just before the next injection, in the window to come', () => {
    const r = one('drug-holiday', [...prolia('2026-08-31'), extraction])
    // 5 months after 31 August is 31 January; 6 months is 28 February; the last safe day 28 days on.
    expect([r.outcome, r.due, r.dates.nextDose, r.dates.latestDose]).toEqual([
      'just-before-next-dose',
      { from: '2027-01-31', to: '2027-02-27' },
      '2027-02-28',
      '2027-03-28',
    ])
  })
  test('Prolia overdue: today, and no window that has gone by', () => {
    const r = one('drug-holiday', [...prolia('2026-05-01'), extraction])
    expect([r.outcome, r.due, r.dates]).toEqual([
      'just-before-next-dose',
      { from: '2026-11-21', to: '2026-11-21' },
      { nextDose: '2026-11-01', latestDose: '2026-11-29' },
    ])
  })
  test('Prolia followed by Aclasta: no injection comes any more, the infusion follows its own rule', () =>
    expect(
      outcome('drug-holiday', [
        taken('Prolia', { start: '2024-01-01', end: '2026-04-01' }),
        dose('Prolia', '2026-04-01'),
        taken('Aclasta', { start: '2026-10-01' }),
        dose('Aclasta', '2026-10-01'),
        extraction,
      ]),
    ).toBe('not-needed'))
  test('Xgeva: until healed, never without what follows', () => {
    const r = one('drug-holiday', [...xgeva, extraction])
    expect(r.outcome).toBe('stop-until-healed')
    expect(r.text.nl).toMatch(/vervolgbehandeling/)
  })
  test('Urgent: not delayed', () =>
    expect(outcome('drug-holiday', [...xgeva, order('tooth-extraction', { priority: 'stat' })])).toBe('not-delayed-urgent'))
  test('Raloxifene is never stopped for the mouth', () => expect(outcome('drug-holiday', [taken('Evista'), extraction])).toBe('not-needed'))
  test('A site that follows AAOMS 2014 sees two months, and Leuven beside it', () => {
    const r = one('drug-holiday', [alendronate('2021-09-01'), extraction], undefined, 'aaoms-2014')
    expect([r.outcome, r.positions[0]]).toEqual([
      'stop-2-months-before',
      expect.objectContaining({ authority: 'uz-leuven', outcome: 'stop-3-months-before' }),
    ])
  })
})

describe('denosumab-window', () => {
  const now = order('tooth-extraction', { teeth: ['36'] })
  const window = (last: string, on?: string) =>
    outcome('denosumab-window', [...prolia(last), on === undefined ? now : order('tooth-extraction', { on })])
  test.each([
    ['2026-08-22', 'too-early'],
    ['2026-08-21', 'window-aaoms-2022'],
    ['2026-07-22', 'window-aaoms-2022'],
    ['2026-07-21', 'between-windows'],
    ['2026-06-21', 'window-ects'],
    ['2026-05-22', 'window-ects'],
    ['2026-05-21', 'dose-due'],
    ['2026-04-25', 'dose-due'],
    // 24 April + 6 months + 28 days = 21 November; 7 months would be 24 November.
    ['2026-04-24', 'rebound-limit'],
    ['2026-02-21', 'rebound-limit'],
    ['2025-11-22', 'rebound-limit'],
    ['2025-11-21', 'silent'],
  ])('Prolia last on %s, today: %s', (last, expected) => expect(window(last)).toBe(expected))
  test('A dose known by its month: the safer, with the question', () => {
    expect(window('2026-04')).toBe('rebound-limit')
    expect(asked('denosumab-window', [...prolia('2026-04'), now])).toEqual(['last-denosumab-dose'])
  })
  test('A procedure planned for a month: the safer, with the question', () => {
    expect(window('2026-08-31', '2027-02')).toBe('dose-due')
    expect(asked('denosumab-window', [...prolia('2026-08-31'), order('tooth-extraction', { on: '2027-02' })])).toEqual(['procedure-day'])
  })
  test('Urgent is not delayed, and sees the dates', () => {
    const r = one('denosumab-window', [...prolia('2026-08-01'), order('tooth-extraction', { priority: 'urgent' })])
    expect([r.outcome, r.dates.nextDose, r.dates.latestDose]).toEqual(['not-delayed-urgent', '2027-02-01', '2027-03-01'])
  })
  test('Never for 120 mg, nor after an exit', () => {
    expect(outcome('denosumab-window', [...xgeva, now])).toBe('silent')
    expect(
      outcome('denosumab-window', [...prolia('2026-04-01'), taken('Aclasta', { start: '2026-10-01' }), dose('Aclasta', '2026-10-01'), now]),
    ).toBe('silent')
  })
})

describe('antibiotic-prophylaxis', () => {
  const answer = (more: readonly object[], who?: object) =>
    outcome('antibiotic-prophylaxis', [alendronate('2025-01-01'), ...more, extraction], who)
  test('From 3 days before to the first check at 2 weeks', () => {
    const r = one('antibiotic-prophylaxis', [alendronate('2025-01-01'), noAllergy, extraction])
    expect([r.outcome, r.values, r.due]).toEqual([
      'amoxicillin-clavulanate',
      { doseMg: 875, perDay: 3 },
      { from: '2026-11-28', to: '2026-12-15' },
    ])
    expect(r.positions).toEqual([expect.objectContaining({ authority: 'sdcep-2017', outcome: 'none' })])
  })
  test('A start that has gone by is today', () =>
    expect(
      one('antibiotic-prophylaxis', [alendronate('2025-01-01'), noAllergy, order('tooth-extraction', { on: '2026-11-22' })]).due,
    ).toEqual({ from: '2026-11-21', to: '2026-12-06' }))
  test.each([
    ['nothing on record', [], 'ask'],
    ['penicillin', [allergy('penicilline')], 'clindamycin'],
    ['Augmentin', [allergy('Augmentin')], 'clindamycin'],
    ['clavulanic acid', [allergy('clavulaanzuur')], 'clindamycin'],
    ['a refuted one', [allergy('penicilline', 'refuted')], 'amoxicillin-clavulanate'],
    ['penicillin and clindamycin', [allergy('penicilline'), allergy('clindamycine')], 'ask-prescriber'],
    ['penicillin and lincomycin', [allergy('penicilline'), allergy('lincomycine')], 'ask-prescriber'],
  ])('Allergy to %s', (_, allergies, expected) => expect(answer(allergies)).toBe(expected))
  test.each([
    ['eGFR 29', [lab('62238-1', 29, 'mL/min/{1.73_m2}')], 'ask'],
    ['eGFR 30', [lab('62238-1', 30, 'mL/min/{1.73_m2}')], 'amoxicillin-clavulanate'],
  ])('%s: %s', (_, results, expected) => expect(answer([noAllergy, ...results])).toBe(expected))
  test('Pregnant, or a child: the dose is asked', () => {
    expect(answer([noAllergy, finding('pregnant', { valueBoolean: true })], { birthDate: '1992-01-01', gender: 'female' })).toBe('ask')
    expect(answer([noAllergy], { birthDate: '2008-11-22', gender: 'female' })).toBe('ask')
  })
  test('None for a filling, before a first dose, and for subgingival scaling where that is safe', () => {
    expect(outcome('antibiotic-prophylaxis', [...xgeva, order('restoration')])).toBe('none')
    expect(outcome('antibiotic-prophylaxis', [takesNothing, planned('Prolia'), extraction])).toBe('none')
    expect(outcome('antibiotic-prophylaxis', [alendronate('2025-01-01'), noAllergy, order('subgingival-scaling')])).toBe('none')
  })
  test('Subgingival scaling under Xgeva, or after 4 years of alendronate, is invasive', () => {
    expect(outcome('antibiotic-prophylaxis', [...xgeva, noAllergy, order('subgingival-scaling')])).toBe('amoxicillin-clavulanate')
    expect(outcome('antibiotic-prophylaxis', [alendronate('2022-01-01'), noAllergy, order('subgingival-scaling')])).toBe(
      'amoxicillin-clavulanate',
    )
  })
})

describe('surgical-protocol and systemic-precautions', () => {
  test('Under therapy the whole list; before a first dose only the gentle part', () => {
    expect(outcome('surgical-protocol', [...xgeva, order('tooth-extraction')])).toBe(
      'atraumatic no-vasoconstrictor nerve-block-anaesthesia l-prf no-topical-haemostatic limited-extent primary-closure',
    )
    expect(outcome('surgical-protocol', [takesNothing, planned('Prolia'), extraction])).toBe('atraumatic limited-extent primary-closure')
  })
  test.each([
    [
      ['13', '12', '11', '46'],
      [['13', '12', '11'], ['46']],
    ],
    [
      ['14', '15', '24', '25'],
      [['15', '14', '24'], ['25']],
    ],
    [['13', '43'], [['13', '43']]],
    [
      ['36', '37'],
      [['36'], ['37']],
    ],
  ])('%j goes in %j', (teeth, groups) => {
    const r = all('surgical-protocol', [...xgeva, order('tooth-extraction', { teeth })]).find((a) => a.outcome === 'staged-extractions')
    expect(r?.values).toEqual({ sessions: groups.length, groups })
  })
  const precautions = (more: readonly object[], code = 'tooth-extraction') =>
    outcome('systemic-precautions', [alendronate('2025-01-01'), ...more, order(code)])
  test('Chemotherapy: cover at bloody work, scaling under the gums too; not above them', () => {
    expect(precautions([taken('paclitaxel')])).toBe('antibiotic-cover')
    expect(precautions([taken('paclitaxel')], 'subgingival-scaling')).toBe('antibiotic-cover')
    expect(precautions([taken('paclitaxel')], 'supragingival-scaling')).toBe('silent')
  })
  test('Neutrophils 0.9, platelets 49', () =>
    expect(precautions([lab('751-8', 0.9, '10*9/L'), lab('777-3', 49, '10*9/L')])).toBe('antibiotic-cover platelet-transfusion'))
  test('Neutrophils 1.0, platelets 50: none', () =>
    expect(precautions([lab('751-8', 1, '10*9/L'), lab('777-3', 50, '10*9/L')])).toBe('silent'))
  test('Osteogenesis imperfecta and apixaban', () =>
    expect(precautions([disease('Q78.0'), taken('apixaban')])).toBe('malignant-hyperthermia anticoagulant-or-antiplatelet'))
})

describe('after the procedure', () => {
  const wound = (day: string, ...seen: readonly object[]) => [...zometa, noAllergy, done('tooth-extraction', day), ...seen]
  const healing = (value: string, on?: string) =>
    finding('mucosal-healing', { valueString: value }, { focus: 'Procedure/wound', ...(on && { on }) })
  const infection = (value: boolean, on?: string) =>
    finding('infection', { valueBoolean: value }, { focus: 'Procedure/wound', ...(on && { on }) })
  test('The check is due 2 weeks on', () =>
    expect(one('postoperative-control', wound('2026-11-20')).due).toEqual({ from: '2026-12-04', to: '2026-12-04' }))
  test.each([
    ['healed', [healing('complete')], 'stop-antibiotic', 'resume'],
    ['not healed, no infection', [healing('incomplete'), infection(false)], 'switch-doxycycline', 'wait'],
    ['not healed, infected', [healing('incomplete'), infection(true)], 'continue-antibiotic', 'wait'],
    ['not healed, infection not looked for', [healing('incomplete')], 'ask', 'wait'],
    ['closed and yet infected', [healing('complete'), infection(true)], 'continue-antibiotic', 'resume'],
    [
      'infected at the first look, closed at the second',
      [infection(true, '2026-11-14'), healing('complete', '2026-11-20')],
      'stop-antibiotic',
      'resume',
    ],
  ])('Two weeks on, %s', (_, seen, control, resume) => {
    expect(outcome('postoperative-control', wound('2026-11-07', ...seen))).toBe(control)
    expect(outcome('resume-therapy', wound('2026-11-07', ...seen))).toBe(resume)
  })
  test('A wound of more than 3 months ago that is not closed stays in sight', () => {
    expect(outcome('resume-therapy', wound('2026-08-01', healing('incomplete'), infection(false)))).toBe('wait')
    expect(outcome('postoperative-control', wound('2026-08-01', healing('incomplete'), infection(false)))).toBe('switch-doxycycline')
    expect(outcome('resume-therapy', wound('2026-08-01'))).toBe('silent')
  })
  test('AAOMS 2014 waits for bone', () => {
    expect(one('resume-therapy', wound('2026-11-07', healing('complete'))).positions).toEqual([
      expect.objectContaining({ authority: 'aaoms-2014', outcome: 'wait' }),
    ])
  })
  test('Prolia waits for the mucosa no longer than its last safe day', () => {
    const r = one('resume-therapy', [...prolia('2026-06-10'), noAllergy, done('tooth-extraction', '2026-11-07'), healing('incomplete')])
    expect([r.outcome, r.dates.latestDose]).toEqual(['wait', '2027-01-07'])
  })
  test('No doxycycline where an allergy to it is on record', () =>
    expect(outcome('postoperative-control', wound('2026-11-07', healing('incomplete'), infection(false), allergy('doxycycline')))).toBe(
      'ask',
    ))
})

test('Every sentence of section 6 is whole in both languages', () => {
  const records = [
    [...xgeva, noAllergy, extraction],
    [...prolia('2026-06-10'), noAllergy, extraction, order('implant')],
    [alendronate('2021-09-01'), extraction, order('orthodontics')],
    [extraction],
    [...zometa, noAllergy, done('tooth-extraction', '2026-11-07')],
  ]
  for (const record of records) {
    for (const { text } of adviceFor(record).recommendations)
      for (const words of [text.nl, text.en]) expect(words).not.toMatch(/[{}[\]]|undefined|null|NaN/)
  }
})
