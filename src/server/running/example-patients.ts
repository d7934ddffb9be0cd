/** The invented patients of `patients/`, made fit to stand in one record beside each other, for the demonstration. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Resource } from '@medplum/fhirtypes'
import { type Fields, fieldsOf } from '../../record/json.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'patients')

interface Entry {
  readonly fullUrl?: string
  readonly resource: Fields
}

/**
 * Resources of one Bundle with ids that no other record uses ("falls" of Pim becomes "pim-falls"), and references that follow them.
 * @param who begins the ids; the patient's own id is this
 */
export function apart(bundle: Fields, who: string): Resource[] {
  const entries = (bundle.entry as readonly Entry[] | undefined) ?? []
  const idOf = ({ resource }: Entry, index: number): string =>
    resource.resourceType === 'Patient' ? who : `${who}-${resource.id ?? index}`
  const places = new Map<string, string>()
  for (const [index, entry] of entries.entries()) {
    const to = `${String(entry.resource.resourceType)}/${idOf(entry, index)}`
    if (entry.fullUrl !== undefined) places.set(entry.fullUrl, to)
    if (entry.resource.id !== undefined) places.set(`${String(entry.resource.resourceType)}/${String(entry.resource.id)}`, to)
  }
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow)
    const fields = fieldsOf(value)
    if (fields === undefined) return value
    return Object.fromEntries(
      Object.entries(fields).map(([name, inner]) => [
        name,
        name === 'reference' && typeof inner === 'string' ? (places.get(inner) ?? inner) : follow(inner),
      ]),
    )
  }
  return entries.map((entry, index) => ({ ...(follow(entry.resource) as Fields), id: idOf(entry, index) }) as unknown as Resource)
}

/** Every example patient's resources, by the first name that begins the folder's. */
export function examplePatients(): ReadonlyMap<string, readonly Resource[]> {
  if (!existsSync(folder)) return new Map()
  const people = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'record.json')))
  return new Map(
    people.map((name) => {
      const who = name.split('-')[0]!
      return [who, apart(JSON.parse(readFileSync(join(folder, name, 'record.json'), 'utf8')) as Fields, who)]
    }),
  )
}
