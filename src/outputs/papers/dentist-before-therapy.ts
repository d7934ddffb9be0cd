/** From the prescriber to the dentist, before the first dose: what is planned, what is asked and by when. */
import { addDays } from '../../values/day.ts'
import { dayInWords, type Text } from '../../values/text.ts'
import { besideRows, drugRows, jawDrugs, newJawDrugs, plannedRows } from './drugs-in-words.ts'
import {
  answersTo,
  type Body,
  blank,
  dateInWords,
  known,
  list,
  paragraph,
  rows,
  type Source,
  saying,
  sayings,
  section,
  ticks,
  together,
} from './input.ts'
import { allergyRow, toothRows } from './mouth-in-words.ts'

const words = {
  therapy: { nl: 'Geplande behandeling', en: 'Planned treatment' },
  noPlan: {
    nl: 'Niet in het dossier: een gepland botmiddel. In te vullen:',
    en: 'Not in the record: a planned bone drug. To be filled in:',
  },
  drug: { nl: 'Middel en sterkte', en: 'Drug and strength' },
  given: { nl: 'Toediening en interval', en: 'Route and interval' },
  start: { nl: 'Geplande start', en: 'Planned start' },
  reason: { nl: 'Reden', en: 'Reason' },
  earlier: { nl: 'Eerder of nu gebruikt', en: 'Used before or now' },
  noneFound: {
    nl: 'Geen bisfosfonaat, denosumab of angiogeneseremmer gevonden in het dossier. Graag ook zelf navragen, vooral naar infuus en prik.',
    en: 'No bisphosphonate, denosumab or angiogenesis inhibitor found in the record. Please ask the patient too, above all for infusions and injections.',
  },
  noList: {
    nl: 'Geen medicatielijst gevonden in het dossier: eerdere botmiddelen onbekend.',
    en: 'No medication list found in the record: earlier bone drugs unknown.',
  },
  because: {
    nl: 'Kaakbotnecrose (MRONJ) is een mogelijke bijwerking. Onderzoek en zo nodig behandeling van de mond vóór de eerste dosis verkleinen het risico. Slechte of matige mondhygiëne is een risicofactor.',
    en: 'Necrosis of the jaw (MRONJ) is a possible adverse effect. Examination and, where needed, treatment of the mouth before the first dose lower the risk. Poor or moderate oral hygiene is a risk factor.',
  },
  mouth: { nl: 'Al bekend over de mond', en: 'Known of the mouth' },
  noFindings: { nl: 'Niet in het dossier: tandheelkundige bevindingen.', en: 'Not in the record: dental findings.' },
  proposal: { nl: 'Daaruit volgt, als voorstel:', en: 'From this follows, as a proposal:' },
  request: { nl: 'Verzoek', en: 'Request' },
  examine: {
    nl: 'Volledig onderzoek: gebit, parodontium, slijmvlies en protheses; dentogene foci, ook zonder klachten.',
    en: 'Full examination: teeth, periodontium, mucosa and dentures; dental foci, also without complaints.',
  },
  image: {
    nl: 'Röntgenonderzoek: OPG, apicale opnamen waar nodig.',
    en: 'Radiographs: panoramic, periapical where needed.',
  },
  treat: {
    nl: 'Vóór de eerste dosis: extractie van onherstelbare elementen en elementen met slechte prognose, behandeling van periapicale en parodontale ontsteking, drukplekken van protheses weg.',
    en: 'Before the first dose: extraction of teeth beyond repair or with a poor prognosis, treatment of periapical and periodontal infection, pressure sores from dentures removed.',
  },
  stricter: {
    nl: 'Oncologische dosering strenger: ook dubieuze en half ingesloten elementen, exostosen en tori; geen implantaten. Osteoporose: behoudend, behouden wat te behouden is.',
    en: 'Stricter with oncology dosing: doubtful and partially erupted teeth, exostoses and tori too; no implants. Osteoporosis: conservative, keep what can be kept.',
  },
  hygiene: {
    nl: 'Instructie mondhygiëne en vaste controle, ook tijdens de behandeling.',
    en: 'Oral hygiene instruction and regular check-ups, during treatment too.',
  },
  term: { nl: 'Termijn', en: 'Time' },
  heal: {
    nl: 'Start pas na genezen slijmvlies: meestal 14–21 dagen na de ingreep; bij oncologische dosering 6–8 weken na een invasieve ingreep. Genezing telt, niet de kalender.',
    en: 'Start only after the mucosa has healed: mostly 14–21 days after the procedure; with oncology dosing 6–8 weeks after an invasive procedure. Healing counts, not the calendar.',
  },
  urgent: {
    nl: 'Spoed gaat voor: bij een korte levensverwachting met pijn of dreigende botcomplicaties, of een agressieve ziekte met veel botaantasting, kan de voorschrijver starten vóór de mond in orde is. De tandheelkundige behandeling loopt dan ernaast.',
    en: 'Urgency comes first: with a short life expectancy and pain or threatening skeletal events, or aggressive disease with extensive bone involvement, the prescriber may start before the mouth is sound. Dental treatment then goes on beside it.',
  },
  answerBy: { nl: 'Antwoord gewenst uiterlijk', en: 'Answer wanted by' },
  latestStart: { nl: 'Uiterste start van het middel', en: 'Latest start of the drug' },
  prognosis: {
    nl: 'graag uw oordeel over de prognose; bij twijfel extractie vóór de eerste dosis.',
    en: 'your view of the prognosis, please; in doubt extract before the first dose.',
  },
  slip: { nl: 'Antwoordstrook', en: 'Reply slip' },
  sound: { nl: 'Mond in orde, geen behandeling nodig. Onderzocht op', en: 'Mouth sound, no treatment needed. Examined on' },
  treatment: { nl: 'Behandeling nodig. Welke en wanneer gereed', en: 'Treatment needed. Which, and finished when' },
  healed: { nl: 'Behandeld en slijmvlies genezen op', en: 'Treated, and mucosa healed on' },
  mka: { nl: 'Verwezen naar MKA-chirurg', en: 'Referred to the oral and maxillofacial surgeon' },
  signed: { nl: 'Naam en handtekening tandarts', en: 'Name and signature of the dentist' },
} satisfies Record<string, Text>

