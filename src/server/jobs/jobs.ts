/**
 * Work that has to be done once, by whichever server comes first: a queue in the database. A job that fails is tried again, later each time, and parked in
 * the end; a job whose server died is taken by another.
 */
import { sql } from 'kysely'
import type { Database } from '../database/tables.ts'

/** A job as its handler sees it. */
export interface Job<C> {
  readonly content: C
  /** 1 at the first try. */
  readonly tries: number
}

/** Does the job. It may run a second time after a crash or a failure, so twice has to do what once does. */
export type Handler<C> = (job: Job<C>) => Promise<void>

export interface WorkOptions {
  /** Milliseconds between two looks at an empty queue. */
  readonly every?: number
  readonly now?: () => Date
  /** Tries before a job is parked. */
  readonly tries?: number
  /** Milliseconds before a second try; four times as many before each further one. */
  readonly backOff?: number
  /** Milliseconds after which a job belongs to nobody, when its server no longer says that it is at it. */
  readonly timeLimit?: number
  /** Told of a job that failed, and of a database that does not answer. */
  readonly fault?: (error: unknown) => void
}

/** A worker that runs. */
export interface Worker {
  /** Takes no more; returns when the job at hand is done. */
  readonly stop: () => Promise<void>
}

export interface QueueState {
  readonly queue: string
  readonly waiting: number
  readonly parked: number
}

export interface Jobs {
  /**
   * Adds a job. One with a key that is there already is not added again; a parked one starts anew.
   * @param content anything that JSON can hold
   */
  readonly add: (queue: string, content: unknown, due: Date, key?: string) => Promise<void>
  /** Does the jobs of a queue that are due, one after the other, oldest first. */
  readonly work: <C>(queue: string, handler: Handler<C>, options?: WorkOptions) => Worker
  /** How many wait (those being done among them) and how many were given up, queue by queue. */
  readonly state: () => Promise<readonly QueueState[]>
}

interface Taken {
  readonly id: number
  readonly content: string
  readonly tries: number
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll('\u0000', '').slice(0, 500)

/** The queues of this database. */
export function jobs(db: Database): Jobs {
  /** Takes a job: one that is due, or whose server no longer says that it is at it. Others skip what is being taken. */
  async function take(queue: string, at: Date, timeLimit: number): Promise<Taken | undefined> {
    const { rows } = await sql<Taken>`
      update job set taken = ${at}, tries = tries + 1 where id = (
        select id from job where queue = ${queue} and parked is null and due <= ${at} and (taken is null or taken < ${new Date(at.getTime() - timeLimit)})
        order by due, id limit 1 for update skip locked)
      returning id, content, tries`.execute(db)
    return rows[0]
  }
  /** The row of a job as long as it is still ours: the number of tries tells. */
  const ours = ({ id, tries }: Taken) => sql<boolean>`id = ${id} and tries = ${tries} and parked is null`

  function work<C>(queue: string, handler: Handler<C>, options: WorkOptions = {}): Worker {
    const { every = 1000, now = () => new Date(), tries = 5, backOff = 30_000, timeLimit = 300_000, fault = () => {} } = options
    let stopped = false
    let wake = (): void => {}

    async function settle(job: Taken, error: unknown): Promise<void> {
      const at = now()
      if (error === undefined) await db.deleteFrom('job').where(ours(job)).execute()
      else
        await db
          .updateTable('job')
          .set({
            taken: null,
            failed: messageOf(error),
            ...(job.tries >= tries ? { parked: at } : { due: new Date(at.getTime() + backOff * 4 ** (job.tries - 1)) }),
          })
          .where(ours(job))
          .execute()
    }

    async function run(job: Taken): Promise<void> {
      // Whoever took it more often than that died over it each time.
      if (job.tries > tries) return settle(job, new Error('Each server that tried this job ended before it was done.'))
      const stillAtIt = setInterval(() => {
        void db.updateTable('job').set({ taken: now() }).where(ours(job)).execute().catch(fault)
      }, timeLimit / 3)
      let failed: unknown
      try {
        await handler({ content: JSON.parse(job.content) as C, tries: job.tries })
      } catch (error) {
        failed = error ?? new Error('failed without a reason')
        fault(error)
      } finally {
        clearInterval(stillAtIt)
      }
      await settle(job, failed)
    }

    const running = (async () => {
      while (!stopped) {
        let job: Taken | undefined
        try {
          job = await take(queue, now(), timeLimit)
          if (job) await run(job)
        } catch (error) {
          job = undefined
          fault(error)
        }
        if (!job && !stopped)
          await new Promise<void>((done) => {
            const timer = setTimeout(done, every)
            wake = () => {
              clearTimeout(timer)
              done()
            }
          })
      }
    })()
    return {
      stop: () => {
        stopped = true
        wake()
        return running
      },
    }
  }

  return {
    work,
    async add(queue, content, due, key) {
      await db
        .insertInto('job')
        .values({ queue, key: key ?? null, content: JSON.stringify(content), due })
        .onConflict((on) =>
          on
            .columns(['queue', 'key'])
            .doUpdateSet({ content: JSON.stringify(content), due, parked: null, tries: 0, taken: null })
            .where('job.parked', 'is not', null),
        )
        .execute()
    },
    async state() {
      const { rows } = await sql<QueueState>`
        select queue, count(*) filter (where parked is null) as waiting, count(parked) as parked from job group by queue order by queue`.execute(
        db,
      )
      return rows
    },
  }
}
