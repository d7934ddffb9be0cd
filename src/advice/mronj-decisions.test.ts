import { describe, expect, test } from 'vitest'
import { readBundle } from '../record/read.ts'
import { addDays, isoDay, parseDay } from '../values/day.ts'
import type { Recommendation } from './advice.ts'
import { advise } from './advise.ts'

const asOf = parseDay('2026-11-21')!
const ago = (days: number): string => isoDay(addDays(asOf, -days))

type Resource = Readonly<Record<string, unknown>>
const hs = 'https://howship.example/fhir/CodeSystem/finding'
const subject = { reference: 'Patient/p' }
const patient: Resource = { resourceType: 'Patient', id: 'p', birthDate: '1950-05-04', gender: 'female' }

const lesion = (more: Resource = {}, id = 'l1', tooth = '36'): Resource => ({
  resourceType: 'Condition',
  id,
  subject,
  code: { coding: [{ system: hs, code: 'jaw-lesion' }] },
  bodySite: [{ coding: [{ system: 'urn:iso:std:iso:3950', code: tooth }] }],
  ...more,
})

let count = 0
const finding = (
  code: string,
  date: string | undefined,
  value: boolean | string = true,
  focus: string | null = 'Condition/l1',
): Resource => ({
  resourceType: 'Observation',
  id: `o${++count}`,
  status: 'final',
  code: { coding: [{ system: hs, code }] },
  subject,
  ...(focus && { focus: [{ reference: focus }] }),
  ...(date && { effectiveDateTime: date }),
  ...(typeof value === 'boolean' ? { valueBoolean: value } : { valueString: value }),
})
const drug = (text: string, more: Resource = {}): Resource => ({
  resourceType: 'MedicationStatement',
  id: `m${++count}`,
  status: 'active',
  subject,
  medicationCodeableConcept: { text },
  ...more,
})
const given = (text: string, day: string, more: Resource = {}): Resource => drug(text, { dosage: [{ timing: { event: [day] } }], ...more })
const allergy = (code: Resource): Resource => ({ resourceType: 'AllergyIntolerance', id: `a${++count}`, patient: subject, code })
const alendronate = drug('alendronaat 70 mg', { effectivePeriod: { start: '2019-01-01' } })
const noAllergy = allergy({ coding: [{ system: 'http://snomed.info/sct', code: '716186003' }] })
const emptyList: Resource = {
  resourceType: 'List',
  id: 'list',
  status: 'current',
  mode: 'snapshot',
  subject,
  code: { coding: [{ system: 'http://loinc.org', code: '10160-0' }] },
  emptyReason: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/list-empty-reason', code: 'nilknown' }] },
}

function adviceFor(resources: readonly Resource[], protocol = 'uz-leuven') {
  const entry = [patient, ...resources].map((resource) => ({
    fullUrl: `https://record.example/${resource.resourceType}/${resource.id}`,
    resource,
  }))
  const read = readBundle({ resourceType: 'Bundle', type: 'collection', entry }, { asOf })
  if ('unusable' in read) throw new Error(read.unusable)
  const advice = advise(read.record, { asOf, protocol })
  // Every sentence fills, in both languages.
  for (const r of advice.recommendations) for (const text of [r.text.nl, r.text.en]) expect(text).toMatch(/^[A-Z].*[.?]$/s)
  return advice
}
const all = (decision: string, resources: readonly Resource[], protocol?: string): readonly Recommendation[] =>
  adviceFor(resources, protocol).recommendations.filter((r) => r.decision === decision)
const one = (decision: string, resources: readonly Resource[], protocol?: string): Recommendation => {
  const found = all(decision, resources, protocol)
  expect(found.map((r) => r.outcome)).toHaveLength(1)
  return found[0]!
}
const outcomes = (decision: string, resources: readonly Resource[], protocol?: string): string[] =>
  all(decision, resources, protocol).map((r) => r.outcome)
const positionOf = (r: Recommendation, authority: string): string | undefined => r.positions.find((p) => p.authority === authority)?.outcome

/** Bone seen first and last so many days ago. */
const bare = (first: number, last = 0): Resource[] => [finding('exposed-bone', ago(first)), finding('exposed-bone', ago(last))]
const calm = [finding('pain', ago(0), false), finding('infection', ago(0), false)]
const sore = [finding('pain', ago(0)), finding('infection', ago(0))]

