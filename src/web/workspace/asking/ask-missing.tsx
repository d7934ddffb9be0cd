/** What is missing, asked in place: the most needed questions first, three at a time. An answer is saved at once and the advice changes with it. */
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { isoDay } from '../../../values/day.ts'
import type { Lang, Text } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { href } from '../address.ts'
import { useDraft } from '../drafts.ts'
import type { PageProps } from '../page.ts'
import { roleNames } from '../workspace-words.ts'
import { AnswerForm } from './answer-form.tsx'
import { roles } from './may-write.ts'
import './asking.css'
import { askWords as w } from './ask-words.ts'
import type { AskContext, Elsewhere, InPlace } from './asking.ts'
import type { Ask } from './asks-view.ts'
import { howToAsk } from './how-to-ask.ts'
import { mayWrite } from './may-write.ts'

/** Questions open at once: what fits beside the advice. */
const openAtOnce = 3

/** What a visit set aside: by question, "unknown" or "saved" (recorded, and still not enough). Another day is another visit. */
interface SetAside {
  readonly day: string
  readonly asks: Readonly<Record<string, 'unknown' | 'saved'>>
}
const nothingAside: SetAside = { day: '', asks: {} }

interface Sorted {
  readonly here: readonly { readonly ask: Ask; readonly asking: InPlace }[]
  readonly aside: readonly Ask[]
  readonly others: readonly { readonly ask: Ask; readonly roles: readonly (keyof typeof roleNames)[] }[]
  readonly elsewhere: readonly { readonly page: Elsewhere['page']; readonly asks: readonly Ask[]; readonly note: Text }[]
}

const contextOf = (patient: PageProps['patient'], ask: Ask, today: string): AskContext => ({
  patient: patient.id,
  resources: patient.resources,
  ask,
  today,
})

function sorted(asks: readonly Ask[], aside: SetAside['asks'], { patient, me, asOf }: PageProps): Sorted {
  const here: Sorted['here'][number][] = []
  const later: Ask[] = []
  const others: Sorted['others'][number][] = []
  const pages = new Map<string, { page: Elsewhere['page']; asks: Ask[]; note: Text }>()
  for (const ask of asks) {
    const asking = howToAsk(ask.fact)
    const context = contextOf(patient, ask, isoDay(asOf))
    if (asking === undefined || asking.kind === 'elsewhere' || (asking.kind === 'choice' && asking.options(context).length === 0)) {
      const page = asking?.kind === 'elsewhere' ? asking.page : 'patient'
      const key = `${page} ${asking?.note?.nl} ${ask.target?.kind === 'lesion' ? ask.target.reference : ''}`
      const known = pages.get(key) ?? { page, asks: [], note: asking?.note ?? ask.question }
      known.asks.push(ask)
      pages.set(key, known)
    } else if (!mayWrite(me.role, asking.writes(context)))
      others.push({ ask, roles: roles.filter((role) => mayWrite(role, asking.writes(context))) })
    else if (aside[ask.key] !== undefined) later.push(ask)
    else here.push({ ask, asking })
  }
  return { here, aside: later, others, elsewhere: [...pages.values()] }
}

