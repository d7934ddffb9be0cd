/** What happens to this tooth or site before the first dose? S0554–S0560, S0571–S0575. */
import { atLeast, within } from '../../engine/condition.ts'
import { denture, doubtful, extractionGround, furcation, mobility, partiallyErupted, periapicalLesion, pocketDepth, poorPrognosis, torusOrExostosis, unsalvageable } from '../../facts/dental-findings.ts'
import { stricterListChosen, workupList } from '../../facts/start.ts'
import { count, mm } from '../../values/quantity.ts'
import { checklist } from '../citations.ts'
import { mouthOutcomes, workupOutcomes } from '../dental-workup-words.ts'

const any = ['oncology', 'osteoporosis', 'both'] as const
// Adjuvant therapy follows this list too, the stricter one; so does a setting that is not clear.
const strict = { list: ['oncology', 'both'] } as const
// With both lists in question, what the stricter one alone asks for says so.
const stricter = { stricterList: stricterListChosen } as const
// What comes out anyway needs no prognosis.
const doubt = { ...strict, ground: 'none' } as const

export const dentalWorkup = checklist({
  decision: 'dental-workup',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'Wat gebeurt er met deze tand of plaats vóór de eerste dosis?', en: 'What is done to this tooth or site before the first dose?' },
  reads: { list: workupList, unsalvageable, poorPrognosis, furcation, mobility, partiallyErupted, pocketDepth, periapicalLesion, doubtful, torus: torusOrExostosis, denture, ground: extractionGround },
  outcomes: workupOutcomes,
  rows: [
    { if: { list: any, unsalvageable: 'yes' }, then: 'extract', per: ['S0556', 'S0571'] },
    { if: { list: any, poorPrognosis: 'yes' }, then: 'extract', per: ['S0557', 'S0571'] },
    { if: { list: any, mobility: atLeast(count(3)) }, then: 'extract', per: ['S0557', 'S0571'] },
    { if: { ...strict, furcation: atLeast(count(2)) }, then: 'extract', per: ['S0557', 'howship: adjuvant-as-oncology'], values: stricter },
    { if: { ...strict, partiallyErupted: 'yes' }, then: 'extract', per: ['S0555', 'howship: adjuvant-as-oncology'], values: stricter },
    { if: { ...doubt, pocketDepth: atLeast(mm(6)) }, then: 'ask-prognosis', per: 'howship: ask-prognosis', values: stricter },
    { if: { ...doubt, mobility: within(count(2), count(3)) }, then: 'ask-prognosis', per: 'howship: ask-prognosis', values: stricter },
    { if: { ...doubt, periapicalLesion: 'yes' }, then: 'ask-prognosis', per: 'howship: ask-prognosis', values: stricter },
    { if: { ...doubt, doubtful: 'yes' }, then: 'ask-prognosis', per: 'howship: ask-prognosis', values: stricter },
    // The osteoporosis list keeps what can be kept.
    { if: { list: 'osteoporosis', ground: ['none', 'oncology-only'], periapicalLesion: 'yes' }, then: 'treat-endodontically-or-extract', per: ['S0571', 'S0575'] },
    { if: { list: 'both', ground: 'none', periapicalLesion: 'yes' }, then: 'treat-endodontically-or-extract', per: ['S0571', 'S0575'] },
    { if: { ...strict, torus: 'yes' }, then: 'remove-torus-or-exostosis', per: ['S0558', 'howship: adjuvant-as-oncology'], values: stricter },
    { if: { list: any, denture: 'yes' }, then: 'check-denture-trauma', per: ['S0559', 'S0572'] },
  ],
  whenUnknown: 'skip',
})

export const dentalWorkupOfMouth = checklist({
  decision: 'dental-workup',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'Wat geldt voor de hele mond vóór de eerste dosis?', en: 'What holds for the whole mouth before the first dose?' },
  reads: { list: workupList },
  outcomes: mouthOutcomes,
  rows: [
    { if: { list: ['oncology', 'both'] }, then: 'no-implant', per: ['S0554', 'howship: adjuvant-as-oncology'], values: stricter },
    { if: { list: ['oncology', 'osteoporosis', 'both'] }, then: 'oral-hygiene-education', per: ['S0560', 'S0573'] },
    { if: { list: 'both' }, then: 'ask', per: ['S0575', 'howship: unknown-asks'], asking: ['list'] },
  ],
  whenUnknown: 'skip',
})
