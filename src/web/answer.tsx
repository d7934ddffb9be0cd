import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Advice, Recommendation } from '../advice/advice.ts'
import { decisionName } from '../advice/names.ts'
import { authorityName, protocols } from '../advice/order.ts'
import type { Lang } from '../values/text.ts'
import { Because, Missing, Notices, Others, Sources } from './advice-details.tsx'
import { StanceMark, textUnder, WhoAndWhen } from './advice-item.tsx'
import { dentistAnswer } from './answer-order.ts'
import { questionsLeft } from './consult.ts'
import { plainText } from './plain-text.ts'
import { RiskFigures } from './risk-figures.tsx'
import { TimeLine } from './time-line-picture.tsx'
import { dateText, say, words } from './words.ts'

const keyOf = (r: Recommendation): string => `${r.decision} ${r.subject} ${r.outcome} ${r.authority}`

/** Which recommendations say something else than a moment ago. Nothing is new in the first answer. */
function useChanged(advice: Advice, lang: Lang): ReadonlySet<string> {
  const before = useRef<{ readonly lang: Lang; readonly texts: ReadonlyMap<string, string> } | undefined>(undefined)
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const texts = new Map(advice.recommendations.map((r) => [keyOf(r), r.text[lang]]))
    const last = before.current
    before.current = { lang, texts }
    if (last === undefined || last.lang !== lang) return
    const news = new Set([...texts].filter(([key, text]) => last.texts.get(key) !== text).map(([key]) => key))
    if (news.size === 0) return
    setChanged(news)
    const timer = setTimeout(() => setChanged(new Set()), 2400)
    return () => clearTimeout(timer)
  }, [advice, lang])
  return changed
}

/** The answer to a dentist's question: what to do first; then when, with what and how; then why, and who says otherwise. */
export function Answer(props: {
  readonly advice: Advice
  readonly lang: Lang
  /** The planned day, when there is one. */
  readonly planned: string | undefined
  readonly onPlan: (day: string) => void
  readonly onProtocol: (protocol: string) => void
  /** What else can be done with the answer. */
  readonly children?: ReactNode
}) {
  const { advice, lang, planned } = props
  const { loud, antibiotic, protocol, aftercare, risk, rest } = dentistAnswer(advice)
  const changed = useChanged(advice, lang)
  const told = [...loud, ...antibiotic, ...protocol, ...aftercare, ...risk]
  const named = loud[0]?.subject
  const lead = loud[0]?.due
  const moment = lead && lead.from > advice.asOf ? lead.from : undefined
  const mark = (r: Recommendation): string => (changed.has(keyOf(r)) ? ' changed' : '')
  const part = (title: string, list: readonly Recommendation[]) =>
    list.length > 0 && (
      <section className="part">
        <h3>{title}</h3>
        <ul className="plain">
          {list.map((r) => (
            <li key={keyOf(r)} className={`item${mark(r)}`}>
              {list.length === 1 && <StanceMark stance={r.stance} lang={lang} />}
              <span>{textUnder(r, lang, named)}</span>
            </li>
          ))}
        </ul>
      </section>
    )
  // A question that stands in a sentence above is not listed once more.
  const unasked = questionsLeft(advice).filter(({ question }) => told.every((r) => !r.text[lang].includes(question[lang])))
  const forbidden = loud[0]?.decision === 'dental-procedure' && loud[0].stance === 'contraindicated'
  const how = (
    <>
      {part(say(words.antibiotic, lang), antibiotic)}
      {part(say(words.atProcedure, lang), protocol)}
      {part(say(words.aftercare, lang), aftercare)}
    </>
  )
  return (
    <>
      <div className="loud">
        {loud.map((r, i) => (
          <div key={keyOf(r)} className={`${i === 0 ? 'headline' : 'second'} tone-${r.stance}${mark(r)}`}>
            <p className="said-by">
              <StanceMark stance={r.stance} lang={lang} /> <WhoAndWhen of={r} lang={lang} />
            </p>
            <p className="sentence">{textUnder(r, lang, i === 0 ? undefined : named)}</p>
          </div>
        ))}
      </div>
      {planned === undefined && told.some(({ due }) => due) && (
        <p className="no-date">
          <span>{say(words.noDate, lang)}</span>
          {moment && (
            <button type="button" className="quiet" onClick={() => props.onPlan(moment)}>
              {say(words.planOn, lang, { date: dateText(moment, lang) })}
            </button>
          )}
        </p>
      )}
      <TimeLine advice={advice} lang={lang} planned={planned !== undefined} label={say(words.timeLine, lang)} />
      {forbidden ? (
        <details className="part">
          <summary>{say(words.ifDone, lang)}</summary>
          <div>{how}</div>
        </details>
      ) : (
        how
      )}
      {risk.length > 0 && (
        <section className="part">
          <h3>{say(words.risk, lang)}</h3>
          {risk.map((r) => (
            <div key={keyOf(r)} className={mark(r)}>
              <p>{textUnder(r, lang, undefined)}</p>
              <RiskFigures of={r} lang={lang} />
            </div>
          ))}
        </section>
      )}
      <section className="part details" aria-label={say(words.because, lang)}>
        <Missing missing={unasked} lang={lang} />
        <Because of={told} lang={lang} />
        <Others of={told} lang={lang} />
        <Sources of={told} lang={lang} />
        <Rest list={rest} lang={lang} />
        <Notices notices={advice.notices} lang={lang} />
      </section>
      <div className="actions">
        <button type="button" className="button" onClick={() => window.print()}>
          {say(words.print, lang)}
        </button>
        {props.children}
        <CopyButton text={() => plainText(advice, lang)} lang={lang} />
        <ProtocolField protocol={advice.protocol} lang={lang} onChange={props.onProtocol} />
      </div>
      <p className="print-only">{say(words.version, lang, { version: advice.knowledgeVersion, date: dateText(advice.asOf, lang) })}</p>
    </>
  )
}

