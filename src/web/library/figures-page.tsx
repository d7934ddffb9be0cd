import type { ReactNode } from 'react'
import { type Figure, figures, onsets } from '../../guidelines/incidence.ts'
import { type Lang, numberInWords } from '../../values/text.ts'
import { say } from '../words.ts'
import { type Drawn, intervalText, type OnsetFigure, onScale, onsetText, percentText, scaleEnd } from './figure-scale.ts'
import { countedDrugs, figureKinds, settingNames, libraryWords as words } from './library-words.ts'
import { Citations, capital, Records } from './parts.tsx'

const percent = (share: number): string => `${Math.round(share * 10000) / 100}%`

/** A range as a bar, a number as a dot, on a line with its quarters. What it shows stands in words beside it. */
function Bar({ drawn, rate = false }: { readonly drawn: Drawn | undefined; readonly rate?: boolean }) {
  if (!drawn) return null
  const { from, to, dot, beyond, atMost } = drawn
  return (
    <svg className="bar" aria-hidden="true">
      <line className="bar-ground" x1="0" x2="100%" y1="12" y2="12" />
      {[0, 25, 50, 75, 100].map((at) => (
        <line key={at} className="bar-quarter" x1={`${at}%`} x2={`${at}%`} y1="5" y2="19" />
      ))}
      {from !== undefined && to !== undefined && (
        <rect
          className={atMost ? 'bar-at-most' : 'bar-range'}
          x={percent(from)}
          width={percent(Math.max(to - from, 0.006))}
          y="8"
          height="8"
        />
      )}
      {dot !== undefined && (
        <svg x={percent(dot)} y="12" overflow="visible" aria-hidden="true">
          {rate ? <path className="bar-rate" d="M0-6L6 0L0 6L-6 0z" /> : <circle className="bar-dot" r="5" />}
        </svg>
      )}
      {beyond && (
        <svg x="100%" y="12" overflow="visible" aria-hidden="true">
          <path className="bar-beyond" d="M-7-6L1 0L-7 6" />
        </svg>
      )}
    </svg>
  )
}

const drugName = (drug: string, lang: Lang): string => capital(countedDrugs[drug]?.[lang] ?? drug)

const figureKey = (f: Figure): string => `${f.drug} ${f.within.en} ${f.statement} ${percentText(f, 'en')} ${f.denominator.en}`

/** Figures of one setting as a table: with denominator, study and place. */
function SettingFigures({ of, lang, caption }: { readonly of: readonly Figure[]; readonly lang: Lang; readonly caption: string }) {
  return (
    <Records
      caption={caption}
      captionHidden
      rows={of}
      rowKey={figureKey}
      fields={[
        { name: say(words.drug, lang), cell: (f) => drugName(f.drug, lang), className: 'counted' },
        { name: say(words.within, lang), cell: (f) => f.within[lang] },
        {
          name: say(words.value, lang),
          cell: (f) => (
            <>
              <strong className="nowrap">{percentText(f, lang)}</strong>{' '}
              {intervalText(f, lang) && <span className="soft nowrap">{intervalText(f, lang)}</span>}
              {f.kind === 'rate' && <span className="soft">{figureKinds.rate[lang]}</span>}
            </>
          ),
        },
        { name: say(words.among, lang), cell: (f) => f.denominator[lang] },
        {
          name: say(words.study, lang),
          cell: (f) => (
            <>
              {f.source[lang]}
              {f.note && <span className="soft">. {f.note[lang]}</span>}
              <Citations of={[f.statement]} lang={lang} />
            </>
          ),
          className: 'study',
        },
      ]}
    />
  )
}

const settings = ['oncology', 'adjuvant', 'osteoporosis', 'other', 'any'] as const

/** What the shapes mean. */
function Key({ lang }: { readonly lang: Lang }) {
  return (
    <ul className="key">
      <li>
        <svg viewBox="-8 -8 16 16" aria-hidden="true">
          <circle className="bar-dot" r="5" />
        </svg>
        {say(words.keyPoint, lang)}
      </li>
      <li>
        <svg viewBox="-8 -8 16 16" aria-hidden="true">
          <rect className="bar-range" x="-8" y="-4" width="16" height="8" />
        </svg>
        {say(words.keyRange, lang)}
      </li>
      <li>
        <svg viewBox="-8 -8 16 16" aria-hidden="true">
          <rect className="bar-at-most" x="-8" y="-4" width="16" height="8" />
        </svg>
        {say(words.keyAtMost, lang)}
      </li>
      <li>
        <svg viewBox="-8 -8 16 16" aria-hidden="true">
          <path className="bar-rate" d="M0-6L6 0L0 6L-6 0z" />
        </svg>
        {say(words.keyRate, lang)}
      </li>
      <li>
        <svg viewBox="-8 -8 16 16" aria-hidden="true">
          <path className="bar-beyond" d="M-4-6L4 0L-4 6" />
        </svg>
        {say(words.keyBeyond, lang)}
      </li>
    </ul>
  )
}

