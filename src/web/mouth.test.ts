import { describe, expect, test } from 'vitest'
import { lowerTeeth, upperTeeth } from './answers.ts'

describe('the mouth as the clinician faces the patient', () => {
  test('the viewer’s left is the patient’s right', () => {
    expect(upperTeeth).toEqual([18, 17, 16, 15, 14, 13, 12, 11, 21, 22, 23, 24, 25, 26, 27, 28])
    expect(lowerTeeth).toEqual([48, 47, 46, 45, 44, 43, 42, 41, 31, 32, 33, 34, 35, 36, 37, 38])
  })
})
