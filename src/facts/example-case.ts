/** Small cases to look facts up in: Ada, 72, on 21 November 2026, with a few FHIR resources. */
import { type AnyFact, lookAny } from '../engine/fact.ts'
import { ada, atc, bundleOf, hs, icd, loinc, mg, observation, recordIn, recordOf, sct, today, ucum } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { addDays, addMonths, isoDay } from '../values/day.ts'
import { about, openCase, type PatientCase } from './case.ts'

/** "2026-11-14" for 7: so many days before the day of advice; a negative number lies ahead. */
export const daysAgo = (days: number): string => isoDay(addDays(today, -days))
/** "2026-09-21" for 2: so many calendar months before the day of advice. */
export const monthsAgo = (months: number): string => isoDay(addMonths(today, -months))

/** Text, ATC code, dose in mg, route, and the interval as FHIR timing has it. */
const products = {
  zometa: ['Zometa 4 mg', 'M05BA08', 4, 'iv', 4, 'wk'],
  adjuvantZometa: ['Zometa 4 mg', 'M05BA08', 4, 'iv', 6, 'mo'],
  aclasta: ['Aclasta 5 mg', 'M05BA08', 5, 'iv', 1, 'a'],
  prolia: ['Prolia 60 mg', 'M05BX04', 60, 'sc', 6, 'mo'],
  xgeva: ['Xgeva 120 mg', 'M05BX04', 120, 'sc', 4, 'wk'],
  pamidronate: ['pamidronaat 90 mg', 'M05BA03', 90, 'iv', 4, 'wk'],
  ibandronate: ['ibandroninezuur 3 mg', 'M05BA06', 3, 'iv', 3, 'mo'],
  alendronate: ['alendroninezuur 70 mg', 'M05BA04', 70, 'oral', 1, 'wk'],
  risedronate: ['risedroninezuur 35 mg', 'M05BA07', 35, 'oral', 1, 'wk'],
  romosozumab: ['Evenity 210 mg', 'M05BX06', 210, 'sc', 1, 'mo'],
  teriparatide: ['teriparatide 20 microgram', 'H05AA02', 0.02, 'sc', 1, 'd'],
  raloxifene: ['raloxifeen 60 mg', 'G03XC01', 60, 'oral', 1, 'd'],
  prednisolone: ['prednisolon 5 mg', 'H02AB06', 5, 'oral', 1, 'd'],
  bevacizumab: ['Avastin', 'L01FG01', 500, 'iv', 3, 'wk'],
  sunitinib: ['sunitinib 50 mg', 'L01EX01', 50, 'oral', 1, 'd'],
} as const
export type Product = keyof typeof products
const routes = { iv: '47625008', sc: '34206005', oral: '26643006' } as const

/** The code of a product, with its text. */
export const drug = (product: Product): Fields => ({ ...atc(products[product][1]), text: products[product][0] })

/** The dosage of a product, and what is to be different. */
export function dosage(product: Product, repeat: Fields = {}, more: Fields = {}): Fields {
  const [, , dose, route, period, periodUnit] = products[product]
  return { timing: { repeat: { frequency: 1, period, periodUnit, ...repeat } }, route: sct(routes[route]), doseAndRate: [{ doseQuantity: mg(dose) }], ...more }
}

/** MedicationStatement/<product>: on the list since a day, active unless it says otherwise. */
export const taken = (product: Product, start: string | undefined, more: Fields = {}): Fields => ({
  resourceType: 'MedicationStatement',
  id: product,
  status: 'active',
  medicationCodeableConcept: drug(product),
  ...(start !== undefined && { effectivePeriod: { start } }),
  dosage: [dosage(product)],
  ...more,
})

/** MedicationStatement/<product>, stopped: from one day to another. */
export const stopped = (product: Product, start: string, end: string, more: Fields = {}): Fields => taken(product, undefined, { status: 'completed', effectivePeriod: { start, end }, ...more })

/** MedicationAdministration/<product>-<date>: a dose that was given. */
export const given = (product: Product, date: string, more: Fields = {}): Fields => ({
  resourceType: 'MedicationAdministration',
  id: `${product}-${date}`,
  status: 'completed',
  medicationCodeableConcept: drug(product),
  effectiveDateTime: date,
  dosage: { dose: mg(products[product][2]), route: sct(routes[products[product][3]]) },
  ...more,
})

