/** What the risk of jaw necrosis rests on: the exposure that counts, how long ago a bisphosphonate was stopped, and the factors on record. */
import type { DrugGroup } from '../drugs/drug.ts'
import { type ChoiceFact, choiceFact, dataFact, type Evidence, type Found, known, look, missing, quantityFact, yesNoFact } from '../engine/fact.ts'
import { type ConditionEntry, isMolar, type Measure, type ProcedureEntry, type Site } from '../record/record.ts'
import { addMonths, type Day, monthsBetween } from '../values/day.ts'
import type { Text } from '../values/text.ts'
import { evidenceOf, newest, type PatientCase, therapyEvidence } from './case.ts'
import { onRecord } from './condition.ts'
import { angiogenesisInhibitorsNow, antiresorptivesNow, jawExposure, medicationList, oralBisphosphonateMonths } from './exposure.ts'
import { hiddenExposureAsks, parenteralAntiresorptive } from './hidden-exposure.ts'
import { bmi } from './kidney.ts'
import { measured } from './measured.ts'
import { isInvasive } from './procedure.ts'
import { isAngiogenesisInhibitor, isAntiresorptive, isParenteral, type Therapy, takenNow } from './therapy.ts'

/** What counts for the risk, from grave to none. `weak`: other targeted drugs, romosozumab, or denosumab that has worn off. */
export type RiskExposure = 'high' | 'antiresorptive' | 'angiogenesis-inhibitor' | 'weak' | 'none'

const isWeak = (t: Therapy): boolean => ((t.class === 'other-targeted' || t.class === 'sclerostin-antibody') && (t.state === 'current' || t.state === 'paused')) || (t.class === 'denosumab' && t.state !== 'planned')

/** The exposure that decides the risk class; missing while strength, setting or list is, or while `hidden-exposure` asks. */
export const riskExposure = choiceFact<PatientCase, RiskExposure>({
  id: 'risk-exposure',
  choices: {
    high: { nl: 'oncologische dosering of met VEGFR-remmer', en: 'oncology dose or with VEGFR inhibitor' },
    antiresorptive: { nl: 'botresorptieremmer, andere indicatie', en: 'antiresorptive, other setting' },
    'angiogenesis-inhibitor': { nl: 'angiogeneseremmer alleen', en: 'angiogenesis inhibitor alone' },
    weak: { nl: 'ander doelgericht middel of uitgewerkt denosumab', en: 'other targeted drug or denosumab worn off' },
    none: { nl: 'geen relevant middel', en: 'no relevant drug' },
  },
  name: { nl: 'blootstelling die het risico bepaalt', en: 'exposure that decides the risk' },
  asks: jawExposure.asks,
  find: (c): Found<RiskExposure> => {
    const exposed = look(jawExposure, c)
    if (exposed.state === 'missing') return exposed
    if (exposed.state !== 'known') return missing([jawExposure], exposed.from)
    if (exposed.value === 'high') return known('high', exposed.from)
    if (look(medicationList, c).state !== 'known') return missing([medicationList], exposed.from)
    if (hiddenExposureAsks(c)) return missing([parenteralAntiresorptive], exposed.from)
    const evidence = (list: readonly Therapy[]): Evidence[] => list.map((t) => therapyEvidence('risk-exposure', t))
    const bone = antiresorptivesNow(c)
    if (bone.length > 0) return known('antiresorptive', evidence(bone))
    const inhibitors = angiogenesisInhibitorsNow(c)
    if (inhibitors.length > 0) return known('angiogenesis-inhibitor', evidence(inhibitors))
    const weak = c.taken.filter(isWeak)
    return weak.length > 0 ? known('weak', evidence(weak)) : known('none', exposed.from)
  },
})

