/** The rhythm of a therapy and the days of its coming doses. */
import { choiceFact, dataFact, type Found, known, look, missing } from '../engine/fact.ts'
import { addMonths, type Day, isoDay } from '../values/day.ts'
import { newest, type PatientCase, type TherapyCase, therapyEvidence } from './case.ts'
import { dosesToCome, intervalOf, nextDoseDay, productOf } from './dose.ts'
import { therapySetting } from './exposure.ts'
import { nextDose, type Therapy } from './therapy.ts'

export type Interval = 'daily' | 'weekly' | '3-4-weeks' | '12-weeks' | '3-months' | '6-months' | 'yearly' | 'other'

/** The name of an interval in days; what lies between the usual ones is `other`. */
export function intervalNamed(everyDays: number): Interval {
  const within = (low: number, high: number): boolean => everyDays >= low && everyDays <= high
  if (within(1, 1)) return 'daily'
  if (within(7, 7)) return 'weekly'
  if (within(21, 31)) return '3-4-weeks'
  if (within(84, 84)) return '12-weeks'
  if (within(89, 93)) return '3-months'
  if (within(175, 190)) return '6-months'
  return within(350, 372) ? 'yearly' : 'other'
}

/** The interval that a substance has at this dose, when there is but one. */
function usualOf(t: Therapy): number | undefined {
  const fitting = t.substance.dosings.filter((d) => d.mg === t.strengthMg && (t.route === undefined || d.route === t.route))
  const intervals = new Set(fitting.map((d) => d.everyDays))
  return intervals.size === 1 ? [...intervals][0] : undefined
}

/** The interval as recorded; for tablets otherwise the one that their dose has. */
export const recordedInterval = choiceFact<TherapyCase, Interval>({
  id: 'dose-interval',
  about: 'subject',
  choices: {
    daily: { nl: 'dagelijks', en: 'daily' },
    weekly: { nl: 'wekelijks', en: 'weekly' },
    '3-4-weeks': { nl: 'om de 3-4 weken (maandelijks)', en: 'every 3-4 weeks (monthly)' },
    '12-weeks': { nl: 'om de 12 weken', en: 'every 12 weeks' },
    '3-months': { nl: 'om de 3 maanden', en: 'every 3 months' },
    '6-months': { nl: 'om de 6 maanden', en: 'every 6 months' },
    yearly: { nl: 'jaarlijks', en: 'yearly' },
    other: { nl: 'ander interval', en: 'another interval' },
  },
  name: { nl: 'doseerinterval', en: 'interval between doses' },
  asks: { nl: 'Om de hoeveel dagen, weken of maanden is de dosis voorgeschreven?', en: 'How many days, weeks or months apart are the doses prescribed?' },
  find: (c) => {
    const days = c.therapy.everyDays ?? (productOf(c.therapy) === 'oral' ? usualOf(c.therapy) : undefined)
    return days === undefined ? missing() : known(intervalNamed(days), [therapyEvidence('dose-interval', c.therapy)])
  },
})

/** What a therapy is given for, when it is known. */
export const doseSetting = choiceFact<TherapyCase, 'oncology' | 'adjuvant' | 'osteoporosis' | 'other'>({
  id: 'dose-setting',
  about: 'subject',
  choices: {
    oncology: { nl: 'oncologie', en: 'oncology' },
    adjuvant: { nl: 'adjuvant', en: 'adjuvant' },
    osteoporosis: { nl: 'osteoporose', en: 'osteoporosis' },
    other: { nl: 'andere indicatie', en: 'another indication' },
  },
  name: { nl: 'indicatie', en: 'indication' },
  asks: { nl: 'Waarvoor wordt het middel gegeven?', en: 'What is the drug given for?' },
  find: (c) => (c.therapy.setting === null ? missing([therapySetting]) : known(c.therapy.setting, [therapyEvidence('dose-setting', c.therapy)])),
})

/** Stable disease, as recorded; `no` when nobody said so: it only shows that a longer interval is possible. */
export const stableDisease = choiceFact<PatientCase, 'yes' | 'no'>({
  id: 'stable-disease',
  choices: { yes: { nl: 'vastgelegd', en: 'on record' }, no: { nl: 'niet vastgelegd', en: 'not on record' } },
  name: { nl: 'stabiele ziekte', en: 'stable disease' },
  asks: { nl: 'Is de ziekte stabiel?', en: 'Is the disease stable?' },
  find: (c) => {
    const o = newest(c, 'disease-status')
    return known(o?.value === 'stable' || o?.value === 'remission' ? 'yes' : 'no', o ? [{ fact: 'stable-disease', value: o.shown, reference: o.reference, date: o.date?.text }] : [])
  },
})

/** Most doses shown of a series without an end: a year of them, three weeks apart. */
const mostShown = 18

/** ISO days of the coming doses: of an adjuvant series up to its last, else those of a year. Of tablets none: they are taken on. */
export const coming = dataFact<TherapyCase, readonly string[]>({
  id: 'coming-doses',
  about: 'subject',
  name: { nl: 'komende doses', en: 'coming doses' },
  asks: nextDoseDay.asks,
  find: (c): Found<readonly string[]> => {
    const t = c.therapy
    const first = look(nextDoseDay, c)
    const interval = intervalOf(t)
    if (first.state !== 'known') return first as Found<never>
    if (productOf(t) === 'oral' || interval === undefined) return missing([recordedInterval])
    const count = dosesToCome(t)
    const until = addMonths(first.value, 12)
    const days: Day[] = []
    // Whole calendar steps from the first day, so that the 31st stays the 31st where the month has one.
    for (let day: Day = first.value, i = 1; count === undefined ? day < until && days.length < mostShown : days.length < count; i++) {
      days.push(day)
      day = stepped(first.value, interval, i)
    }
    return days.length === 0 ? missing() : known(days.map(isoDay), first.from)
  },
})

const stepped = (first: Day, interval: number, times: number): Day => {
  const once = nextDose(first, interval)
  const months = [1, 3, 6, 12].find((m) => addMonths(first, m) === once && interval >= 30)
  return months === undefined ? ((first + (once - first) * times) as Day) : addMonths(first, months * times)
}
