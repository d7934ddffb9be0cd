/** `npm run trace`: which numbered statements of the sources the tables, drugs and figures carry. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import statements from '../sources/statements.json' with { type: 'json' }
import { decisions } from '../src/advice/decisions.ts'

const root = join(import.meta.dirname, '..')
const carriedBy = new Map<string, Set<string>>()

function carry(id: string, by: string): void {
  const seen = carriedBy.get(id)
  if (seen) seen.add(by)
  else carriedBy.set(id, new Set([by]))
}

for (const decision of decisions) {
  for (const table of decision.tables) {
    for (const row of table.rows)
      for (const id of row.per) if (id.startsWith('S')) carry(id, `${table.authority}/${decision.id} row ${row.number}`)
    for (const id of table.otherwisePer) if (id.startsWith('S')) carry(id, `${table.authority}/${decision.id} otherwise`)
  }
}
// Drug entries and figures name the statements they hold.
for (const folder of ['drugs', 'facts', 'guidelines', 'knowledge']) {
  for (const file of readdirSync(join(root, 'src', folder)).filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))) {
    for (const [id] of readFileSync(join(root, 'src', folder, file), 'utf8').matchAll(/\bS\d{4}\b/g)) carry(id, `src/${folder}/${file}`)
  }
}

const all = Object.entries(statements as Record<string, { weight: number; topic: string }>)
const unknown = [...carriedBy.keys()].filter((id) => !(id in statements))
const reached = (weight?: number): number =>
  all.filter(([id, s]) => carriedBy.has(id) && (weight === undefined || s.weight === weight)).length
const total = (weight: number): number => all.filter(([, s]) => s.weight === weight).length

const verbose = process.argv.includes('--all')
for (const [id, s] of all) {
  if (verbose) process.stdout.write(`${id} (${s.weight}) ${s.topic}: ${[...(carriedBy.get(id) ?? ['—'])].join('; ')}\n`)
  else if (s.weight === 3 && !carriedBy.has(id)) process.stdout.write(`${id} (3) ${s.topic}: not reached\n`)
}
if (unknown.length > 0) {
  process.stdout.write(`Cited but not in the list: ${unknown.join(', ')}\n`)
  process.exitCode = 1
}
process.stdout.write(
  `${reached()} of ${all.length} statements reached (weight 3: ${reached(3)} of ${total(3)}, weight 2: ${reached(2)} of ${total(2)}, weight 1: ${reached(1)} of ${total(1)})\n`,
)
