import { serve } from '../server/serve.ts'
import { wordsOf } from './options.ts'
import { Unusable } from './unusable.ts'

/** `howship serve`. */
export async function serveCommand(args: string[]): Promise<void> {
  const { values, positionals } = wordsOf(args, { port: { type: 'string' }, host: { type: 'string' } })
  if (positionals.length > 0)
    throw new Unusable(`howship serve takes no "${positionals[0]!.slice(0, 40)}"; howship --help lists the options.`)
  const port = Number(values.port ?? 8020)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Unusable(`"${values.port}" is not a port; choose a number up to 65535.`)
  const started = await serve({ port, host: values.host ?? '127.0.0.1' })
  if ('unusable' in started) throw new Unusable(started.unusable)
}