/** All else that was decided about the same patient, by decision. */
function Rest({ list, lang }: { readonly list: readonly Recommendation[]; readonly lang: Lang }) {
  if (list.length === 0) return null
  return (
    <details>
      <summary>
        {say(words.moreAdvice, lang)} <span className="soft">({list.length})</span>
      </summary>
      <RecommendationList list={list} lang={lang} />
    </details>
  )
}

/** The same people at the same time, for all that one decision says: then it is said once. */
const sharedBy = (members: readonly Recommendation[]): boolean =>
  members.length > 1 && new Set(members.map(({ actor, due }) => `${actor} ${due?.from} ${due?.to}`)).size === 1

/** Recommendations under the names of their decisions. */
export function RecommendationList({ list, lang }: { readonly list: readonly Recommendation[]; readonly lang: Lang }) {
  return (
    <dl className="by-decision">
      {[...Map.groupBy(list, (r) => r.decision)].map(([decision, members]) => {
        const first = members[0]!
        const same = members.length > 1 && members.every(({ stance }) => stance === first.stance)
        const together = sharedBy(members)
        return (
          <div key={decision}>
            <dt>
              <span>{decisionName(decision)[lang]}</span> {same && <StanceMark stance={first.stance} lang={lang} />}{' '}
              {together && <WhoAndWhen of={first} lang={lang} />}
            </dt>
            {members.map((r) => (
              <dd key={keyOf(r)} className={same ? 'listed' : undefined}>
                {!same && <StanceMark stance={r.stance} lang={lang} />}
                <span>
                  {textUnder(r, lang, undefined)} {!together && <WhoAndWhen of={r} lang={lang} />}
                </span>
              </dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}

export function CopyButton({ text, lang }: { readonly text: () => string; readonly lang: Lang }) {
  const [state, setState] = useState<'copy' | 'copied' | 'notCopied'>('copy')
  useEffect(() => {
    if (state === 'copy') return
    const timer = setTimeout(() => setState('copy'), 2000)
    return () => clearTimeout(timer)
  }, [state])
  return (
    <button
      type="button"
      className="button"
      aria-live="polite"
      onClick={() => {
        // Without a secure context there is no clipboard: then it is said.
        const done = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error('no clipboard'))
        done.then(
          () => setState('copied'),
          () => setState('notCopied'),
        )
      }}
    >
      {say(words[state], lang)}
    </button>
  )
}

export function ProtocolField(props: { readonly protocol: string; readonly lang: Lang; readonly onChange: (protocol: string) => void }) {
  const { protocol, lang } = props
  const list: readonly string[] = (protocols as readonly string[]).includes(protocol) ? protocols : [protocol, ...protocols]
  return (
    <label className="protocol">
      <span>{say(words.protocol, lang)}</span>
      <select value={protocol} onChange={(event) => props.onChange(event.target.value)}>
        {list.map((code) => (
          <option key={code} value={code}>
            {authorityName(code)}
          </option>
        ))}
      </select>
    </label>
  )
}
