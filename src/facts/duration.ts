/** How long a bone drug has been given, and by which rule it is looked at again. */
import { between, choiceFact, dataFact, dayFact, type Found, known, look, missing, oneOf, quantityFact, yesNoFact } from '../engine/fact.ts'
import { addMonths, type Day } from '../values/day.ts'
import { tumour } from './cancer-state.ts'
import { evidenceOf, newest, type PatientCase, type TherapyCase, therapyEvidence } from './case.ts'
import { isOnHold, isRunning, seriesEnded } from './dose.ts'
import { oralBisphosphonateMonths } from './exposure.ts'
import { asksAboutMouth } from './procedure.ts'
import { dosesOf, isAntiresorptive, isOralBisphosphonate, monthsOf, type Therapy } from './therapy.ts'

/** Therapies whose length matters: antiresorptives and romosozumab that run or are on hold. */
export const lastingTherapies = (c: PatientCase): readonly Therapy[] => c.taken.filter((t) => (isAntiresorptive(t) || t.class === 'sclerostin-antibody') && (isRunning(t) || isOnHold(t)))

export type DurationRule = 'myeloma' | 'prostate' | 'metastases' | 'adjuvant' | 'romosozumab' | 'osteoporosis-bisphosphonate' | 'osteoporosis-denosumab' | 'none'

/** The rule by purpose and drug. A purpose that is not known is asked elsewhere; here it follows none. */
export const durationRule = choiceFact<TherapyCase, DurationRule>({
  id: 'duration-rule',
  about: 'subject',
  choices: {
    myeloma: { nl: 'multipel myeloom', en: 'multiple myeloma' },
    prostate: { nl: 'botmetastasen van prostaatkanker', en: 'bone metastases of prostate cancer' },
    metastases: { nl: 'botmetastasen van een andere tumor', en: 'bone metastases of another tumour' },
    adjuvant: { nl: 'adjuvant na borstkanker', en: 'adjuvant after breast cancer' },
    romosozumab: { nl: 'romosozumab', en: 'romosozumab' },
    'osteoporosis-bisphosphonate': { nl: 'bisfosfonaat bij osteoporose', en: 'bisphosphonate in osteoporosis' },
    'osteoporosis-denosumab': { nl: 'denosumab bij osteoporose', en: 'denosumab in osteoporosis' },
    none: { nl: 'geen', en: 'none' },
  },
  name: { nl: 'regel voor de behandelduur', en: 'rule for the duration of therapy' },
  asks: tumour.asks,
  find: (c): Found<DurationRule> => {
    const t = c.therapy
    const from = [therapyEvidence('duration-rule', t)]
    if (t.class === 'sclerostin-antibody') return known('romosozumab', from)
    if (t.setting === 'adjuvant') return known('adjuvant', from)
    if (t.setting === 'osteoporosis') return known(t.class === 'denosumab' ? 'osteoporosis-denosumab' : 'osteoporosis-bisphosphonate', from)
    if (t.setting !== 'oncology') return known('none')
    const kind = look(tumour, c)
    const rule = (k: string): DurationRule => (k === 'myeloma' || k === 'prostate' ? k : 'metastases')
    if (kind.state === 'known') return known(rule(kind.value), [...from, ...kind.from])
    if (kind.state === 'missing' || kind.state === 'between') return known('metastases', from)
    const several = [...new Set(kind.values.map(rule))]
    return several.length === 1 ? known(several[0]!, from) : oneOf(several, from, [tumour])
  },
})

/** Months of the therapy; of oral bisphosphonates all together, gaps left out. */
export const therapyMonths = quantityFact<TherapyCase, 'months'>({
  id: 'therapy-months',
  unit: 'months',
  about: 'subject',
  name: { nl: 'behandelduur in maanden', en: 'months of therapy' },
  asks: { nl: 'Sinds wanneer wordt het middel gegeven?', en: 'Since when has the drug been given?' },
  find: (c): Found<number> => {
    if (isOralBisphosphonate(c.therapy)) return look(oralBisphosphonateMonths, c)
    const months = monthsOf(c.therapy, c.asOf)
    if (months === undefined) return missing()
    const from = [therapyEvidence('therapy-months', c.therapy, c.therapy.start?.text ?? c.therapy.label)]
    return months.low === months.high ? known(months.low, from) : between(months.low, months.high, from)
  },
})