/** The numbers under a chart: the scale and its quarters. */
function Scale({ most, unit, lang }: { readonly most: number; readonly unit: string; readonly lang: Lang }) {
  return (
    <div className="chart-line chart-axis" aria-hidden="true">
      <span />
      <svg className="chart-scale" aria-hidden="true">
        {[0, 0.25, 0.5, 0.75, 1].map((at) => (
          <text key={at} x={percent(at)} y="14">
            {numberInWords(at * most, lang, 4)}
            {at === 1 ? unit : ''}
          </text>
        ))}
      </svg>
      <span />
    </div>
  )
}

/** One line of a chart: what was counted, drawn, and in words. */
interface ChartLine {
  readonly key: string
  readonly drug: string
  readonly said: ReactNode
  readonly drawn: Drawn | undefined
  readonly rate?: boolean
  readonly value: ReactNode
}

/** Lines on one scale, drug by drug. */
function Lines({
  of,
  most,
  unit,
  lang,
}: {
  readonly of: readonly ChartLine[]
  readonly most: number
  readonly unit: string
  readonly lang: Lang
}) {
  return (
    <div className="chart">
      {[...Map.groupBy(of, (line) => line.drug)].map(([drug, list]) => (
        <div key={drug} className="chart-group">
          <p>{drugName(drug, lang)}</p>
          <ul>
            {list.map((line) => (
              <li key={line.key} className="chart-line">
                <span>{line.said}</span>
                {line.drawn ? <Bar drawn={line.drawn} rate={line.rate ?? false} /> : <span className="bar" />}
                <span className="chart-value">{line.value}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Scale most={most} unit={unit} lang={lang} />
    </div>
  )
}

/** The figures as a picture: drug by drug, one line each. The table beneath says the same with denominators and places. */
function Chart({ of, lang }: { readonly of: readonly Figure[]; readonly lang: Lang }) {
  const most = scaleEnd(of)
  const lines = of.map((f) => ({
    key: figureKey(f),
    drug: f.drug,
    said: (
      <>
        {capital(f.within[lang])}; {f.denominator[lang]} <span className="soft">({f.source[lang]})</span>
      </>
    ),
    drawn: onScale(most, { low: f.percentLow, high: f.percentHigh, point: f.percent }),
    rate: f.kind === 'rate',
    value: (
      <>
        <strong>{percentText(f, lang)}</strong>
        {intervalText(f, lang) && <span className="soft nowrap">{intervalText(f, lang)}</span>}
      </>
    ),
  }))
  return <Lines of={lines} most={most} unit=" %" lang={lang} />
}

/** Figures on jaw necrosis by setting, each setting on a scale of its own: drawn, and as a table in a fold. */
export function JawFigures({ of, lang, level = 3 }: { readonly of: readonly Figure[]; readonly lang: Lang; readonly level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const oncology = scaleEnd(figures.filter((f) => f.setting === 'oncology'))
  return (
    <>
      <Key lang={lang} />
      {settings.map((setting) => {
        const list = of.filter((f) => f.setting === setting)
        if (list.length === 0) return null
        const most = scaleEnd(list)
        const times = Math.round(oncology / most)
        return (
          <div key={setting} className="setting">
            <Heading>{settingNames[setting][lang]}</Heading>
            <p className="why">
              {say(words.scale, lang, { most: numberInWords(most, lang) })}.{' '}
              {setting !== 'oncology' && times >= 10 && of.some((f) => f.setting === 'oncology') && say(words.otherScale, lang, { times })}
            </p>
            <Chart of={list} lang={lang} />
            <details>
              <summary>
                {say(words.asTable, lang)} <span className="soft">({list.length})</span>
              </summary>
              <div>
                <SettingFigures of={list} lang={lang} caption={`${say(words.share, lang)}: ${settingNames[setting][lang]}`} />
              </div>
            </details>
          </div>
        )
      })}
    </>
  )
}

/** The end of the scale of months: five years. */
const mostMonths = 60

/** Times to onset, drug by drug on one scale of months, with their sources. */
export function OnsetChart({ of, lang }: { readonly of: readonly OnsetFigure[]; readonly lang: Lang }) {
  const lines = of.map((o) => ({
    key: `${o.drug} ${o.statement}`,
    drug: o.drug,
    said: (
      <>
        {o.note && <span className="soft">{o.note[lang]}</span>}
        <Citations of={[o.statement]} lang={lang} />
      </>
    ),
    drawn: onScale(mostMonths, { low: o.monthsLow ?? o.overMonths, high: o.monthsHigh, point: o.medianMonths }),
    value: <strong>{onsetText(o, lang)}</strong>,
  }))
  return <Lines of={lines} most={mostMonths} unit="" lang={lang} />
}

/** All figures and times to onset. */
export function FiguresPage({ lang }: { readonly lang: Lang }) {
  return (
    <>
      <h1 tabIndex={-1}>{say(words.figuresTitle, lang)}</h1>
      <p className="question">{say(words.figuresIntro, lang)}</p>
      <JawFigures of={figures} lang={lang} level={2} />
      <section aria-labelledby="onset" className="setting">
        <h2 id="onset">{say(words.onset, lang)}</h2>
        <p className="why">
          {say(words.onsetIntro, lang)}{' '}
          {say({ nl: 'Schaal: 0 tot {most} maanden.', en: 'Scale: 0 to {most} months.' }, lang, { most: mostMonths })}
        </p>
        <OnsetChart of={onsets} lang={lang} />
      </section>
    </>
  )
}