describe('mronj-diagnosis', () => {
  const diagnosis = (resources: readonly Resource[], protocol?: string) =>
    one('mronj-diagnosis', [lesion(), alendronate, ...resources], protocol)

  test('day 55: suspected under both, to be looked at on day 56 and day 57', () => {
    const leuven = diagnosis(bare(55))
    expect([leuven.outcome, leuven.reasons, leuven.due]).toEqual(['suspected', [], { from: '2026-11-22', to: '2026-11-22' }])
    expect(leuven.subject).toBe('Condition/l1')
    const aaoms = diagnosis(bare(55), 'aaoms-2022')
    expect([aaoms.outcome, aaoms.due]).toEqual(['suspected', { from: '2026-11-23', to: '2026-11-23' }])
  })
  test('day 56: MRONJ for UZ Leuven, not yet for AAOMS 2022, and both are shown', () => {
    const leuven = diagnosis(bare(56))
    expect([
      leuven.outcome,
      positionOf(leuven, 'aaoms-2022'),
      positionOf(leuven, 'aaoms-2014'),
      positionOf(leuven, 'mascc-isoo-asco-2019'),
    ]).toEqual(['mronj', 'suspected', 'mronj', 'suspected'])
    const aaoms = diagnosis(bare(56), 'aaoms-2022')
    expect([aaoms.outcome, aaoms.due, positionOf(aaoms, 'uz-leuven')]).toEqual([
      'suspected',
      { from: '2026-11-22', to: '2026-11-22' },
      'mronj',
    ])
  })
  test('day 57: MRONJ under both', () => {
    const leuven = diagnosis(bare(57))
    expect([leuven.outcome, positionOf(leuven, 'aaoms-2022'), leuven.values.days]).toEqual(['mronj', 'mronj', 57])
  })
  test('ten weeks ago seen, never looked at again: suspected, look again today', () => {
    const r = diagnosis([finding('exposed-bone', ago(70))])
    expect([r.outcome, r.reasons, r.due]).toEqual(['suspected', ['re-examine'], { from: '2026-11-21', to: '2026-11-21' }])
    expect(r.text.nl).toContain('nu opnieuw beoordelen')
  })
  test('a closed look in between starts the count anew', () => {
    expect(
      diagnosis([finding('exposed-bone', ago(100)), finding('exposed-bone', ago(40), false), finding('exposed-bone', ago(0))]).outcome,
    ).toBe('suspected')
  })
  test('bone probed through a fistula counts like bare bone', () => {
    expect(diagnosis([finding('bone-probed-through-fistula', ago(90)), finding('bone-probed-through-fistula', ago(10))]).outcome).toBe(
      'mronj',
    )
    // Not visible, but probed at the same look.
    expect(
      diagnosis([
        finding('exposed-bone', ago(90), false),
        finding('bone-probed-through-fistula', ago(90)),
        finding('bone-probed-through-fistula', ago(10)),
      ]).outcome,
    ).toBe('mronj')
  })
  test('the onset of a lesion whose first finding is bare bone counts as a finding', () => {
    expect(one('mronj-diagnosis', [lesion({ onsetDateTime: ago(80) }), alendronate, finding('exposed-bone', ago(2))]).outcome).toBe('mronj')
  })
  test('a painless first visit does not change that', () => {
    expect(
      one('mronj-diagnosis', [
        lesion({ onsetDateTime: ago(80) }),
        alendronate,
        finding('pain', ago(70), false),
        finding('exposed-bone', ago(2)),
      ]).outcome,
    ).toBe('mronj')
  })
  test('the onset of a lesion that began with pain does not', () => {
    expect(
      one('mronj-diagnosis', [lesion({ onsetDateTime: ago(80) }), alendronate, finding('pain', ago(80)), finding('exposed-bone', ago(2))])
        .outcome,
    ).toBe('suspected')
  })
  test('a first finding of which only the month is known: the graver answer stands, with the question', () => {
    // 1 to 30 September: 51 to 80 days before 20 November.
    const advice = adviceFor([lesion(), alendronate, finding('exposed-bone', '2026-09'), finding('exposed-bone', '2026-11-20')])
    expect(advice.recommendations.find((r) => r.decision === 'mronj-diagnosis')?.outcome).toBe('mronj')
    expect(advice.missing.find((m) => m.fact === 'first-exposed-bone')?.neededBy).toContain('mronj-diagnosis')
  })
  test('bare bone without a date is suspected, and the date is asked', () => {
    const advice = adviceFor([lesion(), alendronate, finding('exposed-bone', undefined)])
    expect(advice.recommendations.find((r) => r.decision === 'mronj-diagnosis')?.outcome).toBe('suspected')
    expect(advice.missing.map((m) => m.fact)).toContain('first-exposed-bone')
  })
  test('denosumab of years ago and alendronate long stopped still count', () => {
    expect(one('mronj-diagnosis', [lesion(), given('Prolia 60 mg', '2020-02-01', { status: 'stopped' }), ...bare(60)]).outcome).toBe(
      'mronj',
    )
    expect(
      one('mronj-diagnosis', [
        lesion(),
        drug('alendronaat 70 mg', { status: 'completed', effectivePeriod: { start: '2008-01-01', end: '2012-01-01' } }),
        ...bare(60),
      ]).outcome,
    ).toBe('mronj')
  })
  test('sunitinib alone: MRONJ for UZ Leuven and MASCC, not for AAOMS 2022', () => {
    const r = one('mronj-diagnosis', [lesion(), drug('sunitinib 50 mg'), ...bare(60)])
    expect([r.outcome, positionOf(r, 'aaoms-2022'), positionOf(r, 'mascc-isoo-asco-2019')]).toEqual(['mronj', 'not-mronj', 'mronj'])
  })
  test('radiotherapy and metastasis that nobody asked about are asked, and the answer stands', () => {
    const advice = adviceFor([lesion(), alendronate, ...bare(60)])
    expect(
      advice.missing
        .filter((m) => m.neededBy.includes('mronj-diagnosis'))
        .map((m) => m.fact)
        .sort(),
    ).toEqual(['jaw-metastasis', 'jaw-radiotherapy'])
  })
  test('radiotherapy of the head and neck: overlap; of the breast, or not done: none', () => {
    const radiotherapy = (more: Resource): Resource => ({
      resourceType: 'Procedure',
      id: 'rt',
      subject,
      code: { coding: [{ system: 'https://howship.example/fhir/CodeSystem/procedure', code: 'head-neck-radiotherapy' }] },
      ...more,
    })
    expect(diagnosis([...bare(60), radiotherapy({ status: 'completed', performedDateTime: '2015-03-01' })]).outcome).toBe(
      'osteoradionecrosis-overlap',
    )
    expect(diagnosis([...bare(60), radiotherapy({ status: 'not-done' })]).outcome).toBe('mronj')
    const breast = adviceFor([
      lesion(),
      alendronate,
      ...bare(60),
      radiotherapy({ status: 'completed', performedDateTime: '2015-03-01', bodySite: [{ text: 'mamma' }] }),
    ])
    expect(breast.recommendations.find((r) => r.decision === 'mronj-diagnosis')?.outcome).toBe('mronj')
    expect(breast.missing.map((m) => m.fact)).not.toContain('jaw-radiotherapy')
  })
  test('a metastasis in the jaw, or no drug on a recorded list, is no MRONJ; without a list it is asked', () => {
    const metastasis = diagnosis([...bare(60), finding('jaw-metastasis', ago(3), true, null)])
    expect([metastasis.outcome, metastasis.reasons]).toEqual(['not-mronj', ['jaw-metastasis']])
    const noDrug = one('mronj-diagnosis', [lesion(), emptyList, ...bare(60)])
    expect([noDrug.outcome, noDrug.reasons]).toEqual(['not-mronj', ['no-drug']])
    const advice = adviceFor([lesion(), ...bare(60)])
    expect(advice.recommendations.find((r) => r.decision === 'mronj-diagnosis')?.outcome).toBe('ask')
    expect(advice.missing.find((m) => m.fact === 'medication-list')?.neededBy).toContain('mronj-diagnosis')
  })
  test('closed at the last look: healed; with pain since: stage 0 again', () => {
    expect(
      diagnosis([
        finding('exposed-bone', ago(200)),
        finding('exposed-bone', ago(100)),
        finding('pain', ago(100)),
        finding('exposed-bone', ago(20), false),
      ]).outcome,
    ).toBe('healed')
    expect(diagnosis([finding('exposed-bone', ago(200)), finding('exposed-bone', ago(20), false), finding('pain', ago(5))]).outcome).toBe(
      'stage-0-suspected',
    )
    expect(diagnosis([finding('exposed-bone', ago(200)), finding('mucosal-healing', ago(20), 'complete')]).outcome).toBe('healed')
  })
  test('a lesion without any finding is asked about; a refuted one is not spoken of', () => {
    expect(diagnosis([]).outcome).toBe('ask')
    expect(
      outcomes('mronj-diagnosis', [lesion({ verificationStatus: { coding: [{ code: 'refuted' }] } }), alendronate, ...bare(60)]),
    ).toEqual([])
  })
  test('declared resolved, yet bare at the last look: asked', () => {
    expect(
      one('mronj-diagnosis', [lesion({ clinicalStatus: { coding: [{ code: 'resolved' }] } }), alendronate, ...bare(60, 10)]).outcome,
    ).toBe('ask')
    expect(one('mronj-diagnosis', [lesion({ clinicalStatus: { coding: [{ code: 'resolved' }] } }), alendronate]).outcome).toBe('healed')
  })
  test('each lesion has its own answer', () => {
    const found = all('mronj-diagnosis', [
      lesion(),
      lesion({}, 'l2', '16'),
      alendronate,
      ...bare(60),
      finding('exposed-bone', ago(5), true, 'Condition/l2'),
    ])
    expect(found.map((r) => [r.subject, r.outcome])).toEqual([
      ['Condition/l1', 'mronj'],
      ['Condition/l2', 'suspected'],
    ])
  })
})