/** Months since the last bisphosphonate, when none is taken any more: at least that many. It stays in the bone and counts. */
export const monthsSinceBisphosphonate = dataFact<PatientCase, number>({
  id: 'months-since-bisphosphonate',
  name: { nl: 'maanden sinds het laatste bisfosfonaat', en: 'months since the last bisphosphonate' },
  asks: { nl: 'Wanneer is het bisfosfonaat het laatst gebruikt?', en: 'When was the bisphosphonate last taken?' },
  find: (c) => {
    const list = c.taken.filter((t) => t.class === 'bisphosphonate')
    if (list.length === 0 || list.some((t) => t.state === 'current' || t.state === 'paused')) return missing()
    const lasts = list.map((t) => (t.end && t.lastDose ? (t.end.last > t.lastDose.last ? t.end : t.lastDose) : (t.end ?? t.lastDose)))
    if (lasts.some((s) => s === undefined)) return missing()
    const last = Math.max(...lasts.map((s) => s!.last)) as Day
    return known(
      Math.max(0, Math.floor(monthsBetween(last, c.asOf))),
      list.map((t) => therapyEvidence('months-since-bisphosphonate', t)),
    )
  },
  inWords: (months) => {
    const [years, rest] = [Math.floor(months / 12), months % 12]
    const nl = [years > 0 ? `${years} jaar` : '', rest > 0 || years === 0 ? `${rest} ${rest === 1 ? 'maand' : 'maanden'}` : '']
    const en = [years > 0 ? `${years} ${years === 1 ? 'year' : 'years'}` : '', rest > 0 || years === 0 ? `${rest} ${rest === 1 ? 'month' : 'months'}` : '']
    return { nl: nl.filter(Boolean).join(' en '), en: en.filter(Boolean).join(' and ') }
  },
})

/** Do risk factors matter: is the jaw under a drug, is one planned, or may one have been taken or given that nobody wrote down? */
export const riskFactorsApply = yesNoFact<PatientCase>({
  id: 'risk-factors-apply',
  name: { nl: 'risicofactoren van toepassing', en: 'risk factors apply' },
  asks: jawExposure.asks,
  find: (c) => {
    const list = [...antiresorptivesNow(c), ...angiogenesisInhibitorsNow(c), ...c.planned.filter((t) => isAntiresorptive(t) || isAngiogenesisInhibitor(t))]
    return known(
      list.length > 0 || hiddenExposureAsks(c) || c.record.medicationList === 'absent' ? 'yes' : 'no',
      list.map((t) => therapyEvidence('risk-factors-apply', t)),
    )
  },
})

const recorded = { yes: { nl: 'vastgelegd', en: 'on record' }, no: { nl: 'niet vastgelegd', en: 'not on record' } } as const

/** A factor that is on record or not; not on record is not absent, and the list says nothing of it. */
const factor = (id: string, name: Text, evidence: (c: PatientCase) => readonly Evidence[]): ChoiceFact<PatientCase, 'yes' | 'no'> =>
  choiceFact({
    id,
    name,
    asks: { nl: `Is er sprake van: ${name.nl}?`, en: `Is there: ${name.en}?` },
    choices: recorded,
    find: (c) => {
      const from = evidence(c)
      return known(from.length > 0 ? 'yes' : 'no', from)
    },
  })

const drugFactor = (id: string, name: Text, which: (t: Therapy) => boolean) =>
  factor(id, name, (c) =>
    antiresorptivesNow(c)
      .filter(which)
      .map((t) => therapyEvidence(id, t)),
  )

const groupFactor = (id: string, name: Text, group: DrugGroup) => factor(id, name, (c) => takenNow(c.record, group).map((e) => ({ fact: id, value: e.label, reference: e.reference })))

export const nitrogenBisphosphonate = drugFactor('nitrogen-bisphosphonate', { nl: 'stikstofhoudend bisfosfonaat', en: 'nitrogen-containing bisphosphonate' }, (t) => t.class === 'bisphosphonate' && t.substance.nitrogen === true)
export const parenteralRoute = drugFactor('parenteral-route', { nl: 'toediening per infuus of injectie', en: 'given by infusion or injection' }, isParenteral)
export const antiangiogenic = factor('antiangiogenic', { nl: 'angiogeneseremmer', en: 'angiogenesis inhibitor' }, (c) => angiogenesisInhibitorsNow(c).map((t) => therapyEvidence('antiangiogenic', t)))
export const systemicSteroid = groupFactor('systemic-corticosteroid', { nl: 'systemisch corticosteroïd', en: 'systemic corticosteroid' }, 'systemic-corticosteroid')
export const chemotherapy = groupFactor('chemotherapy-now', { nl: 'chemotherapie', en: 'chemotherapy' }, 'chemotherapy')
export const immunomodulator = groupFactor('immunomodulator', { nl: 'thalidomide, lenalidomide of pomalidomide', en: 'thalidomide, lenalidomide or pomalidomide' }, 'immunomodulator')

