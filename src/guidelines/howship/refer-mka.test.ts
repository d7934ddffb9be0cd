import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { addWorkingDays } from '../../facts/mronj.ts'
import { isoDay, parseDay } from '../../values/day.ts'
import { referMka } from './refer-mka.ts'
import { referMkaWithoutLesion } from './refer-mka-without-lesion.ts'

const run = { describe, expect, test }
tryVignettes(run, referMka, [
  ['A numb chin goes at once, bare bone or not.', { urgent: 'yes', bone: 'absent' }, 'urgent'],
  ['A numb chin goes at once, though nobody looked at the bone.', { urgent: 'yes' }, 'urgent'],
  ['Bare bone, whatever was taken.', { urgent: 'no', bone: 'present' }, 'routine'],
  ['Bare bone, urgent signs not noted: referred, and asked.', { bone: 'present' }, 'routine'],
  ['Stage 0 suspected under alendronate.', { urgent: 'no', bone: 'absent', signs: 'yes', drug: 'antiresorptive' }, 'routine'],
  ['Toothache without any bone drug is the dentist’s.', { urgent: 'no', bone: 'absent', signs: 'yes', drug: 'none' }, []],
  ['Closed and without complaints.', { urgent: 'no', bone: 'closed', signs: 'no' }, []],
  ['Nobody looked at the bone.', { urgent: 'no', signs: 'no' }, 'ask exposed-bone'],
])
tryVignettes(run, referMkaWithoutLesion, [
  ['Nothing found.', { finding: 'none' }, []],
  ['A numb chin, no lesion on record, whatever is taken.', { finding: 'urgent' }, 'urgent'],
  ['Bare bone noted, drugs not known.', { finding: 'bone' }, 'routine'],
])

test('two working days skip the weekend', () => {
  // 21 November 2026 is a Saturday.
  const after = (day: string) => isoDay(addWorkingDays(parseDay(day)!, 2))
  expect(after('2026-11-19')).toBe('2026-11-23') // Thursday: Friday, Monday
  expect(after('2026-11-20')).toBe('2026-11-24') // Friday: Monday, Tuesday
  expect(after('2026-11-21')).toBe('2026-11-24') // Saturday
  expect(after('2026-11-22')).toBe('2026-11-24') // Sunday
  expect(after('2026-11-23')).toBe('2026-11-25') // Monday
})
