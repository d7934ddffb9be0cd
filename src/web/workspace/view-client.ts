/** The way to the worker, where everything that knows medicine runs: the page itself stays free to be typed in. */
import type { Asked, Given, WorkerJobs } from './worker.ts'

type Pending = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }

let worker: Worker | undefined
const pending = new Map<number, Pending>()
let last = 0

function started(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<Given>) => {
    const waiting = pending.get(data.id)
    pending.delete(data.id)
    if ('fault' in data) waiting?.reject(new Error(data.fault))
    else waiting?.resolve(data.result as never)
  }
  worker.onerror = () => {
    for (const { reject } of pending.values()) reject(new Error('The worker stopped.'))
    pending.clear()
    worker = undefined
  }
  return worker
}

/** Fetches the tables while the record is still on its way. */
export const warmUp = (): void => void started()

/** Has the worker do one of its jobs. The first call fetches the guideline tables. */
export function work<J extends keyof WorkerJobs>(job: J, ...args: Parameters<WorkerJobs[J]>): Promise<ReturnType<WorkerJobs[J]>> {
  const id = ++last
  return new Promise((resolve, reject) => {
    pending.set(id, { resolve: resolve as never, reject })
    started().postMessage({ id, job, args } satisfies Asked)
  })
}
