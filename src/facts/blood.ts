/** Blood counts and bleeding, as far as dental work asks for them. What is not recorded is no reason, and no reassurance either. */

import type { DrugGroup } from '../drugs/drug.ts'
import { choiceFact, known } from '../engine/fact.ts'
import type { Text } from '../values/text.ts'
import { evidenceOf, type PatientCase } from './case.ts'
import { onRecord } from './condition.ts'
import { newestMeasured } from './measured.ts'
import { takenNow } from './therapy.ts'

const recorded = { yes: { nl: 'vastgelegd', en: 'on record' }, no: { nl: 'niet vastgelegd', en: 'not on record' } } as const

/** The newest count lies below a limit in ×10⁹/L. */
const countBelow = (id: string, code: 'platelets' | 'neutrophils', limit: number, name: Text) =>
  choiceFact<PatientCase, 'yes' | 'no'>({
    id,
    name,
    choices: recorded,
    asks: { nl: `Wat is het bloedbeeld (${name.nl})?`, en: `What is the blood count (${name.en})?` },
    find: (c) => {
      const o = newestMeasured(c, code)
      return o && o.value < limit ? known('yes', [evidenceOf(id, o)]) : known('no')
    },
  })

/** Platelets below 50 ×10⁹/L (ours). */
export const plateletsBelow50 = countBelow('platelets-below-50', 'platelets', 50, { nl: 'trombocyten onder 50 ×10⁹/L', en: 'platelets below 50 ×10⁹/L' })
/** Neutrophils below 1.0 ×10⁹/L. */
export const neutrophilsBelow1 = countBelow('neutrophils-below-1', 'neutrophils', 1, { nl: 'neutrofielen onder 1,0 ×10⁹/L', en: 'neutrophils below 1.0 ×10⁹/L' })

/** A drug of a group is taken now. */
const taking = (id: string, groups: readonly DrugGroup[], name: Text) =>
  choiceFact<PatientCase, 'yes' | 'no'>({
    id,
    name,
    choices: recorded,
    asks: { nl: `Gebruikt de patiënt: ${name.nl}?`, en: `Does the patient use: ${name.en}?` },
    find: (c) => {
      const now = groups.flatMap((g) => takenNow(c.record, g))
      return known(
        now.length > 0 ? 'yes' : 'no',
        now.map((e) => ({ fact: id, value: e.label, reference: e.reference })),
      )
    },
  })

export const chemotherapyNow = taking('chemotherapy', ['chemotherapy'], { nl: 'chemotherapie', en: 'chemotherapy' })
export const bloodThinner = taking('anticoagulant-or-antiplatelet', ['anticoagulant', 'antiplatelet'], { nl: 'antistolling of plaatjesremmer', en: 'anticoagulant or antiplatelet drug' })
export const antibodyDeficiency = onRecord('antibody-deficiency', 'antibody-deficiency', { nl: 'antistoftekort', en: 'antibody deficiency' }, { nl: 'Is er een antistoftekort?', en: 'Is there an antibody deficiency?' })
export const osteogenesisImperfecta = onRecord(
  'osteogenesis-imperfecta',
  'osteogenesis-imperfecta',
  { nl: 'osteogenesis imperfecta', en: 'osteogenesis imperfecta' },
  { nl: 'Heeft de patiënt osteogenesis imperfecta?', en: 'Does the patient have osteogenesis imperfecta?' },
  'ever',
)
export const jawLesionOnRecord = onRecord('jaw-lesion-on-record', 'jaw-lesion', { nl: 'kaaklaesie, (vermoeden van) kaakbotnecrose', en: 'jaw lesion, (suspected) jaw necrosis' }, { nl: 'Is er een kaaklaesie?', en: 'Is there a jaw lesion?' })
