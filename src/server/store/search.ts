/** Searches in SQL: each condition becomes a question to the table of search values. What is not understood is refused, never ignored. */
import { badRequest, type Filter, OperationOutcomeError, type SearchRequest } from '@medplum/core'
import { type RawBuilder, sql } from 'kysely'
import { folded, type Parameter, parametersOf, spanOf } from './search-parameters.ts'

const most = 1000
const usual = 100

const refuse = (text: string): never => {
  throw new OperationOutcomeError(badRequest(text))
}

/** How many, and from where. */
export function pageOf(request: SearchRequest): { readonly count: number; readonly offset: number } {
  const count = request.count ?? usual
  const offset = request.offset ?? 0
  if (!Number.isInteger(count) || count < 0) refuse('_count is a whole number.')
  if (!Number.isSafeInteger(offset) || offset < 0) refuse('_offset is a whole number.')
  return { count: Math.min(count, most), offset }
}

/** Values that count as alternatives: commas split them, `\,` does not. */
const alternatives = (value: string): string[] => value.split(/(?<!\\),/).map((v) => v.replace(/\\([,$|\\])/g, '$1'))

const any = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> => sql<boolean>`(${sql.join(conditions, sql` or `)})`

function tokenIs(value: string): RawBuilder<boolean> {
  const bar = value.indexOf('|')
  if (bar === -1) return sql<boolean>`v.code = ${value}`
  const [system, code] = [value.slice(0, bar), value.slice(bar + 1)]
  if (code === '') return sql<boolean>`v.system = ${system}`
  return system === '' ? sql<boolean>`v.system is null and v.code = ${code}` : sql<boolean>`v.system = ${system} and v.code = ${code}`
}

function dateIs(
  column: { readonly low: RawBuilder<unknown>; readonly high: RawBuilder<unknown> },
  operator: string,
  value: string,
): RawBuilder<boolean> {
  const { low, high } = spanOf(value) ?? refuse(`"${value}" is no date: write 2026, 2026-11, 2026-11-21 or a moment with its zone.`)
  const [from, to] = [sql`coalesce(${column.low}, '-infinity')`, sql`coalesce(${column.high}, 'infinity')`]
  switch (operator) {
    case 'eq':
      return sql<boolean>`(${from} >= ${low} and ${to} <= ${high})`
    case 'ne':
      return sql<boolean>`not (${from} >= ${low} and ${to} <= ${high})`
    case 'gt':
    case 'sa':
      return operator === 'gt' ? sql<boolean>`${to} > ${high}` : sql<boolean>`${from} > ${high}`
    case 'lt':
    case 'eb':
      return operator === 'lt' ? sql<boolean>`${from} < ${low}` : sql<boolean>`${to} < ${low}`
    case 'ge':
      return sql<boolean>`${to} >= ${low}`
    case 'le':
      return sql<boolean>`${from} <= ${high}`
    default:
      return refuse(`A date cannot be searched with "${operator}".`)
  }
}

const likeStart = (value: string): string => `${folded(value).replace(/[\\%_]/g, '\\$&')}%`

function valueIs(parameter: Parameter, filter: Filter, value: string): RawBuilder<boolean> {
  const { operator } = filter
  switch (parameter.kind) {
    case 'token':
      return operator === 'eq' || operator === 'not' ? tokenIs(value) : refuse(`${filter.code}: "${operator}" is not understood.`)
    case 'date':
      return dateIs({ low: sql`v.low`, high: sql`v.high` }, operator, value)
    case 'string':
      if (operator === 'exact') return sql<boolean>`v.code = ${folded(value)}`
      if (operator === 'contains') return sql<boolean>`v.code like ${`%${likeStart(value)}`}`
      return operator === 'eq' ? sql<boolean>`v.code like ${likeStart(value)}` : refuse(`${filter.code}: "${operator}" is not understood.`)
    case 'reference': {
      if (operator !== 'eq') return refuse(`${filter.code}: "${operator}" is not understood.`)
      // "patient=p1" is Patient/p1; any other bare id fits every kind.
      if (value.includes('/')) return sql<boolean>`v.code = ${value.replace(/^https?:\/\/.*\/([A-Za-z]+\/[^/]+)$/, '$1')}`
      return filter.code === 'patient'
        ? sql<boolean>`v.code = ${`Patient/${value}`}`
        : sql<boolean>`v.code like ${`%/${value.replace(/[\\%_]/g, '\\$&')}`}`
    }
  }
}

/** What a search asks, as SQL. */
export interface Matching {
  readonly condition: RawBuilder<boolean>
  readonly order: RawBuilder<unknown>
  /** The one patient it is about, if it says so. */
  readonly patient?: string | undefined
  /** Names of what was asked, for the audit: never the values, which may be a name or a number of a person. */
  readonly asked: readonly string[]
  readonly link: (base: string, count: number, offset: number) => string
}

