/** What is looked at before each dose. */
import { type AnyFact, type ChoiceFact, choiceFact, type Found, known, look, missing, quantityFact, yesNoFact } from '../engine/fact.ts'
import type { ObservationEntry } from '../record/record.ts'
import { addMonths } from '../values/day.ts'
import { albumin, calcium, calciumStatus, decidingCalcium, hypercalcaemiaOfMalignancy } from './calcium.ts'
import { aggressiveBoneDisease, bonePain, lifeExpectancy, significantBoneMetastases, skeletalEvent } from './cancer-state.ts'
import { evidenceOf, type PatientCase, type TherapyCase, therapyEvidence } from './case.ts'
import { isFresh } from './dated.ts'
import { openLesions, oralWound } from './dental.ts'
import { previousDose, productOf } from './dose.ts'
import { freshCreatinine, freshWeight, isFreshForDose } from './freshness.ts'
import { creatinine, creatinineClearance, egfr, kidneyBelow30 } from './kidney.ts'
import { age, sex } from './patient.ts'

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
    if (kg.state !== 'known') asks.push(...(kg.state === 'missing' ? (kg.asks ?? []) : []))
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

const choiceIs = (fact: ChoiceFact<PatientCase, string>, c: PatientCase, ...values: readonly string[]): boolean => {
  const found = look(fact, c)
  return found.state === 'known' && values.includes(found.value)
}

/** Months of life expectancy up to which pain or a skeletal event lets the drug go first (S0566, S0567). */
const monthsThatWait = 12

/** May the drug go before the mouth? Short life expectancy with pain or a skeletal event, or aggressive disease with much bone involved; only in oncology, and only when on record. */
export const mouthMayWait = yesNoFact<TherapyCase>({
  id: 'mouth-may-wait',
  about: 'subject',
  name: { nl: 'het middel gaat voor de mond', en: 'the drug goes before the mouth' },
  asks: { nl: 'Is er haast: levensverwachting, pijn, botcomplicatie?', en: 'Is there haste: life expectancy, pain, skeletal event?' },
  find: (c) => {
    const acute = look(hypercalcaemiaOfMalignancy, c)
    if (acute.state === 'known' && acute.value === 'yes') return known('yes', acute.from)
    if (c.therapy.setting !== 'oncology') return known('no')
    const life = look(lifeExpectancy, c)
    const short = life.state === 'known' && life.value <= monthsThatWait
    if (short && (choiceIs(bonePain, c, 'yes') || choiceIs(skeletalEvent, c, 'active', 'threatening'))) return known('yes', life.from)
    return choiceIs(aggressiveBoneDisease, c, 'yes') && choiceIs(significantBoneMetastases, c, 'yes') ? known('yes', look(aggressiveBoneDisease, c).from) : known('no')
  },
})

const exposedBone = ['exposed-bone', 'bone-probed-through-fistula'] as const

/** The newest finding of each kind that shows bone, and belongs to no lesion that has closed. */
function bareBone(c: PatientCase): ObservationEntry | undefined {
  for (const code of exposedBone) {
    const o = c.record.observations.get(code)?.[0]
    if (o?.value === true && !c.record.conditions.some((e) => o.focus.includes(e.reference))) return o
  }
  return undefined
}

/** A lesion of the jaw that has not closed, in someone who takes or took a drug that can cause necrosis: the dose waits, whatever the diagnosis turns out to be. */
export const mronjPresent = yesNoFact<PatientCase>({
  id: 'mronj-present',
  name: { nl: 'open kaaklaesie onder therapie', en: 'open jaw lesion under therapy' },
  asks: { nl: 'Is er een open kaaklaesie?', en: 'Is there an open jaw lesion?' },
  find: (c) => {
    if (!c.taken.some((t) => t.class !== 'not-associated')) return known('no')
    const lesion = openLesions(c)[0]
    if (lesion) return known('yes', [{ fact: 'mronj-present', value: lesion.label, reference: lesion.reference }])
    const bone = bareBone(c)
    return bone ? known('yes', [evidenceOf('mronj-present', bone)]) : known('no')
  },
})

/** Has the mucosa closed? A wound whose healing nobody recorded has not; nor has a jaw lesion in someone who never took such a drug. */
export const mucosaClosed = yesNoFact<PatientCase>({
  id: 'mucosa-closed',
  name: { nl: 'mucosa gesloten', en: 'mucosa closed' },
  asks: oralWound.asks,
  find: (c) => {
    const wound = look(oralWound, c)
    if (wound.state === 'known' && (wound.value === 'open' || wound.value === 'unrecorded-healing')) return known('no', wound.from)
    const open = choiceIs(mronjPresent, c, 'no') ? (openLesions(c)[0] ?? bareBone(c)) : undefined
    return open ? known('no', [{ fact: 'mucosa-closed', value: 'label' in open ? open.label : open.shown, reference: open.reference }]) : known('yes', wound.from)
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
    const recent = (code: string): boolean => isFresh(c.record.observations.get(code)?.[0]?.date, c.asOf, { months: kidneyMonths })
    const [clearance, rate] = [look(creatinineClearance, c), look(egfr, c)]
    if (clearance.state === 'known' && recent('creatinine')) return known('no', clearance.from)
    return rate.state === 'known' && recent('egfr') ? known('no', rate.from) : missing([creatinine])
  },
})
