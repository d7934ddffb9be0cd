import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { webServer } from './serve.ts'
import { type SmartServer, smartServersOf } from './smart-servers.ts'

const hospital: SmartServer = {
  iss: 'https://fhir.hospital.example/R4',
  clientId: 'howship',
  name: 'Het dossier',
  origins: ['https://login.hospital.example'],
}

describe('The list of record systems that may launch Howship', () => {
  test('is taken as it stands', () => expect(smartServersOf([hospital])).toEqual([hospital]))
  test.each([
    ['an object', {}, 'the file holds a list of { "iss", "clientId", "name", "scope", "origins" }'],
    [
      'a record that would go over the line unencrypted',
      [{ ...hospital, iss: 'http://fhir.hospital.example/R4' }],
      'server 1 of the list needs "iss": the address of a FHIR endpoint, with https://',
    ],
    ['a system at which Howship is not registered', [{ iss: hospital.iss }], 'server 1 of the list needs "clientId"'],
    [
      'an address where an origin belongs',
      [{ ...hospital, origins: ['https://login.hospital.example/oauth'] }],
      'server 1 of the list has "origins" that are not a list of origins such as https://login.example.org',
    ],
    [
      'a secret, which a public client does not have',
      [{ ...hospital, clientSecret: 'x' }],
      'server 1 of the list has "clientSecret", which means nothing here',
    ],
    [
      'one system twice',
      [hospital, { ...hospital, iss: `${hospital.iss}/` }],
      '"https://fhir.hospital.example/R4" stands in the list twice',
    ],
  ])('is refused when it is or holds %s', (_, json, line) => expect(() => smartServersOf(json)).toThrow(line))
  test('may name a server on this very machine without TLS', () =>
    expect(smartServersOf([{ iss: 'http://127.0.0.1:8080/fhir', clientId: 'h' }])).toHaveLength(1))
})

describe('The screens of a site with a record system', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'howship-smart-'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title>')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('may reach that system and where it signs in, and no other', async () => {
    const server = await webServer(folder, { logger: false }, [hospital])
    const policy = String((await server.inject('/')).headers['content-security-policy'])
    expect(policy.split(';').find((part) => part.startsWith('connect-src'))).toBe(
      "connect-src 'self' https://fhir.hospital.example https://login.hospital.example",
    )
    expect((await server.inject('/smart-servers.json')).json()).toEqual([hospital])
    await server.close()
  })
  test('without one: reach nothing but Howship itself', async () => {
    const server = await webServer(folder)
    const policy = String((await server.inject('/')).headers['content-security-policy'])
    expect(policy.split(';').find((part) => part.startsWith('connect-src'))).toBe("connect-src 'self'")
    expect((await server.inject('/smart-servers.json')).json()).toEqual([])
    await server.close()
  })
})
