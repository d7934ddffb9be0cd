/**
 * The record: FHIR resources with every version they had, in PostgreSQL. Every read and write goes through here, with a viewer: what the viewer may not see
 * is not found, in the database already. A change is answered when its audit is written.
 */
import { randomUUID } from 'node:crypto'
import {
  applyPatch,
  badRequest,
  forbidden,
  gone,
  notFound,
  type Operation,
  OperationOutcomeError,
  preconditionFailed,
  type SearchRequest,
  type WithId,
} from '@medplum/core'
import {
  type CreateResourceOptions,
  type DeleteResourceOptions,
  FhirRepository,
  getExtraEntries,
  type ReadHistoryOptions,
  type UpdateResourceOptions,
} from '@medplum/fhir-router'
import type { Bundle, BundleEntry, OperationOutcome, Parameters, Reference, Resource } from '@medplum/fhirtypes'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { assertIncludes, matching, pageOf } from './search.ts'
import { patientsOf, referencesOf, resourceTypes, searchValuesOf } from './search-parameters.ts'
import { assertValid } from './validate.ts'
import { type Action, may, mayExport, organisation, type Viewer } from './viewer.ts'

/** What was done to what, for the audit. */
export interface Deed {
  readonly action: Action | 'search' | 'vread' | 'history' | 'export' | 'advise' | 'break-glass' | 'login' | 'logout' | 'people' | 'refused'
  readonly target: string
  readonly patient: string | null
  readonly outcome: 'done' | 'refused'
  readonly detail?: object
}

/** Where deeds are written down. `flush` returns when all of them are safe. */
export interface Audit {
  readonly note: (viewer: Viewer, deed: Deed) => void
  readonly flush: () => Promise<void>
}

type Db = Kysely<Tables> | Transaction<Tables>

const parse = <T extends Resource>(content: string): WithId<T> => JSON.parse(content) as WithId<T>

/** The patient for the audit. */
const known = (patient: string | null | undefined): string | null => (patient === undefined || patient === nobodyKnown ? null : patient)

/** A refusal with one line that says why. */
const refusal = (outcome: OperationOutcome, text: string): OperationOutcomeError =>
  new OperationOutcomeError({ ...outcome, issue: [{ ...outcome.issue![0]!, details: { text } }] } as OperationOutcome)

/** Whose record a clinical resource belongs to when that cannot be told: no person's, so only Howship itself sees it. No id can be this. */
const nobodyKnown = '?'

/** Condition on the rows of `resource` that a viewer may see: all of nobody’s, and those of patients of their teams or behind broken glass. */
export function visible(viewer: Viewer, glass = true) {
  const { person, onlyPatient } = viewer
  const narrowed = onlyPatient === undefined ? sql<boolean>`true` : sql<boolean>`resource.patient = ${onlyPatient}`
  if (viewer.role === 'system' || (onlyPatient !== undefined && viewer.vouched))
    return onlyPatient === undefined ? narrowed : sql<boolean>`(resource.patient is null or ${narrowed})`
  if (person === undefined) return sql<boolean>`resource.patient is null`
  const inTeam = sql<boolean>`exists (select 1 from team_patient tp join team_person tm on tm.team = tp.team where tp.patient = resource.patient and tm.person = ${person})`
  const behindGlass = sql<boolean>`exists (select 1 from break_glass bg where bg.person = ${person} and bg.patient = resource.patient and bg.until > now())`
  return sql<boolean>`(resource.patient is null or (${narrowed} and (${inTeam} or (${glass} and ${behindGlass}))))`
}

/** Is the database out of reach, rather than the request at fault? Codes of PostgreSQL and of the connection. */
const unreachable = /^(?:ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|57P0|53300|08)/
const outOfReach = (error: unknown): boolean =>
  error instanceof Error &&
  (unreachable.test(String((error as { code?: string }).code ?? '')) ||
    /Connection terminated|timeout exceeded|connection error/i.test(error.message))

/** What a fault on this side says to the one who asked: nothing of its inside. */
export function faultOutcome(error: unknown): OperationOutcome {
  const [code, text] = outOfReach(error)
    ? (['transient', 'The database does not answer. Nothing was stored; try again shortly.'] as const)
    : (['exception', 'Something went wrong on this side. Nothing of this request was stored.'] as const)
  return { resourceType: 'OperationOutcome', id: code, issue: [{ severity: 'error', code, details: { text } }] }
}

