import type { ProcedureCode } from '../../../record/record.ts'
import type { Lang, Text } from '../../../values/text.ts'
import { dateText, say, toothName } from '../../words.ts'
import { areaOf } from './places.ts'

/** Findings of the mouth, as a dentist names them. */
export const findingNames: Readonly<Record<string, Text>> = {
  'tooth-unsalvageable': { nl: 'onherstelbaar', en: 'beyond repair' },
  'tooth-poor-prognosis': { nl: 'slechte prognose', en: 'poor prognosis' },
  'tooth-doubtful': { nl: 'dubieus', en: 'doubtful' },
  'furcation-grade': { nl: 'furcatie', en: 'furcation' },
  'tooth-partially-erupted': { nl: 'half ingesloten', en: 'partially erupted' },
  'tooth-mobility': { nl: 'mobiliteit', en: 'mobility' },
  'tooth-painful': { nl: 'pijnlijk', en: 'painful' },
  'pocket-depth': { nl: 'pocketdiepte', en: 'pocket depth' },
  'periapical-lesion': { nl: 'periapicale laesie', en: 'periapical lesion' },
  torus: { nl: 'torus', en: 'torus' },
  exostosis: { nl: 'exostose', en: 'exostosis' },
  'mylohyoid-ridge': { nl: 'scherpe linea mylohyoidea', en: 'sharp mylohyoid ridge' },
  'removable-denture': { nl: 'uitneembare prothese', en: 'removable denture' },
  'denture-trauma': { nl: 'drukplek door prothese', en: 'denture sore' },
  'oral-hygiene': { nl: 'mondhygiëne', en: 'oral hygiene' },
  'dental-clearance': { nl: 'vrijgave van de mond', en: 'dental clearance' },
  'mucosal-healing': { nl: 'genezing van het slijmvlies', en: 'healing of the mucosa' },
  infection: { nl: 'infectie', en: 'infection' },
}

const valueNames: Readonly<Record<string, Text>> = {
  good: { nl: 'goed', en: 'good' },
  poor: { nl: 'slecht', en: 'poor' },
  cleared: { nl: 'mond in orde', en: 'mouth cleared' },
  'treatment-needed': { nl: 'behandeling nodig', en: 'treatment needed' },
  complete: { nl: 'volledig', en: 'complete' },
  incomplete: { nl: 'onvolledig', en: 'incomplete' },
}

/** "mobiliteit graad 3", "pocketdiepte 8 mm", "pijnlijk: nee", "mondhygiëne: slecht". */
export function findingInWords(code: string, value: boolean | number | string, lang: Lang): string {
  const name = findingNames[code]?.[lang] ?? code
  if (value === true) return name
  if (value === false) return `${name}: ${lang === 'nl' ? 'nee' : 'no'}`
  if (typeof value === 'string') return `${name}: ${valueNames[value]?.[lang] ?? value}`
  const number = String(value).replace('.', lang === 'nl' ? ',' : '.')
  return code === 'pocket-depth' ? `${name} ${number} mm` : `${name} ${lang === 'nl' ? 'graad' : 'grade'} ${number}`
}

