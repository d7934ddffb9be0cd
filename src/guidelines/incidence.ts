/**
 * How often jaw necrosis occurs, as the sources print it: every figure with drug, setting, time, denominator and place. Figures of
 * different kinds are never averaged. Which of them apply follows from drug, setting and months exposed; an osteoporosis figure is
 * never shown to a patient in oncology.
 */
import { dataFact, known, look, missing } from '../engine/fact.ts'
import { type PatientCase, therapyEvidence } from '../facts/case.ts'
import { ever } from '../facts/condition.ts'
import { angiogenesisInhibitorsNow, antiresorptivesNow, jawExposure } from '../facts/exposure.ts'
import type { Setting } from '../facts/setting.ts'
import { isAngiogenesisInhibitor, isAntiresorptive, isParenteral, monthsOf, type Therapy } from '../facts/therapy.ts'
import type { ConditionCode } from '../record/record.ts'
import { type Lang, numberInWords, type Text } from '../values/text.ts'
import type { Place } from './citations.ts'

/** `cumulative`: share of patients up to a time. `rate`: per patient-year or per year of treatment. `range`: span over studies. */
export type FigureKind = 'cumulative' | 'rate' | 'range'

/**
 * One figure as it stands in an answer. A figure without a number says only that the risk is raised. `percentLow` and `percentHigh` are the span of
 * a range, or beside a `percent` its 95 % confidence interval.
 */
export interface Figure {
  readonly percent?: number
  readonly percentLow?: number
  readonly percentHigh?: number
  readonly kind: FigureKind
  /** English substance name, or the group that was counted. */
  readonly drug: string
  readonly setting: Setting | 'any'
  readonly within: Text
  /** Among whom it was counted; the number where the source gives one. */
  readonly denominator: Text
  readonly source: Text
  readonly statement: Place
  readonly note?: Text
}

/** Stretches of exposure by which 000 divides its figures: over 0 to 12 months, over 12 to 24, over 24. */
type Stretch = 'to-12' | 'to-24' | 'up-to-24' | 'over-24' | 'from-48'

/** For whom a figure speaks. */
interface Entry extends Figure {
  readonly of: (t: Therapy, c: PatientCase) => boolean
  readonly stretch?: Stretch
}

const is =
  (setting: Setting | readonly Setting[], which: (t: Therapy) => boolean) =>
  (t: Therapy): boolean =>
    [setting].flat().includes(t.setting as Setting) && which(t)

const zoledronate = (t: Therapy): boolean => t.substance.id === 'zoledronate'
const zoledronate5 = (t: Therapy): boolean => zoledronate(t) && t.strengthMg === 5
const denosumab120 = (t: Therapy): boolean => t.class === 'denosumab' && t.strengthMg === 120
const denosumab60 = (t: Therapy): boolean => t.class === 'denosumab' && t.strengthMg === 60
const infused = (t: Therapy): boolean => t.class === 'bisphosphonate' && t.route === 'iv'
const oral = (t: Therapy): boolean => t.class === 'bisphosphonate' && t.route === 'oral'
const any = isAntiresorptive
const vegfrTki = (t: Therapy): boolean => t.class === 'vegfr-tki'
const substance = (id: string) => (t: Therapy) => t.substance.id === id

const withDisease =
  (code: ConditionCode, of: Entry['of']): Entry['of'] =>
  (t, c) =>
    of(t, c) && ever(c, code) !== undefined
const withInhibitor =
  (which: (t: Therapy) => boolean, of: Entry['of']): Entry['of'] =>
  (t, c) =>
    of(t, c) && angiogenesisInhibitorsNow(c).some(which)
/** An inhibitor beside which no antiresorptive counts. */
const alone =
  (which: (t: Therapy) => boolean): Entry['of'] =>
  (t, c) =>
    isAngiogenesisInhibitor(t) && which(t) && antiresorptivesNow(c).length === 0

