/** The tables as a clinician reads them on paper, printed from the same data that decide. */
import { decisions } from '../advice/decisions.ts'
import { decisionName } from '../advice/names.ts'
import { authorityName } from '../advice/order.ts'
import { cellInWords } from '../engine/condition.ts'
import type { AnyFact } from '../engine/fact.ts'
import { type Actor, ask, type Decision, type ReadyRow, type Shown, type Stance, silent } from '../engine/table.ts'
import { locate } from '../guidelines/citations.ts'
import { type Filling, fill, type Lang, type Text } from '../values/text.ts'

/** Where a row comes from: the numbered statement or external place, and where to read it. */
export interface SourceView {
  readonly citation: string
  readonly document: string
  readonly locator: string
}

/** One row: a cell for each column (empty: it does not matter), and what then. */
export interface RowView {
  readonly cells: readonly string[]
  readonly outcome: string
  readonly stance: Stance | typeof silent
  readonly actor: Actor
  readonly says: string
  readonly sources: readonly SourceView[]
}

/** One authority's table. */
export interface TableView {
  readonly authority: string
  readonly authorityName: string
  readonly kind: Decision['kind']
  readonly asks: string
  readonly columns: readonly string[]
  readonly rows: readonly RowView[]
  /** What holds when no row of a list or verdict does. */
  readonly otherwise: RowView | undefined
}

/** A decision with the tables of all authorities that speak on it, side by side. */
export interface DecisionView {
  readonly id: string
  readonly name: string
  readonly tables: readonly TableView[]
}

const words = {
  silent: { nl: 'Geen uitspraak.', en: 'Says nothing here.' },
  day: { nl: 'datum', en: 'date' },
} satisfies Record<string, Text>

const isFact = (shown: Shown): shown is Extract<Shown, AnyFact> => typeof shown === 'object' && 'kind' in shown

/** A sentence with the name of each number where a patient's own value would stand: "bij een klaring van ‹creatinineklaring› mL/min". */
function sentence(d: Decision, row: ReadyRow | undefined, code: string, lang: Lang): string {
  const outcome = d.outcomes[code]
  if (code === silent) return words.silent[lang]
  if (outcome === undefined) return d.asks[lang]
  const fillings: Record<string, Filling> = { subject: '' }
  // A part in brackets is said of some patients only: on paper it stands when it is the same for all.
  const always = new Set([...outcome.says[lang].replace(/\[[^\]]*\]/g, '').matchAll(/\{(\w+)\}/g)].map((m) => m[1]))
  const named = (name: string, fact: AnyFact): void => {
    if (always.has(name)) fillings[name] = `‹${fact.name[lang]}›`
  }
  for (const [name, shown] of Object.entries({ ...outcome.values, ...row?.values })) {
    if (isFact(shown)) named(name, shown)
    else fillings[name] = Array.isArray(shown) ? shown.join(', ') : (shown as Filling)
  }
  for (const [name, fact] of Object.entries({ ...outcome.dates, ...row?.dates })) named(name, fact)
  const due = row?.due ?? outcome.due
  if (due !== undefined) {
    const [from, to] = 'kind' in due ? [due, due] : due
    named('dueFrom', from)
    named('dueTo', to)
  }
  const text = fill(outcome.says, lang, fillings)
    .replace(/^[:,]\s*/, '')
    .replace(/\s+/g, ' ')
    .trim()
  const reason = row?.because === undefined ? undefined : d.reasons[row.because]?.[lang]
  const whole = reason ? `${text} ${reason}` : text
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

const sourceViews = (per: readonly string[]): readonly SourceView[] => per.map((citation) => ({ citation, ...locate(citation) }))

function rowView(d: Decision, row: ReadyRow, lang: Lang): RowView {
  return {
    cells: d.facts.map((fact, column) => {
      const cell = row.cells.find((c) => c.column === column)?.cell
      return cell === undefined ? '' : cellInWords(fact, cell, lang)
    }),
    outcome: row.then,
    stance: row.then === silent ? silent : row.then === ask ? ask : (d.outcomes[row.then]?.stance ?? 'inform'),
    actor: d.outcomes[row.then]?.actor ?? d.actor,
    says: sentence(d, row, row.then, lang),
    sources: sourceViews(row.per),
  }
}

/** One table in one language. */
export function tableView(d: Decision, lang: Lang): TableView {
  const { otherwise } = d
  return {
    authority: d.authority,
    authorityName: authorityName(d.authority),
    kind: d.kind,
    asks: d.asks[lang],
    columns: d.facts.map((fact) => fact.name[lang]),
    rows: d.rows.map((row) => rowView(d, row, lang)),
    otherwise:
      otherwise === undefined || otherwise === silent
        ? undefined
        : {
            cells: d.facts.map(() => ''),
            outcome: otherwise,
            stance: d.outcomes[otherwise]?.stance ?? 'inform',
            actor: d.outcomes[otherwise]?.actor ?? d.actor,
            says: sentence(d, undefined, otherwise, lang),
            sources: sourceViews(d.otherwisePer),
          },
  }
}

/** All decisions in the order of the catalogue, each with its authorities side by side. */
export function decisionViews(lang: Lang): readonly DecisionView[] {
  return [...new Set(decisions.map((d) => d.id))].map((id) => ({
    id,
    name: decisionName(id)[lang],
    tables: decisions
      .filter((d) => d.id === id)
      .flatMap((d) => d.tables)
      .map((t) => tableView(t, lang)),
  }))
}
