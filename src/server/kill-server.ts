/** A server for the kill tests: everything but the signing in, which is a word in the environment. `node kill-server.ts`, told by HOWSHIP_… variables. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHowship } from './howship.ts'
import { readConfig } from './running/config.ts'

const { KILL_TEST_WORD: word, ...environment } = process.env
const read = readConfig(environment)
if ('unusable' in read) throw new Error(read.unusable)
const screens = mkdtempSync(join(tmpdir(), 'howship-screens-'))
writeFileSync(join(screens, 'index.html'), '<!doctype html><title>x</title>')
const viewerOf = (request: { readonly headers: Readonly<Record<string, unknown>> }) =>
  Promise.resolve(word !== undefined && request.headers.authorization === `Bearer ${word}` ? ({ role: 'system' } as const) : undefined)
const started = await startHowship(read.config, () => Promise.resolve({ viewerOf }), screens)
if ('unusable' in started) {
  process.stderr.write(`${started.unusable}\n`)
  process.exit(2)
}
