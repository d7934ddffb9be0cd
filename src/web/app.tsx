import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { disclaimer } from '../outputs/words.ts'
import type { Day } from '../values/day.ts'
import { dayInWords } from '../values/text.ts'
import { StanceMark } from './advice-item.tsx'
import { type Address, type Answers, noAnswers, readAddress, writeAddress } from './answers.ts'
import { drugsOf } from './consult-drugs.ts'
import { QuestionForm } from './question-form.tsx'
import type { OpenRecord } from './read-record.ts'
import { RecordFile } from './record-file.tsx'
import { type Step, serversHere } from './smart/step.ts'
import { say, words } from './words.ts'

/** The state that the address holds: it can be bookmarked, and the browser's own back and forward walk through it. */
function useAddress(): readonly [Address, (address: Address, kind: 'step' | 'typing') => void] {
  const [address, setAddress] = useState(() => readAddress(location.hash))
  useEffect(() => {
    const follow = (): void => setAddress(readAddress(location.hash))
    window.addEventListener('popstate', follow)
    window.addEventListener('hashchange', follow)
    return () => {
      window.removeEventListener('popstate', follow)
      window.removeEventListener('hashchange', follow)
    }
  }, [])
  const go = useCallback((next: Address, kind: 'step' | 'typing') => {
    const fragment = writeAddress(next)
    const url = fragment === '' ? location.pathname + location.search : fragment
    if (kind === 'step') history.pushState(null, '', url)
    else history.replaceState(null, '', url)
    setAddress(next)
  }, [])
  return [address, go]
}

const SmartLaunch = lazy(() => import('./smart/smart-launch.tsx').then((module) => ({ default: module.SmartLaunch })))
const LeafletsPage = lazy(() => import('./leaflets-page.tsx').then((module) => ({ default: module.LeafletsPage })))
const SystemChoice = lazy(() => import('./smart/system-choice.tsx').then((module) => ({ default: module.SystemChoice })))

/** The record systems from which a record can be read here. */
function useServers() {
  const [servers, setServers] = useState<Awaited<ReturnType<typeof serversHere>>>()
  useEffect(() => void serversHere().then(setServers), [])
  return servers ?? []
}

type Advising = typeof import('./advising.ts')
const loadAdvising = (): Promise<Advising> => import('./advising.ts')

/** What knows medicine: fetched when the questions stand on the screen, or at once when the address already holds answers. */
function useAdvising(atOnce: boolean): Advising | undefined {
  const [advising, setAdvising] = useState<Advising>()
  const [failed, setFailed] = useState<unknown>()
  useEffect(() => {
    const load = (): void => void loadAdvising().then(setAdvising, setFailed)
    if (atOnce) {
      load()
      return
    }
    const timer = setTimeout(load, 50)
    return () => clearTimeout(timer)
  }, [atOnce])
  if (failed) throw failed
  return advising
}

