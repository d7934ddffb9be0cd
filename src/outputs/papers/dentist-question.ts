/** From the dentist to prescriber or pharmacist: which bone drug, how strong, since when, last and next dose; to be filled in by hand. */
import type { Text } from '../../values/text.ts'
import { besideRows, drugRows, jawDrugs } from './drugs-in-words.ts'
import { answersTo, type Body, blank, dateInWords, known, list, paragraph, rows, type Source, sayings, section, ticks } from './input.ts'
import { allergyRow, plannedWork, plannedWorkRows } from './mouth-in-words.ts'
import type { Row } from './paper.ts'

const words = {
  reason: { nl: 'Aanleiding', en: 'Reason' },
  procedure: { nl: 'Geplande ingreep en datum', en: 'Planned procedure and date' },
  why: {
    nl: 'Middel, sterkte en datum van de laatste dosis bepalen of, waar en wanneer deze ingreep kan: kaakbotnecrose (MRONJ), en bij denosumab wervelfracturen als een dosis te laat komt.',
    en: 'Drug, strength and the day of the last dose decide whether, where and when this procedure can be done: necrosis of the jaw (MRONJ), and with denosumab vertebral fractures when a dose comes late.',
  },
  known: { nl: 'Bekend uit het dossier', en: 'Known from the record' },
  none: {
    nl: 'Geen bisfosfonaat, denosumab of angiogeneseremmer gevonden in het dossier. Dat sluit gebruik niet uit: infuus en prik staan vaak niet op de medicatielijst.',
    en: 'No bisphosphonate, denosumab or angiogenesis inhibitor found in the record. That does not exclude use: infusions and injections are often missing from the medication list.',
  },
  noList: {
    nl: 'Geen medicatielijst gevonden in het dossier.',
    en: 'No medication list found in the record.',
  },
  ask: { nl: 'Vragen', en: 'Questions' },
  correct: { nl: 'Graag aanvullen of verbeteren:', en: 'Please complete or correct:' },
  drug: { nl: 'Middel (merk)', en: 'Drug (brand)' },
  first: { nl: 'Eerste dosis', en: 'First dose' },
  last: { nl: 'Laatste dosis', en: 'Last dose' },
  next: { nl: 'Volgende dosis', en: 'Next dose' },
  stopped: { nl: 'Gestopt sinds', en: 'Stopped since' },
  strength: { nl: 'Sterkte en ritme', en: 'Strength and rhythm' },
  reasonGiven: { nl: 'Reden', en: 'Given for' },
  earlier: {
    nl: 'Eerder ander botmiddel, infuus of prik (welk, wanneer)',
    en: 'Earlier bone drug, infusion or injection (which, when)',
  },
  others: { nl: 'Andere middelen die tellen', en: 'Other drugs that matter' },
  otherDrugs: {
    nl: [
      'Angiogeneseremmer (bevacizumab, sunitinib of verwant) ____________________',
      'Corticosteroïd, dosis en sinds ____________________',
      'Chemotherapie of afweerremmer, laatste kuur ____________________',
      'Antistolling of plaatjesremmer ____________________',
      'Geen van deze',
    ],
    en: [
      'Angiogenesis inhibitor (bevacizumab, sunitinib or related) ____________________',
      'Corticosteroid, dose and since ____________________',
      'Chemotherapy or immunosuppressant, last course ____________________',
      'Anticoagulant or antiplatelet drug ____________________',
      'None of these',
    ],
  },
  strengths: {
    nl: [
      'Denosumab 60 mg, om de 6 maanden (osteoporose)',
      'Denosumab 120 mg, om de 4 weken (oncologie)',
      'Zoledroninezuur 4 mg, interval ____________________',
      'Zoledroninezuur 5 mg, eenmaal per jaar',
      'Tablet: alendroninezuur, risedroninezuur of ibandroninezuur ____________________',
      'Anders ____________________',
    ],
    en: [
      'Denosumab 60 mg, every 6 months (osteoporosis)',
      'Denosumab 120 mg, every 4 weeks (oncology)',
      'Zoledronate 4 mg, interval ____________________',
      'Zoledronate 5 mg, once a year',
      'Tablet: alendronate, risedronate or ibandronate ____________________',
      'Otherwise ____________________',
    ],
  },
  reasons: {
    nl: ['Osteoporose', 'Botmetastasen of multipel myeloom', 'Adjuvant bij kanker, zonder botmetastasen', 'Anders ____________________'],
    en: [
      'Osteoporosis',
      'Bone metastases or multiple myeloma',
      'Adjuvant in cancer, without bone metastases',
      'Otherwise ____________________',
    ],
  },
  opinion: { nl: 'Bezwaar tegen de ingreep of tegen verschuiven van de dosis', en: 'Objection to the procedure or to moving the dose' },
  meanwhile: { nl: 'Tot het antwoord', en: 'Until the answer' },
  stay: {
    nl: 'Geen wijziging van het botmiddel zonder besluit van de voorschrijver; de patiënt stelt niets zelf uit.',
    en: 'No change of the bone drug without the prescriber’s decision; the patient puts nothing off.',
  },
  answerBy: { nl: 'Antwoord gewenst vóór', en: 'Answer wanted before' },
  signed: { nl: 'Ingevuld door, datum, telefoon', en: 'Filled in by, date, phone' },
  reply: { nl: 'Antwoord', en: 'Reply' },
} satisfies Record<string, Text | { readonly nl: readonly string[]; readonly en: readonly string[] }>

