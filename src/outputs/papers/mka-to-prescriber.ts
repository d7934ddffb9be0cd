/** From the oral and maxillofacial surgeon to the prescriber: the lesion, its treatment, and what becomes of the bone drug. */
import type { Recommendation } from '../../advice/advice.ts'
import { lesions } from '../../advice/questions.ts'
import { lesionSubject, sitesInWords, therapySubject } from '../../advice/subjects.ts'
import { knownValue } from '../../engine/fact.ts'
import type { LesionCase } from '../../facts/case.ts'
import { jawMetastasis } from '../../facts/jaw-metastasis.ts'
import { jawRadiotherapy } from '../../facts/jaw-radiotherapy.ts'
import { findingAt, firstBoneEver, lastExamination } from '../../facts/lesion.ts'
import { dayInWords, type Text } from '../../values/text.ts'
import { drugRows, jawDrugs } from './drugs-in-words.ts'
import {
  answersTo,
  type Body,
  blank,
  dateInWords,
  dissentOf,
  known,
  list,
  paragraph,
  rows,
  type Source,
  saying,
  sayings,
  section,
  ticks,
} from './input.ts'
import { allergyRow, findingName, lesionFindings, woundRows } from './mouth-in-words.ts'
import type { Block, Row } from './paper.ts'

