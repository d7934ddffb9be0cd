import { once } from 'node:events'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  type WriteStream,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { toJsonLine } from '../outputs/json.ts'
import { adviseText } from './advise.ts'
import { type RecordOptions, recordOptions, wordsOf } from './options.ts'
import { Unusable } from './unusable.ts'

/** Bytes of resources that are sorted by patient in memory at once; a larger export goes through parts on disk. */
const partSize = 48 * 1024 * 1024
/** Bad lines that are named one by one; the others are counted. */
const named = 20
const longestLine = 64 * 1024 * 1024

interface Tally {
  advised: number
  unusable: number
}

/** A file to write to. That it fails is told by the next {@link write} or {@link closed}. */
function fileFor(path: string): WriteStream {
  const stream = createWriteStream(path)
  stream.on('error', () => {})
  return stream
}

/** Writes with respect for a slow disk. @throws when the file cannot be written. */
async function write(stream: WriteStream, text: string): Promise<void> {
  if (stream.errored) throw stream.errored
  if (!stream.write(text) && !stream.errored) await once(stream, 'drain')
}

async function closed(stream: WriteStream): Promise<void> {
  if (stream.errored) throw stream.errored
  stream.end()
  await once(stream, 'finish')
}

async function* linesOf(path: string): AsyncGenerator<{ readonly line: string; readonly number: number }> {
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() !== '') yield { line, number }
  }
}

/** Says how far it is, on a terminal only. */
function progress(tally: Tally): void {
  if (process.stderr.isTTY && (tally.advised + tally.unusable) % 500 === 0)
    process.stderr.write(`\r${tally.advised} advised, ${tally.unusable} unusable`)
}

async function adviseOne(json: string, where: string, out: WriteStream, tally: Tally, options: RecordOptions): Promise<void> {
  const result = json.length > longestLine ? { unusable: 'the line is too long for one patient.' } : adviseText(json, options)
  if ('unusable' in result) {
    tally.unusable++
    if (tally.unusable <= named) process.stderr.write(`${where}: ${result.unusable}\n`)
  } else {
    tally.advised++
    await write(out, toJsonLine(result.advice))
  }
  progress(tally)
}

/** One Bundle a line. */
async function bundles(path: string, out: WriteStream, tally: Tally, options: RecordOptions): Promise<void> {
  for await (const { line, number } of linesOf(path)) await adviseOne(line, `${path} line ${number}`, out, tally, options)
}

/** Types that belong to no one patient: read only where a patient's resource refers to them, or not at all. */
const shared: ReadonlySet<string> = new Set([
  'Medication',
  'Organization',
  'Practitioner',
  'PractitionerRole',
  'Location',
  'Device',
  'Substance',
  'Group',
  'HealthcareService',
  'Endpoint',
])

const idOf = /"id"\s*:\s*"([A-Za-z0-9.-]{1,64})"/

/** Whose resource a line holds: a patient’s, a shared one (a Medication), or none that can be read. */
function patientOf(line: string): { readonly patient: string; readonly type: string } | { readonly shared: string } | undefined {
  try {
    const resource = JSON.parse(line) as {
      resourceType?: unknown
      id?: unknown
      subject?: { reference?: unknown }
      patient?: { reference?: unknown }
    }
    if (typeof resource.resourceType !== 'string') return undefined
    if (resource.resourceType === 'Patient') return typeof resource.id === 'string' ? { patient: resource.id, type: 'Patient' } : undefined
    const reference = resource.subject?.reference ?? resource.patient?.reference
    if (typeof reference !== 'string') return shared.has(resource.resourceType) ? { shared: resource.resourceType } : undefined
    const id = /(?:^|\/)Patient\/([A-Za-z0-9.-]{1,64})/.exec(reference)?.[1]
    return id === undefined ? undefined : { patient: id, type: resource.resourceType }
  } catch {
    return undefined
  }
}
/** A stable small number for a patient, to choose a part. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0
  return h
}

/**
 * A bulk-export folder of `Type.ndjson` files. Resources are first dealt out to parts by patient, then each part is sorted in memory:
 * memory stays bounded however large the export is. Medications that no patient owns go to every patient who refers to them.
 */
