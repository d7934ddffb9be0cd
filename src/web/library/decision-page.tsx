import { Fragment } from 'react'
import type { DecisionView, RowView, TableView } from '../../outputs/library.ts'
import { actorWords } from '../../outputs/words.ts'
import type { Lang } from '../../values/text.ts'
import { StanceMark } from '../advice-item.tsx'
import { documentNames, glued, say } from '../words.ts'
import type { Arrangement, LibraryPlace } from './address.ts'
import { editions } from './documents.ts'
import { libraryWords as words } from './library-words.ts'
import { Citations, capital, PlaceLink, Records } from './parts.tsx'
import { byAuthority, type Condition, conditionsOf, fitBeside, layOut, spans } from './table-layout.ts'

const citationsOf = (row: RowView): readonly string[] => row.sources.map((s) => s.citation)

/** What then: how strongly, what, and by whom. */
export function Outcome({ row, lang }: { readonly row: RowView; readonly lang: Lang }) {
  return (
    <span className="outcome">
      {row.stance !== 'silent' && <StanceMark stance={row.stance} lang={lang} />}
      <span>
        {glued(row.says)} <span className="soft nowrap">({actorWords[row.actor][lang]})</span>
      </span>
    </span>
  )
}

/** "Als klaring onder 30 mL/min en hypercalciëmie: nee". */
export function Conditions({ of, lang }: { readonly of: readonly Condition[]; readonly lang: Lang }) {
  if (of.length === 0) return <p className="conditions">{say(words.alwaysRow, lang)}</p>
  return (
    <p className="conditions">
      <span className="soft">{say(words.if, lang)}</span>{' '}
      {of.map(({ name, cell }, i) => (
        <Fragment key={name}>
          {i > 0 && <span className="soft"> {say(words.and, lang)} </span>}
          <span>
            {name}: <strong>{cell}</strong>
          </span>
        </Fragment>
      ))}
    </p>
  )
}

/** Rows as lines of "if … and … then". */
function Lines({
  table,
  rows,
  columns,
  lang,
}: {
  readonly table: TableView
  readonly rows: readonly RowView[]
  readonly columns: readonly number[]
  readonly lang: Lang
}) {
  return (
    <ol className="rules">
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table never change places.
        <li key={i}>
          <Conditions of={conditionsOf(table, row, [...columns])} lang={lang} />
          <p>
            <Outcome row={row} lang={lang} />
          </p>
          <Citations of={citationsOf(row)} lang={lang} />
        </li>
      ))}
    </ol>
  )
}

const how = { table: words.howTable, checklist: words.howChecklist, verdict: words.howVerdict } as const

