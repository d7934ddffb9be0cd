import { parseSpan } from '../values/day.ts'
import type { Lang } from '../values/text.ts'

/** The procedures that the quick consult offers, in the order of a dentist's week. Codes are those of the public contract (`hsp:`). */
export const consultProcedures = [
  'tooth-extraction',
  'surgical-extraction',
  'implant',
  'bone-graft',
  'apical-surgery',
  'periodontal-surgery',
  'torus-removal',
  'root-banking',
  'endodontics',
  'restoration',
  'crown-bridge',
  'supragingival-scaling',
  'subgingival-scaling',
  'scaling',
  'denture',
  'orthodontics',
] as const
export type ConsultProcedure = (typeof consultProcedures)[number]

/** How a drug is used. Not answered counts as used now, which is the careful reading. */
export const uses = ['now', 'stopped', 'planned'] as const
export type Use = (typeof uses)[number]

export const indications = ['osteoporosis', 'bone-metastases', 'myeloma', 'breast-cancer', 'paget', 'other', 'unknown'] as const
export type Indication = (typeof indications)[number]

export const urgencies = ['no', 'painful', 'loose', 'urgent', 'unknown'] as const
export type Urgency = (typeof urgencies)[number]

/** What is taken beside the drugs named. `none` declares that the list is complete. */
export const companions = ['none', 'corticosteroid', 'inhibitor', 'unknown'] as const
export type Companion = (typeof companions)[number]

export const allergyAnswers = ['no', 'yes', 'unknown'] as const
export type AllergyAnswer = (typeof allergyAnswers)[number]

/** One drug as the dentist names it. Dates are ISO and may be a year or a month alone. */
export interface DrugAnswer {
  /** A brand, the id of a substance, or whatever was typed. */
  readonly name: string
  readonly strengthMg?: number
  readonly everyDays?: number
  readonly use?: Use
  readonly since?: string
  /** Last injection or infusion; for a drug by mouth that was stopped, the end. */
  readonly last?: string
  /** Named as what is taken beside the bone drug. */
  readonly beside?: true
}

/** What was answered so far. What is left out was not answered, and counts as not known. */
export interface Answers {
  readonly procedure?: ConsultProcedure
  /** FDI numbers. */
  readonly teeth: readonly number[]
  /** Planned day, ISO. */
  readonly on?: string
  readonly urgency?: Urgency
  /** `nothing`: the patient takes no medicines at all; `unknown`: the dentist does not know which. */
  readonly drugs: readonly DrugAnswer[] | 'nothing' | 'unknown'
  readonly indication?: Indication
  readonly companion?: Companion
  readonly penicillin?: AllergyAnswer
  /** mL/min/1.73 m², or `unknown`. */
  readonly egfr?: number | 'unknown'
}

/** What the address holds: the answers, the language and the protocol. */
export interface Address {
  readonly lang: Lang
  readonly protocol: string
  readonly answers: Answers
}

export const noAnswers: Answers = { teeth: [], drugs: [] }
export const defaultProtocol = 'uz-leuven'

/** Teeth as the dentist sees them: viewer's left is the patient's right. */
export const upperTeeth = [18, 17, 16, 15, 14, 13, 12, 11, 21, 22, 23, 24, 25, 26, 27, 28] as const
export const lowerTeeth = [48, 47, 46, 45, 44, 43, 42, 41, 31, 32, 33, 34, 35, 36, 37, 38] as const
const adultTeeth: ReadonlySet<number> = new Set([...upperTeeth, ...lowerTeeth])

/** FDI numbers in what someone typed: "46", "46, 47", "46 en 47". What is no permanent tooth is left out. */
export const teethIn = (text: string): readonly number[] =>
  [...new Set([...text.matchAll(/\d+/g)].map(([digits]) => Number(digits)))].filter((tooth) => adultTeeth.has(tooth))

const longestName = 80
const mostDrugs = 8

function one<T extends string>(list: readonly T[], value: string | undefined): T | undefined {
  return list.find((item) => item === value)
}

const dateIn = (text: string | undefined): string | undefined => (text === undefined ? undefined : parseSpan(text)?.text)

