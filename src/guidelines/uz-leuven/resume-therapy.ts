/** When may the bone drug go on after an invasive procedure? UZ Leuven: at mucosal healing, S0580, S0606. */
import { unrecorded } from '../../engine/condition.ts'
import { drugWaitsForWound, woundHealing, woundStage } from '../../facts/aftercare.ts'
import { latestDose } from '../../facts/denosumab.ts'
import { invasive } from '../../facts/procedure.ts'
import { table } from '../citations.ts'

const here = { invasive: 'yes', stage: 'recent' } as const

export const resumeTherapy = table({
  decision: 'resume-therapy',
  authority: 'uz-leuven',
  actor: 'prescriber',
  asks: { nl: 'Mag het botmiddel hervat worden?', en: 'May the bone drug be resumed?' },
  reads: { invasive, stage: woundStage, drug: drugWaitsForWound, healing: woundHealing },
  outcomes: {
    resume: { stance: 'recommend', says: { nl: '{subject}: slijmvlies genezen, botmiddel hervatten.', en: '{subject}: mucosa healed, resume the bone drug.' }, dates: { latestDose } },
    wait: {
      stance: 'avoid',
      says: {
        nl: '{subject}: botmiddel hervatten zodra genezing van het slijmvlies is vastgelegd. [{limit}]',
        en: '{subject}: resume the bone drug once mucosal healing is documented. [{limit}]',
      },
    },
  },
  rows: [
    { if: { invasive: 'no' }, then: 'silent', per: 'S0606' },
    { if: { invasive: 'yes', stage: ['planned', 'older'] }, then: 'silent', per: 'S0606' },
    { if: { ...here, drug: 'none' }, then: 'silent', per: 'S0606' },
    { if: { ...here, drug: ['denosumab-60', 'other'], healing: 'complete' }, then: 'resume', per: ['S0580', 'S0606'] },
    { if: { ...here, drug: 'other', healing: ['incomplete', unrecorded] }, then: 'wait', per: ['S0580', 'S0606'] },
    {
      if: { ...here, drug: 'denosumab-60', healing: ['incomplete', unrecorded] },
      then: 'wait',
      per: ['S0606', 'S0789'],
      dates: { latestDose },
      values: { limit: { nl: 'Denosumab 60 mg niet voorbij de uiterste dag laten schuiven: dan eerst overleg met de voorschrijver.', en: 'Do not let denosumab 60 mg slip past its last safe day: consult the prescriber before that.' } },
    },
  ],
})
