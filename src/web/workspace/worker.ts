/** What runs beside the page: reading the record, the guideline tables, and what they come to. */
import { suggestDrugs } from './asking/drug-suggestions.ts'
import { dose, paper, setSite, view } from './view.ts'

const jobs = { view, dose, paper, site: setSite, drugs: suggestDrugs }

export type WorkerJobs = typeof jobs
export interface Asked {
  readonly id: number
  readonly job: keyof WorkerJobs
  readonly args: readonly unknown[]
}
export type Given = { readonly id: number; readonly result: unknown } | { readonly id: number; readonly fault: string }

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  const { id, job, args } = data
  let given: Given
  try {
    given = { id, result: (jobs[job] as (...args: readonly unknown[]) => unknown)(...args) }
  } catch (error) {
    given = { id, fault: error instanceof Error ? error.message : String(error) }
  }
  self.postMessage(given)
}
