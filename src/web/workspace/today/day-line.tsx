import type { Resource } from '@medplum/fhirtypes'
import { type KeyboardEvent, memo, useId, useRef, useState } from 'react'
import { type Agreement, type AgreementKind, whyNotWait } from '../../../outputs/day-list/agreed.ts'
import { agreementTask } from '../../../outputs/day-list/agreement-task.ts'
import { kindWords } from '../../../outputs/day-list/line.ts'
import { actorWords } from '../../../outputs/words.ts'
import type { TodayLine, TodayPatient } from '../../../server/workspace/today.ts'
import { addDays, type Day, isoDay } from '../../../values/day.ts'
import type { Lang, Text } from '../../../values/text.ts'
import { dateText, glued, say } from '../../words.ts'
import { href } from '../address.ts'
import { useDraft } from '../drafts.ts'
import type { Outbox } from '../outbox.ts'
import type { Me } from '../session.ts'
import { newId } from '../writing.ts'
import { todayWords as w } from './today-words.ts'
import { momentWords, whenWords } from './when-words.ts'

/** Who a line is about, leading to the patient. */
export function PatientName({ patient, lang, at }: { readonly patient: TodayPatient; readonly lang: Lang; readonly at?: string }) {
  return (
    <p className="today-patient">
      <a href={at ?? href({ page: 'patient', patient: patient.id, lang })}>
        <bdi>{patient.name ?? say(w.nameless, lang)}</bdi>
      </a>
      <span className="soft">
        {patient.birthDate ? say(w.born, lang, { date: dateText(patient.birthDate, lang) }) : say(w.bornUnknown, lang)}
      </span>
    </p>
  )
}

/** One line: who, what and why, when, by whom; the next step; and what can be recorded without leaving the list. */
export const Line = memo(function Line(props: {
  readonly line: TodayLine
  readonly lang: Lang
  readonly asOf: Day
  readonly me: Me
  readonly outbox: Outbox
}) {
  const { line, lang, asOf, me, outbox } = props
  const [open, setOpen] = useState(false)
  const { patient, next } = line
  const [when, ...rest] = whenWords(line, asOf, lang)
  const steps = { page: next.page, patient: patient.id, lang, ...(next.item !== undefined && { item: next.item }) }
  const loud = line.loudness === 'alarm' || line.loudness === 'loud'
  return (
    <li className={`today-line today-${line.loudness}`} data-line={line.key}>
      <PatientName patient={patient} lang={lang} />
      <div className="today-what">
        <p className="today-kind">
          {line.loudness === 'alarm' && <span aria-hidden="true">▲ </span>}
          {loud ? <strong>{kindWords[line.kind][lang]}</strong> : kindWords[line.kind][lang]}
        </p>
        <p className="today-why">
          <bdi>{glued(line.why[lang])}</bdi>
        </p>
        {line.beside.length > 0 && (
          <details className="today-beside">
            <summary>{say(w.beside, lang, { kinds: [...new Set(line.beside.map((b) => kindWords[b.kind][lang]))].join(', ') })}</summary>
            <ul>
              {line.beside.map((b) => (
                <li key={b.why.nl}>
                  <bdi>{glued(b.why[lang])}</bdi>
                </li>
              ))}
            </ul>
          </details>
        )}
        <Agreements line={line} lang={lang} />
      </div>
      <div className="today-when">
        {when !== undefined && <p className={line.daysLate > 0 ? 'today-late' : undefined}>{when}</p>}
        {rest.map((part) => (
          <p key={part} className="soft">
            {part}
          </p>
        ))}
        {line.who.length > 0 && (
          <p className="soft">
            <span className="hidden">{say(w.who, lang)}: </span>
            {line.who.map((actor) => actorWords[actor][lang]).join(', ')}
          </p>
        )}
      </div>
      <div className="today-do">
        <a className="today-next" href={href(steps)}>
          {next.does[lang]}
          <span className="hidden">
            , {patient.name}, {kindWords[line.kind][lang]}
          </span>
        </a>
        <button
          type="button"
          className="quiet"
          aria-expanded={open}
          aria-label={say(w.actFor, lang, { name: patient.name ?? say(w.nameless, lang), kind: kindWords[line.kind][lang] })}
          onClick={() => setOpen(!open)}
        >
          {say(w.act, lang)}
        </button>
      </div>
      {open && <Recording line={line} lang={lang} asOf={asOf} me={me} outbox={outbox} onDone={() => setOpen(false)} />}
    </li>
  )
})

