/** The workspace: who is signed in, which page the address names, and the page. */
import {
  Component,
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Site } from '../../server/workspace/record-routes.ts'
import type { Day } from '../../values/day.ts'
import type { Lang } from '../../values/text.ts'
import { say } from '../words.ts'
import { type Address, href, type PatientPage, readAddress } from './address.ts'
import { Conflicts } from './conflicts.tsx'
import { Frame } from './frame.tsx'
import { useKeptFocus } from './keep-focus.ts'
import { useOpenPatient } from './open-patient.ts'
import { type Outbox, openOutbox } from './outbox.ts'
import type { PageProps } from './page.ts'
import { PatientHead } from './patient-head.tsx'
import { askWho, call, session } from './session.ts'
import { warmUp, work } from './view-client.ts'
import './workspace.css'
import { frameWords, pageNames } from './workspace-words.ts'

const SignInPage = lazy(() => import('./people/sign-in-page.tsx').then((m) => ({ default: m.SignInPage })))
const SetUpPage = lazy(() => import('./people/set-up-page.tsx').then((m) => ({ default: m.SetUpPage })))
const InvitationPage = lazy(() => import('./people/invitation-page.tsx').then((m) => ({ default: m.InvitationPage })))
const AccountPage = lazy(() => import('./people/account-page.tsx').then((m) => ({ default: m.AccountPage })))
const PeoplePage = lazy(() => import('./people/people-page.tsx').then((m) => ({ default: m.PeoplePage })))
const FindPage = lazy(() => import('./people/find-page.tsx').then((m) => ({ default: m.FindPage })))
const SessionEnded = lazy(() => import('./people/session-ended.tsx').then((m) => ({ default: m.SessionEnded })))
const TodayPage = lazy(() => import('./today/today-page.tsx').then((m) => ({ default: m.TodayPage })))

/** The pages of a patient: each is fetched when somebody opens it. */
const pagesOfPatient: Readonly<Record<PatientPage, ComponentType<PageProps>>> = {
  patient: lazy(() => import('./patient/patient-page.tsx').then((m) => ({ default: m.PatientPage }))),
  lesion: lazy(() => import('./lesion/lesion-page.tsx').then((m) => ({ default: m.LesionPage }))),
  mouth: lazy(() => import('./mouth/mouth-page.tsx').then((m) => ({ default: m.MouthPage }))),
  dose: lazy(() => import('./dose/dose-page.tsx').then((m) => ({ default: m.DosePage }))),
  papers: lazy(() => import('./papers/papers-page.tsx').then((m) => ({ default: m.PapersPage }))),
}

/** A fault in one page leaves the frame and what is kept. */
class PageGuard extends Component<{ readonly lang: Lang; readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override render() {
    return this.state.broken ? <p className="broken">{say(frameWords.unfinished, this.props.lang)}</p> : this.props.children
  }
}

/** @param fragment of the address; @param asOf today */
export function Workspace({ fragment, asOf }: { readonly fragment: string; readonly asOf: Day }) {
  const address = readAddress(fragment)!
  const { lang } = address
  const now = useSyncExternalStore(session.subscribe, session.get)
  useEffect(() => void askWho(), [])
  useKeptFocus()
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  if (now.state === 'asking') return <p className="ws-alone soft" aria-busy="true" />
  if (now.state === 'out' || address.page === 'set-up' || address.page === 'invitation') return <Outside address={address} now={now} />
  return <Inside key={now.me.person} address={address} asOf={asOf} signed={now} />
}

/** Before anybody is signed in: the ways in, and the way to what needs no account. */
function Outside({ address, now }: { readonly address: Address; readonly now: ReturnType<typeof session.get> }) {
  const { lang, page } = address
  const other = lang === 'nl' ? 'en' : 'nl'
  return (
    <>
      <header className="top ws-top">
        <p className="brand">
          <strong>Howship</strong>
        </p>
        <nav className="ws-places" aria-label={say(frameWords.menu, lang)}>
          <a href={lang === 'nl' ? '#' : '#lang=en'}>{say(frameWords.consult, lang)}</a>
          <a href={lang === 'nl' ? '#library' : '#library?lang=en'}>{say(frameWords.library, lang)}</a>
        </nav>
        <div className="ws-who">
          <a className="quiet" lang={other} href={href({ ...address, lang: other })}>
            {say(frameWords.otherLanguage, lang)}
          </a>
        </div>
      </header>
      <main className="ws-page">
        {now.state === 'out' && now.unreachable && (
          <p className="ws-note" role="status">
            {say(frameWords.unreachable, lang)}
          </p>
        )}
        <Suspense fallback={<p className="soft ws-loading">{say(frameWords.loading, lang)}</p>}>
          {page === 'set-up' ? (
            <SetUpPage lang={lang} />
          ) : page === 'invitation' ? (
            <InvitationPage lang={lang} />
          ) : (
            <SignInPage lang={lang} />
          )}
        </Suspense>
      </main>
    </>
  )
}

