/** Drugs for osteoporosis: dose, interval, form and the fractures against which they are proven. S1151–S1166. The same for every authority. */
import type { Outcome, Shown } from '../engine/table.ts'
import { notYetShown, parenteralBecause } from '../facts/osteoporosis-choice.ts'

const all = ['vertebral', 'non-vertebral', 'hip'] as const
const words = {
  all: { nl: 'wervel-, niet-wervel- en heupfracturen', en: 'vertebral, non-vertebral and hip fractures' },
  most: { nl: 'wervel- en niet-wervelfracturen', en: 'vertebral and non-vertebral fractures' },
  spine: { nl: 'wervelfracturen', en: 'vertebral fractures' },
} as const

type Values = Readonly<Record<string, Shown>>
const drug = (nl: string, en: string, values: Values, moreNl = '', moreEn = ''): Outcome => ({
  stance: 'consider',
  values: { ...values, parenteral: parenteralBecause, unproven: notYetShown },
  says: {
    nl: `${nl}. {line}e keus, bewezen tegen {against}.${moreNl}[ {unproven}]`,
    en: `${en}. Choice {line}, proven against {against}.${moreEn}[ {unproven}]`,
  },
})
/** A drug given by infusion or injection says so when tablets will not do. */
const parenteral = (nl: string, en: string, values: Values, moreNl = '', moreEn = ''): Outcome => drug(nl, en, values, `${moreNl}[ Nu eerder aangewezen dan tabletten: {parenteral}.]`, `${moreEn}[ Preferred to tablets now: {parenteral}.]`)

/** What each option says where an authority offers it. Rows add their `line`. */
export const drugWords = {
  'alendronate-70mg-weekly': {
    ...drug(
      'Alendroninezuur 70 mg per os, eenmaal per week',
      'Alendronate 70 mg by mouth, once a week',
      { doseMg: 70, route: 'oral', interval: 'weekly', fractureTypes: all, against: words.all },
      ' Nuchter innemen, daarna minstens 1 uur rechtop blijven; calcium en antacida later op de dag.',
      ' Take on an empty stomach and stay upright for at least 1 hour; calcium and antacids later in the day.',
    ),
    stance: 'recommend',
  },
  'risedronate-35mg-weekly': {
    ...drug(
      'Risedroninezuur 35 mg per os, eenmaal per week',
      'Risedronate 35 mg by mouth, once a week',
      { doseMg: 35, route: 'oral', interval: 'weekly', fractureTypes: all, against: words.all },
      ' Nuchter innemen en rechtop blijven; calcium en antacida later op de dag.',
      ' Take on an empty stomach and stay upright; calcium and antacids later in the day.',
    ),
    stance: 'recommend',
  },
  'denosumab-60mg-6-monthly': parenteral(
    'Denosumab 60 mg subcutaan, om de 6 maanden',
    'Denosumab 60 mg subcutaneously, every 6 months',
    { doseMg: 60, route: 'sc', interval: '6-monthly', fractureTypes: all, against: words.all },
    ' Alleen met een uitstapplan: na stoppen is de bescherming na 9 maanden weg en moet een bisfosfonaat volgen. Calcium vóór elke dosis.',
    ' Only with an exit plan: once stopped its protection is gone after 9 months, and a bisphosphonate must follow. Calcium before each dose.',
  ),
  'zoledronate-5mg-yearly': parenteral(
    'Zoledroninezuur 5 mg iv in minstens 15 minuten, eenmaal per jaar',
    'Zoledronate 5 mg intravenously over at least 15 minutes, once a year',
    { doseMg: 5, route: 'iv', interval: 'yearly', infusionMinutes: 15, fractureTypes: all, against: words.all },
    ' Klaring vóór elke dosis.',
    ' Clearance before each dose.',
  ),
  'ibandronate-150mg-monthly': drug('Ibandroninezuur 150 mg per os, eenmaal per maand', 'Ibandronate 150 mg by mouth, once a month', {
    doseMg: 150,
    route: 'oral',
    interval: 'monthly',
    fractureTypes: ['vertebral'],
    against: words.spine,
  }),
  'ibandronate-3mg-3-monthly': parenteral('Ibandroninezuur 3 mg iv, om de 3 maanden', 'Ibandronate 3 mg intravenously, every 3 months', {
    doseMg: 3,
    route: 'iv',
    interval: '3-monthly',
    fractureTypes: ['vertebral'],
    against: words.spine,
  }),
  'raloxifene-60mg-daily': drug(
    'Raloxifeen 60 mg per os, eenmaal per dag, na de menopauze',
    'Raloxifene 60 mg by mouth, once a day, after the menopause',
    { doseMg: 60, route: 'oral', interval: 'daily', fractureTypes: ['vertebral'], against: words.spine },
    ' Verhoogt de kans op trombo-embolie; geen risico op kaakbotnecrose bekend.',
    ' Raises the chance of thromboembolism; no risk of jaw necrosis is known.',
  ),
  'teriparatide-20ug-daily': drug(
    'Teriparatide 20 µg subcutaan, eenmaal per dag',
    'Teriparatide 20 µg subcutaneously, once a day',
    { doseUg: 20, route: 'sc', interval: 'daily', maxMonths: 24, fractureTypes: ['vertebral', 'non-vertebral'], against: words.most },
    ' Hoogstens 2 jaar, eenmalige kuur; de NHG-standaard noemt geen derde keus.',
    ' For 2 years at most, once in a lifetime; NHG names no third choice.',
  ),
  'strontium-ranelate-2g-daily': drug(
    'Strontiumranelaat 2 g per dag',
    'Strontium ranelate 2 g a day',
    { doseMg: 2000, route: 'oral', interval: 'daily', fractureTypes: ['vertebral', 'non-vertebral'], against: words.most },
    ' Niet meer in de handel.',
    ' No longer marketed.',
  ),
} as const satisfies Readonly<Record<string, Outcome>>

export const drugAsks = { nl: 'Welk middel tegen osteoporose?', en: 'Which drug for osteoporosis?' } as const

/** What an authority says while a drug cannot be offered yet. */
export const drugAsk = {
  stance: 'ask',
  says: { nl: 'Nog niet elk middel tegen osteoporose is te beoordelen.', en: 'Not every drug for osteoporosis can be judged yet.' },
} as const satisfies Outcome
