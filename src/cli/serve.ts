import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHowship } from '../server/howship.ts'
import { readConfig } from '../server/running/config.ts'
import { demonstration, signingIn, signOnOf } from '../server/running/signing-in.ts'
import { wordsOf } from './options.ts'
import { Unusable } from './unusable.ts'

/** `howship serve`: for use on a data folder or DATABASE_URL; with `--demo` invented patients in a folder that goes away. */
export async function serveCommand(args: string[]): Promise<void> {
  const { values, positionals } = wordsOf(args, {
    port: { type: 'string' },
    host: { type: 'string' },
    data: { type: 'string' },
    demo: { type: 'boolean' },
  })
  if (positionals.length > 0)
    throw new Unusable(`howship serve takes no "${positionals[0]!.slice(0, 40)}"; howship --help lists the options.`)
  const { port, host } = values
  const demo = values.demo ? mkdtempSync(join(tmpdir(), 'howship-demo-')) : undefined
  const data = demo ?? values.data
  const gone = (): void => {
    if (demo !== undefined) rmSync(demo, { recursive: true, force: true })
  }
  process.once('exit', gone)
  // The demonstration is nobody's: what is set for a server in use does not count for it.
  const environment = demo === undefined ? process.env : {}
  const read = readConfig(environment, {
    ...(port !== undefined && { port }),
    ...(host !== undefined && { host }),
    ...(data !== undefined && { data }),
    ...(demo !== undefined && { log: 'error' }),
  })
  if ('unusable' in read) throw new Unusable(read.unusable.replaceAll('HOWSHIP_PORT', port === undefined ? 'HOWSHIP_PORT' : '--port'))
  const { config } = read
  if (demo !== undefined && !/^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/.test(config.host))
    throw new Unusable('The demonstration has no passwords: it listens on the loopback address only. Leave --host out.')
  const hospital = signOnOf(config)
  if ('unusable' in hospital) throw new Unusable(hospital.unusable)
  const started = await startHowship(config, demo === undefined ? signingIn(hospital.signOn) : demonstration)
  if ('unusable' in started) throw new Unusable(started.unusable)
}
