import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig, settings } from './config.ts'

describe('the settings of a server', () => {
  test('none are needed', () => {
    expect(readConfig({ PATH: '/bin' })).toMatchObject({
      config: { port: 8020, host: '127.0.0.1', protocol: 'uz-leuven', data: 'howship-data', timeZone: 'Europe/Amsterdam', origins: [] },
    })
  })
  test('the command line goes before the environment', () =>
    expect(readConfig({ HOWSHIP_PORT: '9000' }, { port: '0' })).toMatchObject({ config: { port: 0 } }))
  test.each([
    [{ HOWSHIP_PORT: 'eighty' }, 'HOWSHIP_PORT "eighty" cannot be used: choose a number up to 65535.'],
    [
      { HOWSHIP_PROTOCOL: 'ours' },
      'HOWSHIP_PROTOCOL "ours" cannot be used: choose uz-leuven, aaoms-2014, aaoms-2022, nl-handreiking or esmo-2020.',
    ],
    [{ HOWSHIP_TIME_ZONE: 'Leuven' }, 'HOWSHIP_TIME_ZONE "Leuven" cannot be used: write a time zone such as Europe/Brussels.'],
    [{ HOWSHIP_CODES: '/nowhere.json' }, 'HOWSHIP_CODES "/nowhere.json" cannot be used: the file /nowhere.json cannot be read.'],
    [{ HOWSHIP_PROTOCOLL: 'uz-leuven' }, 'HOWSHIP_PROTOCOLL is no setting of Howship; docs/running.md lists them.'],
    [
      { HOWSHIP_LANG: 'fr', HOWSHIP_LOG: 'all' },
      'HOWSHIP_LANG "fr" cannot be used: choose nl, en; HOWSHIP_LOG "all" cannot be used: choose error, warn, info, silent.',
    ],
    [
      { DATABASE_URL: 'postgres://u:secret@h/d' },
      'with DATABASE_URL set, HOWSHIP_AUDIT_KEY has to be set too: it never stands in the database; with DATABASE_URL set, HOWSHIP_SESSION_SECRET has to be set too: it never stands in the database.',
    ],
  ])('%o stops the start', (environment, line) => expect(readConfig(environment)).toEqual({ unusable: line }))
  test('a secret never stands in the line', () => {
    const read = readConfig({ DATABASE_URL: 'mysql://u:hunter2@h/d', HOWSHIP_METRICS_TOKEN: 'hunter2' })
    expect(JSON.stringify(read)).not.toContain('hunter2')
    expect(JSON.stringify(read)).toContain('DATABASE_URL')
  })
  test('each stands in docs/running.md, with what it says and its default', () => {
    const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'running.md'), 'utf8')
    for (const { name, says, fallback } of Object.values(settings))
      expect(page).toContain(`| \`${name}\` | ${says} | ${fallback ? `\`${fallback}\`` : '–'} |`)
  })
})