/** The quick consult: questions on one side, the answer on the other. A record that was opened is kept by whoever shows this. */
export function App(props: {
  readonly asOf: Day
  readonly opened: OpenRecord | undefined
  readonly onOpen: (record: OpenRecord | undefined) => void
  /** What a record system sent the browser with. */
  readonly launched?: Step | undefined
  /** A record is open: its own, or another that was chosen instead. */
  readonly onLaunched?: () => void
}) {
  const { asOf, opened, onOpen, launched } = props
  const servers = useServers()
  const [{ lang, protocol, answers }, go] = useAddress()
  const answerTitle = useRef<HTMLHeadingElement>(null)
  const [leaflets, setLeaflets] = useState(false)
  useEffect(() => {
    document.documentElement.lang = lang
    document.title = say(words.title, lang)
  }, [lang])

  const started = answers.procedure !== undefined && (typeof answers.drugs === 'string' || answers.drugs.length > 0)
  const advising = useAdvising(started)
  const advice = useMemo(
    () =>
      opened
        ? advising?.advise(opened.record, { asOf, protocol })
        : started
          ? advising?.consult(answers, asOf, protocol).advice
          : undefined,
    [advising, opened, answers, started, asOf, protocol],
  )
  // Which questions still matter is found by trying answers: it may come a moment after the answer itself.
  const later = useDeferredValue(answers)
  const open = useMemo(() => advising?.openFollowUps(later, asOf, protocol) ?? [], [advising, later, asOf, protocol])
  const drugQuestions = useMemo(
    () => (advising ? drugsOf(later).map((_, i) => advising.openDrugQuestions(later, i, asOf, protocol)) : []),
    [advising, later, asOf, protocol],
  )

  const change = useCallback((next: Answers, kind: 'step' | 'typing') => go({ lang, protocol, answers: next }, kind), [go, lang, protocol])
  const setProtocol = (next: string): void => go({ lang, protocol: next, answers }, 'step')
  const lead = advice && advising?.dentistAnswer(advice).loud[0]
  const other = lang === 'nl' ? 'en' : 'nl'
  const show = (record: OpenRecord | undefined): void => {
    if (record) props.onLaunched?.()
    onOpen(record)
    requestAnimationFrame(() => answerTitle.current?.focus())
  }

  return (
    <>
      <button type="button" className="skip" onClick={() => answerTitle.current?.focus()}>
        {say(words.skip, lang)}
      </button>
      <header className="top">
        <p className="brand">
          <strong>Howship</strong> <span>{say(words.tagline, lang)}</span>
        </p>
        <nav className="screens">
          <a className="quiet" href={lang === 'nl' ? '#library' : '#library?lang=en'}>
            {say(words.library, lang)}
          </a>
          <a className="quiet" href={lang === 'nl' ? '#today' : '#today?lang=en'}>
            {say(words.workspace, lang)}
          </a>
          <button type="button" className="quiet" lang={other} onClick={() => go({ lang: other, protocol, answers }, 'step')}>
            {say(words.otherLanguage, lang)}
          </button>
        </nav>
      </header>
      {leaflets ? (
        <Suspense fallback={null}>
          <LeafletsPage
            answers={answers}
            lang={lang}
            asOf={asOf}
            onBack={() => {
              setLeaflets(false)
              requestAnimationFrame(() => answerTitle.current?.focus())
            }}
          />
        </Suspense>
      ) : (
        <main className={opened ? 'page page-record' : 'page'}>
          <div className="intro">
            <h1>{opened ? opened.name : say(words.intro, lang)}</h1>
            {!opened && <p>{say(words.introMore, lang)}</p>}
            {opened?.source && <p className="about">{opened.source.map((line) => line[lang]).join(' ')}</p>}
            {opened?.lacking?.map((line) => (
              <p key={line.en} className="about wrong">
                {line[lang]}
              </p>
            ))}
            {launched && (
              <Suspense fallback={null}>
                <SmartLaunch step={launched} lang={lang} asOf={asOf} onOpen={show} />
              </Suspense>
            )}
          </div>
          {!opened && (
            <section className="ask" aria-labelledby="questions">
              <h2 id="questions" className="hidden">
                {say(words.questions, lang)}
              </h2>
              <QuestionForm lang={lang} answers={answers} open={open} drugQuestions={drugQuestions} onChange={change} />
              {answers !== noAnswers && writeAddress({ lang: 'nl', protocol: 'uz-leuven', answers }) !== '' && (
                <button type="button" className="quiet again" onClick={() => change(noAnswers, 'step')}>
                  {say(words.startAgain, lang)}
                </button>
              )}
              {lead && advising && (
                // On a phone the answer lies below: its first words stay in sight while one answers.
                <p className="glance" aria-hidden="true">
                  <StanceMark stance={lead.stance} lang={lang} />
                  <span>{advising.textUnder(lead, lang, undefined)}</span>
                </p>
              )}
              <p className="hidden" role="status">
                {lead && advising?.textUnder(lead, lang, undefined)}
              </p>
            </section>
          )}
          <section className="answer" aria-labelledby="answer">
            <h2 id="answer" tabIndex={-1} ref={answerTitle}>
              {say(words.answer, lang)}
            </h2>
            {opened && advice && advising ? (
              <>
                <button type="button" className="quiet back" onClick={() => show(undefined)}>
                  {say(words.backToConsult, lang)}
                </button>
                <advising.RecordAnswer advice={advice} lang={lang} onProtocol={setProtocol} />
              </>
            ) : advice && advising ? (
              <advising.Answer
                advice={advice}
                lang={lang}
                planned={answers.on}
                onPlan={(on) => change({ ...answers, on }, 'step')}
                onProtocol={setProtocol}
              >
                <button type="button" className="button" onClick={() => setLeaflets(true)}>
                  {say(words.leaflets, lang)}
                </button>
              </advising.Answer>
            ) : (
              <p className="waiting">{say(words.waitingFor, lang)}</p>
            )}
          </section>
          <RecordFile lang={lang} asOf={asOf} reader={() => loadAdvising().then(({ readRecord }) => readRecord)} onOpen={show}>
            {servers.length > 0 && (
              <Suspense fallback={null}>
                <SystemChoice servers={servers} lang={lang} />
              </Suspense>
            )}
          </RecordFile>
        </main>
      )}
      <footer className="foot">
        <p>
          {disclaimer[lang]} {say(words.stays, lang)}
        </p>
        {advising && <p>{say(words.version, lang, { version: advising.knowledgeVersion, date: dayInWords(asOf, lang) })}</p>}
      </footer>
    </>
  )
}