describe('mronj-stage', () => {
  const staged = (resources: readonly Resource[], more?: Resource) => one('mronj-stage', [lesion(more), alendronate, ...resources])

  test.each([
    'exposure-beyond-alveolus',
    'pathological-fracture',
    'extra-oral-fistula',
    'oro-antral-communication',
    'osteolysis-to-border',
  ])('bare bone with %s alone is stage 3, pain and infection are asked', (criterion) => {
    const advice = adviceFor([lesion(), alendronate, ...bare(10), finding(criterion, ago(0))])
    expect(advice.recommendations.find((r) => r.decision === 'mronj-stage')?.outcome).toBe('3')
    expect(advice.missing.filter((m) => m.neededBy.includes('mronj-stage')).map((m) => m.fact)).toEqual([
      'lesion-symptoms',
      'lesion-infection',
    ])
  })
  test('stages 0, 1 and 2', () => {
    expect(staged([finding('exposed-bone', ago(0), false), finding('sinus-pain', ago(0))]).outcome).toBe('0')
    expect(staged([...bare(60), ...calm]).outcome).toBe('1')
    expect(staged([...bare(60), finding('altered-sensation', ago(0))]).outcome).toBe('2')
    expect(staged([...bare(60), finding('pain', ago(0), false), finding('pus', ago(0))]).outcome).toBe('2')
  })
  test('pain never noted is asked, not taken for stage 1', () => {
    expect(staged([...bare(60), finding('infection', ago(0), false)]).outcome).toBe('ask')
  })
  test('a fracture without bare or probed bone is asked, never 0', () => {
    expect(staged([finding('exposed-bone', ago(0), false), finding('pathological-fracture', ago(0))]).outcome).toBe('ask')
  })
  test('the clinician’s own stage stands beside, with a flag when it differs', () => {
    const differs = staged([...bare(60), ...sore], { stage: [{ summary: { text: 'stadium 1' } }] })
    expect([differs.outcome, differs.values.recordedStage, differs.values.mismatch]).toEqual(['2', '1', 'yes'])
    const agrees = staged([...bare(60), ...sore], { stage: [{ summary: { text: 'stadium 2' } }] })
    expect(agrees.values).toEqual({ recordedStage: '2' })
  })
  test('at risk: under therapy and no lesion, or a healed one; not without a drug', () => {
    expect(outcomes('mronj-stage', [alendronate])).toEqual(['at-risk'])
    expect(outcomes('mronj-stage', [lesion({ verificationStatus: { coding: [{ code: 'refuted' }] } }), alendronate])).toEqual(['at-risk'])
    expect(outcomes('mronj-stage', [emptyList])).toEqual([])
  })
  test('bare bone noted at no lesion is not “at risk”: the lesion is asked for, and the patient referred', () => {
    const loose = [alendronate, finding('exposed-bone', ago(3), true, null)]
    expect(outcomes('mronj-stage', loose)).toEqual(['ask'])
    expect(outcomes('refer-mka', loose)).toEqual(['routine'])
  })
  test('overlap with osteoradionecrosis and jaw metastasis are not staged', () => {
    expect(
      outcomes('mronj-stage', [lesion(), alendronate, ...bare(60), ...sore, finding('jaw-radiotherapy', ago(900), true, null)]),
    ).toEqual([])
    expect(outcomes('mronj-stage', [lesion(), alendronate, ...bare(60), ...sore, finding('jaw-metastasis', ago(9), true, null)])).toEqual(
      [],
    )
  })
})

