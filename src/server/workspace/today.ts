/**
 * The day list of everybody whom a person may see. The advice on a patient is reckoned once for each state of the record and each day, and kept; who may see it is
 * asked in the database, every time.
 */
import { forbidden, OperationOutcomeError } from '@medplum/core'
import type { Resource } from '@medplum/fhirtypes'
import { sql } from 'kysely'
import { advise } from '../../advice/advise.ts'
import { type Agreed, type Agreement, agreedOn } from '../../outputs/day-list/agreed.ts'
import { agreementIn, plannedLines, withPlanned } from '../../outputs/day-list/agreement-task.ts'
import { type GivenDose, type Saved, saved } from '../../outputs/day-list/chairs.ts'
import { dayLines } from '../../outputs/day-list/day-list.ts'
import { type HomeLine, homeLines } from '../../outputs/day-list/home-round.ts'
import { byLoudness, type DayLine } from '../../outputs/day-list/line.ts'
import { type Fields, fieldsOf } from '../../record/json.ts'
import { readBundle, type SiteCodes } from '../../record/read.ts'
import type { ClinicalRecord } from '../../record/record.ts'
import { addDays, addMonths, type Day, isoDay } from '../../values/day.ts'
import type { Database } from '../database/tables.ts'
import { type Audit, FhirStore, visible } from '../store/fhir-store.ts'
import { may, type Viewer } from '../store/viewer.ts'
import { dosesGiven } from './visits.ts'

export interface TodayPatient {
  readonly id: string
  /** As recorded; null when the record has none. */
  readonly name: string | null
  readonly birthDate: string | null
  /** Ids of the viewer's teams that the patient is in. */
  readonly teams: readonly string[]
}

export interface TodayLine extends DayLine {
  readonly patient: TodayPatient
  readonly agreed: Agreed
  /** Id of the Task that this line is, with what it holds, so that it can be done. */
  readonly task?: Resource
}

export interface TodayHomeLine extends HomeLine {
  readonly patient: TodayPatient
}

/** Answer of `GET /api/today`. */
export interface Today {
  /** The day it is of, ISO, and the moment it was made. */
  readonly asOf: string
  readonly at: string
  /** Days ahead, and the last day looked at. */
  readonly days: number
  readonly until: string
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  /** Patients looked at. */
  readonly checked: number
  /** Patients whose record cannot be read: nothing is known of what is due for them. */
  readonly unread: readonly TodayPatient[]
  readonly lines: readonly TodayLine[]
  readonly home: readonly TodayHomeLine[]
  readonly saved: Saved
}

/** How far ahead can be asked, in days. */
export const furthestAhead = 92

/** What is kept of a patient, for one state of the record on one day. */
interface Reckoned {
  readonly stamp: string
  readonly name: string | null
  readonly birthDate: string | null
  readonly unread: boolean
  readonly lines: readonly DayLine[]
  readonly planned: readonly DayLine[]
  readonly tasks: ReadonlyMap<string, Resource>
  readonly agreements: readonly Agreement[]
  readonly home: readonly HomeLine[]
  readonly doses: readonly GivenDose[]
}

export interface Knowledge {
  readonly protocol: string
  readonly siteCodes?: SiteCodes | undefined
  readonly today: () => Day
}

/** Which patients, and how far ahead. */
export interface Asked {
  readonly team?: string | undefined
  readonly role?: string | undefined
  readonly days?: number | undefined
  /** Months back over which saved chairs are counted. */
  readonly months?: number | undefined
}

/** Patients whose records are fetched and reckoned before anybody else gets a turn. */
const atATime = 50
/** So many patients are kept at most; the ones asked for longest ago go first. */
const mostKept = 20_000

const breath = (): Promise<void> => new Promise((go) => setImmediate(go))

const fieldsIn = (resources: readonly Resource[]): readonly Fields[] => resources.map((r) => fieldsOf(r)!)

/** Everything of the list that rests on one record alone. */
function reckon(id: string, stamp: string, resources: readonly Resource[], asOf: Day, { protocol, siteCodes }: Knowledge): Reckoned {
  const bundle = { resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) }
  const recordOn = (day: Day): ClinicalRecord | undefined => {
    const read = readBundle(bundle, { asOf: day, ...(siteCodes && { siteCodes }) })
    return 'unusable' in read ? undefined : read.record
  }
  const record = recordOn(asOf)
  const fields = fieldsIn(resources)
  const common = {
    stamp,
    planned: plannedLines(fields, { asOf, daysAhead: furthestAhead }),
    tasks: new Map(resources.flatMap((r) => (r.resourceType === 'Task' ? [[`Task/${r.id}`, r] as const] : []))),
    agreements: fields.flatMap((r) => (r.resourceType === 'Task' ? (agreementIn(r) ?? []) : [])),
  }
  if (!record) return { ...common, name: null, birthDate: null, unread: true, lines: [], home: [], doses: [] }
  return {
    ...common,
    name: record.patient.name ?? null,
    birthDate: record.patient.birthDate?.text ?? null,
    unread: false,
    lines: dayLines((day) => (day === asOf ? record : recordOn(day)), { asOf, protocol, daysAhead: furthestAhead }),
    home: homeLines(record, advise(record, { asOf, protocol }), { asOf, daysAhead: furthestAhead }),
    doses: dosesGiven(id, record, resources, asOf),
  }
}

