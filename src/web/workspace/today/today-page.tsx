import { startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type DayState, dayKinds, dayStates, kindWords, stateWords } from '../../../outputs/day-list/line.ts'
import type { Today, TodayLine } from '../../../server/workspace/today.ts'
import { type Day, isoDay, parseDay } from '../../../values/day.ts'
import type { Lang } from '../../../values/text.ts'
import { dateText, say } from '../../words.ts'
import { href } from '../address.ts'
import type { Outbox } from '../outbox.ts'
import type { Me } from '../session.ts'
import type { Vault } from '../vault.ts'
import { roleNames } from '../workspace-words.ts'
import { CalendarBox } from './calendar-box.tsx'
import { Line, Waiting } from './day-line.tsx'
import { type Filters, filtersOf, horizons, isFor, kindsOf, queryOf, shown } from './filters.ts'
import { HomeRound } from './home-round.tsx'
import './today.css'
import { calendarWords, todayWords as w } from './today-words.ts'
import { useKeys } from './use-keys.ts'
import { useLines, useToday } from './use-today.ts'
import { momentWords } from './when-words.ts'

/** Lines of a group that are drawn at once; the rest on asking, and on paper. */
const drawn = 30
/** Lines that are drawn in one go: a screenful; the next come a moment later, so that the screen is never held up. */
const atOnce = 12