describe('mronj-treatment and mronj-antibiotic', () => {
  const stage1 = [lesion(), alendronate, ...bare(60), ...calm]
  const stage2 = [lesion(), alendronate, ...bare(60), ...sore]
  const penicillins = /amoxicillin|penicillin-v/

  test('stage 1: doxycycline of UZ Leuven beside AAOMS without antibiotic; surgery beside none', () => {
    const items = all('mronj-treatment', [...stage1, noAllergy])
    const doxycycline = items.find((r) => r.outcome === 'doxycycline-100-mg')!
    expect([positionOf(doxycycline, 'aaoms-2022'), positionOf(doxycycline, 'aaoms-2014')]).toEqual(['none', 'none'])
    expect(positionOf(items.find((r) => r.outcome === 'no-major-surgery')!, 'aaoms-2022')).toBe('consider-surgery')
    expect(positionOf(all('mronj-antibiotic', stage1).find((r) => r.outcome === 'doxycycline-100-daily')!, 'aaoms-2022')).toBe('none')
  })
  test('stage 3: surgery of UZ Leuven beside AAOMS', () => {
    const surgery = all('mronj-treatment', [...stage2, noAllergy, finding('pathological-fracture', ago(0))]).find(
      (r) => r.outcome === 'surgery-with-antibiotic',
    )!
    expect(positionOf(surgery, 'aaoms-2022')).toBe('consider-surgery')
  })
  test('under AAOMS 2022 surgery leads and UZ Leuven is the position', () => {
    const surgery = all('mronj-treatment', [...stage2, noAllergy], 'aaoms-2022').find((r) => r.outcome === 'consider-surgery')!
    expect([surgery.authority, positionOf(surgery, 'uz-leuven')]).toEqual(['aaoms-2022', 'no-major-surgery'])
  })
  test('stage 2 without allergy: amoxicillin-clavulanate', () => {
    expect(outcomes('mronj-treatment', [...stage2, noAllergy])).toContain('amoxicillin-clavulanate')
    expect(outcomes('mronj-antibiotic', [...stage2, noAllergy])).toContain('amoxicillin-clavulanate-500-875-tid')
  })
  test.each([
    ['SNOMED CT', { coding: [{ system: 'http://snomed.info/sct', code: '91936005' }] }],
    ['RxNorm', { coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '70618' }] }],
    ['ATC', { coding: [{ system: 'http://www.whocc.no/atc', code: 'J01CR02' }] }],
    ['Dutch text', { text: 'penicilline: huiduitslag' }],
  ])('penicillin allergy in %s never meets a penicillin, in no word of any advice', (_, code) => {
    for (const resources of [stage1, stage2, [...stage2, finding('pathological-fracture', ago(0))]]) {
      const said = [...all('mronj-treatment', [...resources, allergy(code)]), ...all('mronj-antibiotic', [...resources, allergy(code)])]
      expect(said.length).toBeGreaterThan(5)
      for (const r of said) {
        expect(r.outcome).not.toMatch(penicillins)
        expect(`${r.text.nl} ${r.text.en}`).not.toMatch(/amoxicil|penicilline V|penicillin V|clavul/i)
      }
    }
    expect(outcomes('mronj-antibiotic', [...stage2, allergy(code)])).toEqual(
      expect.arrayContaining(['clindamycin', 'ciprofloxacin', 'erythromycin']),
    )
  })
  test('a refuted penicillin allergy is none', () => {
    const refuted = {
      ...allergy({ coding: [{ system: 'http://snomed.info/sct', code: '91936005' }] }),
      verificationStatus: { coding: [{ code: 'refuted' }] },
    }
    expect(outcomes('mronj-antibiotic', [...stage2, refuted])).toContain('amoxicillin-clavulanate-500-875-tid')
  })
  test('allergy never asked: asked, no penicillin', () => {
    const advice = adviceFor(stage2)
    const said = advice.recommendations
      .filter((r) => r.decision === 'mronj-antibiotic' || r.decision === 'mronj-treatment')
      .map((r) => r.outcome)
    expect(said.filter((o) => penicillins.test(o))).toEqual([])
    expect(said.filter((o) => o === 'ask')).toHaveLength(2)
    expect(advice.missing.find((m) => m.fact === 'penicillin-allergy')?.neededBy).toEqual(
      expect.arrayContaining(['mronj-treatment', 'mronj-antibiotic']),
    )
  })
  test('no substance with a recorded allergy is named', () => {
    const named = (resources: readonly Resource[]) =>
      [...all('mronj-treatment', resources), ...all('mronj-antibiotic', resources)]
        .filter((r) => r.outcome !== 'ask')
        .map((r) => `${r.outcome} ${r.text.nl} ${r.text.en}`)
        .join(' ')
    const penicillin = allergy({ text: 'penicilline' })
    expect(named([...stage2, noAllergy, allergy({ text: 'doxycycline' })])).not.toMatch(/doxycycl/i)
    expect(named([...stage1, allergy({ text: 'doxycycline' })])).not.toMatch(/doxycycl/i)
    expect(named([...stage2, penicillin, allergy({ text: 'metronidazol' })])).not.toMatch(/metronidaz/i)
    expect(named([...stage2, penicillin, allergy({ text: 'clindamycine' })])).not.toMatch(/clindamyc/i)
    expect(named([...stage2, penicillin, allergy({ text: 'ciprofloxacine' })])).not.toMatch(/ciproflox/i)
    expect(named([...stage2, penicillin, allergy({ text: 'erytromycine' })])).not.toMatch(/er[yi]th?romyc/i)
  })
  test('doxycycline is asked about in pregnancy and in a child', () => {
    const pregnant = {
      resourceType: 'Observation',
      id: 'preg',
      status: 'final',
      subject,
      code: { coding: [{ system: hs, code: 'pregnant' }] },
      effectiveDateTime: ago(5),
      valueBoolean: true,
    }
    expect(outcomes('mronj-antibiotic', [...stage1, noAllergy, pregnant])).toEqual(expect.arrayContaining(['ask', 'review-at-3-weeks']))
    expect(outcomes('mronj-antibiotic', [...stage1, noAllergy, pregnant])).not.toContain('doxycycline-100-daily')
  })
  test('calcium on the list: hours between, and only then', () => {
    const doxycycline = (resources: readonly Resource[]) =>
      all('mronj-antibiotic', resources).find((r) => r.outcome === 'doxycycline-100-daily')!.text.nl
    expect(doxycycline([...stage1, drug('calciumcarbonaat 1 g')])).toContain('enkele uren tussen doxycycline en calcium')
    expect(doxycycline(stage1)).not.toContain('calcium')
  })
  test('the review counts from the start of the course, else from today', () => {
    const review = (resources: readonly Resource[]) =>
      all('mronj-antibiotic', resources).find((r) => r.outcome === 'review-at-3-weeks')!.due
    expect(review(stage1)).toEqual({ from: '2026-12-12', to: '2026-12-12' })
    // Begun on 10 November: 1 December.
    expect(review([...stage1, drug('doxycycline 100 mg', { effectivePeriod: { start: '2026-11-10' } })])).toEqual({
      from: '2026-12-01',
      to: '2026-12-01',
    })
    expect(review([...stage1, drug('doxycycline 100 mg', { effectivePeriod: { start: '2026-09-01' } })])).toEqual({
      from: '2026-11-21',
      to: '2026-11-21',
    })
  })
  test('stage 0: dentist 6 months after the last look', () => {
    const r = all('mronj-treatment', [
      lesion(),
      alendronate,
      finding('exposed-bone', '2026-10-15', false),
      finding('jaw-bone-ache', '2026-10-15'),
    ]).find((x) => x.outcome === 'dentist-every-6-months')!
    expect(r.due).toEqual({ from: '2027-04-15', to: '2027-04-15' })
  })
})

