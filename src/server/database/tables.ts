/** The tables, as Kysely knows them. What each is for stands in `migrations.ts`. */
import type { ColumnType, Generated, Kysely } from 'kysely'

type Moment = ColumnType<Date, Date | string, Date | string>
type MomentByDefault = ColumnType<Date, Date | string | undefined, Date | string>
/** JSON text, kept as it was written. */
type JsonText = ColumnType<string, string, string>

export interface ResourceTable {
  type: string
  id: string
  version: number
  updated: Moment
  deleted: boolean
  /** Id of the patient whose record it belongs to; null for what belongs to nobody (a hospital, a medicine). */
  patient: string | null
  content: JsonText
}

export interface SearchTable {
  type: string
  id: string
  param: string
  system: string | null
  code: string | null
  low: Moment | null
  high: Moment | null
}

export interface PersonTable {
  id: string
  name: string
  /** None for who signs in with the hospital. */
  email: string | null
  role: string
  active: Generated<boolean>
}

/** What was done, one chain for each server process; see `audit/chain.ts`. */
export interface AuditTable {
  chain: string
  number: number
  at: Moment
  person: string | null
  role: string | null
  action: string
  target: string | null
  patient: string | null
  outcome: string
  detail: JsonText | null
  hash: string
}

/** What was advised, what became of it, and what users of cards say; see `journal/journal.ts`. */
export interface JournalTable {
  id: string
  /** Null for feedback on a card, which names no patient. */
  patient: string | null
  at: ColumnType<Date, never, never>
  person: string | null
  kind: string
  knowledge: string | null
  /** Of advice: the same again is not kept twice. */
  hash: string | null
  content: JsonText
}

/** Work to be done once, by whichever server; see `jobs/jobs.ts`. */
export interface JobTable {
  id: Generated<number>
  queue: string
  /** A second job of the same key is not added while the first is there. */
  key: string | null
  content: JsonText
  due: Moment
  taken: Moment | null
  tries: Generated<number>
  failed: string | null
  parked: Moment | null
}

export interface Tables {
  auth_user: { id: string; name: string; email: string; emailVerified: boolean; twoFactorEnabled: boolean | null }
  auth_session: {
    id: string
    expiresAt: Moment
    token: string
    createdAt: MomentByDefault
    updatedAt: Moment
    userId: string
    seen: MomentByDefault
    via: Generated<string>
  }
  auth_account: { id: string; accountId: string; providerId: string; userId: string; password: string | null; updatedAt: Moment }
  person_identity: { issuer: string; subject: string; person: string }
  invitation: { token_hash: string; person: string; until: Moment }
  attempt: { key: string; count: number; since: Moment }
  used_code: { person: string; code_hash: string; until: Moment }
  resource: ResourceTable
  resource_version: Omit<ResourceTable, 'patient'> & { patient: string | null }
  search_value: SearchTable
  person: PersonTable
  team: { id: string; name: string }
  team_person: { team: string; person: string }
  team_patient: { team: string; patient: string }
  team_calendar: { team: string; token_hash: string; made: Moment; person: string }
  break_glass: { person: string; patient: string; reason: string; since: Moment; until: Moment }
  audit: AuditTable
  journal: JournalTable
  job: JobTable
}

export type Database = Kysely<Tables>
