/** How high is the risk of jaw necrosis? S0108, S0131, S0438, S0485, S0547, S0596, S0599, S0600, S0743. */
import { atLeast, under, unrecorded } from '../../engine/condition.ts'
import { extraFactor, oralBisphosphonateMonths } from '../../facts/exposure.ts'
import { monthsSinceBisphosphonate, riskExposure } from '../../facts/risk.ts'
import { months } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { applicableFigures, onsetTimes } from '../incidence.ts'

const values = { figures: applicableFigures, onset: onsetTimes, monthsSinceBisphosphonate } as const

const figuresIn = {
  nl: '[ Incidentie: {figures}.][ Tijd tot ontstaan: {onset}; controle blijft ook later nodig.][ Laatste bisfosfonaat {monthsSinceBisphosphonate} geleden: blijft jaren in het bot en telt mee.]',
  en: '[ Incidence: {figures}.][ Time to onset: {onset}; watching goes on beyond it.][ Last bisphosphonate {monthsSinceBisphosphonate} ago: it stays in bone for years and counts.]',
} as const

/** Why the risk is raised or low: one for each row. */
const causes = {
  factor: { nl: 'botresorptieremmer met een corticosteroïd of angiogeneseremmer tegelijk', en: 'antiresorptive with a corticosteroid or angiogenesis inhibitor at the same time' },
  fourYears: { nl: '4 jaar of langer oraal bisfosfonaat', en: 'oral bisphosphonate for 4 years or more' },
  inhibitor: { nl: 'angiogeneseremmer zonder botresorptieremmer', en: 'angiogenesis inhibitor without an antiresorptive' },
  plain: { nl: 'botresorptieremmer buiten de oncologische dosering, zonder bijkomende factor', en: 'antiresorptive outside oncology dosing, without an extra factor' },
  weak: { nl: 'alleen een ander doelgericht middel, of denosumab waarvan de laatste dosis te lang geleden is om nog te tellen', en: 'only another targeted drug, or denosumab whose last dose is too long ago to count' },
} as const

export const mronjRisk = table({
  decision: 'mronj-risk',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'Hoe hoog is het risico op MRONJ?', en: 'How high is the risk of MRONJ?' },
  reads: { exposure: riskExposure, factor: extraFactor, oralMonths: oralBisphosphonateMonths },
  outcomes: {
    high: {
      stance: 'inform',
      values,
      says: {
        nl: `Hoog risico op MRONJ: oncologische dosering, of botresorptieremmer met VEGFR-remmer of bevacizumab.${figuresIn.nl}`,
        en: `High risk of MRONJ: oncology dose, or an antiresorptive with a VEGFR inhibitor or bevacizumab.${figuresIn.en}`,
      },
    },
    unknown: {
      stance: 'inform',
      says: { nl: 'Risico op MRONJ nog niet te bepalen: de blootstelling is niet volledig bekend.', en: 'The risk of MRONJ cannot be told yet: the exposure is not fully known.' },
    },
    raised: {
      stance: 'inform',
      values,
      says: {
        nl: `Verhoogd risico op MRONJ: {cause}.${figuresIn.nl}`,
        en: `Raised risk of MRONJ: {cause}.${figuresIn.en}`,
      },
    },
    low: { stance: 'inform', values, says: { nl: `Laag risico op MRONJ, niet nul: {cause}.${figuresIn.nl}`, en: `Low risk of MRONJ, not nil: {cause}.${figuresIn.en}` } },
    none: { stance: 'inform', says: { nl: 'Geen verhoogd risico op MRONJ door geneesmiddelen.', en: 'No drug-related risk of MRONJ.' } },
    ask: { stance: 'ask', says: { nl: 'Risico op MRONJ nog niet te bepalen.', en: 'The risk of MRONJ cannot be told yet.' } },
  },
  rows: [
    { if: { exposure: 'high' }, then: 'high', per: ['S0108', 'S0131', 'S0438', 'S0485'] },
    { if: { exposure: unrecorded }, then: 'unknown', per: ['S0141', 'howship: unknown-asks', 'howship: medication-list'] },
    { if: { exposure: 'antiresorptive', factor: 'yes' }, then: 'raised', values: { cause: causes.factor }, per: ['S0596', 'S0600', 'S0512'] },
    { if: { exposure: 'antiresorptive', factor: 'no', oralMonths: atLeast(months(48)) }, then: 'raised', values: { cause: causes.fourYears }, per: ['S0598', 'S0600'] },
    { if: { exposure: 'antiresorptive', factor: 'no', oralMonths: under(months(48)) }, then: 'low', values: { cause: causes.plain }, per: ['S0594', 'S0599', 'S0131'] },
    { if: { exposure: 'angiogenesis-inhibitor' }, then: 'raised', values: { cause: causes.inhibitor }, per: 'S0547' },
    { if: { exposure: 'weak' }, then: 'low', values: { cause: causes.weak }, per: ['S0742', 'S0743', 'S0744', 'S0789'] },
    { if: { exposure: 'none' }, then: 'none', per: ['S0496', 'howship: medication-list'] },
  ],
  safest: ['high', 'raised', 'unknown', 'low', 'none'],
})
