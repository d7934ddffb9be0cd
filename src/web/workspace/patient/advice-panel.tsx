import { memo, useEffect, useMemo, useState } from 'react'
import { actorWords } from '../../../outputs/words.ts'
import type { JournalEntry } from '../../../server/journal/journal.ts'
import type { Role } from '../../../server/store/viewer.ts'
import type { Lang } from '../../../values/text.ts'
import { StanceMark } from '../../advice-item.tsx'
import { DateField } from '../../date-field.tsx'
import { dateText, glued, periodText, say } from '../../words.ts'
import type { Moment, Said } from '../advice-view.ts'
import { useDraft } from '../drafts.ts'
import type { AdviceAnswer, OpenPatient } from '../open-patient.ts'
import { call } from '../session.ts'
import { momentNames, patientWords as w } from './patient-words.ts'

type Answered = Extract<JournalEntry, { kind: 'answered' }>

/** Who answers for the treatment, and so for the advice. */
const answering: ReadonlySet<Role> = new Set(['dentist', 'prescriber', 'mka-surgeon'])

/** The last answer to each recommendation; read again whenever the view was worked out anew or an answer was sent. */
function useAnswers(patient: OpenPatient): ReadonlyMap<string, Answered> {
  const [entries, setEntries] = useState<readonly JournalEntry[]>([])
  const { id, view, answersSent } = patient
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view or an answer that was sent is the reason to read again
  useEffect(() => {
    let old = false
    void call(`/api/patients/${encodeURIComponent(id)}/journal?limit=200`)
      .then(async (response) => {
        if (response.ok && !old) setEntries(((await response.json()) as { entries: readonly JournalEntry[] }).entries)
      })
      .catch(() => {})
    return () => {
      old = true
    }
  }, [id, view, answersSent])
  return useMemo(() => {
    const found = new Map<string, Answered>()
    for (const entry of entries)
      if (entry.kind === 'answered') {
        const key = `${entry.decision} ${entry.subject} ${entry.outcome}`
        if (!found.has(key)) found.set(key, entry)
      }
    return found
  }, [entries])
}

