import { useDeferredValue, useMemo } from 'react'
import type { DecisionView } from '../../outputs/library.ts'
import type { Lang } from '../../values/text.ts'
import { say } from '../words.ts'
import { libraryWords as words } from './library-words.ts'
import { PlaceLink } from './parts.tsx'
import { around, marked, search, searchIndex } from './search.ts'
import { libraryEntries } from './search-entries.ts'

/** How many pages are listed at most. */
const mostHits = 30

function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  let at = 0
  return marked(text, query).map((piece) => {
    const key = at
    at += piece.text.length
    return piece.hit ? <mark key={key}>{piece.text}</mark> : piece.text
  })
}

/** What was found: each page with the sentences in which it says so. */
export function SearchPage({
  query,
  views,
  lang,
}: {
  readonly query: string
  readonly views: readonly DecisionView[]
  readonly lang: Lang
}) {
  const index = useMemo(() => searchIndex(libraryEntries(lang, views)), [lang, views])
  const later = useDeferredValue(query)
  const hits = useMemo(() => search(index, later, mostHits), [index, later])
  const said =
    later.trim() === ''
      ? say(words.searchHint, lang)
      : hits.length === 0
        ? say(words.noResults, lang, { query: later })
        : say(hits.length === mostHits ? words.resultsMost : words.results, lang, { count: hits.length, query: later })
  return (
    <>
      <h1 tabIndex={-1}>{say(words.search, lang)}</h1>
      <p role="status" className="question">
        {said}
      </p>
      <ol className="hits">
        {hits.map((hit) => (
          <li key={`${hit.kind} ${hit.title}`}>
            <h2>
              <PlaceLink to={hit.place} lang={lang}>
                {hit.title}
              </PlaceLink>{' '}
              <span className="soft">{hit.kind}</span>
            </h2>
            {hit.found.map((entry) => (
              <p key={`${entry.under} ${entry.text}`}>
                {entry.under && <span className="soft">{entry.under}: </span>}
                <Marked text={around(entry.text, later)} query={later} />
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}