const write = ' ____________________'

/** Two weeks is our own term: it leaves time to treat and to heal. Whoever sends the letter may write another day. */
const answerWithinDays = 14

/** What is said of the start that turns on the mouth. */
const aboutMouth: ReadonlySet<string> = new Set([
  'start-now',
  'wait-for-dental-screening',
  'wait-for-dental-treatment',
  'wait-for-mucosal-healing',
  'unhealed-oral-lesion',
])

export function dentistBeforeTherapy(s: Source): Body {
  const { lang, asOf, record } = s
  const planned = newJawDrugs(s)
  const taken = jawDrugs(s)
  const starts = answersTo(s, 'start-therapy')
  const ofMouth = starts.filter((r) => aboutMouth.has(r.outcome))
  const latest = starts.map((r) => r.dates.latestStart).find((day) => day !== undefined)
  const screening = answersTo(s, 'dental-screening')
  const workup = answersTo(s, 'dental-workup').filter((r) => r.outcome !== 'ask')
  // The answer says to ask the dentist: this letter does.
  const doubtful = workup.filter((r) => r.outcome === 'ask-prognosis').map((r) => r.subjectName[lang])
  const proposals = sayings(
    workup.filter((r) => r.outcome !== 'ask-prognosis'),
    lang,
  )
  const teeth = toothRows(s)
  const nothing = record.medicationList === 'absent' ? words.noList : words.noneFound

  const sections = [
    section('therapy', words.therapy, lang, [
      ...(planned.length > 0
        ? planned.map((t) => rows(plannedRows(s, t)))
        : [
            paragraph(words.noPlan[lang]),
            rows([blank(words.drug, lang), blank(words.given, lang), blank(words.start, lang), blank(words.reason, lang)]),
          ]),
    ]),
    section('request', words.request, lang, [
      paragraph(words.because[lang]),
      list([words.examine, words.image, words.treat, words.stricter, words.hygiene].map((t) => t[lang])),
    ]),
    section('term', words.term, lang, [
      list([...sayings(ofMouth, lang), words.heal[lang], words.urgent[lang]]),
      rows([
        known(words.answerBy, dayInWords(addDays(asOf, answerWithinDays), lang), lang),
        ...(latest === undefined ? [] : [known(words.latestStart, dateInWords(latest, lang), lang)]),
      ]),
    ]),
    section('mouth', words.mouth, lang, [
      list(screening.filter((r) => r.outcome === 'done').map((r) => saying(r, lang))),
      teeth.length > 0 ? rows(teeth) : paragraph(words.noFindings[lang]),
      proposals.length + doubtful.length > 0 ? paragraph(words.proposal[lang]) : undefined,
      list([...proposals, ...(doubtful.length > 0 ? [`${together(doubtful)}: ${words.prognosis[lang]}`] : [])]),
    ]),
    section('earlier', words.earlier, lang, [
      ...(taken.length > 0 ? taken.map((t) => rows(drugRows(s, t))) : [paragraph(nothing[lang])]),
      rows([...besideRows(s), allergyRow(s)]),
    ]),
    section('slip', words.slip, lang, [
      ticks([words.sound, words.treatment, words.healed, words.mka].map((t) => `${t[lang]}${write}`)),
      rows([blank(words.signed, lang)]),
    ]),
  ]
  return { sections: sections.filter((x) => x !== undefined), from: [...screening, ...workup, ...starts] }
}
