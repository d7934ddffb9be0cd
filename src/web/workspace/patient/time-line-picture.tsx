import { useMemo, useState } from 'react'
import { civil, type Day, dayOf, isoDay } from '../../../values/day.ts'
import { dayInWords, type Lang, numberInWords, type Text } from '../../../values/text.ts'
import { ChoiceField } from '../../choice-field.tsx'
import { periodText, say } from '../../words.ts'
import type { Curve, DrugLane, TimeLineView } from './time-line-view.ts'

const w = {
  title: { nl: 'Tijdlijn', en: 'Time line' },
  show: { nl: 'Periode', en: 'Period' },
  year: { nl: '1 jaar', en: '1 year' },
  years: { nl: '3 jaar', en: '3 years' },
  all: { nl: 'Alles', en: 'All' },
  events: { nl: 'Ingrepen', en: 'Procedures' },
  plan: { nl: 'Gepland en vensters', en: 'Planned and windows' },
  today: { nl: 'vandaag', en: 'today' },
  planned: { nl: 'gepland', en: 'planned' },
  done: { nl: 'gedaan', en: 'done' },
  given: { nl: 'gegeven', en: 'given' },
  limit: { nl: 'grens', en: 'limit' },
  asTable: { nl: 'Als tabel', en: 'As a table' },
  what: { nl: 'Wat', en: 'What' },
  when: { nl: 'Wanneer', en: 'When' },
  stage: { nl: 'stadium {stage}', en: 'stage {stage}' },
  unstaged: { nl: 'stadium niet bekend', en: 'stage not known' },
  from: { nl: 'vanaf {date}', en: 'from {date}' },
  dose: { nl: '{mg} mg', en: '{mg} mg' },
  limits: { nl: 'grenzen {list}', en: 'limits {list}' },
  nothing: { nl: 'Nog niets met een datum in het dossier.', en: 'Nothing with a date in the record yet.' },
} as const satisfies Readonly<Record<string, Text>>

type Span = 'year' | 'years' | 'all'

interface Scale {
  readonly from: Day
  readonly to: Day
  /** 0 to 100. */
  readonly at: (day: number) => number
  readonly ticks: readonly { readonly day: Day; readonly label: string; readonly year: boolean }[]
}

/** All days of a view on which something stands. */
function daysOf(v: TimeLineView): readonly number[] {
  return [
    v.today,
    ...v.drugs.flatMap((d) => [d.from, d.to, ...d.doses.map(({ day }) => day)]),
    ...v.curves.flatMap((c) => c.points.map(({ day }) => day)),
    ...v.events.map(({ day }) => day),
    ...v.lesions.map(({ from }) => from),
    ...v.windows.flatMap(({ from, to }) => [from, to]),
  ].filter((day) => day !== undefined)
}

/** The stretch that is shown: as far back as asked, as far ahead as something is due. */
function scaleOf(v: TimeLineView, span: Span, lang: Lang): Scale {
  const days = daysOf(v)
  const back = span === 'year' ? 365 : span === 'years' ? 3 * 365 : Infinity
  const first = Math.max(Math.min(...days), v.today - back)
  const last = Math.max(...days.filter((day) => day <= v.today + 550))
  const margin = Math.max(14, (last - first) * 0.03)
  const [from, to] = [Math.floor(first - margin) as Day, Math.ceil(last + margin) as Day]
  const months = (to - from) / 30.4
  const step = months <= 9 ? 1 : months <= 20 ? 2 : months <= 40 ? 4 : 12
  const ticks: { day: Day; label: string; year: boolean }[] = []
  const start = civil(from)
  for (let month = 0; ; month += 1) {
    const [year, index] = [start.year + Math.floor((start.month - 1 + month) / 12), (start.month - 1 + month) % 12]
    const day = dayOf(year, index + 1, 1)!
    if (day > to) break
    if (day < from || index % step !== 0) continue
    const year0 = index === 0
    ticks.push({ day, label: year0 || step === 12 ? String(year) : dayInWords(day, lang).split(' ')[1]!, year: year0 })
  }
  return { from, to, at: (day) => ((day - from) / (to - from)) * 100, ticks }
}

