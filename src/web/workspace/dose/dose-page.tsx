/** Giving a dose: whether it may be given, what was checked, the form in which it is recorded, the doses to come and those that were given. */
import { useId } from 'react'
import { isoDay } from '../../../values/day.ts'
import type { Lang } from '../../../values/text.ts'
import { ChoiceField } from '../../choice-field.tsx'
import { dateText, glued, say } from '../../words.ts'
import { href } from '../address.ts'
import type { Said } from '../advice-view.ts'
import { useDraft } from '../drafts.ts'
import type { PageProps } from '../page.ts'
import { frameWords } from '../workspace-words.ts'
import { Questions } from './asking-prescriber.tsx'
import { CheckList } from './check-list.tsx'
import { ControlList } from './control-list.tsx'
import './dose.css'
import type { Check, DoseTherapy } from './dose-view.ts'
import { DoubleDoses, GivenList, RecordedOn } from './given-list.tsx'
import { LabForm, type LabPlace } from './lab-form.tsx'
import { type LabKind, labKinds } from './laboratory.ts'
import { w } from './page-words.ts'
import { AskFor, answering, RecordDose } from './record-dose.tsx'
import { SchedulePart } from './schedule-part.tsx'
import { nothingTyped, type Typed } from './typed.ts'
import { useDoseOn } from './use-dose-on.ts'
import { NotDue, underName, VerdictLine } from './verdict.tsx'

export function DosePage(props: PageProps) {
  const { patient, lang } = props
  const [chosen, choose] = useDraft<string>(`dose-of/${patient.id}`, '')
  if (!patient.view) return <p className="soft ws-loading">{say(frameWords.working, lang)}</p>
  const { therapies } = patient.view.dose
  const first = therapies[0]
  if (!first)
    return (
      <div className="ws-empty">
        <p>{say(w.none, lang)}</p>
        <p>
          {say(w.noneNext, lang)} <a href={href({ page: 'patient', patient: patient.id, lang })}>{say(w.overview, lang)}</a>
        </p>
      </div>
    )
  const therapy = therapies.find(({ subject }) => subject === chosen) ?? first
  return (
    <div className="dose-page">
      {therapies.length > 1 && (
        <ChoiceField
          small
          legend={say(w.which, lang)}
          options={therapies.map(({ subject, name }) => ({ value: subject, label: name[lang] }))}
          value={therapy.subject}
          onChange={choose}
        />
      )}
      <OneTherapy key={therapy.subject} {...props} therapy={therapy} />
    </div>
  )
}

function OneTherapy({ patient, lang, me, asOf, therapy }: PageProps & { readonly therapy: DoseTherapy }) {
  const id = useId()
  const today = isoDay(asOf)
  const draft = useDraft<Typed>(`dose/${patient.id}/${therapy.subject}`, nothingTyped)
  const [typed, setTyped, , kept] = draft
  const ownLines = patient.view!.advice.lines.filter((line) => line.subject === therapy.subject)
  // Nothing is due and nobody is typing: the check waits until somebody wants to record a dose all the same.
  const late = ownLines.some(({ decision, outcome }) => decision === 'dose-overdue' && outcome !== 'covered')
  const calm = therapy.toCome && therapy.verdict === null && !kept && !late
  const day = typed.day === undefined ? today : (typed.day ?? undefined)
  const on = useDoseOn(patient, therapy.subject, !calm && day !== undefined && day <= today ? day : undefined)
  // Until the day in the form has been asked about, what is known of today stands there.
  const known = day === today && therapy.verdict !== null && therapy.state !== 'planned'
  const shown = on ?? (known ? { therapy, lines: ownLines, day: today } : undefined)
  const place: LabPlace = { patient, lang, asOf: today, therapy, by: me.name }
  const writing = { patient: patient.id, resources: patient.resources, therapy, by: me.name, at: '', lang }
  return (
    <>
      <section className="dose-answer" aria-labelledby={`${id}-drug`}>
        <h2 id={`${id}-drug`} className="dose-drug">
          {therapy.name[lang]}
        </h2>
        {day !== undefined && day !== today && <p className="soft">{say(w.onDay, lang, { date: dateText(day, lang) })}</p>}
        {calm ? (
          <NotDue therapy={therapy} lang={lang} />
        ) : (
          <VerdictLine therapy={shown?.therapy ?? therapy} lines={shown?.lines} lang={lang} />
        )}
        {calm && <RecordedOn loud={false} day={today} patient={patient} therapy={therapy} lang={lang} />}
        <DoubleDoses patient={patient} therapy={therapy} lang={lang} me={me} />
        {calm && <Around lines={ownLines} held lang={lang} />}
        {!calm && shown && therapy.toCome && <Around lines={shown.lines} held={shown.therapy.verdict !== 'give'} lang={lang} />}
        {therapy.toCome && (
          <Questions
            writing={{ ...writing, at: new Date().toISOString() }}
            patient={patient}
            lang={lang}
            mayAnswer={answering.has(me.role)}
          />
        )}
        <ControlList {...place} />
        {!calm && shown && therapy.toCome && <AskFor patient={patient} therapy={therapy} lang={lang} me={me} asOf={today} on={shown} />}
      </section>
      {!calm && shown && shown.therapy.checks.length > 0 && (
        <section className="dose-checked" aria-labelledby={`${id}-checked`}>
          <h2 id={`${id}-checked`}>{say(w.checked, lang)}</h2>
          <CheckList {...place} checks={shown.therapy.checks} />
          <StillAsked {...place} checks={shown.therapy.checks} />
        </section>
      )}
      {calm && (
        <section className="dose-form dose-form-closed" aria-labelledby={`${id}-record`}>
          <h2 id={`${id}-record`}>{say(w.record, lang)}</h2>
          <button type="button" className="button" onClick={() => setTyped((now) => ({ ...now, opened: true }))}>
            {say(w.recordAll, lang)}
          </button>
        </section>
      )}
      {therapy.toCome && !calm && (
        <RecordDose patient={patient} therapy={therapy} lang={lang} me={me} asOf={today} on={shown} draft={draft} />
      )}
      {therapy.toCome && <SchedulePart patient={patient} therapy={therapy} lang={lang} me={me} asOf={today} />}
      <GivenList patient={patient} therapy={therapy} lang={lang} />
    </>
  )
}