/** MedicationRequest/<product>-plan: to begin, or to be given next, on a day. Written ten days ago. */
export const planned = (product: Product, date: string | undefined, more: Fields = {}): Fields => ({
  resourceType: 'MedicationRequest',
  id: `${product}-plan`,
  status: 'active',
  intent: 'plan',
  medicationCodeableConcept: drug(product),
  authoredOn: daysAgo(10),
  dosageInstruction: [dosage(product, date === undefined ? {} : { boundsPeriod: { start: date } })],
  ...more,
})

/** Condition/<ICD-10 code>, confirmed and active unless it says otherwise. */
export const diagnosis = (code: string, more: Fields = {}): Fields => ({
  resourceType: 'Condition',
  id: code.replace('.', '-'),
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
  verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }] },
  code: icd(code),
  ...more,
})

/** LOINC code and unit, the one in which Howship reckons. */
const laboratory = {
  creatinine: ['14682-9', 'umol/L'],
  egfr: ['62238-1', 'mL/min/{1.73_m2}'],
  calcium: ['2000-8', 'mmol/L'],
  'corrected-calcium': ['29265-6', 'mmol/L'],
  'ionised-calcium': ['1995-0', 'mmol/L'],
  albumin: ['1751-7', 'g/L'],
  phosphate: ['14879-1', 'mmol/L'],
  'vitamin-d': ['14635-7', 'nmol/L'],
  ctx: ['41171-0', 'ng/L'],
  platelets: ['777-3', '10*9/L'],
  neutrophils: ['751-8', '10*9/L'],
  weight: ['29463-7', 'kg'],
  height: ['8302-2', 'cm'],
  bmi: ['39156-5', 'kg/m2'],
} as const

/** Observation/<name>: a laboratory value or a weight, of three days ago unless it says otherwise; null: without a date. */
export const measured = (what: keyof typeof laboratory, value: number, date: string | null = daysAgo(3), more: Fields = {}): Fields =>
  observation(loinc(laboratory[what][0]), { valueQuantity: ucum(value, laboratory[what][1]) }, { id: what, effectiveDateTime: date ?? undefined, ...more })

/** Observation/<code>: one of Howship's own findings, a yes or no, a number or a code; of three days ago unless it says otherwise. */
export const finding = (code: string, value: boolean | number | string, date: string | null = daysAgo(3), more: Fields = {}): Fields =>
  observation(hs(code), typeof value === 'boolean' ? { valueBoolean: value } : typeof value === 'number' ? { valueDecimal: value } : { valueCodeableConcept: hs(value) }, {
    id: code,
    effectiveDateTime: date ?? undefined,
    ...more,
  })

/** Ada's case with these resources. */
export const caseOf = (...resources: readonly Fields[]): PatientCase => openCase(recordOf(...resources), today)

/** The case of someone like Ada, but for what is given here: `{ gender: 'male' }`, or `undefined` for what is not recorded. */
export const caseOfPatient = (other: Fields, ...resources: readonly Fields[]): PatientCase => {
  const [, ...rest] = bundleOf(...resources).entry as readonly unknown[]
  return openCase(recordIn({ ...bundleOf(), entry: [{ resource: { ...ada, ...other } }, ...rest] }), today)
}

/** The case of the therapy, procedure or lesion with this reference ("MedicationStatement/prolia"). Throws when there is none. */
export function subjectOf(c: PatientCase, reference: string): PatientCase {
  const therapy = [...c.taken, ...c.planned].find((t) => t.references.includes(reference))
  if (therapy) return about(c, { therapy })
  const procedure = c.record.procedures.find((p) => p.reference === reference)
  if (procedure) return about(c, { procedure })
  const lesion = c.record.conditions.find((l) => l.reference === reference)
  if (lesion) return about(c, { lesion })
  throw new Error(`${reference} is not in the record; ${JSON.stringify(c.record.notices)}`)
}

/**
 * What looking for a fact gives, whole and short enough to write down: evidence as "value, reference, date", with the fact in front
 * where it is another one ("medication-list: recorded"); what is asked as the ids of facts.
 */
export function found(fact: AnyFact, c: PatientCase): Fields {
  const { from, asks, ...rest } = lookAny(fact, c) as ReturnType<typeof lookAny> & { asks?: readonly AnyFact[] }
  const short = from.map((e) => (e.fact === fact.id ? '' : `${e.fact}: `) + [`${e.value}${e.unit ? ` ${e.unit}` : ''}`, e.reference, e.date].filter((part) => part !== undefined).join(', '))
  return { ...rest, from: short, ...(asks && { asks: asks.map((a) => a.id) }) }
}
