/** Vitamin D by age and sex: S1142, S1143. The column of 400 IU cannot be read with certainty (contradictions C15), and the sentence says so. */
import { atLeast, under, unrecorded, within } from '../../engine/condition.ts'
import { age, sex } from '../../facts/patient.ts'
import { hypercalcaemia, vitaminDRules } from '../../facts/supplements.ts'
import { years } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { doubtfulVitaminD, vitaminDAsks, vitaminDWords } from '../supplement-words.ts'

const here = { rules: ['osteoporosis', 'both'], high: 'no' } as const

export const vitaminDSupplementGr = table({
  decision: 'vitamin-d-supplement',
  authority: 'gezondheidsraad',
  actor: 'prescriber',
  asks: vitaminDAsks,
  reads: { rules: vitaminDRules, high: hypercalcaemia, age, sex },
  outcomes: { '800-iu': vitaminDWords['800-iu'], '400-iu': doubtfulVitaminD },
  safest: ['800-iu', '400-iu'],
  rows: [
    { if: { rules: ['none', 'cancer'] }, then: 'silent', per: 'S1142' },
    { if: { rules: ['osteoporosis', 'both'], high: 'yes' }, then: 'silent', per: 'S1142' },
    { if: { ...here, age: [under(years(50)), unrecorded] }, then: 'silent', per: 'S1143' },
    { if: { ...here, age: within(years(50), years(70)), sex: ['male', 'other', unrecorded] }, then: 'silent', per: 'S1143' },
    { if: { ...here, age: within(years(50), years(70)), sex: 'female' }, then: '400-iu', per: 'S1143' },
    { if: { ...here, age: atLeast(years(70)) }, then: '800-iu', per: 'S1142' },
  ],
})
