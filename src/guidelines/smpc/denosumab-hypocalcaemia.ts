/** Can denosumab cause a deep fall of calcium here? Labels of Prolia (EU and FDA); S0180, S1001. */

import { twoWeeksAfterDose } from '../../facts/dose.ts'
import { denosumabKidneyRisk, doseClearance } from '../../facts/dose-check.ts'
import { egfr } from '../../facts/kidney.ts'
import { table } from '../citations.ts'

export const denosumabHypocalcaemia = table({
  decision: 'denosumab-hypocalcaemia',
  authority: 'smpc',
  actor: 'prescriber',
  asks: { nl: 'Is er kans op diepe hypocalciëmie door denosumab?', en: 'Is there a risk of deep hypocalcaemia from denosumab?' },
  reads: { kidney: denosumabKidneyRisk },
  outcomes: {
    warn: {
      stance: 'recommend',
      says: {
        nl: '{subject}: kans op ernstige hypocalciëmie bij klaring of eGFR onder 30 mL/min of dialyse. De dosis blijft gelijk; bepaal vooraf calcium, PTH en 25-OH-vitamine D, geef calcium en vitamine D, en controleer calcium binnen 2 weken na de dosis[, uiterlijk {calciumBy}].',
        en: '{subject}: risk of severe hypocalcaemia at a clearance or eGFR below 30 mL/min or on dialysis. The dose stays the same; measure calcium, PTH and 25-OH vitamin D first, give calcium and vitamin D, and check calcium within 2 weeks after the dose[, by {calciumBy}].',
      },
      values: { creatinineClearance: doseClearance, egfr },
      dates: { calciumBy: twoWeeksAfterDose },
    },
    'no-warning': {
      stance: 'inform',
      says: {
        nl: '{subject}: geen extra waarschuwing voor hypocalciëmie door de nierfunctie. Calcium voor elke dosis, calcium en vitamine D gaan door.',
        en: '{subject}: no extra warning of hypocalcaemia on account of the kidneys. Calcium before each dose; calcium and vitamin D go on.',
      },
    },
    ask: {
      stance: 'ask',
      says: { nl: '{subject}: kans op hypocalciëmie niet te beoordelen zonder recente nierfunctie.', en: '{subject}: the risk of hypocalcaemia cannot be judged without a recent kidney function.' },
    },
  },
  rows: [
    { if: { kidney: 'yes' }, then: 'warn', per: ['smpc: prolia-renal', 'smpc: prolia-hypocalcaemia', 'S0180', 'S1001'] },
    { if: { kidney: 'no' }, then: 'no-warning', per: ['smpc: prolia-renal', 'S0180', 'S1001'] },
  ],
})
