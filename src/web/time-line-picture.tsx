import type { Advice } from '../advice/advice.ts'
import { type Day, parseDay } from '../values/day.ts'
import type { Lang } from '../values/text.ts'
import { lanesOf, scaleOf, todayText } from './time-line.ts'

/** Doses, windows and limits on one line of time, with today on it. The words beside each row say all that the picture shows. */
export function TimeLine(props: { readonly advice: Advice; readonly lang: Lang; readonly label: string; readonly planned: boolean }) {
  const { advice, lang, label, planned } = props
  const today = parseDay(advice.asOf)!
  const lanes = lanesOf(advice, lang, planned)
  if (lanes.length < 2) return null
  const scale = scaleOf(lanes, today, lang)
  const at = (day: Day): number => ((day - scale.from) / (scale.to - scale.from)) * 100
  return (
    <section className="part" aria-label={label}>
      <h3>{label}</h3>
      <div className="time-line">
        <div className="lane lane-head" aria-hidden="true">
          <span />
          <svg aria-hidden="true">
            {scale.months.map(({ day, month, year }) => (
              <text key={day} x={`${at(day)}%`} y="12">
                {month}
                {year && (
                  <tspan x={`${at(day)}%`} dy="14">
                    {year}
                  </tspan>
                )}
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
                {lane.from < lane.to ? (
                  <rect
                    className={`band ${lane.kind}`}
                    x={`${at(lane.from)}%`}
                    y="50%"
                    width={`${Math.max(0.8, at(lane.to) - at(lane.from))}%`}
                    height="14"
                    rx="2"
                  />
                ) : lane.kind === 'limit' ? (
                  <rect className="band limit" x={`${at(lane.from)}%`} y="50%" width="3" height="22" />
                ) : (
                  <circle className={lane.kind} cx={`${at(lane.from)}%`} cy="50%" r="5" />
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
