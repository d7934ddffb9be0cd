/** `npm run bench`: what advice costs, as ratios within one run. Prints the machine’s figures; asserts nothing. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { advise } from '../src/advice/advise.ts'
import { toJsonLine } from '../src/outputs/json.ts'
import { readBundle } from '../src/record/read.ts'
import { parseDay } from '../src/values/day.ts'
import { sixtyResources } from './bench-record.ts'

process.stdout.on('error', () => process.exit(0))

const asOf = parseDay('2026-11-21')!
const root = join(import.meta.dirname, '..')

/** Median time of one call in microseconds, over rounds that alternate with the others. */
function medians(tasks: Readonly<Record<string, () => unknown>>, rounds = 41, calls = 200): Record<string, number> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (const task of Object.values(tasks)) for (let i = 0; i < 2000; i++) task()
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = process.hrtime.bigint()
      for (let i = 0; i < calls; i++) task()
      times[name]!.push(Number(process.hrtime.bigint() - start) / calls / 1000)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1]!]))
}

const row = (label: string, value: string): void => void process.stdout.write(`${label.padEnd(58)} ${value}\n`)

process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB\n\n`)

const text = JSON.stringify(sixtyResources())
const parsed: unknown = JSON.parse(text)
const bundleOf = (json: unknown) => {
  const read = readBundle(json, { asOf })
  if ('unusable' in read) throw new Error(read.unusable)
  return read.record
}
const record = bundleOf(parsed)

/** Reads why each answer was given: reasons, the facts with their references, the sources, what others say. */
function explain(json: unknown): number {
  const advice = advise(bundleOf(json), { asOf })
  let n = 0
  for (const r of advice.recommendations) n += r.reasons.length + r.because.length + r.sources.length + r.positions.length
  return n
}

/** The same, and every sentence in both languages with its numbers and dates. */
function spellOut(json: unknown): number {
  const advice = advise(bundleOf(json), { asOf })
  let n = 0
  for (const r of advice.recommendations)
    n += r.text.nl.length + r.text.en.length + r.because.length + r.sources.length + r.positions.length
  return n
}

const m = medians({
  parse: () => JSON.parse(text),
  read: () => bundleOf(parsed),
  decide: () => advise(record, { asOf }),
  advice: () => advise(bundleOf(parsed), { asOf }),
  explained: () => explain(parsed),
  spelledOut: () => spellOut(parsed),
  json: () => toJsonLine(advise(bundleOf(parsed), { asOf })),
})
const ratio = (name: string): string => `${m[name]!.toFixed(0).padStart(5)} µs   ${(m[name]! / m.parse!).toFixed(2)} × JSON.parse`
const advice = advise(record, { asOf })
process.stdout.write(
  `One record: ${(parsed as { entry: unknown[] }).entry.length} resources, ${(text.length / 1000).toFixed(1)} kB, ${advice.recommendations.length} recommendations\n`,
)
row('  JSON.parse of the record', ratio('parse'))
row('  reading it', ratio('read'))
row('  deciding', ratio('decide'))
row('  reading and deciding', ratio('advice'))
row('  with the explanation of every answer', ratio('explained'))
row('  and every sentence in both languages', ratio('spelledOut'))
row('  all of it, written as JSON', ratio('json'))

// The cohort command over 10,000 records: speed against reading the same file, and memory against a tenth of them.
const scratch = mkdtempSync(join(tmpdir(), 'howship-bench-'))
try {
  const people = readdirSync(join(root, 'patients'), { withFileTypes: true }).filter((f) => f.isDirectory())
  const lines = [
    text,
    ...people.map((p) => JSON.stringify(JSON.parse(readFileSync(join(root, 'patients', p.name, 'record.json'), 'utf8')))),
  ]
  const cohort = (count: number): { seconds: number; peak: number; bytes: number } => {
    const input = join(scratch, `${count}.ndjson`)
    writeFileSync(input, `${Array.from({ length: count }, (_, i) => lines[i % lines.length]).join('\n')}\n`)
    const start = process.hrtime.bigint()
    const done = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`,
        join(root, 'src/cli/main.ts'),
        'cohort',
        input,
        '--out',
        join(scratch, 'out.ndjson'),
        '--as-of',
        '2026-11-21',
      ],
      { encoding: 'utf8' },
    )
    if (done.status !== 0) throw new Error(done.stderr)
    return {
      seconds: Number(process.hrtime.bigint() - start) / 1e9,
      peak: Number(/peak (\d+)/.exec(done.stderr)![1]) / 1024,
      bytes: statSync(input).size,
    }
  }
  const parseAll = (count: number): number => {
    const file = readFileSync(join(scratch, `${count}.ndjson`), 'utf8')
    const start = process.hrtime.bigint()
    for (const line of file.split('\n')) if (line) JSON.parse(line)
    return Number(process.hrtime.bigint() - start) / 1e9
  }
  const [small, large] = [cohort(1000), cohort(10_000)]
  const parse = parseAll(10_000)
  process.stdout.write(`\nCohort: 10,000 records, ${(large.bytes / 1e6).toFixed(0)} MB, as a whole process, full JSON advice written\n`)
  row(
    '  time',
    `${large.seconds.toFixed(1)} s   ${(large.seconds / parse).toFixed(2)} × splitting and parsing the file (${parse.toFixed(1)} s)`,
  )
  row('  records a second', `${(10_000 / large.seconds).toFixed(0)}`)
  row(
    '  peak memory',
    `${large.peak.toFixed(0)} MB   ${(large.peak / small.peak).toFixed(2)} × that of 1,000 records (${small.peak.toFixed(0)} MB)`,
  )
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