const pc = (value: number): string => `${Math.round(value * 100) / 100}%`

/** The lines that every row shares: months, and today. */
function Grid({ scale, today }: { readonly scale: Scale; readonly today: Day }) {
  return (
    <>
      {scale.ticks.map(({ day, year }) => (
        <line key={day} className={year ? 'tl-year' : 'tl-month'} x1={pc(scale.at(day))} x2={pc(scale.at(day))} y1="0" y2="100%" />
      ))}
      <line className="tl-today" x1={pc(scale.at(today))} x2={pc(scale.at(today))} y1="0" y2="100%" />
    </>
  )
}

/** The patient's years at a glance: procedures and lesions above, drugs with each dose, what is planned, laboratory curves beneath. */
export function TimeLinePicture({ of, lang }: { readonly of: TimeLineView; readonly lang: Lang }) {
  const [span, setSpan] = useState<Span>('years')
  const scale = useMemo(() => scaleOf(of, span, lang), [of, span, lang])
  const inSight = (from: number, to: number = from): boolean => to >= scale.from && from <= scale.to
  if (daysOf(of).length === 1) return <p className="soft">{say(w.nothing, lang)}</p>
  // At the right edge a name stands before its line.
  const flips = (day: number): boolean => scale.at(day) > 90
  const events = of.events.filter(({ day }) => inSight(day))
  const rows = stacked(
    events.map((e) => ({ ...e, from: e.day, width: 4 })),
    scale,
  )
  return (
    <div className="tl">
      <div className="tl-choice">
        <ChoiceField
          small
          legend={say(w.show, lang)}
          value={span}
          onChange={setSpan}
          options={(['year', 'years', 'all'] as const).map((value) => ({ value, label: say(w[value], lang) }))}
        />
      </div>
      <div className="tl-rows" aria-hidden="true">
        <div className="tl-row tl-axis">
          <span />
          <svg aria-hidden="true">
            {scale.ticks.map(({ day, label, year }) => (
              <text
                key={day}
                x={pc(scale.at(day))}
                y="14"
                className={[year && 'tl-year-name', flips(day) && 'tl-flip'].filter(Boolean).join(' ')}
              >
                {label}
              </text>
            ))}
            <text x={pc(scale.at(of.today))} y="32" className={flips(of.today) ? 'tl-today-name tl-flip' : 'tl-today-name'}>
              {say(w.today, lang)}
            </text>
          </svg>
        </div>
        {events.length > 0 && (
          <div className="tl-row">
            <span className="tl-name">{say(w.events, lang)}</span>
            <svg aria-hidden="true" style={{ height: `${rows.height * 1.5 + 0.25}rem` }}>
              <Grid scale={scale} today={of.today} />
              {rows.placed.map(({ item, row, flip }) => (
                <g key={item.key}>
                  <rect
                    className={`tl-event ${item.planned ? 'tl-planned' : ''} ${item.kind}`}
                    x={pc(scale.at(item.day))}
                    y={`${row * 1.5 + 0.5}rem`}
                    width="10"
                    height="10"
                    transform="translate(-5 0)"
                  />
                  <text
                    x={pc(scale.at(item.day))}
                    y={`${row * 1.5 + 1.15}rem`}
                    dx={flip ? -10 : 10}
                    className={flip ? 'tl-flip' : undefined}
                  >
                    {item.label[lang]}
                  </text>
                </g>
              ))}
            </svg>
          </div>
        )}
        {of.lesions.map((l) => (
          <div key={l.key} className="tl-row">
            <span className="tl-name">{l.name[lang]}</span>
            <svg aria-hidden="true">
              <Grid scale={scale} today={of.today} />
              <rect
                className={`tl-lesion tl-stage-${l.stage ?? 'unknown'}`}
                x={pc(Math.max(0, scale.at(l.from)))}
                y="10"
                width={pc(Math.max(1.2, scale.at(of.today) - Math.max(0, scale.at(l.from))))}
                height="14"
                rx="2"
              />
              <text x={pc(scale.at(of.today))} y="22" dx="8">
                {l.stage === undefined ? say(w.unstaged, lang) : say(w.stage, lang, { stage: l.stage })}
              </text>
            </svg>
          </div>
        ))}
        {of.drugs.map((d) => (
          <Drug key={d.key} of={d} scale={scale} today={of.today} lang={lang} />
        ))}
        {of.windows
          .filter(({ from, to }) => inSight(from, to))
          .map((win) => (
            <div key={win.key} className="tl-row tl-window-row">
              <span className="tl-name">
                {win.label[lang]} <span className="tl-date">{periodText(isoDay(win.from), isoDay(win.to), lang)}</span>
              </span>
              <svg aria-hidden="true">
                <Grid scale={scale} today={of.today} />
                {win.from < win.to ? (
                  <rect
                    className={`tl-band ${win.kind}`}
                    x={pc(scale.at(win.from))}
                    y="9"
                    width={pc(scale.at(win.to) - scale.at(win.from))}
                    height="14"
                    rx="2"
                  />
                ) : win.kind === 'limit' ? (
                  <rect className="tl-band limit" x={pc(scale.at(win.from))} y="5" width="3" height="22" />
                ) : (
                  <circle className="tl-due" cx={pc(scale.at(win.from))} cy="16" r="5.5" />
                )}
              </svg>
            </div>
          ))}
        {of.curves.map((c) => (
          <CurveRow key={c.key} of={c} scale={scale} today={of.today} lang={lang} />
        ))}
      </div>
      <AsTable of={of} lang={lang} />
    </div>
  )
}

