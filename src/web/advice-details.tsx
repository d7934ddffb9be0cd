import type { MissingFact, Recommendation } from '../advice/advice.ts'
import { decisionName } from '../advice/names.ts'
import { authorityName } from '../advice/order.ts'
import type { Notice } from '../record/record.ts'
import type { Lang } from '../values/text.ts'
import { factName, factValue } from './fact-names.ts'
import { dateText, documentNames, say, words } from './words.ts'

/** The facts behind these recommendations, each once. */
export function Because({ of, lang }: { readonly of: readonly Recommendation[]; readonly lang: Lang }) {
  const lines = new Map<string, { name: string; value: string; date: string | undefined }>()
  for (const { fact, value, date } of of.flatMap(({ because }) => because)) {
    const name = factName(fact, lang)
    if (name === undefined) continue
    const line = { name, value: factValue(fact, value, lang), date }
    lines.set(`${name} ${line.value}`, line)
  }
  if (lines.size === 0) return null
  return (
    <details>
      <summary>{say(words.because, lang)}</summary>
      <dl className="facts">
        {[...lines].map(([key, { name, value, date }]) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              {value}
              {date && !value.includes(dateText(date, lang)) && <span className="soft"> ({dateText(date, lang)})</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Where it stands: document, place, number of the statement. */
export function Sources({ of, lang }: { readonly of: readonly Recommendation[]; readonly lang: Lang }) {
  const places = new Map<string, { document: string; locator: string; statement: string | undefined }>()
  for (const { document, locator, statement } of of.flatMap(({ sources }) => sources))
    places.set(`${document} ${locator}`, { document, locator, statement })
  if (places.size === 0) return null
  const documents = Map.groupBy(places.values(), ({ document }) => document)
  return (
    <details>
      <summary>
        {say(words.sources, lang)} <span className="soft">({places.size})</span>
      </summary>
      <dl className="source-list">
        {[...documents].map(([document, list]) => (
          <div key={document}>
            <dt>{documentNames[document]?.[lang] ?? document}</dt>
            {list.map(({ locator, statement }) => (
              <dd key={locator}>
                <span lang={document.endsWith('.txt') ? 'nl' : 'en'}>{document.endsWith('.txt') ? `“${locator}”` : locator}</span>
                {statement && (
                  <span className="soft">
                    {' '}
                    {say(words.statement, lang)} {statement}
                  </span>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="in-library">
        {say(words.inLibrary, lang)}:
        {[...new Set(of.map(({ decision }) => decision))].map((decision) => (
          <a key={decision} className="quiet" href={`#library/${decision}${lang === 'en' ? '?lang=en' : ''}`}>
            {decisionName(decision)[lang]}
          </a>
        ))}
      </p>
    </details>
  )
}

/** What other authorities say, where they say something else. */
export function Others({ of, lang }: { readonly of: readonly Recommendation[]; readonly lang: Lang }) {
  const said = of.flatMap((r) => r.dissent.filter(({ outcome }) => outcome !== r.outcome).map((voice) => ({ r, voice })))
  if (said.length === 0) return null
  const names = [...new Set(said.map(({ voice }) => authorityName(voice.authority)))]
  return (
    <details>
      <summary>
        {say(words.others, lang)} <span className="soft">({names.join(', ')})</span>
      </summary>
      <ul className="plain">
        {said.map(({ r, voice }) => (
          <li key={`${r.decision} ${r.subject} ${r.outcome} ${voice.authority}`}>
            <strong>{authorityName(voice.authority)}.</strong> {voice.text[lang]}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What nobody knows yet, as questions. */
export function Missing({ missing, lang }: { readonly missing: readonly MissingFact[]; readonly lang: Lang }) {
  if (missing.length === 0) return null
  return (
    <details open>
      <summary>
        {say(words.stillUnknown, lang)} <span className="soft">({missing.length})</span>
      </summary>
      <ul className="plain">
        {missing.map(({ fact, question }) => (
          <li key={fact}>{question[lang]}</li>
        ))}
      </ul>
    </details>
  )
}

/** What in the record could not be used. The lines are written in English, for whoever keeps the record system. */
export function Notices({ notices, lang }: { readonly notices: readonly Notice[]; readonly lang: Lang }) {
  if (notices.length === 0) return null
  return (
    <details>
      <summary>
        {say(words.notices, lang)} <span className="soft">({notices.length})</span>
      </summary>
      <ul className="plain">
        {notices.map(({ reference, problem, detail }) => (
          <li key={`${reference} ${problem} ${detail}`} lang="en">
            {detail} <span className="soft">{reference}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