const words = {
  request: { nl: 'Conclusie en verzoek', en: 'Conclusion and request' },
  unclear: { nl: 'Nog geen diagnose uit het dossier.', en: 'No diagnosis from the record yet.' },
  decide: { nl: 'Verzoek: uw besluit over', en: 'Request: your decision on' },
  decideAny: {
    nl: 'Verzoek: uw besluit over het botmiddel en het vervolg.',
    en: 'Request: your decision on the bone drug and what follows.',
  },
  exitFirst: { nl: 'met een plan voor het vervolg vóór een stop.', en: 'with a plan for what follows before any stop.' },
  stopOrGoOn: { nl: 'stoppen of doorgaan.', en: 'stop or go on.' },
  latest: { nl: 'Uiterste dag volgende dosis of vervolg', en: 'Last day for next dose or follow-on' },
  lesion: { nl: 'Bevindingen', en: 'Findings' },
  noLesion: { nl: 'Niet in het dossier: een kaaklaesie. In te vullen:', en: 'Not in the record: a lesion of the jaw. To be filled in:' },
  site: { nl: 'Plaats', en: 'Site' },
  diagnosis: { nl: 'Diagnose', en: 'Diagnosis' },
  stage: { nl: 'Stadium', en: 'Stage' },
  since: { nl: 'Bot bloot sinds', en: 'Bone exposed since' },
  seen: { nl: 'Laatst beoordeeld', en: 'Last assessed' },
  there: { nl: 'Aanwezig', en: 'Present' },
  absent: { nl: 'Afwezig', en: 'Absent' },
  course: { nl: 'Beloop', en: 'Course' },
  irradiated: { nl: 'Radiotherapie van de kaken', en: 'Radiotherapy of the jaws' },
  metastasis: { nl: 'Metastase in de kaak', en: 'Metastasis in the jaw' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  drug: { nl: 'Botmiddel', en: 'Bone drug' },
  noDrug: {
    nl: 'Niet in het dossier: een botmiddel of angiogeneseremmer. Graag opgave van middel, sterkte, eerste en laatste dosis.',
    en: 'Not in the record: a bone drug or angiogenesis inhibitor. Please state drug, strength, first and last dose.',
  },
  treatment: { nl: 'Behandeling', en: 'Treatment' },
  proposed: { nl: 'Voorstel naar stadium en protocol:', en: 'Proposal by stage and protocol:' },
  none: { nl: 'In te vullen:', en: 'To be filled in:' },
  given: { nl: 'Ingesteld', en: 'Begun' },
  done: { nl: 'Uitgevoerd', en: 'Done' },
  exit: { nl: 'Stop en vervolg van het botmiddel', en: 'Stopping the bone drug, and what follows' },
  noDecision: {
    nl: 'Uit het dossier volgt geen advies over stoppen of doorgaan.',
    en: 'The record gives no advice on stopping or going on.',
  },
  never: {
    nl: 'Denosumab nooit stoppen of uitstellen zonder vervolg: kans op meervoudige wervelfracturen. Geen stop zonder datum en middel van het vervolg.',
    en: 'Denosumab is never stopped or put off without a follow-on: risk of multiple vertebral fractures. No stop without a day and a drug for what follows.',
  },
  yours: { nl: 'Besluit van de voorschrijver (graag terug):', en: 'Decision of the prescriber (please return):' },
  goOn: { nl: 'Voortzetten, omdat ____________________', en: 'Go on, because ____________________' },
  stop: { nl: 'Stoppen per ____________________', en: 'Stop from ____________________' },
  follow: { nl: 'Vervolgmiddel en datum ____________________', en: 'Follow-on drug and day ____________________' },
  restart: { nl: 'Hervatten', en: 'Restart' },
  restartRule: {
    nl: 'Pas na stabiele genezing: slijmvlies gesloten bij twee controles met minstens 8 weken ertussen. Bericht van genezing volgt; besluit samen met de voorschrijver.',
    en: 'Only after stable healing: mucosa closed at two checks at least 8 weeks apart. Report of healing to follow; decision together with the prescriber.',
  },
  restartDenosumab: {
    nl: 'Een vervolg op denosumab wacht hier niet vanzelf op: datum apart afspreken.',
    en: 'What follows denosumab does not simply wait for this: agree its day separately.',
  },
  followUp: { nl: 'Opvolging', en: 'Follow-up' },
  next: { nl: 'Volgende controle', en: 'Next check' },
  alsoAsked: { nl: 'Graag ook antwoord op:', en: 'Please answer too:' },
} satisfies Record<string, Text>

/** One lesion line by line. */
function lesionBlocks(s: Source, c: LesionCase): readonly Block[] {
  const { lang } = s
  const about = (decision: string): readonly Recommendation[] => answersTo(s, decision).filter((r) => r.subject === c.lesion.reference)
  const told = (decision: string): string | undefined =>
    about(decision)
      .map((r) => saying(r, lang))
      .join(' ') || undefined
  const at = (value: boolean): string =>
    lesionFindings
      .filter((code) => findingAt(c, code)?.value === value)
      .map((code) => findingName(code, lang))
      .join(', ')
  const first = firstBoneEver(c)
  const seen = lastExamination(c)
  const since = first === undefined ? c.lesion.onset && dateInWords(c.lesion.onset.text, lang) : dayInWords(first, lang)
  const [there, absent, course] = [at(true), at(false), told('mronj-course')]
  // What the stage means to the patient belongs in the leaflet.
  const stage = told('mronj-stage')
    ?.replace(/ (Voor de patiënt|For the patient):.*$/s, '')
    .replace(/^(Stadium|Stage) /, '')
  const lines: readonly Row[] = [
    known(words.site, sitesInWords(c.lesion.sites)[lang], lang),
    known(words.diagnosis, told('mronj-diagnosis'), lang),
    known(words.stage, stage, lang),
    known(words.since, since, lang),
    known(words.seen, seen === undefined ? undefined : dayInWords(seen, lang), lang),
    known(words.there, there, lang),
    ...(absent === '' ? [] : [known(words.absent, absent, lang)]),
    ...(course === undefined ? [] : [known(words.course, course, lang)]),
  ]
  return [rows(lines)]
}

/** Facts that the prescriber can tell. */
const theirs: ReadonlySet<string> = new Set([
  'fit-for-surgery',
  'jaw-metastasis',
  'jaw-radiotherapy',
  'medication-list',
  'parenteral-antiresorptive',
  'denosumab-strength',
  'therapy-setting',
  'last-denosumab-dose',
  'penicillin-allergy',
])

/** Of the treatment what the prescriber has to know; how the surgeon cleans and smooths the bone is the surgeon's own. */
const forPrescriber: ReadonlySet<string> = new Set(['symptomatic-treatment', 'antiseptic-rinse', 'analgesia', 'dentist-every-6-months'])

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const diagnoses: Readonly<Record<string, Text>> = {
  mronj: { nl: 'MRONJ', en: 'MRONJ' },
  suspected: { nl: 'vermoeden van MRONJ', en: 'suspected MRONJ' },
  'stage-0-suspected': { nl: 'vermoeden van MRONJ zonder bloot bot', en: 'suspected MRONJ without exposed bone' },
  'osteoradionecrosis-overlap': { nl: 'necrose in bestraald kaakbot', en: 'necrosis in irradiated jaw' },
  'not-mronj': { nl: 'geen MRONJ', en: 'not MRONJ' },
  healed: { nl: 'genezen', en: 'healed' },
  none: { nl: 'geen MRONJ vastgesteld', en: 'no MRONJ found' },
}
const stageWord: Text = { nl: 'stadium', en: 'stage' }
const noDiagnosis: Text = { nl: 'diagnose nog niet te stellen uit het dossier', en: 'diagnosis cannot be made from the record yet' }

/** "Kaaklaesie 36: MRONJ, stadium 3". */
function conclusionOf(s: Source, { lesion }: LesionCase): string {
  const { lang } = s
  const of = (decision: string): string | undefined => answersTo(s, decision).find((r) => r.subject === lesion.reference)?.outcome
  const stage = of('mronj-stage')
  const diagnosis = (diagnoses[of('mronj-diagnosis') ?? ''] ?? noDiagnosis)[lang]
  const staged = stage !== undefined && /^[0-3]$/.test(stage) ? `, ${stageWord[lang]} ${stage}` : ''
  return `${lesionSubject(lesion).name[lang]}. ${diagnosis.charAt(0).toUpperCase()}${diagnosis.slice(1)}${staged}.`
}

export function mkaToPrescriber(s: Source): Body {
  const { lang, c, advice } = s
  const cases = lesions(c).map(([lesion]) => lesion)
  const taken = jawDrugs(s)
  // What is proposed, not every alternative that a formulary names: those stand in the advice itself.
  const treatment = [
    ...answersTo(s, 'mronj-surgery'),
    ...answersTo(s, 'mronj-antibiotic').filter((r) => r.stance === 'recommend'),
    ...answersTo(s, 'mronj-treatment').filter((r) => forPrescriber.has(r.outcome)),
  ].filter((r) => r.subject !== s.record.patient.reference)
  const exit = answersTo(s, 'antiresorptive-at-mronj', 'stop-denosumab', 'dose-overdue')
  const followUp = answersTo(s, 'mronj-follow-up')
  const other = (fact: typeof jawRadiotherapy): string | undefined => {
    const value = knownValue(fact, c)
    return value === undefined ? undefined : words[value][lang]
  }
  const asked = advice.missing.filter((m) => theirs.has(m.fact))
  const severalLesions = cases.length > 1
  const say = (of: readonly Recommendation[]): readonly string[] => (severalLesions ? sayings(of, lang) : of.map((r) => saying(r, lang)))
  const conclusions = cases.map((l) => conclusionOf(s, l))
  const latest = exit.map((r) => r.dates.latestDose ?? r.dates.exitBy).find((day) => day !== undefined)
  // Where no drug is known, it may be denosumab.
  const denosumab = taken.length === 0 || taken.some((t) => t.class === 'denosumab')
  const drugs = taken.filter((t) => t.state !== 'past').map((t) => therapySubject(t).name[lang])

  const sections = [
    section('request', words.request, lang, [
      list(conclusions.length > 0 ? conclusions : [words.unclear[lang]]),
      paragraph(
        drugs.length > 0
          ? `${words.decide[lang]} ${drugs.map(lower).join(', ')}, ${(denosumab ? words.exitFirst : words.stopOrGoOn)[lang]}`
          : words.decideAny[lang],
      ),
      rows(latest === undefined ? [] : [known(words.latest, dateInWords(latest, lang), lang)]),
      asked.length > 0 ? paragraph(words.alsoAsked[lang]) : undefined,
      list(asked.map((m) => m.question[lang])),
    ]),
    section('lesion', words.lesion, lang, [
      ...(cases.length > 0
        ? cases.flatMap((l) => lesionBlocks(s, l))
        : [paragraph(words.noLesion[lang]), rows([words.site, words.stage, words.since, words.there].map((label) => blank(label, lang)))]),
      rows([known(words.irradiated, other(jawRadiotherapy), lang), known(words.metastasis, other(jawMetastasis), lang)]),
    ]),
    section('drug', words.drug, lang, taken.length > 0 ? taken.map((t) => rows(drugRows(s, t))) : [paragraph(words.noDrug[lang])]),
    section('treatment', words.treatment, lang, [
      treatment.length > 0 ? paragraph(words.proposed[lang]) : paragraph(words.none[lang]),
      list([...new Set(say(treatment))]),
      rows([...woundRows(s), blank(words.given, lang), allergyRow(s)]),
    ]),
    section('exit', words.exit, lang, [
      exit.length > 0 ? list(sayings(exit, lang)) : paragraph(words.noDecision[lang]),
      list(dissentOf(exit, lang)),
      denosumab ? paragraph(words.never[lang]) : undefined,
      paragraph(words.yours[lang]),
      ticks([words.stop, words.follow, words.goOn].map((t) => t[lang])),
    ]),
    section('restart', words.restart, lang, [
      paragraph(words.restartRule[lang]),
      denosumab ? paragraph(words.restartDenosumab[lang]) : undefined,
    ]),
    section('follow-up', words.followUp, lang, [list(say(followUp)), rows([blank(words.next, lang)])]),
  ]
  const staged = answersTo(s, 'mronj-diagnosis', 'mronj-stage')
  return { sections: sections.filter((x) => x !== undefined), from: [...staged, ...treatment, ...exit, ...followUp] }
}