const after = (years: number): Text => ({ nl: `na ${years} jaar`, en: `after ${years} ${years === 1 ? 'year' : 'years'}` })
const notTimed: Text = { nl: 'zonder tijdsopgave', en: 'no time stated' }
const notCounted = (nl: string, en: string): Text => ({ nl: `${nl}, aantal niet vermeld`, en: `${en}, number not stated` })
const cancerOn = (nl: string, en: string): Text => notCounted(`kankerpatiënten met ${nl}`, `cancer patients on ${en}`)
const osteoporosisOn = (nl: string, en: string): Text => notCounted(`osteoporosepatiënten met ${nl}`, `osteoporosis patients on ${en}`)
const n = (count: number): Text => ({ nl: `${count} patiënten`, en: `${count} patients` })

const same = (name: string): Text => ({ nl: name, en: name })
const leuven = same('UZ Leuven')
const literature: Text = { nl: 'literatuur bij UZ Leuven', en: 'literature in UZ Leuven' }
const slides: Text = { nl: 'Nederlandse nascholing', en: 'Dutch course slides' }
const aaoms = same('AAOMS 2022')
const s0702 = same('SWOG S0702')
const henry: Text = { nl: 'Henry 2014, in AAOMS 2022', en: 'Henry 2014, in AAOMS 2022' }
const ng: Text = { nl: 'Ng 2021, in AAOMS 2022', en: 'Ng 2021, in AAOMS 2022' }

const headed: Text = { nl: 'Onder het kopje UZ Leuven afgedrukt; of het eigen cijfers zijn, staat er niet.', en: 'Printed under the heading UZ Leuven; whether these are own data is not stated.' }
const zometaHeaded: Text = {
  nl: `${headed.nl} Maand 24 staat in twee regels; Howship rekent haar tot de eerste.`,
  en: `${headed.en} Month 24 stands in two lines; Howship counts it in the first.`,
}
/** The denosumab figure beyond two years, which the source prints in two ways. */
const bothReadings: Text = {
  nl: 'De bron drukt 4,6 % tweemaal af: cumulatief na 3 jaar, en per bijkomend jaar na het tweede. Tot dit is nagegaan, geldt de voorzichtige lezing: per bijkomend jaar.',
  en: 'The source prints 4.6 % twice: cumulative after 3 years, and per additional year after the second. Until that is checked the cautious reading holds: per additional year.',
}
const sponsors: Text = {
  nl: 'Onderzoek van fabrikanten vindt minder dan onderzoek van onderzoekers zelf: beide staan hier.',
  en: 'Studies by manufacturers find less than studies led by investigators: both stand here.',
}
const disowned: Text = {
  nl: 'Door AAOMS 2022 losgelaten: geen gegevens na registratie en geen klinische ervaring steunen dit cijfer.',
  en: 'Disowned by AAOMS 2022: neither postmarketing data nor clinical experience supports this figure.',
}
const perYear: Text = { nl: 'per patiëntjaar', en: 'per patient-year' }

const onZometa = { drug: 'zoledronate', setting: 'oncology', of: is('oncology', zoledronate), denominator: cancerOn('zoledroninezuur', 'zoledronate') } as const
const onXgeva = { drug: 'denosumab', setting: 'oncology', of: is('oncology', denosumab120), denominator: cancerOn('denosumab 120 mg', 'denosumab 120 mg') } as const
const onInfusion = { drug: 'intravenous bisphosphonates', setting: 'oncology', of: is('oncology', infused), denominator: notCounted('patiënten met een bisfosfonaat per infuus', 'patients on a bisphosphonate by infusion') } as const
const inMyeloma = { drug: 'antiresorptive', setting: 'oncology', of: withDisease('myeloma', is('oncology', any)), denominator: notCounted('patiënten met multipel myeloom', 'patients with multiple myeloma') } as const
const onTablets = { drug: 'oral bisphosphonates', setting: 'osteoporosis', of: is('osteoporosis', oral), denominator: osteoporosisOn('een oraal bisfosfonaat', 'an oral bisphosphonate') } as const
const onAclasta = { drug: 'zoledronate', setting: 'osteoporosis', of: is('osteoporosis', zoledronate5), denominator: osteoporosisOn('zoledroninezuur 5 mg per jaar', 'zoledronate 5 mg a year') } as const
const onProlia = { drug: 'denosumab', setting: 'osteoporosis', of: is('osteoporosis', denosumab60), denominator: osteoporosisOn('denosumab 60 mg', 'denosumab 60 mg') } as const
const inOsteoporosis = { drug: 'antiresorptive', setting: 'osteoporosis', of: is('osteoporosis', any), denominator: notCounted('osteoporosepatiënten', 'osteoporosis patients') } as const
const inCancer = { drug: 'antiresorptive', setting: 'oncology', of: is('oncology', any), denominator: notCounted('kankerpatiënten', 'cancer patients') } as const

