import type { Measure } from './record.ts'

/** How one measure is read: its unit here as texts print it ("µmol/L"; empty for a count), the factor from every unit it comes in, and between which values it is believed. */
export interface MeasureUnits {
  readonly unit: string
  readonly factors: ReadonlyMap<string, number>
  /** Outside these the number is a slip of the pen or of the unit, and is not used. */
  readonly low: number
  readonly high: number
  /** The lowest that is believed of an adult, where that differs. */
  readonly adultLow?: number
  /** Its code or nature names the unit already (a count, a grade, a score): a number without a unit is fine. */
  readonly bare?: true
  /** "<20" is taken as 20 where 20 lies below this: the decision is then the same for every value below it. */
  readonly boundBelow?: number
  /** ">90" is taken as 90 where 90 lies at or above this. */
  readonly boundAbove?: number
  /** Decimals of a value converted from another unit, where a limit is printed in both: 12.0 ng/mL 25-OH-D is 30.0 nmol/L, not 29.95. */
  readonly convertedDecimals?: number
}

const molarMass = {
  /** µmol/L per mg/dL creatinine (113.12 g/mol). */
  creatinine: 88.4,
  /** mmol/L per mg/dL calcium (40.078 g/mol). */
  calcium: 0.2495,
  /** mmol/L per mg/dL phosphate, counted as phosphorus (30.974 g/mol). */
  phosphate: 0.3229,
  /** nmol/L per ng/mL 25-hydroxyvitamin D3 (400.6 g/mol). */
  vitaminD: 2.496,
  /** g/dL per mmol/L haemoglobin monomer (16 114 g/mol). */
  haemoglobin: 1.6114,
  /** ng/L per pmol/L intact PTH (9 425 g/mol). */
  pth: 9.43,
  /** g/L per µmol/L albumin (66 500 g/mol). */
  albumin: 0.0665,
}

const measure = (
  unit: string,
  low: number,
  high: number,
  factors: Readonly<Record<string, number>>,
  more: { bare?: true; boundBelow?: number; boundAbove?: number; adultLow?: number; convertedDecimals?: number } = {},
): MeasureUnits => ({
  unit,
  low,
  high,
  factors: new Map(Object.entries(factors).flatMap(([key, factor]) => spellings(key).map((spelling) => [spelling, factor] as const))),
  ...more,
})

/** The key, and how UCUM and printed units write it: "umol/l", "umol/L", "µmol/L". Looked up as they stand, these need no rewriting. */
function spellings(key: string): readonly string[] {
  const ucum = key.replace(/(^|\/)([mdun]?)l(?=\/|$)/g, '$1$2L')
  return [key, ucum, ucum.replace(/^u(?=mol|g|kat)/, 'µ')]
}

const months = {
  mo: 1,
  mos: 1,
  month: 1,
  months: 1,
  maand: 1,
  maanden: 1,
  mois: 1,
  a: 12,
  y: 12,
  yr: 12,
  year: 12,
  years: 12,
  jaar: 12,
  wk: 12 / 52.18,
  week: 12 / 52.18,
  weeks: 12 / 52.18,
  weken: 12 / 52.18,
  d: 12 / 365.25,
  day: 12 / 365.25,
  days: 12 / 365.25,
  dag: 12 / 365.25,
  dagen: 12 / 365.25,
}
const cells = {
  '10*9/l': 1,
  '10^9/l': 1,
  '10e9/l': 1,
  '109/l': 1,
  'x10^9/l': 1,
  'x10*9/l': 1,
  'x10e9/l': 1,
  'x109/l': 1,
  '10⁹/l': 1,
  'x10⁹/l': 1,
  'g/l': 1,
  'giga/l': 1,
  '/nl': 1,
  '10*3/ul': 1,
  '10^3/ul': 1,
  '10e3/ul': 1,
  'x10^3/ul': 1,
  'x10*3/ul': 1,
  'x10e3/ul': 1,
  'k/ul': 1,
  'thou/ul': 1,
  '10*3/mm3': 1,
  '10^3/mm3': 1,
  'k/mm3': 1,
  '/ul': 0.001,
  'cells/ul': 0.001,
  '{cells}/ul': 0.001,
  '/mm3': 0.001,
  '10*6/l': 0.001,
  '10^6/l': 0.001,
  '10*12/l': 1000,
}
const grams = { 'g/l': 1, 'g/dl': 10, 'mg/dl': 0.01, 'mg/l': 0.001, 'mg/ml': 1, 'g%': 10 }
const percents = { '%': 1, percent: 1, procent: 1, pct: 1 }
const ones = { '1': 1, '{score}': 1, '{count}': 1, '{grade}': 1, '{#}': 1, '#': 1, score: 1, grade: 1, graad: 1, keer: 1, times: 1 }
const perSurface = [
  'ml/min/{1.73_m2}',
  'ml/min/1.73_m2',
  'ml/min/1.73m2',
  'ml/min/1,73m2',
  'ml/min/1.73m^2',
  'ml/min/1.73m²',
  'ml/min/1,73m²',
  'ml/min/{1.73m2}',
  'ml/min/1.73',
  'ml/min/1,73',
  'ml/min/m2{1.73}',
  'ml/min',
]

