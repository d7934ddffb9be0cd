/** ESMO: dental evaluation and treatment before the start; lung and other tumours from three months of life expectancy. S0870, S0871. */
import { under, unrecorded } from '../../engine/condition.ts'
import { lifeExpectancy, tumour } from '../../facts/cancer-state.ts'
import { mouthBeforeStart } from '../../facts/dental.ts'
import { hypercalcaemiaRescue, plannedSetting } from '../../facts/start.ts'
import { months } from '../../values/quantity.ts'
import { checklist } from '../citations.ts'
import { startOutcomes } from '../start-therapy-words.ts'

export const startTherapyEsmo = checklist({
  decision: 'start-therapy',
  authority: 'esmo-2020',
  actor: 'prescriber',
  asks: { nl: 'Mag deze behandeling beginnen?', en: 'May this therapy begin?' },
  reads: { setting: plannedSetting, rescue: hypercalcaemiaRescue, screening: mouthBeforeStart, tumour, expectancy: lifeExpectancy },
  outcomes: {
    'wait-for-dental-screening': startOutcomes['wait-for-dental-screening'],
    'wait-for-dental-treatment': startOutcomes['wait-for-dental-treatment'],
    'not-proposed': startOutcomes['not-proposed'],
  },
  rows: [
    { if: { setting: ['oncology', 'adjuvant'], rescue: 'no', screening: unrecorded }, then: 'wait-for-dental-screening', per: ['S0871', 'esmo-2020: dental'] },
    { if: { setting: ['oncology', 'adjuvant'], rescue: 'no', screening: 'treatment-needed' }, then: 'wait-for-dental-treatment', per: ['S0871', 'esmo-2020: dental'] },
    { if: { setting: 'oncology', rescue: 'no', tumour: ['lung', 'renal', 'other-solid'], expectancy: under(months(3)) }, then: 'not-proposed', per: ['S0870', 'esmo-2020: other-tumours'] },
  ],
  whenUnknown: 'skip',
  topics: { 'wait-for-dental-screening': 'dental', 'wait-for-dental-treatment': 'dental' },
})
