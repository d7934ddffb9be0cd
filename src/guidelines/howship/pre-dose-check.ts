/**
 * May this dose be given? The reasons are those of the labels, the Dutch guide (laboratory, vitamin D) and Leuven (mouth), put together as one
 * check before each infusion or injection; how old a value may be is ours.
 */
import { atLeast, under, unrecorded } from '../../engine/condition.ts'
import { pregnant } from '../../facts/antibiotic.ts'
import { hypercalcaemiaOfMalignancy } from '../../facts/calcium.ts'
import { baselineCreatinine, creatinineRise, resumeBelow } from '../../facts/creatinine-rise.ts'
import { mouthBeforeStart, unhealedOralLesion } from '../../facts/dental.ts'
import { doseDayTold, doseProduct, firstDose, nextDoseDay, tooEarly } from '../../facts/dose.ts'
import { denosumabMonthSix, doseCalcium, doseCalciumRecorded, doseClearance, mouthMayWait, mronjPresent, mucosaClosed } from '../../facts/dose-check.ts'
import { duplicateTherapy } from '../../facts/duplicate.ts'
import { freshCreatinine, freshWeight } from '../../facts/freshness.ts'
import { heldDoseFrom, therapyLatestDose } from '../../facts/overdue.ts'
import { recordedObjection } from '../../facts/start.ts'
import { vitaminD } from '../../facts/vitamin-d.ts'
import { mLmin, nmolL, umolL } from '../../values/quantity.ts'
import { verdict } from '../citations.ts'

const byKidney = ['zoledronate-4', 'zoledronate-5', 'pamidronate', 'ibandronate-iv'] as const
const monthly = ['zoledronate-4', 'pamidronate', 'ibandronate-iv'] as const
const denosumab = ['denosumab-60', 'denosumab-120'] as const

