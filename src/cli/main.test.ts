import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'howship-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `howship` with these words; `input` goes to standard input. */
function howship(words: readonly string[], input = '', watch?: (child: ChildProcess) => void): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...words], { cwd: folder })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk
    })
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    watch?.(child)
  })
}

const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content)
  return name
}

const patient = (id = 'p') => ({ resourceType: 'Patient', id, gender: 'female', birthDate: '1956-11-01' })
const bundle = (...resources: readonly unknown[]): string =>
  JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) })
const taken = (id: string, text: string, subject: unknown = { reference: 'Patient/p' }) => ({
  resourceType: 'MedicationStatement',
  id,
  status: 'active',
  subject,
  medicationCodeableConcept: { text },
})

/** One clear line on standard error, nothing on standard output, exit code 2. */
function expectRefused(ended: Ended, because: RegExp): void {
  expect(ended.err).toMatch(because)
  expect(ended.err.trimEnd().split('\n')).toHaveLength(1)
  expect(ended).toMatchObject({ code: 2, out: '' })
}

const outcomes = (text: string, decision: string): string[] =>
  (JSON.parse(text) as { recommendations: { decision: string; outcome: string }[] }).recommendations
    .filter((r) => r.decision === decision)
    .map((r) => r.outcome)

const good = file('good.json', bundle(patient(), taken('m', 'paracetamol')))

describe.concurrent('advise: what cannot be used gets one line and exit code 2', () => {
  test.each<[name: string, content: string | Buffer, because: RegExp]>([
    ['an empty file', '', /empty/],
    ['an empty object', '{}', /resourceType/],
    ['no JSON at all', 'Mevrouw Jansen, Prolia sinds 2024', /not JSON/],
    ['a Bundle that breaks off', bundle(patient()).slice(0, 60), /not JSON/],
    ['UTF-16', Buffer.from(bundle(patient()), 'utf16le'), /not JSON/],
    ['a Bundle without a Patient', bundle(), /no Patient/],
    ['two patients', bundle(patient('a'), patient('b')), /2 patients/],
    ['nothing but opening brackets', '['.repeat(5_000_000), /nested deeper/],
  ])('%s', async (name, content, because) => {
    expectRefused(await howship(['advise', file(`${name.replaceAll(' ', '-')}.json`, content)]), because)
  })

  test('an empty standard input', async () => expectRefused(await howship(['advise', '-']), /empty/))
  test('a file that is not there', async () => expectRefused(await howship(['advise', 'nobody.json']), /no such file/))
  test('a folder', async () => expectRefused(await howship(['advise', folder]), /folder/))
  test('a day that does not exist', async () => expectRefused(await howship(['advise', good, '--as-of', '2026-02-30']), /not a date/))
  test('a protocol that does not exist', async () =>
    expectRefused(await howship(['advise', good, '--protocol', 'constructor']), /not a protocol/))
  test('an option that does not exist', async () => expectRefused(await howship(['advise', good, '--fast']), /--fast/))
})

describe.concurrent('advise: what can be read is read', () => {
  test('a byte order mark, from standard input', async () => {
    const ended = await howship(['advise', '-', '--as-of', '2026-11-21'], `\uFEFF${bundle(patient(), taken('m', 'paracetamol'))}`)
    expect(ended).toMatchObject({ code: 0, err: '' })
    expect(outcomes(ended.out, 'exposure')).toEqual(['none'])
  })

  test('names of the language itself as type, code, unit and status are notices, and what they hid is asked about', async () => {
    const strange = { ...taken('hasOwnProperty', '__proto__'), status: 'constructor', resourceType: '__proto__' }
    const ended = await howship([
      'advise',
      file('strange.json', bundle(patient(), taken('m', 'paracetamol'), strange)),
      '--as-of',
      '2026-11-21',
    ])
    expect(ended).toMatchObject({ code: 0, err: '' })
    expect(outcomes(ended.out, 'exposure')).toEqual(['ask'])
    expect((JSON.parse(ended.out) as { notices: unknown[] }).notices).not.toEqual([])
  })

  test('a reader that closes early is no error', async () => {
    const ended = await howship(['advise', good], '', (child) => child.stdout?.destroy())
    expect(ended).toMatchObject({ code: 0, err: '' })
  })
})

describe.concurrent('cohort', () => {
  const read = (name: string): string[] => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)

  test('bad lines are counted and named, and the others advised', async () => {
    const lines = [bundle(patient('a')), 'no JSON', '', 'null', bundle(patient('b'), patient('c')), bundle(patient('d'))]
    const ended = await howship(['cohort', file('many.ndjson', lines.join('\n')), '--out', 'many.out', '--as-of', '2026-11-21'])
    expect(ended).toMatchObject({ code: 0, out: '' })
    expect(ended.err).toMatch(/line 2: .*\n.*line 4: .*\n.*line 5: .*\n2 advised, 3 unusable/)
    expect(read('many.out')).toHaveLength(2)
  })

  test('a bulk folder: a shared Medication reaches who refers to it; what belongs to nobody is named; a broken line of a patient silences no question', async () => {
    mkdirSync(join(folder, 'bulk'))
    const ndjson = (name: string, ...lines: readonly unknown[]) =>
      file(join('bulk', `${name}.ndjson`), lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
    ndjson('Patient', patient('a'), patient('b'), patient('c'))
    ndjson('Medication', { resourceType: 'Medication', id: 'z', code: { text: 'Zometa 4 mg' } })
    const { medicationCodeableConcept: _, ...noName } = taken('1', '')
    const broken = JSON.stringify(taken('3', 'Prolia 60 mg', { reference: 'Patient/c' })).slice(0, -4)
    ndjson(
      'MedicationStatement',
      { ...noName, subject: { reference: 'Patient/a' }, medicationReference: { reference: 'Medication/z' } },
      taken('2', 'paracetamol', { reference: 'Patient/b' }),
      taken('4', 'paracetamol', { reference: 'Patient/c' }),
      broken,
      { ...taken('5', 'Xgeva 120 mg'), subject: undefined },
    )
    const ended = await howship(['cohort', 'bulk', '--out', 'bulk.out', '--as-of', '2026-11-21'])
    expect(ended.code).toBe(0)
    expect(ended.err).toMatch(/MedicationStatement\.ndjson line 4: .*\n.*MedicationStatement\.ndjson line 5: .*\n3 advised, 2 unusable/)
    expect(read('bulk.out').map((line) => outcomes(line, 'exposure'))).toEqual([['relevant'], ['none'], ['ask']])
  })

  test('an empty file gives an empty result', async () => {
    const ended = await howship(['cohort', file('empty.ndjson', ''), '--out', 'empty.out'])
    expect(ended.err).toMatch(/^0 advised, 0 unusable/)
    expect(readFileSync(join(folder, 'empty.out'), 'utf8')).toBe('')
  })

  test('a file that cannot be written', async () =>
    expectRefused(await howship(['cohort', good, '--out', join('no', 'such', 'folder')]), /cannot be written/))

  test('the input is never overwritten by the advice', async () => {
    copyFileSync(join(folder, good), join(folder, 'kept.ndjson'))
    expectRefused(await howship(['cohort', 'kept.ndjson', '--out', 'kept.ndjson']), /that is the input/)
    expect(readFileSync(join(folder, 'kept.ndjson'), 'utf8')).toBe(readFileSync(join(folder, good), 'utf8'))
  })
})