/**
 * Units and believable ranges of every measure. Keys are lower case without blanks (see {@link factorOf}); each table belongs to one
 * measure, so "G/L" is giga per litre for cells and grams for albumin.
 */
const table: Readonly<Record<Measure, MeasureUnits>> = {
  creatinine: measure('µmol/L', 5, 3000, {
    'umol/l': 1,
    'micromol/l': 1,
    'umol/dl': 10,
    'nmol/ml': 1,
    'mmol/l': 1000,
    'mg/dl': molarMass.creatinine,
    'mg/l': molarMass.creatinine / 10,
    'mg%': molarMass.creatinine,
  }),
  // The code says "per 1.73 m²"; laboratories often leave that out of the unit.
  egfr: measure('mL/min/1.73m2', 1, 250, Object.fromEntries(perSurface.map((unit) => [unit, 1])), { boundBelow: 30, boundAbove: 60 }),
  'measured-clearance': measure('mL/min', 1, 300, { 'ml/min': 1, 'ml/s': 60 }),
  calcium: measure('mmol/L', 0.5, 6, {
    'mmol/l': 1,
    'mg/dl': molarMass.calcium,
    'mg/l': molarMass.calcium / 10,
    'mg%': molarMass.calcium,
    'meq/l': 0.5,
  }),
  'albumin-corrected-calcium': measure('mmol/L', 0.5, 6, {
    'mmol/l': 1,
    'mg/dl': molarMass.calcium,
    'mg/l': molarMass.calcium / 10,
    'meq/l': 0.5,
  }),
  'ionised-calcium': measure('mmol/L', 0.2, 4, { 'mmol/l': 1, 'mg/dl': molarMass.calcium, 'meq/l': 0.5 }),
  albumin: measure('g/L', 5, 80, { ...grams, 'umol/l': molarMass.albumin, 'mmol/l': molarMass.albumin * 1000 }),
  phosphate: measure('mmol/L', 0.1, 6, { 'mmol/l': 1, 'mg/dl': molarMass.phosphate, 'mg/l': molarMass.phosphate / 10 }),
  '25-oh-d': measure(
    'nmol/L',
    1,
    1000,
    {
      'nmol/l': 1,
      'pmol/ml': 1,
      'ng/ml': molarMass.vitaminD,
      'ug/l': molarMass.vitaminD,
      'mcg/l': molarMass.vitaminD,
      'ug/dl': molarMass.vitaminD * 10,
      'pmol/l': 0.001,
    },
    { boundBelow: 30, convertedDecimals: 1 },
  ),
  pth: measure('ng/L', 0.5, 10_000, { 'ng/l': 1, 'pg/ml': 1, 'pmol/l': molarMass.pth }),
  // mg/mL is not here on purpose: a source prints it by mistake for pg/mL, and a factor of a thousand million is no rounding error.
  ctx: measure('ng/L', 5, 10_000, { 'ng/l': 1, 'pg/ml': 1, 'ng/ml': 1000, 'ug/l': 1000, 'mcg/l': 1000 }, { boundBelow: 100 }),
  haemoglobin: measure('g/dL', 2, 25, { 'g/dl': 1, 'g/l': 0.1, 'mmol/l': molarMass.haemoglobin, 'g%': 1 }),
  neutrophils: measure('10*9/L', 0, 200, cells, { boundBelow: 1 }),
  platelets: measure('10*9/L', 0, 5000, cells, { boundBelow: 50 }),
  igg: measure('g/L', 0.1, 150, grams),
  'alkaline-phosphatase': measure('U/L', 1, 10_000, { 'u/l': 1, 'iu/l': 1, '[iu]/l': 1, '[u]/l': 1, 'ie/l': 1, 'ukat/l': 60 }),
  weight: measure(
    'kg',
    2,
    400,
    {
      kg: 1,
      kilogram: 1,
      kilo: 1,
      g: 0.001,
      gram: 0.001,
      '[lb_av]': 0.453_592_37,
      lb: 0.453_592_37,
      lbs: 0.453_592_37,
      '[oz_av]': 0.028_349_523,
    },
    { adultLow: 20 },
  ),
  height: measure(
    'cm',
    30,
    250,
    {
      cm: 1,
      centimeter: 1,
      m: 100,
      meter: 100,
      mm: 0.1,
      '[in_i]': 2.54,
      in: 2.54,
      inch: 2.54,
      '[ft_i]': 30.48,
    },
    { adultLow: 90 },
  ),
  bmi: measure('kg/m2', 8, 100, { 'kg/m2': 1, 'kg/m^2': 1, 'kg/m²': 1, 'kg/(m2)': 1 }),
  't-score': measure(
    'SD',
    -10,
    10,
    { ...ones, sd: 1, '{sd}': 1, '{tscore}': 1, '{t-score}': 1, '{t}': 1, '{tscore}sd': 1 },
    { bare: true },
  ),
  'frax-major-10y': measure('%', 0, 100, percents, { bare: true }),
  'frax-hip-10y': measure('%', 0, 100, percents, { bare: true }),
  'garvan-any-10y': measure('%', 0, 100, percents, { bare: true }),
  'garvan-hip-10y': measure('%', 0, 100, percents, { bare: true }),
  'life-expectancy-months': measure('months', 0, 1200, months, { bare: true }),
  'performance-status': measure('', 0, 4, ones, { bare: true }),
  'dairy-portions-per-day': measure(
    '',
    0,
    30,
    { ...ones, '/d': 1, '{portions}/d': 1, '{portion}/d': 1, '{portions}': 1, 'portions/d': 1, '1/d': 1, porties: 1, 'porties/dag': 1 },
    { bare: true },
  ),
  'falls-last-year': measure('', 0, 1000, { ...ones, '/a': 1, '{falls}/a': 1, '{falls}': 1, '1/a': 1, falls: 1 }, { bare: true }),
  'prednisolone-mg-per-day': measure(
    'mg/d',
    0,
    2000,
    { 'mg/d': 1, mg: 1, 'mg/day': 1, 'mg/24h': 1, 'mg/dag': 1, 'mg/perdag': 1, mgperdag: 1, 'g/d': 1000 },
    { bare: true },
  ),
  'glucocorticoid-months': measure('months', 0, 1200, months, { bare: true }),
  'furcation-grade': measure('', 0, 3, ones, { bare: true }),
  'tooth-mobility': measure('', 0, 3, ones, { bare: true }),
  'pocket-depth': measure('mm', 0, 30, { mm: 1, cm: 10, millimeter: 1 }, { bare: true }),
}