/** A store whose faults never show their inside: Medplum's router would give the message of any error to the client. */
export function safely(store: FhirStore, fault: (error: unknown) => void): FhirStore {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...args: unknown[]): unknown => {
        const result: unknown = member.apply(target, args)
        if (!(result instanceof Promise)) return result
        return result.catch((error: unknown) => {
          if (error instanceof OperationOutcomeError) throw error
          fault(error)
          throw new OperationOutcomeError(faultOutcome(error))
        })
      }
    },
  })
}

/** The record as one viewer sees it. */
export class FhirStore extends FhirRepository {
  private readonly db: Db
  readonly viewer: Viewer
  private readonly audit: Audit
  /** Base address of links in Bundles. */
  private readonly base: string

  private readonly fault: (error: unknown) => void

  constructor(db: Db, viewer: Viewer, audit: Audit, base = '', fault: (error: unknown) => void = () => {}) {
    super()
    this.db = db
    this.viewer = viewer
    this.audit = audit
    this.base = base
    this.fault = fault
  }

  setMode(): void {}

  generateId(): string {
    return randomUUID()
  }

  private assertMay(action: Action | 'search', type: string): void {
    if (!(resourceTypes as readonly string[]).includes(type))
      throw refusal(notFound, `Howship keeps no ${type}. What it keeps stands in the CapabilityStatement.`)
    if (may(this.viewer, action, type)) return
    this.audit.note(this.viewer, { action: 'refused', target: type, patient: null, outcome: 'refused', detail: { wanted: action } })
    throw refusal(forbidden, `This role may not ${action} ${type}.`)
  }

  /** May the viewer write for this patient? Nobody learns here whether the patient exists. */
  private async assertSees(patient: string | null, target: string): Promise<void> {
    if (patient === null || (await this.sees(patient))) return
    this.audit.note(this.viewer, { action: 'refused', target, patient: known(patient), outcome: 'refused' })
    throw refusal(forbidden, 'This patient is not in one of your care teams.')
  }

  private async sees(patient: string): Promise<boolean> {
    const { rows } = await sql<{
      sees: boolean
    }>`select ${visible(this.viewer)} as sees from (select ${patient}::text as patient) resource`.execute(this.db)
    return rows[0]?.sees ?? false
  }

  /**
   * The one patient whose record a resource belongs to: whom it names, else whose the resources are that it is about (the Provenance of an Observation). Null for
   * what belongs to nobody. @throws when it names two patients, or, for a person who writes it, none
   */
  private async ownerOf(resource: Resource): Promise<string | null> {
    const type = resource.resourceType
    if (organisation.has(type) || type === 'Medication') return null
    const named = patientsOf(resource)
    const about = referencesOf(resource)
    if (about.length > 0) {
      const pairs = about.map((to) => sql`(${to.slice(0, to.indexOf('/'))}, ${to.slice(to.indexOf('/') + 1)})`)
      const { rows } = await sql<{ patient: string | null }>`
        select resource.patient from resource where (type, id) in (${sql.join(pairs)}) and patient is not null`.execute(this.db)
      for (const { patient } of rows) if (patient !== null && patient !== nobodyKnown) named.add(patient)
    }
    if (named.size > 1 && this.viewer.role !== 'system') for (const patient of named) await this.assertSees(patient, type)
    if (named.size > 1)
      throw new OperationOutcomeError(
        badRequest('This names more than one patient. A resource belongs to one record: write one for each.', type),
      )
    const [owner] = named
    if (owner !== undefined) return owner
    if (this.viewer.role === 'system') return nobodyKnown
    throw new OperationOutcomeError(badRequest('This names no patient whose record it belongs to.', type))
  }