/** The questions of the advice. */
export function AskMissing(props: PageProps) {
  const { patient, lang, asOf } = props
  const today = isoDay(asOf)
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [kept, setKept] = useDraft<SetAside>(`asked/${patient.id}`, nothingAside)
  const aside = kept.day === today ? kept.asks : nothingAside.asks
  const put = (key: string, as: 'unknown' | 'saved' | undefined): void =>
    setKept((now) => {
      const { [key]: _, ...rest } = now.day === today ? now.asks : {}
      return { day: today, asks: as === undefined ? rest : { ...rest, [key]: as } }
    })
  const asks = patient.view?.asks
  const groups = useMemo(() => (asks ? sorted(asks, aside, props) : undefined), [asks, aside, props])

  // What was answered goes; the focus goes on to what is asked next, not to the top of the page.
  const [done, setDone] = useState(0)
  useEffect(() => {
    if (done > 0) title.current?.focus()
  }, [done])

  // An answer that settled its question is forgotten here: after an undo the question is open again.
  const settled = asks && Object.keys(aside).filter((key) => aside[key] === 'saved' && !asks.some((ask) => ask.key === key))
  useEffect(() => {
    if (settled?.length)
      setKept((now) => ({ ...now, asks: Object.fromEntries(Object.entries(now.asks).filter(([key]) => !settled.includes(key))) }))
  }, [settled, setKept])

  if (!asks || !groups) return null
  const { here, aside: later, others, elsewhere } = groups
  const save = (ask: Ask, changes: Parameters<typeof patient.save>[0], answer: Text): void => {
    const label = (l: Lang): string => [shortName(ask, l), answer[l]].filter((part) => part !== '').join(': ')
    patient.save(changes, { nl: label('nl'), en: label('en') })
    put(ask.key, 'saved')
    setDone((n) => n + 1)
  }
  return (
    <section className="asking" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={title}>
        {say(w.title, lang)}
      </h2>
      <p className="soft" role="status">
        {asks.length === 0 ? say(w.nothing, lang) : say(w.left, lang, { count: asks.length })}
      </p>
      <ol className="asks">
        {here.slice(0, openAtOnce).map(({ ask, asking }) => (
          <li key={ask.key} className="ask-one">
            <Question ask={ask} lang={lang} asking={asking} id={nameOf(id, ask)} />
            <AnswerForm
              ask={ask}
              asking={asking}
              context={contextOf(patient, ask, today)}
              lang={lang}
              labelledBy={nameOf(id, ask)}
              beside={
                <button
                  type="button"
                  className="quiet"
                  onClick={() => {
                    put(ask.key, 'unknown')
                    setDone((n) => n + 1)
                  }}
                >
                  {say(w.unknown, lang)}
                  <span className="hidden">: {ask.question[lang]}</span>
                </button>
              }
              onSave={(changes, answer) => save(ask, changes, answer)}
            />
          </li>
        ))}
      </ol>
      {here.length > openAtOnce && (
        <details>
          <summary>{say(w.more, lang, { count: here.length - openAtOnce })}</summary>
          <ul className="ask-list">
            {here.slice(openAtOnce).map(({ ask }) => (
              <li key={ask.key}>
                <Short ask={ask} lang={lang} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {elsewhere.length > 0 && (
        <div className="ask-group">
          <h3>{say(w.elsewhere, lang)}</h3>
          <ul className="ask-list">
            {elsewhere.map(({ page, asks: list, note }) => (
              <li key={list[0]!.key}>
                {page === 'patient' ? (
                  <Short ask={list[0]!} lang={lang} />
                ) : (
                  <a href={elsewhereOf(patient.id, page, list[0]!, lang)}>
                    {list.length === 1 ? list[0]!.question[lang] : <Several asks={list} lang={lang} />}
                  </a>
                )}
                <span className="why"> {note[lang]}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <div className="ask-group">
          <h3>{say(w.passOn, lang)}</h3>
          <ul className="ask-list">
            {others.map(({ ask, roles: whom }) => (
              <li key={ask.key}>
                <Short ask={ask} lang={lang} /> <span className="why">{say(w.forRoles, lang, { roles: listed(whom, lang) })}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {later.length > 0 && (
        <details className="ask-aside">
          <summary>
            {say(w.unknownAll, lang)} ({later.length})
          </summary>
          <ul className="ask-list">
            {later.map((ask) => (
              <li key={ask.key}>
                <Short ask={ask} lang={lang} />
                {aside[ask.key] === 'saved' && <span className="why"> ({say(w.notEnough, lang)})</span>}
                <button type="button" className="quiet" onClick={() => put(ask.key, undefined)}>
                  {say(w.asked, lang)}
                  <span className="hidden">: {ask.question[lang]}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Id of a question’s element: names of others are parted by blanks, so it has none. */
const nameOf = (id: string, ask: Ask): string => `${id}-${ask.key.replace(/[^A-Za-z0-9-]+/g, '-')}`

/** "Denosumab: sterkte van denosumab", for what was saved. */
const shortName = (ask: Ask, lang: Lang): string => {
  const name = ask.target ? `${ask.target.name[lang]}, ${ask.name[lang]}` : ask.name[lang]
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const elsewhereOf = (patient: string, page: Elsewhere['page'], ask: Ask, lang: Lang): string =>
  href({
    page,
    patient,
    lang,
    ...(page === 'lesion' && ask.target?.kind === 'lesion' && { item: ask.target.reference.replace(/^Condition\//, '') }),
  })

/** "tandarts, voorschrijver of MKA-chirurg" */
function listed(whom: readonly (keyof typeof roleNames)[], lang: Lang): string {
  const names = whom.map((role) => roleNames[role][lang])
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${say(w.or, lang)} ${names.at(-1)}`
}

function Several({ asks, lang }: { readonly asks: readonly Ask[]; readonly lang: Lang }) {
  const name = asks[0]!.target?.name[lang]
  return (
    <>
      {name !== undefined && <>{name}: </>}
      {say(w.questions, lang, { count: asks.length })}
    </>
  )
}

function Short({ ask, lang }: { readonly ask: Ask; readonly lang: Lang }) {
  return (
    <>
      {ask.target && (
        <>
          <bdi>{ask.target.name[lang]}</bdi>:{' '}
        </>
      )}
      {ask.question[lang]}
    </>
  )
}

/** Decisions that are named; more of them say no more. */
const mostNamed = 3

function Question({ ask, asking, lang, id }: { readonly ask: Ask; readonly asking: InPlace; readonly lang: Lang; readonly id: string }) {
  const all = [...new Set(ask.neededByNames.map((name) => name[lang]))]
  const rest = all.length - mostNamed
  const names = rest > 1 ? `${all.slice(0, mostNamed).join(', ')} ${say(w.others, lang, { count: rest })}` : all.join(', ')
  return (
    <>
      <p className="ask-question" id={id}>
        <Short ask={ask} lang={lang} />
      </p>
      <p className="why">{say(w.neededFor, lang, { names })}</p>
      {asking.kind === 'drugs' && ask.from.length > 0 && (
        <p className="why">
          {say(w.onRecord, lang)} <bdi>{ask.from.map(({ value }) => value).join(', ')}</bdi>
        </p>
      )}
      {asking.note && <p className="why">{asking.note[lang]}</p>}
    </>
  )
}
