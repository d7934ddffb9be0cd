import type { Task } from '@medplum/fhirtypes'
import { useState } from 'react'
import type { Lang } from '../../../values/text.ts'
import { dateText, say } from '../../words.ts'
import { useDraft } from '../drafts.ts'
import type { OpenPatient } from '../open-patient.ts'
import { verdictNames } from './dose-words.ts'
import { answerChange, askChange, doneChange, isOpen, tasksOf, type Writing } from './dose-writing.ts'
import { TextField } from './given-fields.tsx'
import { w } from './page-words.ts'

interface Props {
  readonly writing: Writing
  readonly patient: OpenPatient
  readonly lang: Lang
}

/** The form with which a nurse asks the prescriber whether a dose that is held may be given. */
export function AskPrescriber({
  writing,
  patient,
  lang,
  day,
  verdict,
  reasons,
}: Props & { readonly day: string; readonly verdict: 'hold' | 'ask'; readonly reasons: readonly string[] }) {
  const [text, setText, clear] = useDraft<string>(`dose-ask/${patient.id}/${writing.therapy.subject}`, '')
  const [tried, setTried] = useState(false)
  const lacking = text.trim() === ''
  return (
    <form
      className="dose-ask"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (lacking) return
        patient.save([askChange(writing, day, reasons, text)], w.labelAsked)
        clear()
        setTried(false)
      }}
    >
      <h3>{say(w.askTitle, lang)}</h3>
      <p className="why">{say(w.askHint, lang, { verdict: verdictNames[verdict][lang].toLowerCase() })}</p>
      <TextField
        label={say(w.question, lang)}
        value={text}
        onChange={setText}
        wrong={tried && lacking ? say(w.missingReason, lang) : undefined}
      />
      <div className="actions">
        <button type="submit" className="button-main">
          {say(w.askSend, lang)}
        </button>
      </div>
    </form>
  )
}

/** Questions about doses of this therapy with their answers; who answers for the treatment answers here. */
export function Questions({ writing, patient, lang, mayAnswer }: Props & { readonly mayAnswer: boolean }) {
  const asked = tasksOf(writing.resources, writing.therapy, 'ask-prescriber').filter(({ status }) => status !== 'completed')
  const told = tasksOf(writing.resources, writing.therapy, 'tell-prescriber').filter(isOpen)
  if (asked.length === 0 && told.length === 0) return null
  return (
    <ul className="dose-questions">
      {told.map((task) => (
        <li key={task.id}>
          <p>
            <strong>
              {say(w.toldBy, lang, {
                name: task.requester?.display ?? say(w.somebody, lang),
                date: dateText((task.authoredOn ?? '').slice(0, 10), lang),
              })}
            </strong>
            {task.note?.[0]?.text && (
              <>
                : <bdi>{task.note[0].text}</bdi>
              </>
            )}
          </p>
          {mayAnswer && (
            <div className="actions">
              <button type="button" className="button" onClick={() => patient.save([doneChange(task, writing, '')], w.labelRead)}>
                {say(w.read, lang)}
              </button>
            </div>
          )}
        </li>
      ))}
      {asked.map((task) => (
        <Question key={task.id} task={task} writing={writing} patient={patient} lang={lang} mayAnswer={mayAnswer} />
      ))}
    </ul>
  )
}

function Question({ task, writing, patient, lang, mayAnswer }: Props & { readonly task: Task; readonly mayAnswer: boolean }) {
  const name = task.requester?.display ?? say(w.somebody, lang)
  const [text, setText, clear] = useDraft<string>(`dose-answer/${task.id}`, '')
  const [tried, setTried] = useState(false)
  const lacking = text.trim() === ''
  const answer = (give: boolean): void => {
    setTried(true)
    if (lacking) return
    patient.save([answerChange(writing, task, give, text)], w.labelAnswered)
    const { verdict } = writing.therapy
    if (verdict === 'hold' || verdict === 'ask')
      patient.answer(
        {
          decision: 'pre-dose-check',
          subject: writing.therapy.subject,
          outcome: verdict,
          response: give ? 'overridden' : 'accepted',
          reason: text.trim(),
        },
        w.labelAnswered,
      )
    clear()
  }
  const answered = task.status === 'accepted' || task.status === 'rejected'
  return (
    <li>
      <p>
        <span className="soft">{say(w.asked, lang, { name, date: dateText((task.authoredOn ?? '').slice(0, 10), lang) })}: </span>
        <bdi>{task.note?.[0]?.text ?? task.description}</bdi>
      </p>
      {answered ? (
        <p>
          <strong>
            {say(task.status === 'accepted' ? w.approved : w.refused, lang, { name: task.owner?.display ?? say(w.somebody, lang) })}
          </strong>
          {task.statusReason?.text && (
            <>
              : <bdi>{task.statusReason.text}</bdi>
            </>
          )}
        </p>
      ) : mayAnswer ? (
        <>
          <TextField
            label={say(w.answerQuestion, lang)}
            value={text}
            onChange={setText}
            wrong={tried && lacking ? say(w.missingReason, lang) : undefined}
          />
          <div className="actions">
            <button type="button" className="button" onClick={() => answer(true)}>
              {say(w.yesGive, lang)}
            </button>
            <button type="button" className="button" onClick={() => answer(false)}>
              {say(w.noGive, lang)}
            </button>
          </div>
        </>
      ) : (
        <p>{say(w.waitsFor, lang)}</p>
      )}
    </li>
  )
}
