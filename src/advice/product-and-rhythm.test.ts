import { describe, expect, test } from 'vitest'
import { readBundle } from '../record/read.ts'
import { parseDay } from '../values/day.ts'
import { advise } from './advise.ts'

const asOf = parseDay('2026-11-21')!
const subject = { reference: 'Patient/p' }

/** A planned drug in words, in a patient with or without bone metastases. */
function planned(text: string, every: [number, string], metastases: boolean) {
  const resources: object[] = [
    { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1956-03-01' },
    {
      resourceType: 'MedicationRequest',
      id: 'order',
      status: 'active',
      intent: 'plan',
      subject,
      medicationCodeableConcept: { text },
      authoredOn: '2026-11-20',
      dosageInstruction: [
        { timing: { repeat: { frequency: 1, period: every[0], periodUnit: every[1], boundsPeriod: { start: '2026-11-25' } } } },
      ],
    },
    ...(metastases
      ? [
          {
            resourceType: 'Condition',
            id: 'm',
            subject,
            code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'C79.5' }] },
            clinicalStatus: { coding: [{ code: 'active' }] },
          },
        ]
      : []),
  ]
  const read = readBundle({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) }, { asOf })
  if ('unusable' in read) throw new Error(read.unusable)
  return advise(read.record, { asOf })
}

describe('a product in another product’s rhythm', () => {
  test.each([
    ['Aclasta 5 mg', [4, 'wk'], true],
    ['Prolia 60 mg', [4, 'wk'], true],
    ['Xgeva 120 mg', [6, 'mo'], false],
  ] as const)('%s every %j: nobody is told to start or to give it, and the strength is asked', (text, every, metastases) => {
    const advice = planned(text, [...every], metastases)
    const said = advice.recommendations.filter((r) => r.subject === 'MedicationRequest/order').map((r) => `${r.decision}: ${r.outcome}`)
    expect(said).not.toContain('start-therapy: may-start')
    expect(said).not.toContain('pre-dose-check: give')
    expect(advice.missing.some((m) => /strength/.test(m.fact))).toBe(true)
  })
  test('Xgeva every 12 weeks in metastases keeps its strength', () => {
    const advice = planned('Xgeva 120 mg', [12, 'wk'], true)
    expect(advice.missing.some((m) => /strength/.test(m.fact))).toBe(false)
  })
})
