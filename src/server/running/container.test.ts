import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig, settings } from './config.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

describe('the container image and the example composition', () => {
  const dockerfile = read('Dockerfile')
  test('copy what exists, or what is built there', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?:--\S+ )*(.+) \S+$/gm)]
      .flatMap((m) => m[1]!.split(' '))
      .map((path) => path.replace('/howship/', ''))
    expect(copied).toContain('src')
    expect(copied.filter((path) => path !== 'node_modules' && path !== 'dist' && !existsSync(join(root, path)))).toEqual([])
  })
  test('run as a user without rights, with the Node that Howship needs', () => {
    expect(dockerfile).toMatch(/^USER node$/m)
    expect([...dockerfile.matchAll(/^FROM node:(\d+)\./gm)].map((m) => m[1])).toEqual(['24', '24'])
  })
  test('set nothing that Howship does not know, and all that it needs', () => {
    const compose = read('compose.yaml')
    const given = [...compose.matchAll(/^ {6}((?:HOWSHIP_\w+|DATABASE_URL)): (.+)$/gm)].map((m) => m[1]!)
    const known = Object.values(settings).map((s) => s.name as string)
    expect(given.filter((name) => !known.includes(name))).toEqual([])
    const values = {
      DATABASE_URL: 'postgres://howship:x@database/howship',
      HOWSHIP_AUDIT_KEY: '0'.repeat(64),
      HOWSHIP_SESSION_SECRET: '0'.repeat(64),
      HOWSHIP_PUBLIC_URL: 'https://howship.example',
    }
    expect(given.toSorted()).toEqual(Object.keys(values).toSorted())
    expect('config' in readConfig(values)).toBe(true)
  })
})