/** What is said in the headline already. */
const inHeadline: ReadonlySet<string> = new Set(['give', 'hold', 'ask'])
/** Decisions that go with the dose at hand, in the order in which they are needed. */
const withDose = [
  'zoledronate-dose',
  'denosumab-hypocalcaemia',
  'pre-dose-check',
  'home-administration',
  'duplicate-therapy',
  'stop-denosumab',
] as const

function Around({ lines, held, lang }: { readonly lines: readonly Said[]; readonly held: boolean; readonly lang: Lang }) {
  // An amount beside "hold" would be drawn up all the same.
  const decided = withDose.filter((decision) => !(held && decision === 'zoledronate-dose'))
  const around = decided.flatMap((decision) =>
    lines.filter(
      (line) =>
        line.decision === decision && !(decision === 'pre-dose-check' && inHeadline.has(line.outcome)) && line.outcome !== 'no-warning',
    ),
  )
  const effects = lines.filter(({ decision }) => decision === 'adverse-effects')
  const check = lines.filter(({ decision }) => decision === 'pre-dose-check')
  const sources = new Map(
    [...check, ...around].flatMap((line) => line.sources).map((source) => [`${source.document.nl} ${source.locator}`, source]),
  )
  return (
    <>
      {around.length > 0 && (
        <>
          <h3>{say(w.around, lang)}</h3>
          <ul className="plain dose-around">
            {around.map((line) => (
              <li key={line.key} className={line.decision === 'zoledronate-dose' ? 'dose-amount' : undefined}>
                {underName(line, lang)}
              </li>
            ))}
          </ul>
        </>
      )}
      {effects.length > 0 && (
        <details>
          <summary>{say(w.sideEffects, lang)}</summary>
          <ul className="plain">
            {effects.map((line) => (
              <li key={line.key}>{underName(line, lang)}</li>
            ))}
          </ul>
        </details>
      )}
      {sources.size > 0 && (
        <details>
          <summary>{say(w.sources, lang)}</summary>
          <ul className="plain">
            {[...sources].map(([key, { document, locator, statement, quoted }]) => (
              <li key={key}>
                {document[lang]}: <span lang={quoted ? 'nl' : 'en'}>{quoted ? `“${locator}”` : locator}</span>
                {statement && <span className="soft"> {statement}</span>}
              </li>
            ))}
          </ul>
          <p>
            <a className="quiet" href={`#library/pre-dose-check${lang === 'en' ? '?lang=en' : ''}`}>
              {say(w.inLibrary, lang)}
            </a>
          </p>
        </details>
      )}
    </>
  )
}

/** Decisions on a dose that wait for an answer. */
const waiting: ReadonlySet<string> = new Set([
  'pre-dose-check',
  'zoledronate-dose',
  'dose-schedule',
  'dose-overdue',
  'denosumab-hypocalcaemia',
])
/** A fact of the advice that is a value to be typed in. */
const kindOf = (fact: string): LabKind | undefined => (fact === '25-oh-vitamin-d' ? '25-oh-d' : labKinds.find((kind) => kind === fact))

function StillAsked({ checks, ...place }: LabPlace & { readonly checks: readonly Check[] }) {
  const { patient, lang } = place
  const missing = (patient.view?.advice.missing ?? []).filter(({ neededBy }) => neededBy.some((decision) => waiting.has(decision)))
  const beside = new Set(checks.flatMap(({ asks }) => asks))
  const kinds = missing.flatMap(({ fact }) => kindOf(fact) ?? []).filter((kind) => !beside.has(kind))
  const asked = missing.filter(({ fact }) => kindOf(fact) === undefined)
  const unread = (patient.view?.advice.notices ?? []).filter(
    ({ reference, problem }) => reference.startsWith('Observation/') && (problem === 'implausible-value' || problem === 'unknown-unit'),
  )
  if (asked.length === 0 && unread.length === 0 && kinds.length === 0) return null
  return (
    <div className="dose-still">
      {unread.length > 0 && (
        <>
          <h3>{say(w.notRead, lang)}</h3>
          <ul className="plain">
            {unread.map(({ reference, detail }) => (
              <li key={reference} lang="en">
                <bdi>{detail}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {(asked.length > 0 || kinds.length > 0) && <h3>{say(w.stillAsked, lang)}</h3>}
      {kinds.length > 0 && <LabForm {...place} kinds={kinds} name="asked" onDone={() => {}} mayClose={false} />}
      {asked.length > 0 && (
        <>
          <ul className="plain">
            {asked.map(({ fact, question }) => (
              <li key={fact}>{glued(question[lang])}</li>
            ))}
          </ul>
          <p>
            <a className="quiet" href={href({ page: 'patient', patient: patient.id, lang })}>
              {say(w.answerThere, lang)}
            </a>
          </p>
        </>
      )}
    </div>
  )
}
