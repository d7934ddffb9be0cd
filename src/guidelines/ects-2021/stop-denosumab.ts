/** Another antiresorptive six months after the last denosumab 60 mg: ECTS 2021. It speaks of osteoporosis, and leaves kidneys, calcium and jaw to the clinician. */
import { doseProduct } from '../../facts/dose.ts'
import { exitGiven } from '../../facts/overdue.ts'
import { exitFrom, exitObstacle, exitTo, stopReason } from '../../facts/stopping.ts'
import { table } from '../citations.ts'

const stops = ['stopped', 'on-hold', 'dose-held', 'procedure', 'jaw-lesion', 'series-ended', 'planned-stop', 'six-months'] as const
const others = ['denosumab-120', 'zoledronate-4', 'zoledronate-5', 'pamidronate', 'ibandronate-iv', 'oral', 'other'] as const

export const stopDenosumab = table({
  decision: 'stop-denosumab',
  authority: 'ects-2021',
  actor: 'prescriber',
  asks: { nl: 'Wat volgt er op denosumab 60 mg?', en: 'What follows denosumab 60 mg?' },
  reads: { product: doseProduct, reason: stopReason, exit: exitGiven, obstacle: exitObstacle },
  outcomes: {
    'follow-with-bisphosphonate': {
      stance: 'recommend',
      says: {
        nl: '{subject}: 6 maanden na de laatste injectie een andere botresorptieremmer[, van {dueFrom} tot en met {dueTo}].',
        en: '{subject}: another antiresorptive 6 months after the last injection[, from {dueFrom} to {dueTo}].',
      },
      due: [exitFrom, exitTo],
    },
    covered: { stance: 'inform', says: { nl: '{subject}: na de laatste injectie is een bisfosfonaat gegeven.', en: '{subject}: a bisphosphonate was given after the last injection.' } },
  },
  rows: [
    { if: { product: others }, then: 'silent', per: 'ects-2021: follow-on' },
    { if: { product: 'denosumab-60', reason: 'none' }, then: 'silent', per: 'ects-2021: follow-on' },
    { if: { product: 'denosumab-60', reason: stops, exit: 'yes' }, then: 'covered', per: 'ects-2021: follow-on' },
    { if: { product: 'denosumab-60', reason: stops, exit: 'no', obstacle: 'none' }, then: 'follow-with-bisphosphonate', per: 'ects-2021: follow-on' },
    { if: { product: 'denosumab-60', reason: stops, exit: 'no', obstacle: ['clearance', 'calcium', 'jaw-lesion'] }, then: 'silent', per: 'ects-2021: follow-on' },
  ],
})