/** The people for whom something is late, held, missing, due or coming, the loudest first; and the round of doses at home. */
export function TodayPage(props: {
  readonly lang: Lang
  readonly me: Me
  readonly asOf: Day
  /** Of the address: filters. */
  readonly query: Readonly<Record<string, string>>
  readonly outbox: Outbox
  readonly vault: Vault
}) {
  const { lang, me, asOf, query, outbox, vault } = props
  const filters = filtersOf(query, me.role)
  const [holding, again] = useToday(vault, outbox, filters.days, filters.months)
  const today = holding.state === 'there' ? holding.today : undefined
  const lines = useLines(today, outbox)
  const [name, setName] = useState('')
  const sought = useDeferredValue(name)
  const [all, setAll] = useState(false)
  const [keysOpen, setKeysOpen] = useState(false)
  const nameBox = useRef<HTMLInputElement>(null)
  const page = useRef<HTMLDivElement>(null)
  useKeys(page, nameBox, () => setKeysOpen((open) => !open))
  useEffect(() => {
    document.title = `${say(w.title, lang, { date: dateText(isoDay(asOf), lang) })} · Howship`
  }, [lang, asOf])
  // On paper everything stands, not only what was drawn on the screen.
  useEffect(() => {
    const before = () => flushSync(() => setAll(true))
    addEventListener('beforeprint', before)
    return () => removeEventListener('beforeprint', before)
  }, [])
  const choose = (change: Partial<Filters>): void => {
    location.hash = href({ page: 'today', lang, query: queryOf({ ...filters, ...change }) })
  }
  const { role, team, kind, days, months, view } = filters
  const list = useMemo(
    () => shown(lines, { view, role, team, kind, days, months }, sought),
    [lines, view, role, team, kind, days, months, sought],
  )
  const active = list.filter((line) => !line.agreed.waits)
  const waiting = list.filter((line) => line.agreed.waits)
  const count = (state: DayState): number => Math.min(all ? Infinity : drawn, active.filter((line) => line.state === state).length)
  const [room, setRoom] = useState(atOnce)
  useEffect(() => {
    if (room >= active.length) return
    const timer = setTimeout(() => startTransition(() => setRoom(room + atOnce)), 16)
    return () => clearTimeout(timer)
  }, [room, active.length])
  const day = today ? (parseDay(today.asOf) ?? asOf) : asOf

  return (
    <div className="today" ref={page}>
      <header className="today-head">
        <h1>{say(w.title, lang, { date: dateText(isoDay(asOf), lang) })}</h1>
        <nav className="ws-tabs" aria-label={say(w.views, lang)}>
          {(['list', 'round'] as const).map((one) => (
            <a
              key={one}
              href={href({ page: 'today', lang, query: queryOf({ ...filters, view: one }) })}
              aria-current={view === one ? 'page' : undefined}
            >
              {say(w[one], lang)}
              {today && one === 'round' && today.home.length > 0 && ` (${today.home.length})`}
            </a>
          ))}
        </nav>
      </header>
      <Bar filters={filters} me={me} today={today} lines={lines} lang={lang} onChoose={choose}>
        {view === 'list' && (
          <label className="today-filter">
            <span>{say(w.name, lang)}</span>
            <input
              ref={nameBox}
              type="search"
              autoComplete="off"
              spellCheck={false}
              value={name}
              onChange={(event) => setName(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return
                setName('')
                event.currentTarget.blur()
              }}
            />
          </label>
        )}
      </Bar>
      {holding.state === 'loading' && <Skeleton lang={lang} />}
      {(holding.state === 'none' || holding.state === 'failed') && (
        <div className="ws-empty" role="alert">
          <p>{say(holding.state === 'none' ? w.never : w.failed, lang)}</p>
          <p>
            <button type="button" className="button-main" onClick={again}>
              {say(w.again, lang)}
            </button>
          </p>
        </div>
      )}
      {today && holding.state === 'there' && (
        <>
          {holding.old && (
            <p className="ws-note" role="status">
              {say(holding.old === 'offline' ? w.old : w.oldFault, lang, { moment: momentWords(today.at, lang) })}{' '}
              {day !== asOf && say(w.oldDay, lang, { date: dateText(today.asOf, lang) })}{' '}
              <button type="button" className="quiet" onClick={again}>
                {say(w.again, lang)}
              </button>
            </p>
          )}
          {today.unread.length > 0 && (
            <p className="today-unread">
              <span aria-hidden="true">▲ </span>
              {say(w.unread, lang, { count: today.unread.length })}{' '}
              {today.unread.map((p) => (
                <a key={p.id} href={href({ page: 'patient', patient: p.id, lang })}>
                  <bdi>{p.name ?? p.id}</bdi>
                </a>
              ))}
            </p>
          )}
          <p className="print-only">
            {say(w.printed, lang, {
              what: say(view === 'round' ? w.round : w.list, lang),
              teams: (team === undefined ? today.teams : today.teams.filter((t) => t.id === team)).map((t) => t.name).join(', '),
              moment: momentWords(today.at, lang),
            })}
            {view === 'list' && ` · ${role === undefined ? say(w.everyRole, lang) : say(roleNames[role], lang)}`}
            {kind !== undefined && ` · ${kindWords[kind][lang]}`}
          </p>
          {view === 'round' ? (
            <HomeRound today={today} team={team} lang={lang} months={months} onMonths={(n) => choose({ months: n })} />
          ) : (
            <>
              <Summary list={active} today={today} lang={lang} />
              {list.length === 0 && <Nothing today={today} lines={lines} filters={filters} lang={lang} filtered={name !== ''} />}
              {dayStates.map((state) => (
                <Group
                  key={state}
                  state={state}
                  lines={active.filter((line) => line.state === state)}
                  room={room - dayStates.slice(0, dayStates.indexOf(state)).reduce((n, s) => n + count(s), 0)}
                  all={all}
                  onAll={() => setAll(true)}
                  {...{ lang, asOf: day, me, outbox }}
                />
              ))}
              {waiting.length > 0 && (
                <details className="today-waiting">
                  <summary>
                    <h2>{say(w.waiting, lang, { count: waiting.length })}</h2>
                  </summary>
                  <ol>
                    {waiting.map((line) => (
                      <Waiting key={`${line.patient.id} ${line.key}`} line={line} lang={lang} outbox={outbox} />
                    ))}
                  </ol>
                </details>
              )}
            </>
          )}
        </>
      )}
      <footer className="today-foot">
        {view === 'list' && (
          <details open={keysOpen} onToggle={(event) => setKeysOpen(event.currentTarget.open)}>
            <summary>{say(w.keys, lang)}</summary>
            <p className="soft">{say(w.keysList, lang)}</p>
          </details>
        )}
        {today && today.teams.length > 0 && (
          <details>
            <summary>{say(calendarWords.title, lang)}</summary>
            <p className="soft">{say(calendarWords.about, lang)}</p>
            {today.teams.map((t) => (
              <CalendarBox key={t.id} team={t} lang={lang} />
            ))}
          </details>
        )}
      </footer>
    </div>
  )
}

