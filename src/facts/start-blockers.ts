/** Does anything other than the mouth stand in the way of a start? For authorities that let dental work run beside it. */
import { choiceFact, known, look, knownValue as onlyIfKnown } from '../engine/fact.ts'
import type { TherapyCase } from './case.ts'
import { unhealedOralLesion } from './dental.ts'
import { duplicateTherapy } from './duplicate.ts'
import { creatinineClearance } from './kidney.ts'
import { calciumBeforeStart, startLaboratory } from './laboratory.ts'
import { leastOf } from './measured.ts'
import { age } from './patient.ts'
import { oralBelowRenalLimit, plannedStrength, recordedObjection, type StartingDrug, startingDrug } from './start.ts'
import { vitaminD } from './vitamin-d.ts'

/** Clearance in mL/min below which these are not begun. */
const clearanceLimits: Partial<Record<StartingDrug, number>> = { 'zoledronate-5': 35, 'zoledronate-4': 30, 'other-iv-bisphosphonate': 30 }

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
    const limit = drug && clearanceLimits[drug]
    const clear =
      drug !== undefined &&
      onlyIfKnown(startLaboratory, c) === 'complete' &&
      (calcium === 'normal' || calcium === 'high') &&
      (drug === 'oral-bisphosphonate' || (onlyIfKnown(vitaminD, c) ?? 0) >= 30) &&
      (limit === undefined || (leastOf(look(creatinineClearance, c)) ?? 0) >= limit) &&
      (leastOf(look(age, c)) ?? 0) >= 18 &&
      onlyIfKnown(duplicateTherapy, c) === 'none' &&
      onlyIfKnown(unhealedOralLesion, c) === 'no' &&
      onlyIfKnown(plannedStrength, c) === 'known' &&
      onlyIfKnown(oralBelowRenalLimit, c) === 'no' &&
      onlyIfKnown(recordedObjection, c) === 'none'
    return known(clear ? 'none' : 'some')
  },
})