  /** A medicine that records of others refer to is not changed by who cannot see those records. */
  private async assertNotOthers(type: string, id: string): Promise<void> {
    if (type !== 'Medication' || this.viewer.role === 'system') return
    const { rows } = await sql<{ n: number }>`
      select 1 as n from search_value v join resource on resource.type = v.type and resource.id = v.id
      where v.param = 'medication' and v.code = ${`Medication/${id}`} and not ${visible(this.viewer)} limit 1`.execute(this.db)
    if (rows.length === 0) return
    this.audit.note(this.viewer, { action: 'refused', target: `${type}/${id}`, patient: null, outcome: 'refused' })
    throw refusal(forbidden, 'Others use this medicine in their records too: write a new one instead of changing it.')
  }

  /** Advice on half a record would be dangerous: a token that hides a part gets none. @throws when the token does not let all of it be read */
  assertReadsAll(): void {
    for (const type of resourceTypes) if (this.viewer.scopes !== undefined && !organisation.has(type)) this.assertMay('read', type)
  }

  /** What is no id is not looked for. */
  private assertId(type: string, id: string): void {
    if (!/^[A-Za-z0-9.-]{1,64}$/.test(id)) throw refusal(notFound, `There is no such ${type}.`)
  }

  private row(type: string, id: string) {
    this.assertId(type, id)
    return this.db.selectFrom('resource').selectAll().where('type', '=', type).where('id', '=', id).where(visible(this.viewer))
  }

  /** The versions of a resource that the viewer may see. */
  private versions(type: string, id: string) {
    this.assertId(type, id)
    return this.db.selectFrom('resource_version as resource').where('type', '=', type).where('id', '=', id).where(visible(this.viewer))
  }

  async createResource<T extends Resource>(resource: T, options?: CreateResourceOptions): Promise<WithId<T>> {
    this.assertMay('create', resource.resourceType)
    const id = options?.assignedId && resource.id ? resource.id : this.generateId()
    return this.write({ ...resource, id } as WithId<T>, 0, 'create')
  }

  async updateResource<T extends Resource>(resource: T, options?: UpdateResourceOptions): Promise<WithId<T>> {
    const { resourceType: type, id } = resource
    if (!id || !/^[A-Za-z0-9.-]{1,64}$/.test(id))
      throw new OperationOutcomeError(badRequest('An id has 1 to 64 letters, digits, hyphens or points.', `${type}.id`))
    this.assertMay('update', type)
    return this.inTransaction(async (store) => {
      // Asked before it is looked whether the resource is there: the answer is the same for a patient of others and for one who does not exist.
      if (type !== 'Patient' && store.viewer.role !== 'system') await store.assertSees(await store.ownerOf(resource), `${type}/${id}`)
      const now = await store.db
        .selectFrom('resource')
        .select(['version', 'deleted', 'patient', 'content'])
        .where('type', '=', type)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      const seen = now !== undefined && (now.patient === null || (await store.sees(now.patient)))
      if (!seen && options?.ifMatch !== undefined)
        throw refusal(preconditionFailed, `There is no ${type}/${id} that you may see: nothing to match.`)
      // The id of a new patient is made here: by choosing one, a person could take over a record, or learn that it exists.
      if (!seen && (now !== undefined || (type === 'Patient' && store.viewer.role !== 'system'))) {
        store.audit.note(store.viewer, { action: 'refused', target: `${type}/${id}`, patient: known(now?.patient), outcome: 'refused' })
        throw refusal(
          notFound,
          type === 'Patient'
            ? `There is no ${type}/${id}, or it belongs to a patient outside your care teams. A new patient is created by POST, and gets an id here.`
            : `There is no ${type}/${id} that you may see.`,
        )
      }
      if (now === undefined) {
        store.assertMay('create', type)
        return store.write(resource as WithId<T>, 0, 'create')
      }
      await store.assertNotOthers(type, id)
      if (options?.ifMatch !== undefined && options.ifMatch !== String(now.version))
        throw refusal(
          preconditionFailed,
          `${type}/${id} was changed meanwhile: it is at version ${now.version}, the change was made on version ${options.ifMatch}. Read it again.`,
        )
      return store.write(resource as WithId<T>, now.version, 'update', now.patient)
    })
  }

