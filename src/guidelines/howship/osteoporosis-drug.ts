/** What to leave alone, or to take up with the nephrologist: tablets with poor kidneys or a poor oesophagus, denosumab as a young woman's first drug. */

import { creatinineClearance } from '../../facts/kidney.ts'
import { boneDrugKidney, firstDrugOfYoungWoman, osteoporosisChoice, parenteralBecause, tabletObstacle } from '../../facts/osteoporosis-choice.ts'
import { checklist } from '../citations.ts'
import { drugAsks } from '../osteoporosis-drug-words.ts'

const values = { obstacle: parenteralBecause } as const
const avoided = (nl: string, en: string) =>
  ({
    stance: 'avoid',
    values,
    says: {
      nl: `${nl} niet als eerste kiezen.[ Wegens {obstacle}: liever een middel per infuus of injectie.][ {why}][ Klaring nu {creatinineClearance} mL/min.]`,
      en: `${en}: not the first to choose.[ Because of {obstacle}: rather a drug by infusion or injection.][ {why}][ Clearance now {creatinineClearance} mL/min.]`,
    },
  }) as const
const failing = ['oesophagus', 'intolerance', 'adherence'] as const
const below = (limit: number) => ({
  limit,
  creatinineClearance,
  why: { nl: `Klaring onder ${limit} mL/min of dialyse: alleen in overleg met de nefroloog.`, en: `Clearance below ${limit} mL/min or dialysis: only together with the nephrologist.` },
})
const kidneys = ['S1192', 'smpc: oral-bisphosphonate-renal'] as const
const tabletsFail = ['S0133', 'S0995', 'S0237', 'S1115', 'S1116', 'howship: tablets-fail'] as const

export const osteoporosisDrugToAvoid = checklist({
  decision: 'osteoporosis-drug',
  authority: 'howship',
  actor: 'prescriber',
  asks: drugAsks,
  reads: { choice: osteoporosisChoice, kidney: boneDrugKidney, tablets: tabletObstacle, young: firstDrugOfYoungWoman },
  outcomes: {
    'alendronate-70mg-weekly': avoided('Alendroninezuur 70 mg per week', 'Alendronate 70 mg a week'),
    'risedronate-35mg-weekly': avoided('Risedroninezuur 35 mg per week', 'Risedronate 35 mg a week'),
    'ibandronate-150mg-monthly': avoided('Ibandroninezuur 150 mg per maand', 'Ibandronate 150 mg a month'),
    'ibandronate-3mg-3-monthly': avoided('Ibandroninezuur 3 mg iv om de 3 maanden', 'Ibandronate 3 mg intravenously every 3 months'),
    'denosumab-60mg-6-monthly': {
      stance: 'avoid',
      says: {
        nl: 'Denosumab 60 mg niet als eerste middel bij een vrouw onder 60: de werking valt na stoppen snel weg en de behandeling kan tientallen jaren nodig zijn. Liever eerst een ander middel, als dat kan.',
        en: 'Denosumab 60 mg not as the first drug of a woman under 60: its effect is lost soon after stopping, and treatment may be needed for decades. Rather another drug first, where one will do.',
      },
    },
  },
  rows: [
    { if: { choice: ['open', 'alendronate-70mg-weekly'], kidney: ['30-to-35', 'below-30'] }, then: 'alendronate-70mg-weekly', per: kidneys, values: below(35) },
    { if: { choice: ['open', 'alendronate-70mg-weekly'], tablets: failing }, then: 'alendronate-70mg-weekly', per: tabletsFail },
    { if: { choice: ['open', 'risedronate-35mg-weekly'], kidney: 'below-30' }, then: 'risedronate-35mg-weekly', per: kidneys, values: below(30) },
    { if: { choice: ['open', 'risedronate-35mg-weekly'], tablets: failing }, then: 'risedronate-35mg-weekly', per: tabletsFail },
    { if: { choice: ['open', 'ibandronate-150mg-monthly'], kidney: 'below-30' }, then: 'ibandronate-150mg-monthly', per: [...kidneys, 'S0978'], values: below(30) },
    { if: { choice: ['open', 'ibandronate-150mg-monthly'], tablets: failing }, then: 'ibandronate-150mg-monthly', per: tabletsFail },
    { if: { choice: ['open', 'ibandronate-3mg-3-monthly'], kidney: 'below-30' }, then: 'ibandronate-3mg-3-monthly', per: [...kidneys, 'S0978'], values: below(30) },
    { if: { choice: ['open', 'denosumab-60mg-6-monthly'], young: 'yes' }, then: 'denosumab-60mg-6-monthly', per: ['S0788', 'S0789', 'howship: young-for-denosumab'] },
  ],
  whenUnknown: 'skip',
  otherwise: 'silent',
})
