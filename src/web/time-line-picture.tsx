import type { Advice } from '../advice/advice.ts'
import { type Day, parseDay } from '../values/day.ts'
import type { Lang } from '../values/text.ts'
import { lanesOf, scaleOf, todayText } from './time-line.ts'

/** Doses, windows and limits on one line of time, with today on it. The words beside each row say all that the picture shows. */
export function TimeLine({ advice, lang, label }: { readonly advice: Advice; readonly lang: Lang; readonly label: string }) {
  const today = parseDay(advice.asOf)!
  const lanes = lanesOf(advice, lang)
  if (lanes.length < 2) return null
  const scale = scaleOf(lanes, today, lang)
  const at = (day: Day): number => ((day - scale.from) / (scale.to - scale.from)) * 100
  return (
    <section className="part" aria-label={label}>
      <h3>{label}</h3>
      <div className="time-line">
        <div className="lane lane-head" aria-hidden="true">
          <span />
          <svg className="scale" preserveAspectRatio="none">
            {scale.months.map(({ day, label: month }) => (
              <text key={day} x={`${at(day)}%`} y="12" dx="3">
                {month}
              </text>
            ))}
          </svg>
        </div>
        <ol>
          {lanes.map((lane) => (
            <li key={lane.key} className="lane">
              <span className="lane-words">
                {lane.label} <span className="nowrap lane-date">{lane.text}</span>
              </span>
              <svg aria-hidden="true">
                {scale.months.map(({ day }) => (
                  <line key={day} className="month" x1={`${at(day)}%`} x2={`${at(day)}%`} y1="0" y2="100%" />
                ))}
                <line className="today" x1={`${at(today)}%`} x2={`${at(today)}%`} y1="0" y2="100%" />
                {lane.from === lane.to ? (
                  lane.kind === 'limit' ? (
                    <line className="limit" x1={`${at(lane.from)}%`} x2={`${at(lane.from)}%`} y1="4" y2="24" />
                  ) : (
                    <circle className={lane.kind} cx={`${at(lane.from)}%`} cy="14" r="5" />
                  )
                ) : (
                  <rect
                    className={lane.kind}
                    x={`${at(lane.from)}%`}
                    width={`${Math.max(0.8, at(lane.to) - at(lane.from))}%`}
                    y="7"
                    height="14"
                    rx="2"
                  />
                )}
              </svg>
            </li>
          ))}
        </ol>
        <p className="lane lane-today">
          <span className="lane-words">
            <span className="today-key" aria-hidden="true" /> {todayText(advice.asOf, lang)}
          </span>
        </p>
      </div>
    </section>
  )
}
