/** The wallet card, 85.6 × 54 mm: the patient's own facts in front, behind it what a dentist must know and whom to call. */
import type { Lang, Text } from '../../values/text.ts'
import { reasonForPatient } from './drugs-in-words.ts'
import { dateInWords, type Source } from './input.ts'
import { kindsOfPaper } from './kinds.ts'
import type { DrugForPatient } from './leaflets/make.ts'
import { calls, emergency, neverSkip } from './leaflets/when-to-call.ts'
import { oneLine, type Paper, type PaperSection, type Row } from './paper.ts'
import { drugForPatient, drugsForPatient, readerOf } from './reader.ts'

const words = {
  me: { nl: 'Ik', en: 'Me' },
  name: { nl: 'Naam', en: 'Name' },
  born: { nl: 'Geboren', en: 'Born' },
  drugs: { nl: 'Mijn middel', en: 'My drug' },
  drug: { nl: 'Middel', en: 'Drug' },
  strength: { nl: 'Sterkte', en: 'Strength' },
  since: { nl: 'Sinds', en: 'Since' },
  start: { nl: 'Start', en: 'Start' },
  last: { nl: 'Laatste dosis', en: 'Last dose' },
  next: { nl: 'Volgende dosis', en: 'Next dose' },
  reason: { nl: 'Reden', en: 'Reason' },
  stopped: { nl: 'Gestopt', en: 'Stopped' },
  dentist: { nl: 'Voor tandarts en arts', en: 'For dentist and doctor' },
  know: {
    nl: 'Kans op kaakbotnecrose, ook na stoppen. Vóór extractie, implantaat of andere ingreep aan bot: overleg met voorschrijver of MKA.',
    en: 'Risk of jaw necrosis, also after stopping. Before extraction, implant or other bone surgery: consult prescriber or jaw surgeon.',
  },
  exit: {
    nl: 'Denosumab niet stoppen of uitstellen zonder vervolg: wervelfracturen.',
    en: 'No stop or delay of denosumab without a follow-on: vertebral fractures.',
  },
  call: { nl: 'Ik bel', en: 'I call' },
  dentistPhone: { nl: 'Tandarts of MKA', en: 'Dentist or surgeon' },
  prescriberPhone: { nl: 'Voorschrijver', en: 'Prescriber' },
  made: { nl: 'Ingevuld', en: 'Filled in' },
} satisfies Record<string, Text>

const line = (label: Text, value: string | undefined, lang: Lang): Row =>
  value === undefined || value === '' ? { label: label[lang], blank: true } : { label: label[lang], value }

function drugLines(drug: DrugForPatient | undefined, reason: string | undefined, stopped: string | undefined, lang: Lang): readonly Row[] {
  return [
    line(words.drug, drug?.name, lang),
    line(words.strength, drug?.strength && [drug.strength, drug.rhythm].filter((part) => part).join(', '), lang),
    line(drug?.planned ? words.start : words.since, drug?.since, lang),
    ...(drug?.tablet || drug?.planned ? [] : [line(words.last, drug?.last, lang)]),
    ...(stopped !== undefined
      ? [line(words.stopped, stopped, lang)]
      : drug?.tablet || drug?.planned
        ? []
        : [line(words.next, drug?.next, lang)]),
    line(words.reason, reason, lang),
  ]
}

/** The card of a patient. It has room for two drugs: of more, those used now come first. */
export function cardFor(s: Source, date: string): Paper {
  const { lang, record } = s
  const therapies = drugsForPatient(s).slice(0, 2)
  const { phones } = readerOf(s)
  const { name, birthDate } = record.patient
  const drugs =
    therapies.length > 0
      ? therapies.map((t) =>
          drugLines(
            drugForPatient(s, t),
            reasonForPatient(s, t),
            t.state === 'past' && t.end ? dateInWords(t.end.text, lang) : undefined,
            lang,
          ),
        )
      : [drugLines(undefined, undefined, undefined, lang)]
  const sections: readonly PaperSection[] = [
    {
      id: 'me',
      heading: words.me[lang],
      side: 'front',
      blocks: [
        {
          kind: 'rows',
          rows: [
            line(words.name, name === undefined ? undefined : oneLine(name), lang),
            line(words.born, birthDate && dateInWords(birthDate.text, lang), lang),
          ],
        },
      ],
    },
    { id: 'drugs', heading: words.drugs[lang], side: 'front', blocks: drugs.map((rows) => ({ kind: 'rows', rows })) },
    {
      id: 'dentist',
      heading: words.dentist[lang],
      side: 'back',
      blocks: [
        { kind: 'paragraph', text: words.know[lang] },
        { kind: 'paragraph', text: words.exit[lang] },
      ],
    },
    {
      id: 'call',
      heading: words.call[lang],
      side: 'back',
      blocks: [
        { kind: 'list', items: [...calls.map(({ short }) => short[lang]), neverSkip.short[lang], emergency.short[lang]] },
        { kind: 'rows', rows: [line(words.dentistPhone, phones.dentist, lang), line(words.prescriberPhone, phones.prescriber, lang)] },
      ],
    },
  ]
  return {
    kind: 'card',
    lang,
    title: kindsOfPaper.card.title[lang],
    date: `${words.made[lang]} ${date}`,
    sender: [],
    recipient: [],
    about: undefined,
    sections,
    sources: undefined,
    disclaimer: undefined,
  }
}
