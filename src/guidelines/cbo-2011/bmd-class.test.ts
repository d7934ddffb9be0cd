import { describe, expect, test } from 'vitest'
import { answerFor, tryVignettes } from '../../engine/vignettes.ts'
import { bmdClassOf } from '../../facts/bone.ts'
import { bmdClassTable } from './bmd-class.ts'

const scan = { scored: 'yes', fracture: 'no' }

tryVignettes({ describe, expect, test }, bmdClassTable, [
  ['No T-score: nothing to class.', { scored: 'no' }, []],
  ['−0.9 is normal.', { ...scan, tScore: -0.9 }, 'normal'],
  ['−1.0 exactly is normal.', { ...scan, tScore: -1 }, 'normal'],
  ['−1.1 is osteopenia.', { ...scan, tScore: -1.1 }, 'osteopenia'],
  ['−2.4 is osteopenia, also with a fracture.', { ...scan, tScore: -2.4, fracture: 'yes' }, 'osteopenia'],
  ['−2.5 exactly is osteoporosis.', { ...scan, tScore: -2.5 }, 'osteoporosis'],
  ['−3.1 with a broken wrist after a fall at home: severe.', { ...scan, tScore: -3.1, fracture: 'yes' }, 'severe-osteoporosis'],
  ['−2.5 exactly with a fracture: severe.', { ...scan, tScore: -2.5, fracture: 'yes' }, 'severe-osteoporosis'],
  ['−2.7, nobody asked about fractures: osteoporosis, and the question.', { scored: 'yes', tScore: -2.7 }, 'osteoporosis'],
  ['A score of which nobody wrote down the site.', { ...scan }, 'ask t-score'],
])

test('The fact that other decisions rest on gives the same class', () => {
  for (const tScore of [-4, -2.6, -2.5, -2.4, -1.1, -1, -0.9, 1])
    for (const fracture of ['yes', 'no']) {
      expect(answerFor(bmdClassTable, { ...scan, tScore, fracture })[0]!.outcome).toBe(bmdClassOf(tScore, fracture === 'yes'))
    }
})
