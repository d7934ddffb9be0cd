/** AAOMS 2014, as chapter 000 cites it: wait for full bone healing. S0605. */
import { drugWaitsForWound, woundStage } from '../../facts/aftercare.ts'
import { invasive } from '../../facts/procedure.ts'
import { table } from '../citations.ts'

export const resumeTherapy = table({
  decision: 'resume-therapy',
  authority: 'aaoms-2014',
  actor: 'prescriber',
  asks: { nl: 'Mag het botmiddel hervat worden?', en: 'May the bone drug be resumed?' },
  reads: { invasive, stage: woundStage, drug: drugWaitsForWound },
  outcomes: {
    wait: { stance: 'avoid', says: { nl: '{subject}: hervatten pas na volledige botgenezing.', en: '{subject}: resume only after full bone healing.' } },
  },
  rows: [
    { if: { invasive: 'no' }, then: 'silent', per: 'S0605' },
    { if: { invasive: 'yes', stage: ['planned', 'older'] }, then: 'silent', per: 'S0605' },
    { if: { invasive: 'yes', stage: 'recent', drug: 'none' }, then: 'silent', per: 'S0605' },
    // Denosumab never waits for bone: its effect is gone before bone has healed (contradiction A2).
    { if: { invasive: 'yes', stage: 'recent', drug: 'denosumab-60' }, then: 'silent', per: 'S0789' },
    { if: { invasive: 'yes', stage: 'recent', drug: 'other' }, then: 'wait', per: 'S0605' },
  ],
})
