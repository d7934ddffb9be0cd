import { describe, expect, test } from 'vitest'
import { readBundle } from '../record/read.ts'
import { parseDay } from '../values/day.ts'
import type { Recommendation } from './advice.ts'
import { advise } from './advise.ts'

const asOf = parseDay('2026-11-21')!
const subject = { reference: 'Patient/p' }

/** Advice about an invented woman of 70 with these resources. */
function adviceFor(...resources: readonly object[]) {
  const all = [{ resourceType: 'Patient', id: 'p', birthDate: '1956-03-01', gender: 'female' }, ...resources]
  const read = readBundle({ resourceType: 'Bundle', type: 'collection', entry: all.map((resource) => ({ resource })) }, { asOf })
  if ('unusable' in read) throw new Error(read.unusable)
  return advise(read.record, { asOf })
}

const disease = (id: string, icd: string, status = 'active') => ({
  resourceType: 'Condition',
  id,
  subject,
  clinicalStatus: { coding: [{ code: status }] },
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: icd }] },
})
const taken = (id: string, text: string, start: string, more: object = {}) => ({
  resourceType: 'MedicationStatement',
  id,
  subject,
  status: 'active',
  medicationCodeableConcept: { text },
  effectivePeriod: { start },
  ...more,
})
const dose = (id: string, text: string, day: string) => ({
  resourceType: 'MedicationAdministration',
  id,
  subject,
  status: 'completed',
  medicationCodeableConcept: { text },
  effectiveDateTime: day,
})
const plan = (id: string, text: string, start?: string, more: object = {}) => ({
  resourceType: 'MedicationRequest',
  id,
  subject,
  status: 'draft',
  intent: 'plan',
  authoredOn: '2026-11-20',
  medicationCodeableConcept: { text },
  ...(start !== undefined && { dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start } } } }] }),
  ...more,
})

const only = (recommendations: readonly Recommendation[], decision: string) => {
  const list = recommendations.filter((r) => r.decision === decision)
  // Reading every text in both languages shows that no placeholder is left open.
  for (const r of list) expect(`${r.text.nl}${r.text.en}`).not.toMatch(/[{}[\]]/)
  return list
}
const inShort = (list: readonly Recommendation[]) => list.map((r) => [r.subject, r.outcome, r.stance, r.authority])

