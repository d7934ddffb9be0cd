/** Six questions about falling: S1122–S1127; whoever gives a positive answer is referred (S1113, S1128–S1133). */
import { atLeast, unrecorded } from '../../engine/condition.ts'
import { balanceGood, dizzyOften, fallCause, fallCauseAsked, fallsLastYear, fallsMatter, fearOfFalling, visionProblem } from '../../facts/falls.ts'
import { count } from '../../values/quantity.ts'
import { verdict } from '../citations.ts'

const asked = ['S1122', 'S1123', 'S1124', 'S1125', 'S1126', 'S1127'] as const

export const fallsScreening = verdict({
  decision: 'falls-screening',
  authority: 'cbo-2011',
  actor: 'gp',
  asks: { nl: 'Is er een verhoogd valrisico?', en: 'Is the risk of falling raised?' },
  reads: { matters: fallsMatter, falls: fallsLastYear, cause: fallCauseAsked, fear: fearOfFalling, balance: balanceGood, dizzy: dizzyOften, sight: visionProblem },
  outcomes: {
    'refer-fall-prevention': {
      stance: 'recommend',
      values: { fallsLastYear, cause: fallCause },
      says: {
        nl: 'Valrisico verhoogd: verwijs naar een fysio- of oefentherapeut met een valpreventief oefenprogramma, in groep of individueel.[ Oorzaak volgens de patiënt: {cause}.]',
        en: 'Raised risk of falling: refer to a physiotherapist or exercise therapist with a fall prevention programme, in a group or individually.[ Cause in the patient’s view: {cause}.]',
      },
    },
    'no-action': { stance: 'inform', says: { nl: 'Valrisico: geen van de zes vragen positief, geen actie.', en: 'Risk of falling: none of the six questions positive, no action.' } },
    ask: { stance: 'ask', says: { nl: 'Valrisico nog niet te bepalen.', en: 'The risk of falling cannot be told yet.' } },
  },
  reasons: {
    fallen: { nl: 'Gevallen in het afgelopen jaar.', en: 'Fell in the last year.' },
    afraid: { nl: 'Bang om te vallen.', en: 'Afraid of falling.' },
    unsteady: { nl: 'Evenwicht niet goed.', en: 'Balance is not good.' },
    dizzy: { nl: 'Vaak duizelig.', en: 'Often dizzy.' },
    'poor-sight': { nl: 'Problemen met zien.', en: 'Problems with sight.' },
    'not-in-question': { nl: 'Niet aan de orde.', en: 'Not in question.' },
  },
  gravest: ['silent', 'refer-fall-prevention'],
  otherwise: 'no-action',
  otherwisePer: asked,
  rows: [
    { if: { matters: 'no' }, then: 'silent', because: 'not-in-question', per: ['S1113', 'howship: falls-age'] },
    { if: { falls: atLeast(count(1)), cause: ['yes', unrecorded] }, then: 'refer-fall-prevention', because: 'fallen', per: ['S1122', 'S1123', 'S1113', 'S1128', 'S1133', 'S0914', 'howship: falls-positive', 'howship: falls-age'] },
    { if: { fear: 'yes' }, then: 'refer-fall-prevention', because: 'afraid', per: ['S1124', 'S1113', 'howship: falls-positive'] },
    { if: { balance: 'no' }, then: 'refer-fall-prevention', because: 'unsteady', per: ['S1125', 'S1113', 'howship: falls-positive'] },
    { if: { dizzy: 'yes' }, then: 'refer-fall-prevention', because: 'dizzy', per: ['S1126', 'S1113', 'howship: falls-positive'] },
    { if: { sight: 'yes' }, then: 'refer-fall-prevention', because: 'poor-sight', per: ['S1127', 'S1113', 'howship: falls-positive'] },
  ],
})
