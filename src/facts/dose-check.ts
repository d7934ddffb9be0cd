/** What is looked at before each dose. */
import { type AnyFact, choiceFact, type Found, known, knownValue, look, missing, quantityFact, yesNoFact } from '../engine/fact.ts'
import type { ConditionEntry, ObservationEntry } from '../record/record.ts'
import { addMonths } from '../values/day.ts'
import { albumin, calcium, calciumStatus, decidingCalcium } from './calcium.ts'
import { about, evidenceOf, newest, type PatientCase, type TherapyCase, therapyEvidence } from './case.ts'
import { isFresh } from './dated.ts'
import { openLesions, oralWound } from './dental.ts'
import { previousDose, productOf } from './dose.ts'
import { freshCreatinine, freshWeight, isFreshForDose } from './freshness.ts'
import { creatinine, creatinineClearance, egfr, kidneyBelow30, weight } from './kidney.ts'
import { looseFindingOf } from './lesion.ts'
import { lesionDiagnosis } from './mronj.ts'
import { necrosis } from './mronj-therapy.ts'
import { age, sex } from './patient.ts'
import { hypercalcaemiaRescue, startCannotWait } from './start.ts'

/** Clearance from a creatinine and weight that are new enough for the dose at hand; by adjusted weight too from BMI 30, and then the lower. Never from an eGFR. */
export const doseClearance = quantityFact<TherapyCase, 'mL/min'>({
  id: 'clearance-for-dose',
  unit: 'mL/min',
  about: 'subject',
  name: creatinineClearance.name,
  asks: creatinineClearance.asks,
  find: (c): Found<number> => {
    const [cr, kg, years, s] = [look(freshCreatinine, c), look(freshWeight, c), look(age, c), look(sex, c)]
    const asks: AnyFact[] = []
    if (cr.state !== 'known') asks.push(creatinine)
    if (kg.state !== 'known') asks.push(weight)
    if (years.state === 'missing') asks.push(age)
    if (s.state !== 'known') asks.push(sex)
    return asks.length > 0 ? missing(asks) : look(creatinineClearance, c)
  },
})

/** Calcium, new enough for the dose at hand: corrected for albumin, or ionised. */
export const doseCalcium = choiceFact<TherapyCase, 'low' | 'normal' | 'high'>({
  id: 'calcium-for-dose',
  about: 'subject',
  choices: calciumStatus.choices,
  name: calciumStatus.name,
  asks: calciumStatus.asks,
  find: (c) => {
    const status = look(calciumStatus, c)
    if (status.state !== 'known') return status
    return isFreshForDose(c, decidingCalcium(c)) ? status : missing([calcium, albumin])
  },
})

/** Is there such a calcium at all? */
export const doseCalciumRecorded = yesNoFact<TherapyCase>({
  id: 'calcium-for-dose-recorded',
  about: 'subject',
  name: { nl: 'recent calcium vastgelegd', en: 'recent calcium on record' },
  asks: calciumStatus.asks,
  find: (c) => {
    const found = look(doseCalcium, c)
    return known(found.state === 'known' ? 'yes' : 'no', found.from)
  },
})

/** May the drug go before the mouth? Where the start cannot wait, and in hypercalcaemia of malignancy; only when that is on record. */
export const mouthMayWait = yesNoFact<TherapyCase>({
  id: 'mouth-may-wait',
  about: 'subject',
  name: { nl: 'het middel gaat voor de mond', en: 'the drug goes before the mouth' },
  asks: startCannotWait.asks,
  find: (c) => {
    const haste = [hypercalcaemiaRescue, startCannotWait].find((fact) => knownValue(fact, c) === 'yes')
    return haste ? known('yes', look(haste, c).from) : known('no')
  },
})

const exposedBone = ['exposed-bone', 'bone-probed-through-fistula'] as const

/** Bare bone that was found and put down at no lesion. */
function looseBone(c: PatientCase): ObservationEntry | undefined {
  for (const code of exposedBone) {
    const o = looseFindingOf(c, code)
    if (o?.value === true) return o
  }
  return undefined
}

/** Diagnoses in which bone lies bare, or that cannot be told: the dose waits for the examination. */
function holdsDose(c: PatientCase, lesion: ConditionEntry): boolean {
  const diagnosis = look(lesionDiagnosis, about(c, { lesion }))
  const values = diagnosis.state === 'known' ? [diagnosis.value] : diagnosis.state === 'one-of' ? diagnosis.values : undefined
  return values === undefined || values.some((d) => d === 'mronj' || d === 'suspected' || d === 'osteoradionecrosis-overlap')
}