/** How a measure is read. */
export const unitsOf = (name: Measure): MeasureUnits => table[name]

/**
 * The factor from a recorded unit to ours, or undefined for a unit that this measure does not come in. Upper and lower case, blanks,
 * both micro signs and "mcg" or "micromol" are one: no unit of these tables differs from another by case alone.
 */
export function factorOf({ factors }: MeasureUnits, unit: string): number | undefined {
  return factors.get(unit) ?? factors.get(plainUnit(unit))
}

function plainUnit(unit: string): string {
  let plain = ''
  for (const c of unit.slice(0, 60)) {
    if (c === ' ' || c === '\t' || c === '\u00a0' || c === '\u202f') continue
    if (c === 'µ' || c === 'μ') plain += 'u'
    else if (c === '×') plain += 'x'
    else plain += c.toLowerCase()
  }
  return plain.startsWith('mcg') ? `ug${plain.slice(3)}` : plain
}

/** Milligrams in one of a mass unit, or undefined for anything that is not a mass. */
export function milligramsIn(unit: string): number | undefined {
  return masses.get(unit) ?? masses.get(plainUnit(unit))
}
const masses = new Map<string, number>([
  ['mg', 1],
  ['milligram', 1],
  ['ug', 0.001],
  ['mcg', 0.001],
  ['[ug]', 0.001],
  ['microgram', 0.001],
  ['g', 1000],
  ['gram', 1000],
  ['ng', 0.000_001],
])

/** Days in one of a time unit ("mo" is 30.4375), or undefined. */
export function daysIn(unit: string): number | undefined {
  return times.get(unit) ?? times.get(plainUnit(unit))
}
const times = new Map<string, number>([
  ['d', 1],
  ['day', 1],
  ['days', 1],
  ['dag', 1],
  ['dagen', 1],
  ['wk', 7],
  ['week', 7],
  ['weeks', 7],
  ['weken', 7],
  ['mo', 30.4375],
  ['month', 30.4375],
  ['months', 30.4375],
  ['maand', 30.4375],
  ['maanden', 30.4375],
  ['a', 365.25],
  ['year', 365.25],
  ['years', 365.25],
  ['jaar', 365.25],
  ['h', 1 / 24],
  ['hour', 1 / 24],
  ['min', 1 / 1440],
  ['s', 1 / 86_400],
])

/** A number as it stands in `shown`: at most `digits` significant decimals, a point, no trailing zeros. */
export function rounded(value: number): string {
  const size = Math.abs(value)
  const scale = size >= 100 ? 1 : size >= 10 ? 10 : 100
  return String(Math.round(value * scale) / scale)
}
