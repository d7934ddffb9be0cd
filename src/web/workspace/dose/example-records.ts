/** The example patients as the demonstration stores them, for the vignettes of this folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Resource } from '@medplum/fhirtypes'

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'patients')

/** Resources of the patient whose folder begins with this name; each with an id, and references that follow. */
export function resourcesOf(who: string): readonly Resource[] {
  const name = readdirSync(folder).find((one) => one.startsWith(`${who}-`))!
  const bundle = JSON.parse(readFileSync(join(folder, name, 'record.json'), 'utf8')) as {
    entry: readonly { fullUrl?: string; resource: Resource }[]
  }
  const placed = bundle.entry.map(({ fullUrl, resource }, i) => ({
    fullUrl,
    resource: { ...resource, id: resource.resourceType === 'Patient' ? who : (resource.id ?? `r${i}`) } as Resource,
  }))
  let text = JSON.stringify(placed.map(({ resource }) => resource))
  for (const { fullUrl, resource } of placed)
    if (fullUrl) text = text.replaceAll(`"${fullUrl}"`, `"${resource.resourceType}/${resource.id}"`)
  return JSON.parse(text) as readonly Resource[]
}