describe('duplicate-therapy', () => {
  const doubles = (...resources: readonly object[]) => only(adviceFor(...resources).recommendations, 'duplicate-therapy')

  test('Prolia planned while Aclasta still covers its year', () => {
    const [r, ...others] = doubles(disease('op', 'M81.0'), dose('a', 'Aclasta 5 mg', '2026-06-10'), plan('n', 'Prolia 60 mg', '2026-11-30'))
    expect(others).toEqual([])
    expect(r).toMatchObject({
      subject: 'MedicationRequest/n',
      outcome: 'two-antiresorptives',
      stance: 'contraindicated',
      actor: 'prescriber',
    })
    expect(r!.text.nl).toContain('zoledroninezuur 5 mg')
  })

  test('Prolia planned on the day the next Aclasta would fall due is a switch; a day earlier it is not', () => {
    const aclasta = dose('a', 'Aclasta 5 mg', '2026-06-10')
    expect(doubles(aclasta, plan('n', 'Prolia 60 mg', '2027-06-10'))).toEqual([])
    expect(inShort(doubles(aclasta, plan('n', 'Prolia 60 mg', '2027-06-09')))).toEqual([
      ['MedicationRequest/n', 'two-antiresorptives', 'contraindicated', 'howship'],
    ])
  })

  test('Prolia planned for the month in which the next Aclasta falls due: asked', () =>
    expect(doubles(dose('a', 'Aclasta 5 mg', '2026-06-10'), plan('n', 'Prolia 60 mg', '2027-06')).map((r) => r.outcome)).toEqual(['ask']))

  test('Prolia planned under alendronate: beside it, at its end, or nobody knows', () => {
    const fosamax = (more: object = {}) => taken('f', 'Fosamax 70 mg', '2021-01-01', more)
    expect(doubles(fosamax(), plan('n', 'Prolia 60 mg', '2026-12-10')).map((r) => r.outcome)).toEqual(['two-antiresorptives'])
    const until = fosamax({ effectivePeriod: { start: '2021-01-01', end: '2026-12-10' } })
    expect(doubles(until, plan('n', 'Prolia 60 mg', '2026-12-10'))).toEqual([])
    const advice = adviceFor(fosamax(), plan('n', 'Prolia 60 mg'))
    const [asked] = only(advice.recommendations, 'duplicate-therapy')
    expect(asked).toMatchObject({ outcome: 'ask', stance: 'ask' })
    expect(asked!.text.en).toContain('instead of the other, or beside it')
    expect(advice.missing.find((m) => m.fact === 'duplicate-therapy')?.neededBy).toContain('duplicate-therapy')
  })

  test('An order that names the one it replaces is a switch', () =>
    expect(
      doubles(
        { ...taken('f', 'Fosamax 70 mg', '2021-01-01'), resourceType: 'MedicationRequest', intent: 'order', authoredOn: '2021-01-01' },
        plan('n', 'Prolia 60 mg', '2026-12-10', { priorPrescription: { reference: 'MedicationRequest/f' } }),
      ),
    ).toEqual([]))

  test('Zometa ordered beside Aclasta: zoledronate twice, and the label leads', () => {
    const list = doubles(disease('mets', 'C79.5'), dose('a', 'Aclasta 5 mg', '2026-06-10'), plan('z', 'Zometa 4 mg', '2026-12-01'))
    expect(inShort(list)).toEqual([['MedicationRequest/z', 'same-substance', 'contraindicated', 'smpc']])
    expect(list[0]!.positions).toEqual([{ authority: 'howship', outcome: 'same-substance' }])
  })

  test('Xgeva running beside Prolia is named once', () => {
    const list = doubles(disease('mets', 'C79.5'), dose('p1', 'Prolia 60 mg', '2026-10-01'), dose('x1', 'Xgeva 120 mg', '2026-11-10'))
    expect(inShort(list)).toEqual([['MedicationAdministration/x1', 'same-substance', 'contraindicated', 'smpc']])
  })

  test('Statement, order, dose and the next planned dose of one Prolia are one therapy', () =>
    expect(
      doubles(
        taken('s', 'Prolia 60 mg', '2025-05-10'),
        { ...plan('o', 'Prolia 60 mg'), status: 'active', intent: 'order', authoredOn: '2025-05-01' },
        dose('d', 'Prolia 60 mg', '2026-05-12'),
        plan('next', 'Prolia 60 mg', '2026-11-28'),
      ),
    ).toEqual([]))

  test('Alendronate stopped years ago is no duplicate of a new Prolia', () =>
    expect(
      doubles(
        taken('f', 'Fosamax 70 mg', '2015-01-01', { status: 'stopped', effectivePeriod: { start: '2015-01-01', end: '2020-01-01' } }),
        plan('n', 'Prolia 60 mg', '2026-12-10'),
      ),
    ).toEqual([]))

  test('Alendronate on hold and a Prolia with a start: it may be taken up again, so it is asked', () =>
    expect(
      doubles(taken('f', 'Fosamax 70 mg', '2021-01-01', { status: 'on-hold' }), plan('n', 'Prolia 60 mg', '2026-12-10')).map(
        (r) => r.outcome,
      ),
    ).toEqual(['ask']))

  test('Zoledronate planned nine months after the last Prolia takes over; seven days after it, it stands beside', () => {
    expect(doubles(dose('p1', 'Prolia 60 mg', '2026-02-10'), plan('z', 'Aclasta 5 mg', '2026-12-10'))).toEqual([])
    expect(doubles(dose('p1', 'Prolia 60 mg', '2026-11-14'), plan('z', 'Aclasta 5 mg', '2026-12-10')).map((r) => r.outcome)).toEqual([
      'two-antiresorptives',
    ])
  })

  test('Prolia on the list without a dose day: when its next falls due is not known, so it is asked', () =>
    expect(doubles(taken('s', 'Prolia 60 mg', '2025-05-10'), plan('z', 'Aclasta 5 mg', '2026-12-10')).map((r) => r.outcome)).toEqual([
      'ask',
    ]))

  test('Denosumab of unknown strength running beside Prolia: one drug or two is asked', () =>
    expect(doubles(dose('p1', 'Prolia 60 mg', '2026-10-01'), taken('d', 'denosumab', '2026-09-01')).map((r) => r.outcome)).toEqual(['ask']))

  test('Raloxifene beside Prolia is not two antiresorptives', () =>
    expect(doubles(taken('r', 'Evista 60 mg', '2024-01-01'), plan('n', 'Prolia 60 mg', '2026-12-10'))).toEqual([]))
})