/** One table of one authority. */
export function DecisionTable(props: {
  readonly table: TableView
  readonly lang: Lang
  /** Is the question said with each table? */
  readonly asks: boolean
  /** Next to another one there is room for two columns. */
  readonly beside: boolean
}) {
  const { table, lang, asks, beside } = props
  const { always, columns, rows, silent, form } = layOut(table)
  return (
    <div className="decision-table">
      {asks && <h3>{table.asks}</h3>}
      {always.length > 0 && (
        <p className="always">
          <span className="soft">{say(words.always, lang)}:</span>{' '}
          {always.map(({ name, cell }, i) => (
            <Fragment key={name}>
              {i > 0 && '; '}
              {name}: <strong>{cell}</strong>
            </Fragment>
          ))}
        </p>
      )}
      {rows.length > 1 && <p className="why">{say(how[table.kind], lang)}</p>}
      {form === 'table' && (!beside || columns.length <= 2) ? (
        <Records
          caption={`${table.authorityName}: ${table.asks}`}
          captionHidden
          rows={rows}
          rowKey={(row) => `${row.cells.join('|')} ${row.says}`}
          merged={columns.map((_, at) => spans(rows, columns.slice(0, at + 1)))}
          fields={[
            ...columns.map((i) => ({
              name: capital(table.columns[i]!),
              cell: (row: RowView) => row.cells[i] || <span className="soft">{say(words.any, lang)}</span>,
              className: 'condition',
            })),
            { name: say(words.then, lang), cell: (row) => <Outcome row={row} lang={lang} />, className: 'then' },
            { name: say(words.source, lang), cell: (row) => <Citations of={citationsOf(row)} lang={lang} />, className: 'citing' },
          ]}
        />
      ) : (
        <Lines table={table} rows={rows} columns={columns} lang={lang} />
      )}
      {table.otherwise && (
        <div className="otherwise">
          <p className="conditions">
            <strong>{say(words.otherwise, lang)}</strong>
          </p>
          <p>
            <Outcome row={table.otherwise} lang={lang} />
          </p>
          <Citations of={citationsOf(table.otherwise)} lang={lang} />
        </div>
      )}
      {silent.length > 0 && (
        <details>
          <summary>
            {say(words.silentRows, lang)} <span className="soft">({silent.length})</span>
          </summary>
          <div>
            <p className="why">{say(words.silentMore, lang)}</p>
            <ul className="rules rules-silent">
              {silent.map((row) => (
                <li key={row.cells.join('|')}>
                  <Conditions of={conditionsOf(table, row)} lang={lang} />
                  <Citations of={citationsOf(row)} lang={lang} />
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </div>
  )
}

/** Which documents an authority's tables come from, and of when they are. */
function Edition({ tables, lang }: { readonly tables: readonly TableView[]; readonly lang: Lang }) {
  const rows = tables.flatMap((t) => [...t.rows, ...(t.otherwise ? [t.otherwise] : [])])
  // A choice of this product beside a source is cited with its row; as an edition it stands only where the product speaks itself.
  const of = new Set(rows.flatMap((r) => r.sources.filter((s) => !s.citation.startsWith('howship: ')).map((s) => s.document)))
  const documents = of.size > 0 ? [...of] : [...new Set(rows.flatMap((r) => r.sources.map((s) => s.document)))]
  return (
    <p className="edition">
      {say(words.edition, lang)}:{' '}
      {documents.map((document, i) => (
        <Fragment key={document}>
          {i > 0 && '; '}
          <span lang={documentNames[document] ? undefined : 'en'}>{documentNames[document]?.[lang] ?? document}</span>
          {editions[document] && ` (${editions[document][lang]})`}
        </Fragment>
      ))}
    </p>
  )
}

/** A decision: its question, and the tables of all authorities that speak on it. */
export function DecisionPage(props: {
  readonly view: DecisionView
  readonly lang: Lang
  readonly version: string
  readonly at: string | undefined
  readonly arrangement: Arrangement | undefined
}) {
  const { view, lang, version, at, arrangement } = props
  const authorities = byAuthority(view.tables)
  const questions = new Set(view.tables.map((t) => t.asks))
  const several = authorities.length > 1
  const shown: Arrangement = arrangement ?? (fitBeside(view.tables) ? 'beside' : 'below')
  const here: LibraryPlace = { kind: 'decision', id: view.id, ...(at && { at }) }
  return (
    <>
      <h1 tabIndex={-1}>{capital(view.name)}</h1>
      {questions.size === 1 && <p className="question">{view.tables[0]!.asks}</p>}
      {several && (
        <div className="between">
          <nav className="chips" aria-label={say(words.authorities, lang)}>
            {authorities.map(({ authority, name }) => (
              <PlaceLink
                key={authority}
                to={{ kind: 'decision', id: view.id, at: authority }}
                lang={lang}
                {...(arrangement && { arrangement })}
                className="chip"
                current={at === authority}
              >
                {name}
              </PlaceLink>
            ))}
          </nav>
          <nav className="chips arrangement" aria-label={say(words.arrangement, lang)}>
            {(['below', 'beside'] as const).map((a) => (
              <PlaceLink key={a} to={here} lang={lang} arrangement={a} className="chip" current={shown === a}>
                {say(words[a], lang)}
              </PlaceLink>
            ))}
          </nav>
        </div>
      )}
      <div className={several ? `authorities authorities-${shown}` : 'authorities'}>
        {authorities.map(({ authority, name, tables }) => (
          <section key={authority} id={`by-${authority}`} className="authority" aria-labelledby={`name-${authority}`}>
            <h2 id={`name-${authority}`} tabIndex={-1}>
              {name}
            </h2>
            <Edition tables={tables} lang={lang} />
            {tables.map((table) => (
              <DecisionTable key={table.asks} table={table} lang={lang} asks={questions.size > 1} beside={shown === 'beside' && several} />
            ))}
          </section>
        ))}
      </div>
      <p className="version">{say(words.version, lang, { version })}</p>
    </>
  )
}