/** Facts that prescriber or pharmacist can tell; what only a look into the mouth tells is not asked of them. */
const theirs: ReadonlySet<string> = new Set([
  'medication-list',
  'parenteral-antiresorptive',
  'denosumab-strength',
  'zoledronate-strength',
  'therapy-setting',
  'antiresorptive-setting',
  'last-denosumab-dose',
  'last-dose',
  'planned-dose',
  'penicillin-allergy',
])

export function dentistQuestion(s: Source): Body {
  const { lang, advice, record } = s
  const taken = jawDrugs(s)
  const work = plannedWork(s)
  const waiting = answersTo(s, 'dental-procedure')
  const day = work
    .map((p) => p.date?.text)
    .filter((d) => d !== undefined)
    .sort()[0]
  const asked = advice.missing.filter((m) => theirs.has(m.fact))
  const gaps: readonly Row[] = [words.drug, words.first, words.last, words.next, words.stopped].map((label) => blank(label, lang))

  const sections = [
    section('reason', words.reason, lang, [
      rows(work.length > 0 ? plannedWorkRows(s) : [blank(words.procedure, lang)]),
      paragraph(words.why[lang]),
    ]),
    section('known', words.known, lang, [
      ...(taken.length > 0
        ? // What is lacking here is asked for below: no line to write on.
          taken.map((t) => rows(drugRows(s, t).map(({ label, value }) => ({ label, ...(value !== undefined && { value }) }))))
        : [paragraph(record.medicationList === 'absent' ? words.noList[lang] : words.none[lang])]),
      rows([...besideRows(s), allergyRow(s)]),
    ]),
    section('ask', words.ask, lang, [list(asked.map((m) => m.question[lang])), paragraph(words.correct[lang]), rows(gaps)]),
    section('strength', words.strength, lang, [ticks(words.strengths[lang])]),
    section('given-for', words.reasonGiven, lang, [ticks(words.reasons[lang])]),
    section('others', words.others, lang, [ticks(words.otherDrugs[lang]), rows([blank(words.earlier, lang)])]),
    section('meanwhile', words.meanwhile, lang, [list(sayings(waiting, lang)), paragraph(words.stay[lang])]),
    section('reply', words.reply, lang, [
      rows([
        day === undefined ? blank(words.answerBy, lang) : known(words.answerBy, dateInWords(day, lang), lang),
        blank(words.opinion, lang),
        blank(words.signed, lang),
      ]),
    ]),
  ]
  return { sections: sections.filter((x) => x !== undefined), from: waiting }
}
