/** Laboratory values and measures of the body as questions: by LOINC, in the units that laboratories print. */
import type { Observation } from '@medplum/fhirtypes'
import type { Text } from '../../../values/text.ts'
import { newId, patientReference } from '../writing.ts'
import type { Asking, NumberAsking, NumberUnit } from './asking.ts'
import { dayOf, observed, one } from './finding-askings.ts'

interface Printed extends NumberUnit {
  readonly loinc: string
  readonly name: string
}

const sampled: Text = { nl: 'Dag van afname', en: 'Day of the sample' }
export const weighed: Text = { nl: 'Dag van meting', en: 'Day of the measurement' }

/** A measurement by LOINC, each unit under the code that laboratories use for it. */
const measurement = (units: readonly [Printed, ...Printed[]], more: Partial<NumberAsking> = {}): NumberAsking => ({
  kind: 'number',
  units,
  writes: observed,
  dated: sampled,
  answer: (context, given) => {
    const unit = units.find(({ code }) => code === given.unit) ?? units[0]
    return one({
      resourceType: 'Observation',
      id: newId(),
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: unit.loinc, display: unit.name }] },
      subject: patientReference(context.patient),
      effectiveDateTime: dayOf(context, given),
      valueQuantity: { value: given.number!, unit: unit.label, system: 'http://unitsofmeasure.org', code: unit.code },
    } satisfies Observation)
  },
  ...more,
})

const creatinineUnits: readonly [Printed, Printed] = [
  { label: 'µmol/L', code: 'umol/L', low: 5, high: 3000, loinc: '14682-9', name: 'Creatinine [Moles/volume] in Serum or Plasma' },
  { label: 'mg/dL', code: 'mg/dL', low: 0.06, high: 33, loinc: '2160-0', name: 'Creatinine [Mass/volume] in Serum or Plasma' },
]

/** Laboratory values, weight and height. */
export const laboratoryAskings: Readonly<Record<string, Asking>> = {
  creatinine: measurement(creatinineUnits),
  'baseline-creatinine': measurement(creatinineUnits, {
    dateNeeded: true,
    note: {
      nl: 'De laatste waarde van vóór de eerste dosis, met de dag van afname.',
      en: 'The last value before the first dose, with the day of the sample.',
    },
  }),
  calcium: measurement(
    [
      { label: 'mmol/L', code: 'mmol/L', low: 0.5, high: 6, loinc: '2000-8', name: 'Calcium [Moles/volume] in Serum or Plasma' },
      { label: 'mg/dL', code: 'mg/dL', low: 2.1, high: 24, loinc: '17861-6', name: 'Calcium [Mass/volume] in Serum or Plasma' },
    ],
    { note: { nl: 'Totaal calcium, niet gecorrigeerd.', en: 'Total calcium, not corrected.' } },
  ),
  albumin: measurement([
    { label: 'g/L', code: 'g/L', low: 5, high: 80, loinc: '1751-7', name: 'Albumin [Mass/volume] in Serum or Plasma' },
    { label: 'g/dL', code: 'g/dL', low: 0.5, high: 8, loinc: '1751-7', name: 'Albumin [Mass/volume] in Serum or Plasma' },
  ]),
  'ionised-calcium': measurement([
    { label: 'mmol/L', code: 'mmol/L', low: 0.2, high: 4, loinc: '1995-0', name: 'Calcium.ionized [Moles/volume] in Serum or Plasma' },
  ]),
  phosphate: measurement([
    { label: 'mmol/L', code: 'mmol/L', low: 0.1, high: 6, loinc: '14879-1', name: 'Phosphate [Moles/volume] in Serum or Plasma' },
    { label: 'mg/dL', code: 'mg/dL', low: 0.4, high: 18, loinc: '2777-1', name: 'Phosphate [Mass/volume] in Serum or Plasma' },
  ]),
  '25-oh-vitamin-d': measurement([
    {
      label: 'nmol/L',
      code: 'nmol/L',
      low: 1,
      high: 1000,
      loinc: '14635-7',
      name: '25-hydroxyvitamin D3 [Moles/volume] in Serum or Plasma',
    },
    { label: 'ng/mL', code: 'ng/mL', low: 0.5, high: 400, loinc: '1989-3', name: '25-hydroxyvitamin D3 [Mass/volume] in Serum or Plasma' },
    { label: 'µg/L', code: 'ug/L', low: 0.5, high: 400, loinc: '1989-3', name: '25-hydroxyvitamin D3 [Mass/volume] in Serum or Plasma' },
  ]),
  haemoglobin: measurement([
    { label: 'mmol/L', code: 'mmol/L', low: 1.3, high: 15.5, loinc: '59260-0', name: 'Hemoglobin [Moles/volume] in Blood' },
    { label: 'g/dL', code: 'g/dL', low: 2, high: 25, loinc: '718-7', name: 'Hemoglobin [Mass/volume] in Blood' },
  ]),
  ctx: measurement([
    {
      label: 'ng/L',
      code: 'ng/L',
      low: 5,
      high: 10_000,
      loinc: '41171-0',
      name: 'Collagen crosslinked C-telopeptide [Mass/volume] in Serum or Plasma',
    },
    {
      label: 'pg/mL',
      code: 'pg/mL',
      low: 5,
      high: 10_000,
      loinc: '41171-0',
      name: 'Collagen crosslinked C-telopeptide [Mass/volume] in Serum or Plasma',
    },
  ]),
  weight: measurement([{ label: 'kg', code: 'kg', low: 20, high: 400, loinc: '29463-7', name: 'Body weight' }], { dated: weighed }),
  height: measurement([{ label: 'cm', code: 'cm', low: 90, high: 250, loinc: '8302-2', name: 'Body height' }], { dated: weighed }),
}
