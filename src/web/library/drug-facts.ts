import { type Brand, type Price, prices, type Substance, substances } from '../../drugs/index.ts'
import { type Figure, figures, type Onset, onsets } from '../../guidelines/incidence.ts'
import { pages } from '../../knowledge/index.ts'
import type { Page, Section } from '../../knowledge/page.ts'
import type { DecisionView, RowView, TableView } from '../../outputs/library.ts'
import type { Lang } from '../../values/text.ts'
import { drugSlug } from './address.ts'

/** The substance with this address; undefined when there is none. */
export const substanceAt = (slug: string): Substance | undefined => substances.find((s) => drugSlug(s.id) === slug)

/** Does a figure that was counted among users of `drug` speak of this substance? Groups are named as in `incidence.ts`. */
export function speaksOf(drug: string, s: Substance): boolean {
  const antiresorptive = s.class === 'bisphosphonate' || s.class === 'denosumab'
  if (drug.includes(s.id)) return true
  if (drug.includes('VEGFR-TKI') && s.class === 'vegfr-tki') return true
  if (drug.includes('antiresorptive')) return antiresorptive
  if (s.class !== 'bisphosphonate') return false
  if (drug.includes('intravenous bisphosphonates')) return s.routes.includes('iv')
  if (drug.includes('oral bisphosphonates')) return s.routes.includes('oral')
  return drug === 'bisphosphonates'
}

/** Figures on jaw necrosis that speak of a substance: its own first, then those of its group. */
export function figuresOf(s: Substance): readonly Figure[] {
  const fitting = figures.filter((f) => speaksOf(f.drug, s))
  return [...fitting.filter((f) => f.drug === s.id), ...fitting.filter((f) => f.drug !== s.id)]
}

/** Times to onset that speak of a substance. */
export const onsetsOf = (s: Substance): readonly Omit<Onset, 'exposedMonths'>[] => onsets.filter((o) => speaksOf(o.drug, s))

/** Prices of a substance, newest source first. */
export const pricesOf = (s: Substance): readonly Price[] =>
  prices.filter((p) => p.substance === s.id).sort((a, b) => (b.year ?? 0) - (a.year ?? 0))

/** Strengths (mg) that any brand of the substance is known to have. */
export const strengthsOf = (s: Substance): readonly number[] =>
  [...new Set(s.brands.flatMap((b: Brand) => b.strengthsMg ?? []))].sort((a, b) => a - b)

const namesOf = (s: Substance, lang: Lang): readonly string[] => [s.name[lang], ...s.brands.map((b) => b.name)].map((n) => n.toLowerCase())

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Finds a substance by its name or a brand, as a word of its own or the beginning of one. */
function namePattern(s: Substance, lang: Lang): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${namesOf(s, lang).map(escaped).join('|')})`, 'iu')
}

/** Cells that name what is excluded: "niet zoledroninezuur 4 mg". */
const excludes = (cell: string): boolean => /^(niet|not) /.test(cell)

/** A row that names a substance, with its table and decision. */
export interface NamingRow {
  readonly decision: DecisionView
  readonly table: TableView
  readonly row: RowView
}

/** Every row of the library, in the language of its views, that names the substance and says something. */
export function rowsNaming(views: readonly DecisionView[], s: Substance, lang: Lang): readonly NamingRow[] {
  const name = namePattern(s, lang)
  return views.flatMap((decision) =>
    decision.tables.flatMap((table) =>
      table.rows
        .filter((row) => row.outcome !== 'silent' && (name.test(row.says) || row.cells.some((cell) => !excludes(cell) && name.test(cell))))
        .map((row) => ({ decision, table, row })),
    ),
  )
}

/** Decisions that name a substance, each once. */
export const decisionsNaming = (views: readonly DecisionView[], s: Substance, lang: Lang): readonly DecisionView[] => {
  const name = namePattern(s, lang)
  return views.filter(
    (v) =>
      rowsNaming([v], s, lang).length > 0 ||
      name.test(v.name) ||
      v.tables.some((t) => name.test(t.asks) || t.columns.some((c) => name.test(c))),
  )
}

/** Rows that hold this drug back: their condition names it, or their sentence begins with it. One named as the alternative is not held. */
export function warnings(rows: readonly NamingRow[], s: Substance, lang: Lang): readonly NamingRow[] {
  const name = namePattern(s, lang)
  return rows.filter(
    ({ row }) =>
      (row.stance === 'contraindicated' || row.stance === 'avoid') &&
      (row.cells.some((cell) => !excludes(cell) && name.test(cell)) || row.says.search(name) === 0),
  )
}

/** Pages that name a substance. */
export const pagesNaming = (s: Substance, lang: Lang): readonly Page[] => {
  const name = namePattern(s, lang)
  return pages.filter(
    (p) =>
      name.test(p.title[lang]) ||
      p.sections.some((section) => section.paragraphs.some(({ says, but }) => name.test(says[lang]) || (but && name.test(but[lang])))),
  )
}

/** What to expect of a substance: the sections of the page on adverse effects that are about it or its group. */
export function expectations(s: Substance): readonly Section[] {
  const page = pages.find((p) => p.id === 'adverse-effects-of-bone-drugs')
  if (!page || (s.class !== 'bisphosphonate' && s.class !== 'denosumab')) return []
  return page.sections.filter(({ heading: { en } }) =>
    /bisphosphonates by infusion/i.test(en)
      ? s.class === 'bisphosphonate' && s.routes.includes('iv')
      : /bisphosphonates/i.test(en)
        ? s.class === 'bisphosphonate'
        : /denosumab/i.test(en)
          ? s.class === 'denosumab'
          : true,
  )
}
