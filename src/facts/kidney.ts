/** Kidney function. Dose limits of bisphosphonates are Cockcroft–Gault clearances; an eGFR is a fact of its own and never stands in. */
import { type AnyFact, asksOf, between, type Evidence, type Found, known, knownValue, look, missing, quantityFact, yesNoFact } from '../engine/fact.ts'
import { evidenceOf, type PatientCase } from './case.ts'
import { hasCondition } from './condition.ts'
import { leastOf, measured, newestMeasured } from './measured.ts'
import { age, sex } from './patient.ts'

export const creatinine = measured('creatinine', 'umol/L', { nl: 'creatinine', en: 'creatinine' }, { nl: 'Wat is het serumcreatinine?', en: 'What is the serum creatinine?' })
export const weight = measured('weight', 'kg', { nl: 'gewicht', en: 'weight' }, { nl: 'Wat is het gewicht?', en: 'What is the weight?' })
export const height = measured('height', 'cm', { nl: 'lengte', en: 'height' }, { nl: 'Wat is de lengte?', en: 'What is the height?' })
export const egfr = measured('egfr', 'mL/min/1.73m2', { nl: 'eGFR', en: 'eGFR' }, { nl: 'Wat is de eGFR?', en: 'What is the eGFR?' })

/**
 * Cockcroft–Gault: (140 − age) × weight in kg / (72 × creatinine in mg/dL), × 0.85 for a woman; mg/dL = µmol/L ÷ 88.4.
 * Woman of 70, 60 kg, 80 µmol/L: 54.8 mL/min. Rounded to one decimal, as the limits are read.
 */
export const cockcroftGault = (years: number, kg: number, creatinineUmolL: number, female: boolean): number => Math.round(((140 - years) * kg * (female ? 0.85 : 1) * 88.4 * 10) / (72 * creatinineUmolL)) / 10

/** Adjusted weight in obesity: ideal weight (Devine) plus 0.4 of the excess. cm and kg. */
export function adjustedWeight(kg: number, cm: number, female: boolean): number {
  const ideal = (female ? 45.5 : 50) + 2.3 * (cm / 2.54 - 60)
  return Math.min(kg, ideal + 0.4 * (kg - ideal))
}

/** Clearance by a chosen weight, with its evidence and what is missing. */
function clearance(c: PatientCase, id: string, kgOf: (kg: number, female: boolean) => number): Found<number> {
  const [cr, kg, years, s] = [look(creatinine, c), look(weight, c), look(age, c), look(sex, c)]
  const asks: AnyFact[] = []
  if (cr.state !== 'known') asks.push(creatinine)
  if (kg.state !== 'known') asks.push(weight)
  if (years.state === 'missing') asks.push(age)
  if (s.state !== 'known') asks.push(sex)
  const from = [...cr.from, ...kg.from, ...years.from, ...s.from]
  if (cr.state !== 'known' || kg.state !== 'known' || s.state !== 'known' || years.state === 'missing' || years.state === 'one-of') return missing(asks, from)
  // Neither male nor female: both are reckoned and the lower holds.
  const sexes = s.value === 'other' ? [true, false] : [s.value === 'female']
  const ages = years.state === 'known' ? [years.value] : [years.low, years.high]
  const all = ages.map((y) => Math.min(...sexes.map((f) => cockcroftGault(y, kgOf(kg.value, f), cr.value, f))))
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const own: Evidence = { fact: id, value: low, unit: 'mL/min', reference: cr.from[0]!.reference, date: cr.from[0]!.date }
  return low === high ? known(low, [own, ...from]) : between(low, high, [own, ...from], [age])
}

