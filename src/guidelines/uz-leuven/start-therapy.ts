/**
 * May this therapy begin? Every blocker is a recommendation of its own; without any, and with nothing open, it may. S0552–S0575; laboratory and
 * vitamin D S0902–S0908, clearance S0324, S0920, S1192; labels.
 */
import { atLeast, over, under, unrecorded } from '../../engine/condition.ts'
import { lifeExpectancy, tumour } from '../../facts/cancer-state.ts'
import { eightWeeksAfterWound, mouthBeforeStart, sixWeeksAfterWound, unhealedOralLesion } from '../../facts/dental.ts'
import { duplicateTherapy } from '../../facts/duplicate.ts'
import { creatinine, creatinineClearance } from '../../facts/kidney.ts'
import { calciumBeforeStart, startLaboratory } from '../../facts/laboratory.ts'
import { raloxifeneObjection } from '../../facts/osteoporosis-choice.ts'
import { age } from '../../facts/patient.ts'
import {
  healingCheckFrom,
  healingCheckTo,
  hypercalcaemiaRescue,
  latestStart,
  monthsSinceOrder,
  oncologyStartFrom,
  oncologyStartTo,
  oralBelowRenalLimit,
  plannedSetting,
  plannedStrength,
  recordedObjection,
  startCannotWait,
  startingDrug,
  waitingRule,
} from '../../facts/start.ts'
import { vitaminD } from '../../facts/vitamin-d.ts'
import { mLmin, months, nmolL, umolL, years } from '../../values/quantity.ts'
import { checklist } from '../citations.ts'
import { startOutcomes } from '../start-therapy-words.ts'

const parenteral = ['zoledronate-4', 'zoledronate-5', 'other-iv-bisphosphonate', 'denosumab-60', 'denosumab-120', 'romosozumab'] as const
const antiresorptive = ['zoledronate-4', 'zoledronate-5', 'other-iv-bisphosphonate', 'denosumab-60', 'denosumab-120', 'oral-bisphosphonate'] as const
const boneDrug = [...antiresorptive, 'romosozumab'] as const
const matters = [...boneDrug, 'angiogenesis-inhibitor'] as const
const ivBisphosphonate = ['zoledronate-4', 'zoledronate-5', 'other-iv-bisphosphonate'] as const

// Drugs that wait for the mouth, where nothing is more urgent. Not knowing how ill the patient is leaves the mouth first, and asks.
const waits = { drug: [...antiresorptive, 'angiogenesis-inhibitor'], rescue: 'no', hurry: ['no', unrecorded] } as const
const longWait = { drug: antiresorptive, rule: 'osteoporosis', sinceOrder: over(months(3)) } as const
const latest = { latestStart } as const

