/** To the GP: which bone drug, what to watch for, which laboratory, who does what and when to call. */
import type { Text } from '../../values/text.ts'
import { drugRows, jawDrugs, newJawDrugs, plannedRows } from './drugs-in-words.ts'
import { answersTo, type Body, blank, list, paragraph, rows, type Source, sayings, section } from './input.ts'
import { allergyRow } from './mouth-in-words.ts'

const words = {
  treatment: { nl: 'Behandeling', en: 'Treatment' },
  none: {
    nl: 'Niet in het dossier: een botmiddel, nu of gepland. In te vullen:',
    en: 'Not in the record: a bone drug, current or planned. To be filled in:',
  },
  drug: { nl: 'Middel en sterkte', en: 'Drug and strength' },
  last: { nl: 'Laatste dosis', en: 'Last dose' },
  next: { nl: 'Volgende dosis', en: 'Next dose' },
  now: { nl: 'Stand van zaken', en: 'How things stand' },
  nothing: { nl: 'Uit het dossier volgt nu geen melding.', en: 'The record gives nothing to report now.' },
  laboratory: { nl: 'Laboratorium en dosis', en: 'Laboratory and dose' },
  labRule: {
    nl: 'Zoledroninezuur en pamidroninezuur: creatinine en gewicht (klaring) vóór elke dosis. Denosumab: calcium vóór elke dosis; binnen 2 weken na de dosis opnieuw bij kans op hypocalciëmie (klaring onder 30 mL/min, dialyse). Calcium en vitamine D volgens voorschrift, niet bij hypercalciëmie.',
    en: 'Zoledronate and pamidronate: creatinine and weight (clearance) before every dose. Denosumab: calcium before every dose; again within 2 weeks of the dose where hypocalcaemia is likely (clearance below 30 mL/min, dialysis). Calcium and vitamin D as prescribed, not in hypercalcaemia.',
  },
  watch: { nl: 'Let op', en: 'Watch for' },
  signs: {
    nl: [
      'Mond: bloot bot, gevoelloze lip of kin, zwelling, etter, losse tand, wond na 2 weken nog open. Kan zonder ingreep ontstaan, ook na stoppen.',
      'Krampen of tintelingen: kans op hypocalciëmie, direct calcium bepalen.',
      'Nieuwe pijn in dij of lies: kans op atypische femurfractuur, röntgenfoto van het femur.',
      'Koorts en griepgevoel in de eerste 3 dagen na een infuus: acutefasereactie, gaat meestal vanzelf over.',
      'Nieuwe rugpijn na een late of gemiste dosis denosumab: kans op wervelfractuur.',
    ],
    en: [
      'Mouth: bare bone, numb lip or chin, swelling, pus, loose tooth, wound still open after 2 weeks. May arise without a procedure, also after stopping.',
      'Cramps or tingling: possible hypocalcaemia, measure calcium at once.',
      'New pain in thigh or groin: possible atypical femoral fracture, radiograph of the femur.',
      'Fever and flu-like illness in the first 3 days after an infusion: acute-phase reaction, mostly passes by itself.',
      'New back pain after a late or missed dose of denosumab: possible vertebral fracture.',
    ],
  },
  who: { nl: 'Wie doet wat', en: 'Who does what' },
  prescriber: { nl: 'Voorschrijver', en: 'Prescriber' },
  prescribes: {
    nl: 'recept, dosis, schema, stop en vervolg; beoordeelt laboratorium',
    en: 'prescription, dose, schedule, stop and exit; judges laboratory results',
  },
  dentist: { nl: 'Tandarts', en: 'Dentist' },
  checks: {
    nl: 'controle vóór de start en geregeld daarna; overlegt vóór elke extractie of andere ingreep aan bot',
    en: 'check before the start and regularly after it; consults before any extraction or other procedure on bone',
  },
  gp: { nl: 'Huisarts', en: 'GP' },
  watches: {
    nl: 'middel zichtbaar in de medicatielijst, ook infuus en prik; let op bovenstaande; verandert niets zonder overleg',
    en: 'drug visible in the medication list, infusion and injection too; watches for the above; changes nothing without consulting',
  },
  givenBy: { nl: 'Toediening door', en: 'Given by' },
  labBy: { nl: 'Laboratorium aangevraagd door', en: 'Laboratory ordered by' },
  call: { nl: 'Bellen', en: 'Whom to call' },
  calls: {
    nl: [
      'MKA-chirurg, binnen één dag: bloot bot, gevoelloze lip of kin, zwelling met infectie, etter.',
      'Voorschrijver, dezelfde dag: denosumab te laat of gemist, hypocalciëmie, pijn in dij of lies.',
      'Denosumab nooit uitstellen of stoppen zonder vervolg.',
    ],
    en: [
      'Oral and maxillofacial surgeon, within one day: bare bone, numb lip or chin, swelling with infection, pus.',
      'Prescriber, the same day: denosumab late or missed, hypocalcaemia, pain in thigh or groin.',
      'Denosumab is never put off or stopped without a follow-on.',
    ],
  },
  phone: { nl: 'Telefoon', en: 'Phone' },
} satisfies Record<string, Text | { readonly nl: readonly string[]; readonly en: readonly string[] }>

const standing = [
  'dose-overdue',
  'duplicate-therapy',
  'stop-denosumab',
  'antiresorptive-at-mronj',
  'mronj-diagnosis',
  'start-therapy',
  'therapy-duration',
  'falls-screening',
] as const
const laboratory = [
  'zoledronate-dose',
  'start-labs',
  'denosumab-hypocalcaemia',
  'pre-dose-check',
  'calcium-supplement',
  'vitamin-d-supplement',
] as const

export function toGp(s: Source): Body {
  const { lang } = s
  const taken = jawDrugs(s)
  const planned = newJawDrugs(s)
  const now = answersTo(s, ...standing).filter((r) => r.stance !== 'ask' || r.decision === 'stop-denosumab')
  const labs = answersTo(s, ...laboratory)
  const nothing = taken.length + planned.length === 0

  const sections = [
    section('treatment', words.treatment, lang, [
      ...taken.map((t) => rows(drugRows(s, t))),
      ...planned.map((t) => rows(plannedRows(s, t))),
      ...(nothing ? [paragraph(words.none[lang]), rows([words.drug, words.last, words.next].map((label) => blank(label, lang)))] : []),
      rows([allergyRow(s)]),
    ]),
    section('now', words.now, lang, [now.length > 0 ? list(sayings(now, lang)) : paragraph(words.nothing[lang])]),
    section('laboratory', words.laboratory, lang, [list(sayings(labs, lang)), paragraph(words.labRule[lang])]),
    section('watch', words.watch, lang, [list(words.signs[lang])]),
    section('who', words.who, lang, [
      rows([
        { label: words.prescriber[lang], value: words.prescribes[lang] },
        { label: words.dentist[lang], value: words.checks[lang] },
        { label: words.gp[lang], value: words.watches[lang] },
        blank(words.givenBy, lang),
        blank(words.labBy, lang),
      ]),
    ]),
    section('call', words.call, lang, [list(words.calls[lang]), rows([blank(words.phone, lang)])]),
  ]
  return { sections: sections.filter((x) => x !== undefined), from: [...now, ...labs] }
}
