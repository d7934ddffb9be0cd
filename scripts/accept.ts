/** `npm run accept`: rewrites what is printed from the tables — the advice of the example patients and the list of outcomes — for review. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { advise } from '../src/advice/advise.ts'
import { outcomesPage } from '../src/advice/outcomes-page.ts'
import { toJson } from '../src/outputs/json.ts'
import { readBundle } from '../src/record/read.ts'
import { parseDay } from '../src/values/day.ts'

const root = join(import.meta.dirname, '..')
let changed = 0

function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  writeFileSync(path, text)
  changed++
  process.stdout.write(`${path.slice(root.length + 1)} changed\n`)
}

for (const folder of readdirSync(join(root, 'patients'), { withFileTypes: true }).filter((f) => f.isDirectory())) {
  const at = join(root, 'patients', folder.name)
  for (const file of readdirSync(at).filter((f) => /^record.*\.json$/.test(f))) {
    const expected = JSON.parse(readFileSync(join(at, file.replace('record', 'expected')), 'utf8')) as { asOf: string; protocol: string }
    const asOf = parseDay(expected.asOf)!
    const read = readBundle(JSON.parse(readFileSync(join(at, file), 'utf8')), { asOf })
    if ('unusable' in read) throw new Error(`${at}/${file}: ${read.unusable}`)
    write(join(at, file.replace('record', 'advice')), toJson(advise(read.record, { asOf, protocol: expected.protocol })))
  }
}
write(join(root, 'docs', 'outcomes.md'), outcomesPage())
process.stdout.write(
  changed === 0 ? 'Nothing changed.\n' : `${changed} files changed. Read the difference before you commit it: git diff patients docs\n`,
)