export const preDoseCheck = verdict({
  decision: 'pre-dose-check',
  authority: 'howship',
  actor: 'prescriber',
  asks: { nl: 'Mag deze dosis gegeven worden?', en: 'May this dose be given?' },
  reads: {
    product: doseProduct,
    day: doseDayTold,
    first: firstDose,
    early: tooEarly,
    double: duplicateTherapy,
    hypercalcaemia: hypercalcaemiaOfMalignancy,
    creatinine: freshCreatinine,
    weight: freshWeight,
    rise: creatinineRise,
    clearance: doseClearance,
    calcium: doseCalcium,
    calciumRecorded: doseCalciumRecorded,
    vitaminD,
    dental: mouthBeforeStart,
    mouthMayWait,
    mucosaClosed,
    monthSix: denosumabMonthSix,
    lesion: unhealedOralLesion,
    mronj: mronjPresent,
    pregnant,
    objection: recordedObjection,
  },
  outcomes: {
    give: {
      stance: 'recommend',
      actor: 'nurse',
      says: { nl: '{subject}: niets houdt deze dosis tegen[ ({doseDay})].', en: '{subject}: nothing stands in the way of this dose[ ({doseDay})].' },
      dates: { doseDay: nextDoseDay, latestDose: therapyLatestDose },
      due: nextDoseDay,
    },
    hold: {
      stance: 'avoid',
      says: {
        nl: '{subject}: deze dosis nog niet toedienen.[ Hervatten bij creatinine tot {resumeAt} µmol/L, in dezelfde dosis.][ Uiterste dag voor deze dosis: {latestDose}; regel het vervolg met de voorschrijver.]',
        en: '{subject}: hold the dose.[ Resume at creatinine up to {resumeAt} µmol/L, at the same dose.][ Last safe day for this dose: {latestDose}; settle what follows with the prescriber.]',
      },
      values: { baselineCreatinine, resumeAt: resumeBelow },
      dates: { doseDay: nextDoseDay, latestDose: therapyLatestDose },
      due: [heldDoseFrom, therapyLatestDose],
    },
    ask: {
      stance: 'ask',
      says: {
        nl: '{subject}: eerst navragen.[ Uiterste dag voor deze dosis: {latestDose}; uitstel van denosumab alleen met de voorschrijver.]',
        en: '{subject}: ask first.[ Last safe day for this dose: {latestDose}; denosumab is delayed only with the prescriber.]',
      },
      dates: { doseDay: nextDoseDay, latestDose: therapyLatestDose },
      due: [heldDoseFrom, therapyLatestDose],
    },
  },
  reasons: {
    'strength-unknown': { nl: 'De sterkte is niet bekend.', en: 'The strength is not known.' },
    'duplicate-therapy': { nl: 'Er loopt of staat al een andere botresorptieremmer of hetzelfde middel.', en: 'Another antiresorptive, or the same drug, is running or planned already.' },
    'too-early': { nl: 'Het interval na de vorige dosis is nog niet om.', en: 'The interval after the previous dose is not over.' },
    pregnancy: { nl: 'Er is een zwangerschap vastgelegd.', en: 'A pregnancy is on record.' },
    'creatinine-missing': { nl: 'Er is geen recent creatinine.', en: 'There is no recent creatinine.' },
    'weight-missing': { nl: 'Er is geen recent gewicht.', en: 'There is no recent weight.' },
    'creatinine-rise': { nl: 'Het creatinine is gestegen ten opzichte van voor de eerste dosis.', en: 'Creatinine has risen from before the first dose.' },
    'clearance-below-30': { nl: 'De klaring is onder 30 mL/min.', en: 'The clearance is below 30 mL/min.' },
    'clearance-below-35': { nl: 'De klaring is onder 35 mL/min.', en: 'The clearance is below 35 mL/min.' },
    'calcium-missing': { nl: 'Er is geen recent calcium, gecorrigeerd voor albumine.', en: 'There is no recent calcium, corrected for albumin.' },
    'calcium-low': { nl: 'Het calcium is te laag; eerst corrigeren.', en: 'Calcium is low; correct it first.' },
    'dental-not-cleared': { nl: 'De tandarts heeft de mond niet in orde verklaard.', en: 'The dentist has not cleared the mouth.' },
    'vitamin-d-missing': { nl: 'Er is geen 25-OH-vitamine D van de laatste 12 maanden.', en: 'There is no 25-OH vitamin D of the last 12 months.' },
    'vitamin-d-low': { nl: '25-OH-vitamine D is onder 30 nmol/L; eerst aanvullen.', en: '25-OH vitamin D is below 30 nmol/L; replete it first.' },
    'mucosa-not-healed': { nl: 'Volledige genezing van de mucosa is niet vastgelegd.', en: 'Complete healing of the mucosa is not on record.' },
    'unhealed-oral-lesion': { nl: 'Er is een niet-genezen wond of laesie in de mond: contra-indicatie voor denosumab 120 mg.', en: 'There is an unhealed wound or lesion in the mouth: a contraindication to denosumab 120 mg.' },
    'mronj-present': { nl: 'Er is MRONJ, of bot dat bloot ligt in de kaak.', en: 'There is MRONJ, or bare bone in the jaw.' },
  },
  gravest: ['hold', 'ask'],
  otherwise: 'give',
  otherwisePer: ['S0902', 'S0904', 'howship: freshness'],
  rows: [
    { if: { product: unrecorded }, then: 'hold', because: 'strength-unknown', per: ['S0922', 'howship: unknown-asks'] },
    { if: { double: ['same-substance', 'two-antiresorptives'] }, then: 'hold', because: 'duplicate-therapy', per: ['smpc: zometa-duplicates', 'smpc: xgeva-duplicates'] },
    { if: { early: 'yes' }, then: 'hold', because: 'too-early', per: ['S0879', 'S0922', 'howship: dose-tolerance'] },
    { if: { pregnant: 'yes' }, then: 'hold', because: 'pregnancy', per: 'smpc: denosumab-pregnancy' },
    // Of a dose without a day nobody can say that the interval is over or that the values are of now: it is asked.
    { if: { day: 'yes' }, then: 'silent', because: 'too-early', per: ['howship: unknown-asks', 'howship: dose-tolerance'] },
    // An allergy to the drug has no reason of its own: while it stands on record nothing is given before it has been asked about.
    { if: { objection: 'none' }, then: 'silent', because: 'pregnancy', per: ['S0902', 'S0904', 'howship: freshness', 'howship: unknown-asks'] },
    { if: { product: byKidney, creatinine: unrecorded }, then: 'hold', because: 'creatinine-missing', per: ['S0902', 'S0137', 'howship: freshness'] },
    { if: { product: byKidney, weight: unrecorded }, then: 'hold', because: 'weight-missing', per: ['S0137', 'smpc: zometa-renal', 'howship: freshness'] },
    { if: { product: byKidney, rise: 'yes' }, then: 'hold', because: 'creatinine-rise', per: 'smpc: zometa-during' },
    { if: { product: monthly, clearance: under(mLmin(30)), hypercalcaemia: 'no' }, then: 'hold', because: 'clearance-below-30', per: ['S0920', 'S0324'] },
    { if: { product: monthly, clearance: under(mLmin(30)), creatinine: atLeast(umolL(400)) }, then: 'hold', because: 'clearance-below-30', per: 'smpc: zometa-hypercalcaemia' },
    { if: { product: 'zoledronate-5', clearance: under(mLmin(35)) }, then: 'hold', because: 'clearance-below-35', per: 'smpc: aclasta-renal' },
    { if: { product: denosumab, calciumRecorded: 'no' }, then: 'hold', because: 'calcium-missing', per: ['S0176', 'S0904', 'smpc: prolia-hypocalcaemia'] },
    { if: { calcium: 'low', hypercalcaemia: 'no' }, then: 'hold', because: 'calcium-low', per: ['S0904', 'S0906', 'smpc: prolia-hypocalcaemia', 'smpc: aclasta-renal', 'smpc: xgeva-lesions', 'howship: calcium-limit'] },
    { if: { first: 'yes', dental: ['treatment-needed', unrecorded], mouthMayWait: 'no', monthSix: 'no' }, then: 'hold', because: 'dental-not-cleared', per: ['S0871', 'S0901', 'S0561'] },
    { if: { first: 'yes', dental: ['treatment-needed', unrecorded], mouthMayWait: 'no', monthSix: 'yes' }, then: 'ask', because: 'dental-not-cleared', per: ['S0901', 'S0789', 'ects-2022: denosumab-window'] },
    { if: { first: 'yes', vitaminD: unrecorded, hypercalcaemia: 'no' }, then: 'hold', because: 'vitamin-d-missing', per: ['S0903', 'howship: other-parenteral-vitamin-d'] },
    { if: { first: 'yes', vitaminD: under(nmolL(30)), hypercalcaemia: 'no' }, then: 'hold', because: 'vitamin-d-low', per: ['S0907', 'howship: other-parenteral-vitamin-d'] },
    { if: { mucosaClosed: 'no', mouthMayWait: 'no', monthSix: 'no' }, then: 'hold', because: 'mucosa-not-healed', per: ['S0561', 'S0580', 'S0606'] },
    { if: { mucosaClosed: 'no', mouthMayWait: 'no', monthSix: 'yes' }, then: 'ask', because: 'mucosa-not-healed', per: ['S0606', 'S0789', 'ects-2022: denosumab-window'] },
    { if: { product: 'denosumab-120', lesion: 'yes' }, then: 'hold', because: 'unhealed-oral-lesion', per: 'smpc: xgeva-lesions' },
    { if: { mronj: 'yes' }, then: 'hold', because: 'mronj-present', per: ['S0718', 'S0719', 'smpc: xgeva-onj'] },
  ],
})