/** The advice by when it matters, each line with its reasons one click away, and an answer to it. */
export function AdvicePanel({ patient, lang, role }: { readonly patient: OpenPatient; readonly lang: Lang; readonly role: Role }) {
  const advice = patient.view?.advice
  const answers = useAnswers(patient)
  if (!advice) return null
  const groups = Map.groupBy(advice.lines, ({ moment }) => moment)
  const may = answering.has(role)
  const list = (moment: Moment) => {
    const lines = groups.get(moment) ?? []
    return (
      <ul className="advice-lines">
        {lines.map((line) => (
          <AdviceLine
            key={line.key}
            line={line}
            lang={lang}
            loud={moment === 'loud'}
            answered={answers.get(`${line.decision} ${line.subject} ${line.outcome}`)}
            onAnswer={may ? patient.answer : undefined}
            patient={patient.id}
          />
        ))}
      </ul>
    )
  }
  return (
    <section className="advice-panel" aria-labelledby="advice">
      <h2 id="advice">{say(w.advice, lang)}</h2>
      <p className="soft">{say(w.asOf, lang, { date: dateText(advice.asOf, lang), protocol: advice.protocolName })}</p>
      {(groups.get('loud') ?? []).length === 0 && <p className="advice-none">{say(w.nothing, lang)}</p>}
      {list('loud')}
      {(['now', 'before-next-dose', 'later', 'background'] as const).map(
        (moment) =>
          groups.has(moment) && (
            <details key={moment} className="group" open={moment !== 'background' && moment !== 'later'}>
              <summary>
                <h3>{say(momentNames[moment], lang)}</h3> <span className="soft">({groups.get(moment)!.length})</span>
              </summary>
              {list(moment)}
            </details>
          ),
      )}
      {advice.notices.length > 0 && (
        <details className="group">
          <summary>
            <h3>{say(w.notices, lang)}</h3> <span className="soft">({advice.notices.length})</span>
          </summary>
          <ul className="plain">
            {advice.notices.map(({ reference, problem, detail }) => (
              <li key={`${reference} ${problem}`} lang="en">
                <bdi>{detail}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const AdviceLine = memo(function AdviceLine(props: {
  readonly line: Said
  readonly lang: Lang
  readonly loud: boolean
  readonly answered: Answered | undefined
  readonly onAnswer: ((answer: AdviceAnswer, label: { nl: string; en: string }) => void) | undefined
  readonly patient: string
}) {
  const { line, lang, loud, answered, onAnswer } = props
  const [open, setOpen] = useState(false)
  const actor = actorWords[line.actor][lang]
  return (
    <li className={`advice-line ${loud ? `headline tone-${line.stance}` : ''}`}>
      <p className="said-by">
        <StanceMark stance={line.stance} lang={lang} />{' '}
        <span className="who-when">
          {actor.charAt(0).toUpperCase() + actor.slice(1)}
          {line.due && (
            <>
              , <span className="nowrap">{periodText(line.due.from, line.due.to, lang)}</span>
            </>
          )}
        </span>
      </p>
      <p className={loud ? 'sentence' : undefined}>{glued(line.text[lang])}</p>
      {answered && <Answer of={answered} lang={lang} />}
      <details className="advice-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say(w.why, lang)}</summary>
        {open && <Why line={line} lang={lang} />}
      </details>
      {onAnswer && line.stance !== 'inform' && <Respond line={line} lang={lang} patient={props.patient} onAnswer={onAnswer} />}
    </li>
  )
})

function Answer({ of, lang }: { readonly of: Answered; readonly lang: Lang }) {
  const name = of.name ?? w.somebody[lang]
  const date = dateText(new Date(of.at).toISOString().slice(0, 10), lang)
  const text =
    of.response === 'accepted'
      ? say(w.accepted, lang, { name, date })
      : of.response === 'overridden'
        ? say(w.overridden, lang, { name, date })
        : of.until === undefined
          ? say(w.deferredOpen, lang, { name, date })
          : say(w.deferred, lang, { name, date, until: dateText(of.until, lang) })
  return (
    <p className="advice-answered">
      <span>{text}</span>
      {of.reason && (
        <>
          : <q>{of.reason}</q>
        </>
      )}
    </p>
  )
}

function Why({ line, lang }: { readonly line: Said; readonly lang: Lang }) {
  return (
    <div className="advice-grounds">
      {line.because.length > 0 && (
        <dl className="facts">
          {line.because.map(({ name, value, date }) => (
            <div key={`${name.nl} ${value.nl}`}>
              <dt>{name[lang]}</dt>
              <dd>
                {value[lang]}
                {date && !value[lang].includes(dateText(date, lang)) && <span className="soft"> ({dateText(date, lang)})</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {line.others.length > 0 && (
        <>
          <h4>{say(w.others, lang)}</h4>
          <ul className="plain">
            {line.others.map(({ name, text }) => (
              <li key={name}>
                <strong>{name}.</strong> {text[lang]}
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>
        {say(w.sources, lang)} <span className="soft">({line.authority.name})</span>
      </h4>
      <ul className="plain">
        {line.sources.map(({ document, locator, statement, quoted }) => (
          <li key={`${document.nl} ${locator}`}>
            {document[lang]}: <span lang={quoted ? 'nl' : 'en'}>{quoted ? `“${locator}”` : locator}</span>
            {statement && (
              <span className="soft">
                {' '}
                {say(w.statement, lang)} {statement}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a className="quiet" href={`#library/${line.decision}${lang === 'en' ? '?lang=en' : ''}`}>
          {say(w.inLibrary, lang, { name: line.decisionName[lang] })}
        </a>
      </p>
    </div>
  )
}

interface Typed {
  readonly kind?: 'deferred' | 'overridden'
  readonly reason: string
  readonly until?: string
}
const nothingTyped: Typed = { reason: '' }

/** Accept at once; defer or override with a reason. */
function Respond(props: {
  readonly line: Said
  readonly lang: Lang
  readonly patient: string
  readonly onAnswer: (answer: AdviceAnswer, label: { nl: string; en: string }) => void
}) {
  const { line, lang, onAnswer } = props
  const [typed, setTyped, clear] = useDraft<Typed>(`answer/${props.patient}/${line.key}`, nothingTyped)
  const { decision, subject, outcome, decisionName } = line
  const label = (words: { nl: string; en: string }) => ({ nl: `${decisionName.nl}: ${words.nl}`, en: `${decisionName.en}: ${words.en}` })
  const open = (kind: Typed['kind']): void => setTyped((now) => ({ ...now, ...(kind && { kind }) }))
  if (typed.kind === undefined)
    return (
      <div className="advice-respond">
        <button
          type="button"
          className="quiet"
          onClick={() => onAnswer({ decision, subject, outcome, response: 'accepted', reason: null }, label(w.labelAccepted))}
        >
          {say(w.accept, lang)}
        </button>
        <button type="button" className="quiet" onClick={() => open('deferred')}>
          {say(w.defer, lang)}
        </button>
        <button type="button" className="quiet" onClick={() => open('overridden')}>
          {say(w.override, lang)}
        </button>
      </div>
    )
  const ready = typed.reason.trim() !== ''
  return (
    <form
      className="advice-reason"
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready || typed.kind === undefined) return
        const until = typed.kind === 'deferred' && typed.until !== undefined ? { until: typed.until } : {}
        onAnswer(
          { decision, subject, outcome, response: typed.kind, reason: typed.reason.trim(), ...until },
          label(typed.kind === 'deferred' ? w.labelDeferred : w.labelOverridden),
        )
        clear()
      }}
    >
      <label>
        <span className="label">
          {say(typed.kind === 'deferred' ? w.defer : w.override, lang)}: {say(w.reason, lang).toLowerCase()}
        </span>
        <textarea
          rows={2}
          maxLength={2000}
          value={typed.reason}
          // biome-ignore lint/a11y/noAutofocus: the form opens because its button was pressed
          autoFocus
          onChange={(event) => {
            const reason = event.target.value
            setTyped((now) => ({ ...now, reason }))
          }}
        />
      </label>
      {typed.kind === 'deferred' && (
        <DateField
          legend={say(w.askAgain, lang)}
          lang={lang}
          whole
          value={typed.until}
          onChange={(until) => setTyped(({ until: _, ...now }) => ({ ...now, ...(until !== undefined && { until }) }))}
        />
      )}
      <p className="why">{say(w.reasonHint, lang)}</p>
      <div className="actions">
        <button type="submit" className="button-main" disabled={!ready}>
          {say(w.keep, lang)}
        </button>
        <button type="button" className="quiet" onClick={clear}>
          {say(w.cancel, lang)}
        </button>
      </div>
    </form>
  )
}