describe('antiresorptive-at-mronj', () => {
  const prolia = given('Prolia 60 mg', '2026-07-10')
  const at = (resources: readonly Resource[], protocol?: string) => all('antiresorptive-at-mronj', [lesion(), ...resources], protocol)

  test('alendronate at MRONJ: a proposal to the prescriber, with the skeletal risk', () => {
    const [r, ...others] = at([alendronate, ...bare(60)])
    expect(others).toEqual([])
    expect([r!.outcome, r!.actor, r!.stance, r!.reasons, r!.values.skeletalRisk]).toEqual([
      'stop',
      'prescriber',
      'consider',
      [],
      'fractures',
    ])
    expect(positionOf(r!, 'aaoms-2022')).toBe('individualise')
    expect(r!.text.nl).toContain('de voorschrijver beslist')
  })
  test('suspicion alone stops nothing', () => expect(at([alendronate, ...bare(20)])).toEqual([]))
  test.each(['Prolia 60 mg', 'Xgeva 120 mg'])(
    '%s: no proposal to stop without the exit plan, in both languages and under every protocol',
    (name) => {
      for (const protocol of ['uz-leuven', 'aaoms-2022', 'mascc-isoo-asco-2019', 'smpc', 'nl-handreiking']) {
        for (const [days, status] of [
          [10, 'active'],
          [100, 'active'],
          [100, 'on-hold'],
          [100, 'stopped'],
        ] as const) {
          for (const r of at([given(name, ago(days), { status }), ...bare(60)], protocol)) {
            expect(['stop', 'do-not-restart', 'individualise']).toContain(r.outcome)
            expect(r.text.nl).toContain('niet stoppen zonder exitplan')
            expect(r.text.en).toContain('Do not stop denosumab without an exit plan')
            expect(r.dates.latestDose).toMatch(/^\d{4}-\d\d-\d\d$/)
          }
        }
      }
      expect(at([given(name, ago(10)), ...bare(60)])[0]?.reasons).toEqual(['stop-denosumab'])
    },
  )
  test('the last safe day after denosumab 60 mg on 10 July 2026 is 7 February 2027', () => {
    // 6 months: 10 January 2027; + 28 days: 7 February; 7 months: 10 February. The earlier one.
    expect(at([prolia, ...bare(60)])[0]?.dates).toEqual({ latestDose: '2027-02-07' })
  })
  test('the label of denosumab 120 mg and MASCC stand beside in oncology', () => {
    const r = at([given('Xgeva 120 mg', ago(10)), ...bare(60)])[0]!
    expect([positionOf(r, 'smpc'), positionOf(r, 'mascc-isoo-asco-2019')]).toEqual(['individualise', 'individualise'])
  })
  test('a planned infusion is not given while bone is bare', () => {
    const planned = {
      resourceType: 'MedicationRequest',
      id: 'plan',
      status: 'active',
      intent: 'plan',
      subject,
      medicationCodeableConcept: { text: 'zoledroninezuur 4 mg iv' },
      authoredOn: '2026-11-20',
    }
    const found = at([alendronate, planned, ...bare(60)])
    expect(found.map((r) => [r.subject, r.outcome])).toContainEqual(['MedicationRequest/plan', 'do-not-restart'])
  })
  test('stopped alendronate: resumed only after two closed controls 8 weeks apart', () => {
    const stopped = drug('alendronaat 70 mg', { status: 'stopped', effectivePeriod: { start: '2019-01-01', end: '2026-05-01' } })
    const history = [finding('exposed-bone', '2026-03-01'), finding('exposed-bone', '2026-05-01')]
    const closed = (first: number) =>
      at([stopped, ...history, finding('exposed-bone', ago(first), false), finding('exposed-bone', ago(0), false)])[0]?.outcome
    expect(closed(55)).toBe('do-not-restart')
    expect(closed(56)).toBe('may-restart')
  })
  test('alendronate given up years before the lesion is not spoken of', () => {
    expect(
      at([drug('alendronaat 70 mg', { status: 'stopped', effectivePeriod: { start: '2008-01-01', end: '2012-05-01' } }), ...bare(60)]),
    ).toEqual([])
  })
  test('nobody looked at the lesion: asked before anything is stopped', () => expect(at([alendronate])[0]?.outcome).toBe('ask'))
})