/** Body-mass index from weight and height, or as recorded. */
export const bmi = quantityFact<PatientCase, 'kg/m2'>({
  id: 'bmi',
  unit: 'kg/m2',
  name: { nl: 'BMI', en: 'BMI' },
  asks: { nl: 'Wat zijn gewicht en lengte?', en: 'What are weight and height?' },
  find: (c) => {
    const [kg, cm] = [look(weight, c), look(height, c)]
    if (kg.state === 'known' && cm.state === 'known') {
      const value = Math.round((kg.value * 1e5) / (cm.value * cm.value)) / 10
      return known(value, [{ fact: 'bmi', value, unit: 'kg/m2', reference: kg.from[0]!.reference }, ...kg.from, ...cm.from])
    }
    const o = newestMeasured(c, 'bmi')
    return o ? known(o.value, [evidenceOf('bmi', o)]) : missing([height])
  },
})

/** Clearance by actual weight. */
export const clearanceByActualWeight = quantityFact<PatientCase, 'mL/min'>({
  id: 'creatinine-clearance-actual-weight',
  unit: 'mL/min',
  name: { nl: 'klaring met werkelijk gewicht', en: 'clearance by actual weight' },
  asks: { nl: 'Wat is de creatinineklaring?', en: 'What is the creatinine clearance?' },
  find: (c) => clearance(c, 'creatinine-clearance-actual-weight', (kg) => kg),
})

/** Clearance by adjusted weight; only from BMI 30. */
export const clearanceByAdjustedWeight = quantityFact<PatientCase, 'mL/min'>({
  id: 'creatinine-clearance-adjusted-weight',
  unit: 'mL/min',
  name: { nl: 'klaring met gecorrigeerd gewicht', en: 'clearance by adjusted weight' },
  asks: { nl: 'Wat is de lengte?', en: 'What is the height?' },
  find: (c) => {
    const b = look(bmi, c)
    if (b.state !== 'known' || b.value < 30) return missing([height])
    const cm = look(height, c)
    return clearance(c, 'creatinine-clearance-adjusted-weight', (kg, female) => {
      // A recorded BMI without a height still tells the height: kg / BMI.
      const h = cm.state === 'known' ? cm.value : 100 * Math.sqrt(kg / b.value)
      return adjustedWeight(kg, h, female)
    })
  },
})

/** The clearance that decides: by actual weight, and from BMI 30 by adjusted weight, which is the lower. */
export const creatinineClearance = quantityFact<PatientCase, 'mL/min'>({
  id: 'creatinine-clearance',
  unit: 'mL/min',
  name: { nl: 'creatinineklaring (Cockcroft-Gault)', en: 'creatinine clearance (Cockcroft-Gault)' },
  asks: { nl: 'Wat is de creatinineklaring?', en: 'What is the creatinine clearance?' },
  find: (c) => {
    const adjusted = look(clearanceByAdjustedWeight, c)
    const found = adjusted.state === 'missing' ? look(clearanceByActualWeight, c) : adjusted
    if (found.state === 'missing') return found
    return { ...found, from: [{ ...found.from[0]!, fact: 'creatinine-clearance' }, ...found.from.slice(1)] } as Found<number>
  },
})

export const dialysis = hasCondition('dialysis', 'dialysis', { nl: 'dialyse', en: 'dialysis' }, { nl: 'Krijgt de patiënt dialyse?', en: 'Is the patient on dialysis?' })

/** Clearance or eGFR below 30, or dialysis: where denosumab can cause deep hypocalcaemia and antibiotic doses need thought. */
export const kidneyBelow30 = yesNoFact<PatientCase>({
  id: 'kidney-function-below-30',
  name: { nl: 'klaring of eGFR onder 30 mL/min, of dialyse', en: 'clearance or eGFR below 30 mL/min, or dialysis' },
  asks: { nl: 'Wat is de nierfunctie?', en: 'What is the kidney function?' },
  find: (c) => {
    if (knownValue(dialysis, c) === 'yes') return look(dialysis, c)
    // Of a clearance that a birth year leaves between two values the lower counts.
    const functions = [look(creatinineClearance, c), look(egfr, c)]
    const low = functions.find((f) => (leastOf(f) ?? Infinity) < 30)
    if (low) return known('yes', low.from)
    const told = functions.find((f) => f.state !== 'missing')
    return told ? known('no', told.from) : missing(asksOf(functions[0]!))
  },
})
