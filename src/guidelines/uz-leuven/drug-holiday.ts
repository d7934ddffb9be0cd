/** Must the bone drug be stopped around this procedure? UZ Leuven: S0579, S0580, S0603, S0604; the year-and-factor rule S0594–S0600. */
import { atLeast, under, unrecorded } from '../../engine/condition.ts'
import { latestDose, nextDenosumabDue, openWindowFrom, openWindowTo, operateFrom, operateTo } from '../../facts/denosumab.ts'
import { bisphosphonateMonths, denosumab120Now, extraFactor, jawExposure, oncologySetting } from '../../facts/exposure.ts'
import { drugToTime, earliestAfter3Months, monthsStopped, neverStopped, stop3MonthsBefore } from '../../facts/holiday.ts'
import { invasive, invasivePlanned, urgent } from '../../facts/procedure.ts'
import { months } from '../../values/quantity.ts'
import { table } from '../citations.ts'

const bisphosphonate = { invasive: 'yes', exposure: ['high', 'lower'], oncology: 'no', drug: ['oral-bisphosphonate', 'iv-bisphosphonate'] } as const
const denosumab = { invasive: 'yes', exposure: ['high', 'lower'], oncology: 'no', drug: 'denosumab-60' } as const
const oncology = { invasive: 'yes', exposure: 'high', oncology: 'yes' } as const

const exitPlan = {
  nl: 'Onderbreken van denosumab 120 mg alleen met een plan voor de vervolgbehandeling.',
  en: 'Denosumab 120 mg is interrupted only with a plan for what follows.',
}