describe('refer-mka', () => {
  const refer = (resources: readonly Resource[]) => one('refer-mka', [lesion(), alendronate, ...resources])
  test('bare bone: within 2 weeks', () => {
    const r = refer(bare(5))
    expect([r.outcome, r.due]).toEqual(['routine', { from: '2026-11-21', to: '2026-12-05' }])
  })
  test.each(['altered-sensation', 'extra-oral-fistula', 'pathological-fracture'])(
    '%s: within 2 working days, Tuesday when asked on a Saturday',
    (code) => {
      const r = refer([...bare(5), finding(code, ago(0))])
      expect([r.outcome, r.due]).toEqual(['urgent', { from: '2026-11-21', to: '2026-11-24' }])
    },
  )
  test('infection with swelling spreads; infection alone does not make it urgent', () => {
    expect(refer([...bare(5), finding('infection', ago(0)), finding('swelling', ago(0))]).outcome).toBe('urgent')
    expect(refer([...bare(5), finding('infection', ago(0))]).outcome).toBe('routine')
  })
  test('stage 0 suspected is referred; a healed lesion is not', () => {
    expect(refer([finding('exposed-bone', ago(0), false), finding('unexplained-odontalgia', ago(0))]).outcome).toBe('routine')
    expect(
      outcomes('refer-mka', [
        lesion(),
        alendronate,
        finding('exposed-bone', ago(90)),
        finding('altered-sensation', ago(90)),
        finding('exposed-bone', ago(0), false),
      ]),
    ).toEqual([])
  })
  test('a numb chin is urgent though nobody looked at the bone, and though no lesion is on record', () => {
    expect(refer([finding('altered-sensation', ago(0))]).outcome).toBe('urgent')
    expect(outcomes('refer-mka', [alendronate, finding('altered-sensation', ago(0), true, null)])).toEqual(['urgent'])
  })
})

