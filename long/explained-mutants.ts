/**
 * Mutants of the tables that no vignette notices, and why that is right: the change makes no difference to any patient, or a test that reads
 * whole records notices it, which the sentence then names.
 */
const every =
  'Every answer fits this cell; it is there so that the fact is asked for when it is not recorded, which src/advice/mronj-decisions.test.ts checks.'
const silent = 'A row that says nothing shows no reason: whichever word stands there, nobody reads it.'
const nothingTaken = 'Where nothing is taken the first row ends the question, whatever else holds.'
const dates =
  'All rows of this outcome say the same; which of them holds settles the dates alone, and src/advice/before-start-decisions.test.ts checks those by setting.'
const figures =
  'All rows of this outcome say the same; which of them holds settles the figures alone, and src/advice/risk-decisions.test.ts checks those by setting.'
const effects =
  'All rows of this outcome say the same; which of them holds settles the figures and the source alone, and src/advice/giving-decisions.test.ts checks those by drug.'
const held = 'Before month 6 the row above holds for the same reason, and a hold outweighs a question.'

const named = (why: string, ...mutants: readonly string[]): readonly (readonly [string, string])[] =>
  mutants.map((what) => [what, why] as const)
const rows = (table: string, numbers: readonly number[], column: string): readonly string[] =>
  numbers.map((n) => `${table}: row ${n} without ${column}`)

/** By mutant, exactly as the run prints it. */
export const explained: Readonly<Record<string, string>> = Object.fromEntries([
  ...['uz-leuven', 'aaoms-2014', 'aaoms-2022', 'mascc-isoo-asco-2019'].flatMap((a) =>
    named(every, ...rows(`${a} mronj-diagnosis`, [11, 12, 13], 'radiotherapy')),
  ),
  ...named(every, 'uz-leuven mronj-stage: row 2 without symptoms', 'uz-leuven mronj-stage: row 2 without infection'),
  ...named(
    silent,
    'howship pre-dose-check: row 5: reason strength-unknown for too-early',
    'howship pre-dose-check: row 6: reason strength-unknown for pregnancy',
    'cbo-2011 falls-screening: row 1: reason fallen for not-in-question',
    'nl-handreiking home-administration: row 8: reason first-dose for home-not-considered',
    'howship who-operates: row 1: reason exposure-unknown for nothing-taken',
  ),
  ...named(nothingTaken, ...rows('howship who-operates', [4, 5, 6, 7, 8], 'exposure')),
  ...named(held, ...rows('howship pre-dose-check', [16, 20], 'monthSix')),
  ...named(dates, ...rows('uz-leuven start-therapy', [1, 2, 3, 4, 5, 6, 7], 'rule')),
  ...named(figures, ...rows('uz-leuven mronj-risk-factors', [8, 9, 10], 'setting')),
  ...named(
    'The dose is either known to be usual or asked, and the rows above ask for it already.',
    'uz-leuven mronj-antibiotic: row 9 without dose',
  ),
  ...named(
    effects,
    ...rows('howship adverse-effects', [3, 4, 7, 8, 13, 14, 18, 19], 'drug'),
    ...rows('howship adverse-effects', [9, 10, 11, 12], 'mronj'),
  ),
  ...named(
    'Either row calls for surgery; which of them holds settles how sparing it is, and src/advice/mronj-watch.test.ts checks that.',
    ...rows('uz-leuven mronj-surgery', [3, 4], 'sinus'),
  ),
  ...named(
    'On record or not, either fits this cell; it is there so that the cause of a fall is asked for.',
    'cbo-2011 falls-screening: row 2 without cause',
  ),
])
