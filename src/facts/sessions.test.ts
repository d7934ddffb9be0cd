import { describe, expect, test } from 'vitest'
import { caseOf, found } from './example-case.ts'
import { known, operated, ordered } from './example-mouth.ts'
import { extractionGroups, extractionSessions, sessionsFor } from './sessions.ts'

describe('extractions by session', () => {
  test.each([
    ['three front teeth together, the molar alone', [46, 11, 13, 12], [['13', '12', '11'], ['46']]],
    [
      'neighbours together, from the patient’s right to left',
      [33, 41, 31, 43, 32, 42],
      [
        ['43', '42', '41'],
        ['31', '32', '33'],
      ],
    ],
    ['across the midline of the upper jaw', [22, 12, 11, 21], [['12', '11', '21'], ['22']]],
    ['the upper jaw first', [31, 21], [['21', '31']]],
    ['the upper jaw first, on both sides', [41, 11, 31, 21], [['11', '21', '41'], ['31']]],
    ['premolars with the front teeth', [14, 15], [['15', '14']]],
    ['each molar in a session of its own', [36, 16, 46, 26], [['16'], ['26'], ['46'], ['36']]],
    ['the molars of the upper jaw before those of the lower one', [38, 18], [['18'], ['38']]],
    ['milk teeth: upper jaw, right to left', [61, 51, 52, 62], [['52', '51', '61'], ['62']]],
    ['milk teeth: lower jaw, right to left', [71, 81, 82, 72], [['82', '81', '71'], ['72']]],
    ['milk teeth of both jaws', [71, 61, 81, 51], [['51', '61', '81'], ['71']]],
    ['milk molars alone', [54, 53], [['53'], ['54']]],
    ['none', [], []],
  ] as readonly (readonly [string, readonly number[], readonly (readonly string[])[]])[])('%s', (_, teeth, sessions) => expect(sessionsFor(teeth)).toEqual(sessions))

  test('of all extractions that are planned, simple and surgical, each tooth once', () => {
    const c = caseOf(ordered('tooth-extraction', ['11', '46', 'mandible']), ordered('surgical-extraction', ['46', '48']), ordered('implant', ['21']), operated('biopsy', '2026-10-01', ['22']))
    expect(found(extractionGroups, c)).toEqual(known([['11'], ['48'], ['46']]))
    expect(found(extractionSessions, c)).toEqual(known(3))
  })
  test('not of one that was done', () => expect(found(extractionGroups, caseOf(operated('tooth-extraction', '2026-10-01', ['11'])))).toEqual(known([])))
})
