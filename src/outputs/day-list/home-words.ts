/** The words of the round at home; apart from how it is made, so that a screen need not load that. */
import type { Text } from '../../values/text.ts'

/** What can stand in the way of a dose at home (S0941–S0946). */
export const obstacles = ['blood', 'drug', 'veins', 'portal', 'skills', 'safety'] as const
export type Obstacle = (typeof obstacles)[number]

/** `clear`: looked at and in order. `unknown`: not recorded, which is not the same. `later`: not needed yet; `not-needed`: never for this dose. */
export type ObstacleState = 'clear' | 'problem' | 'unknown' | 'later' | 'not-needed'

/** Who phones: the nurse when there is no portal or it is of no use to the patient; nobody need when both are recorded as there. */
export type Phones = 'nurse' | 'portal' | 'unknown'

/** Where the advice would give a dose; `ask` while that cannot be told. */
export type Place = 'home' | 'relocated-care' | 'day-hospital' | 'ask'

export const obstacleWords: Readonly<Record<Obstacle, Text>> = {
  blood: { nl: 'Bloed', en: 'Blood' },
  drug: { nl: 'Medicatie', en: 'Drug' },
  veins: { nl: 'Vaatbed', en: 'Veins' },
  portal: { nl: 'Portaal', en: 'Portal' },
  skills: { nl: 'Digitaal', en: 'Digital' },
  safety: { nl: 'Veiligheid', en: 'Safety' },
}

export const obstacleStateWords: Readonly<Record<Obstacle, Readonly<Partial<Record<ObstacleState, Text>>>>> = {
  blood: {
    clear: { nl: 'geprikt', en: 'drawn' },
    problem: { nl: 'niet geprikt', en: 'not drawn' },
    later: { nl: 'nog niet nodig', en: 'not needed yet' },
    unknown: { nl: 'niet bekend', en: 'not known' },
  },
  drug: {
    clear: { nl: 'besteld', en: 'ordered' },
    problem: { nl: 'niet besteld', en: 'not ordered' },
    unknown: { nl: 'bestelling niet vastgelegd', en: 'order not recorded' },
  },
  veins: {
    clear: { nl: 'goed te prikken', en: 'easy to puncture' },
    problem: { nl: 'moeilijk te prikken', en: 'hard to puncture' },
    'not-needed': { nl: 'niet van belang (injectie)', en: 'of no matter (injection)' },
    unknown: { nl: 'niet vastgelegd', en: 'not recorded' },
  },
  portal: {
    clear: { nl: 'heeft portaal', en: 'has the portal' },
    problem: { nl: 'geen portaal', en: 'no portal' },
    unknown: { nl: 'niet vastgelegd', en: 'not recorded' },
  },
  skills: {
    clear: { nl: 'vaardig', en: 'skilled' },
    problem: { nl: 'niet vaardig', en: 'not skilled' },
    unknown: { nl: 'niet vastgelegd', en: 'not recorded' },
  },
  safety: {
    clear: { nl: 'geen bezwaar', en: 'no concern' },
    problem: { nl: 'bezwaar', en: 'concern' },
    unknown: { nl: 'niet nagegaan', en: 'not checked' },
  },
}

export const placeWords: Readonly<Record<Place, Text>> = {
  home: { nl: 'Thuis', en: 'At home' },
  'relocated-care': { nl: 'Verplaatste zorg', en: 'Relocated care' },
  'day-hospital': { nl: 'Dagbehandeling', en: 'Day hospital' },
  ask: { nl: 'Nog niet te bepalen', en: 'Cannot be told yet' },
}

export const phonesWords: Readonly<Record<Phones, Text>> = {
  nurse: { nl: 'Verpleegkundige belt', en: 'The nurse phones' },
  portal: { nl: 'Via het portaal', en: 'By the portal' },
  unknown: { nl: 'Niet vastgelegd wie belt', en: 'Who phones is not recorded' },
}
