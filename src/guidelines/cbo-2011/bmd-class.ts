/** The class of bone density by the lowest T-score (WHO): S1094–S1096; the scan comes back after two to three years (S0070). */
import { atLeast, atMost, unrecorded, within } from '../../engine/condition.ts'
import { fragilityFracture, lowestTScore, repeatScanFrom, repeatScanTo, scoreOnRecord, scoreSite } from '../../facts/bone.ts'
import { sd } from '../../values/quantity.ts'
import { table } from '../citations.ts'

const dates = { repeatFrom: repeatScanFrom, repeatTo: repeatScanTo } as const
const values = { tScore: lowestTScore, site: scoreSite } as const
const classed = (nl: string, en: string) =>
  ({
    stance: 'inform',
    values,
    dates,
    says: {
      nl: `Laagste T-score {tScore} SD ({site}): ${nl}.[ DXA herhalen tussen {repeatFrom} en {repeatTo}.]`,
      en: `Lowest T-score {tScore} SD ({site}): ${en}.[ Repeat DXA between {repeatFrom} and {repeatTo}.]`,
    },
  }) as const

const who = ['S1094', 'S1095', 'S1096', 'S0071'] as const
const again = 'S0070'

export const bmdClassTable = table({
  decision: 'bmd-class',
  authority: 'cbo-2011',
  actor: 'prescriber',
  asks: { nl: 'Welke botdichtheidsklasse geven de T-scores?', en: 'Which class of bone density do the T-scores give?' },
  reads: { scored: scoreOnRecord, tScore: lowestTScore, fracture: fragilityFracture },
  outcomes: {
    normal: classed('normale botdichtheid', 'normal bone density'),
    osteopenia: classed('osteopenie', 'osteopenia'),
    osteoporosis: classed('osteoporose', 'osteoporosis'),
    'severe-osteoporosis': classed('osteoporose met fractuur na gering trauma, ernstige osteoporose', 'osteoporosis with a fragility fracture, severe osteoporosis'),
    ask: { stance: 'ask', says: { nl: 'Botdichtheidsklasse nog niet te bepalen.', en: 'The class of bone density cannot be told yet.' } },
  },
  rows: [
    { if: { scored: 'no' }, then: 'silent', per: who },
    { if: { scored: 'yes', tScore: atLeast(sd(-1)) }, then: 'normal', per: [...who, again] },
    { if: { scored: 'yes', tScore: { ...within(sd(-2.5), sd(-1)), lowIncluded: false } }, then: 'osteopenia', per: [...who, again, 'S0045', 'S0046'] },
    { if: { scored: 'yes', tScore: atMost(sd(-2.5)), fracture: ['no', unrecorded] }, then: 'osteoporosis', per: [...who, again, 'S0047'] },
    { if: { scored: 'yes', tScore: atMost(sd(-2.5)), fracture: 'yes' }, then: 'severe-osteoporosis', per: [...who, again] },
  ],
})