/** What is to come along is a reference that the CapabilityStatement names. @throws OperationOutcomeError for anything else */
export function assertIncludes({ include = [], revInclude = [] }: SearchRequest): void {
  if (include.length + revInclude.length > 50) refuse('At most 50 includes in one search.')
  for (const { resourceType: type, searchParam: name } of [...include, ...revInclude]) {
    const known = Object.hasOwn(parametersOf, type) ? parametersOf[type as keyof typeof parametersOf] : undefined
    if (!known?.some((parameter) => parameter.name === name && parameter.kind === 'reference'))
      refuse(`"${type}:${name}" is no reference that can be included.`)
  }
}

/** Turns a search into SQL. @throws OperationOutcomeError for what is not supported: a search that silently asks less finds too much */
export function matching(request: SearchRequest): Matching {
  const type = request.resourceType
  const parameters = parametersOf[type] ?? []
  const filters = request.filters ?? []
  if (filters.some(({ value }) => value.includes('\0'))) refuse('A value holds a character that is none (U+0000).')
  const conditions = filters.map((filter): RawBuilder<boolean> => {
    const { code, operator, value } = filter
    if (code === '_id') return any(alternatives(value).map((id) => sql<boolean>`resource.id = ${id}`))
    if (code === '_lastUpdated') return dateIs({ low: sql`resource.updated`, high: sql`resource.updated` }, operator, value)
    const parameter = parameters.find((p) => p.name === code)
    if (!parameter)
      return refuse(
        `${type} cannot be searched by "${code}". It can by ${['_id', '_lastUpdated', ...parameters.map((p) => p.name)].join(', ')}.`,
      )
    const has = (what: RawBuilder<boolean>): RawBuilder<boolean> =>
      sql<boolean>`exists (select 1 from search_value v where v.type = ${type} and v.param = ${code} and v.id = resource.id and ${what})`
    if (operator === 'missing') return value === 'true' ? sql<boolean>`not ${has(sql<boolean>`true`)}` : has(sql<boolean>`true`)
    if (code === 'patient' && operator === 'eq')
      return any(alternatives(value).map((v) => sql<boolean>`resource.patient = ${v.replace(/^.*Patient\//, '')}`))
    const found = has(any(alternatives(value).map((v) => valueIs(parameter, filter, v))))
    return operator === 'not' ? sql<boolean>`not ${found}` : found
  })
  const about = filters.find(
    (f) => f.code === 'patient' || (f.code === 'subject' && f.value.includes('Patient/')) || (type === 'Patient' && f.code === '_id'),
  )
  const [sort, ...more] = request.sortRules ?? []
  if (more.length > 0) refuse('Howship sorts by one parameter at a time.')
  return {
    condition: conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`,
    order: orderBy(type, parameters, sort),
    patient: about && !about.value.includes(',') ? about.value.replace(/^.*Patient\//, '') : undefined,
    asked: filters.map((f) => f.code),
    link: (base, count, offset) => `${base}${type}?${queryOf(request, count, offset)}`,
  }
}

function orderBy(
  type: string,
  parameters: readonly Parameter[],
  sort: { readonly code: string; readonly descending?: boolean } | undefined,
): RawBuilder<unknown> {
  if (!sort) return sql`resource.id`
  const direction = sort.descending ? sql`desc nulls last` : sql`asc nulls last`
  if (sort.code === '_id') return sql`resource.id ${direction}`
  if (sort.code === '_lastUpdated') return sql`resource.updated ${direction}`
  const parameter = parameters.find((p) => p.name === sort.code) ?? refuse(`${type} cannot be sorted by "${sort.code}".`)
  const column = parameter.kind === 'date' ? sql`max(v.low)` : sql`min(v.code)`
  return sql`(select ${column} from search_value v where v.type = ${type} and v.param = ${sort.code} and v.id = resource.id) ${direction}`
}

/** The query again, as it was understood, with its page. */
function queryOf(request: SearchRequest, count: number, offset: number): string {
  const prefixed = new Set(['ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap'])
  const query = new URLSearchParams()
  for (const { code, operator, value } of request.filters ?? []) {
    if (operator === 'eq') query.append(code, value)
    else if (prefixed.has(operator)) query.append(code, `${operator}${value}`)
    else query.append(`${code}:${operator}`, value)
  }
  for (const { resourceType, searchParam } of request.include ?? []) query.append('_include', `${resourceType}:${searchParam}`)
  for (const { resourceType, searchParam } of request.revInclude ?? []) query.append('_revinclude', `${resourceType}:${searchParam}`)
  for (const { code, descending } of request.sortRules ?? []) query.append('_sort', `${descending ? '-' : ''}${code}`)
  query.append('_count', String(count))
  if (offset > 0) query.append('_offset', String(offset))
  return query.toString()
}
