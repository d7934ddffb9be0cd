import { savedFormula } from '../../../outputs/day-list/chairs.ts'
import { obstacleStateWords, obstacles, obstacleWords, phonesWords, placeWords } from '../../../outputs/day-list/home-words.ts'
import type { Today, TodayHomeLine } from '../../../server/workspace/today.ts'
import type { Lang } from '../../../values/text.ts'
import { dateText, glued, say } from '../../words.ts'
import { href } from '../address.ts'
import { PatientName } from './day-line.tsx'
import { periods } from './filters.ts'
import { roundWords as r } from './today-words.ts'

const marks = { clear: '✓', problem: '✕', unknown: '?', later: '·', 'not-needed': '·' } as const

/** The round of doses at home: who, when, where, what stands in the way, who phones. Printed it is the list for the road. */
export function HomeRound(props: {
  readonly today: Today
  readonly team: string | undefined
  readonly lang: Lang
  readonly months: number
  readonly onMonths: (months: number) => void
}) {
  const { today, team, lang, months } = props
  const lines = today.home.filter((h) => team === undefined || h.patient.teams.includes(team))
  const { saved } = today
  return (
    <>
      {lines.length === 0 ? (
        <div className="ws-empty">
          <p>{say(r.empty, lang, { date: dateText(today.until, lang) })}</p>
          <p className="soft">{say(r.emptyWhy, lang)}</p>
        </div>
      ) : (
        <ol className="round">
          {lines.map((h) => (
            <RoundLine key={`${h.patient.id} ${h.subject}`} h={h} lang={lang} />
          ))}
        </ol>
      )}
      <section className="round-saved" aria-labelledby="round-saved">
        <h2 id="round-saved">{say(r.saved, lang)}</h2>
        <p>
          <strong>{saved.chairs}</strong>{' '}
          {say(r.savedLine, lang, {
            chairs: '',
            from: dateText(saved.from, lang),
            to: dateText(saved.to, lang),
            patients: saved.patients,
            doses: saved.doses,
            unknown: saved.placeUnknown,
          }).trim()}
        </p>
        <p className="soft">{savedFormula[lang]}</p>
        <label className="today-filter">
          <span>{say(r.period, lang)}</span>
          <select value={months} onChange={(event) => props.onMonths(Number(event.target.value))}>
            {periods.map((n) => (
              <option key={n} value={n}>
                {n === 1 ? say(r.month1, lang) : say(r.months, lang, { count: n })}
              </option>
            ))}
          </select>
        </label>
      </section>
    </>
  )
}

function RoundLine({ h, lang }: { readonly h: TodayHomeLine; readonly lang: Lang }) {
  const dose = href({ page: 'dose', patient: h.patient.id, lang })
  const check = h.check?.outcome
  return (
    <li className="round-line">
      <div className="round-who">
        <p className="round-day">{h.due ? dateText(h.due, lang) : say(r.dayUnknown, lang)}</p>
        <PatientName patient={h.patient} lang={lang} at={dose} />
        <p>
          <bdi>{h.about[lang]}</bdi>
        </p>
      </div>
      <div className="round-where">
        <p>
          <strong>{placeWords[h.place][lang]}</strong>
        </p>
        <p className={check === 'hold' ? 'round-held' : undefined}>
          {check === undefined ? (
            <span className="soft">{say(r.notYet, lang)}</span>
          ) : check === 'give' ? (
            say(r.released, lang)
          ) : (
            `■ ${say(check === 'hold' ? r.held : r.ask, lang)}`
          )}
        </p>
        <p className="soft">
          <bdi>{glued(h.why[lang])}</bdi>
        </p>
      </div>
      <dl className="round-obstacles">
        {obstacles.map((o) => {
          const state = h.obstacles[o]
          return (
            <div key={o} className={`round-${state}${state === 'unknown' && (o === 'safety' || o === 'drug') ? ' round-must' : ''}`}>
              <dt>{obstacleWords[o][lang]}</dt>
              <dd>
                <span aria-hidden="true">{marks[state]} </span>
                {obstacleStateWords[o][state]?.[lang]}
              </dd>
            </div>
          )
        })}
        <div>
          <dt>{say(r.phones, lang)}</dt>
          <dd>{phonesWords[h.phones][lang]}</dd>
        </div>
      </dl>
      <p className="print-only round-tick">□ {say(r.tick, lang)}</p>
    </li>
  )
}