/** The same in whole months, for the sentence. */
export const wholeMonths = dataFact<TherapyCase, number>({
  id: 'whole-therapy-months',
  about: 'subject',
  name: therapyMonths.name,
  asks: therapyMonths.asks,
  find: (c) => {
    const months = look(therapyMonths, c)
    return months.state === 'known' ? known(Math.floor(months.value), months.from) : missing([therapyMonths])
  },
})

const over = (id: string, nl: string, en: string, months: number, doses: (t: Therapy) => boolean) =>
  yesNoFact<TherapyCase>({
    id,
    about: 'subject',
    name: { nl, en },
    asks: therapyMonths.asks,
    find: (c): Found<'yes' | 'no'> => {
      if (doses(c.therapy)) return known('yes', [therapyEvidence(id, c.therapy)])
      const found = look(therapyMonths, c)
      if (found.state === 'known') return known(found.value >= months ? 'yes' : 'no', found.from)
      if (found.state !== 'between') return missing([therapyMonths], found.from)
      const [sure, maybe] = [found.low >= months, found.high >= months]
      return sure === maybe ? known(sure ? 'yes' : 'no', found.from) : oneOf(['yes', 'no'] as const, found.from, [therapyMonths])
    },
  })

/** Three years or six doses of an adjuvant series (S0239, S0242), or the length that the order gives. */
export const adjuvantOver = over('adjuvant-series-over', 'adjuvante reeks voltooid', 'adjuvant series completed', 36, seriesEnded)
/** Twelve months or twelve doses of romosozumab. */
export const romosozumabOver = over('romosozumab-over', 'romosozumab voltooid', 'romosozumab completed', 12, (t) => (dosesOf(t) ?? 0) >= 12)

/** Active disease of the bone, or active disease, as recorded. */
export const activeBoneDisease = yesNoFact<PatientCase>({
  id: 'active-bone-disease',
  name: { nl: 'actieve botziekte', en: 'active bone disease' },
  asks: { nl: 'Is de botziekte actief?', en: 'Is the bone disease active?' },
  find: (c) => {
    const own = newest(c, 'active-bone-disease')
    if (typeof own?.value === 'boolean') return known(own.value ? 'yes' : 'no', [evidenceOf('active-bone-disease', own)])
    const state = newest(c, 'disease-status')
    if (state === undefined) return missing()
    return known(state.value === 'active' || state.value === 'relapse' ? 'yes' : 'no', [evidenceOf('active-bone-disease', state)])
  },
})

/** From this performance status the drug for metastases is looked at again. */
const poorPerformance = 3

/** Performance status of 3 or more on record; `no` when nobody recorded it: it only adds a review. */
export const performanceDeclined = choiceFact<PatientCase, 'yes' | 'no'>({
  id: 'performance-declined',
  choices: { yes: { nl: '3 of meer', en: '3 or more' }, no: { nl: 'onder 3 of niet vastgelegd', en: 'below 3 or not on record' } },
  name: { nl: 'performance status', en: 'performance status' },
  asks: { nl: 'Wat is de performance status (0-4)?', en: 'What is the performance status (0-4)?' },
  find: (c) => {
    const o = newest(c, 'performance-status')
    return known(typeof o?.value === 'number' && o.value >= poorPerformance ? 'yes' : 'no', o ? [evidenceOf('performance-declined', o)] : [])
  },
})