export const startTherapy = checklist({
  decision: 'start-therapy',
  authority: 'uz-leuven',
  actor: 'prescriber',
  asks: { nl: 'Mag deze behandeling beginnen?', en: 'May this therapy begin?' },
  reads: {
    drug: startingDrug,
    setting: plannedSetting,
    rule: waitingRule,
    rescue: hypercalcaemiaRescue,
    hurry: startCannotWait,
    screening: mouthBeforeStart,
    lesion: unhealedOralLesion,
    sinceOrder: monthsSinceOrder,
    labs: startLaboratory,
    vitaminD,
    calcium: calciumBeforeStart,
    clearance: creatinineClearance,
    creatinine,
    age,
    duplicate: duplicateTherapy,
    tumour,
    expectancy: lifeExpectancy,
    strength: plannedStrength,
    oralRenal: oralBelowRenalLimit,
    objection: recordedObjection,
    raloxifene: raloxifeneObjection,
  },
  outcomes: startOutcomes,
  rows: [
    // The mouth. Due is when a look at the wound, or the start in cancer care, may be expected.
    { if: { ...waits, rule: ['oncology', 'other'], screening: unrecorded }, then: 'wait-for-dental-screening', per: ['S0552', 'S0775', 'S0901'] },
    { if: { ...waits, rule: 'osteoporosis', screening: unrecorded }, then: 'wait-for-dental-screening', per: ['S0570', 'S0574'], dates: latest },
    { if: { ...waits, rule: ['oncology', 'other'], screening: 'treatment-needed' }, then: 'wait-for-dental-treatment', per: ['S0552', 'S0564'] },
    { if: { ...waits, rule: 'osteoporosis', screening: 'treatment-needed' }, then: 'wait-for-dental-treatment', per: ['S0570', 'S0574'], dates: latest },
    {
      if: { ...waits, rule: 'oncology', lesion: 'yes' },
      then: 'wait-for-mucosal-healing',
      per: ['S0561', 'S0562', 'S0563', 'S0565'],
      dates: { startFrom: sixWeeksAfterWound, startTo: eightWeeksAfterWound },
      due: [oncologyStartFrom, oncologyStartTo],
    },
    { if: { ...waits, rule: 'osteoporosis', lesion: 'yes' }, then: 'wait-for-mucosal-healing', per: ['S0563', 'S0565', 'S0574'], dates: latest, due: [healingCheckFrom, healingCheckTo] },
    { if: { ...waits, rule: 'other', lesion: 'yes' }, then: 'wait-for-mucosal-healing', per: ['S0561', 'S0563', 'S0565'], due: [healingCheckFrom, healingCheckTo] },
    { if: { ...longWait, screening: [unrecorded, 'treatment-needed'] }, then: 'escalate', per: 'S0574' },
    { if: { ...longWait, lesion: 'yes' }, then: 'escalate', per: 'S0574' },
    { if: { drug: antiresorptive, hurry: 'yes' }, then: 'start-now', per: ['S0566', 'S0567', 'S0568', 'S0438', 'S0439'] },
    // The label asks for healed wounds before denosumab 120 mg, however pressing the start.
    { if: { drug: 'denosumab-120', lesion: 'yes' }, then: 'unhealed-oral-lesion', per: 'smpc: xgeva-lesions' },
    // The laboratory.
    { if: { drug: boneDrug, labs: unrecorded }, then: 'complete-labs', per: ['S0902', 'S0903', 'S0904', 'S0905', 'S0906', 'howship: freshness'] },
    { if: { drug: boneDrug, rescue: 'no', calcium: unrecorded }, then: 'complete-labs', per: ['S0904', 'S0906', 'howship: unknown-asks'] },
    { if: { drug: parenteral, rescue: 'no', vitaminD: unrecorded }, then: 'complete-labs', per: 'S0903' },
    { if: { drug: ivBisphosphonate, rescue: 'no', clearance: unrecorded }, then: 'complete-labs', per: 'S0902' },
    { if: { drug: ivBisphosphonate, rescue: 'yes', creatinine: unrecorded }, then: 'complete-labs', per: 'S0902' },
    { if: { drug: ['zoledronate-4', 'zoledronate-5'], rescue: 'no', vitaminD: under(nmolL(30)) }, then: 'correct-vitamin-d', per: ['S0907', 'S0908'] },
    { if: { drug: ['other-iv-bisphosphonate', 'denosumab-60', 'denosumab-120', 'romosozumab'], rescue: 'no', vitaminD: under(nmolL(30)) }, then: 'correct-vitamin-d', per: ['S0908', 'howship: other-parenteral-vitamin-d'] },
    { if: { drug: boneDrug, rescue: 'no', calcium: 'low' }, then: 'correct-calcium', per: ['S0904', 'S0906', 'howship: calcium-limit'] },
    // The kidneys.
    { if: { drug: 'zoledronate-5', clearance: under(mLmin(35)) }, then: 'contraindicated-renal', per: ['smpc: aclasta-renal', 'S1192'], values: { limit: 35 } },
    { if: { drug: 'zoledronate-4', rescue: 'no', clearance: under(mLmin(30)) }, then: 'contraindicated-renal', per: ['S0920', 'S0324', 'S1192'], values: { limit: 30 } },
    { if: { drug: 'zoledronate-4', rescue: 'yes', creatinine: atLeast(umolL(400)) }, then: 'contraindicated-renal', per: 'smpc: zometa-hypercalcaemia', values: { creatinine, limitCreatinine: 400 } },
    { if: { drug: 'other-iv-bisphosphonate', clearance: under(mLmin(30)) }, then: 'contraindicated-renal', per: ['S0324', 'S1192'], values: { limit: 30 } },
    { if: { drug: 'oral-bisphosphonate', oralRenal: 'refused' }, then: 'contraindicated-renal', per: 'S1192' },
    // The patient and the other drugs.
    { if: { drug: ['denosumab-60', 'denosumab-120'], age: under(years(18)) }, then: 'contraindicated-children', per: ['S0183', 'smpc: denosumab-children'] },
    { if: { drug: ['denosumab-60', 'denosumab-120'], age: unrecorded }, then: 'complete-labs', per: ['S0183', 'howship: unknown-asks'] },
    { if: { drug: antiresorptive, duplicate: ['same-substance', 'two-antiresorptives'] }, then: 'duplicate-therapy', per: ['smpc: zometa-duplicates', 'smpc: xgeva-duplicates'] },
    { if: { drug: antiresorptive, setting: 'oncology', rescue: 'no', tumour: ['lung', 'renal', 'other-solid'], expectancy: under(months(3)) }, then: 'not-proposed', per: ['S0870', 'S1049', 'esmo-2020: other-tumours'] },
    // What keeps the answer open.
    { if: { drug: ['zoledronate-4', 'zoledronate-5', 'denosumab-60', 'denosumab-120'], strength: 'contradictory' }, then: 'ask', per: 'howship: unknown-asks' },
    { if: { drug: 'not-associated', raloxifene: 'stands' }, then: 'ask', per: ['S0221', 'howship: unknown-asks'] },
    { if: { drug: matters, objection: 'stands' }, then: 'ask', per: ['smpc: denosumab-pregnancy', 'howship: unknown-asks'] },
    { if: { drug: 'other' }, then: 'silent', per: 'howship: unknown-asks' },
  ],
  otherwise: 'may-start',
  otherwisePer: ['S0565', 'S0496', 'S0901', 'S0907'],
  whenUnknown: 'ask',
  topics: { 'wait-for-dental-screening': 'dental', 'wait-for-dental-treatment': 'dental', 'start-now': 'dental' },
})