/** Procedures, short. */
export const procedureWords: Readonly<Record<ProcedureCode, Text>> = {
  'tooth-extraction': { nl: 'extractie', en: 'extraction' },
  'surgical-extraction': { nl: 'chirurgische extractie', en: 'surgical extraction' },
  implant: { nl: 'implantaat', en: 'implant' },
  'apical-surgery': { nl: 'apexresectie', en: 'apical surgery' },
  'periodontal-surgery': { nl: 'parodontale chirurgie', en: 'periodontal surgery' },
  'supragingival-scaling': { nl: 'supragingivale reiniging', en: 'supragingival scaling' },
  'subgingival-scaling': { nl: 'subgingivale reiniging', en: 'subgingival scaling' },
  scaling: { nl: 'reiniging, diepte onbekend', en: 'scaling, depth not known' },
  restoration: { nl: 'vulling', en: 'filling' },
  endodontics: { nl: 'wortelkanaalbehandeling', en: 'root canal treatment' },
  'crown-bridge': { nl: 'kroon of brug', en: 'crown or bridge' },
  orthodontics: { nl: 'orthodontie', en: 'orthodontics' },
  denture: { nl: 'prothese', en: 'denture' },
  'root-banking': { nl: 'wortelbehoud na decapitatie', en: 'decoronation, root left in place' },
  sequestrectomy: { nl: 'sekwestrectomie', en: 'sequestrectomy' },
  'jaw-resection': { nl: 'kaakresectie', en: 'jaw resection' },
  biopsy: { nl: 'biopsie', en: 'biopsy' },
  'head-neck-radiotherapy': { nl: 'radiotherapie hoofd-hals', en: 'head and neck radiotherapy' },
  'other-radiotherapy': { nl: 'radiotherapie', en: 'radiotherapy' },
  'bone-graft': { nl: 'bottransplantaat', en: 'bone graft' },
  'torus-removal': { nl: 'verwijderen van een torus of exostose', en: 'removal of a torus or exostosis' },
  'panoramic-radiograph': { nl: 'OPG', en: 'panoramic radiograph' },
  'apical-radiograph': { nl: 'apicale opname', en: 'periapical radiograph' },
  cbct: { nl: 'CBCT', en: 'CBCT' },
  'dental-examination': { nl: 'tandheelkundig onderzoek', en: 'dental examination' },
}