/** Labels that would lie over each other go a row down; one near the right edge is written to its left. */
function stacked<T extends { readonly from: number; readonly label: Text }>(items: readonly T[], scale: Scale) {
  const ends: number[] = []
  const placed = [...items]
    .sort((a, b) => a.from - b.from)
    .map((item) => {
      const at = scale.at(item.from)
      const width = Math.min(45, item.label.nl.length * 1.15 + 4)
      const flip = at + width > 100
      const [left, right] = flip ? [at - width, at + 2] : [at - 1, at + width]
      let row = ends.findIndex((end) => end <= left)
      if (row === -1) row = ends.length
      ends[row] = right
      return { item, row, flip }
    })
  return { placed, height: Math.max(1, ends.length) }
}

function Drug({ of, scale, today, lang }: { readonly of: DrugLane; readonly scale: Scale; readonly today: Day; readonly lang: Lang }) {
  const from = of.from === undefined ? undefined : Math.max(0, scale.at(of.from))
  const to = of.to === undefined ? scale.at(today) : Math.min(100, scale.at(of.to))
  const most = Math.max(...of.doses.map(({ mg }) => mg ?? 0), 1)
  return (
    <div className="tl-row">
      <span className="tl-name">{of.name[lang]}</span>
      <svg aria-hidden="true">
        <Grid scale={scale} today={today} />
        {from !== undefined && to > from && <rect className="tl-taking" x={pc(from)} y="14" width={pc(to - from)} height="4" />}
        {of.doses
          .filter(({ day }) => day >= scale.from && day <= scale.to)
          .map(({ day, mg, planned }) => {
            const height = 8 + 16 * ((mg ?? most) / most)
            return (
              <rect
                key={day}
                className={planned ? 'tl-dose tl-planned' : 'tl-dose'}
                x={pc(scale.at(day))}
                y={16 - height / 2}
                width="5"
                height={height}
                rx="1.5"
                transform="translate(-2.5 0)"
              />
            )
          })}
      </svg>
    </div>
  )
}