describe('hidden-exposure', () => {
  const hidden = (...resources: readonly object[]) => only(adviceFor(...resources).recommendations, 'hidden-exposure').map((r) => r.outcome)
  const asks = ['ask-parenteral-antiresorptive']
  const tablet = (text: string) => taken('t', text, '2025-01-01')

  test.each([
    ['bone metastases', [disease('m', 'C79.5')]],
    ['myeloma in remission', [disease('m', 'C90.0', 'remission')]],
    ['osteoporosis without a drug', [disease('o', 'M81.0')]],
    ['breast cancer under letrozole', [disease('b', 'C50.9'), tablet('Femara 2,5 mg')]],
    ['breast cancer under tamoxifen', [disease('b', 'C50.9'), tablet('Nolvadex 20 mg')]],
    ['prostate cancer under Zoladex', [disease('b', 'C61'), tablet('Zoladex')]],
    ['prostate cancer under bicalutamide', [disease('b', 'C61'), tablet('Casodex 50 mg')]],
    ['osteoporosis with only a planned Prolia', [disease('o', 'M81.0'), plan('n', 'Prolia 60 mg', '2026-12-10')]],
    ['bone metastases under a bisphosphonate by mouth', [disease('m', 'C79.5'), tablet('Fosamax 70 mg')]],
  ] as const)('asks in %s', (_, resources) => expect(hidden(...resources)).toEqual(asks))

  test.each([
    ['osteoporosis under alendronate', [disease('o', 'M81.0'), tablet('Fosamax 70 mg')]],
    ['osteoporosis with a Prolia of years ago', [disease('o', 'M81.0'), dose('d', 'Prolia 60 mg', '2019-03-01')]],
    ['breast cancer without hormone treatment', [disease('b', 'C50.9'), tablet('Paracetamol')]],
    ['hormone tablets with no cancer on record', [tablet('Femara 2,5 mg')]],
    ['bone metastases under Zometa', [disease('m', 'C79.5'), dose('d', 'Zometa 4 mg', '2026-11-01')]],
    ['no such disease', [tablet('Paracetamol')]],
  ] as const)('is silent in %s', (_, resources) => expect(hidden(...resources)).toEqual([]))

  test('the question stands among what is missing, and the risk waits for it', () => {
    const { missing } = adviceFor(disease('m', 'C79.5'), tablet('Paracetamol'))
    expect(missing.find((m) => m.fact === 'parenteral-antiresorptive')?.neededBy).toEqual(
      expect.arrayContaining(['hidden-exposure', 'mronj-risk']),
    )
  })
})

describe('the setting of an exposure', () => {
  const settingOf = (...resources: readonly object[]) => adviceFor(...resources).exposures.map((e) => e.setting)
  const twiceAYear = taken('z', 'zoledroninezuur 4 mg om de 6 maanden', '2026-01-01')

  test('Zometa given every 4 weeks, no indication and no interval written: the doses tell', () =>
    expect(settingOf(dose('a', 'Zometa', '2026-08-01'), dose('b', 'Zometa', '2026-08-29'), dose('c', 'Zometa', '2026-09-26'))).toEqual([
      'oncology',
    ]))
  test('Zometa given every 6 months, no indication: asked', () =>
    expect(settingOf(dose('a', 'Zometa', '2026-02-01'), dose('b', 'Zometa', '2026-08-01'))).toEqual([null]))
  test('One dose written twice, a day apart, is no interval', () =>
    expect(settingOf(dose('a', 'Zometa', '2026-08-01'), dose('b', 'Zometa', '2026-08-02'))).toEqual([null]))
  test('Zoledronate 4 mg twice a year for breast cancer is adjuvant; with bone metastases, in remission too, oncology', () => {
    expect(settingOf(disease('b', 'C50.9'), twiceAYear)).toEqual(['adjuvant'])
    expect(settingOf(disease('b', 'C50.9'), disease('m', 'C79.5'), twiceAYear)).toEqual(['oncology'])
    expect(settingOf(disease('b', 'C50.9'), disease('m', 'C79.5', 'remission'), twiceAYear)).toEqual(['oncology'])
  })
  test('An injection of aflibercept into the eye is named, not associated, and has no systemic route', () =>
    expect(adviceFor(taken('e', 'Eylea', '2026-01-01')).exposures).toEqual([
      expect.objectContaining({ drug: 'aflibercept', class: 'not-associated', route: null }),
    ]))
})
