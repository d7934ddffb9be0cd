/** Looking for a patient among those of one's teams. */
import type { Bundle, Patient } from '@medplum/fhirtypes'
import { parseDay } from '../../../values/day.ts'
import { call } from '../session.ts'

/** A patient in a list. */
export interface Found {
  readonly id: string
  readonly name: string
  /** As recorded, whole or in part. */
  readonly birthDate?: string
  readonly gender?: Patient['gender']
}

/** Most that are shown at once. */
export const mostFound = 50

/** What was typed, as a question to the record: a date of birth in any of the ways in which it is written here, else a name. */
export function queryFor(typed: string): { readonly birthdate?: string; readonly name?: string } {
  const text = typed.trim()
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? []
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso) && parseDay(iso) !== undefined) return { birthdate: iso }
  return text === '' ? {} : { name: text }
}

const nameOf = (patient: Patient): string => {
  const name = patient.name?.find(({ use }) => use === 'official') ?? patient.name?.[0]
  return name?.text ?? [...(name?.given ?? []), name?.family].filter((part) => part !== undefined).join(' ')
}

/** Patients of one's teams, by name. The question goes in the body of the request: a name stands in no address. @throws NoConnection */
export async function findPatients(
  query: ReturnType<typeof queryFor>,
): Promise<{ readonly list: readonly Found[]; readonly more: boolean } | undefined> {
  const response = await call('/fhir/R4/Patient/_search', {
    method: 'POST',
    headers: { accept: 'application/fhir+json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...query, _count: String(mostFound) }).toString(),
  })
  if (!response.ok) return undefined
  const bundle = (await response.json()) as Bundle
  const list = (bundle.entry ?? []).flatMap(({ resource }): Found[] =>
    resource?.resourceType === 'Patient' && resource.id !== undefined
      ? [
          {
            id: resource.id,
            name: nameOf(resource),
            ...(resource.birthDate !== undefined && { birthDate: resource.birthDate }),
            ...(resource.gender !== undefined && { gender: resource.gender }),
          },
        ]
      : [],
  )
  return {
    list: list.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
    more: bundle.link?.some(({ relation }) => relation === 'next') ?? false,
  }
}
