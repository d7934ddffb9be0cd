import { type Fields, fieldsOf, inOneLine, textOf } from './json.ts'
import type { Reading } from './reading.ts'

/** The code systems that Howship reads, by a short name. `licensed`: lists that only a site's own map can translate. */
export type SystemName =
  | 'loinc'
  | 'sct'
  | 'icd10'
  | 'rxnorm'
  | 'atc'
  | 'finding'
  | 'procedure'
  | 'fdi'
  | 'ucum'
  | 'ips-absent'
  | 'gts'
  | 'list-empty'
  | 'yes-no'
  | 'dicom'
  | 'licensed'

/** Howship's own code systems, as the public contract names them. */
export const findingSystem = 'https://howship.example/fhir/CodeSystem/finding'
export const procedureSystem = 'https://howship.example/fhir/CodeSystem/procedure'

const systems = new Map<string, SystemName>([
  ['http://loinc.org', 'loinc'],
  ['urn:oid:2.16.840.1.113883.6.1', 'loinc'],
  ['http://snomed.info/sct', 'sct'],
  ['urn:oid:2.16.840.1.113883.6.96', 'sct'],
  ['http://hl7.org/fhir/sid/icd-10', 'icd10'],
  ['http://hl7.org/fhir/sid/icd-10-nl', 'icd10'],
  ['http://hl7.org/fhir/sid/icd-10-cm', 'icd10'],
  ['urn:oid:2.16.840.1.113883.6.3', 'icd10'],
  ['urn:oid:2.16.840.1.113883.6.3.2', 'icd10'],
  ['urn:oid:2.16.840.1.113883.6.90', 'icd10'],
  ['http://www.nlm.nih.gov/research/umls/rxnorm', 'rxnorm'],
  ['urn:oid:2.16.840.1.113883.6.88', 'rxnorm'],
  ['http://www.whocc.no/atc', 'atc'],
  ['urn:oid:2.16.840.1.113883.6.73', 'atc'],
  [findingSystem, 'finding'],
  [procedureSystem, 'procedure'],
  ['urn:iso:std:iso:3950', 'fdi'],
  ['http://terminology.hl7.org/codesystem/ex-tooth', 'fdi'],
  ['http://hl7.org/fhir/ex-tooth', 'fdi'],
  ['http://unitsofmeasure.org', 'ucum'],
  ['urn:oid:2.16.840.1.113883.6.8', 'ucum'],
  ['http://hl7.org/fhir/uv/ips/codesystem/absent-unknown-uv-ips', 'ips-absent'],
  ['http://terminology.hl7.org/codesystem/v3-gtsabbreviation', 'gts'],
  ['http://terminology.hl7.org/codesystem/list-empty-reason', 'list-empty'],
  ['http://terminology.hl7.org/codesystem/v2-0136', 'yes-no'],
  ['http://dicom.nema.org/resources/ontology/dcm', 'dicom'],
  // Dutch G-Standaard, NHG tables and ICPC, Belgian CNK: Howship carries none of these lists.
  ['urn:oid:2.16.840.1.113883.2.4.4.1', 'licensed'],
  ['urn:oid:2.16.840.1.113883.2.4.4.7', 'licensed'],
  ['urn:oid:2.16.840.1.113883.2.4.4.8', 'licensed'],
  ['urn:oid:2.16.840.1.113883.2.4.4.10', 'licensed'],
  ['urn:oid:2.16.840.1.113883.2.4.4.30.45', 'licensed'],
  ['https://referentiemodel.nhg.org/tabellen/nhg-tabel-45-diagnostische-bepalingen', 'licensed'],
  ['https://referentiemodel.nhg.org/tabellen/nhg-tabel-24-icpc1', 'licensed'],
  ['https://www.ehealth.fgov.be/standards/fhir/medication/namingsystem/cnk-codes', 'licensed'],
  ['https://www.ehealth.fgov.be/standards/fhir/medication/NamingSystem/cnk-codes', 'licensed'],
  ['https://www.ehealth.fgov.be/standards/fhir/medication/namingsystem/cti-extended-code', 'licensed'],
  ['urn:oid:2.16.840.1.113883.2.4.4.31.1', 'licensed'],
  ['http://hl7.org/fhir/sid/icpc-1-nl', 'licensed'],
  ['http://hl7.org/fhir/sid/icpc-1', 'licensed'],
  ['http://hl7.org/fhir/sid/icpc-2', 'licensed'],
  ['urn:oid:2.16.840.1.113883.6.139', 'licensed'],
])
// The spellings above are lower case for the slow path; the exact ones are what nearly every record holds.
for (const exact of [
  'http://terminology.hl7.org/CodeSystem/ex-tooth',
  'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips',
  'http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation',
  'http://terminology.hl7.org/CodeSystem/list-empty-reason',
  'http://terminology.hl7.org/CodeSystem/v2-0136',
])
  systems.set(exact, systems.get(exact.toLowerCase())!)
systems.set(findingSystem.toLowerCase(), 'finding')
systems.set(procedureSystem.toLowerCase(), 'procedure')

