import { type FormEvent, useEffect, useMemo, useRef } from 'react'
import { pages } from '../../knowledge/index.ts'
import { type DecisionView, decisionViews } from '../../outputs/library.ts'
import { disclaimer } from '../../outputs/words.ts'
import type { Lang } from '../../values/text.ts'
import { knowledgeVersion } from '../advising.ts'
import { words as consultWords, say } from '../words.ts'
import { type Arrangement, type LibraryPlace, libraryHref, readLibraryAddress } from './address.ts'
import { BackgroundPage } from './background-page.tsx'
import { drugClasses, sectionOf } from './catalogue.ts'
import { ContentsPage } from './contents-page.tsx'
import { DecisionPage } from './decision-page.tsx'
import { substanceAt } from './drug-facts.ts'
import { DrugPage } from './drug-page.tsx'
import { FiguresPage } from './figures-page.tsx'
import { libraryWords as words } from './library-words.ts'
import { capital, PlaceLink } from './parts.tsx'
import { SearchPage } from './search-page.tsx'
import { StagesPage } from './stages-page.tsx'
import './library.css'

/** The name of a place, and the part of the library that it stands in; undefined when there is no such place. */
function named(
  place: LibraryPlace,
  views: readonly DecisionView[],
  lang: Lang,
): { readonly name: string; readonly part: string } | undefined {
  switch (place.kind) {
    case 'contents':
      return { name: say(words.library, lang), part: '' }
    case 'search':
      return { name: say(words.search, lang), part: '' }
    case 'figures':
      return { name: say(words.figuresTitle, lang), part: say(words.pictures, lang) }
    case 'stages':
      return { name: say(words.stagesTitle, lang), part: say(words.pictures, lang) }
    case 'decision': {
      const view = views.find((v) => v.id === place.id)
      return view && { name: capital(view.name), part: sectionOf(view.id)?.name[lang] ?? say(words.decisions, lang) }
    }
    case 'drug': {
      const s = substanceAt(place.id)
      return s && { name: capital(s.name[lang]), part: drugClasses[s.class][lang] }
    }
    case 'page': {
      const page = pages.find((p) => p.id === place.id)
      return page && { name: page.title[lang], part: say(page.reader === 'patient' ? words.patientPages : words.background, lang) }
    }
  }
}

function Content(props: {
  readonly place: LibraryPlace
  readonly views: readonly DecisionView[]
  readonly lang: Lang
  readonly arrangement: Arrangement | undefined
}) {
  const { place, views, lang, arrangement } = props
  switch (place.kind) {
    case 'contents':
      return <ContentsPage views={views} lang={lang} />
    case 'search':
      return <SearchPage query={place.query} views={views} lang={lang} />
    case 'figures':
      return <FiguresPage lang={lang} />
    case 'stages':
      return <StagesPage views={views} lang={lang} />
    case 'decision':
      return (
        <DecisionPage
          view={views.find((v) => v.id === place.id)!}
          lang={lang}
          version={knowledgeVersion}
          at={place.at}
          arrangement={arrangement}
        />
      )
    case 'drug':
      return <DrugPage of={substanceAt(place.id)!} views={views} lang={lang} />
    case 'page':
      return <BackgroundPage page={pages.find((p) => p.id === place.id)!} lang={lang} />
  }
}