function CurveRow({ of, scale, today, lang }: { readonly of: Curve; readonly scale: Scale; readonly today: Day; readonly lang: Lang }) {
  const height = 76
  const values = [...of.points.map(({ value }) => value), ...of.limits]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const pad = (high - low || high || 1) * 0.18
  const y = (value: number): number => height - 8 - ((value - low + pad) / (high - low + 2 * pad)) * (height - 16)
  const points = of.points.filter(({ day }) => day >= scale.from && day <= scale.to)
  const last = points.at(-1)
  return (
    <div className="tl-row tl-curve">
      <span className="tl-name">
        {of.name[lang].charAt(0).toUpperCase() + of.name[lang].slice(1)} <span className="tl-date">{of.unit[lang]}</span>
      </span>
      <svg aria-hidden="true" style={{ height: `${height}px` }}>
        <Grid scale={scale} today={today} />
        {of.limits.map((limit) => (
          <g key={limit}>
            <line className="tl-limit" x1="0" x2="100%" y1={y(limit)} y2={y(limit)} />
            <text className="tl-limit-name" x="2" y={y(limit) - 3}>
              {numberInWords(limit, lang)}
            </text>
          </g>
        ))}
        {points.slice(1).map((p, i) => (
          <line
            key={p.day}
            className="tl-line"
            x1={pc(scale.at(points[i]!.day))}
            y1={y(points[i]!.value)}
            x2={pc(scale.at(p.day))}
            y2={y(p.value)}
          />
        ))}
        {points.map((p) => (
          <circle key={p.day} className="tl-point" cx={pc(scale.at(p.day))} cy={y(p.value)} r="3.5" />
        ))}
        {last && (
          <text className="tl-value" x={pc(scale.at(last.day))} y={y(last.value)} dx="9" dy="5">
            {numberInWords(last.value, lang, 2)}
          </text>
        )}
      </svg>
    </div>
  )
}

/** The same in words, newest last. */
function AsTable({ of, lang }: { readonly of: TimeLineView; readonly lang: Lang }) {
  const rows: { readonly day: number; readonly key: string; readonly what: string; readonly when: string }[] = []
  const on = (day: Day): string => dayInWords(day, lang)
  for (const e of of.events)
    rows.push({ day: e.day, key: e.key, what: `${e.label[lang]} (${say(e.planned ? w.planned : w.done, lang)})`, when: on(e.day) })
  for (const l of of.lesions)
    rows.push({
      day: l.from,
      key: l.key,
      what: `${l.name[lang]}, ${l.stage === undefined ? say(w.unstaged, lang) : say(w.stage, lang, { stage: l.stage })}`,
      when: say(w.from, lang, { date: on(l.from) }),
    })
  for (const d of of.drugs) {
    if (d.from !== undefined && d.doses.length === 0)
      rows.push({ day: d.from, key: d.key, what: d.name[lang], when: say(w.from, lang, { date: on(d.from) }) })
    for (const { day, mg, planned } of d.doses)
      rows.push({
        day,
        key: `${d.key} ${day}`,
        what: `${d.name[lang]}${mg === undefined ? '' : `: ${say(w.dose, lang, { mg: numberInWords(mg, lang) })}`} (${say(planned ? w.planned : w.given, lang)})`,
        when: on(day),
      })
  }
  for (const c of of.curves)
    for (const { day, value } of c.points)
      rows.push({ day, key: `${c.key} ${day}`, what: `${c.name[lang]}: ${numberInWords(value, lang)} ${c.unit[lang]}`, when: on(day) })
  for (const win of of.windows)
    rows.push({ day: win.from, key: win.key, what: win.label[lang], when: periodText(isoDay(win.from), isoDay(win.to), lang) })
  rows.sort((a, b) => a.day - b.day)
  const [open, setOpen] = useState(false)
  return (
    <details className="tl-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(w.asTable, lang)}</summary>
      {open && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say(w.when, lang)}</th>
              <th scope="col">{say(w.what, lang)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, what, when }) => (
              <tr key={key}>
                <td>{when}</td>
                <td>{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}