/** The code system that a URI or OID names, also with a trailing slash, a version ("|2.77"), https for http, or a bare OID. */
export function systemOf(uri: unknown): SystemName | undefined {
  if (typeof uri !== 'string') return undefined
  // The commonest are compared, which is cheaper than hashing a long string that was just parsed.
  if (uri === 'http://loinc.org') return 'loinc'
  if (uri === 'http://snomed.info/sct') return 'sct'
  if (uri === 'http://unitsofmeasure.org') return 'ucum'
  if (uri === 'http://www.whocc.no/atc') return 'atc'
  if (uri === findingSystem) return 'finding'
  const exact = systems.get(uri)
  if (exact !== undefined) return exact
  if (uri.length > 300) return undefined
  let plain = uri.trim().toLowerCase()
  const bar = plain.indexOf('|')
  if (bar !== -1) plain = plain.slice(0, bar)
  if (plain.endsWith('/')) plain = plain.slice(0, -1)
  const found = systems.get(plain)
  if (found !== undefined) return found
  if (plain.startsWith('https://')) return systems.get(`http://${plain.slice(8)}`)
  if (plain.startsWith('http://snomed.info/sct/')) return 'sct'
  if (plain.startsWith('http://howship.example')) return systems.get(`https://${plain.slice(7)}`)
  return /^\d[\d.]+$/.test(plain) ? systems.get(`urn:oid:${plain}`) : undefined
}

/** A table's answer for one code, or undefined when the code is not in it. */
export type CodeTable<T> = (system: SystemName, code: string) => T | undefined

const noCodings: readonly unknown[] = []

/** The raw codings of a CodeableConcept, or of a bare Coding. */
export function codingsOf(concept: unknown): readonly unknown[] {
  const fields = fieldsOf(concept)
  if (fields === undefined) return noCodings
  const { coding } = fields
  if (Array.isArray(coding)) return coding
  if (coding !== undefined && coding !== null) return fieldsOf(coding) ? [coding] : noCodings
  return fields.code !== undefined && fields.system !== undefined ? [fields] : noCodings
}

/** The first coding that a table knows, after the site's own map was asked. */
export function firstKnown<T>(reading: Reading, concept: unknown, table: CodeTable<T>): T | undefined {
  for (const raw of codingsOf(concept)) {
    const coding = fieldsOf(raw)
    if (coding === undefined) continue
    const found = lookUp(reading, coding, table)
    if (found !== undefined) return found
  }
  return undefined
}

/** All that a table knows of a concept's codings, in their order. */
export function allKnown<T>(reading: Reading, concept: unknown, table: CodeTable<T>): readonly T[] {
  const found: T[] = []
  for (const raw of codingsOf(concept)) {
    const coding = fieldsOf(raw)
    const one = coding && lookUp(reading, coding, table)
    if (one !== undefined) found.push(one)
  }
  return found
}

function lookUp<T>(reading: Reading, coding: Fields, table: CodeTable<T>): T | undefined {
  const code = coding.code
  if (typeof code !== 'string') return undefined
  const mapped =
    reading.siteCodes === undefined || typeof coding.system !== 'string' ? undefined : reading.siteCodes.get(`${coding.system}|${code}`)
  const system = systemOf(mapped ? mapped.system : coding.system)
  if (system === undefined) return undefined
  return table(system, mapped ? mapped.code : code) ?? (mapped ? undefined : retryTrimmed(system, code, table))
}

function retryTrimmed<T>(system: SystemName, code: string, table: CodeTable<T>): T | undefined {
  const trimmed = code.trim()
  return trimmed === code ? undefined : table(system, trimmed)
}

/** What a person would read for a concept: its text, a display, or a code. */
export function labelOf(concept: unknown): string {
  const fields = fieldsOf(concept)
  if (fields === undefined) return ''
  const own = textOf(fields.text)
  if (own !== undefined) return inOneLine(own)
  let code = ''
  for (const raw of codingsOf(concept)) {
    const coding = fieldsOf(raw)
    const display = textOf(coding?.display)
    if (display !== undefined) return inOneLine(display)
    if (code === '') code = textOf(coding?.code) ?? ''
  }
  return inOneLine(code)
}

/** Every text that names a concept: its own, then its codings' displays. */
export function textsOf(concept: unknown): readonly string[] {
  const texts: string[] = []
  const own = textOf(fieldsOf(concept)?.text)
  if (own !== undefined) texts.push(own)
  for (const raw of codingsOf(concept)) {
    const display = textOf(fieldsOf(raw)?.display)
    if (display !== undefined && !texts.includes(display)) texts.push(display)
  }
  return texts
}

/** "system|code" of a concept's first coding, for a notice. */
export function codeInWords(concept: unknown): string {
  for (const raw of codingsOf(concept)) {
    const coding = fieldsOf(raw)
    const code = textOf(coding?.code)
    if (code !== undefined) return `${textOf(coding?.system) ?? 'no system'}|${code}`
  }
  const label = labelOf(concept)
  return label === '' ? 'no code' : `the text “${label}”`
}

/** Does a concept hold a code of a list that only a site map can translate? */
export const isLicensed = (concept: unknown): boolean => codingsOf(concept).some((raw) => systemOf(fieldsOf(raw)?.system) === 'licensed')
