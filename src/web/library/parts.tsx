import { type ReactNode, useSyncExternalStore } from 'react'
import type { Lang } from '../../values/text.ts'
import { documentNames, say } from '../words.ts'
import type { Arrangement, LibraryPlace } from './address.ts'
import { libraryHref } from './address.ts'
import { placeOf } from './documents.ts'
import { libraryWords as words } from './library-words.ts'

/** With a capital, where it begins a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A link to another place in the library. */
export function PlaceLink(props: {
  readonly to: LibraryPlace
  readonly lang: Lang
  readonly arrangement?: Arrangement
  readonly children: ReactNode
  readonly className?: string
  readonly current?: boolean
}) {
  const { to, lang, arrangement, children, className, current } = props
  return (
    <a href={libraryHref(to, lang, arrangement)} className={className} aria-current={current ? 'true' : undefined}>
      {children}
    </a>
  )
}

const narrow = 'screen and (max-width: 44rem)'
const follow = (changed: () => void): (() => void) => {
  const query = matchMedia(narrow)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Is the window too narrow for tables? Then each row is a card of its own. Paper is wide enough. */
export const useNarrow = (): boolean => useSyncExternalStore(follow, () => matchMedia(narrow).matches)

/** Citations in a fold: document, place, number of the statement. */
export function Citations({ of, lang, title }: { readonly of: readonly string[]; readonly lang: Lang; readonly title?: string }) {
  if (of.length === 0) return null
  const documents = Map.groupBy(new Set(of), (citation) => placeOf(citation).document)
  return (
    <details className="cited">
      <summary>
        {title ?? say(of.length === 1 ? words.source : words.sources, lang)} <span className="soft">({new Set(of).size})</span>
      </summary>
      <dl className="source-list">
        {[...documents].map(([document, citations]) => (
          <div key={document}>
            <dt lang={documentNames[document] ? undefined : 'en'}>{documentNames[document]?.[lang] ?? document}</dt>
            {citations.map((citation) => {
              const { locator } = placeOf(citation)
              const ours = document.endsWith('.txt')
              return (
                <dd key={citation}>
                  <span lang={ours ? 'nl' : 'en'}>{ours ? `“${locator}”` : locator}</span>{' '}
                  {ours && <span className="soft">{say(words.statement, lang, { number: citation })}</span>}
                </dd>
              )
            })}
          </div>
        ))}
      </dl>
    </details>
  )
}

/** A column of a table: its head, and what stands in it. */
export interface Field<Row> {
  readonly name: string
  readonly cell: (row: Row) => ReactNode
  readonly className?: string
}

/** Rows as a table; on a narrow screen as cards, with the same words and nothing left out. The first field names the row. */
export function Records<Row>(props: {
  readonly caption: string
  readonly captionHidden?: boolean
  readonly rows: readonly Row[]
  readonly fields: readonly Field<Row>[]
  readonly rowKey: (row: Row) => string
  /** For each of the first fields, how many rows its cell covers; 0 when the cell stands above. */
  readonly merged?: readonly (readonly number[])[]
}) {
  const { caption, captionHidden, rows, fields, rowKey, merged } = props
  if (useNarrow())
    return (
      <ul className="cards" aria-label={caption}>
        {rows.map((row) => (
          <li key={rowKey(row)}>
            <dl>
              {fields.map(({ name, cell, className }) => (
                <div key={name} className={className}>
                  <dt>{name}</dt>
                  <dd>{cell(row)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    )
  return (
    <table className="records">
      <caption className={captionHidden ? 'hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {fields.map(({ name, className }) => (
            <th key={name} scope="col" className={className}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={rowKey(row)}>
            {fields.map(({ name, cell, className }, i) => {
              const span = merged?.[i]?.[at] ?? 1
              if (span === 0) return null
              return i === 0 ? (
                <th key={name} scope={span > 1 ? 'rowgroup' : 'row'} rowSpan={span} className={className}>
                  {cell(row)}
                </th>
              ) : (
                <td key={name} rowSpan={span} className={className}>
                  {cell(row)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