  /** Writes the next version. Two writers of the same version: the second gets 412, for the key of the version is taken. */
  private async write<T extends Resource>(
    resource: WithId<T>,
    version: number,
    action: 'create' | 'update' | 'delete',
    /** Whose it was until now. */
    before: string | null = null,
  ): Promise<WithId<T>> {
    const updated = new Date()
    const { meta, ...rest } = resource as WithId<T> & { meta?: object }
    const whole = { ...rest, meta: { ...meta, versionId: String(version + 1), lastUpdated: updated.toISOString() } } as unknown as WithId<T>
    const type = resource.resourceType
    const target = `${type}/${resource.id}`
    if (action !== 'delete') assertValid(whole)
    const content = JSON.stringify(whole)
    // PostgreSQL keeps no such character in a text, nor does FHIR: https://hl7.org/fhir/R4/datatypes.html#string
    if (content.includes('\\u0000')) throw new OperationOutcomeError(badRequest('A text holds a character that is none (U+0000).', type))
    const patient = action === 'delete' ? before : await this.ownerOf(whole)
    if (type !== 'Patient' || version > 0) await this.assertSees(patient, target)
    if (action === 'update' && patient !== before && before !== nobodyKnown && this.viewer.role !== 'system')
      throw new OperationOutcomeError(
        badRequest('What was written in one record does not move to another: mark it entered-in-error, and write it anew.', type),
      )
    const row = {
      type,
      id: resource.id,
      version: version + 1,
      updated,
      deleted: action === 'delete',
      patient,
      content,
    }
    await this.inTransaction(async (store) => {
      try {
        await store.db.insertInto('resource_version').values(row).execute()
      } catch (error) {
        if ((error as { code?: string }).code === '23505')
          throw refusal(preconditionFailed, `${target} was changed meanwhile: read it again.`)
        throw error
      }
      await store.db
        .insertInto('resource')
        .values(row)
        .onConflict((on) =>
          on.columns(['type', 'id']).doUpdateSet({ version: row.version, updated, deleted: row.deleted, patient, content: row.content }),
        )
        .execute()
      await store.db.deleteFrom('search_value').where('type', '=', type).where('id', '=', resource.id).execute()
      const values = action === 'delete' ? [] : searchValuesOf(whole)
      if (values.length > 0)
        await store.db
          .insertInto('search_value')
          .values(values.map((v) => ({ type, id: resource.id, ...v })))
          .execute()
      // A Provenance that was taken in before what it tells of.
      if (this.viewer.role === 'system' && version === 0 && patient !== null && patient !== nobodyKnown && type !== 'Provenance')
        for (const table of ['resource', 'resource_version'] as const)
          await sql`update ${sql.table(table)} r set patient = ${patient} where r.type = 'Provenance' and r.patient = ${nobodyKnown} and exists (
            select 1 from search_value v where v.type = 'Provenance' and v.param = 'target' and v.code = ${target} and v.id = r.id)`.execute(
            store.db,
          )
      // Who makes a patient’s record is the first to see it, with everybody of their teams.
      if (type === 'Patient' && version === 0 && this.viewer.person !== undefined)
        await store.db
          .insertInto('team_patient')
          .columns(['team', 'patient'])
          .expression(
            store.db
              .selectFrom('team_person')
              .select(['team', sql<string>`${resource.id}`.as('patient')])
              .where('person', '=', this.viewer.person),
          )
          .onConflict((on) => on.doNothing())
          .execute()
    })
    this.audit.note(this.viewer, { action, target, patient: known(patient), outcome: 'done', detail: { version: version + 1 } })
    await this.audit.flush()
    return whole
  }

  async readResource<T extends Resource>(type: string, id: string): Promise<WithId<T>> {
    this.assertMay('read', type)
    const found = await this.row(type, id).executeTakeFirst()
    const target = `${type}/${id}`
    if (!found) {
      this.audit.note(this.viewer, { action: 'read', target, patient: null, outcome: 'refused' })
      throw refusal(notFound, `There is no ${target}, or it belongs to a patient outside your care teams.`)
    }
    if (found.deleted) throw refusal(gone, `${target} was deleted.`)
    this.audit.note(this.viewer, { action: 'read', target, patient: known(found.patient), outcome: 'done' })
    return parse<T>(found.content)
  }

  async readReference<T extends Resource>(reference: Reference<T>): Promise<WithId<T>> {
    const [type, id] = reference.reference?.split('/') ?? []
    if (!type || !id) throw new OperationOutcomeError(badRequest('The reference names no resource.'))
    return this.readResource<T>(type, id)
  }

