import type { Role } from '../../server/store/viewer.ts'
import type { Text } from '../../values/text.ts'
import type { PatientPage } from './address.ts'

/** Words of the frame around every page of the workspace. */
export const frameWords = {
  today: { nl: 'Vandaag', en: 'Today' },
  find: { nl: 'Patiënten', en: 'Patients' },
  consult: { nl: 'Snel advies', en: 'Quick consult' },
  library: { nl: 'Bibliotheek', en: 'Library' },
  people: { nl: 'Mensen en teams', en: 'People and teams' },
  account: { nl: 'Mijn account', en: 'My account' },
  signOut: { nl: 'Uitloggen', en: 'Sign out' },
  menu: { nl: 'Menu', en: 'Menu' },
  skip: { nl: 'Naar de inhoud', en: 'Skip to the content' },
  otherLanguage: { nl: 'English', en: 'Nederlands' },
  loading: { nl: 'Dossier wordt geopend', en: 'Opening the record' },
  working: { nl: 'Advies wordt berekend', en: 'Working out the advice' },
  none: {
    nl: 'Dit dossier is er niet, of de patiënt hoort niet bij uw team.',
    en: 'There is no such record, or the patient is not in one of your teams.',
  },
  noneNext: { nl: 'Zoek de patiënt, of vraag het team om u toe te voegen.', en: 'Look for the patient, or ask the team to add you.' },
  noConnection: {
    nl: 'Geen verbinding, en dit dossier is niet eerder op dit apparaat geopend.',
    en: 'No connection, and this record has not been opened on this device before.',
  },
  again: { nl: 'Opnieuw proberen', en: 'Try again' },
  keptAt: {
    nl: 'Geen verbinding. U ziet het dossier van {time}; wat u vastlegt, wordt later verzonden.',
    en: 'No connection. This is the record as of {time}; what you record is sent later.',
  },
  waiting: { nl: 'Bewaard op dit apparaat, nog niet verzonden: {count}', en: 'Kept on this device, not yet sent: {count}' },
  sending: { nl: 'Wordt bewaard: {what}', en: 'Saving: {what}' },
  saved: { nl: 'Bewaard: {what}', en: 'Saved: {what}' },
  undo: { nl: 'Ongedaan maken', en: 'Undo' },
  close: { nl: 'Sluiten', en: 'Close' },
  changedBy: {
    nl: '{name} heeft dit dossier zojuist gewijzigd. U ziet de nieuwe stand.',
    en: '{name} just changed this record. You see it as it is now.',
  },
  changedBySomebody: {
    nl: 'Dit dossier is zojuist gewijzigd. U ziet de nieuwe stand.',
    en: 'This record was just changed. You see it as it is now.',
  },
  conflict: { nl: 'Niet bewaard: {what}', en: 'Not saved: {what}' },
  conflictWhy: {
    nl: 'Iemand anders heeft dit intussen gewijzigd. Kies wat in het dossier komt te staan.',
    en: 'Somebody else changed this in the meantime. Choose what the record is to say.',
  },
  mine: { nl: 'Uw wijziging', en: 'Your change' },
  theirs: { nl: 'Nu in het dossier', en: 'In the record now' },
  keepMine: { nl: 'Mijn wijziging bewaren', en: 'Save my change' },
  keepTheirs: { nl: 'Laten zoals het is', en: 'Leave it as it is' },
  refused: { nl: 'Niet aanvaard: {what}', en: 'Not accepted: {what}' },
  dismiss: { nl: 'Weg ermee', en: 'Discard' },
  expiredTitle: { nl: 'Uw sessie is verlopen', en: 'Your session has ended' },
  expired: {
    nl: 'Wat u typte, staat er nog. Log opnieuw in om verder te gaan.',
    en: 'What you typed is still here. Sign in again to go on.',
  },
  unreachable: {
    nl: 'Howship is nu niet bereikbaar. Het snelle advies werkt wel.',
    en: 'Howship cannot be reached now. The quick consult does work.',
  },
  years: { nl: '{age} jaar', en: '{age} years' },
  bornOn: { nl: 'geboren {date}', en: 'born {date}' },
  unnamed: { nl: 'Naam niet vastgelegd', en: 'No name recorded' },
  allergies: { nl: 'Allergieën', en: 'Allergies' },
  allergiesUnknown: { nl: 'niet vastgelegd', en: 'not recorded' },
  noAllergy: { nl: 'geen bekend', en: 'none known' },
  maybe: { nl: 'onzeker', en: 'uncertain' },
  unfinished: {
    nl: 'Er is iets niet goed gegaan op deze pagina. Wat u typte, is bewaard.',
    en: 'Something went wrong on this page. What you typed is kept.',
  },
} as const satisfies Readonly<Record<string, Text>>

export const pageNames: Readonly<Record<PatientPage, Text>> = {
  patient: { nl: 'Overzicht', en: 'Overview' },
  mouth: { nl: 'Mond', en: 'Mouth' },
  lesion: { nl: 'Letsel', en: 'Lesion' },
  dose: { nl: 'Toediening', en: 'Dose' },
  papers: { nl: 'Brieven en folders', en: 'Letters and leaflets' },
}

export const roleNames: Readonly<Record<Role, Text>> = {
  dentist: { nl: 'tandarts', en: 'dentist' },
  prescriber: { nl: 'voorschrijver', en: 'prescriber' },
  nurse: { nl: 'verpleegkundige', en: 'nurse' },
  'mka-surgeon': { nl: 'MKA-chirurg', en: 'oral and maxillofacial surgeon' },
  pharmacist: { nl: 'apotheker', en: 'pharmacist' },
  administrator: { nl: 'beheerder', en: 'administrator' },
}

export const sexNames: Readonly<Record<string, Text>> = {
  male: { nl: 'man', en: 'male' },
  female: { nl: 'vrouw', en: 'female' },
  other: { nl: 'geslacht anders', en: 'other sex' },
  unknown: { nl: 'geslacht niet vastgelegd', en: 'sex not recorded' },
}