describe('bare bone at a lesion that cannot be read', () => {
  const osteonecrosis = (more: Resource = {}): Resource => ({
    resourceType: 'Condition',
    id: 'l1',
    subject,
    code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'M87.1' }] },
    ...more,
  })
  const zometa = given('Zometa 4 mg', ago(20))

  test.each<[story: string, condition: Resource]>([
    ['drug-induced osteonecrosis of which the place is not recorded', osteonecrosis()],
    ['a diagnosis with a code that nobody knows', osteonecrosis({ code: { coding: [{ system: 'http://snomed.info/sct', code: '1' }] } })],
    ['a lesion entered in error', lesion({ verificationStatus: { coding: [{ code: 'entered-in-error' }] } })],
  ])('%s: asked about and referred, never "at risk"', (_, condition) => {
    const found = [zometa, condition, ...bare(70, 2)]
    expect(outcomes('mronj-stage', found)).toEqual(['ask'])
    expect(one('refer-mka', found)).toMatchObject({ outcome: 'routine', due: { from: '2026-11-21', to: '2026-12-05' } })
  })

  test('Findings at a lesion that was refuted are refuted with it', () => {
    const refuted = lesion({
      verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'refuted' }] },
    })
    expect(outcomes('mronj-stage', [zometa, refuted, ...bare(70, 2)])).toEqual(['at-risk'])
  })

  test('One lesion healed, bare bone elsewhere: it is asked to which lesion it belongs', () => {
    const healed = [lesion(), finding('exposed-bone', ago(200)), finding('exposed-bone', ago(20), false)]
    expect(outcomes('mronj-stage', [zometa, ...healed, finding('exposed-bone', ago(2), true, 'Condition/elsewhere')])).toEqual(['ask'])
  })

  test('Bare bone put down at the extraction it followed is no wound like any other', () => {
    const extraction: Resource = {
      resourceType: 'Procedure',
      id: 'out',
      status: 'completed',
      subject,
      performedDateTime: ago(80),
      code: { coding: [{ system: 'https://howship.example/fhir/CodeSystem/procedure', code: 'tooth-extraction' }] },
    }
    expect(outcomes('refer-mka', [zometa, extraction, finding('exposed-bone', ago(2), true, 'Procedure/out')])).toEqual(['routine'])
    expect(outcomes('refer-mka', [zometa, extraction, finding('pain', ago(2), true, 'Procedure/out')])).toEqual([])
  })
})

