/** The tables, as Kysely knows them. What each is for stands in `migrations.ts`. */
import type { ColumnType, Generated, JSONColumnType, Kysely } from 'kysely'

type Moment = ColumnType<Date, Date | string, Date | string>
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
  email: string
  role: string
  active: Generated<boolean>
}

export interface AuditTable {
  chain: string
  number: number
  at: Moment
  person: string | null
  action: string
  target: string | null
  patient: string | null
  outcome: string
  detail: JsonText | null
  hash: string
}

export interface Tables {
  resource: ResourceTable
  resource_version: Omit<ResourceTable, 'patient'> & { patient: string | null }
  search_value: SearchTable
  person: PersonTable
  team: { id: string; name: string }
  team_person: { team: string; person: string }
  team_patient: { team: string; patient: string }
  break_glass: { person: string; patient: string; reason: string; since: Moment; until: Moment }
  audit: AuditTable
  journal: {
    id: string
    patient: string
    at: Moment
    person: string | null
    kind: string
    knowledge: string
    content: JSONColumnType<object>
  }
  job: {
    id: Generated<string>
    queue: string
    content: JsonText
    due: Moment
    taken: Moment | null
    tries: Generated<number>
    failed: string | null
  }
}

export type Database = Kysely<Tables>
