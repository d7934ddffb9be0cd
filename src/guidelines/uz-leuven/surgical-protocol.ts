/** How to operate under therapy: S0585–S0589, S0609–S0615. Before a first dose the ordinary care of bone and mucosa. */
import { atLeast, under, unrecorded } from '../../engine/condition.ts'
import { jawExposure, therapyPlanned } from '../../facts/exposure.ts'
import { invasive } from '../../facts/procedure.ts'
import { extractionGroups, extractionSessions } from '../../facts/sessions.ts'
import { count } from '../../values/quantity.ts'
import { checklist, table } from '../citations.ts'

const exposed = { invasive: 'yes', exposure: ['high', 'lower'] } as const
const before = { invasive: 'yes', exposure: 'none', planned: 'yes' } as const

export const surgicalProtocol = checklist({
  decision: 'surgical-protocol',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'Hoe de ingreep uitvoeren?', en: 'How should the procedure be done?' },
  reads: { invasive, exposure: jawExposure, planned: therapyPlanned },
  whenUnknown: 'skip',
  outcomes: {
    atraumatic: { stance: 'recommend', says: { nl: 'Atraumatisch werken, periost niet of minimaal losmaken.', en: 'Work atraumatically, detach periosteum not at all or minimally.' } },
    'no-vasoconstrictor': { stance: 'recommend', says: { nl: 'Anesthesie zonder vasoconstrictor.', en: 'Anaesthesia without vasoconstrictor.' } },
    'nerve-block-anaesthesia': { stance: 'recommend', says: { nl: 'Geleidingsanesthesie, geen infiltratie van het slijmvlies.', en: 'Nerve block, no infiltration of the mucosa.' } },
    'l-prf': { stance: 'recommend', says: { nl: 'L-PRF in de wond.', en: 'L-PRF in the wound.' } },
    'no-topical-haemostatic': { stance: 'recommend', says: { nl: 'Geen lokaal hemostaticum: remt de botgenezing.', en: 'No topical haemostatic: it hinders bone healing.' } },
    'limited-extent': { stance: 'recommend', says: { nl: 'Ingreep klein houden.', en: 'Keep the procedure small.' } },
    'primary-closure': { stance: 'recommend', says: { nl: 'Wond primair sluiten.', en: 'Close the wound primarily.' } },
  },
  rows: [
    { if: exposed, then: 'atraumatic', per: ['S0585', 'S0609'] },
    { if: exposed, then: 'no-vasoconstrictor', per: ['S0586', 'S0609'] },
    { if: exposed, then: 'nerve-block-anaesthesia', per: ['S0611', 'S0612', 'S0613'] },
    { if: exposed, then: 'l-prf', per: ['S0587', 'S0614'] },
    { if: exposed, then: 'no-topical-haemostatic', per: 'S0610' },
    { if: exposed, then: 'limited-extent', per: ['S0588', 'S0619'] },
    { if: exposed, then: 'primary-closure', per: 'S0634' },
    { if: before, then: 'atraumatic', per: 'S0561' },
    { if: before, then: 'limited-extent', per: 'S0561' },
    { if: before, then: 'primary-closure', per: 'S0561' },
  ],
})

/** Extractions are staged: S0589, S0615. */
export const stagedExtractions = table({
  decision: 'surgical-protocol',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'In hoeveel zittingen trekken?', en: 'In how many sessions should teeth be extracted?' },
  reads: { exposure: jawExposure, sessions: extractionSessions },
  outcomes: {
    'staged-extractions': {
      stance: 'recommend',
      says: {
        nl: 'Aantal zittingen: {sessions}. Per zitting hoogstens 3 front- of premolaarelementen, een molaar apart; eerst de genezing beoordelen, dan de volgende zitting.',
        en: 'Number of sessions: {sessions}. At most 3 front or premolar teeth a session, a molar on its own; check healing before the next session.',
      },
      values: { sessions: extractionSessions, groups: extractionGroups },
    },
  },
  rows: [
    { if: { exposure: ['high', 'lower'], sessions: atLeast(count(1)) }, then: 'staged-extractions', per: ['S0589', 'S0615'] },
    { if: { exposure: ['high', 'lower'], sessions: under(count(1)) }, then: 'silent', per: 'S0589' },
    { if: { exposure: 'none' }, then: 'silent', per: 'S0589' },
    { if: { exposure: unrecorded }, then: 'silent', per: 'howship: unknown-asks' },
  ],
})
