/** Addresses of the workspace: they live behind the `#`, so that no patient's id reaches a log, and a reload or a link comes back to the same place. */
import type { Lang } from '../../values/text.ts'

/** Every page of the workspace. Those of a patient carry the patient's id; `lesion` and `papers` may carry what is open in them. */
export const patientPages = ['patient', 'mouth', 'lesion', 'dose', 'papers'] as const
export const otherPages = ['today', 'find', 'people', 'account', 'sign-in', 'set-up', 'invitation'] as const
export type PatientPage = (typeof patientPages)[number]
export type Page = PatientPage | (typeof otherPages)[number]

export interface Address {
  readonly page: Page
  /** Id of the patient, on a patient's page. */
  readonly patient?: string
  /** What is open in the page: a lesion's id, a kind of paper, an invitation's token. */
  readonly item?: string
  readonly lang: Lang
  /** Filters and the like. */
  readonly query: Readonly<Record<string, string>>
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const is = <T extends string>(list: readonly T[], word: string | undefined): word is T =>
  (list as readonly (string | undefined)[]).includes(word)

/** The place a fragment names; undefined when it belongs to the quick consult or the library. "#patient/p1/mouth?lang=en" */
export function readAddress(fragment: string): Address | undefined {
  const [path = '', search = ''] = fragment.replace(/^#/, '').split(/\?(.*)/s)
  const [first, id, sub, item] = path.split('/').map(decoded)
  const { lang, ...query } = Object.fromEntries(new URLSearchParams(search))
  const rest = { lang: lang === 'en' ? ('en' as const) : ('nl' as const), query }
  if (first === 'patient' && id) {
    if (sub === undefined || sub === '') return { page: 'patient', patient: id, ...rest }
    return is(patientPages, sub) ? { page: sub, patient: id, ...(item && { item }), ...rest } : undefined
  }
  return is(otherPages, first) ? { page: first, ...(id && { item: id }), ...rest } : undefined
}

/** The fragment of a place. */
export function href({
  page,
  patient,
  item,
  lang,
  query = {},
}: Omit<Address, 'query'> & { readonly query?: Readonly<Record<string, string>> }): string {
  const own = is(patientPages, page)
  const parts = [own ? 'patient' : page, ...(own ? [patient ?? '', ...(page === 'patient' ? [] : [page])] : []), ...(item ? [item] : [])]
  const search = new URLSearchParams({ ...query, ...(lang === 'en' && { lang }) }).toString()
  return `#${parts.map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`
}
