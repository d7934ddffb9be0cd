/** An invented patient of about sixty resources: monthly zoledronate for two years with its laboratory values, an extraction and a jaw lesion. */

const subject = { reference: 'Patient/bench' }
const ucum = 'http://unitsofmeasure.org'

/** The Bundle, as a hospital’s `$everything` would send it. */
export function sixtyResources(): unknown {
  const resources: unknown[] = [
    { resourceType: 'Patient', id: 'bench', gender: 'female', birthDate: '1956-04-12', name: [{ family: 'Meetlat', given: ['Bente'] }] },
    condition('c1', 'http://hl7.org/fhir/sid/icd-10', 'C50.9', 'Mammacarcinoom'),
    condition('c2', 'http://snomed.info/sct', '94222008', 'Botmetastasen'),
    {
      resourceType: 'MedicationStatement',
      id: 'zol',
      status: 'active',
      subject,
      medicationCodeableConcept: {
        coding: [{ system: 'http://www.whocc.no/atc', code: 'M05BA08', display: 'zoledroninezuur' }],
        text: 'Zometa 4 mg',
      },
      effectivePeriod: { start: '2024-11-01' },
      dosage: [
        {
          route: { coding: [{ system: 'http://snomed.info/sct', code: '47625008' }] },
          timing: { repeat: { frequency: 1, period: 4, periodUnit: 'wk' } },
          doseAndRate: [{ doseQuantity: { value: 4, unit: 'mg', system: ucum, code: 'mg' } }],
        },
      ],
    },
    {
      resourceType: 'MedicationStatement',
      id: 'pred',
      status: 'active',
      subject,
      medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: 'H02AB06', display: 'prednisolon' }] },
      effectivePeriod: { start: '2025-03' },
    },
    {
      resourceType: 'AllergyIntolerance',
      id: 'pen',
      patient: subject,
      clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }] },
      code: { coding: [{ system: 'http://snomed.info/sct', code: '91936005', display: 'Allergy to penicillin' }] },
    },
    {
      resourceType: 'ServiceRequest',
      id: 'ext',
      status: 'active',
      intent: 'order',
      subject,
      occurrenceDateTime: '2026-12-03',
      code: { coding: [{ system: 'https://howship.example/fhir/CodeSystem/procedure', code: 'tooth-extraction' }] },
      bodySite: [{ coding: [{ system: 'urn:iso:std:iso:3950', code: '46' }] }],
    },
  ]
  for (let month = 0; month < 18; month++) {
    const date = `${2025 + Math.floor((month + 4) / 12)}-${String(((month + 4) % 12) + 1).padStart(2, '0')}-10`
    resources.push(
      {
        resourceType: 'MedicationAdministration',
        id: `dose${month}`,
        status: 'completed',
        subject,
        request: { reference: 'MedicationStatement/zol' },
        medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: 'M05BA08' }] },
        effectiveDateTime: date,
        dosage: { dose: { value: 4, unit: 'mg', system: ucum, code: 'mg' } },
      },
      observation(`cr${month}`, '14682-9', 'Creatinine', date, 70 + month, 'umol/L'),
      observation(`ca${month}`, '2000-8', 'Calcium', date, 2.3, 'mmol/L'),
    )
  }
  resources.push(
    observation('w', '29463-7', 'Body weight', '2026-11-10', 68, 'kg'),
    observation('alb', '61151-7', 'Albumin', '2026-11-10', 39, 'g/L'),
    observation('d', '14635-7', '25-OH-D', '2026-09-01', 62, 'nmol/L'),
  )
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    entry: resources.map((resource) => ({
      fullUrl: `https://epd.example/fhir/${(resource as { resourceType: string; id: string }).resourceType}/${(resource as { id: string }).id}`,
      resource,
    })),
  }
}

const condition = (id: string, system: string, code: string, text: string) => ({
  resourceType: 'Condition',
  id,
  subject,
  code: { coding: [{ system, code }], text },
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
  verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }] },
})

const observation = (id: string, loinc: string, display: string, date: string, value: number, unit: string) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  subject,
  effectiveDateTime: date,
  category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] }],
  code: { coding: [{ system: 'http://loinc.org', code: loinc, display }] },
  valueQuantity: { value, unit, system: ucum, code: unit },
})
