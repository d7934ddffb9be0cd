const twoWordings = 'Two rows give this item in other words; the sentence of each is read in advice/giving-decisions.test.ts.'

/** Mutants that survive, and why that is right: the change makes no difference to any patient. */
export const explained: Readonly<Record<string, string>> = {
  'howship adverse-effects: row 3 without drug': twoWordings,
  'howship adverse-effects: row 4 without drug': twoWordings,
  'howship adverse-effects: row 7 without drug': twoWordings,
  'howship adverse-effects: row 8 without drug': twoWordings,
  'howship adverse-effects: row 9 without mronj': twoWordings,
  'howship adverse-effects: row 10 without mronj': twoWordings,
  'howship adverse-effects: row 11 without mronj': twoWordings,
  'howship adverse-effects: row 12 without mronj': twoWordings,
  'howship adverse-effects: row 13 without drug': twoWordings,
  'howship adverse-effects: row 14 without drug': twoWordings,
  'howship adverse-effects: row 18 without drug': twoWordings,
  'howship adverse-effects: row 19 without drug': twoWordings,
  'nl-handreiking home-administration: row 8: reason first-dose for home-not-considered': 'The row is silent: its reason is never said.',
}