type Signed = Extract<ReturnType<typeof session.get>, { state: 'in' }>

function Inside({ address, asOf, signed }: { readonly address: Address; readonly asOf: Day; readonly signed: Signed }) {
  const { me, vault, expired } = signed
  const { lang, page } = address
  const outbox = useMemo(() => openOutbox(vault), [vault])
  useEffect(() => () => outbox.stop(), [outbox])
  // Whoever is back sends what waited.
  useEffect(() => void (expired || outbox.send()), [expired, outbox])
  useEffect(() => {
    if (page === 'sign-in') location.replace(href({ page: me.role === 'administrator' ? 'people' : 'today', lang }))
  }, [page, me.role, lang])
  return (
    <Frame address={address} me={me} outbox={outbox}>
      {expired && (
        <Suspense>
          <SessionEnded lang={lang} hospital={signed.hospital} />
        </Suspense>
      )}
      <Conflicts outbox={outbox} lang={lang} />
      {/* A patient stays open from one of their pages to the next. */}
      <PageGuard key={address.patient ?? page} lang={lang}>
        <Suspense fallback={<p className="soft ws-loading">{say(frameWords.loading, lang)}</p>}>
          {address.patient !== undefined ? (
            <OfPatient address={address} asOf={asOf} signed={signed} outbox={outbox} />
          ) : page === 'today' ? (
            <TodayPage lang={lang} me={me} asOf={asOf} query={address.query} outbox={outbox} vault={vault} />
          ) : page === 'people' ? (
            <PeoplePage lang={lang} />
          ) : page === 'account' ? (
            <AccountPage lang={lang} me={me} />
          ) : (
            <FindPage lang={lang} me={me} asOf={asOf} />
          )}
        </Suspense>
      </PageGuard>
    </Frame>
  )
}

let siteKnown: Promise<Site> | undefined
/** The site's protocol and code map; asked once. Without a connection the last one known. */
const siteOf = (vault: Signed['vault']): Promise<Site> => {
  siteKnown ??= call('/api/site')
    .then(async (response) => {
      if (!response.ok) throw new Error('signed out')
      const site = (await response.json()) as Site
      vault.set('site', site)
      return site
    })
    .catch(() => {
      siteKnown = undefined
      return vault.get<Site>('site') ?? { protocol: 'uz-leuven' }
    })
    .then(async (site) => {
      if (site.codes !== undefined) await work('site', site.codes)
      return site
    })
  return siteKnown
}

function OfPatient(props: { readonly address: Address; readonly asOf: Day; readonly signed: Signed; readonly outbox: Outbox }) {
  const { address, asOf, signed, outbox } = props
  const { lang, page, item } = address
  const [protocol, setProtocol] = useState<string>()
  useEffect(warmUp, [])
  useEffect(() => void siteOf(signed.vault).then((site) => setProtocol(site.protocol)), [signed.vault])
  const opening = useOpenPatient(address.patient, asOf, protocol, outbox, signed.vault, signed.me.person)
  const title = useRef('Howship')
  const person = opening.state === 'open' ? opening.patient.view?.person : undefined
  useEffect(() => {
    title.current = `${person?.name ?? ''} · ${say(pageNames[page as keyof typeof pageNames], lang)} · Howship`
    document.title = title.current
  }, [person, page, lang])
  if (opening.state === 'loading') return <p className="soft ws-loading">{say(frameWords.loading, lang)}</p>
  if (opening.state !== 'open')
    return (
      <div className="ws-empty">
        <p>{say(opening.state === 'none' ? frameWords.none : frameWords.noConnection, lang)}</p>
        {opening.state === 'none' && (
          <p>
            {say(frameWords.noneNext, lang)} <a href={href({ page: 'find', lang })}>{say(frameWords.find, lang)}</a>
          </p>
        )}
      </div>
    )
  const { patient } = opening
  const Shown = pagesOfPatient[page as keyof typeof pagesOfPatient] ?? pagesOfPatient.patient
  const given = { patient, lang, me: signed.me, asOf, ...(item !== undefined && { item }) }
  return (
    <>
      <PatientHead patient={patient} address={address} />
      <PageGuard key={page === 'mouth' ? `mouth ${item}` : page} lang={lang}>
        <Suspense fallback={<p className="soft ws-loading">{say(frameWords.loading, lang)}</p>}>
          <Shown {...given} />
        </Suspense>
      </PageGuard>
    </>
  )
}
