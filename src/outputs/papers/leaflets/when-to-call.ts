/** The end of every leaflet and of the card: which signs, whom to call and how soon. */
import type { Place } from '../../../guidelines/citations.ts'
import type { Text } from '../../../values/text.ts'

interface Call {
  readonly id: string
  /** On a leaflet. */
  readonly heading: Text
  readonly signs: readonly Text[]
  /** On the card, all in one. */
  readonly short: Text
  readonly per: readonly Place[]
}

/** Whom to call for what. A test holds leaflets and card to every sign. */
export const calls: readonly Call[] = [
  {
    id: 'dentist',
    heading: {
      nl: 'Bel binnen één dag uw tandarts of de afdeling MKA bij:',
      en: 'Call your dentist or the jaw surgeon (MKA) within one day for:',
    },
    signs: [
      { nl: 'bloot bot in uw mond', en: 'bare bone in your mouth' },
      { nl: 'een dove lip of kin', en: 'a numb lip or chin' },
      { nl: 'zwelling', en: 'swelling' },
      { nl: 'pus', en: 'pus' },
      { nl: 'een tand of kies die los gaat staan', en: 'a loose tooth' },
      { nl: 'een wond in uw mond die na 2 weken nog open is', en: 'a wound in your mouth that is still open after 2 weeks' },
    ],
    short: {
      nl: 'Tandarts of MKA, binnen 1 dag: bloot bot, dove lip of kin, zwelling, pus, losse tand, wond na 2 weken nog open.',
      en: 'Dentist or jaw surgeon, within 1 day: bare bone, numb lip or chin, swelling, pus, loose tooth, wound still open after 2 weeks.',
    },
    per: ['S1225', 'S1226', 'S1232', 'S0385', 'S0392'],
  },
  {
    id: 'prescriber',
    heading: { nl: 'Bel de arts die uw botmiddel voorschrijft bij:', en: 'Call the doctor who prescribes your bone drug for:' },
    signs: [
      { nl: 'krampen', en: 'cramps' },
      { nl: 'tintelingen in vingers, tenen of rond uw mond', en: 'tingling in fingers, toes or around your mouth' },
      { nl: 'nieuwe pijn in uw dij of lies', en: 'new pain in your thigh or groin' },
    ],
    short: {
      nl: 'Voorschrijver: krampen, tintelingen, pijn in dij of lies.',
      en: 'Prescriber: cramps, tingling, pain in thigh or groin.',
    },
    per: ['S0993', 'S0994', 'S1008', 'S1009'],
  },
]

/** 112, for what cannot wait for a day. */
export const emergency = {
  says: { nl: 'Kunt u moeilijk slikken of ademen? Bel meteen 112.', en: 'Is it hard to swallow or breathe? Call 112 at once.' },
  short: { nl: '112: moeilijk slikken of ademen.', en: '112: hard to swallow or breathe.' },
  per: ['S1227'],
} as const satisfies { readonly says: Text; readonly short: Text; readonly per: readonly Place[] }

/** Said to everybody: who reads along may be the one on denosumab. */
export const neverSkip = {
  says: {
    nl: 'Krijgt u denosumab (zoals Prolia of Xgeva)? Sla nooit zelf een prik over. Stel een prik ook nooit zelf uit. Uw wervels kunnen dan breken. Stop ook niet zelf met een ander botmiddel.',
    en: 'Do you get denosumab (such as Prolia or Xgeva)? Never skip an injection yourself. Never put one off yourself either. Bones in your back may break. Do not stop another bone drug yourself either.',
  },
  short: {
    nl: 'Denosumab (Prolia, Xgeva): nooit zelf overslaan of uitstellen.',
    en: 'Denosumab (Prolia, Xgeva): never skip or delay it yourself.',
  },
  per: ['S0789', 'S0873'],
} as const satisfies { readonly says: Text; readonly short: Text; readonly per: readonly Place[] }