/** Who phoned, and who does it. */
function Agreements({ line, lang }: { readonly line: TodayLine; readonly lang: Lang }) {
  const { calls, assigned } = line.agreed
  if (calls.length === 0 && !assigned) return null
  return (
    <ul className="today-agreed">
      {assigned && (
        <li>
          <bdi>{say(w.assigned, lang, { owner: assigned.owner ?? assigned.by })}</bdi>
        </li>
      )}
      {calls.slice(0, 3).map((c) => (
        <li key={c.id}>
          <bdi>{say(w.calledBy, lang, { moment: momentWords(c.at, lang), by: c.by })}</bdi>
          {c.note !== null && (
            <>
              {': '}
              <bdi>{c.note}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

const waits = [
  [1, w.day1],
  [7, w.week1],
  [14, w.weeks2],
  [28, w.weeks4],
] as const

/** Saves a Task for the patient of a line; it can be undone at the foot of the screen. */
export function agree(outbox: Outbox, line: TodayLine, me: Me, did: AgreementKind, more: Partial<Agreement>, label: Text): void {
  const agreement: Agreement = {
    id: newId(),
    line: line.key,
    did,
    by: me.name,
    at: new Date().toISOString(),
    note: null,
    owner: null,
    until: null,
    ...more,
  }
  const name = line.patient.name ?? ''
  outbox.save(
    line.patient.id,
    [{ resource: agreementTask(agreement, line.patient.id) as unknown as Resource }],
    { nl: `${name}: ${label.nl}`, en: `${name}: ${label.en}` },
    {},
  )
}

/** What is recorded on the list itself: it was phoned, I do it, ask again later. None of it answers the line. */
function Recording(props: {
  readonly line: TodayLine
  readonly lang: Lang
  readonly asOf: Day
  readonly me: Me
  readonly outbox: Outbox
  readonly onDone: () => void
}) {
  const { line, lang, asOf, me, outbox, onDone } = props
  const [note, setNote, clearNote] = useDraft(`today/${line.patient.id}/${line.key}`, '')
  const [wait, setWait] = useState(7)
  const [wrong, setWrong] = useState<string>()
  const id = useId()
  const written = note.trim() === '' ? null : note.trim()
  const box = useRef<HTMLDivElement>(null)
  /** Closes it; the focus goes to the button that opened it, or to the next line when this one leaves. */
  const close = (leaves: boolean): void => {
    const row = box.current?.closest('li')
    const beside = row?.nextElementSibling ?? row?.previousElementSibling
    const to = leaves ? beside?.querySelector<HTMLElement>('.today-next') : row?.querySelector<HTMLElement>('[aria-expanded]')
    onDone()
    to?.focus()
  }
  const did = (kind: AgreementKind, more: Partial<Agreement>, label: Text): void => {
    agree(outbox, line, me, kind, { note: written, ...more }, label)
    clearNote()
    close(kind === 'postponed')
  }
  const postpone = (): void => {
    const until = addDays(asOf, wait)
    if (whyNotWait(line, until, asOf) !== undefined) {
      setWrong(say(w.tooFar, lang, { date: dateText(line.lastSafeDay ?? isoDay(until), lang) }))
      return
    }
    if (written === null) {
      setWrong(say(w.reasonNeeded, lang))
      return
    }
    const date = { nl: dateText(isoDay(until), 'nl'), en: dateText(isoDay(until), 'en') }
    did(
      'postponed',
      { until: isoDay(until) },
      { nl: say(w.savedWait, 'nl', { date: date.nl }), en: say(w.savedWait, 'en', { date: date.en }) },
    )
  }
  const finish = (): void => {
    const { task } = line
    if (!task) return
    const name = line.patient.name ?? ''
    outbox.save(
      line.patient.id,
      [{ resource: { ...task, status: 'completed' } as Resource }],
      { nl: `${name}: ${w.savedDone.nl}`, en: `${name}: ${w.savedDone.en}` },
      { [`Task/${task.id}`]: task },
    )
    close(true)
  }
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the button beside it opened; every control in it works by itself.
    <div className="today-recording" ref={box} onKeyDown={leave}>
      <label htmlFor={`${id}-note`}>{say(w.note, lang)}</label>
      <input
        id={`${id}-note`}
        // biome-ignore lint/a11y/noAutofocus: it opens because somebody asked for it, and is where they go on.
        autoFocus
        autoComplete="off"
        maxLength={500}
        value={note}
        aria-invalid={wrong !== undefined || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setNote(event.target.value)
          setWrong(undefined)
        }}
      />
      <p className={wrong === undefined ? 'soft' : 'wrong'} id={`${id}-hint`} role={wrong === undefined ? undefined : 'alert'}>
        {wrong ?? say(line.firm ? w.firm : w.noteHint, lang)} {wrong === undefined && !line.firm && say(w.stays, lang)}
      </p>
      <div className="today-buttons">
        <button type="button" className="today-button" onClick={() => did('called', {}, w.savedCall)}>
          {say(w.called, lang)}
        </button>
        <button type="button" className="today-button" onClick={() => did('assigned', { owner: me.name }, w.savedAssign)}>
          {say(w.assign, lang)}
        </button>
        {line.task && line.kind !== 'dose-due' && (
          <button type="button" className="today-button" onClick={finish}>
            {say(w.done, lang)}
          </button>
        )}
        {!line.firm && (
          <span className="today-wait">
            <label>
              <span>{say(w.waitFor, lang)}</span>
              <select value={wait} onChange={(event) => setWait(Number(event.target.value))}>
                {waits.map(([days, name]) => (
                  <option key={days} value={days}>
                    {say(name, lang)}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" className="today-button" onClick={postpone}>
              {say(w.wait, lang)}
            </button>
          </span>
        )}
      </div>
    </div>
  )
}

/** A line that waits: until when, why, and back on the list. */
export function Waiting({ line, lang, outbox }: { readonly line: TodayLine; readonly lang: Lang; readonly outbox: Outbox }) {
  const { waits: agreement } = line.agreed
  if (!agreement) return null
  const back = (): void => {
    const task = { ...agreementTask(agreement, line.patient.id), status: 'entered-in-error' } as unknown as Resource
    const before = agreementTask(agreement, line.patient.id) as unknown as Resource
    const name = line.patient.name ?? ''
    outbox.save(
      line.patient.id,
      [{ resource: task }],
      { nl: `${name}: ${w.savedNow.nl}`, en: `${name}: ${w.savedNow.en}` },
      { [`Task/${agreement.id}`]: before },
    )
  }
  return (
    <li className="today-line today-waits">
      <PatientName patient={line.patient} lang={lang} />
      <p className="today-what">{kindWords[line.kind][lang]}</p>
      <p className="today-when">
        {say(w.waitsUntil, lang, { date: dateText(agreement.until ?? '', lang), by: agreement.by })}
        {agreement.note !== null && (
          <>
            {': '}
            <bdi>{agreement.note}</bdi>
          </>
        )}
      </p>
      <p className="today-do">
        <button type="button" className="quiet" onClick={back}>
          {say(w.now, lang)}
          <span className="hidden">, {line.patient.name}</span>
        </button>
      </p>
    </li>
  )
}
