/** Is denosumab late, and what does that cost? S0173, S0789, S0873; ECTS on the delay that is borne; 120 mg ours. */
import { atLeast, fromTo, over, under, within } from '../../engine/condition.ts'
import { doseProduct } from '../../facts/dose.ts'
import { daysSinceDose, denosumabOnHold, dueDay, exitGiven, latestDayCome, monthsSinceDose, nineMonthsAfterDose, sixMonthsAfterDose, therapyLatestDose } from '../../facts/overdue.ts'
import { days, months } from '../../values/quantity.ts'
import { table } from '../citations.ts'

const prolia = { product: 'denosumab-60', exit: 'no' } as const
const xgeva = { product: 'denosumab-120', exit: 'no' } as const

export const doseOverdue = table({
  decision: 'dose-overdue',
  authority: 'uz-leuven',
  actor: 'prescriber',
  asks: { nl: 'Is de volgende denosumab te laat?', en: 'Is the next denosumab late?' },
  reads: { product: doseProduct, exit: exitGiven, sinceMonths: monthsSinceDose, latestDay: latestDayCome, sinceDays: daysSinceDose, onHold: denosumabOnHold },
  outcomes: {
    due: {
      stance: 'recommend',
      says: { nl: '{subject}: de volgende dosis moet nu gegeven worden (gepland {dueDay}).[ Uiterste dag: {latestDose}.]', en: '{subject}: the next dose is to be given now (due {dueDay}).[ Last safe day: {latestDose}.]' },
      dates: { dueDay, latestDose: therapyLatestDose },
    },
    overdue: {
      stance: 'recommend',
      says: {
        nl: '{subject}: te laat; gepland was {dueDay}. Uitstel is verlies van werking.[ Uiterste dag: {latestDose}.] Geef de dosis of leg het vervolg vast.',
        en: '{subject}: overdue; it was due on {dueDay}. Delay is loss of effect.[ Last safe day: {latestDose}.] Give the dose or settle what follows.',
      },
      dates: { dueDay, latestDose: therapyLatestDose },
    },
    'rebound-risk': {
      stance: 'recommend',
      says: {
        nl: '{subject}: de uiterste dag is voorbij; kans op wervelfracturen door het wegvallen van denosumab. Vandaag nog overleg met de voorschrijver.',
        en: '{subject}: the last safe day has gone by; risk of vertebral fractures from the loss of denosumab. Speak with the prescriber today.',
      },
      dates: { dueDay, latestDose: therapyLatestDose, sixMonths: sixMonthsAfterDose },
    },
    'protection-lost': {
      stance: 'recommend',
      says: {
        nl: '{subject}: meer dan 9 maanden na de laatste dosis is de bescherming weg[ (sinds {nineMonths})] en het fractuurrisico verhoogd. Overleg met de voorschrijver; dit blijft staan tot er een vervolg is.',
        en: '{subject}: more than 9 months after the last dose the protection is gone[ (since {nineMonths})] and the risk of fracture is raised. Speak with the prescriber; this stands until something has followed.',
      },
      dates: { dueDay, latestDose: therapyLatestDose, nineMonths: nineMonthsAfterDose },
    },
    covered: {
      stance: 'inform',
      says: { nl: '{subject}: na de laatste dosis is een bisfosfonaat gegeven.', en: '{subject}: a bisphosphonate was given after the last dose.' },
    },
    ask: {
      stance: 'ask',
      says: { nl: '{subject}: niet te zeggen of de dosis te laat is.', en: '{subject}: it cannot be told whether the dose is late.' },
    },
  },
  safest: ['protection-lost', 'rebound-risk', 'overdue', 'due'],
  rows: [
    { if: { product: ['denosumab-60', 'denosumab-120'], exit: 'yes' }, then: 'covered', per: ['S0873', 'ects-2021: follow-on'] },
    { if: { ...prolia, sinceMonths: under(months(6)) }, then: 'silent', per: 'S0174' },
    { if: { ...prolia, sinceMonths: fromTo(months(6), months(6)), latestDay: 'no', onHold: 'no' }, then: 'due', per: ['S0174', 'smpc: prolia-dose'] },
    { if: { ...prolia, sinceMonths: [over(months(6))], latestDay: 'no', onHold: 'no' }, then: 'overdue', per: ['S0173', 'S0174'] },
    { if: { ...prolia, sinceMonths: within(months(6), months(9)), latestDay: 'yes' }, then: 'rebound-risk', per: ['S0789', 'S0873', 'ects-2022: denosumab-window', 'howship: windows'] },
    { if: { ...prolia, sinceMonths: atLeast(months(9)), latestDay: 'yes' }, then: 'protection-lost', per: 'S0789' },
    { if: { ...xgeva, sinceMonths: under(months(6)), sinceDays: under(days(28)) }, then: 'silent', per: 'S0922' },
    { if: { ...xgeva, sinceMonths: under(months(6)), sinceDays: within(days(28), days(35)), onHold: 'no' }, then: 'due', per: ['S0922', 'smpc: xgeva-dose'] },
    { if: { ...xgeva, sinceMonths: under(months(6)), sinceDays: atLeast(days(35)), onHold: 'no' }, then: 'overdue', per: ['S0173', 'howship: xgeva-overdue'] },
    { if: { ...xgeva, sinceMonths: atLeast(months(6)) }, then: 'rebound-risk', per: ['S0873', 'howship: count-from-last-dose'] },
    { if: { product: ['zoledronate-4', 'zoledronate-5', 'pamidronate', 'ibandronate-iv', 'oral', 'other'] }, then: 'silent', per: 'S0173' },
    // On hold no dose is to come: `stop-denosumab` says what follows. The alarms of what stays away too long stand.
    { if: { ...prolia, sinceMonths: atLeast(months(6)), latestDay: 'no', onHold: 'yes' }, then: 'silent', per: 'S0873' },
    { if: { ...xgeva, sinceMonths: under(months(6)), sinceDays: atLeast(days(28)), onHold: 'yes' }, then: 'silent', per: 'S0873' },
  ],
})
