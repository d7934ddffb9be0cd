/** AAOMS 2014 on stopping an oral bisphosphonate before surgery, as chapter 000 cites it: S0594, S0597, S0598. */
import { atLeast, under } from '../../engine/condition.ts'
import { bisphosphonateMonths, extraFactor, jawExposure, oncologySetting } from '../../facts/exposure.ts'
import { drugToTime, earliestAfter2Months, monthsStopped, stop2MonthsBefore } from '../../facts/holiday.ts'
import { invasive, urgent } from '../../facts/procedure.ts'
import { months } from '../../values/quantity.ts'
import { table } from '../citations.ts'

const bisphosphonate = { invasive: 'yes', exposure: ['high', 'lower'], oncology: 'no', drug: ['oral-bisphosphonate', 'iv-bisphosphonate'] } as const

export const drugHoliday = table({
  decision: 'drug-holiday',
  authority: 'aaoms-2014',
  actor: 'dentist',
  asks: { nl: 'Het bisfosfonaat stoppen rond deze ingreep?', en: 'Should the bisphosphonate be stopped around this procedure?' },
  reads: { invasive, exposure: jawExposure, oncology: oncologySetting, drug: drugToTime, urgent, factor: extraFactor, duration: bisphosphonateMonths, stopped: monthsStopped },
  outcomes: {
    'not-needed': { stance: 'inform', says: { nl: '{subject}: stoppen van het bisfosfonaat niet nodig.', en: '{subject}: no need to stop the bisphosphonate.' } },
    'stop-2-months-before': {
      stance: 'consider',
      actor: 'prescriber',
      says: {
        nl: '{subject}: bisfosfonaat in overleg met de voorschrijver minstens 2 maanden vooraf stoppen, vanaf {stop}; ingreep vanaf {earliest}. Hervatten na volledige botgenezing.',
        en: '{subject}: with the prescriber, stop the bisphosphonate at least 2 months beforehand, from {stop}; procedure from {earliest}. Resume after full bone healing.',
      },
      dates: { stop: stop2MonthsBefore, earliest: earliestAfter2Months },
    },
    'not-delayed-urgent': { stance: 'recommend', says: { nl: '{subject}: spoed, niet uitstellen voor een stopperiode.', en: '{subject}: urgent, not delayed for a drug holiday.' } },
  },
  rows: [
    { if: { invasive: 'no' }, then: 'silent', per: 'S0594' },
    { if: { invasive: 'yes', exposure: 'none' }, then: 'silent', per: 'S0594' },
    { if: { invasive: 'yes', exposure: ['high', 'lower'], oncology: 'yes' }, then: 'silent', per: 'S0578' },
    { if: { invasive: 'yes', exposure: ['high', 'lower'], oncology: 'no', drug: ['denosumab-60', 'other', 'none'] }, then: 'silent', per: 'S0597' },
    { if: { ...bisphosphonate, factor: 'no', duration: under(months(48)) }, then: 'not-needed', per: 'S0594' },
    { if: { ...bisphosphonate, factor: 'yes', duration: under(months(48)), urgent: 'yes' }, then: 'not-delayed-urgent', per: 'S0634' },
    { if: { ...bisphosphonate, factor: 'yes', duration: under(months(48)), urgent: 'no', stopped: under(months(2)) }, then: 'stop-2-months-before', per: 'S0597' },
    { if: { ...bisphosphonate, factor: 'yes', duration: under(months(48)), urgent: 'no', stopped: atLeast(months(2)) }, then: 'not-needed', per: 'S0597' },
    { if: { ...bisphosphonate, duration: atLeast(months(48)), urgent: 'yes' }, then: 'not-delayed-urgent', per: 'S0634' },
    { if: { ...bisphosphonate, duration: atLeast(months(48)), urgent: 'no', stopped: under(months(2)) }, then: 'stop-2-months-before', per: 'S0598' },
    { if: { ...bisphosphonate, duration: atLeast(months(48)), urgent: 'no', stopped: atLeast(months(2)) }, then: 'not-needed', per: 'S0598' },
  ],
  safest: ['stop-2-months-before', 'not-delayed-urgent', 'not-needed'],
})
