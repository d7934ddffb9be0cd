/**
 * The units in which Howship reckons: one per kind of quantity. What comes in other units is converted once, in `record/`.
 * `mL/min` is a Cockcroft–Gault clearance and `mL/min/1.73m2` an eGFR: two units, so that one never stands in for the other.
 */
export type Unit =
  | 'mL/min'
  | 'mL/min/1.73m2'
  | 'umol/L'
  | 'mmol/L'
  | 'nmol/L'
  | 'ng/L'
  | 'g/L'
  | 'g/dL'
  | '10*9/L'
  | 'kg'
  | 'cm'
  | 'kg/m2'
  | 'mg'
  | 'mg/d'
  | 'mm'
  | '%'
  | 'SD'
  | 'pmol/L'
  | 'years'
  | 'months'
  | 'weeks'
  | 'days'
  | 'count'

/** A number with its unit. A quantity in one unit does not fit where another is wanted. */
export interface Quantity<U extends Unit = Unit> {
  readonly value: number
  readonly unit: U
}

const of =
  <U extends Unit>(unit: U) =>
  (value: number): Quantity<U> => ({ value, unit })

export const mLmin = of('mL/min')
export const eGFR = of('mL/min/1.73m2')
export const umolL = of('umol/L')
export const mmolL = of('mmol/L')
export const nmolL = of('nmol/L')
export const ngL = of('ng/L')
export const gdL = of('g/dL')
export const e9L = of('10*9/L')
export const kg = of('kg')
export const kgm2 = of('kg/m2')
export const mg = of('mg')
export const mgPerDay = of('mg/d')
export const mm = of('mm')
export const percent = of('%')
export const sd = of('SD')
export const years = of('years')
export const months = of('months')
export const weeks = of('weeks')
export const days = of('days')
export const count = of('count')

/** A unit as it stands on a laboratory report. */
export const unitInWords: Record<Unit, { nl: string; en: string }> = {
  'mL/min': { nl: 'mL/min', en: 'mL/min' },
  'mL/min/1.73m2': { nl: 'mL/min/1,73 m²', en: 'mL/min/1.73 m²' },
  'umol/L': { nl: 'µmol/L', en: 'µmol/L' },
  'mmol/L': { nl: 'mmol/L', en: 'mmol/L' },
  'nmol/L': { nl: 'nmol/L', en: 'nmol/L' },
  'pmol/L': { nl: 'pmol/L', en: 'pmol/L' },
  'ng/L': { nl: 'ng/L', en: 'ng/L' },
  'g/L': { nl: 'g/L', en: 'g/L' },
  'g/dL': { nl: 'g/dL', en: 'g/dL' },
  '10*9/L': { nl: '×10⁹/L', en: '×10⁹/L' },
  kg: { nl: 'kg', en: 'kg' },
  cm: { nl: 'cm', en: 'cm' },
  'kg/m2': { nl: 'kg/m²', en: 'kg/m²' },
  mg: { nl: 'mg', en: 'mg' },
  'mg/d': { nl: 'mg per dag', en: 'mg a day' },
  mm: { nl: 'mm', en: 'mm' },
  '%': { nl: '%', en: '%' },
  SD: { nl: 'SD', en: 'SD' },
  years: { nl: 'jaar', en: 'years' },
  months: { nl: 'maanden', en: 'months' },
  weeks: { nl: 'weken', en: 'weeks' },
  days: { nl: 'dagen', en: 'days' },
  count: { nl: '', en: '' },
}