/** The library: the tables that decide, the drugs, the figures and the background, for reading. */
export function Library(props: {
  readonly fragment: string
  /** Leads back to the quick consult as it was left. */
  readonly consultHref: string
  readonly onReplace: (fragment: string) => void
}) {
  const { fragment, consultHref, onReplace } = props
  const { lang, place, arrangement } = useMemo(() => readLibraryAddress(fragment), [fragment])
  const views = useMemo(() => decisionViews(lang), [lang])
  const here = named(place, views, lang)
  const main = useRef<HTMLElement>(null)
  const followed = useRef(false)
  const other = lang === 'nl' ? 'en' : 'nl'
  const contents = place.kind === 'contents'
  const query = place.kind === 'search' ? place.query : ''
  const name = here?.name ?? say(words.notFound, lang)

  useEffect(() => {
    document.documentElement.lang = lang
    document.title = contents ? say(words.libraryTitle, lang) : say(words.title, lang, { name })
  }, [lang, name, contents])

  // After a link one reads on at the new title, or at the authority that was asked for; after "back" where one was.
  useEffect(() => {
    const at = readLibraryAddress(fragment).place
    const authority = at.kind === 'decision' && at.at ? main.current?.querySelector<HTMLElement>(`#name-${at.at}`) : undefined
    if (authority) {
      authority.focus({ preventScroll: true })
      authority.scrollIntoView({ block: 'start' })
    } else if (followed.current) {
      window.scrollTo(0, 0)
      main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    }
    followed.current = false
  }, [fragment])

  const seek = (text: string): void => {
    const next = libraryHref({ kind: 'search', query: text }, lang)
    if (place.kind === 'search') onReplace(next)
    else {
      followed.current = true
      location.hash = next
    }
  }
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (place.kind === 'search') main.current?.querySelector<HTMLElement>('.hits a')?.focus()
    else seek(String(new FormData(event.currentTarget).get('q') ?? ''))
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: only notes that a link was followed, by mouse or key alike.
    <div
      className="library"
      onClick={(event) => {
        const link = (event.target as Element).closest('a')
        if (link && main.current?.contains(link)) followed.current = true
      }}
    >
      <button type="button" className="skip" onClick={() => main.current?.querySelector<HTMLElement>('h1')?.focus()}>
        {say(words.skip, lang)}
      </button>
      <header className="top">
        <p className="brand">
          <strong>Howship</strong> <span>{say(consultWords.tagline, lang)}</span>
        </p>
        <nav className="screens" aria-label={say(words.screens, lang)}>
          <a className="quiet" href={consultHref}>
            {say(words.consult, lang)}
          </a>
          <a className="quiet" href={libraryHref({ kind: 'contents' }, lang)} aria-current={contents ? 'page' : 'true'}>
            {say(words.library, lang)}
          </a>
          <a className="quiet" lang={other} hrefLang={other} href={libraryHref(place, other, arrangement)}>
            {say(consultWords.otherLanguage, lang)}
          </a>
        </nav>
      </header>
      <main className="page page-library" ref={main}>
        {contents && (
          <div className="intro">
            <h1 tabIndex={-1}>{say(words.library, lang)}</h1>
            <p>{say(words.intro, lang)}</p>
          </div>
        )}
        <search>
          <form className="seek" onSubmit={submit}>
            <label htmlFor="seek" className={contents ? 'label' : 'hidden'}>
              {say(words.searchLabel, lang)}
            </label>
            <div className="seek-row">
              <input
                id="seek"
                name="q"
                type="search"
                autoComplete="off"
                key={place.kind === 'search' ? 'search' : fragment}
                defaultValue={query}
                placeholder={contents ? undefined : say(words.searchLabel, lang)}
                onChange={(event) => place.kind === 'search' && seek(event.currentTarget.value)}
              />
              <button type="submit" className="button">
                {say(words.search, lang)}
              </button>
            </div>
            {contents && <p className="why">{say(words.searchHint, lang)}</p>}
          </form>
        </search>
        {!contents && (
          <nav className="trail" aria-label={say(words.path, lang)}>
            <PlaceLink to={{ kind: 'contents' }} lang={lang}>
              {say(words.library, lang)}
            </PlaceLink>
            {here?.part && <span className="soft">{here.part}</span>}
          </nav>
        )}
        {here ? (
          <Content place={place} views={views} lang={lang} arrangement={arrangement} />
        ) : (
          <>
            <h1 tabIndex={-1}>{say(words.notFound, lang)}</h1>
            <p>{say(words.notFoundMore, lang)}</p>
          </>
        )}
      </main>
      <footer className="foot">
        <p>{disclaimer[lang]}</p>
        <p>{say(words.version, lang, { version: knowledgeVersion })}</p>
      </footer>
    </div>
  )
}
