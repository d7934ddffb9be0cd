/** Does anything other than the mouth stand in the way of a start? For authorities that let dental work run beside it. */
import { choiceFact, look, knownValue as onlyIfKnown } from '../engine/fact.ts'
import type { TherapyCase } from './case.ts'
import { unhealedOralLesion } from './dental.ts'
import { duplicateTherapy } from './duplicate.ts'
import { creatinineClearance } from './kidney.ts'
import { calciumBeforeStart, startLaboratory } from './laboratory.ts'
import { age } from './patient.ts'
import { oralBelowRenalLimit, plannedStrength, recordedObjection, startingDrug } from './start.ts'
import { vitaminD } from './vitamin-d.ts'

/** `none` only when everything is known and in order; whatever is not known counts as an obstacle here. */
export const otherObstacle = choiceFact<TherapyCase, 'none' | 'some'>({
  id: 'other-obstacle',
  about: 'subject',
  choices: { none: { nl: 'geen', en: 'none' }, some: { nl: 'ja of onbekend', en: 'yes or unknown' } },
  name: { nl: 'ander beletsel dan de mond', en: 'obstacle other than the mouth' },
  asks: { nl: 'Is er een ander beletsel dan de mond?', en: 'Is there an obstacle other than the mouth?' },
  find: (c) => {
    const drug = onlyIfKnown(startingDrug, c)
    const calcium = onlyIfKnown(calciumBeforeStart, c)
    const clearance = look(creatinineClearance, c)
    const least = clearance.state === 'known' ? clearance.value : clearance.state === 'between' ? clearance.low : -Infinity
    const years = look(age, c)
    const youngest = years.state === 'known' ? years.value : years.state === 'between' ? years.low : -Infinity
    const limit = drug === 'zoledronate-5' ? 35 : drug === 'zoledronate-4' || drug === 'other-iv-bisphosphonate' ? 30 : -Infinity
    const clear =
      drug !== undefined &&
      onlyIfKnown(startLaboratory, c) === 'complete' &&
      (calcium === 'normal' || calcium === 'high') &&
      (drug === 'oral-bisphosphonate' || (onlyIfKnown(vitaminD, c) ?? 0) >= 30) &&
      least >= limit &&
      youngest >= 18 &&
      onlyIfKnown(duplicateTherapy, c) === 'none' &&
      onlyIfKnown(unhealedOralLesion, c) === 'no' &&
      onlyIfKnown(plannedStrength, c) === 'known' &&
      onlyIfKnown(oralBelowRenalLimit, c) === 'no' &&
      onlyIfKnown(recordedObjection, c) === 'none'
    return { state: 'known', value: clear ? 'none' : 'some', from: [] }
  },
})