/** The filters, all of them in the address but the name. */
function Bar(props: {
  readonly filters: Filters
  readonly me: Me
  readonly today: Today | undefined
  readonly lines: readonly TodayLine[]
  readonly lang: Lang
  readonly onChoose: (change: Partial<Filters>) => void
  readonly children: React.ReactNode
}) {
  const { filters, me, today, lines, lang, onChoose, children } = props
  const { role, team, kind, days, view } = filters
  // A kind is offered with how many lines choosing it would leave.
  const others = lines.filter((line) => isFor(line, role) && (team === undefined || line.patient.teams.includes(team)))
  const counts = new Map<string, number>()
  for (const line of others) for (const one of new Set(kindsOf(line))) counts.set(one, (counts.get(one) ?? 0) + 1)
  return (
    <search className="today-filters" aria-label={say(w.filters, lang)}>
      {view === 'list' && (
        <label className="today-filter">
          <span>{say(w.whose, lang)}</span>
          <select value={role ?? 'all'} onChange={(event) => onChoose({ role: event.target.value === 'all' ? undefined : me.role })}>
            <option value={me.role}>{say(w.mine, lang, { role: say(roleNames[me.role], lang) })}</option>
            <option value="all">{say(w.everyRole, lang)}</option>
          </select>
        </label>
      )}
      {today && today.teams.length > 1 && (
        <label className="today-filter">
          <span>{say(w.team, lang)}</span>
          <select value={team ?? ''} onChange={(event) => onChoose({ team: event.target.value || undefined })}>
            <option value="">{say(w.allTeams, lang)}</option>
            {today.teams.map((t) => (
              <option key={t.id} value={t.id}>
                {t.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {view === 'list' && (
        <label className="today-filter">
          <span>{say(w.kind, lang)}</span>
          <select value={kind ?? ''} onChange={(event) => onChoose({ kind: dayKinds.find((k) => k === event.target.value) })}>
            <option value="">{say(w.allKinds, lang)}</option>
            {dayKinds
              .filter((k) => k === kind || counts.has(k))
              .map((k) => (
                <option key={k} value={k}>
                  {kindWords[k][lang]} ({counts.get(k) ?? 0})
                </option>
              ))}
          </select>
        </label>
      )}
      <label className="today-filter">
        <span>{say(w.ahead, lang)}</span>
        <select value={days} onChange={(event) => onChoose({ days: Number(event.target.value) })}>
          {horizons.map((n) => (
            <option key={n} value={n}>
              {say(w.days, lang, { count: n })}
            </option>
          ))}
        </select>
      </label>
      {children}
      <button type="button" className="quiet today-print" onClick={() => print()}>
        {say(w.print, lang)}
      </button>
    </search>
  )
}

/** How many of each, and how many were looked at. */
function Summary({ list, today, lang }: { readonly list: readonly TodayLine[]; readonly today: Today; readonly lang: Lang }) {
  const count = (state: DayState) => list.filter((line) => line.state === state).length
  const checked = today.checked === 1 ? say(w.checkedOne, lang) : say(w.checked, lang, { count: today.checked })
  return (
    <ul className="today-summary" aria-label={say(w.counts, lang)}>
      {dayStates
        .filter((state) => count(state) > 0)
        .map((state) => (
          <li key={state} className={`today-count today-count-${state}`}>
            <strong>{count(state)}</strong> {stateWords[state][lang].toLowerCase()}
          </li>
        ))}
      <li className="soft">
        {checked}, {say(w.until, lang, { date: dateText(today.until, lang) })}
      </li>
    </ul>
  )
}

function Nothing(props: {
  readonly today: Today
  readonly lines: readonly TodayLine[]
  readonly filters: Filters
  readonly lang: Lang
  readonly filtered: boolean
}) {
  const { today, lines, filters, lang } = props
  if (today.checked === 0) return <p className="ws-empty">{say(w.nobody, lang)}</p>
  if (lines.length === 0 || (lines.every((line) => line.agreed.waits) && !props.filtered))
    return (
      <div className="ws-empty">
        <p>{say(w.nothing, lang, { date: dateText(today.until, lang) })}</p>
      </div>
    )
  return (
    <div className="ws-empty">
      <p>{say(w.filteredOut, lang, { count: lines.length })}</p>
      <p>
        <a href={href({ page: 'today', lang, query: queryOf({ ...filters, role: undefined, team: undefined, kind: undefined }) })}>
          {say(w.everything, lang)}
        </a>
      </p>
    </div>
  )
}

function Group(props: {
  readonly state: DayState
  readonly lines: readonly TodayLine[]
  /** How many lines may be drawn by now. */
  readonly room: number
  readonly all: boolean
  readonly onAll: () => void
  readonly lang: Lang
  readonly asOf: Day
  readonly me: Me
  readonly outbox: Outbox
}) {
  const { state, lines, room, all, onAll, lang, asOf, me, outbox } = props
  if (lines.length === 0) return null
  const some = all ? lines : lines.slice(0, Math.max(0, Math.min(drawn, room)))
  return (
    <section className={`today-group today-group-${state}`} aria-labelledby={`today-${state}`}>
      <h2 id={`today-${state}`}>
        {stateWords[state][lang]} <span className="soft">({lines.length})</span>
      </h2>
      <ol>
        {some.map((line) => (
          <Line key={`${line.patient.id} ${line.key}`} line={line} lang={lang} asOf={asOf} me={me} outbox={outbox} />
        ))}
      </ol>
      {!all && lines.length > drawn && some.length === drawn && (
        <button type="button" className="quiet" onClick={onAll}>
          {say(w.more, lang, { count: lines.length - some.length })}
        </button>
      )}
    </section>
  )
}

/** The shape of a list while it is on its way. */
function Skeleton({ lang }: { readonly lang: Lang }) {
  return (
    <div className="today-skeleton" aria-busy="true">
      <p className="hidden" role="status">
        {say(w.loading, lang)}
      </p>
      {[0, 1, 2, 3, 4].map((i) => (
        <div key={i} aria-hidden="true">
          <span />
          <span />
        </div>
      ))}
    </div>
  )
}
