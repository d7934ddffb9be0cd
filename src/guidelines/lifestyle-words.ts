/** Lifestyle for bone, item by item: a sentence for the patient’s leaflet or the consultation. The same for every authority. */
import type { Outcome } from '../engine/table.ts'

const item = (nl: string, en: string): Outcome => ({ stance: 'recommend', says: { nl, en } })

export const lifestyleWords = {
  'activity-150-min': item(
    'Minstens 150 minuten per week matig intensief bewegen, over meerdere dagen; belast het skelet: wandelen, traplopen, tuinieren.',
    'At least 150 minutes a week of moderate activity, spread over several days; let the skeleton bear weight: walking, stairs, gardening.',
  ),
  'strength-twice-weekly': item('Minstens twee keer per week spier- en botversterkende oefeningen.', 'Exercises that strengthen muscle and bone at least twice a week.'),
  'balance-exercise': item('Evenwichtsoefeningen erbij.', 'Balance exercises as well.'),
  'sit-less': item('Minder lang achtereen zitten.', 'Sit less, and not for long at a stretch.'),
  'stop-smoking': item('Niet roken: roken verzwakt het bot.', 'No smoking: it weakens bone.'),
  'calcium-intake-1000-mg': {
    ...item('Calciuminname uit de voeding op peil, 1000–1200 mg per dag: 4 porties zuivel naast de basisvoeding.', 'Enough calcium from the diet, 1000–1200 mg a day: 4 portions of dairy beside the basic diet.'),
    values: { mgPerDay: '1000–1200' },
  },
  daylight: item('Elke dag minstens 15 minuten naar buiten.', 'Outdoors every day, for at least 15 minutes.'),
  'oral-hygiene': item('Goede mondhygiëne en geregelde controle bij de tandarts.', 'Good oral hygiene, and regular dental checks.'),
} as const satisfies Readonly<Record<string, Outcome>>

export const lifestyleAsks = { nl: 'Welke leefstijladviezen passen?', en: 'Which lifestyle advice fits?' } as const