export const drugHoliday = table({
  decision: 'drug-holiday',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'Het botmiddel stoppen rond deze ingreep?', en: 'Should the bone drug be stopped around this procedure?' },
  reads: {
    invasive,
    exposure: jawExposure,
    oncology: oncologySetting,
    drug: drugToTime,
    urgent,
    factor: extraFactor,
    duration: bisphosphonateMonths,
    stopped: monthsStopped,
    d120: denosumab120Now,
  },
  outcomes: {
    'not-needed': {
      stance: 'inform',
      says: { nl: '{subject}: stoppen van het botmiddel niet nodig.', en: '{subject}: no need to stop the bone drug.' },
    },
    'stop-3-months-before': {
      stance: 'consider',
      actor: 'prescriber',
      says: {
        nl: '{subject}: bisfosfonaat in overleg met de voorschrijver 3 maanden vooraf stoppen, vanaf {stop}; ingreep vanaf {earliest}. Hervatten na genezen slijmvlies. Nut van stoppen is niet bewezen.',
        en: '{subject}: with the prescriber, stop the bisphosphonate 3 months beforehand, from {stop}; procedure from {earliest}. Resume once the mucosa has healed. The benefit of stopping is unproven.',
      },
      dates: { stop: stop3MonthsBefore, earliest: earliestAfter3Months },
    },
    'just-before-next-dose': {
      stance: 'recommend',
      says: {
        nl: '{subject}: vlak voor de volgende injectie denosumab[, bij voorkeur tussen {window} en {dayBefore}]. De injectie niet overslaan[: uiterlijk {latestDose}].',
        en: '{subject}: just before the next denosumab injection[, preferably between {window} and {dayBefore}]. Do not skip the injection[: no later than {latestDose}].',
      },
      dates: { window: openWindowFrom, dayBefore: openWindowTo, nextDose: nextDenosumabDue, latestDose },
      due: [operateFrom, operateTo],
    },
    'stop-until-healed': {
      stance: 'consider',
      actor: 'prescriber',
      says: {
        nl: '{subject}: als de ingreep moet, botmiddel in overleg met de oncoloog onderbreken tot het slijmvlies genezen is. Nut van stoppen is niet bewezen. [{exit}]',
        en: '{subject}: if it must be done, interrupt the bone drug with the oncologist until the mucosa has healed. The benefit of stopping is unproven. [{exit}]',
      },
    },
    'not-delayed-urgent': {
      stance: 'recommend',
      says: { nl: '{subject}: spoed, niet uitstellen voor een stopperiode.', en: '{subject}: urgent, not delayed for a drug holiday.' },
    },
  },
  rows: [
    { if: { invasive: 'no' }, then: 'silent', per: 'S0620' },
    { if: { invasive: 'yes', exposure: unrecorded }, then: 'ask', per: 'howship: unknown-asks' },
    { if: { invasive: 'yes', exposure: 'none' }, then: 'silent', per: 'S0496' },
    { if: { ...oncology, urgent: 'yes' }, then: 'not-delayed-urgent', per: ['S0634', 'S0579'] },
    { if: { ...oncology, urgent: 'no', d120: 'no' }, then: 'stop-until-healed', per: ['S0579', 'S0580', 'S0581'] },
    { if: { ...oncology, urgent: 'no', d120: 'yes' }, then: 'stop-until-healed', per: ['S0579', 'S0580', 'S0873', 'S0581'], values: { exit: exitPlan } },
    // An oncology dose is by definition a high exposure; the combination below cannot occur, and would be treated as oncology.
    { if: { invasive: 'yes', exposure: 'lower', oncology: 'yes' }, then: 'stop-until-healed', per: 'S0579' },
    { if: { ...denosumab, urgent: 'yes' }, then: 'not-delayed-urgent', per: 'S0634' },
    { if: { ...denosumab, urgent: 'no' }, then: 'just-before-next-dose', per: ['S0604', 'S0789'] },
    { if: { ...bisphosphonate, factor: 'no', duration: under(months(48)) }, then: 'not-needed', per: 'S0594' },
    { if: { ...bisphosphonate, factor: 'yes', duration: under(months(48)), urgent: 'yes' }, then: 'not-delayed-urgent', per: 'S0634' },
    { if: { ...bisphosphonate, factor: 'yes', duration: under(months(48)), urgent: 'no', stopped: under(months(3)) }, then: 'stop-3-months-before', per: ['S0596', 'S0603', 'S0606'] },
    { if: { ...bisphosphonate, factor: 'yes', duration: under(months(48)), urgent: 'no', stopped: atLeast(months(3)) }, then: 'not-needed', per: 'S0603' },
    { if: { ...bisphosphonate, duration: atLeast(months(48)), urgent: 'yes' }, then: 'not-delayed-urgent', per: 'S0634' },
    { if: { ...bisphosphonate, duration: atLeast(months(48)), urgent: 'no', stopped: under(months(3)) }, then: 'stop-3-months-before', per: ['S0598', 'S0603', 'S0606'] },
    { if: { ...bisphosphonate, duration: atLeast(months(48)), urgent: 'no', stopped: atLeast(months(3)) }, then: 'not-needed', per: 'S0603' },
    { if: { invasive: 'yes', exposure: ['high', 'lower'], oncology: 'no', drug: ['other', 'none'] }, then: 'silent', per: 'S0442' },
  ],
  safest: ['stop-until-healed', 'stop-3-months-before', 'just-before-next-dose', 'not-delayed-urgent', 'not-needed'],
})

/** Raloxifene, teriparatide and their like do nothing to the jaw: never stopped for the mouth. S0496. */
export const otherBoneDrugHoliday = table({
  decision: 'drug-holiday',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'Dit middel stoppen rond een ingreep?', en: 'Should this drug be stopped around a procedure?' },
  reads: { kind: neverStopped, planned: invasivePlanned },
  outcomes: {
    'not-needed': {
      stance: 'inform',
      says: { nl: '{subject}: niet stoppen voor de ingreep; geen verhoogd risico voor de kaak.', en: '{subject}: do not stop for the procedure; no added risk to the jaw.' },
    },
  },
  rows: [
    { if: { kind: 'yes', planned: 'yes' }, then: 'not-needed', per: 'S0496' },
    { if: { kind: 'yes', planned: 'no' }, then: 'silent', per: 'S0496' },
    { if: { kind: 'no' }, then: 'silent', per: 'S0496' },
  ],
})
