import type { PrefetchKey } from '../../server/cds/services.ts'
import type { Lang, Text } from '../../values/text.ts'
import { say } from '../words.ts'

/** Words about a record system that launches Howship. */
export const smartWords = {
  choose: { nl: 'Uit een dossiersysteem', en: 'From a record system' },
  chooseMore: {
    nl: 'U meldt u daar aan en kiest de patiënt. Howship leest het dossier alleen, en vergeet het als u de pagina herlaadt.',
    en: 'You sign in there and choose the patient. Howship only reads the record, and forgets it when you reload the page.',
  },
  system: { nl: 'het dossiersysteem', en: 'the record system' },
  signingIn: { nl: 'Aanmelden bij {name} …', en: 'Signing in to {name} …' },
  reading: { nl: 'Dossier lezen bij {name} …', en: 'Reading the record from {name} …' },
  stop: { nl: 'Stoppen', en: 'Stop' },

  readFrom: { nl: 'Gelezen bij {name} op {date}.', en: 'Read from {name} on {date}.' },
  born: { nl: 'Geboren op {date}.', en: 'Born on {date}.' },
  bornUnknown: { nl: 'Geboortedatum onbekend.', en: 'Date of birth unknown.' },
  notGranted: {
    nl: 'Zonder toestemming, dus niet gelezen en onbekend: {what}.',
    en: 'Not permitted, so not read and unknown: {what}.',
  },
  notOffered: { nl: '{Name} geeft niet: {what}.', en: '{Name} does not offer: {what}.' },
  partly: { nl: 'Maar voor een deel gelezen: {what}. De rest is onbekend.', en: 'Only read in part: {what}. The rest is unknown.' },
  failed: { nl: 'Niet te lezen, dus onbekend: {what}.', en: 'Could not be read, so unknown: {what}.' },

  notListed: {
    nl: 'Deze link komt van een dossiersysteem dat hier niet is aangesloten. Er is niets gelezen. Open Howship vanuit uw eigen systeem.',
    en: 'This link is from a record system that is not connected here. Nothing was read. Open Howship from your own system.',
  },
  away: {
    nl: '{Name} is niet bereikbaar. Probeer het zo opnieuw.',
    en: '{Name} cannot be reached. Try again in a moment.',
  },
  slow: {
    nl: '{Name} antwoordt te traag; er is geen advies gegeven. Probeer het zo opnieuw.',
    en: '{Name} is too slow to answer; no advice was given. Try again in a moment.',
  },
  stopped: { nl: 'Gestopt: er is niets gelezen.', en: 'Stopped: nothing was read.' },
  denied: {
    nl: 'Howship kreeg geen toestemming om het dossier te lezen. U kunt het opnieuw openen en toestemming geven, of de vragen hieronder gebruiken.',
    en: 'Howship was not permitted to read the record. Open it again and permit it, or use the questions below.',
  },
  rejected: {
    nl: '{Name} weigert de koppeling{code}. Vraag uw ICT-afdeling de aansluiting van Howship na te kijken.',
    en: '{Name} rejects the connection{code}. Ask your IT department to check how Howship is connected.',
  },
  unsuited: {
    nl: '{Name} kan Howship niet veilig aanmelden. Vraag uw ICT-afdeling de aansluiting van Howship na te kijken.',
    en: '{Name} cannot sign Howship in safely. Ask your IT department to check how Howship is connected.',
  },
  insecure: {
    nl: 'Howship staat hier op een adres zonder https: daarover wordt geen dossier gelezen. Vraag uw ICT-afdeling om het adres met https.',
    en: 'Howship is at an address without https: no record is read over it. Ask your IT department for the address with https.',
  },
  mismatch: {
    nl: 'Dit antwoord hoort niet bij uw aanmelding. Er is niets gelezen. Open het dossier opnieuw.',
    en: 'This reply does not belong to your sign-in. Nothing was read. Open the record again.',
  },
  expired: {
    nl: 'De aanmelding is verlopen. Open het dossier opnieuw.',
    en: 'The sign-in has expired. Open the record again.',
  },
  noPatient: {
    nl: '{Name} gaf geen patiënt door. Kies daar eerst een patiënt en open Howship opnieuw.',
    en: '{Name} named no patient. Choose a patient there first, and open Howship again.',
  },
  notEnough: {
    nl: 'Zonder {what} is geen veilig advies te geven, en Howship kon die bij {name} niet lezen. Vraag toestemming, of gebruik de vragen hieronder.',
    en: 'No safe advice can be given without {what}, and Howship could not read these from {name}. Get permission, or use the questions below.',
  },
  or: { nl: 'of', en: 'or' },
  unusable: {
    nl: 'Wat {name} stuurt, is geen FHIR R4-dossier van deze ene patiënt. Er is geen advies gegeven.',
    en: 'What {name} sends is not a FHIR R4 record of this one patient. No advice was given.',
  },
} as const satisfies Record<string, Text>

/** What is read of a record. */
export type Part = PrefetchKey | 'medications'

/** The parts of a record, as a clinician calls them. */
export const partNames: Readonly<Record<Part, Text>> = {
  patient: { nl: 'de gegevens van de patiënt', en: 'the patient’s details' },
  conditions: { nl: 'diagnoses', en: 'diagnoses' },
  medicationRequests: { nl: 'voorschriften', en: 'prescriptions' },
  medicationStatements: { nl: 'medicatiegebruik', en: 'medicines in use' },
  medicationAdministrations: { nl: 'toedieningen', en: 'doses given' },
  medicationDispenses: { nl: 'verstrekkingen', en: 'dispensed medicines' },
  medicationLists: { nl: 'medicatielijsten', en: 'medication lists' },
  medications: { nl: 'de namen van middelen', en: 'the names of medicines' },
  observations: { nl: 'uitslagen en metingen', en: 'results and measurements' },
  allergies: { nl: 'allergieën', en: 'allergies' },
  procedures: { nl: 'ingrepen', en: 'procedures' },
  serviceRequests: { nl: 'aanvragen en geplande ingrepen', en: 'requests and planned procedures' },
}

/** A text with its gaps filled, in both languages; a filling is the same in both, or a text of its own. */
export function filled(text: Text, fillings: Readonly<Record<string, string | Text>>): Text {
  const at = (lang: Lang): string =>
    say(
      text,
      lang,
      Object.fromEntries(Object.entries(fillings).map(([key, value]) => [key, typeof value === 'string' ? value : value[lang]])),
    )
  return { nl: at('nl'), en: at('en') }
}

/** "diagnoses, allergieën". */
export const listed = (parts: readonly Part[], between: Text = { nl: ', ', en: ', ' }): Text => ({
  nl: parts.map((part) => partNames[part].nl).join(between.nl),
  en: parts.map((part) => partNames[part].en).join(between.en),
})

/** A text as the beginning of a sentence: "Het dossiersysteem". */
export const atStart = (text: Text): Text => {
  const up = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
  return { nl: up(text.nl), en: up(text.en) }
}
