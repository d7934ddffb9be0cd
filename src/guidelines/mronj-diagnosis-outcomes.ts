/** What each diagnosis of a jaw lesion says. The words are the same for every authority; the criteria are not. */
import type { Outcome } from '../engine/table.ts'
import { documentedDays } from '../facts/lesion.ts'

const inform = (nl: string, en: string): Outcome => ({ stance: 'inform', says: { nl, en } })

export const diagnosisOutcomes = {
  mronj: {
    ...inform(
      '{subject}: MRONJ. Blootliggend of sondeerbaar bot[, over {days} dagen gedocumenteerd], tijdens of na gebruik van een middel uit de definitie.',
      '{subject}: MRONJ. Exposed or probed bone[, documented over {days} days], during or after use of a drug of the definition.',
    ),
    values: { days: documentedDays },
  },
  suspected: {
    ...inform(
      '{subject}: vermoeden van MRONJ. Blootliggend of sondeerbaar bot; de vereiste 8 weken zijn nog niet gedocumenteerd. [Opnieuw beoordelen op {dueFrom}.]',
      '{subject}: suspected MRONJ. Exposed or probed bone; the required 8 weeks are not documented yet. [Examine again on {dueFrom}.]',
    ),
    values: { days: documentedDays },
  },
  'stage-0-suspected': inform(
    '{subject}: vermoeden van MRONJ stadium 0: klachten of tekenen zonder blootliggend bot. Eerst andere oorzaken uitsluiten, zoals gingivitis, mucositis, osteomyelitis of sinusitis.',
    '{subject}: suspected MRONJ stage 0: symptoms or signs without exposed bone. First rule out other causes, such as gingivitis, mucositis, osteomyelitis or sinusitis.',
  ),
  'osteoradionecrosis-overlap': inform(
    '{subject}: aan alle criteria van MRONJ voldaan, maar de kaak is bestraald: overlap met osteoradionecrose.',
    '{subject}: every criterion of MRONJ is met, but the jaw was irradiated: overlap with osteoradionecrosis.',
  ),
  'not-mronj': inform('{subject}: geen MRONJ volgens de definitie.', '{subject}: not MRONJ by the definition.'),
  healed: inform(
    '{subject}: slijmvlies gesloten bij de laatste controle. MRONJ kan onder gesloten slijmvlies voortbestaan: blijven controleren.',
    '{subject}: mucosa closed at the last check. MRONJ can persist under closed mucosa: keep checking.',
  ),
  none: inform('{subject}: geen blootliggend bot, geen klachten of tekenen van MRONJ.', '{subject}: no exposed bone, no symptoms or signs of MRONJ.'),
  ask: { stance: 'ask', says: { nl: '{subject}: diagnose nog niet te stellen.', en: '{subject}: the diagnosis cannot be made yet.' } },
} as const satisfies Readonly<Record<string, Outcome>>

/** Reasons of `suspected` and `not-mronj`. */
export const diagnosisReasons = {
  're-examine': { nl: 'De termijn is verstreken, maar de laatste beoordeling was eerder: nu opnieuw beoordelen.', en: 'The time has passed, but the last examination was earlier: examine again now.' },
  'jaw-metastasis': { nl: 'Er is een metastase in de kaak.', en: 'There is a metastasis in the jaw.' },
  'no-drug': {
    nl: 'Geen middel uit de definitie op de medicatielijst. Vraag ook naar vroegere injecties en infusen.',
    en: 'No drug of the definition on the medication list. Ask about earlier injections and infusions too.',
  },
} as const

/** While a partial date leaves it open, the graver diagnosis stands. */
export const gravestDiagnosis = ['mronj', 'osteoradionecrosis-overlap', 'suspected', 'stage-0-suspected', 'not-mronj', 'healed', 'none'] as const