function numberIn(text: string | undefined, low: number, high: number): number | undefined {
  const value = text !== undefined && /^\d{1,4}(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN
  return value >= low && value <= high ? value : undefined
}

/** The text behind percent signs, or undefined when it is broken. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function drugIn(text: string): DrugAnswer | undefined {
  const [head = '', ...details] = text.split(',')
  const name = decoded(head)
    ?.replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, longestName)
  if (!name) return undefined
  const detail = new Map(details.map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]))
  const strengthMg = numberIn(detail.get('mg'), 0.01, 2000)
  const everyDays = numberIn(detail.get('every'), 1, 400)
  const use = one(uses, detail.get('use'))
  const since = dateIn(detail.get('since'))
  const last = dateIn(detail.get('last'))
  return {
    name,
    ...(strengthMg !== undefined && { strengthMg }),
    ...(everyDays !== undefined && { everyDays }),
    ...(use && { use }),
    ...(since && { since }),
    ...(last && { last }),
    ...(detail.has('beside') && { beside: true as const }),
  }
}

/** Reads an address fragment. Anything that is not understood is left out: the worst fragment gives an empty form. */
export function readAddress(fragment: string): Address {
  const pairs = fragment
    .replace(/^#/, '')
    .slice(0, 4000)
    .split('&')
    .map((pair) => [pair.slice(0, Math.max(0, pair.indexOf('='))), pair.slice(pair.indexOf('=') + 1)] as const)
  const first = (key: string): string | undefined => {
    const raw = pairs.find(([name]) => name === key)?.[1]
    return raw === undefined ? undefined : decoded(raw)
  }
  const procedure = one(consultProcedures, first('do'))
  const on = dateIn(first('on'))
  const urgency = one(urgencies, first('urgency'))
  const indication = one(indications, first('for'))
  const companion = one(companions, first('also'))
  const penicillin = one(allergyAnswers, first('penicillin'))
  const egfr = first('egfr') === 'unknown' ? ('unknown' as const) : numberIn(first('egfr'), 1, 200)
  const drugs = pairs
    .filter(([key]) => key === 'drug')
    .slice(0, mostDrugs)
    .flatMap(([, raw]) => drugIn(raw) ?? [])
  const without = one(['nothing', 'unknown'] as const, first('drugs'))
  const protocol = first('protocol')
  return {
    lang: first('lang') === 'en' ? 'en' : 'nl',
    protocol: protocol !== undefined && /^[a-z0-9-]{1,40}$/.test(protocol) ? protocol : defaultProtocol,
    answers: {
      teeth: teethIn(first('teeth') ?? ''),
      drugs: drugs.length === 0 && without ? without : drugs,
      ...(procedure && { procedure }),
      ...(on && { on }),
      ...(urgency && { urgency }),
      ...(indication && { indication }),
      ...(companion && { companion }),
      ...(penicillin && { penicillin }),
      ...(egfr !== undefined && { egfr }),
    },
  }
}

function drugText(drug: DrugAnswer): string {
  return [
    encodeURIComponent(drug.name),
    drug.strengthMg !== undefined && `mg:${drug.strengthMg}`,
    drug.everyDays !== undefined && `every:${drug.everyDays}`,
    drug.use && `use:${drug.use}`,
    drug.since && `since:${drug.since}`,
    drug.last && `last:${drug.last}`,
    drug.beside && 'beside:yes',
  ]
    .filter(Boolean)
    .join(',')
}

/** The fragment of an address, with its "#": readable, and the same for the same answers. */
export function writeAddress({ lang, protocol, answers }: Address): string {
  const pairs: [string, string | number | undefined][] = [
    ['lang', lang === 'nl' ? undefined : lang],
    ['protocol', protocol === defaultProtocol ? undefined : protocol],
    ['do', answers.procedure],
    ['teeth', answers.teeth.length > 0 ? answers.teeth.join(',') : undefined],
    ['on', answers.on],
    ['urgency', answers.urgency],
    ['drugs', typeof answers.drugs === 'string' ? answers.drugs : undefined],
    ...(typeof answers.drugs === 'string' ? [] : answers.drugs.map((drug): [string, string] => ['drug', drugText(drug)])),
    ['for', answers.indication],
    ['also', answers.companion],
    ['penicillin', answers.penicillin],
    ['egfr', answers.egfr],
  ]
  const parts = pairs.filter(([, value]) => value !== undefined).map(([key, value]) => `${key}=${value}`)
  return parts.length > 0 ? `#${parts.join('&')}` : ''
}