/** The most months on oral bisphosphonates that the dates allow: of a partial date the longer reading is the safer. */
export const longestOralMonths = quantityFact<PatientCase, 'months'>({
  id: 'longest-oral-bisphosphonate-months',
  unit: 'months',
  name: oralBisphosphonateMonths.name,
  asks: oralBisphosphonateMonths.asks,
  find: (c) => {
    const found = look(oralBisphosphonateMonths, c)
    return found.state === 'between' ? known(found.high, found.from) : found
  },
})

/** How long a procedure in the jaw counts as recent (ours). */
const recentMonths = 12

const isRecent = (p: ProcedureEntry, c: PatientCase): boolean => p.status === 'done' && p.date !== undefined && p.date.last >= addMonths(c.asOf, -recentMonths)

const surgery = (c: PatientCase): readonly ProcedureEntry[] => c.record.procedures.filter((p) => isInvasive(p) && (p.status === 'planned' || isRecent(p, c)))

export const dentoalveolarSurgery = factor('dentoalveolar-surgery', { nl: 'dentoalveolaire ingreep, gepland of in de laatste 12 maanden', en: 'dentoalveolar surgery, planned or in the last 12 months' }, (c) =>
  surgery(c).map((p) => ({ fact: 'dentoalveolar-surgery', value: p.label, reference: p.reference, date: p.date?.text })),
)

/** The setting for which the sources count necrosis after extraction. */
export const surgerySetting = choiceFact<PatientCase, 'oncology-iv' | 'osteoporosis-oral' | 'other'>({
  id: 'surgery-setting',
  choices: {
    'oncology-iv': { nl: 'oncologie, bisfosfonaat per infuus', en: 'oncology, bisphosphonate by infusion' },
    'osteoporosis-oral': { nl: 'osteoporose, oraal bisfosfonaat', en: 'osteoporosis, oral bisphosphonate' },
    other: { nl: 'andere', en: 'other' },
  },
  name: { nl: 'setting van de ingreep', en: 'setting of the surgery' },
  asks: jawExposure.asks,
  find: (c) => {
    const now = antiresorptivesNow(c)
    const from = (list: readonly Therapy[]): Evidence[] => list.map((t) => therapyEvidence('surgery-setting', t))
    const infused = now.filter((t) => t.class === 'bisphosphonate' && t.route === 'iv' && t.setting === 'oncology')
    if (infused.length > 0) return known('oncology-iv', from(infused))
    const onlyTablets = now.length > 0 && now.every((t) => t.class === 'bisphosphonate' && t.route === 'oral' && t.setting === 'osteoporosis')
    return onlyTablets ? known('osteoporosis-oral', from(now)) : known('other', from(now))
  },
})

/** The newest value of a code at every place where it was recorded. */
function newestBySite(c: PatientCase, code: string) {
  const seen = new Set<string>()
  return (c.record.observations.get(code) ?? []).filter((o) => {
    const at = o.sites.map((s) => s.code).join(' ')
    if (seen.has(at)) return false
    seen.add(at)
    return true
  })
}

const isTrue = (c: PatientCase, fact: string, ...codes: readonly string[]): Evidence[] =>
  codes.flatMap((code) =>
    newestBySite(c, code)
      .filter((o) => o.value === true)
      .map((o) => evidenceOf(fact, o)),
  )

const atLeastAt = (c: PatientCase, fact: string, code: Measure, limit: number): Evidence[] =>
  newestBySite(c, code)
    .filter((o) => (o.value as number) >= limit)
    .map((o) => evidenceOf(fact, o))

const conditionEvidence = (fact: string, e: ConditionEntry): Evidence => ({ fact, value: e.label, reference: e.reference })
const isNow = (e: ConditionEntry): boolean => e.status === 'active' || e.status === 'uncertain'

export const removableDenture = factor('denture-on-record', { nl: 'uitneembare prothese', en: 'removable denture' }, (c) => isTrue(c, 'removable-denture', 'removable-denture'))

/** Pocket of 6 mm or more, mobility 2–3 (both ours), a periapical lesion, or either disease as a diagnosis. */
export const periodontalOrPeriapical = factor('periodontal-or-periapical-disease', { nl: 'parodontale of periapicale aandoening', en: 'periodontal or periapical disease' }, (c) => {
  const id = 'periodontal-or-periapical-disease'
  const diseases = c.record.conditions.filter((e) => (e.code === 'periodontal-disease' || e.code === 'periapical-disease') && isNow(e))
  return [...atLeastAt(c, id, 'pocket-depth', 6), ...atLeastAt(c, id, 'tooth-mobility', 2), ...isTrue(c, id, 'periapical-lesion'), ...diseases.map((e) => conditionEvidence(id, e))]
})

