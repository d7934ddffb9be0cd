import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { inPrednisolone } from '../../facts/glucocorticoid.ts'
import { glucocorticoidBoneProtection } from './glucocorticoid-bone-protection.ts'

const course = { course: 'yes', months: 6, age: 60 }

tryVignettes({ describe, expect, test }, glucocorticoidBoneProtection, [
  ['No glucocorticoid by mouth.', { course: 'none' }, []],
  ['7.4 mg a day for 6 months.', { ...course, dose: 7.4 }, 'none'],
  ['7.5 mg exactly, 60 years old: a scan.', { ...course, dose: 7.5 }, 'dxa'],
  ['14.9 mg, 69 years old: a scan.', { ...course, dose: 14.9, age: 69 }, 'dxa'],
  ['14.9 mg, 70 years old: treat.', { ...course, dose: 14.9, age: 70 }, 'treat'],
  ['7.5 mg, 70 years old: treat.', { ...course, dose: 7.5, age: 70 }, 'treat'],
  ['7.4 mg, 80 years old.', { ...course, dose: 7.4, age: 80 }, 'none'],
  ['15 mg exactly, 30 years old: treat.', { ...course, dose: 15, age: 30 }, 'treat'],
  ['15 mg, age unknown: treat all the same.', { ...course, dose: 15, age: undefined }, 'treat'],
  ['10 mg, age unknown: asked.', { ...course, dose: 10, age: undefined }, 'ask age'],
  ['30 mg for exactly 3 months.', { ...course, months: 3, dose: 30 }, 'none'],
  ['30 mg for 3 months and a few days.', { ...course, months: 3.2, dose: 30 }, 'treat'],
  ['Prednisolone, nobody knows how much.', { ...course }, 'ask prednisolone-equivalent'],
  ['20 mg, nobody knows for how long.', { course: 'yes', dose: 20, age: 60 }, 'ask glucocorticoid-months'],
  ['5 mg, nobody knows for how long: it does not matter.', { course: 'yes', dose: 5, age: 60 }, 'none'],
  ['30 mg for one day more than 3 months.', { ...course, months: 3.03, dose: 30 }, 'treat'],
])

describe('Prednisolone equivalents', () => {
  // mg × 5 ÷ (the mg that equal 5 mg of prednisolone): 6 × 5 ÷ 4; 1.125 × 5 ÷ 0.75; 30 × 5 ÷ 20; 12 × 5 ÷ 4; 2.25 × 5 ÷ 0.75; 60 × 5 ÷ 20.
  test.each([
    ['prednisone', 7.5, 7.5],
    ['methylprednisolone', 6, 7.5],
    ['dexamethasone', 1.125, 7.5],
    ['hydrocortisone', 30, 7.5],
    ['methylprednisolone', 12, 15],
    ['dexamethasone', 2.25, 15],
    ['hydrocortisone', 60, 15],
  ])('%s %d mg a day is %d mg of prednisolone', (drug, mg, equivalent) => expect(inPrednisolone(drug, mg)).toBe(equivalent))
  test('of betamethasone no equivalent is assumed', () => expect(inPrednisolone('betamethasone', 2)).toBeUndefined())
})
