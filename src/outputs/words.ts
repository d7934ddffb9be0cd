import type { Actor, Stance } from '../engine/table.ts'
import type { Text } from '../values/text.ts'

/** Who acts, in words. */
export const actorWords: Record<Actor, Text> = {
  prescriber: { nl: 'voorschrijver', en: 'prescriber' },
  dentist: { nl: 'tandarts', en: 'dentist' },
  'mka-surgeon': { nl: 'MKA-chirurg', en: 'oral and maxillofacial surgeon' },
  nurse: { nl: 'verpleegkundige', en: 'nurse' },
  pharmacist: { nl: 'apotheker', en: 'pharmacist' },
  gp: { nl: 'huisarts', en: 'GP' },
  patient: { nl: 'patiënt', en: 'patient' },
}

/** How strongly something is said, in a word. */
export const stanceWords: Record<Stance, Text> = {
  contraindicated: { nl: 'NIET', en: 'DO NOT' },
  avoid: { nl: 'WACHT', en: 'HOLD' },
  recommend: { nl: 'DOE', en: 'DO' },
  consider: { nl: 'OVERWEEG', en: 'CONSIDER' },
  ask: { nl: 'VRAAG', en: 'ASK' },
  inform: { nl: 'WEET', en: 'NOTE' },
}

/** Said once on every output. */
export const disclaimer: Text = {
  nl: 'Beslishulp voor professionals; geen gecertificeerd medisch hulpmiddel. De behandelaar beslist.',
  en: 'A decision aid for professionals; not a certified medical device. The clinician decides.',
}
