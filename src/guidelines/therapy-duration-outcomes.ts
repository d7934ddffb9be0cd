/** What is said of the duration of a therapy, and why. The same for every authority. */
import type { Outcome } from '../engine/table.ts'
import { afterStop, dueNow, reviewDay, reviewDue, wholeMonths } from '../facts/duration.ts'

export const durationAsks = { nl: 'Hoe lang nog met dit middel?', en: 'How much longer with this drug?' } as const

export const durationOutcomes = {
  continue: {
    stance: 'inform',
    says: {
      nl: '{subject}: de behandelduur is geen reden om te stoppen[, {months} maanden gegeven][; opnieuw bezien op {review}].',
      en: '{subject}: the duration is no reason to stop[, given for {months} months][; to be reviewed on {review}].',
    },
    values: { months: wholeMonths },
    dates: { review: reviewDay },
    due: reviewDue,
  },
  review: {
    stance: 'recommend',
    says: { nl: '{subject}: behandelduur herzien[, {months} maanden gegeven].', en: '{subject}: review the duration[, given for {months} months].' },
    values: { months: wholeMonths },
    dates: { review: reviewDay },
    due: dueNow,
  },
  stop: {
    stance: 'recommend',
    says: { nl: '{subject}: behandelduur bereikt, stoppen[; {months} maanden gegeven].[ {afterStop}]', en: '{subject}: duration reached, stop[; given for {months} months].[ {afterStop}]' },
    values: { months: wholeMonths, afterStop },
    dates: { review: reviewDay },
    due: dueNow,
  },
  ask: { stance: 'ask', says: { nl: '{subject}: behandelduur niet te beoordelen.', en: '{subject}: the duration cannot be judged.' } },
} as const satisfies Readonly<Record<string, Outcome>>

/** Until when only part of the start is known: a review does no harm, a stop might. */
export const safestDuration = ['review', 'stop', 'continue'] as const

export const durationReasons = {
  'active-bone-disease': { nl: 'Actieve botziekte: verder, eenmaal per 3 maanden.', en: 'Active bone disease: go on, once every 3 months.' },
  'no-active-bone-disease': {
    nl: 'Geen actieve botziekte: stoppen aanbieden. Opnieuw starten bij recidief of nieuwe botcomplicatie, om de 3 maanden.',
    en: 'No active bone disease: offer to stop. Restart at relapse or a new skeletal event, every 3 months.',
  },
  'activity-unknown': { nl: 'Bij actieve botziekte verder om de 3 maanden, anders stoppen.', en: 'With active bone disease go on every 3 months, else stop.' },
  'two-years': { nl: 'Twee jaar is bereikt: niet vanzelf stoppen en niet vanzelf doorgaan.', en: 'Two years are reached: neither stop nor go on by itself.' },
  'two-years-at-most': { nl: 'Bij prostaatkanker hoogstens 2 jaar.', en: 'In prostate cancer 2 years at most.' },
  'series-completed': { nl: 'Adjuvant: 3 jaar of 6 doses.', en: 'Adjuvant: 3 years or 6 doses.' },
  'twelve-months': { nl: 'Romosozumab: 12 maanden.', en: 'Romosozumab: 12 months.' },
  'twelve-months-at-least': { nl: 'Na minstens 12 maanden en een zeer goede respons minder vaak of stoppen.', en: 'After at least 12 months and a very good response less often, or stop.' },
  'five-years': { nl: 'Na ongeveer 5 jaar zo mogelijk een pauze, naar fractuurrisico.', en: 'After about 5 years a pause if possible, by fracture risk.' },
  'never-paused': { nl: 'Denosumab wordt niet gepauzeerd: het effect is na 9 maanden weg en wervelfracturen dreigen.', en: 'Denosumab is not paused: its effect is gone after 9 months and vertebral fractures threaten.' },
  'performance-declined': { nl: 'Performance status 3 of meer: is het middel nog zinvol?', en: 'Performance status 3 or more: does the drug still serve?' },
  'stable-disease': { nl: 'Stabiele ziekte: een lagere frequentie (om de 12 weken) is mogelijk, eventueel een tijdelijke onderbreking.', en: 'Stable disease: a lower frequency (every 12 weeks) is possible, or a temporary interruption.' },
  'denosumab-continuous': { nl: 'Denosumab wordt doorlopend gegeven, zonder pauze.', en: 'Denosumab is given continuously, without a pause.' },
  'until-performance-declines': { nl: 'Tot de performance status afneemt.', en: 'Until the performance status declines.' },
  'within-duration': { nl: 'De duur is nog niet bereikt.', en: 'The duration is not reached yet.' },
} as const
