/** Whom the NHG standard of 2024 wants assessed under a glucocorticoid: its second risk group. Any dose counts; treatment follows from the risk that is found. */
import { atLeast, under } from '../../engine/condition.ts'
import { glucocorticoidCourse, glucocorticoidMonths, glucocorticoidMonthsShown } from '../../facts/glucocorticoid.ts'
import { age } from '../../facts/patient.ts'
import { months, years } from '../../values/quantity.ts'
import { table } from '../citations.ts'

const group = 'nhg-2024: risk-group-2'

export const glucocorticoidBoneProtectionNhg = table({
  decision: 'glucocorticoid-bone-protection',
  authority: 'nhg-2024',
  actor: 'prescriber',
  asks: { nl: 'Hoort de patiënt bij wie het fractuurrisico wordt ingeschat?', en: 'Is this someone whose fracture risk is to be assessed?' },
  reads: { course: glucocorticoidCourse, months: glucocorticoidMonths, age },
  outcomes: {
    'assess-fracture-risk': {
      stance: 'recommend',
      values: { months: glucocorticoidMonthsShown },
      says: {
        nl: 'Vanaf 40 jaar en 3 maanden of langer een systemisch glucocorticoïd, bij elke dosis: fractuurrisico inschatten.',
        en: 'From 40 years, a systemic glucocorticoid for 3 months or more at any dose: assess the fracture risk.',
      },
    },
    none: {
      stance: 'inform',
      says: {
        nl: 'Korter dan 3 maanden of jonger dan 40 jaar. Vanaf 40 jaar tellen ook 4 of meer stootkuren per jaar: dan fractuurrisico inschatten.',
        en: 'Less than 3 months, or under 40 years. From 40 years, 4 or more short courses a year count too: then assess the fracture risk.',
      },
    },
    ask: { stance: 'ask', says: { nl: 'Nog niet te bepalen of het fractuurrisico wordt ingeschat.', en: 'Whether the fracture risk is to be assessed cannot be told yet.' } },
  },
  safest: ['assess-fracture-risk', 'none'],
  rows: [
    { if: { course: 'none' }, then: 'silent', per: [group] },
    { if: { course: 'yes', age: under(years(40)) }, then: 'none', per: [group] },
    { if: { course: 'yes', age: atLeast(years(40)), months: under(months(3)) }, then: 'none', per: [group] },
    { if: { course: 'yes', age: atLeast(years(40)), months: atLeast(months(3)) }, then: 'assess-fracture-risk', per: [group] },
  ],
})