describe('an allergy of which the substance cannot be read', () => {
  const infected = [given('Zometa 4 mg', ago(20)), lesion(), ...bare(70, 2), ...sore]
  const nameless: Resource = { resourceType: 'AllergyIntolerance', id: 'nameless', patient: subject, code: {} }

  test('beside "no known allergy": no antibiotic is proposed, and it is asked to what', () => {
    const list = outcomes('mronj-antibiotic', [...infected, noAllergy, nameless])
    expect(list).toEqual(['review-at-3-weeks', 'ask'])
    const { notices } = adviceFor([...infected, noAllergy, nameless])
    expect(notices.find((n) => n.reference === 'AllergyIntolerance/nameless')?.problem).toBe('missing-value')
  })

  test('without it: amoxicillin-clavulanate', () =>
    expect(outcomes('mronj-antibiotic', [...infected, noAllergy])).toContain('amoxicillin-clavulanate-500-875-tid'))
})

describe('partial dates of bare bone', () => {
  test('September to November 2026 may be 8 weeks or not: the graver answer, with the question, and metastasis and radiotherapy still asked', () => {
    const a = adviceFor([
      given('Zometa 4 mg', ago(20)),
      lesion(),
      finding('exposed-bone', '2026-09'),
      finding('exposed-bone', '2026-11'),
      ...calm,
    ])
    expect(a.recommendations.filter((r) => r.decision === 'mronj-diagnosis').map((r) => r.outcome)).toEqual(['mronj'])
    const asked = a.missing.filter((m) => m.neededBy.includes('mronj-diagnosis')).map((m) => m.fact)
    expect(asked.sort()).toEqual(['first-exposed-bone', 'jaw-metastasis', 'jaw-radiotherapy'])
  })
})