/** All figures. Within a drug the ones that fit a patient most closely come first: the sentence of the answer shows the first three. */
export const figures: readonly Entry[] = [
  // With an angiogenesis inhibitor: before everything else, for it weighs most.
  {
    percent: 11,
    kind: 'cumulative',
    drug: 'antiresorptive with VEGFR-TKI',
    setting: 'oncology',
    within: { nl: 'na mediaan 5 maanden', en: 'after a median of 5 months' },
    denominator: notCounted('patiënten met een VEGFR-remmer en een bisfosfonaat per infuus of denosumab (86 % niercelcarcinoom)', 'patients on a VEGFR inhibitor and a bisphosphonate by infusion or denosumab (86 % renal cell carcinoma)'),
    source: leuven,
    statement: 'S0438',
    of: withInhibitor(vegfrTki, any),
  },
  {
    percent: 0.9,
    kind: 'cumulative',
    drug: 'zoledronate with bevacizumab',
    setting: 'oncology',
    within: notTimed,
    denominator: cancerOn('bevacizumab en zoledroninezuur', 'bevacizumab and zoledronate'),
    source: literature,
    statement: 'S0485',
    of: withInhibitor(substance('bevacizumab'), is('oncology', zoledronate)),
  },

  { ...onZometa, percent: 1.5, kind: 'cumulative', within: { nl: 'na 1 tot 12 maanden', en: 'after 1 to 12 months' }, source: leuven, statement: 'S0431', note: headed, stretch: 'to-12' },
  { ...onZometa, percent: 4.3, kind: 'cumulative', within: { nl: 'na 13 tot 24 maanden', en: 'after 13 to 24 months' }, source: leuven, statement: 'S0432', note: zometaHeaded, stretch: 'to-24' },
  { ...onZometa, percent: 7.7, kind: 'cumulative', within: { nl: 'na 24 tot 48 maanden', en: 'after 24 to 48 months' }, source: leuven, statement: 'S0433', note: zometaHeaded, stretch: 'over-24' },
  { ...onZometa, percent: 0.8, percentLow: 0.5, percentHigh: 1.1, kind: 'cumulative', within: after(1), denominator: n(3491), source: s0702, statement: 'swog-s0702: incidence', stretch: 'to-12' },
  { ...onZometa, percent: 2, percentLow: 1.5, percentHigh: 2.5, kind: 'cumulative', within: after(2), denominator: n(3491), source: s0702, statement: 'swog-s0702: incidence', stretch: 'to-24' },
  { ...onZometa, percent: 2.8, percentLow: 2.3, percentHigh: 3.5, kind: 'cumulative', within: after(3), denominator: n(3491), source: s0702, statement: 'swog-s0702: incidence', stretch: 'over-24' },

  { ...onXgeva, percent: 1.1, kind: 'cumulative', within: after(1), source: leuven, statement: 'S0434', note: headed, stretch: 'to-12' },
  { ...onXgeva, percent: 3.7, kind: 'cumulative', within: after(2), source: leuven, statement: 'S0435', note: headed, stretch: 'to-24' },
  { ...onXgeva, percent: 4.6, kind: 'rate', within: { nl: 'per bijkomend jaar na het tweede', en: 'per additional year after the second' }, source: literature, statement: 'S0477', note: bothReadings, stretch: 'over-24' },
  { ...onXgeva, percent: 4.6, kind: 'cumulative', within: after(3), source: leuven, statement: 'S0436', note: bothReadings, stretch: 'over-24' },

  { ...onInfusion, percent: 1, kind: 'cumulative', within: after(1), source: literature, statement: 'S0470', stretch: 'to-12' },
  { ...onInfusion, percentLow: 13, percentHigh: 20, kind: 'cumulative', within: after(4), source: literature, statement: 'S0471', stretch: 'over-24' },

  { ...inMyeloma, percentLow: 1, percentHigh: 5, kind: 'range', within: notTimed, source: leuven, statement: 'S0327' },
  { ...inMyeloma, percentLow: 0.1, percentHigh: 1.8, kind: 'range', within: notTimed, source: literature, statement: 'S0478', note: sponsors },
  { ...inMyeloma, percentLow: 5, percentHigh: 10, kind: 'range', within: notTimed, source: literature, statement: 'S0479', note: sponsors },
  {
    ...onZometa,
    percent: 4.3,
    kind: 'cumulative',
    within: after(3),
    denominator: { nl: 'myeloompatiënten onder 3491', en: 'myeloma patients among 3491' },
    source: s0702,
    statement: 'swog-s0702: by-tumour',
    stretch: 'over-24',
    of: withDisease('myeloma', is('oncology', zoledronate)),
  },
  {
    ...onZometa,
    percent: 2.4,
    kind: 'cumulative',
    within: after(3),
    denominator: { nl: 'borstkankerpatiënten onder 3491', en: 'breast cancer patients among 3491' },
    source: s0702,
    statement: 'swog-s0702: by-tumour',
    stretch: 'over-24',
    of: withDisease('breast-cancer', is('oncology', zoledronate)),
  },

  {
    ...onZometa,
    percentLow: 0.7,
    percentHigh: 6.7,
    kind: 'range',
    within: notTimed,
    source: literature,
    statement: 'S0481',
    note: {
      nl: '50 tot 100 keer zo vaak als met placebo, volgens de bron; uit haar eigen cijfers volgt ongeveer 37 tot 350 keer.',
      en: '50 to 100 times as often as with placebo, by the source; its own figures give about 37 to 350 times.',
    },
  },
  { ...onXgeva, percentLow: 0.7, percentHigh: 1.9, kind: 'range', within: notTimed, source: literature, statement: 'S0483' },
  {
    ...inCancer,
    percent: 1.6,
    kind: 'cumulative',
    drug: 'denosumab or zoledronate',
    within: notTimed,
    denominator: notCounted('drie fase III-studies van denosumab tegen zoledroninezuur', 'three phase III trials of denosumab against zoledronate'),
    source: slides,
    statement: 'S1012',
    of: is('oncology', (t) => zoledronate(t) || denosumab120(t)),
  },
  { ...inCancer, percentLow: 1, percentHigh: 10, kind: 'range', within: notTimed, source: slides, statement: 'S1196' },
  {
    ...inCancer,
    percentLow: 0,
    percentHigh: 0.019,
    kind: 'range',
    drug: 'placebo',
    within: notTimed,
    denominator: cancerOn('placebo', 'placebo'),
    source: literature,
    statement: 'S0480',
    note: { nl: 'Ter vergelijking: zonder botresorptieremmer.', en: 'For comparison: without an antiresorptive.' },
  },

  { ...onZometa, percent: 0.5, kind: 'cumulative', within: after(1), denominator: n(5723), source: henry, statement: 'aaoms-2022: incidence-oncology', stretch: 'to-12' },
  { ...onZometa, percent: 1, kind: 'cumulative', within: after(2), denominator: n(5723), source: henry, statement: 'aaoms-2022: incidence-oncology', stretch: 'to-24' },
  { ...onZometa, percent: 1.3, kind: 'cumulative', within: after(3), denominator: n(5723), source: henry, statement: 'aaoms-2022: incidence-oncology', stretch: 'over-24' },
  { ...onXgeva, percent: 0.8, kind: 'cumulative', within: after(1), denominator: n(5723), source: henry, statement: 'aaoms-2022: incidence-oncology', stretch: 'to-12' },
  { ...onXgeva, percent: 1.8, kind: 'cumulative', within: after(2), denominator: n(5723), source: henry, statement: 'aaoms-2022: incidence-oncology', stretch: 'to-24' },
  { ...onXgeva, percent: 1.8, kind: 'cumulative', within: after(3), denominator: n(5723), source: henry, statement: 'aaoms-2022: incidence-oncology', stretch: 'over-24' },
  { ...onZometa, percentLow: 1.6, percentHigh: 4, kind: 'range', within: { nl: 'tot 2 jaar', en: 'up to 2 years' }, source: ng, statement: 'aaoms-2022: incidence-oncology', stretch: 'up-to-24' },
  { ...onZometa, percentLow: 3.8, percentHigh: 18, kind: 'range', within: { nl: 'na meer dan 2 jaar', en: 'after more than 2 years' }, source: ng, statement: 'aaoms-2022: incidence-oncology', stretch: 'over-24' },
  { ...onXgeva, percent: 1.9, kind: 'cumulative', within: { nl: 'tot 2 jaar', en: 'up to 2 years' }, source: ng, statement: 'aaoms-2022: incidence-oncology', stretch: 'up-to-24' },
  { ...onXgeva, percent: 6.9, kind: 'cumulative', within: { nl: 'na meer dan 2 jaar', en: 'after more than 2 years' }, source: ng, statement: 'aaoms-2022: incidence-oncology', stretch: 'over-24' },

  {
    percentHigh: 1,
    kind: 'range',
    drug: 'antiresorptive',
    setting: 'adjuvant',
    within: notTimed,
    denominator: notCounted('adjuvant behandelde borstkankerpatiënten', 'breast cancer patients treated adjuvantly'),
    source: leuven,
    statement: 'S0774',
    of: is('adjuvant', any),
  },

  { ...onTablets, percent: 0.21, kind: 'cumulative', within: { nl: 'na meer dan 4 jaar', en: 'after more than 4 years' }, source: literature, statement: 'S0488', note: disowned, stretch: 'from-48' },
  {
    ...onTablets,
    percentLow: 0.01,
    percentHigh: 0.04,
    kind: 'range',
    within: notTimed,
    source: literature,
    statement: 'S0472',
    note: { nl: 'Vooral alendroninezuur; in sommige studies tot 0,1 %.', en: 'Mainly alendronate; up to 0.1 % in some studies.' },
  },
  { ...onTablets, percent: 0.1, kind: 'cumulative', within: notTimed, source: literature, statement: 'S0487' },
  {
    ...onTablets,
    percentHigh: 0.05,
    kind: 'range',
    within: notTimed,
    source: aaoms,
    statement: 'aaoms-2022: incidence-osteoporosis',
    note: { nl: 'In één cohort van 50 000 patiënten 0,043 %.', en: 'In one cohort of 50,000 patients 0.043 %.' },
  },
  { ...onAclasta, percent: 0.017, kind: 'cumulative', within: { nl: 'na 3 jaar', en: 'after 3 years' }, source: literature, statement: 'S0489' },
  {
    ...onAclasta,
    percentHigh: 0.02,
    kind: 'range',
    within: { nl: 'na 3 jaar', en: 'after 3 years' },
    denominator: n(3889),
    source: aaoms,
    statement: 'aaoms-2022: incidence-osteoporosis',
    note: { nl: 'Eén geval in elke arm van HORIZON.', en: 'One case in each arm of HORIZON.' },
  },
  { ...onProlia, percent: 0.04, kind: 'cumulative', within: after(1), source: literature, statement: 'S0490', stretch: 'to-12' },
  { ...onProlia, percent: 0.09, kind: 'cumulative', within: after(2), source: literature, statement: 'S0491', stretch: 'to-24' },
  { ...onProlia, percent: 0.2, kind: 'cumulative', within: after(6), source: literature, statement: 'S0492', stretch: 'over-24' },
  { ...onProlia, percent: 0.3, kind: 'cumulative', within: after(10), denominator: n(2343), source: { nl: 'FREEDOM, in AAOMS 2022', en: 'FREEDOM, in AAOMS 2022' }, statement: 'aaoms-2022: incidence-osteoporosis', stretch: 'over-24' },
  { ...inOsteoporosis, percentHigh: 1, kind: 'range', within: notTimed, source: leuven, statement: 'S0599' },
  {
    ...inOsteoporosis,
    percentLow: 0.001,
    percentHigh: 0.01,
    kind: 'rate',
    within: perYear,
    source: literature,
    statement: 'S0493',
    note: { nl: '1 op 10 000 tot 1 op 100 000 patiëntjaren.', en: '1 in 10,000 to 1 in 100,000 patient-years.' },
  },
  {
    ...inOsteoporosis,
    percentLow: 0.001,
    percentHigh: 0.01,
    kind: 'range',
    within: notTimed,
    source: slides,
    statement: 'S1195',
    note: { nl: '1 op 10 000 tot 1 op 100 000; geen tijd vermeld.', en: '1 in 10,000 to 1 in 100,000; no time stated.' },
  },
  {
    ...inOsteoporosis,
    percent: 0.01,
    kind: 'range',
    drug: 'bisphosphonates',
    within: notTimed,
    source: slides,
    statement: 'S0892',
    of: is('osteoporosis', (t) => t.class === 'bisphosphonate'),
    note: { nl: '1 op 10 000; de bron noemt het op een oncologische dia, maar het past alleen bij osteoporosedosering.', en: '1 in 10,000; the source gives it on an oncology slide, but it fits osteoporosis dosing only.' },
  },

  // Angiogenesis inhibitors without an antiresorptive.
  { percent: 0.2, kind: 'cumulative', drug: 'bevacizumab', setting: 'oncology', within: notTimed, denominator: cancerOn('bevacizumab', 'bevacizumab'), source: literature, statement: 'S0484', of: alone(substance('bevacizumab')) },
  {
    percentLow: 0.2,
    percentHigh: 0.4,
    kind: 'range',
    drug: 'bevacizumab',
    setting: 'oncology',
    within: notTimed,
    denominator: cancerOn('bevacizumab', 'bevacizumab'),
    source: leuven,
    statement: 'S0740',
    of: alone(substance('bevacizumab')),
  },
  {
    percent: 0.035,
    kind: 'cumulative',
    drug: 'aflibercept',
    setting: 'oncology',
    within: notTimed,
    denominator: { nl: '8 van 22 700 patiënten', en: '8 of 22,700 patients' },
    source: leuven,
    statement: 'S0738',
    of: alone(substance('aflibercept')),
  },
  {
    kind: 'range',
    drug: 'VEGFR-TKI',
    setting: 'oncology',
    within: notTimed,
    denominator: cancerOn('een VEGFR-remmer', 'a VEGFR inhibitor'),
    source: literature,
    statement: 'S0486',
    note: { nl: 'Verhoogd; de bron geeft geen cijfer.', en: 'Raised; the source gives no figure.' },
    of: alone(vegfrTki),
  },
]

