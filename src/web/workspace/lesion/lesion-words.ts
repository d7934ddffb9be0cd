import type { Lang, Text } from '../../../values/text.ts'
import { areaOf } from '../mouth/places.ts'
import { lesionFindingNames } from './findings.ts'

/** Words of the lesion page. */
export const lesionWords = {
  title: { nl: 'Kaaklaesie', en: 'Jaw lesion' },
  none: { nl: 'Geen kaaklaesie vastgelegd.', en: 'No jaw lesion on record.' },
  lesions: { nl: 'Laesies van deze patiënt', en: 'Lesions of this patient' },
  newLesion: { nl: 'Nieuwe laesie', en: 'New lesion' },
  newIntro: {
    nl: 'Kies waar de laesie ligt. De beoordeling volgt meteen daarna.',
    en: 'Choose where the lesion lies. The assessment follows at once.',
  },
  firstSeen: { nl: 'Blootliggend bot eerst gezien op', en: 'Bare bone first seen on' },
  firstSeenHint: { nl: 'Als het bekend is: deze dag telt mee voor de 8 weken.', en: 'If it is known: this day counts for the 8 weeks.' },
  record: { nl: 'Vastleggen', en: 'Record' },
  recordLesion: { nl: 'Laesie vastleggen', en: 'Record the lesion' },
  stageNow: { nl: 'Stadium', en: 'Stage' },
  notStaged: { nl: 'niet gestadieerd', en: 'not staged' },
  stageOpen: { nl: 'nog niet te bepalen', en: 'not known yet' },
  over: { nl: 'afgesloten', en: 'resolved' },
  assess: { nl: 'Nieuwe beoordeling', en: 'New assessment' },
  previous: { nl: 'vorige: {value}, {date}', en: 'before: {value}, {date}' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  unexamined: { nl: 'niet onderzocht', en: 'not examined' },
  restNo: { nl: 'Overige hier: nee', en: 'Others here: no' },
  mucosa: { nl: 'Is het slijmvlies gesloten?', en: 'Is the mucosa closed?' },
  mucosaYes: { nl: 'ja, volledig', en: 'yes, completely' },
  excluding: { nl: 'Uit te sluiten', en: 'To rule out' },
  excludingWhy: { nl: 'Bepaalt of het kaakbotnecrose door medicatie kan zijn.', en: 'Tells whether it can be jaw necrosis by medication.' },
  live: { nl: 'Met deze bevindingen', en: 'With these findings' },
  liveNone: {
    nl: 'Vul bevindingen in: hier verschijnt het stadium, met de reden.',
    en: 'Enter findings: the stage appears here, with the reason.',
  },
  liveWorking: { nl: 'Wordt bijgewerkt', en: 'Updating' },
  liveUnsaved: { nl: 'Nog niet vastgelegd.', en: 'Not recorded yet.' },
  examined: { nl: 'Onderzocht op', en: 'Examined on' },
  course: { nl: 'Beloop', en: 'Course' },
  courseNone: { nl: 'Nog geen beoordeling vastgelegd.', en: 'No assessment on record yet.' },
  appeared: { nl: 'Nieuw', en: 'New' },
  gone: { nl: 'Weg', en: 'Gone' },
  unchanged: { nl: 'Geen verandering vastgelegd', en: 'No change recorded' },
  found: { nl: 'Gevonden', en: 'Found' },
  foundNothing: { nl: 'niets gevonden', en: 'nothing found' },
  pictures: { nl: 'Foto’s en röntgenopnamen', en: 'Photographs and radiographs' },
  treatment: { nl: 'Behandeling', en: 'Treatment' },
  done: { nl: 'Verricht', en: 'Done' },
  recordDone: { nl: 'Vastleggen wat is gedaan', en: 'Record what was done' },
  whatDone: { nl: 'Wat is gedaan?', en: 'What was done?' },
  onDay: { nl: 'Op', en: 'On' },
  antibiotic: { nl: 'Antibioticum begonnen', en: 'Antibiotic begun' },
  antibioticNone: { nl: 'Het advies noemt hier nu geen antibioticum.', en: 'The advice names no antibiotic here now.' },
  which: { nl: 'Welk middel?', en: 'Which drug?' },
  dose: { nl: 'Dosering', en: 'Dosage' },
  from: { nl: 'Vanaf', en: 'From' },
  onlyOrders: {
    nl: 'Ingrepen leggen tandarts, voorschrijver of MKA-chirurg vast.',
    en: 'Procedures are recorded by dentist, prescriber or surgeon.',
  },
  boneDrug: { nl: 'Botmiddel', en: 'Bone drug' },
  boneDrugNone: {
    nl: 'Het advies zegt nu niets over stoppen of hervatten van een botmiddel.',
    en: 'The advice says nothing now of stopping or restarting a bone drug.',
  },
  agree: { nl: 'Met de voorschrijver', en: 'With the prescriber' },
  agreeKind: { nl: 'Wat legt u vast?', en: 'What do you record?' },
  ask: { nl: 'voorleggen aan de voorschrijver', en: 'ask the prescriber' },
  stop: { nl: 'afgesproken: stoppen', en: 'agreed: stop' },
  continue: { nl: 'afgesproken: doorgaan', en: 'agreed: continue' },
  restart: { nl: 'afgesproken: hervatten', en: 'agreed: restart' },
  prescriber: { nl: 'Voorschrijver', en: 'Prescriber' },
  agreedText: { nl: 'Vraag of afspraak, in woorden', en: 'Question or agreement, in words' },
  exitPlan: { nl: 'Exitplan', en: 'Exit plan' },
  exitPlanWhy: {
    nl: 'Denosumab stopt niet zonder exitplan. Leg vast welk middel volgt en vanaf wanneer.',
    en: 'Denosumab does not stop without an exit plan. Record which drug follows and from when.',
  },
  orderStays: {
    nl: 'De medicatielijst verandert pas als de voorschrijver dat doet.',
    en: 'The medication list changes only when the prescriber does so.',
  },
  waiting: { nl: 'wacht op antwoord', en: 'awaits an answer' },
  answered: { nl: 'Beantwoord', en: 'Answered' },
  followUp: { nl: 'Opvolging', en: 'Follow-up' },
  planAll: { nl: 'Alle controles plannen', en: 'Plan all checks' },
  plan: { nl: 'Plannen', en: 'Plan' },
  planned: { nl: 'gepland', en: 'planned' },
  drop: { nl: 'Vervalt', en: 'Drop' },
  plannedList: { nl: 'Gepland', en: 'Planned' },
  outcome: { nl: 'Uitkomst na 12 maanden', en: 'Outcome at 12 months' },
  outcomeOn: { nl: '12 maanden na de eerste vaststelling: {date}', en: '12 months after it was first found: {date}' },
  outcomeNone: { nl: 'Nog niet vastgelegd.', en: 'Not on record yet.' },
  derived: { nl: 'Volgens de beoordelingen', en: 'By the assessments' },
  close: { nl: 'Laesie afsluiten', en: 'Record the lesion as resolved' },
  closeWhy: {
    nl: 'De laesie geldt dan als genezen. Bij nieuwe klachten of bloot bot: opnieuw beoordelen.',
    en: 'The lesion then counts as healed. With new symptoms or bare bone: assess again.',
  },
  note: { nl: 'Opmerking', en: 'Note' },
  consider: { nl: 'Te overwegen', en: 'To consider' },
} as const satisfies Readonly<Record<string, Text>>

export const outcomeNames: Readonly<Record<string, Text>> = {
  healed: { nl: 'genezen', en: 'healed' },
  improved: { nl: 'verbeterd', en: 'improved' },
  stable: { nl: 'gelijk gebleven', en: 'stable' },
  progressed: { nl: 'achteruitgegaan', en: 'progressed' },
}

export const diagnosisNames: Readonly<Record<string, Text>> = {
  mronj: { nl: 'MRONJ', en: 'MRONJ' },
  suspected: { nl: 'vermoeden van MRONJ', en: 'suspected MRONJ' },
  'stage-0-suspected': { nl: 'vermoeden van stadium 0', en: 'suspected stage 0' },
  'osteoradionecrosis-overlap': { nl: 'overlap met osteoradionecrose', en: 'overlap with osteoradionecrosis' },
  'not-mronj': { nl: 'geen MRONJ', en: 'not MRONJ' },
  healed: { nl: 'genezen', en: 'healed' },
  none: { nl: 'geen afwijking', en: 'no abnormality' },
  ask: { nl: 'nog niet te bepalen', en: 'not known yet' },
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "36", "onderkaak". */
export const siteName = (site: string, lang: Lang): string => areaOf(site)?.name[lang].toLowerCase() ?? site

/** "Kaaklaesie 36". */
export const lesionName = (sites: readonly string[], lang: Lang): string =>
  `${lesionWords.title[lang]} ${sites.map((s) => siteName(s, lang)).join(', ')}`.trim()

/** "Pijn", of the codes of findings. */
export const findingName = (code: string, lang: Lang): string => capital(lesionFindingNames[code]?.[lang] ?? code)

/** The stage that the advice gives today, in words. */
export function stageInWords(
  lesion: { readonly stage: string | undefined; readonly diagnosis: string | undefined; readonly over: boolean },
  lang: Lang,
): string {
  const { stage, diagnosis, over } = lesion
  if (over) return lesionWords.over[lang]
  if (diagnosis === 'healed') return outcomeNames.healed![lang]
  if (stage === undefined)
    return diagnosis !== undefined && diagnosis !== 'mronj' ? diagnosisNames[diagnosis]![lang] : lesionWords.notStaged[lang]
  if (stage === 'ask') return `${lesionWords.stageNow[lang].toLowerCase()} ${lesionWords.stageOpen[lang]}`
  const doubt = diagnosis?.includes('suspected') ? (lang === 'nl' ? ', vermoeden' : ', suspected') : ''
  return `${lang === 'nl' ? 'stadium' : 'stage'} ${stage}${doubt}`
}
