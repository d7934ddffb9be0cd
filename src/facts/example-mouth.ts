/** A mouth to look facts up in: procedures, lesions, and what was found there. */
import type { AnyFact } from '../engine/fact.ts'
import { hs, hsp, tooth } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { caseOf, found, subjectOf } from './example-case.ts'

/** "46" is a tooth, "mandible" a jaw. */
const bodySite = (at: readonly string[]): Fields => (at.length === 0 ? {} : { bodySite: at.map((site) => (/^\d/.test(site) ? tooth(site) : hs(site))) })

/** ServiceRequest/<code>: planned, at these teeth or jaws. */
export const ordered = (code: string, at: readonly string[] = [], more: Fields = {}): Fields => ({
  resourceType: 'ServiceRequest',
  id: code,
  status: 'active',
  intent: 'order',
  code: hsp(code),
  ...bodySite(at),
  ...more,
})

/** Procedure/<code>: done on a day, at these teeth or jaws. */
export const operated = (code: string, date: string | undefined, at: readonly string[] = [], more: Fields = {}): Fields => ({
  resourceType: 'Procedure',
  id: code,
  status: 'completed',
  code: hsp(code),
  ...(date !== undefined && { performedDateTime: date }),
  ...bodySite(at),
  ...more,
})

/** Condition/lesion: a jaw lesion at these teeth or jaws. */
export const lesion = (at: readonly string[] = ['36'], more: Fields = {}): Fields => ({ resourceType: 'Condition', id: 'lesion', code: hs('jaw-lesion'), ...bodySite(at), ...more })

/** Observation/<code>-<date>, of which `more` may tell where it was. Yes unless it says otherwise. */
export const noted = (code: string, date: string | undefined, value: boolean | number | string = true, more: Fields = {}): Fields => ({
  resourceType: 'Observation',
  id: date === undefined ? code : `${code}-${date}`,
  status: 'final',
  code: hs(code),
  ...(date !== undefined && { effectiveDateTime: date }),
  ...(typeof value === 'boolean' ? { valueBoolean: value } : typeof value === 'number' ? { valueInteger: value } : { valueString: value }),
  ...more,
})

/** The same, found at a tooth or jaw. */
export const notedAt = (site: string, code: string, date: string | undefined, value: boolean | number | string = true): Fields => noted(code, date, value, { id: `${code}-${site}`, bodySite: /^\d/.test(site) ? tooth(site) : hs(site) })

/** The same, found at Condition/lesion. */
export const seen = (code: string, date: string | undefined, value: boolean | number | string = true): Fields => noted(code, date, value, { focus: [{ reference: 'Condition/lesion' }] })

/** What is found of the subject with this reference, in a record with these resources. */
export const foundAt = (fact: AnyFact, reference: string, ...resources: readonly Fields[]): Fields => found(fact, subjectOf(caseOf(...resources), reference))

/** What `found` gives for a fact that is known. Evidence as "value, reference, date". */
export const known = (value: unknown, ...from: readonly string[]): Fields => ({ state: 'known', value, from })
/** For one that is missing; `asks` are the ids of the facts to ask for, undefined when it is the fact itself. */
export const missing = (asks?: readonly string[], ...from: readonly string[]): Fields => ({ state: 'missing', from, ...(asks && { asks }) })
/** For one that is one of several values. */
export const oneOf = (values: readonly unknown[], asks?: readonly string[], ...from: readonly string[]): Fields => ({ state: 'one-of', values, from, ...(asks && { asks }) })
/** For a number between two others. */
export const between = (low: number, high: number, asks?: readonly string[], ...from: readonly string[]): Fields => ({ state: 'between', low, high, from, ...(asks && { asks }) })
