/** The fracture risk as it was entered: S1109, S1110, S0201. It is not recomputed: the calculators are licensed. */
import { fractureRiskEntered, fractureRiskNhg, fraxHip, fraxMajor, garvanAny, garvanHip } from '../../facts/bone.ts'
import { table } from '../citations.ts'

export const fractureRisk = table({
  decision: 'fracture-risk',
  authority: 'cbo-2011',
  actor: 'prescriber',
  asks: { nl: 'Wat is het fractuurrisico?', en: 'What is the fracture risk?' },
  reads: { entered: fractureRiskEntered },
  outcomes: {
    recorded: {
      stance: 'inform',
      values: { fraxMajor10y: fraxMajor, fraxHip10y: fraxHip, garvanAny10y: garvanAny, garvanHip10y: garvanHip, nhgClass: fractureRiskNhg },
      says: {
        nl: 'Fractuurrisico in 10 jaar, zoals ingevoerd (niet herberekend):[ FRAX grote osteoporotische fractuur {fraxMajor10y} %.][ FRAX heup {fraxHip10y} %.][ Garvan elke fractuur {garvanAny10y} %.][ Garvan heup {garvanHip10y} %.][ Klasse volgens de NHG-standaard: {nhgClass}.]',
        en: '10-year fracture risk as entered (not recomputed):[ FRAX major osteoporotic fracture {fraxMajor10y} %.][ FRAX hip {fraxHip10y} %.][ Garvan any fracture {garvanAny10y} %.][ Garvan hip {garvanHip10y} %.][ Class by NHG: {nhgClass}.]',
      },
    },
  },
  rows: [
    { if: { entered: 'no' }, then: 'silent', per: ['S1109', 'S1110'] },
    { if: { entered: 'yes' }, then: 'recorded', per: ['S1109', 'S1110', 'S0201', 'S0200', 'S0796', 'S0797'] },
  ],
})