  async readReferences<T extends Resource>(references: readonly Reference<T>[]): Promise<(T | Error)[]> {
    return Promise.all(references.map((reference) => this.readReference<T>(reference).catch((error: Error) => error)))
  }

  async readHistory<T extends Resource>(type: string, id: string, options?: ReadHistoryOptions): Promise<Bundle<WithId<T>>> {
    this.assertMay('read', type)
    // Each version belongs to the record it stood in: what was moved does not take its past to another team.
    const { n: total } = await this.versions(type, id)
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirstOrThrow()
    if (Number(total) === 0) {
      this.audit.note(this.viewer, { action: 'history', target: `${type}/${id}`, patient: null, outcome: 'refused' })
      throw refusal(notFound, `There is no ${type}/${id}, or it belongs to a patient outside your care teams.`)
    }
    const versions = await this.versions(type, id)
      .selectAll()
      .orderBy('version', 'desc')
      .limit(Math.min(options?.limit ?? 100, 1000))
      .offset(options?.offset ?? 0)
      .execute()
    this.audit.note(this.viewer, {
      action: 'history',
      target: `${type}/${id}`,
      patient: known(versions[0]?.patient),
      outcome: 'done',
    })
    return {
      resourceType: 'Bundle',
      type: 'history',
      total: Number(total),
      entry: versions.map(
        (v): BundleEntry<WithId<T>> => ({
          fullUrl: `${this.base}${type}/${id}`,
          ...(!v.deleted && { resource: parse<T>(v.content) }),
          request: { method: v.deleted ? 'DELETE' : v.version === 1 ? 'POST' : 'PUT', url: v.version === 1 ? type : `${type}/${id}` },
          response: {
            status: v.deleted ? '204' : v.version === 1 ? '201' : '200',
            etag: `W/"${v.version}"`,
            lastModified: v.updated.toISOString(),
          },
        }),
      ),
    }
  }

  async readVersion<T extends Resource>(type: string, id: string, vid: string): Promise<WithId<T>> {
    this.assertMay('read', type)
    const version = /^\d{1,9}$/.test(vid) ? Number(vid) : 0
    const found = await this.versions(type, id).selectAll().where('version', '=', version).executeTakeFirst()
    if (!found) throw refusal(notFound, `There is no version ${vid} of ${type}/${id}.`)
    if (found.deleted) throw refusal(gone, `${type}/${id} was deleted with version ${vid}.`)
    this.audit.note(this.viewer, {
      action: 'vread',
      target: `${type}/${id}/_history/${vid}`,
      patient: known(found.patient),
      outcome: 'done',
    })
    return parse<T>(found.content)
  }

  async deleteResource(type: string, id: string, options?: DeleteResourceOptions): Promise<void> {
    this.assertMay('delete', type)
    await this.inTransaction(async (store) => {
      const now = await store.row(type, id).forUpdate().executeTakeFirst()
      if (!now) throw refusal(notFound, `There is no ${type}/${id}, or it belongs to a patient outside your care teams.`)
      if (now.deleted) return
      if (options?.ifMatch !== undefined && options.ifMatch !== String(now.version))
        throw refusal(preconditionFailed, `${type}/${id} was changed meanwhile: it is at version ${now.version}.`)
      await store.assertNotOthers(type, id)
      await store.write(parse(now.content), now.version, 'delete', now.patient)
    })
  }

  async patchResource<T extends Resource>(
    type: T['resourceType'],
    id: string,
    patch: Operation[] | Parameters,
    options?: UpdateResourceOptions,
  ): Promise<WithId<T>> {
    if (!Array.isArray(patch)) throw new OperationOutcomeError(badRequest('A patch is a JSON Patch: a list of operations.'))
    const now = await this.readResource<T>(type, id)
    const changed = structuredClone(now) as unknown as Record<string, unknown>
    const failed = applyPatch(changed, patch).find((error) => error !== null)
    if (failed) throw new OperationOutcomeError(badRequest(`The patch does not fit ${type}/${id}: ${failed.message}`))
    if (changed.resourceType !== type || changed.id !== id)
      throw new OperationOutcomeError(badRequest('A patch cannot change what a resource is, nor its id.'))
    return this.updateResource(changed as unknown as T, { ifMatch: options?.ifMatch ?? now.meta?.versionId ?? '' })
  }

