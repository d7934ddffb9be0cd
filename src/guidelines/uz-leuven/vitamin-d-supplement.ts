/** Vitamin D beside a glucocorticoid: S0214, S0215. */
import { glucocorticoidCourse } from '../../facts/glucocorticoid.ts'
import { hypercalcaemia, vitaminDRules } from '../../facts/supplements.ts'
import { table } from '../citations.ts'
import { vitaminDAsks } from '../supplement-words.ts'

const here = { rules: ['osteoporosis', 'both'], high: 'no' } as const

export const vitaminDSupplementLeuven = table({
  decision: 'vitamin-d-supplement',
  authority: 'uz-leuven',
  actor: 'prescriber',
  asks: vitaminDAsks,
  reads: { rules: vitaminDRules, high: hypercalcaemia, steroid: glucocorticoidCourse },
  outcomes: {
    '800-iu': {
      stance: 'recommend',
      values: { iuPerDay: 800, calciumMgPerDay: 1000 },
      says: {
        nl: 'Vitamine D minstens 800 IE (20 µg) per dag bij het glucocorticoïd, met minstens {calciumMgPerDay} mg calcium per dag.',
        en: 'Vitamin D at least 800 IU (20 µg) a day beside the glucocorticoid, with at least {calciumMgPerDay} mg calcium a day.',
      },
    },
  },
  rows: [
    { if: { rules: ['none', 'cancer'] }, then: 'silent', per: 'S0215' },
    { if: { rules: ['osteoporosis', 'both'], high: 'yes' }, then: 'silent', per: 'S0215' },
    { if: { ...here, steroid: 'none' }, then: 'silent', per: 'S0215' },
    { if: { ...here, steroid: 'yes' }, then: '800-iu', per: ['S0215', 'S0214', 'S0245'] },
  ],
})
