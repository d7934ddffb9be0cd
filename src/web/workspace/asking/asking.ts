/** How a fact is asked and what its answer writes. */
import type { Resource } from '@medplum/fhirtypes'
import type { Text } from '../../../values/text.ts'
import type { PatientPage } from '../address.ts'
import type { Change } from '../outbox.ts'
import type { Ask } from './asks-view.ts'

/** A drug as it is picked: what is written of it, and what it is called. */
export interface PickedDrug {
  readonly name: string
  /** FHIR concept, with an ATC code where one is known. */
  readonly concept: {
    readonly coding?: { readonly system: string; readonly code: string; readonly display?: string }[]
    readonly text: string
  }
  readonly strengthMg?: number
  /** Given by injection or infusion. */
  readonly injected?: boolean
}

/** What was filled in. */
export interface Answered {
  readonly choice?: string
  readonly number?: number
  /** UCUM. */
  readonly unit?: string
  /** ISO, whole or in part. */
  readonly date?: string
  readonly text?: string
  readonly drugs?: readonly PickedDrug[]
  /** Of drugs: taken now, or in the past. */
  readonly use?: 'now' | 'past'
  /** Day of the sample or of the finding; today when left out. */
  readonly on?: string
}

/** To what an answer is an answer. */
export interface AskContext {
  /** Id of the patient. */
  readonly patient: string
  readonly resources: readonly Resource[]
  readonly ask: Pick<Ask, 'target' | 'from'>
  /** Today, ISO. */
  readonly today: string
}

interface Common {
  /** A line under the question: how it is meant, what an answer does not settle. */
  readonly note?: Text
}

interface Written extends Common {
  /** Kinds of resource that the answer writes: who may not write them passes the question on. */
  readonly writes: (context: AskContext) => readonly Resource['resourceType'][]
  /** Why this is no answer, or undefined when it can be saved. */
  readonly refuses?: (context: AskContext, answer: Answered) => Text | undefined
  readonly answer: (context: AskContext, answer: Answered) => readonly Change[]
  /** Also asks the day of the sample or of the finding. */
  readonly dated?: Text
  /** The day must be given: today would be wrong. */
  readonly dateNeeded?: true
}

export interface Option {
  readonly value: string
  readonly label: Text
}

/** A unit that laboratories print, and its UCUM code. */
export interface NumberUnit {
  readonly label: string
  readonly code: string
  /** Believed between these. */
  readonly low: number
  readonly high: number
}

export interface ChoiceAsking extends Written {
  readonly kind: 'choice'
  readonly options: (context: AskContext) => readonly Option[]
}
export interface NumberAsking extends Written {
  readonly kind: 'number'
  readonly units: readonly [NumberUnit, ...NumberUnit[]]
  readonly whole?: true
  /** A choice that goes with the number: where the T-score was measured. */
  readonly at?: { readonly label: Text; readonly options: readonly Option[] }
}
export interface DateAsking extends Written {
  readonly kind: 'date'
  /** Only a full date will do. */
  readonly whole: boolean
  readonly may: 'past' | 'future'
}
export interface TextAsking extends Written {
  readonly kind: 'text'
}
export interface DrugsAsking extends Written {
  readonly kind: 'drugs'
  /** "Takes nothing" is an answer. */
  readonly none: boolean
  /** One drug, with when it was last given. */
  readonly last: boolean
}
/** Answered on another page, where it belongs with other findings. */
export interface Elsewhere extends Common {
  readonly kind: 'elsewhere'
  readonly page: PatientPage
  readonly note: Text
}

export type InPlace = ChoiceAsking | NumberAsking | DateAsking | TextAsking | DrugsAsking
export type Asking = InPlace | Elsewhere