export const poorOralHygiene = factor('poor-oral-hygiene', { nl: 'slechte mondhygiëne', en: 'poor oral hygiene' }, (c) => {
  const o = newest(c, 'oral-hygiene')
  return o?.value === 'poor' ? [evidenceOf('poor-oral-hygiene', o)] : []
})

export const torusOrRidge = factor('torus-or-mylohyoid-ridge', { nl: 'torus of scherpe linea mylohyoidea', en: 'torus or sharp mylohyoid ridge' }, (c) => isTrue(c, 'torus-or-mylohyoid-ridge', 'torus', 'mylohyoid-ridge'))

/** Where planned surgery or a lesion lies. */
const siteFactor = (id: string, name: Text, which: (s: Site) => boolean) =>
  factor(id, name, (c) => [
    ...surgery(c)
      .filter((p) => p.status === 'planned' && p.sites.some(which))
      .map((p) => ({ fact: id, value: p.label, reference: p.reference })),
    ...c.record.conditions.filter((e) => e.code === 'jaw-lesion' && isNow(e) && e.sites.some(which)).map((e) => conditionEvidence(id, e)),
  ])

export const molarSite = siteFactor('molar-site', { nl: 'molaarstreek', en: 'molar region' }, (s) => s.tooth !== undefined && isMolar(s.tooth))
export const mandibleSite = siteFactor('mandible-site', { nl: 'onderkaak', en: 'mandible' }, (s) => s.jaw === 'mandible')

/** The newest haemoglobin in g/dL. */
export const haemoglobin = measured('haemoglobin', 'g/dL', { nl: 'hemoglobine', en: 'haemoglobin' }, { nl: 'Wat is het hemoglobine?', en: 'What is the haemoglobin?' })

const disease = (code: 'coagulopathy' | 'dialysis' | 'diabetes' | 'myeloma' | 'breast-cancer', name: Text, when: 'now' | 'ever' = 'now') =>
  onRecord(`${code}-on-record`, code, name, { nl: `Is er sprake van ${name.nl}?`, en: `Is there ${name.en}?` }, when)

export const coagulopathy = disease('coagulopathy', { nl: 'coagulopathie', en: 'coagulopathy' })
export const dialysisOnRecord = disease('dialysis', { nl: 'nierdialyse', en: 'dialysis' })
export const diabetes = disease('diabetes', { nl: 'diabetes mellitus', en: 'diabetes mellitus' })
// The tumour type counts in remission too: it is the disease for which the drug was given.
export const myelomaEver = disease('myeloma', { nl: 'multipel myeloom', en: 'multiple myeloma' }, 'ever')
export const breastCancerEver = disease('breast-cancer', { nl: 'borstkanker', en: 'breast cancer' }, 'ever')

export const smoking = factor('smoking', { nl: 'roken', en: 'smoking' }, (c) => {
  const o = newest(c, 'smoking')
  return o?.value === 'current' ? [evidenceOf('smoking', o)] : []
})

/** BMI of 30 or more, or obesity as a diagnosis. */
export const obesity = factor('obesity', { nl: 'obesitas', en: 'obesity' }, (c) => {
  const index = look(bmi, c)
  const diagnoses = c.record.conditions.filter((e) => e.code === 'obesity' && isNow(e)).map((e) => conditionEvidence('obesity', e))
  return index.state === 'known' ? (index.value >= 30 ? index.from : []) : diagnoses
})

/** Radiotherapy of head and neck, done at any time. Of a site elsewhere it is no. */
export const headNeckRadiotherapy = factor('head-neck-radiotherapy', { nl: 'radiotherapie van hoofd of hals', en: 'radiotherapy of head or neck' }, (c) => [
  ...c.record.procedures.filter((p) => p.code === 'head-neck-radiotherapy' && p.status === 'done').map((p) => ({ fact: 'head-neck-radiotherapy', value: p.label, reference: p.reference, date: p.date?.text })),
  ...isTrue(c, 'head-neck-radiotherapy', 'jaw-radiotherapy'),
])