async function bulk(folder: string, files: readonly string[], out: WriteStream, tally: Tally, options: RecordOptions): Promise<void> {
  const size = files.reduce((n, f) => n + statSync(join(folder, f)).size, 0)
  const parts = Math.max(1, Math.min(256, Math.ceil(size / partSize)))
  const scratch = mkdtempSync(join(tmpdir(), 'howship-cohort-'))
  try {
    const streams = Array.from({ length: parts }, (_, i) => fileFor(join(scratch, `${i}.ndjson`)))
    const medications = new Map<string, string>()
    for (const file of files) {
      for await (const { line, number } of linesOf(join(folder, file))) {
        const owner = patientOf(line)
        if (owner === undefined) {
          tally.unusable++
          if (tally.unusable <= named)
            process.stderr.write(`${join(folder, file)} line ${number}: no resource of a patient can be read here; the line is left out.\n`)
          // A patient whom the broken line names is told so: what it held may have been a medicine.
          const patient = /"(?:[^"]*\/)?Patient\/([A-Za-z0-9.-]{1,64})"/.exec(line)?.[1]
          if (patient !== undefined)
            await write(streams[hash(patient) % parts]!, `${patient}\t${JSON.stringify(`${file} line ${number}`)}\n`)
        } else if ('shared' in owner) {
          const id = owner.shared === 'Medication' ? idOf.exec(line)?.[1] : undefined
          if (id !== undefined) medications.set(id, line)
        } else await write(streams[hash(owner.patient) % parts]!, `${owner.patient}\t${line}\n`)
      }
    }
    await Promise.all(streams.map(closed))
    for (let i = 0; i < parts; i++) {
      const byPatient = new Map<string, string[]>()
      for await (const { line } of linesOf(join(scratch, `${i}.ndjson`))) {
        const tab = line.indexOf('\t')
        const patient = line.slice(0, tab)
        const list = byPatient.get(patient)
        if (list) list.push(line.slice(tab + 1))
        else byPatient.set(patient, [line.slice(tab + 1)])
      }
      for (const [patient, resources] of byPatient) {
        const needed = new Set<string>()
        for (const resource of resources) {
          for (const match of resource.matchAll(/"reference"\s*:\s*"(?:[^"]*\/)?Medication\/([A-Za-z0-9.-]{1,64})/g)) needed.add(match[1]!)
        }
        const shared = [...needed].map((id) => medications.get(id)).filter((m) => m !== undefined)
        const bundle = `{"resourceType":"Bundle","type":"collection","entry":[${[...resources, ...shared].map((r) => `{"resource":${r}}`).join(',')}]}`
        await adviseOne(bundle, `Patient/${patient}`, out, tally, options)
      }
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** `howship cohort PATH --out FILE`. */
export async function cohortCommand(args: string[]): Promise<void> {
  const { values, positionals } = wordsOf(args, {
    out: { type: 'string' },
    'as-of': { type: 'string' },
    protocol: { type: 'string' },
    codes: { type: 'string' },
  })
  const [path, more] = positionals
  if (path === undefined || more !== undefined) throw new Unusable('Name one file or folder: howship cohort PATH --out FILE.')
  if (values.out === undefined) throw new Unusable('Name the file for the advice: howship cohort PATH --out FILE.')
  if (!existsSync(path)) throw new Unusable(`${path}: there is no such file or folder.`)
  const options = recordOptions(values)
  const folder = statSync(path).isDirectory()
  const files = folder
    ? readdirSync(path)
        .filter((f) => f.endsWith('.ndjson'))
        .sort()
    : []
  if (folder && files.length === 0) throw new Unusable(`${path}: the folder holds no .ndjson files.`)

  const inputs = folder ? files.map((f) => join(path, f)) : [path]
  if (existsSync(values.out) && inputs.some((input) => realpathSync(input) === realpathSync(values.out!)))
    throw new Unusable(`${values.out}: that is the input; name another file for the advice.`)

  const out = fileFor(values.out)
  const tally: Tally = { advised: 0, unusable: 0 }
  try {
    await once(out, 'open')
    if (folder) await bulk(path, files, out, tally, options)
    else await bundles(path, out, tally, options)
    await closed(out)
  } catch (error) {
    // A file that cannot be read or written has a code; anything else is a bug.
    const { code } = error as NodeJS.ErrnoException
    if (typeof code !== 'string') throw error
    throw new Unusable(
      out.errored
        ? `${values.out}: the file cannot be written (${code}).`
        : `${path}: it cannot be read, or there is no room to work (${code}).`,
    )
  }
  if (process.stderr.isTTY) process.stderr.write('\r')
  if (tally.unusable > named) process.stderr.write(`… and ${tally.unusable - named} more.\n`)
  process.stderr.write(`${tally.advised} advised, ${tally.unusable} unusable; written to ${values.out}\n`)
  if (tally.advised === 0 && tally.unusable > 0) process.exitCode = 2
}