/** Could the months exposed lie in the stretch? 000 divides over 0 to 12, over 12 to 24, over 24. Months that nobody knows lie in every one. */
function inStretch(stretch: Stretch | undefined, months: { readonly low: number; readonly high: number } | undefined): boolean {
  if (stretch === undefined || months === undefined) return true
  const { low, high } = months
  switch (stretch) {
    case 'to-12':
      return low <= 12
    case 'to-24':
      return high > 12 && low <= 24
    case 'up-to-24':
      return low <= 24
    case 'over-24':
      return high > 24
    case 'from-48':
      return high >= 48
  }
}

/** Therapies that count now: antiresorptives that the jaw is under, and systemic angiogenesis inhibitors. */
const countingNow = (c: PatientCase): readonly Therapy[] => [...antiresorptivesNow(c), ...angiogenesisInhibitorsNow(c)]

/** The figures that apply to a patient, in the order of the list; each once. At high risk none of osteoporosis or adjuvant treatment is shown. */
export function figuresFor(c: PatientCase): readonly Figure[] {
  const now = countingNow(c).map((t) => ({ t, months: monthsOf(t, c.asOf) }))
  const exposure = look(jawExposure, c)
  const high = exposure.state === 'known' && exposure.value === 'high'
  return figures.filter((f) => (!high || f.setting === 'oncology') && now.some(({ t, months }) => f.of(t, c) && inStretch(f.stretch, months))).map(({ of: _, stretch: __, ...figure }) => figure)
}

