/** For every fact that can be missing: how it is asked, and the FHIR that its answer writes. The vocabulary is the project's contract. */
import { allergyAskings } from './allergy-askings.ts'
import type { Asking } from './asking.ts'
import { drugAskings } from './drug-askings.ts'
import { laboratoryAskings } from './laboratory-askings.ts'
import { mouthAskings } from './mouth-askings.ts'
import { patientAskings } from './patient-askings.ts'

/** By fact. */
export const askings: Readonly<Record<string, Asking>> = {
  ...patientAskings,
  ...laboratoryAskings,
  ...drugAskings,
  ...allergyAskings,
  ...mouthAskings,
}

/** How a fact is asked. Undefined for one that is never asked by itself. */
export const howToAsk = (fact: string): Asking | undefined => (Object.hasOwn(askings, fact) ? askings[fact] : undefined)