  async search<T extends Resource>(request: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    const { resourceType: type } = request
    this.assertMay('search', type)
    const { count, offset } = pageOf(request)
    const where = matching(request)
    assertIncludes(request)
    const rows = await this.db
      .selectFrom('resource')
      .select(['content', 'patient'])
      .where('type', '=', type)
      .where('deleted', '=', false)
      .where(visible(this.viewer))
      .where(where.condition)
      .orderBy(where.order)
      .orderBy('id')
      .limit(count + 1)
      .offset(offset)
      .execute()
    const page = rows.slice(0, count)
    const resources = page.map((r) => parse<T>(r.content))
    const entry: BundleEntry[] = resources.map((resource) => ({
      fullUrl: `${this.base}${type}/${resource.id}`,
      search: { mode: 'match' },
      resource,
    }))
    await getExtraEntries(this, request, resources, entry).catch((error: unknown) => {
      if (!(error instanceof Error && error.message.includes('query scope limit'))) throw error
      throw new OperationOutcomeError(badRequest('The includes of this search lead to too much: ask for less at once.'))
    })
    const total =
      request.total === 'accurate'
        ? Number(
            (
              await this.db
                .selectFrom('resource')
                .select((eb) => eb.fn.countAll().as('n'))
                .where('type', '=', type)
                .where('deleted', '=', false)
                .where(visible(this.viewer))
                .where(where.condition)
                .executeTakeFirstOrThrow()
            ).n,
          )
        : undefined
    this.audit.note(this.viewer, {
      action: 'search',
      target: type,
      patient: where.patient ?? null,
      outcome: 'done',
      detail: {
        asked: where.asked,
        found: resources.length,
        patients: [...new Set(page.map((r) => r.patient).filter((p) => known(p) !== null))].slice(0, 50),
      },
    })
    return {
      resourceType: 'Bundle',
      type: 'searchset',
      ...(total !== undefined && { total }),
      link: [
        { relation: 'self', url: where.link(this.base, count, offset) },
        ...(rows.length > count ? [{ relation: 'next' as const, url: where.link(this.base, count, offset + count) }] : []),
        ...(offset > 0 ? [{ relation: 'previous' as const, url: where.link(this.base, count, Math.max(0, offset - count)) }] : []),
      ],
      entry: entry as BundleEntry<WithId<T>>[],
    }
  }

  async searchByReference<T extends Resource>(
    request: SearchRequest<T>,
    field: string,
    references: string[],
  ): Promise<Record<string, WithId<T>[]>> {
    const found: Record<string, WithId<T>[]> = {}
    for (const to of references) {
      const bundle = await this.search<T>({
        ...request,
        filters: [...(request.filters ?? []), { code: field, operator: 'eq', value: to }],
      } as SearchRequest<T>)
      found[to] = (bundle.entry ?? []).map((e) => e.resource!)
    }
    return found
  }

  /** Everything of one patient’s record, the patient first. Pictures are fetched one by one, where they are looked at: of them only what says that they are there. */
  async everything(patient: string): Promise<Resource[]> {
    await this.readResource('Patient', patient)
    const rows = await this.db
      .selectFrom('resource')
      .select(['type', 'content'])
      .where('patient', '=', patient)
      .where('type', '<>', 'Binary')
      .where('deleted', '=', false)
      .where(visible(this.viewer))
      .orderBy(sql`type <> 'Patient'`)
      .orderBy('type')
      .orderBy('id')
      .execute()
    const readable = rows.filter((r) => may(this.viewer, 'read', r.type))
    this.audit.note(this.viewer, {
      action: 'read',
      target: `Patient/${patient}/$everything`,
      patient,
      outcome: 'done',
      detail: { found: readable.length },
    })
    const record = readable.map((r) => parse(r.content))
    const held = may(this.viewer, 'read', 'Medication') ? await this.linked(record) : []
    return [...record, ...held]
  }