/** "4,3 %", "13 tot 20 %", "hoogstens 1 %". */
function percentInWords(f: Figure, lang: Lang): string | undefined {
  const say = (p: number): string => numberInWords(p, lang, 3)
  if (f.percent !== undefined) return `${say(f.percent)} %`
  if (f.percentHigh === undefined) return undefined
  if (f.percentLow === undefined) return `${lang === 'nl' ? 'hoogstens' : 'at most'} ${say(f.percentHigh)} %`
  return `${say(f.percentLow)} ${lang === 'nl' ? 'tot' : 'to'} ${say(f.percentHigh)} %`
}

/** "4,3 % na 13 tot 24 maanden (UZ Leuven)". */
function figureInWords(f: Figure, lang: Lang): string {
  const time = f.within === notTimed ? '' : ` ${f.within[lang]}`
  const disown = f.note === disowned ? (lang === 'nl' ? '; losgelaten door AAOMS 2022' : '; disowned by AAOMS 2022') : ''
  return `${percentInWords(f, lang)}${time} (${f.source[lang]}${disown})`
}

/** How many figures the sentence of the answer names; the others stand in its values. */
const inSentence = 3

/** The figures that apply, for the answer. */
export const applicableFigures = dataFact<PatientCase, readonly Figure[]>({
  id: 'applicable-figures',
  name: { nl: 'incidentiecijfers', en: 'incidence figures' },
  asks: { nl: 'Sinds wanneer wordt het middel gebruikt?', en: 'Since when has the drug been used?' },
  find: (c) => {
    const list = figuresFor(c)
    return list.length === 0
      ? missing()
      : known(
          list,
          countingNow(c).map((t) => therapyEvidence('applicable-figures', t)),
        )
  },
  inWords: (list) => {
    // What happens on placebo stands in the values, for comparison; in a sentence without its drug it would read as the patient's own.
    const said = list.filter((f) => f.drug !== 'placebo' && (f.percent !== undefined || f.percentHigh !== undefined)).slice(0, inSentence)
    const words = (lang: Lang): string => (said.length === 0 ? (lang === 'nl' ? 'verhoogd, zonder cijfer' : 'raised, no figure given') : said.map((f) => figureInWords(f, lang)).join('; '))
    return { nl: words('nl'), en: words('en') }
  },
})

