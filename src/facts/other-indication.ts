/** Diseases of bone other than osteoporosis and cancer for which a bone drug may be chosen. */
import { choiceFact, type Evidence, known, knownValue, look } from '../engine/fact.ts'
import type { ConditionCode, ConditionEntry } from '../record/record.ts'
import type { PatientCase } from './case.ts'
import { current } from './condition.ts'
import { choiceIsOpen, lowBoneMass } from './oncology-choice.ts'
import { severeOsteoporosis } from './osteoporosis-choice.ts'
import { beginning } from './start.ts'
import { isAntiresorptive, type Therapy, takenNow } from './therapy.ts'

/** One such disease of the patient. */
export interface DiseaseCase extends PatientCase {
  readonly disease: ConditionEntry
}

const others = [
  'paget',
  'osteogenesis-imperfecta',
  'fibrous-dysplasia',
  'giant-cell-lesion',
  'sapho',
  'cherubism',
  'kidney-transplant',
  'chronic-kidney-disease',
  'rheumatoid-arthritis',
  'gastro-intestinal-disease',
] as const satisfies readonly ConditionCode[]
type OtherIndication = (typeof others)[number]

const isOther = (code: ConditionCode): code is OtherIndication => (others as readonly ConditionCode[]).includes(code)
/** Given for one of them: by its setting, or by the reason on the order (denosumab 120 mg for a giant cell lesion counts as an oncology dose). */
const ownPurpose = (t: Therapy): boolean => isAntiresorptive(t) && (t.setting === 'other' || t.entries.some((e) => e.indications.some(isOther)))

/** Each such disease once, when a drug is to begin for one, or none was ever given for one and no antiresorptive runs. */
export function otherIndications(c: PatientCase): readonly ConditionEntry[] {
  const diseases = c.record.conditions.filter((e) => isOther(e.code) && (e.status === 'active' || e.status === 'uncertain'))
  if (diseases.length === 0) return []
  const planned = beginning(c).some(ownPurpose)
  if (!planned && (c.taken.some((t) => t.state === 'past' && ownPurpose(t)) || !choiceIsOpen(c, isAntiresorptive) || beginning(c).some(isAntiresorptive))) return []
  return diseases.filter((e, i) => diseases.findIndex((d) => d.code === e.code) === i)
}

/**
 * The disease, and whether it is one that asks for a drug: rheumatoid arthritis on a glucocorticoid, disease of gut or liver with osteoporosis, kidney
 * disease with low bone mass; the others by themselves.
 */
export const otherIndication = choiceFact<DiseaseCase, OtherIndication | 'none'>({
  id: 'other-bone-disease',
  about: 'subject',
  choices: {
    paget: { nl: 'ziekte van Paget', en: 'Paget’s disease' },
    'osteogenesis-imperfecta': { nl: 'osteogenesis imperfecta', en: 'osteogenesis imperfecta' },
    'fibrous-dysplasia': { nl: 'fibreuze dysplasie', en: 'fibrous dysplasia' },
    'giant-cell-lesion': { nl: 'reuscellaesie', en: 'giant cell lesion' },
    sapho: { nl: 'SAPHO', en: 'SAPHO' },
    cherubism: { nl: 'cherubisme', en: 'cherubism' },
    'kidney-transplant': { nl: 'niertransplantatie', en: 'kidney transplant' },
    'chronic-kidney-disease': { nl: 'chronische nierziekte met lage botmassa', en: 'chronic kidney disease with low bone mass' },
    'rheumatoid-arthritis': { nl: 'reumatoïde artritis met glucocorticoïd', en: 'rheumatoid arthritis on a glucocorticoid' },
    'gastro-intestinal-disease': { nl: 'maag-, darm- of leverziekte met osteoporose', en: 'disease of gut or liver with osteoporosis' },
    none: { nl: 'vraagt geen botmiddel', en: 'asks for no bone drug' },
  },
  name: { nl: 'andere botziekte', en: 'other disease of bone' },
  asks: { nl: 'Voor welke botziekte is het middel?', en: 'For which disease of bone is the drug?' },
  find: (c) => {
    const { code, label, reference } = c.disease
    const from: Evidence[] = [{ fact: 'other-bone-disease', value: label, reference }]
    if (!isOther(code)) return known('none')
    if (code === 'rheumatoid-arthritis') {
      const steroid = takenNow(c.record, 'systemic-corticosteroid')[0]
      return steroid ? known(code, [...from, { fact: 'other-bone-disease', value: steroid.label, reference: steroid.reference }]) : known('none')
    }
    if (code === 'gastro-intestinal-disease') {
      const [brittle, severe] = [current(c, 'osteoporosis'), look(severeOsteoporosis, c)]
      if (brittle) return known(code, [...from, { fact: 'other-bone-disease', value: brittle.label, reference: brittle.reference }])
      return knownValue(severeOsteoporosis, c) === 'yes' ? known(code, [...from, ...severe.from]) : known('none')
    }
    if (code === 'chronic-kidney-disease') {
      const low = look(lowBoneMass, c)
      return knownValue(lowBoneMass, c) === 'yes' ? known(code, [...from, ...low.from]) : known('none')
    }
    return known(code, from)
  },
})

/** Pain or a fracture in fibrous dysplasia: what calls for a drug. Not recorded is not none. */
export const painOrFracture = choiceFact<PatientCase, 'yes' | 'no' | 'unknown'>({
  id: 'bone-pain-or-fracture',
  choices: { yes: { nl: 'ja', en: 'yes' }, no: { nl: 'nee', en: 'no' }, unknown: { nl: 'niet vastgelegd', en: 'not recorded' } },
  name: { nl: 'botpijn of fractuur', en: 'bone pain or fracture' },
  asks: { nl: 'Doet de botlaesie pijn, of is er een fractuur?', en: 'Does the lesion of bone hurt, or is there a fracture?' },
  find: (c) => {
    const fracture = current(c, 'fragility-fracture')
    if (fracture) return known('yes', [{ fact: 'bone-pain-or-fracture', value: fracture.label, reference: fracture.reference }])
    const pain = c.record.observations.get('bone-pain')?.[0]
    const from = pain ? [{ fact: 'bone-pain-or-fracture', value: pain.shown, reference: pain.reference, date: pain.date?.text }] : []
    return known(pain?.value === true ? 'yes' : pain?.value === false ? 'no' : 'unknown', from)
  },
})
