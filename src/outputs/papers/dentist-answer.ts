/** From the dentist to the prescriber: is the mouth sound, what will be done when, how do the wounds heal. */
import type { Text } from '../../values/text.ts'
import { answersTo, type Body, blank, list, paragraph, rows, type Source, saying, sayings, section, ticks } from './input.ts'
import { plannedWorkRows, toothRows, woundRows } from './mouth-in-words.ts'

const words = {
  conclusion: { nl: 'Conclusie', en: 'Conclusion' },
  notExamined: {
    nl: 'Niet in het dossier: de uitslag van het tandheelkundig onderzoek.',
    en: 'Not in the record: the result of the dental examination.',
  },
  sound: { nl: 'Mond in orde, geen behandeling nodig. Onderzocht op', en: 'Mouth sound, no treatment needed. Examined on' },
  needed: { nl: 'Behandeling nodig. Onderzocht op', en: 'Treatment needed. Examined on' },
  findings: { nl: 'Bevindingen', en: 'Findings' },
  noFindings: { nl: 'Niet in het dossier: bevindingen per element.', en: 'Not in the record: findings by tooth.' },
  plan: { nl: 'Behandelplan', en: 'Treatment plan' },
  noPlan: { nl: 'Niet in het dossier: geplande ingrepen.', en: 'Not in the record: planned procedures.' },
  procedure: { nl: 'Ingreep en datum', en: 'Procedure and date' },
  ready: { nl: 'Behandeling naar verwachting klaar', en: 'Treatment expected to be finished' },
  around: { nl: 'Rond de ingreep', en: 'Around the procedure' },
  healing: { nl: 'Genezing', en: 'Healing' },
  noWounds: {
    nl: 'Geen ingreep van de laatste 12 maanden gevonden in het dossier.',
    en: 'No operation of the last 12 months found in the record.',
  },
  rule: {
    nl: 'Slijmvlies meestal na 14–21 dagen gesloten; bericht volgt. Een eerste dosis wacht daarop. Een volgende dosis denosumab 60 mg niet voorbij haar uiterste dag: eerder overleg.',
    en: 'Mucosa mostly closed after 14–21 days; report to follow. A first dose waits for it. A next dose of denosumab 60 mg does not pass its last day: consult before.',
  },
  closed: { nl: 'Slijmvlies gesloten, gezien op', en: 'Mucosa closed, seen on' },
  drug: { nl: 'Gevolgen voor het botmiddel', en: 'What it means for the bone drug' },
  drugDefault: {
    nl: 'Geen wijziging van het botmiddel zonder besluit van de voorschrijver. Denosumab nooit uitstellen of stoppen zonder vervolgplan: wervelfracturen.',
    en: 'No change of the bone drug without the prescriber’s decision. Denosumab is never put off or stopped without a plan for what follows: vertebral fractures.',
  },
  agreed: { nl: 'Graag uw antwoord', en: 'Your answer, please' },
  agree: { nl: 'Akkoord', en: 'Agreed' },
  otherwise: { nl: 'Anders, namelijk', en: 'Otherwise, namely' },
  nextDose: { nl: 'Datum eerste of volgende dosis', en: 'Date of first or next dose' },
} satisfies Record<string, Text>

const write = ' ____________________'

export function dentistAnswer(s: Source): Body {
  const { lang } = s
  const screening = answersTo(s, 'dental-screening').filter((r) => r.outcome === 'done')
  const workup = answersTo(s, 'dental-workup').filter((r) => r.stance !== 'ask')
  const around = answersTo(s, 'dental-procedure', 'who-operates', 'antibiotic-prophylaxis', 'systemic-precautions', 'postoperative-control')
  const drug = answersTo(s, 'drug-holiday', 'denosumab-window', 'start-therapy', 'resume-therapy')
  const teeth = toothRows(s)
  const plan = plannedWorkRows(s)
  const wounds = woundRows(s)

  const sections = [
    section(
      'conclusion',
      words.conclusion,
      lang,
      screening.length > 0
        ? [list(screening.map((r) => saying(r, lang)))]
        : [paragraph(words.notExamined[lang]), ticks([`${words.sound[lang]}${write}`, `${words.needed[lang]}${write}`])],
    ),
    section('findings', words.findings, lang, [teeth.length > 0 ? rows(teeth) : paragraph(words.noFindings[lang])]),
    section('plan', words.plan, lang, [
      ...(plan.length > 0 ? [rows(plan)] : [paragraph(words.noPlan[lang])]),
      list(sayings(workup, lang)),
      rows([...(plan.length > 0 ? [] : [blank(words.procedure, lang)]), blank(words.ready, lang)]),
    ]),
    section('around', words.around, lang, [list(sayings(around, lang))]),
    section('healing', words.healing, lang, [
      ...(wounds.length > 0 ? [rows(wounds)] : [paragraph(words.noWounds[lang])]),
      paragraph(words.rule[lang]),
      rows([blank(words.closed, lang)]),
    ]),
    section('drug', words.drug, lang, [list(sayings(drug, lang)), paragraph(words.drugDefault[lang])]),
    section('agreed', words.agreed, lang, [
      ticks([words.agree[lang], `${words.otherwise[lang]}${write}`]),
      rows([blank(words.nextDose, lang)]),
    ]),
  ]
  return { sections: sections.filter((x) => x !== undefined), from: [...screening, ...workup, ...around, ...drug] }
}