/** When necrosis appeared under a drug, beside the patient's own months on it. */
export interface Onset {
  readonly drug: string
  readonly medianMonths?: number
  readonly monthsLow?: number
  readonly monthsHigh?: number
  readonly overMonths?: number
  readonly statement: Place
  readonly note?: Text
  /** The patient's own months on the drug; null when the start is not known. With a partial date, the least. */
  readonly exposedMonths: number | null
}

type OnsetEntry = Omit<Onset, 'exposedMonths'> & { readonly of: (t: Therapy, c: PatientCase) => boolean }

/** Time from the first dose to necrosis, by drug. Guarding never ends because such a time has passed. */
export const onsets: readonly OnsetEntry[] = [
  { drug: 'antiresorptive with VEGFR-TKI', medianMonths: 6.5, statement: 'S0503', of: withInhibitor(vegfrTki, (t) => any(t) && isParenteral(t)) },
  { drug: 'zoledronate', monthsLow: 3, monthsHigh: 12, statement: 'S0497', of: (t) => zoledronate(t) && t.strengthMg === 4 },
  { drug: 'pamidronate', monthsLow: 8, monthsHigh: 16, statement: 'S0498', of: substance('pamidronate') },
  { drug: 'alendronate', overMonths: 24, statement: 'S0499', of: (t) => t.substance.id === 'alendronate' && t.route !== 'iv' },
  { drug: 'denosumab', medianMonths: 20.6, monthsLow: 4, monthsHigh: 53, statement: 'S0500', of: denosumab120 },
  { drug: 'denosumab', monthsLow: 13, monthsHigh: 20, statement: 'S0363', note: { nl: 'Bij reusceltumor.', en: 'In giant cell tumour.' }, of: withDisease('giant-cell-lesion', denosumab120) },
  { drug: 'denosumab', statement: 'S0501', note: { nl: 'Geen goede studies naar denosumab 60 mg.', en: 'No good studies of denosumab 60 mg.' }, of: denosumab60 },
  { drug: 'denosumab and intravenous bisphosphonates', medianMonths: 20.3, statement: 'S0502', note: { nl: 'Eigen gegevens van UZ Leuven.', en: 'Own data of UZ Leuven.' }, of: is('oncology', (t) => infused(t) || denosumab120(t)) },
]

