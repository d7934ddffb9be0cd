import type { Stance } from '../engine/table.ts'
import type { Lang, Text } from '../values/text.ts'
import type { AllergyAnswer, Companion, ConsultProcedure, Indication, Urgency, Use } from './answers.ts'

/** Every word on the screen that no decision says itself. */
export const words = {
  title: { nl: 'Howship: bot- en kaakadvies', en: 'Howship: bone and jaw advice' },
  tagline: { nl: 'Bot- en kaakadvies', en: 'Bone and jaw advice' },
  otherLanguage: { nl: 'English', en: 'Nederlands' },
  library: { nl: 'Bibliotheek', en: 'Library' },
  leaflets: { nl: 'Uitleg voor de patiënt', en: 'Leaflet for the patient' },
  closeLeaflets: { nl: 'Terug naar het antwoord', en: 'Back to the answer' },
  workspace: { nl: 'Inloggen', en: 'Sign in' },
  skip: { nl: 'Naar het antwoord', en: 'Skip to the answer' },
  intro: {
    nl: 'Ingreep in de mond bij een patiënt met een botmiddel',
    en: 'Dental work in a patient on a bone drug',
  },
  introMore: {
    nl: 'Beantwoord wat u weet. Het antwoord verschijnt zodra dat veilig kan en wordt scherper met elke vraag.',
    en: 'Answer what you know. The answer appears as soon as it safely can, and sharpens with every reply.',
  },
  questions: { nl: 'Vragen', en: 'Questions' },
  answer: { nl: 'Antwoord', en: 'Answer' },

  askProcedure: { nl: 'Wat gaat u doen?', en: 'What are you going to do?' },
  whyProcedure: {
    nl: 'Alleen werk dat tandvlees of bot opent, vraagt voorzorg.',
    en: 'Only work that opens gum or bone calls for precautions.',
  },
  chooseProcedure: { nl: 'Kies een ingreep', en: 'Choose a procedure' },
  askTooth: { nl: 'Welke tand of kies?', en: 'Which tooth or teeth?' },
  toothHint: { nl: 'FDI-nummer, bijvoorbeeld 46. Meer mag.', en: 'FDI number, for example 46. More than one is fine.' },
  mouth: { nl: 'Gebit, gezien vanaf de tandarts', en: 'Teeth, as the dentist sees them' },
  right: { nl: 'R', en: 'R' },
  left: { nl: 'L', en: 'L' },
  askWhen: { nl: 'Wanneer is de ingreep?', en: 'When is the procedure?' },
  whenHint: { nl: 'Leeg: er is nog geen datum.', en: 'Empty: no date yet.' },

  askDrug: { nl: 'Welk middel?', en: 'Which drug?' },
  whyDrug: {
    nl: 'Middel en sterkte bepalen het risico voor de kaak. Denk ook aan een prik of infuus in het ziekenhuis, nu of vroeger.',
    en: 'Drug and strength set the risk to the jaw. Think of injections or infusions in hospital too, now or in the past.',
  },
  drugHint: { nl: 'Merk of stofnaam, bijvoorbeeld Prolia of alendroninezuur', en: 'Brand or substance, for example Prolia or alendronate' },
  anotherDrug: { nl: 'Nog een middel', en: 'Another drug' },
  removeDrug: { nl: '{name} verwijderen', en: 'Remove {name}' },
  asTyped: { nl: '“{name}” opnemen zoals getypt', en: 'Add “{name}” as typed' },
  found: { nl: '{count} gevonden', en: '{count} found' },
  notRecognised: {
    nl: 'Niet herkend. Controleer de naam op het doosje of bij de apotheek.',
    en: 'Not recognised. Check the name on the box or with the pharmacy.',
  },
  nothing: { nl: 'Gebruikt geen enkel geneesmiddel', en: 'Takes no medicines at all' },
  unknownDrug: { nl: 'Weet ik niet', en: 'I don’t know' },
  noDrugHere: { nl: 'Toch een middel invullen', en: 'Name a drug after all' },

  askStrength: { nl: 'Welke sterkte?', en: 'Which strength?' },
  askInterval: { nl: 'Hoe vaak?', en: 'How often?' },
  askUse: { nl: 'In gebruik?', en: 'In use?' },
  askSince: { nl: 'Sinds wanneer?', en: 'Since when?' },
  askLastInjection: { nl: 'Laatste prik of infuus', en: 'Last injection or infusion' },
  askEnd: { nl: 'Gestopt op', en: 'Stopped on' },
  whyTime: {
    nl: 'De duur en de laatste toediening bepalen het moment van de ingreep.',
    en: 'How long, and when the last dose was, decide the moment of the procedure.',
  },
  partial: { nl: 'Alleen het jaar, of maand en jaar, mag ook.', en: 'The year alone, or month and year, will do.' },
  day: { nl: 'Dag', en: 'Day' },
  month: { nl: 'Maand', en: 'Month' },
  year: { nl: 'Jaar', en: 'Year' },
  noSuchDate: {
    nl: 'Deze datum bestaat niet. Vul een jaar van vier cijfers in.',
    en: 'There is no such date. Give the year in four digits.',
  },
  wholeDate: { nl: 'Vul dag, maand en jaar in.', en: 'Give day, month and year.' },

  askIndication: { nl: 'Waarvoor krijgt de patiënt het?', en: 'What is it given for?' },
  whyIndication: {
    nl: 'Bij kanker in het bot is de dosering hoger en de kaak kwetsbaarder.',
    en: 'With cancer in bone the dose is higher and the jaw more vulnerable.',
  },
  askCompanion: {
    nl: 'Daarnaast prednisolon of een ander corticosteroïd, of een angiogeneseremmer?',
    en: 'Also prednisolone or another corticosteroid, or an angiogenesis inhibitor?',
  },
  whyCompanion: {
    nl: 'Beide vergroten het risico. Corticosteroïden: tabletten of injecties, geen puffers of zalf. Angiogeneseremmers: bijvoorbeeld bevacizumab of sunitinib.',
    en: 'Both raise the risk. Corticosteroids: tablets or injections, not inhalers or ointment. Angiogenesis inhibitors: bevacizumab or sunitinib, for example.',
  },
  whichInhibitor: { nl: 'Welke angiogeneseremmer?', en: 'Which angiogenesis inhibitor?' },
  askPenicillin: { nl: 'Allergisch voor penicilline?', en: 'Allergic to penicillin?' },
  whyPenicillin: { nl: 'Bepaalt welk antibioticum rond de ingreep.', en: 'Decides which antibiotic goes with the procedure.' },
  askUrgency: { nl: 'Pijn, losse tand of spoed?', en: 'Pain, a loose tooth or urgency?' },
  whyUrgency: {
    nl: 'Wat niet kan wachten, gaat vóór een gunstig moment.',
    en: 'What cannot wait goes before a favourable moment.',
  },
  askEgfr: { nl: 'Nierfunctie (eGFR)?', en: 'Kidney function (eGFR)?' },
  whyEgfr: {
    nl: 'Bij een lage nierfunctie verandert de dosis van het antibioticum.',
    en: 'With poor kidney function the dose of the antibiotic changes.',
  },
  egfrUnit: { nl: 'mL/min/1,73 m²', en: 'mL/min/1.73 m²' },
  unknown: { nl: 'Weet ik niet', en: 'I don’t know' },
  startAgain: { nl: 'Opnieuw beginnen', en: 'Start again' },

  waitingFor: {
    nl: 'Kies wat u gaat doen en welk middel de patiënt gebruikt. Weet u het middel niet, dan is dat ook een antwoord.',
    en: 'Choose what you are going to do and which drug the patient takes. If you do not know the drug, that is an answer too.',
  },
  inShort: { nl: 'Kort', en: 'In short' },
  timeLine: { nl: 'Tijdlijn', en: 'Time line' },
  today: { nl: 'vandaag', en: 'today' },
  antibiotic: { nl: 'Antibioticum', en: 'Antibiotic' },
  atProcedure: { nl: 'Bij de ingreep', en: 'At the procedure' },
  ifDone: { nl: 'Als de ingreep toch gebeurt', en: 'If the procedure is done after all' },
  aftercare: { nl: 'Nazorg', en: 'Aftercare' },
  risk: { nl: 'Risico op kaakbotnecrose', en: 'Risk of jaw necrosis' },
  moreAdvice: { nl: 'Ook over deze patiënt', en: 'Also about this patient' },
  because: { nl: 'Waarom', en: 'Why' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  inLibrary: { nl: 'In de bibliotheek', en: 'In the library' },
  others: { nl: 'Anderen zeggen', en: 'Others say' },
  stillUnknown: { nl: 'Nog niet bekend', en: 'Not yet known' },
  notices: { nl: 'Meldingen bij de gegevens', en: 'Notices about the data' },
  figures: { nl: 'Cijfers met noemer en bron', en: 'Figures with denominator and source' },
  atMost: { nl: 'hoogstens {percent}', en: 'at most {percent}' },
  noNumber: { nl: 'geen getal', en: 'no number' },
  statement: { nl: 'uitspraak', en: 'statement' },
  noDate: {
    nl: 'Nog geen datum: data gerekend alsof de ingreep vandaag is.',
    en: 'No date yet: dates are counted as if the procedure were today.',
  },
  planOn: { nl: 'Reken met {date}', en: 'Count from {date}' },
  print: { nl: 'Afdrukken', en: 'Print' },
  copy: { nl: 'Kopieer', en: 'Copy' },
  copied: { nl: 'Gekopieerd', en: 'Copied' },
  notCopied: { nl: 'Kopiëren lukte niet', en: 'Copying failed' },
  protocol: { nl: 'Protocol', en: 'Protocol' },
  consultOf: { nl: 'Advies van {date}', en: 'Advice of {date}' },

  file: { nl: 'Dossier lezen', en: 'Read a record' },
  dropHere: { nl: 'Sleep een FHIR-bestand hierheen of', en: 'Drop a FHIR file here or' },
  chooseFile: { nl: 'Kies een FHIR-bestand', en: 'Choose a FHIR file' },
  dropNow: { nl: 'Laat los om het dossier te lezen', en: 'Let go to read the record' },
  fileStays: { nl: 'Een JSON-bundel (R4). Het bestand blijft op dit apparaat.', en: 'A JSON Bundle (R4). The file stays on this device.' },
  example: { nl: 'Voorbeeld', en: 'Example' },
  chooseExample: { nl: 'Kies een voorbeeldpatiënt', en: 'Choose an example patient' },
  notJson: {
    nl: '{name} is geen geldig JSON-bestand. Kies een FHIR R4-bundel.',
    en: '{name} is not a valid JSON file. Choose a FHIR R4 Bundle.',
  },
  notOnePatient: {
    nl: '{name} is geen FHIR R4-bundel van één patiënt. Kies een ander bestand.',
    en: '{name} is not a FHIR R4 Bundle of one patient. Choose another file.',
  },
  tooLarge: { nl: '{name} is te groot om hier te lezen (meer dan 50 MB).', en: '{name} is too large to read here (over 50 MB).' },
  exampleGone: { nl: 'Het voorbeeld kon niet worden geladen. Probeer het opnieuw.', en: 'The example could not be loaded. Try again.' },
  backToConsult: { nl: 'Terug naar de vragen', en: 'Back to the questions' },
  exposures: { nl: 'Middelen voor bot en kaak', en: 'Drugs for bone and jaw' },
  noExposures: { nl: 'Geen middel voor bot of kaak in dit dossier', en: 'No drug for bone or jaw in this record' },
  since: { nl: 'sinds {date}', en: 'since {date}' },
  lastDose: { nl: 'laatste dosis {date}', en: 'last dose {date}' },
  ended: { nl: 'tot {date}', en: 'until {date}' },
  now: { nl: 'Nu', en: 'Now' },
  beforeNextDose: { nl: 'Voor de volgende dosis', en: 'Before the next dose' },
  later: { nl: 'Later', en: 'Later' },
  background: { nl: 'Achtergrond', en: 'Background' },

  stays: { nl: 'Niets verlaat deze browser.', en: 'Nothing leaves this browser.' },
  version: { nl: 'Kennis {version}, advies van {date}', en: 'Knowledge {version}, advice of {date}' },
  broken: {
    nl: 'Er ging iets mis in Howship zelf. Laad de pagina opnieuw; uw antwoorden staan in het adres.',
    en: 'Something went wrong in Howship itself. Reload the page; your answers are in the address.',
  },
} as const satisfies Record<string, Text>

export const procedureNames: Readonly<Record<ConsultProcedure, Text>> = {
  'tooth-extraction': { nl: 'Extractie (tand of kies trekken)', en: 'Tooth extraction' },
  'surgical-extraction': { nl: 'Chirurgische extractie', en: 'Surgical extraction' },
  implant: { nl: 'Implantaat', en: 'Dental implant' },
  'bone-graft': { nl: 'Bottransplantaat', en: 'Bone graft' },
  'apical-surgery': { nl: 'Apexresectie', en: 'Apical surgery' },
  'periodontal-surgery': { nl: 'Parodontale chirurgie (flap)', en: 'Periodontal surgery (flap)' },
  'torus-removal': { nl: 'Verwijderen van een torus of exostose', en: 'Removal of a torus or exostosis' },
  'root-banking': { nl: 'Wortel behouden na decapitatie', en: 'Decoronation, root left in place' },
  endodontics: { nl: 'Wortelkanaalbehandeling', en: 'Root canal treatment' },
  restoration: { nl: 'Vulling', en: 'Filling' },
  'crown-bridge': { nl: 'Kroon of brug', en: 'Crown or bridge' },
  'supragingival-scaling': { nl: 'Gebitsreiniging boven het tandvlees', en: 'Scaling above the gum' },
  'subgingival-scaling': { nl: 'Gebitsreiniging onder het tandvlees', en: 'Scaling below the gum' },
  scaling: { nl: 'Gebitsreiniging, diepte nog niet bekend', en: 'Scaling, depth not known yet' },
  denture: { nl: 'Gebitsprothese', en: 'Denture' },
  orthodontics: { nl: 'Beugel (orthodontie)', en: 'Orthodontics' },
}

/** Procedures in the groups of the list. */
export const procedureGroups: readonly { readonly name: Text; readonly members: readonly ConsultProcedure[] }[] = [
  {
    name: { nl: 'Trekken en opereren', en: 'Extraction and surgery' },
    members: ['tooth-extraction', 'surgical-extraction', 'implant', 'bone-graft', 'apical-surgery', 'periodontal-surgery', 'torus-removal'],
  },
  {
    name: { nl: 'Behouden en herstellen', en: 'Saving and restoring' },
    members: ['endodontics', 'root-banking', 'restoration', 'crown-bridge'],
  },
  { name: { nl: 'Reinigen', en: 'Cleaning' }, members: ['supragingival-scaling', 'subgingival-scaling', 'scaling'] },
  { name: { nl: 'Prothese en beugel', en: 'Dentures and braces' }, members: ['denture', 'orthodontics'] },
]

/** Work on the whole mouth, for which no tooth is asked. */
export const wholeMouth: ReadonlySet<ConsultProcedure> = new Set([
  'supragingival-scaling',
  'subgingival-scaling',
  'scaling',
  'denture',
  'orthodontics',
])

export const useNames: Readonly<Record<Use, Text>> = {
  now: { nl: 'nu', en: 'now' },
  stopped: { nl: 'gestopt', en: 'stopped' },
  planned: { nl: 'begint nog', en: 'not started yet' },
}

export const indicationNames: Readonly<Record<Indication, Text>> = {
  osteoporosis: { nl: 'Osteoporose', en: 'Osteoporosis' },
  'bone-metastases': { nl: 'Uitzaaiingen in het bot', en: 'Bone metastases' },
  myeloma: { nl: 'Multipel myeloom (Kahler)', en: 'Multiple myeloma' },
  'breast-cancer': { nl: 'Borstkanker zonder uitzaaiingen', en: 'Breast cancer without metastases' },
  paget: { nl: 'Ziekte van Paget', en: 'Paget’s disease of bone' },
  other: { nl: 'Iets anders', en: 'Something else' },
  unknown: { nl: 'Weet ik niet', en: 'I don’t know' },
}

export const urgencyNames: Readonly<Record<Urgency, Text>> = {
  no: { nl: 'Nee', en: 'No' },
  painful: { nl: 'Pijn', en: 'Pain' },
  loose: { nl: 'Los (graad 2–3)', en: 'Loose (grade 2–3)' },
  urgent: { nl: 'Spoed', en: 'Urgent' },
  unknown: { nl: 'Weet ik niet', en: 'I don’t know' },
}

export const companionNames: Readonly<Record<Companion, Text>> = {
  none: { nl: 'Nee, dit is alles', en: 'No, this is all' },
  corticosteroid: { nl: 'Ja, een corticosteroïd', en: 'Yes, a corticosteroid' },
  inhibitor: { nl: 'Ja, een angiogenese\u00adremmer', en: 'Yes, an angiogenesis inhibitor' },
  unknown: { nl: 'Weet ik niet', en: 'I don’t know' },
}

export const allergyNames: Readonly<Record<AllergyAnswer, Text>> = {
  no: { nl: 'Nee', en: 'No' },
  yes: { nl: 'Ja', en: 'Yes' },
  unknown: { nl: 'Weet ik niet', en: 'I don’t know' },
}

/** Days between doses, in words. */
export const intervalNames: Readonly<Record<number, Text>> = {
  1: { nl: 'elke dag', en: 'every day' },
  7: { nl: 'elke week', en: 'every week' },
  21: { nl: 'om de 3 weken', en: 'every 3 weeks' },
  28: { nl: 'om de 3–4 weken', en: 'every 3–4 weeks' },
  30: { nl: 'elke maand', en: 'every month' },
  84: { nl: 'om de 12 weken', en: 'every 12 weeks' },
  91: { nl: 'om de 3 maanden', en: 'every 3 months' },
  182: { nl: 'om de 6 maanden', en: 'every 6 months' },
  365: { nl: 'elk jaar', en: 'every year' },
}

export const stanceNames: Readonly<Record<Stance, Text>> = {
  recommend: { nl: 'Doen', en: 'Do' },
  consider: { nl: 'Overwegen', en: 'Consider' },
  avoid: { nl: 'Let op', en: 'Caution' },
  contraindicated: { nl: 'Niet doen', en: 'Do not' },
  inform: { nl: 'Ter informatie', en: 'For information' },
  ask: { nl: 'Eerst vragen', en: 'Ask first' },
}

/** The five source documents by name. */
export const documentNames: Readonly<Record<string, Text>> = {
  '000_5756ef62c9751ede.txt': {
    nl: 'Hoofdstuk Bot, botresorptieremmers en MRONJ (UZ Leuven)',
    en: 'Chapter on bone, bone-resorption inhibitors and MRONJ (UZ Leuven)',
  },
  '001_85ea3bbbfc845a83.txt': { nl: 'Oncologie: handreiking botmiddelen (dia’s)', en: 'Oncology: guidance on bone drugs (slides)' },
  '002_2477ad842c2cfc1c.txt': {
    nl: 'Oncologie: botmetastasen en botverlies (dia’s)',
    en: 'Oncology: bone metastases and bone loss (slides)',
  },
  '003_95eb2cca0b0588fb.txt': { nl: 'Osteoporose (dia’s)', en: 'Osteoporosis (slides)' },
  '004_b300f7397be67a6c.txt': { nl: 'Folder Kaakbotnecrose (ZAS)', en: 'Leaflet on jaw necrosis (ZAS)' },
}

/** Named dates of the advice, as labels of the time line. A window has a name of its own; its two ends carry it. */
export const dateNames: Readonly<Record<string, Text>> = {
  aaoms: { nl: 'Venster AAOMS 2022', en: 'AAOMS 2022 window' },
  ects: { nl: 'Venster ECTS en UZ Leuven', en: 'ECTS and UZ Leuven window' },
  nextDose: { nl: 'Volgende injectie', en: 'Next injection' },
  latestDose: { nl: 'Uiterlijk volgende injectie', en: 'Next injection no later than' },
  stop: { nl: 'Stoppen', en: 'Stop' },
  earliest: { nl: 'Ingreep vanaf', en: 'Procedure from' },
  lastDose: { nl: 'Laatste dosis', en: 'Last dose' },
  procedure: { nl: 'Ingreep', en: 'Procedure' },
  antibiotic: { nl: 'Antibioticum', en: 'Antibiotic' },
  control: { nl: 'Controle', en: 'Check' },
}

/** Words of the record that reach the screen as they are written in `because`. */
export const recordedWords: Readonly<Record<string, Text>> = {
  'no known allergy': { nl: 'geen bekende allergie', en: 'no known allergy' },
  urgent: { nl: 'spoed', en: 'urgent' },
  routine: { nl: 'geen spoed', en: 'routine' },
  recorded: { nl: 'vastgelegd', en: 'on record' },
  'nil-known': { nl: 'gebruikt niets', en: 'takes nothing' },
  true: { nl: 'ja', en: 'yes' },
  false: { nl: 'nee', en: 'no' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  'No allergy to penicillin': { nl: 'geen penicillineallergie', en: 'no allergy to penicillin' },
  'Allergy to penicillin': { nl: 'penicillineallergie', en: 'allergy to penicillin' },
}

/** Facts that no table reads itself: those from which another fact is reckoned. */
export const reckonedFrom: Readonly<Record<string, Text>> = {
  lastDenosumabDose: { nl: 'laatste dosis denosumab', en: 'last dose of denosumab' },
  weight: { nl: 'gewicht', en: 'weight' },
  calciumStatus: { nl: 'calcium, beoordeeld', en: 'calcium, judged' },
  correctedCalcium: { nl: 'calcium, gecorrigeerd voor albumine', en: 'calcium, corrected for albumin' },
  calcium: { nl: 'calcium', en: 'calcium' },
  albumin: { nl: 'albumine', en: 'albumin' },
  myeloma: { nl: 'multipel myeloom', en: 'multiple myeloma' },
  exposureBeyondAlveolus: { nl: 'bloot bot voorbij het alveolaire bot', en: 'bone exposed beyond the alveolar bone' },
  pathologicalFracture: { nl: 'pathologische fractuur', en: 'pathological fracture' },
  extraOralFistula: { nl: 'fistel naar de huid', en: 'fistula to the skin' },
  oroAntralCommunication: { nl: 'verbinding met de kaakholte', en: 'communication with the sinus' },
  osteolysisToBorder: { nl: 'osteolyse tot de onderrand of de kaakholte', en: 'osteolysis to the lower border or sinus floor' },
  pain: { nl: 'pijn', en: 'pain' },
  infection: { nl: 'infectie', en: 'infection' },
  alteredSensation: { nl: 'gestoord gevoel', en: 'altered sensation' },
  swelling: { nl: 'zwelling', en: 'swelling' },
  pus: { nl: 'pus', en: 'pus' },
  bonePain: { nl: 'botpijn', en: 'bone pain' },
  skeletalEvent: { nl: 'botcomplicatie', en: 'skeletal event' },
}

/** A sentence whose dates and doses do not break over two lines. */
export const glued = (text: string): string =>
  text
    .replace(/(\d{1,2}) ([A-Za-z]{3}) (\d{4})/g, '$1\u00a0$2\u00a0$3')
    .replace(/(\d) (mg|%|×|weken|weeks|maanden|months)/g, '$1\u00a0$2')
    .replace(/× (daags)/g, '×\u00a0$1')

/** The words of a text in one language, with names filled in. */
export function say(text: Text, lang: Lang, fillings: Readonly<Record<string, string | number>> = {}): string {
  return text[lang].replace(/\{(\w+)\}/g, (all, name: string) => (name in fillings ? String(fillings[name]) : all))
}

/** Names of teeth for those who hear them. */
const toothKinds: readonly Text[] = [
  { nl: 'centrale snijtand', en: 'central incisor' },
  { nl: 'laterale snijtand', en: 'lateral incisor' },
  { nl: 'hoektand', en: 'canine' },
  { nl: 'eerste premolaar', en: 'first premolar' },
  { nl: 'tweede premolaar', en: 'second premolar' },
  { nl: 'eerste molaar', en: 'first molar' },
  { nl: 'tweede molaar', en: 'second molar' },
  { nl: 'derde molaar', en: 'third molar' },
]
const quadrants: readonly Text[] = [
  { nl: 'rechtsboven', en: 'upper right' },
  { nl: 'linksboven', en: 'upper left' },
  { nl: 'linksonder', en: 'lower left' },
  { nl: 'rechtsonder', en: 'lower right' },
]

/** "rechtsonder", of a tooth. */
export const quadrantName = (tooth: number, lang: Lang): string => quadrants[Math.floor(tooth / 10) - 1]![lang]

/** "46, eerste molaar rechtsonder". */
export const toothName = (tooth: number, lang: Lang): string =>
  lang === 'nl'
    ? `${tooth}, ${toothKinds[(tooth % 10) - 1]!.nl} ${quadrants[Math.floor(tooth / 10) - 1]!.nl}`
    : `${tooth}, ${quadrants[Math.floor(tooth / 10) - 1]!.en} ${toothKinds[(tooth % 10) - 1]!.en}`

/** Months for a date that is known to the month. */
const months: Readonly<Record<Lang, readonly string[]>> = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}

/** An ISO date as far as it is known: "2023", "feb 2023", "5 feb 2023". */
export function dateText(iso: string, lang: Lang): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-')
  if (month === undefined) return year
  const name = months[lang][Number(month) - 1] ?? month
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** "5 jan – 4 feb 2027", or one day when both are the same. */
export function periodText(from: string, to: string, lang: Lang): string {
  if (from === to) return dateText(from, lang)
  const start = dateText(from, lang)
  const shared = from.slice(0, 4) === to.slice(0, 4) ? start.replace(/ \d{4}$/, '') : start
  return `${shared} – ${dateText(to, lang)}`
}
