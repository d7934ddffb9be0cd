import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { grantsOf, scopeFor, typesRead } from './scopes.ts'

const server = { iss: 'https://ehr.example/fhir', clientId: 'h' }

describe('What Howship asks for', () => {
  test('is to read and search, and no more, of the types that it reads', () => {
    const scopes = scopeFor(server, ['permission-v2'], true).split(' ')
    expect(scopes.slice(0, 3)).toEqual(['launch', 'openid', 'fhirUser'])
    expect(scopes.slice(3)).toEqual(typesRead.map((type) => `patient/${type}.rs`))
  })
  test('is what docs/connecting.md tells an IT department to register', () => {
    const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'connecting.md'), 'utf8')
    const [, registered = ''] = /Reading and searching only:\n\n```\n([^`]*)```/.exec(page) ?? []
    expect(registered.trim().split(/\s+/)).toEqual(typesRead.map((type) => `patient/${type}.rs`))
  })
  test('includes the choice of a patient when it is not launched from a record', () =>
    expect(scopeFor(server, [], false)).toMatch(/^launch\/patient openid/))
  test('is put in the words of version 1 for a server that knows no other', () =>
    expect(scopeFor(server, ['permission-v1'], true)).toContain(' patient/Observation.read '))
  test('is what the site wrote instead, for either launch', () => {
    const own = { ...server, scope: 'launch/patient  user/*.rs' }
    expect(scopeFor(own, [], true)).toBe('launch user/*.rs')
    expect(scopeFor(own, [], false)).toBe('launch/patient user/*.rs')
  })
})

describe('What Howship was given', () => {
  test.each([
    ['patient/Observation.rs', 'all'],
    ['patient/Observation.read', 'all'],
    ['patient/*.*', 'all'],
    ['user/*.cruds', 'all'],
    ['patient/Observation.rs?category=laboratory', 'some'],
    ['patient/Observation.rs?category=laboratory patient/Observation.s', 'all'],
    // A result that may be read but not searched for cannot be found.
    ['patient/Observation.r', 'none'],
    ['patient/Observation.write', 'none'],
    ['patient/Condition.rs launch openid', 'none'],
    ['system/*.rs', 'none'],
    ['', 'none'],
  ])('"%s": of the results %s may be read', (scope, grant) => expect(grantsOf(scope).Observation).toBe(grant))
  test('the patient is read by name: no search is needed', () => expect(grantsOf('patient/Patient.r').Patient).toBe('all'))
})
