/** Findings of the contract as questions: yes or no, one of a few words, a count. */
import type { Resource } from '@medplum/fhirtypes'
import type { Text } from '../../../values/text.ts'
import type { Change } from '../outbox.ts'
import { finding } from '../writing.ts'
import type { Answered, AskContext, ChoiceAsking, NumberAsking, NumberUnit, Option } from './asking.ts'

export const only =
  (...types: Resource['resourceType'][]) =>
  (): readonly Resource['resourceType'][] =>
    types
export const observed = only('Observation')
export const one = (resource: Resource): readonly Change[] => [{ resource }]
export const dayOf = ({ today }: AskContext, { on }: Answered): string => on ?? today

export const yes: Text = { nl: 'Ja', en: 'Yes' }
export const no: Text = { nl: 'Nee', en: 'No' }
export const yesNo: readonly Option[] = [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
]

/** A finding that is so or not so. @param inverted the question asks for the opposite of the code */
export const yesOrNo = (code: string, options = yesNo, inverted = false): ChoiceAsking => ({
  kind: 'choice',
  options: () => options,
  writes: observed,
  answer: (context, given) => one(finding(context.patient, code, (given.choice === 'yes') !== inverted, dayOf(context, given))),
})

export const oneOf = (code: string, options: readonly Option[], more: Partial<ChoiceAsking> = {}): ChoiceAsking => ({
  kind: 'choice',
  options: () => options,
  writes: observed,
  answer: (context, given) => one(finding(context.patient, code, given.choice!, dayOf(context, given))),
  ...more,
})

/** A number that its code gives a unit already: a count, a score, months. */
export const count = (code: string, unit: NumberUnit, more: Partial<NumberAsking> = {}): NumberAsking => ({
  kind: 'number',
  units: [unit],
  writes: observed,
  answer: (context, given) =>
    one(
      finding(context.patient, code, unit.code === '1' ? given.number! : { value: given.number!, unit: unit.code }, dayOf(context, given)),
    ),
  ...more,
})
