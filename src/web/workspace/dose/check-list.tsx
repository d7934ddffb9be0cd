import { useState } from 'react'
import type { Lang } from '../../../values/text.ts'
import { dateText, glued, say } from '../../words.ts'
import { href } from '../address.ts'
import type { Check, CheckState, Value } from './dose-view.ts'
import { checkNames, checkStates, valueNames } from './dose-words.ts'
import { LabForm, type LabPlace } from './lab-form.tsx'
import { w } from './page-words.ts'

const shapes: Readonly<Record<CheckState, string>> = {
  'in-order': 'M3 8.5 6.5 12 13 4.5',
  against: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3L1.5 10.7V5.3ZM4.5 8h7',
  lifted: 'M2.5 8h11M10 4.5 13.5 8 10 11.5',
  missing: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8',
  unknown: 'M5 5.2C5 3.4 6.3 2.3 8 2.3s3 1.1 3 2.7c0 2.3-3 2.4-3 4.8M8 13v.3',
}

/** The names of values that stand alone on their line: the line says it. */
const plain: ReadonlySet<Value['kind']> = new Set(['creatinine', 'weight', '25-oh-d'])

function ValueText({ of, lang }: { readonly of: Value; readonly lang: Lang }) {
  const { kind, value, date } = of
  const isDay = /^\d{4}(-\d\d){0,2}$/.test(value.nl)
  return (
    <span className="dose-value">
      {!plain.has(kind) && <span className="soft">{say(valueNames[kind], lang)} </span>}
      <span className="nowrap">{isDay ? dateText(value[lang], lang) : glued(value[lang])}</span>
      {!isDay && <span className="soft">, {date === null ? say(w.noDate, lang) : glued(dateText(date, lang))}</span>}
    </span>
  )
}

/** What needs somebody comes first. */
const order: readonly CheckState[] = ['against', 'missing', 'unknown', 'lifted', 'in-order']

/** What was looked at before the dose: each with its value, its date, the limit and until when it serves. What is lacking is typed in here. */
export function CheckList(props: LabPlace & { readonly checks: readonly Check[] }) {
  const { checks, ...place } = props
  return (
    <ul className="dose-checks">
      {checks
        .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
        .map((check) => (
          <CheckItem key={check.code} check={check} {...place} />
        ))}
    </ul>
  )
}

function CheckItem({ check, ...place }: LabPlace & { readonly check: Check }) {
  const { patient, lang } = place
  const { code, state, values, reasons, liftedBy, limit, usableUntil, newerThan, asks } = check
  const lacks = state === 'missing' || (state === 'unknown' && asks.length > 0)
  const [asked, setAsked] = useState<boolean>()
  // Lacking, it stands open; answered, it closes.
  const open = asked ?? lacks
  const rules = [
    ...(limit ? [say(w.limit, lang, { value: limit.value[lang] })] : []),
    ...(usableUntil !== null ? [say(w.usable, lang, { date: dateText(usableUntil, lang) })] : []),
    ...(newerThan !== null && asks.length > 0 ? [say(w.newer, lang, { date: dateText(newerThan, lang) })] : []),
  ]
  return (
    <li className={`dose-check dose-check-${state}`}>
      <p className="dose-check-name">{say(checkNames[code], lang)}</p>
      <p className="dose-check-state">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={shapes[state]} />
        </svg>
        {say(checkStates[state], lang)}
      </p>
      <div className="dose-check-told">
        {reasons.map((reason) => (
          <p key={reason.nl} className="dose-check-reason">
            {glued(reason[lang])}
          </p>
        ))}
        {liftedBy.length > 0 && <p>{say(w.goesFirst, lang, { what: liftedBy.map((name) => name[lang]).join(', ') })}</p>}
        {values.length > 0 ? (
          <p>
            {values.map((value) => (
              <ValueText key={value.kind} of={value} lang={lang} />
            ))}
          </p>
        ) : (
          reasons.length === 0 && <p className="soft">{say(asks.length > 0 ? w.noValue : w.nothingFound, lang)}</p>
        )}
        {rules.length > 0 && <p className="why">{glued(rules.join(' · '))}</p>}
        {code === 'dental' && state !== 'in-order' && (
          <p>
            <a className="quiet" href={href({ page: 'mouth', patient: patient.id, lang })}>
              {say(w.toMouth, lang)}
            </a>
          </p>
        )}
        {asks.length > 0 &&
          code !== 'clearance' &&
          (open ? (
            <LabForm {...place} kinds={asks} name={code} onDone={() => setAsked(lacks ? undefined : false)} mayClose={!lacks} />
          ) : (
            <button type="button" className="quiet" onClick={() => setAsked(true)}>
              {say(w.newResult, lang)}
            </button>
          ))}
      </div>
    </li>
  )
}