/** Is all said, or only what is due? A record that asks about the mouth hears nothing of a therapy that simply goes on. */
export const durationView = choiceFact<PatientCase, 'all' | 'due'>({
  id: 'duration-view',
  choices: { all: { nl: 'alles', en: 'all' }, due: { nl: 'alleen wat aan de orde is (vraag over de mond)', en: 'only what is due (question about the mouth)' } },
  name: { nl: 'wat over de behandelduur gezegd wordt', en: 'what is said of the duration' },
  asks: therapyMonths.asks,
  find: (c) => known(asksAboutMouth(c) ? 'due' : 'all'),
})

export const durationDrug = choiceFact<TherapyCase, 'denosumab' | 'zoledronate-5' | 'bisphosphonate' | 'other'>({
  id: 'duration-drug',
  about: 'subject',
  choices: {
    denosumab: { nl: 'denosumab', en: 'denosumab' },
    'zoledronate-5': { nl: 'zoledroninezuur 5 mg', en: 'zoledronate 5 mg' },
    bisphosphonate: { nl: 'ander bisfosfonaat', en: 'another bisphosphonate' },
    other: { nl: 'ander middel', en: 'another drug' },
  },
  name: { nl: 'middel', en: 'drug' },
  asks: therapyMonths.asks,
  find: (c) => {
    const t = c.therapy
    const yearly = t.substance.id === 'zoledronate' && t.strengthMg === 5
    return known(t.class === 'denosumab' ? 'denosumab' : yearly ? 'zoledronate-5' : t.class === 'bisphosphonate' ? 'bisphosphonate' : 'other', [therapyEvidence('duration-drug', t)])
  },
})

/** What must follow a stop; not known where nothing must. */
export const afterStop = choiceFact<TherapyCase, 'denosumab' | 'romosozumab'>({
  id: 'after-stop',
  about: 'subject',
  choices: {
    denosumab: { nl: 'Denosumab stopt nooit zonder vervolg: een bisfosfonaat, 6 maanden na de laatste dosis.', en: 'Denosumab never stops without a sequel: a bisphosphonate, 6 months after the last dose.' },
    romosozumab: { nl: 'Daarna een botresorptieremmer.', en: 'An antiresorptive follows.' },
  },
  name: { nl: 'vervolg na de stop', en: 'sequel to the stop' },
  asks: therapyMonths.asks,
  find: (c) => (c.therapy.class === 'denosumab' ? known('denosumab') : c.therapy.class === 'sclerostin-antibody' ? known('romosozumab') : missing()),
})

const limits: Partial<Record<DurationRule, number>> = { myeloma: 24, prostate: 24, adjuvant: 36, romosozumab: 12, 'osteoporosis-bisphosphonate': 60 }

/** The day on which the duration is reached, by the start; of a month its first day. Not known where no duration is set, or after interruptions. */
export const reviewDay = dayFact<TherapyCase>({
  id: 'duration-review-day',
  about: 'subject',
  name: { nl: 'dag waarop de duur bereikt is', en: 'day on which the duration is reached' },
  asks: therapyMonths.asks,
  find: (c): Found<Day> => {
    const rule = look(durationRule, c)
    const limit = rule.state === 'known' ? limits[rule.value] : undefined
    const months = look(therapyMonths, c)
    const start = c.therapy.start
    if (limit === undefined || start === undefined || months.state !== 'known') return missing([therapyMonths])
    const day = addMonths(start.first, limit)
    // After an interruption the start no longer tells.
    return day <= c.asOf === months.value >= limit ? known(day, months.from) : missing([therapyMonths])
  },
})

/** The same, or today when it has gone by. */
export const reviewDue = dayFact<TherapyCase>({
  id: 'duration-review-due',
  about: 'subject',
  name: reviewDay.name,
  asks: reviewDay.asks,
  find: (c): Found<Day> => {
    const day = look(reviewDay, c)
    return day.state === 'known' ? known(Math.max(day.value, c.asOf) as Day, day.from) : day
  },
})

/** Today: a stop or review that is due. */
export const dueNow = dayFact<PatientCase>({ id: 'duration-due-now', name: { nl: 'vandaag', en: 'today' }, asks: reviewDay.asks, find: (c) => known(c.asOf) })
