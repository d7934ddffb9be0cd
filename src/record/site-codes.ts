import { systemOf } from './coding.ts'
import { type Fields, fieldsOf, quoted } from './json.ts'
import type { SiteCodes } from './reading.ts'

/**
 * Reads a site's code map: `{ "system|code": { "system": …, "code": … } }`, from a code of the site to one that Howship reads (ATC,
 * LOINC, ICD-10, SNOMED CT, RxNorm, FDI or Howship's own). Keys that begin with "_" are remarks. Anything else gives one kind line that
 * names the entry.
 */
export function readSiteCodes(json: unknown): { readonly siteCodes: SiteCodes } | { readonly unusable: string } {
  const map = fieldsOf(json)
  if (map === undefined)
    return { unusable: 'The code map should be an object of "system|code" to { "system", "code" }: see docs/site-codes.example.json.' }
  const siteCodes = new Map<string, { readonly system: string; readonly code: string }>()
  for (const [key, value] of Object.entries(map)) {
    if (key.startsWith('_')) continue
    const bar = key.lastIndexOf('|')
    if (bar <= 0 || bar === key.length - 1)
      return {
        unusable: `The code map’s key ${quoted(key)} should be "system|code", for example "urn:oid:2.16.840.1.113883.2.4.4.1|12345".`,
      }
    const target = targetOf(fieldsOf(value))
    if (target === undefined) return { unusable: `The code map’s entry ${quoted(key)} should be { "system": …, "code": … }, both texts.` }
    const system = systemOf(target.system)
    if (system === undefined || system === 'licensed')
      return {
        unusable: `The code map’s entry ${quoted(key)} leads to ${quoted(target.system)}, a code system that Howship does not read: use ATC, LOINC, ICD-10 or SNOMED CT.`,
      }
    siteCodes.set(key, target)
  }
  return { siteCodes }
}

function targetOf(fields: Fields | undefined): { readonly system: string; readonly code: string } | undefined {
  const { system, code } = fields ?? {}
  return typeof system === 'string' && typeof code === 'string' && system !== '' && code !== '' ? { system, code } : undefined
}
