/**
 * `npm run trace`: what became of each numbered statement of the sources. Lists what is deliberately not used, with the reason, and what
 * is unaccounted for; `npm run trace -- S0917` follows single statements to where a user meets them, `-- --all` follows all.
 */
import notUsed from '../sources/not-used.json' with { type: 'json' }
import statements from '../sources/statements.json' with { type: 'json' }
import { carriers } from '../src/advice/trace.ts'

interface Reason {
  readonly why: string
  readonly reason: string
  readonly instead?: string
}

const carried = carriers()
const left = notUsed as Readonly<Record<string, Reason>>
const all = Object.entries(statements as Readonly<Record<string, { weight: number; topic: string; statement: string }>>)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const became = (id: string): string => {
  const reason = left[id]
  const by = carried.get(id)
  return reason
    ? `not used (${reason.why}): ${reason.reason}${reason.instead ? ` Instead: ${reason.instead}` : ''}`
    : by
      ? by.join('; ')
      : 'UNACCOUNTED FOR'
}

const asked = process.argv.slice(2)
for (const [id, s] of all)
  if (asked.includes('--all') || asked.includes(id)) say(`${id} (weight ${s.weight}) ${s.topic}: ${s.statement}\n      ${became(id)}`)
if (asked.length === 0) {
  say('Deliberately not used:')
  for (const id of Object.keys(left)) say(`  ${id} ${became(id)}`)
  const open = all.filter(([id]) => !(id in left) && !carried.has(id))
  if (open.length > 0) say('Unaccounted for:')
  for (const [id, s] of open) say(`  ${id} (weight ${s.weight}) ${s.topic}`)
}

const strangers = [...carried.keys(), ...Object.keys(left)].filter((id) => !(id in statements))
if (strangers.length > 0) {
  say(`Cited, but no statement of the sources: ${strangers.join(', ')}`)
  process.exitCode = 1
}
const counted = (weight?: number): string => {
  const some = all.filter(([, s]) => weight === undefined || s.weight === weight)
  return `${some.filter(([id]) => carried.has(id) || id in left).length} of ${some.length}`
}
say(`${counted()} statements accounted for (weight 3: ${counted(3)}, weight 2: ${counted(2)}, weight 1: ${counted(1)})`)