/** Hypercalcaemia of malignancy is the emergency: mouth, vitamin D and calcium are told, and hold nothing back. */
export const startInHypercalcaemia = checklist({
  decision: 'start-therapy',
  authority: 'uz-leuven',
  actor: 'prescriber',
  asks: { nl: 'Wat is er te melden bij een start wegens hypercalciëmie?', en: 'What is there to tell at a start for hypercalcaemia?' },
  reads: { rescue: hypercalcaemiaRescue, screening: mouthBeforeStart, lesion: unhealedOralLesion, vitaminD, calcium: calciumBeforeStart },
  outcomes: {
    'wait-for-dental-screening': {
      stance: 'inform',
      says: { nl: '{subject}: hypercalciëmie bij maligniteit gaat voor; de tandheelkundige screening volgt zodra het kan.', en: '{subject}: hypercalcaemia of malignancy goes first; dental screening follows as soon as possible.' },
    },
    'wait-for-dental-treatment': {
      stance: 'inform',
      says: { nl: '{subject}: hypercalciëmie bij maligniteit gaat voor; de nodige tandheelkundige behandeling loopt ernaast.', en: '{subject}: hypercalcaemia of malignancy goes first; the dental treatment needed goes on beside it.' },
    },
    'wait-for-mucosal-healing': {
      stance: 'inform',
      says: { nl: '{subject}: hypercalciëmie bij maligniteit gaat voor; controleer de genezing van de mucosa.', en: '{subject}: hypercalcaemia of malignancy goes first; check the healing of the mucosa.' },
    },
    'correct-vitamin-d': {
      stance: 'inform',
      values: { vitaminDNmolL: vitaminD },
      says: {
        nl: '{subject}: 25-OH-vitamine D {vitaminDNmolL} nmol/L is lager dan 30; geen reden om bij hypercalciëmie te wachten. Corrigeren wanneer het calcium normaal is.',
        en: '{subject}: 25-OH vitamin D {vitaminDNmolL} nmol/L is below 30; no reason to wait in hypercalcaemia. Correct it once calcium is normal.',
      },
    },
    'correct-calcium': {
      stance: 'inform',
      says: { nl: '{subject}: de laatste calciumwaarde is laag terwijl hypercalciëmie vastligt: opnieuw bepalen.', en: '{subject}: the last calcium is low while hypercalcaemia is on record: measure again.' },
    },
  },
  rows: [
    { if: { rescue: 'yes', screening: unrecorded }, then: 'wait-for-dental-screening', per: ['S0552', 'S0262'] },
    { if: { rescue: 'yes', screening: 'treatment-needed' }, then: 'wait-for-dental-treatment', per: ['S0552', 'S0262'] },
    { if: { rescue: 'yes', lesion: 'yes' }, then: 'wait-for-mucosal-healing', per: ['S0561', 'S0262'] },
    { if: { rescue: 'yes', vitaminD: under(nmolL(30)) }, then: 'correct-vitamin-d', per: ['S0907', 'S0262'] },
    { if: { rescue: 'yes', calcium: 'low' }, then: 'correct-calcium', per: ['S0904', 'S0262'] },
  ],
  whenUnknown: 'skip',
  topics: { 'wait-for-dental-screening': 'dental', 'wait-for-dental-treatment': 'dental' },
})