/** What can be planned or recorded in the mouth, in the groups of the list. */
export const procedureChoices: readonly { readonly name: Text; readonly members: readonly ProcedureCode[] }[] = [
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

/** Words of the page. */
export const mouthWords = {
  title: { nl: 'Gebit en kaken', en: 'Teeth and jaws' },
  picture: {
    nl: 'Mond van de patiënt: links in beeld is rechts van de patiënt',
    en: 'The patient’s mouth: left in the picture is the patient’s right',
  },
  keys: { nl: 'Pijltoetsen gaan van element naar element, Enter kiest.', en: 'Arrow keys move from tooth to tooth, Enter selects.' },
  right: { nl: 'Rechts', en: 'Right' },
  left: { nl: 'Links', en: 'Left' },
  ofPatient: { nl: 'van de patiënt', en: 'of the patient' },
  several: { nl: 'Meer elementen tegelijk kiezen', en: 'Select several teeth' },
  clear: { nl: 'Selectie wissen', en: 'Clear selection' },
  table: { nl: 'Alles in een tabel', en: 'All in a table' },
  place: { nl: 'Plaats', en: 'Place' },
  state: { nl: 'Bevindingen en ingrepen', en: 'Findings and procedures' },
  date: { nl: 'Datum', en: 'Date' },
  nothing: { nl: 'Niets vastgelegd.', en: 'Nothing on record.' },
  nothingAtAll: {
    nl: 'Er is nog niets over de mond vastgelegd. Kies een element of kaak om te beginnen.',
    en: 'Nothing is on record about the mouth yet. Select a tooth or jaw to begin.',
  },
  whole: { nl: 'De mond als geheel', en: 'The mouth as a whole' },
  choose: {
    nl: 'Kies een element of kaak in de tekening voor bevindingen en ingrepen daar.',
    en: 'Select a tooth or jaw in the picture for findings and procedures there.',
  },
  known: { nl: 'Wat bekend is', en: 'What is known' },
  noDate: { nl: 'zonder datum', en: 'no date' },
  planned: { nl: 'gepland', en: 'planned' },
  done: { nl: 'verricht', en: 'done' },
  urgent: { nl: 'spoed', en: 'urgent' },
  recordFinding: { nl: 'Bevinding vastleggen', en: 'Record a finding' },
  recordProcedure: { nl: 'Ingreep plannen of vastleggen', en: 'Plan or record a procedure' },
  recordHealing: { nl: 'Genezing vastleggen', en: 'Record healing' },
  recordMouth: { nl: 'Vrijgave, prothese en mondhygiëne vastleggen', en: 'Record clearance, denture and oral hygiene' },
  save: { nl: 'Vastleggen', en: 'Record' },
  plan: { nl: 'Plannen', en: 'Plan' },
  examined: { nl: 'Onderzocht op', en: 'Examined on' },
  wholeDate: { nl: 'dag, maand en jaar', en: 'day, month and year' },
  prognosis: { nl: 'Prognose', en: 'Prognosis' },
  prognosisGood: { nl: 'goed', en: 'good' },
  grade: { nl: 'graad', en: 'grade' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  unknown: { nl: 'niet beoordeeld', en: 'not assessed' },
  note: { nl: 'Opmerking', en: 'Note' },
  procedure: { nl: 'Ingreep', en: 'Procedure' },
  chooseProcedure: { nl: 'Kies een ingreep', en: 'Choose a procedure' },
  when: { nl: 'Gepland of verricht', en: 'Planned or done' },
  onDay: { nl: 'Dag van de ingreep', en: 'Day of the procedure' },
  dayLater: { nl: 'Mag openblijven zolang er geen dag is.', en: 'May stay open while there is no day.' },
  isUrgent: { nl: 'Spoed: uitstel is niet verantwoord', en: 'Urgent: cannot be put off' },
  doneNow: { nl: 'Verricht: vastleggen', en: 'Done: record' },
  dropPlan: { nl: 'Plan laten vervallen', en: 'Drop the plan' },
  movePlan: { nl: 'Datum wijzigen', en: 'Change date' },
  healingAsk: { nl: 'Is het slijmvlies over de wond volledig genezen?', en: 'Has the mucosa over the wound healed completely?' },
  healingYes: { nl: 'ja, volledig', en: 'yes, completely' },
  healingNo: { nl: 'nog niet', en: 'not yet' },
  infectionAsk: { nl: 'Tekenen van infectie of pus?', en: 'Signs of infection or pus?' },
  clearanceAsk: { nl: 'Vrijgave voor de behandeling', en: 'Clearance for therapy' },
  clearanceWhy: { nl: 'Mond in orde: geen focus meer en wonden genezen.', en: 'Mouth cleared: no focus left and wounds healed.' },
  onlyFindings: {
    nl: 'Ingrepen plannen en vastleggen doen tandarts, voorschrijver of MKA-chirurg.',
    en: 'Procedures are planned and recorded by dentist, prescriber or surgeon.',
  },
  readOnly: { nl: 'In deze rol wordt hier alleen gelezen.', en: 'In this role one only reads here.' },
  advice: { nl: 'Advies', en: 'Advice' },
  before: { nl: 'Vóór de behandeling', en: 'Before therapy' },
  during: { nl: 'Bij ingrepen, tijdens de behandeling', en: 'At procedures, during therapy' },
  lesions: { nl: 'Kaaklaesie', en: 'Jaw lesion' },
  noAdvice: {
    nl: 'Geen advies bij deze plaats. Dat zegt niets over een ingreep die niet gepland is: plan hem, dan volgt het advies.',
    en: 'No advice for this place. That says nothing of a procedure that is not planned: plan it, and the advice follows.',
  },
  waiting: { nl: 'Het advies wordt uitgerekend.', en: 'The advice is being worked out.' },
  more: { nl: 'Ook', en: 'Also' },
  sessions: { nl: 'Zittingen', en: 'Sessions' },
  session: { nl: 'Zitting', en: 'Session' },
  openLesion: { nl: 'Naar de laesie', en: 'To the lesion' },
  newLesion: { nl: 'Nieuwe kaaklaesie hier', en: 'New jaw lesion here' },
  legend: { nl: 'Tekens', en: 'Key' },
} as const satisfies Readonly<Record<string, Text>>

/** "46, eerste molaar rechtsonder", "onderkaak", "tuber maxillae rechts", "mond als geheel". */
export function placeName(id: string, lang: Lang): string {
  if (id === '') return say(mouthWords.whole, lang)
  const area = areaOf(id)
  if (area) return area.name[lang]
  const tooth = Number(id)
  if (tooth >= 11 && tooth <= 48) return toothName(tooth, lang)
  return lang === 'nl' ? `${id}, melkelement` : `${id}, deciduous tooth`
}

/** A date as recorded, or that there is none. */
export const dated = (iso: string | undefined, lang: Lang): string => (iso ? dateText(iso, lang) : say(mouthWords.noDate, lang))
