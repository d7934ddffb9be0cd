import type { Reaction, Site } from './dose-words.ts'
import type { NotGiven, Place } from './dose-writing.ts'

/** What is typed on the page of one dose, until it is recorded; kept on the device. */
export interface Typed {
  readonly did: 'given' | 'not-given'
  /** Opened while no dose is due. */
  readonly opened?: boolean
  /** Left out: today; null: half typed. */
  readonly day?: string | null
  readonly time: string
  /** Left out: as advised. */
  readonly mg?: string
  readonly route?: 'iv' | 'sc'
  readonly site?: Site
  readonly lot: string
  readonly expiry?: string | undefined
  readonly place?: Place
  readonly reaction?: 'none' | 'seen'
  readonly reactions: readonly Reaction[]
  readonly reactionNote: string
  /** Left out: as advised. */
  readonly control?: boolean
  readonly note: string
  /** Why it is given against the check, or in another dose. */
  readonly reason: string
  /** Given before the prescriber could be asked. */
  readonly already?: boolean
  readonly why?: NotGiven
  readonly newDay?: string | undefined
}

export const nothingTyped: Typed = { did: 'given', time: '', lot: '', reactions: [], reactionNote: '', note: '', reason: '' }