  /** Another text whenever something in a patient's record changed; it tells nothing of what. @throws when there is no such patient for the viewer */
  async versionOf(patient: string): Promise<string> {
    this.assertId('Patient', patient)
    this.assertMay('read', 'Patient')
    if (!(await this.sees(patient))) throw refusal(notFound, 'There is no such Patient.')
    const { count, newest } = await this.db
      .selectFrom('resource')
      .select([(eb) => eb.fn.countAll<string>().as('count'), (eb) => eb.fn.max('updated').as('newest')])
      .where('patient', '=', patient)
      .where('deleted', '=', false)
      .executeTakeFirstOrThrow()
    return `${count}-${newest === null ? 0 : new Date(newest).getTime()}`
  }

  /**
   * Everything of these kinds that the viewer may see, as it was at a moment: a resource a line, page by page, so that its size does not matter.
   * @throws OperationOutcomeError before the first line, when the viewer may not take records away
   */
  async exported(
    types: readonly string[],
    { patient, at, since }: { readonly patient?: string | undefined; readonly at: Date; readonly since?: Date | undefined },
  ): Promise<AsyncGenerator<string>> {
    for (const type of types) this.assertMay('read', type)
    if (!mayExport(this.viewer)) {
      this.audit.note(this.viewer, { action: 'export', target: '$export', patient: patient ?? null, outcome: 'refused' })
      throw refusal(forbidden, 'This role may not take records away as a file.')
    }
    if (patient !== undefined) await this.readResource('Patient', patient)
    this.audit.note(this.viewer, { action: 'export', target: '$export', patient: patient ?? null, outcome: 'done', detail: { types } })
    await this.audit.flush()
    const { db, viewer } = this
    // Glass is broken to treat somebody now, not to take the record away.
    const may = visible(viewer, false)
    const page = (type: string, after: string) => sql<{ id: string; content: string; given: boolean }>`
      select id, content, not deleted and ${may} ${patient === undefined ? sql`` : sql`and patient = ${patient}`} ${since === undefined ? sql`` : sql`and updated > ${since}`} as given
      from (select distinct on (id) * from resource_version where type = ${type} and id > ${after} and updated <= ${at} order by id, version desc limit 500) resource
      order by id`
    return (async function* lines() {
      for (const type of types)
        for (let after = ''; ; ) {
          const { rows } = await page(type, after).execute(db)
          const text = rows.flatMap((r) => (r.given ? [`${r.content}\n`] : [])).join('')
          if (text !== '') yield text
          if (rows.length < 500) break
          after = rows.at(-1)!.id
        }
    })()
  }

  /** Medicines that the record refers to and that belong to no patient. */
  private async linked(record: readonly Resource[]): Promise<Resource[]> {
    const ids = new Set(
      record.flatMap((r) =>
        'medicationReference' in r ? (/^Medication\/([A-Za-z0-9.-]{1,64})$/.exec(r.medicationReference?.reference ?? '')?.[1] ?? []) : [],
      ),
    )
    if (ids.size === 0) return []
    const rows = await this.db
      .selectFrom('resource')
      .select('content')
      .where('type', '=', 'Medication')
      .where('id', 'in', [...ids])
      .where('deleted', '=', false)
      .where('patient', 'is', null)
      .execute()
    return rows.map((r) => parse(r.content))
  }

  async withTransaction<TResult>(callback: (store: this) => Promise<TResult>): Promise<TResult> {
    return this.inTransaction(callback as (store: FhirStore) => Promise<TResult>)
  }

  /** Runs in one transaction; inside one already, in that. Its deeds are written down when it is through: what was rolled back was not done. */
  private async inTransaction<R>(run: (store: FhirStore) => Promise<R>): Promise<R> {
    if (this.db.isTransaction) return run(this)
    const deeds: (readonly [Viewer, Deed])[] = []
    const held: Audit = { note: (...deed) => void deeds.push(deed), flush: () => Promise.resolve() }
    try {
      return await this.db
        .transaction()
        .execute((transaction) => run(safely(new FhirStore(transaction, this.viewer, held, this.base, this.fault), this.fault)))
    } catch (error) {
      for (const deed of deeds.splice(0)) if (deed[1].outcome === 'refused') this.audit.note(...deed)
      throw error
    } finally {
      for (const deed of deeds) this.audit.note(...deed)
      await this.audit.flush()
    }
  }
}
