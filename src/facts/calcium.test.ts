import { expect, test } from 'vitest'
import { correctForAlbumin } from './calcium.ts'

test('albumin of 40 g/L changes nothing', () => expect(correctForAlbumin(2.3, 40)).toBe(2.3))
// 1.98 + 0.02 × (40 − 30) = 2.18; 2.14 + 0.02 × (40 − 46) = 2.02.
test('a low albumin raises the calcium', () => expect(correctForAlbumin(1.98, 30)).toBe(2.18))
test('a high albumin lowers it', () => expect(correctForAlbumin(2.14, 46)).toBe(2.02))
// 1.90 + 0.02 × (40 − 30) = 2.10 exactly, not 2.0999…: the limit itself is not low.
test('the limit is hit exactly', () => expect(correctForAlbumin(1.9, 30)).toBe(2.1))