/** Lines that are on the list within so many days: what is late, held, missing or due, and what comes by then. */
const within = (line: DayLine, until: string): boolean => line.state !== 'coming' || (line.from ?? line.due ?? '') <= until

/** The list, as a server keeps it ready. */
export interface DayLists {
  /** The list of a viewer. @throws OperationOutcomeError when the viewer may see no records */
  readonly of: (viewer: Viewer, asked?: Asked) => Promise<Today>
  /** The list of a team, for its calendar: Howship itself looks. */
  readonly ofTeam: (team: string, days: number) => Promise<Pick<Today, 'asOf' | 'lines'>>
}

export function dayLists(db: Database, audit: Audit, knowledge: Knowledge): DayLists {
  const kept = new Map<string, Reckoned>()

  /** Patients whom somebody may see, with a stamp that differs whenever something in their record differs. Broken glass is for one patient in need, not for a list. */
  async function patientsOf(viewer: Viewer, team: string | undefined): Promise<readonly { patient: string; stamp: string }[]> {
    const { rows } = await sql<{ patient: string; stamp: string }>`
      select patient, count(*) || '.' || sum(version) || '.' || extract(epoch from max(updated)) as stamp from resource
      where not deleted and patient is not null and patient <> '?' and ${visible(viewer, false)}
        ${team === undefined ? sql`` : sql`and patient in (select patient from team_patient where team = ${team})`}
      group by patient`.execute(db)
    return rows
  }

  /** Medicines that belong to nobody and that records refer to: when one changes, so may what is due. */
  async function medicinesStamp(): Promise<string> {
    const { rows } = await sql<{ stamp: string | null }>`
      select count(*) || '.' || sum(version) || '.' || extract(epoch from max(updated)) as stamp from resource
      where type = 'Medication' and patient is null and not deleted`.execute(db)
    return rows[0]?.stamp ?? ''
  }

  async function recordsOf(viewer: Viewer, patients: readonly string[]): Promise<ReadonlyMap<string, readonly Resource[]>> {
    const { rows } = await sql<{ patient: string; content: string }>`
      select patient, content::text as content from resource where not deleted and patient in (${sql.join(patients)}) and ${visible(viewer, false)}
      order by patient, type <> 'Patient', type, id`.execute(db)
    const records = new Map<string, Resource[]>()
    for (const { patient, content } of rows) {
      const list = records.get(patient) ?? []
      if (list.length === 0) records.set(patient, list)
      list.push(JSON.parse(content) as Resource)
    }
    const referred = new Set(
      [...records.values()].flat().flatMap((r) => {
        const to = 'medicationReference' in r ? r.medicationReference?.reference : undefined
        return to?.startsWith('Medication/') ? [to.slice('Medication/'.length)] : []
      }),
    )
    if (referred.size === 0) return records
    const medicines = await sql<{ id: string; content: string }>`
      select id, content::text as content from resource where type = 'Medication' and patient is null and not deleted and id in (${sql.join([...referred])})`.execute(
      db,
    )
    const byId = new Map(medicines.rows.map((m) => [m.id, JSON.parse(m.content) as Resource]))
    for (const list of records.values()) {
      const own = new Set(
        list.flatMap((r) => {
          const medicine =
            'medicationReference' in r ? byId.get((r.medicationReference?.reference ?? '').slice('Medication/'.length)) : undefined
          return medicine ? [medicine] : []
        }),
      )
      list.push(...own)
    }
    return records
  }

  async function reckoned(viewer: Viewer, team: string | undefined): Promise<readonly (readonly [string, Reckoned])[]> {
    const asOf = knowledge.today()
    const [patients, medicines] = await Promise.all([patientsOf(viewer, team), medicinesStamp()])
    const stamps = new Map(patients.map(({ patient, stamp }) => [patient, `${isoDay(asOf)} ${stamp} ${medicines}`]))
    const stale = patients.map(({ patient }) => patient).filter((patient) => kept.get(patient)?.stamp !== stamps.get(patient))
    for (let i = 0; i < stale.length; i += atATime) {
      const some = stale.slice(i, i + atATime)
      const records = await recordsOf(viewer, some)
      for (const patient of some) {
        kept.delete(patient)
        kept.set(patient, reckon(patient, stamps.get(patient)!, records.get(patient) ?? [], asOf, knowledge))
        await breath()
      }
    }
    const found = patients.map(({ patient }) => [patient, kept.get(patient)!] as const)
    for (const patient of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(patient)
    return found
  }

  const laid = (asOf: Day, until: string, patient: TodayPatient, r: Reckoned): readonly TodayLine[] => {
    const near = (lines: readonly DayLine[]) => lines.filter((line) => within(line, until))
    return withPlanned(near(r.lines), near(r.planned)).map((line) => {
      const task = r.tasks.get(line.key)
      return { ...line, patient, agreed: agreedOn(line, r.agreements, asOf), ...(task && { task }) }
    })
  }

  const inOrder = (lines: readonly TodayLine[]): readonly TodayLine[] =>
    lines.toSorted((a, b) => byLoudness(a, b) || (a.patient.name ?? '').localeCompare(b.patient.name ?? '', 'nl'))

  return {
    async of(viewer, { team, role, days = 14, months = 12 } = {}) {
      if (viewer.person === undefined || !may(viewer, 'read', 'Patient') || !may(viewer, 'read', 'Observation')) {
        audit.note(viewer, { action: 'refused', target: 'today', patient: null, outcome: 'refused' })
        throw new OperationOutcomeError({
          ...forbidden,
          issue: [{ ...forbidden.issue![0]!, details: { text: 'This role sees no records.' } }],
        })
      }
      // Advice on half a record would be dangerous.
      new FhirStore(db, viewer, audit).assertReadsAll()
      const asOf = knowledge.today()
      const until = isoDay(addDays(asOf, days))
      const teams = await db
        .selectFrom('team')
        .innerJoin('team_person', 'team_person.team', 'team.id')
        .select(['team.id as id', 'team.name as name'])
        .where('team_person.person', '=', viewer.person)
        .orderBy('team.name')
        .execute()
      // A team that the viewer is not in has nobody on this list, whoever else may be seen.
      const found = team !== undefined && !teams.some(({ id }) => id === team) ? [] : await reckoned(viewer, team)
      const members =
        teams.length === 0
          ? []
          : await db
              .selectFrom('team_patient')
              .selectAll()
              .where(
                'team',
                'in',
                teams.map(({ id }) => id),
              )
              .execute()
      const teamsOf = new Map<string, string[]>()
      for (const m of members) teamsOf.set(m.patient, [...(teamsOf.get(m.patient) ?? []), m.team])
      const people = found.map(
        ([id, r]) => [{ id, name: r.name, birthDate: r.birthDate, teams: teamsOf.get(id) ?? [] } satisfies TodayPatient, r] as const,
      )
      const lines = inOrder(people.flatMap(([patient, r]) => laid(asOf, until, patient, r))).filter(
        (line) => role === undefined || line.who.length === 0 || (line.who as readonly string[]).includes(role),
      )
      const home = people
        .flatMap(([patient, r]) => r.home.filter((h) => h.due === null || h.due <= until).map((h) => ({ ...h, patient })))
        .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? '') || (a.patient.name ?? '').localeCompare(b.patient.name ?? '', 'nl'))
      audit.note(viewer, {
        action: 'search',
        target: 'today',
        patient: null,
        outcome: 'done',
        detail: {
          checked: people.length,
          found: lines.length,
          ...(team !== undefined && { team }),
          ...(role !== undefined && { role }),
          patients: [...new Set([...lines, ...home].map((line) => line.patient.id))],
        },
      })
      await audit.flush()
      return {
        asOf: isoDay(asOf),
        at: new Date().toISOString(),
        days,
        until,
        teams,
        checked: people.length,
        unread: people.filter(([, r]) => r.unread).map(([patient]) => patient),
        lines,
        home,
        saved: saved(
          people.flatMap(([, r]) => r.doses),
          { from: addMonths(asOf, -months), to: asOf },
        ),
      }
    },
    async ofTeam(team, days) {
      const asOf = knowledge.today()
      const until = isoDay(addDays(asOf, days))
      const nobody = { name: null, birthDate: null, teams: [team] }
      const found = await reckoned({ role: 'system' }, team)
      return {
        asOf: isoDay(asOf),
        lines: inOrder(found.flatMap(([id, r]) => laid(asOf, until, { id, ...nobody }, r))).filter((l) => within(l, until)),
      }
    },
  }
}
