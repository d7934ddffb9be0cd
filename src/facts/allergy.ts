/** Allergies to what Howship may propose. Nothing recorded is unknown, and asked. */
import { type ChoiceFact, known, missing, yesNoFact } from '../engine/fact.ts'
import type { Allergen } from '../record/record.ts'
import type { Text } from '../values/text.ts'
import type { PatientCase } from './case.ts'

/** An allergy on record of which the substance cannot be read: it may be to any. */
const unnamedAllergy = (c: PatientCase) => c.record.allergies.find((a) => a.to === 'other' && a.label === '' && a.status !== 'refuted')

const allergyTo = (allergen: Allergen, id: string, name: Text, asks: Text): ChoiceFact<PatientCase, 'yes' | 'no'> =>
  yesNoFact({
    id,
    name,
    asks,
    find: (c) => {
      const entries = c.record.allergies.filter((a) => a.to === allergen)
      // Past and uncertain allergies still count: a rash long ago is a reason to choose another drug.
      const counts = entries.find((a) => a.status !== 'refuted')
      if (counts) return known('yes', [{ fact: id, value: counts.label, reference: counts.reference }])
      const refuted = entries[0]
      if (refuted) return known('no', [{ fact: id, value: refuted.label, reference: refuted.reference }])
      const unnamed = unnamedAllergy(c)
      if (unnamed) return missing(undefined, [{ fact: id, value: unnamed.label, reference: unnamed.reference }])
      const none = c.record.noKnownAllergy
      return none ? known('no', [{ fact: id, value: 'no known allergy', reference: none.reference }]) : missing()
    },
  })

export const penicillinAllergy = allergyTo('penicillin', 'penicillin-allergy', { nl: 'penicillineallergie', en: 'penicillin allergy' }, { nl: 'Is de patiënt allergisch voor penicilline?', en: 'Is the patient allergic to penicillin?' })

/** An allergy recorded or not: for substances that are only left out when an allergy is on record. One that cannot be read is asked about. */
const recordedAllergy = (allergen: Allergen, id: string, name: Text): ChoiceFact<PatientCase, 'yes' | 'no'> =>
  yesNoFact({
    id,
    name,
    asks: { nl: `Is er een allergie: ${name.nl}?`, en: `Is there an allergy: ${name.en}?` },
    find: (c) => {
      const entry = c.record.allergies.find((a) => a.to === allergen && a.status !== 'refuted')
      if (entry) return known('yes', [{ fact: id, value: entry.label, reference: entry.reference }])
      return unnamedAllergy(c) ? missing() : known('no')
    },
  })

export const clindamycinAllergy = recordedAllergy('clindamycin', 'clindamycin-allergy', {
  nl: 'clindamycine-allergie',
  en: 'clindamycin allergy',
})
export const doxycyclineAllergy = recordedAllergy('doxycycline', 'doxycycline-allergy', {
  nl: 'doxycycline-allergie',
  en: 'doxycycline allergy',
})
export const quinoloneAllergy = recordedAllergy('quinolone', 'quinolone-allergy', {
  nl: 'allergie voor chinolonen',
  en: 'quinolone allergy',
})
export const macrolideAllergy = recordedAllergy('macrolide', 'macrolide-allergy', {
  nl: 'allergie voor macroliden',
  en: 'macrolide allergy',
})
export const metronidazoleAllergy = recordedAllergy('metronidazole', 'metronidazole-allergy', {
  nl: 'metronidazol-allergie',
  en: 'metronidazole allergy',
})
export const iodineAllergy = recordedAllergy('iodine', 'iodine-allergy', { nl: 'jodiumallergie', en: 'iodine allergy' })
export const chlorhexidineAllergy = recordedAllergy('chlorhexidine', 'chlorhexidine-allergy', {
  nl: 'chloorhexidine-allergie',
  en: 'chlorhexidine allergy',
})
export const chloramineAllergy = recordedAllergy('chloramine', 'chloramine-allergy', {
  nl: 'chlooramine-allergie',
  en: 'chloramine allergy',
})
export const peroxideAllergy = recordedAllergy('hydrogen-peroxide', 'hydrogen-peroxide-allergy', {
  nl: 'allergie voor waterstofperoxide',
  en: 'hydrogen peroxide allergy',
})
