/** What must follow when denosumab stops, is held or runs late? S0873; counted from the last dose (ours); S0789, S0359 on the danger. */
import { doseProduct } from '../../facts/dose.ts'
import { exitGiven, therapyLatestDose } from '../../facts/overdue.ts'
import { exitFrom, exitObstacle, exitTo, exitWindowFrom, exitWindowTo, stopReason } from '../../facts/stopping.ts'
import { table } from '../citations.ts'

const stops = ['stopped', 'on-hold', 'dose-held', 'procedure', 'jaw-lesion', 'series-ended', 'planned-stop', 'six-months'] as const
const dates = { exitFrom: exitWindowFrom, exitBy: exitWindowTo, latestDose: therapyLatestDose }
const values = { stopReason, obstacle: exitObstacle, drug: doseProduct }

export const stopDenosumab = table({
  decision: 'stop-denosumab',
  authority: 'nl-handreiking',
  actor: 'prescriber',
  asks: { nl: 'Wat volgt er op denosumab?', en: 'What follows denosumab?' },
  reads: { reason: stopReason, exit: exitGiven, obstacle: exitObstacle },
  outcomes: {
    'follow-with-bisphosphonate': {
      stance: 'recommend',
      says: {
        nl: '{subject}, {stopReason}: geen stop zonder vervolg. Wordt de volgende dosis niet gegeven, dan een bisfosfonaat (bijvoorbeeld zoledroninezuur)[, vanaf {exitFrom} en uiterlijk {exitBy}; is die dag voorbij: nu]. Dat is tegen wervelfracturen door het wegvallen van denosumab.',
        en: '{subject}, {stopReason}: no stop without a sequel. If the next dose is not given, a bisphosphonate (zoledronate, say)[, from {exitFrom} and by {exitBy} at the latest; if that day has gone by: now]. It is against vertebral fractures from the loss of denosumab.',
      },
      values,
      dates,
      due: [exitFrom, exitTo],
    },
    covered: {
      stance: 'inform',
      says: { nl: '{subject}: na de laatste dosis is een bisfosfonaat gegeven; geen verder vervolg nodig.', en: '{subject}: a bisphosphonate was given after the last dose; no further sequel is needed.' },
      values: { stopReason },
    },
    ask: {
      stance: 'ask',
      says: {
        nl: '{subject}[, {stopReason}]: geen stop zonder vervolg. Middel en moment met de voorschrijver bepalen[; bezwaar tegen een bisfosfonaat: {obstacle}][; het moment na de laatste dosis: vanaf {exitFrom} en uiterlijk {exitBy}].',
        en: '{subject}[, {stopReason}]: no stop without a sequel. Settle agent and moment with the prescriber[; objection to a bisphosphonate: {obstacle}][; the moment after the last dose: from {exitFrom} and by {exitBy} at the latest].',
      },
      values,
      dates,
      due: [exitFrom, exitTo],
    },
  },
  rows: [
    { if: { reason: 'none' }, then: 'silent', per: 'S0873' },
    { if: { reason: stops, exit: 'yes' }, then: 'covered', per: 'S0873' },
    { if: { reason: stops, exit: 'no', obstacle: 'none' }, then: 'follow-with-bisphosphonate', per: ['S0873', 'S0789', 'S0173', 'howship: count-from-last-dose'] },
    { if: { reason: stops, exit: 'no', obstacle: ['clearance', 'calcium', 'jaw-lesion'] }, then: 'ask', per: ['S0873', 'S0789', 'S0359', 'howship: count-from-last-dose'] },
  ],
})