/** Jaw necrosis, or bare bone that may become it, in someone who takes or took a drug that can cause it. */
export const mronjPresent = yesNoFact<PatientCase>({
  id: 'mronj-present',
  name: { nl: 'MRONJ of bloot bot onder therapie', en: 'MRONJ or bare bone under therapy' },
  asks: { nl: 'Ligt er bot bloot in de kaak?', en: 'Is there bare bone in the jaw?' },
  find: (c) => {
    if (!c.taken.some((t) => t.class !== 'not-associated')) return known('no')
    const lesion = openLesions(c).find((e) => holdsDose(c, e))
    if (lesion) return known('yes', [{ fact: 'mronj-present', value: lesion.label, reference: lesion.reference }])
    const bone = looseBone(c)
    return bone ? known('yes', [evidenceOf('mronj-present', bone)]) : known('no')
  },
})

/**
 * Has the mucosa closed? A wound whose healing nobody recorded has not; nor has a jaw lesion before a first drug, nor one that closed too short a
 * time ago for a drug that was stopped to be taken up again.
 */
export const mucosaClosed = yesNoFact<TherapyCase>({
  id: 'mucosa-closed',
  about: 'subject',
  name: { nl: 'mucosa gesloten', en: 'mucosa closed' },
  asks: oralWound.asks,
  find: (c) => {
    const wound = look(oralWound, c)
    if (wound.state === 'known' && (wound.value === 'open' || wound.value === 'unrecorded-healing')) return known('no', wound.from)
    const exposed = c.taken.some((t) => t.class !== 'not-associated')
    const open = exposed ? undefined : (openLesions(c)[0] ?? looseBone(c))
    if (open) return known('no', [{ fact: 'mucosa-closed', value: 'label' in open ? open.label : open.shown, reference: open.reference }])
    const lesions = c.therapy.state === 'planned' ? look(necrosis, c) : undefined
    return lesions?.state === 'known' && lesions.value === 'healing' ? known('no', lesions.from) : known('yes', wound.from)
  },
})

/** Denosumab 60 mg of which six months have gone by since the last dose: from then every delay costs vertebrae. */
export const denosumabMonthSix = yesNoFact<TherapyCase>({
  id: 'denosumab-month-six',
  about: 'subject',
  name: { nl: 'denosumab 60 mg, maand 6 bereikt', en: 'denosumab 60 mg, month 6 reached' },
  asks: { nl: 'Wanneer was de laatste injectie denosumab 60 mg?', en: 'When was the last injection of denosumab 60 mg?' },
  find: (c) => {
    const last = productOf(c.therapy) === 'denosumab-60' ? previousDose(c.therapy) : undefined
    // Of a month the first day: the safer reading.
    return known(last !== undefined && addMonths(last.first, 6) <= c.asOf ? 'yes' : 'no', last ? [therapyEvidence('denosumab-month-six', c.therapy, last.text)] : [])
  },
})

/** Months that a kidney function may be old to say that denosumab needs no extra care (ours, as for 60 mg). */
const kidneyMonths = 3

/** Clearance or eGFR below 30, or dialysis; a `no` only from values of the last three months. */
export const denosumabKidneyRisk = yesNoFact<PatientCase>({
  id: 'denosumab-kidney-risk',
  name: kidneyBelow30.name,
  asks: { nl: 'Wat is de nierfunctie (van de laatste 3 maanden)?', en: 'What is the kidney function (of the last 3 months)?' },
  find: (c): Found<'yes' | 'no'> => {
    const below = look(kidneyBelow30, c)
    if (below.state !== 'known' || below.value === 'yes') return below
    const recent = (code: string): boolean => isFresh(newest(c, code)?.date, c.asOf, { months: kidneyMonths })
    const clearance = look(creatinineClearance, c)
    if (clearance.state !== 'missing' && recent('creatinine')) return known('no', clearance.from)
    if (recent('egfr')) return known('no', look(egfr, c).from)
    // A creatinine too old is asked again; one of now may still want the weight, the age or the sex.
    const lacking = clearance.state === 'missing' ? (clearance.asks ?? []) : []
    return missing(recent('creatinine') || lacking.includes(creatinine) ? lacking : [creatinine, ...lacking])
  },
})
