/** Bone under a glucocorticoid: S1184–S1188. The slide leaves 7.5 mg, 15 mg and 70 years open; each goes to the stricter side (contradictions C14). */
import { atLeast, atMost, over, under, within } from '../../engine/condition.ts'
import { glucocorticoidCourse, glucocorticoidMonths, glucocorticoidMonthsShown, prednisoloneEquivalent, protectedBy } from '../../facts/glucocorticoid.ts'
import { age } from '../../facts/patient.ts'
import { mgPerDay, months, years } from '../../values/quantity.ts'
import { table } from '../citations.ts'

const values = { prednisoloneMgPerDay: prednisoloneEquivalent, months: glucocorticoidMonthsShown } as const
const supplements = { calciumMgPerDay: 1000, vitaminDIuPerDay: 800 } as const
const dose = {
  nl: 'Glucocorticoïd langer dan 3 maanden, {prednisoloneMgPerDay} mg prednisolonequivalent per dag',
  en: 'Glucocorticoid for more than 3 months, {prednisoloneMgPerDay} mg prednisolone equivalent a day',
}
const scheme = ['S1184', 'S1188'] as const
const beside = ['S0214', 'S0215', 'S0211', 'S0088', 'S0213'] as const

export const glucocorticoidBoneProtection = table({
  decision: 'glucocorticoid-bone-protection',
  authority: 'cbo-2011',
  actor: 'prescriber',
  asks: { nl: 'Is botbescherming nodig bij dit glucocorticoïd?', en: 'Does this glucocorticoid call for bone protection?' },
  reads: { course: glucocorticoidCourse, months: glucocorticoidMonths, dose: prednisoloneEquivalent, age },
  outcomes: {
    treat: {
      stance: 'recommend',
      values: { ...values, ...supplements, running: protectedBy },
      says: {
        nl: `${dose.nl}: behandelen tegen osteoporose; een DXA hoeft niet te worden afgewacht. Daarbij minstens {calciumMgPerDay} mg calcium en {vitaminDIuPerDay} IE vitamine D per dag.[ {running}]`,
        en: `${dose.en}: treat for osteoporosis without waiting for a DXA. With at least {calciumMgPerDay} mg calcium and {vitaminDIuPerDay} IU vitamin D a day.[ {running}]`,
      },
    },
    dxa: {
      stance: 'recommend',
      values: { ...values, ...supplements, running: protectedBy },
      says: {
        nl: `${dose.nl}, jonger dan 70 jaar: DXA. Daarbij minstens {calciumMgPerDay} mg calcium en {vitaminDIuPerDay} IE vitamine D per dag.[ {running}]`,
        en: `${dose.en}, under 70 years: DXA. With at least {calciumMgPerDay} mg calcium and {vitaminDIuPerDay} IU vitamin D a day.[ {running}]`,
      },
    },
    none: {
      stance: 'inform',
      values,
      says: {
        nl: 'Glucocorticoïd[, {prednisoloneMgPerDay} mg prednisolonequivalent per dag][, {months} maanden]: onder de grens van het schema (7,5 mg per dag, langer dan 3 maanden).',
        en: 'Glucocorticoid[, {prednisoloneMgPerDay} mg prednisolone equivalent a day][, {months} months]: below the limit of the scheme (7.5 mg a day for more than 3 months).',
      },
    },
    ask: { stance: 'ask', says: { nl: 'Botbescherming bij glucocorticoïd nog niet te bepalen.', en: 'Bone protection under the glucocorticoid cannot be decided yet.' } },
  },
  safest: ['treat', 'dxa', 'none'],
  rows: [
    { if: { course: 'none' }, then: 'silent', per: scheme },
    { if: { course: 'yes', months: atMost(months(3)) }, then: 'none', per: scheme },
    { if: { course: 'yes', months: over(months(3)), dose: under(mgPerDay(7.5)) }, then: 'none', per: scheme },
    { if: { course: 'yes', months: over(months(3)), dose: within(mgPerDay(7.5), mgPerDay(15)), age: under(years(70)) }, then: 'dxa', per: ['S1185', ...scheme, ...beside] },
    { if: { course: 'yes', months: over(months(3)), dose: within(mgPerDay(7.5), mgPerDay(15)), age: atLeast(years(70)) }, then: 'treat', per: ['S1186', ...scheme, ...beside] },
    { if: { course: 'yes', months: over(months(3)), dose: atLeast(mgPerDay(15)) }, then: 'treat', per: ['S1187', ...scheme, ...beside] },
  ],
})