function onsetInWords(o: Onset, lang: Lang): string {
  const nl = lang === 'nl'
  const say = (m: number): string => numberInWords(m, lang)
  const range = o.monthsLow !== undefined && o.monthsHigh !== undefined ? `${say(o.monthsLow)} ${nl ? 'tot' : 'to'} ${say(o.monthsHigh)} ${nl ? 'maanden' : 'months'}` : undefined
  if (o.medianMonths !== undefined) return `${nl ? 'mediaan' : 'median'} ${say(o.medianMonths)} ${nl ? 'maanden' : 'months'}${range ? ` (${range})` : ''}`
  if (range) return range
  if (o.overMonths !== undefined) return `${nl ? 'meer dan' : 'more than'} ${say(o.overMonths)} ${nl ? 'maanden' : 'months'}`
  return nl ? 'geen goede studies' : 'no good studies'
}

/** What is taken now before what was taken, an oncology dose before others: the sentence names the first two drugs. */
const weightOf = (t: Therapy): number => Number(t.state === 'past' || t.state === 'lapsed') * 2 + Number(t.setting !== 'oncology')

/** Time to onset for each drug that counts now. */
export const onsetTimes = dataFact<PatientCase, readonly (Onset & { readonly name: Text })[]>({
  id: 'onset-times',
  name: { nl: 'tijd tot MRONJ', en: 'time to MRONJ' },
  asks: applicableFigures.asks,
  find: (c) => {
    const now = [...antiresorptivesNow(c)].sort((a, b) => weightOf(a) - weightOf(b))
    const told = onsets.flatMap(({ of, ...o }) => {
      const t = now.find((each) => of(each, c))
      if (t === undefined) return []
      const months = monthsOf(t, c.asOf)
      return [{ place: now.indexOf(t), onset: { ...o, name: t.substance.name, exposedMonths: months ? Math.floor(months.low) : null } }]
    })
    const list = told.sort((a, b) => a.place - b.place).map(({ onset }) => onset)
    return list.length === 0
      ? missing()
      : known(
          list,
          antiresorptivesNow(c).map((t) => therapyEvidence('onset-times', t)),
        )
  },
  inWords: (list) => {
    const words = (lang: Lang): string => {
      const byDrug = list.filter((o, i) => list.findIndex((other) => other.name === o.name) === i).slice(0, 2)
      return byDrug
        .map((o) => {
          const own = o.exposedMonths === null ? '' : lang === 'nl' ? `, bij deze patiënt ${o.exposedMonths} maanden gebruikt` : `, used by this patient for ${o.exposedMonths} months`
          return `${o.name[lang]} ${onsetInWords(o, lang)}${own}`
        })
        .join('; ')
    }
    return { nl: words('nl'), en: words('en') }
  },
})
