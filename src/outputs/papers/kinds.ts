/** What each paper is called, what it is for, who sends it and who reads it. */
import type { Text } from '../../values/text.ts'
import type { PaperKind } from './paper.ts'

/** Who writes papers. */
export type Sender = 'dentist' | 'prescriber' | 'nurse' | 'mka-surgeon' | 'pharmacist'

export interface KindOfPaper {
  /** The heading of the paper itself. */
  readonly title: Text
  /** Its name in a list. */
  readonly name: Text
  /** What it is for. */
  readonly purpose: Text
  /** Who mostly sends it; anybody may. */
  readonly by: readonly Sender[]
}

const everybody: readonly Sender[] = ['dentist', 'prescriber', 'nurse', 'mka-surgeon', 'pharmacist']

export const kindsOfPaper: Readonly<Record<PaperKind, KindOfPaper>> = {
  'dentist-before-therapy': {
    title: { nl: 'Verzoek om tandheelkundig onderzoek vóór een botmiddel', en: 'Request for a dental check before a bone drug' },
    name: { nl: 'Aan de tandarts, vóór de start', en: 'To the dentist, before the start' },
    purpose: {
      nl: 'Vraagt om onderzoek en behandeling van de mond vóór de eerste dosis, met antwoordstrook.',
      en: 'Asks for examination and treatment of the mouth before the first dose, with a reply slip.',
    },
    by: ['prescriber', 'nurse'],
  },
  'dentist-answer': {
    title: { nl: 'Antwoord van de tandarts over de mond en het botmiddel', en: 'Answer from the dentist on the mouth and the bone drug' },
    name: { nl: 'Antwoord aan de voorschrijver', en: 'Answer to the prescriber' },
    purpose: {
      nl: 'Meldt of de mond in orde is, het behandelplan met data en de genezing.',
      en: 'Tells whether the mouth is sound, the treatment plan with its dates, and the healing.',
    },
    by: ['dentist', 'mka-surgeon'],
  },
  'dentist-question': {
    title: { nl: 'Vraag over een botmiddel vóór een ingreep in de mond', en: 'Question about a bone drug before a procedure in the mouth' },
    name: { nl: 'Vraag aan voorschrijver of apotheker', en: 'Question to prescriber or pharmacist' },
    purpose: {
      nl: 'Vraagt naar middel, sterkte, eerste en laatste dosis en de volgende, met vakjes om in te vullen.',
      en: 'Asks for drug, strength, first and last dose and the next one, with boxes to fill in.',
    },
    by: ['dentist', 'mka-surgeon', 'pharmacist'],
  },
  'mka-to-prescriber': {
    title: {
      nl: 'Kaakbotnecrose (MRONJ): bevindingen en overleg over het botmiddel',
      en: 'Jaw necrosis (MRONJ): findings and the bone drug',
    },
    name: { nl: 'MRONJ, aan de voorschrijver', en: 'MRONJ, to the prescriber' },
    purpose: {
      nl: 'Meldt plaats, stadium en behandeling, en legt stop, vervolg en hervatten van het botmiddel voor.',
      en: 'Reports site, stage and treatment, and puts stopping, exit and restart of the bone drug to the prescriber.',
    },
    by: ['mka-surgeon'],
  },
  gp: {
    title: { nl: 'Behandeling met een botmiddel: bericht aan de huisarts', en: 'Treatment with a bone drug: note to the GP' },
    name: { nl: 'Aan de huisarts', en: 'To the GP' },
    purpose: {
      nl: 'Meldt behandeling, laboratorium, waarop te letten en wie wat doet.',
      en: 'Reports treatment, laboratory, what to watch for and who does what.',
    },
    by: ['prescriber', 'mka-surgeon', 'nurse'],
  },
  'leaflet-drug': {
    title: { nl: 'Uw botmiddel: wat doet het?', en: 'Your bone drug: what does it do?' },
    name: { nl: 'Folder: wat doet uw middel', en: 'Leaflet: what your drug does' },
    purpose: {
      nl: 'Wat het middel doet, hoe het gaat en welke bijwerkingen er zijn.',
      en: 'What the drug does, how it is taken and its side effects.',
    },
    by: everybody,
  },
  'leaflet-before': {
    title: { nl: 'Voordat u met een botmiddel begint', en: 'Before you start a bone drug' },
    name: { nl: 'Folder: voordat u begint', en: 'Leaflet: before you start' },
    purpose: {
      nl: 'Tandarts, bloedonderzoek en vragen vóór de eerste dosis.',
      en: 'Dentist, blood tests and questions before the first dose.',
    },
    by: everybody,
  },
  'leaflet-during': {
    title: { nl: 'Zolang u een botmiddel gebruikt', en: 'While you use a bone drug' },
    name: { nl: 'Folder: tijdens de behandeling', en: 'Leaflet: during treatment' },
    purpose: {
      nl: 'Mondverzorging, tandarts, afspraken en ingrepen in de mond.',
      en: 'Care of the mouth, dentist, appointments and procedures in the mouth.',
    },
    by: everybody,
  },
  'leaflet-jaw-necrosis': {
    title: { nl: 'Kaakbotnecrose en de vier fasen', en: 'Necrosis of the jaw and its four phases' },
    name: { nl: 'Folder: kaakbotnecrose', en: 'Leaflet: necrosis of the jaw' },
    purpose: {
      nl: 'Wat kaakbotnecrose is, de vier fasen en de behandeling.',
      en: 'What necrosis of the jaw is, its four phases and the treatment.',
    },
    by: everybody,
  },
  'leaflet-after-extraction': {
    title: { nl: 'Na het trekken van een tand of kies', en: 'After having a tooth out' },
    name: { nl: 'Folder: na een extractie', en: 'Leaflet: after an extraction' },
    purpose: { nl: 'Verzorging van de wond, controle en waarop te letten.', en: 'Care of the wound, the check-up and what to watch for.' },
    by: everybody,
  },
  'leaflet-at-home': {
    title: { nl: 'Uw botmiddel thuis toegediend', en: 'Your bone drug given at home' },
    name: { nl: 'Folder: toediening thuis', en: 'Leaflet: given at home' },
    purpose: {
      nl: 'Wat er klaar moet zijn, hoe het gaat en wanneer te bellen.',
      en: 'What has to be ready, how it goes and when to call.',
    },
    by: ['nurse', 'prescriber'],
  },
  card: {
    title: { nl: 'Ik gebruik een botversterkend middel', en: 'I use a bone-strengthening drug' },
    name: { nl: 'Kaartje voor in de portemonnee', en: 'Wallet card' },
    purpose: {
      nl: 'Middel, doses en wat tandarts en arts moeten weten, in het formaat van een bankpas.',
      en: 'Drug, doses and what dentist and doctor must know, the size of a bank card.',
    },
    by: everybody,
  },
}
