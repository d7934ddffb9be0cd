import { memo, useEffect, useMemo, useState } from 'react'
import type { Actor } from '../../../engine/table.ts'
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

/** Whose work a role looks at first. */
const actorsOf: Readonly<Record<Role, readonly Actor[]>> = {
  dentist: ['dentist'],
  prescriber: ['prescriber', 'gp'],
  nurse: ['nurse', 'prescriber'],
  'mka-surgeon': ['mka-surgeon', 'dentist'],
  pharmacist: ['pharmacist'],
  administrator: [],
}

/** Lines by question; the same answer for several teeth is said once. */
function questions(lines: readonly Said[], lang: Lang): readonly (readonly Said[])[] {
  const bySubject = [...Map.groupBy(lines, ({ decision, subject }) => `${decision} ${subject}`).values()]
  return [
    ...Map.groupBy(bySubject, (group) =>
      JSON.stringify(group.map((line) => [line.decision, line.stance, line.due, line.subject === null ? line.key : underName(line, lang)])),
    ).values(),
  ].map((alike) => alike.flat())
}

/** The advice by when it matters, each line with its reasons one click away, and an answer to it. */
export function AdvicePanel({ patient, lang, role }: { readonly patient: OpenPatient; readonly lang: Lang; readonly role: Role }) {
  const advice = patient.view?.advice
  const answers = useAnswers(patient)
  if (!advice) return null
  const groups = Map.groupBy(advice.lines, ({ moment }) => moment)
  const may = answering.has(role)
  const list = (lines: readonly Said[], loud = false) => (
    <ul className="advice-lines">
      {/* What leads stands on its own; the rest is said by question. */}
      {(loud ? lines.map((line) => [line]) : questions(lines, lang)).map((group) => (
        <AdviceGroup
          key={group[0]!.key}
          lines={group}
          lang={lang}
          loud={loud}
          answers={answers}
          onAnswer={may ? patient.answer : undefined}
          patient={patient.id}
        />
      ))}
    </ul>
  )
  const mine = (line: Said): boolean => actorsOf[role].includes(line.actor)
  const section = (title: string, lines: readonly Said[], open: boolean) =>
    lines.length > 0 && (
      <details key={title} className="group" open={open}>
        <summary>
          <h3>{title}</h3> <span className="soft">({questions(lines, lang).length})</span>
        </summary>
        {list(lines)}
      </details>
    )
  const of = (moment: Moment): readonly Said[] => groups.get(moment) ?? []
  return (
    <section className="advice-panel" aria-labelledby="advice">
      <h2 id="advice">{say(w.advice, lang)}</h2>
      <p className="soft">{say(w.asOf, lang, { date: dateText(advice.asOf, lang), protocol: advice.protocolName })}</p>
      {of('loud').length === 0 && <p className="advice-none">{say(w.nothing, lang)}</p>}
      {list(of('loud'), true)}
      {section(say(momentNames.now, lang), of('now').filter(mine), true)}
      {section(say(momentNames['before-next-dose'], lang), of('before-next-dose'), true)}
      {section(
        say(w.forOthers, lang),
        of('now').filter((line) => !mine(line)),
        false,
      )}
      {section(say(momentNames.later, lang), of('later'), false)}
      {section(say(momentNames.background, lang), of('background'), false)}
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

const questionOf = ({ decision, subject, outcome }: Pick<Said, 'decision' | 'subject' | 'outcome'>): string =>
  `${decision} ${subject} ${outcome}`

/** The sentence without the name of its subject, where the name stands above it. */
function underName(line: Said, lang: Lang): string {
  const text = glued(line.text[lang])
  const name = `${line.subjectName[lang]}: `
  if (!text.startsWith(name)) return text
  const rest = text.slice(name.length)
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

/** What one question was answered with: one line, or the lines of a list. */
const AdviceGroup = memo(function AdviceGroup(props: {
  readonly lines: readonly Said[]
  readonly lang: Lang
  readonly loud: boolean
  readonly answers: ReadonlyMap<string, Answered>
  readonly onAnswer: OnAnswer | undefined
  readonly patient: string
}) {
  const { lines, lang, loud, answers, onAnswer } = props
  const [open, setOpen] = useState(false)
  const first = lines[0]!
  const actor = actorWords[first.actor][lang]
  const alike = lines.every(({ stance }) => stance === first.stance)
  const subjects = [
    ...new Set(lines.filter((line) => underName(line, lang) !== glued(line.text[lang])).map((line) => line.subjectName[lang])),
  ]
  const named = !loud && subjects.length > 0
  const told = [...new Map(lines.map((line) => [underName(line, lang), line])).values()]
  const respond = onAnswer && lines.some(({ stance }) => stance !== 'inform')
  return (
    <li className={loud ? `advice-line headline tone-${first.stance}` : 'advice-line'}>
      {!loud && (
        <p className="advice-question">
          {named ? `${subjects.join(', ')}: ` : ''}
          {named ? first.decisionName[lang] : first.decisionName[lang].charAt(0).toUpperCase() + first.decisionName[lang].slice(1)}
        </p>
      )}
      <p className="said-by">
        {alike && <StanceMark stance={first.stance} lang={lang} />}{' '}
        <span className="who-when">
          {actor.charAt(0).toUpperCase() + actor.slice(1)}
          {first.due && (
            <>
              , <span className="nowrap">{periodText(first.due.from, first.due.to, lang)}</span>
            </>
          )}
        </span>
      </p>
      {told.length === 1 ? (
        <p className={loud ? 'sentence' : undefined}>{named ? underName(first, lang) : glued(first.text[lang])}</p>
      ) : (
        <ul className="plain">
          {told.map((line) => (
            <li key={line.key}>
              {!alike && <StanceMark stance={line.stance} lang={lang} />}{' '}
              <span>{named ? underName(line, lang) : glued(line.text[lang])}</span>
            </li>
          ))}
        </ul>
      )}
      {lines.map((line) => {
        const of = answers.get(questionOf(line))
        return of && <Answer key={line.key} of={of} lang={lang} />
      })}
      <details className="advice-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say(respond && !loud ? w.whyAndAnswer : w.why, lang)}</summary>
        {open && (
          <>
            <Why lines={lines} lang={lang} />
            {respond && !loud && <Respond lines={lines} lang={lang} patient={props.patient} onAnswer={onAnswer} />}
          </>
        )}
      </details>
      {respond && loud && <Respond lines={lines} lang={lang} patient={props.patient} onAnswer={onAnswer} />}
    </li>
  )
})

type OnAnswer = (answer: AdviceAnswer, label: { nl: string; en: string }) => void

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

function Why({ lines, lang }: { readonly lines: readonly Said[]; readonly lang: Lang }) {
  const first = lines[0]!
  const because = new Map(lines.flatMap((line) => line.because).map((ground) => [`${ground.name.nl} ${ground.value.nl}`, ground]))
  const others = new Map(lines.flatMap((line) => line.others).map((other) => [`${other.name} ${other.text.nl}`, other]))
  const sources = new Map(lines.flatMap((line) => line.sources).map((source) => [`${source.document.nl} ${source.locator}`, source]))
  return (
    <div className="advice-grounds">
      {because.size > 0 && (
        <dl className="facts">
          {[...because].map(([key, { name, value, date }]) => (
            <div key={key}>
              <dt>{name[lang]}</dt>
              <dd>
                {value[lang]}
                {date && !value[lang].includes(dateText(date, lang)) && <span className="soft"> ({dateText(date, lang)})</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {others.size > 0 && (
        <>
          <h4>{say(w.others, lang)}</h4>
          <ul className="plain">
            {[...others].map(([key, { name, text }]) => (
              <li key={key}>
                <strong>{name}.</strong> {text[lang]}
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>
        {say(w.sources, lang)} <span className="soft">({first.authority.name})</span>
      </h4>
      <ul className="plain">
        {[...sources].map(([key, { document, locator, statement, quoted }]) => (
          <li key={key}>
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
        <a className="quiet" href={`#library/${first.decision}${lang === 'en' ? '?lang=en' : ''}`}>
          {say(w.inLibrary, lang, { name: first.decisionName[lang] })}
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
function Respond(props: { readonly lines: readonly Said[]; readonly lang: Lang; readonly patient: string; readonly onAnswer: OnAnswer }) {
  const { lines, lang, onAnswer } = props
  const { decisionName, key } = lines[0]!
  const [typed, setTyped, clear] = useDraft<Typed>(`answer/${props.patient}/${key}`, nothingTyped)
  const answerAll = (given: Pick<AdviceAnswer, 'response' | 'reason' | 'until'>, words: { nl: string; en: string }): void => {
    for (const { decision, subject, outcome } of lines) onAnswer({ decision, subject, outcome, ...given }, label(words))
  }
  const label = (words: { nl: string; en: string }) => ({ nl: `${decisionName.nl}: ${words.nl}`, en: `${decisionName.en}: ${words.en}` })
  const open = (kind: Typed['kind']): void => setTyped((now) => ({ ...now, ...(kind && { kind }) }))
  if (typed.kind === undefined)
    return (
      <div className="advice-respond">
        <button type="button" className="quiet" onClick={() => answerAll({ response: 'accepted', reason: null }, w.labelAccepted)}>
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
        answerAll(
          { response: typed.kind, reason: typed.reason.trim(), ...until },
          typed.kind === 'deferred' ? w.labelDeferred : w.labelOverridden,
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
