import { type FormEvent, useId, useMemo } from 'react'
import type { Lang } from '../../../values/text.ts'
import { dateText, say } from '../../words.ts'
import { useDraft } from '../drafts.ts'
import { isPast, NoteField, PastDayField, todayIso } from '../mouth/fields.tsx'
import { toggled } from '../mouth/finding-form.tsx'
import { Why } from '../mouth/said-list.tsx'
import type { PatientView } from '../view.ts'
import { findingGroups, ruledOut } from './findings.ts'
import { badge, type LesionProps } from './lesion-part.ts'
import type { LesionFinding } from './lesion-view.ts'
import { findingName, lesionName, lesionWords, stageInWords } from './lesion-words.ts'
import { type Assessment, assessment } from './lesion-writing.ts'
import { useWhatIf } from './use-what-if.ts'

export interface AssessmentDraft extends Assessment {
  readonly on?: string | undefined
  readonly open?: boolean
}

/** Ids of a look that is only tried out. */
export const tried = (): (() => string) => {
  let n = 0
  return () => `what-if-${++n}`
}

/** A new look at a lesion: findings in, and the stage that follows from them beside it. */
export function AssessmentForm(props: LesionProps) {
  const { patient, lang, asOf, lesion } = props
  const none = useMemo<AssessmentDraft>(() => ({ answers: {}, on: todayIso(asOf) }), [asOf])
  const [draft, set, clear] = useDraft<AssessmentDraft>(`lesion/${patient.id}/${lesion.id}/assessment`, none)
  const day = isPast(draft.on, asOf) ? draft.on : undefined
  const changes = useMemo(
    () => (day === undefined ? [] : assessment(patient.id, lesion.reference, draft, day, tried())),
    [patient.id, lesion.reference, draft, day],
  )
  const { view, working } = useWhatIf(patient, changes, asOf)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (day === undefined || changes.length === 0) return
    patient.save(assessment(patient.id, lesion.reference, draft, day), {
      nl: `Beoordeling ${lesionName(lesion.sites, 'nl').toLowerCase()} vastgelegd`,
      en: `Assessment of ${lesionName(lesion.sites, 'en').toLowerCase()} recorded`,
    })
    clear()
  }
  const open = draft.open ?? lesion.visits.length === 0
  return (
    <details className="mo-form le-assess" open={open} onToggle={(event) => toggled(event.currentTarget.open, open, set)}>
      <summary>{say(lesionWords.assess, lang)}</summary>
      <form onSubmit={submit}>
        <div className="le-two">
          <Findings lang={lang} draft={draft} newest={lesion.newest} set={set} />
          <Live lang={lang} reference={lesion.reference} sites={lesion.sites} view={view} working={working} any={changes.length > 0} />
        </div>
        <LiveBar lang={lang} reference={lesion.reference} view={view} />
        <PastDayField
          legend={say(lesionWords.examined, lang)}
          lang={lang}
          asOf={asOf}
          value={draft.on}
          onChange={(on) => set((now) => ({ ...now, on }))}
        />
        <NoteField lang={lang} value={draft.note ?? ''} onChange={(note) => set((now) => ({ ...now, note }))} />
        <button type="submit" className="button-main" disabled={changes.length === 0}>
          {say(lesionWords.record, lang)}
        </button>
      </form>
    </details>
  )
}

type Set = (next: (now: AssessmentDraft) => AssessmentDraft) => void

/** Every finding that a look asks for: yes, no, or not examined. */
export function Findings(props: {
  readonly lang: Lang
  readonly draft: AssessmentDraft
  readonly newest: readonly LesionFinding[]
  readonly set: Set
}) {
  const { lang, draft, newest, set } = props
  const put = (code: string, value: boolean | undefined): void => set((now) => ({ ...now, answers: { ...now.answers, [code]: value } }))
  const row = (code: string) => (
    <Row
      key={code}
      lang={lang}
      code={code}
      value={draft.answers[code]}
      before={newest.find((f) => f.code === code)}
      onChange={(value) => put(code, value)}
    />
  )
  return (
    <div className="le-findings">
      {findingGroups.map(({ name, why, codes }) => (
        <section key={name.nl} aria-label={name[lang]}>
          <div className="le-group">
            <h3>{name[lang]}</h3>
            <button
              type="button"
              className="quiet"
              onClick={() =>
                set((now) => ({
                  ...now,
                  answers: { ...now.answers, ...Object.fromEntries(codes.map((code) => [code, now.answers[code] ?? false])) },
                }))
              }
            >
              {say(lesionWords.restNo, lang)}
              <span className="hidden">: {name[lang]}</span>
            </button>
          </div>
          {why && <p className="why">{why[lang]}</p>}
          {codes.map(row)}
          {name.nl === 'Bot' && <Mucosa lang={lang} value={draft.mucosa} onChange={(mucosa) => set((now) => ({ ...now, mucosa }))} />}
        </section>
      ))}
      <section aria-label={say(lesionWords.excluding, lang)}>
        <div className="le-group">
          <h3>{say(lesionWords.excluding, lang)}</h3>
        </div>
        <p className="why">{say(lesionWords.excludingWhy, lang)}</p>
        {ruledOut.map(row)}
      </section>
    </div>
  )
}

function Row(props: {
  readonly lang: Lang
  readonly code: string
  readonly value: boolean | undefined
  readonly before: LesionFinding | undefined
  readonly onChange: (value: boolean | undefined) => void
}) {
  const { lang, code, value, before, onChange } = props
  const id = useId()
  const options = [
    [true, lesionWords.yes],
    [false, lesionWords.no],
    [undefined, lesionWords.unexamined],
  ] as const
  return (
    <fieldset className="le-row">
      <legend>
        {findingName(code, lang)}
        {before !== undefined && (
          <span className="le-before">
            {say(lesionWords.previous, lang, {
              value: say(before.value === true ? lesionWords.yes : lesionWords.no, lang),
              date: before.date ? dateText(before.date, lang) : '',
            })}
          </span>
        )}
      </legend>
      <div className="le-options">
        {options.map(([option, word]) => (
          <label key={word.nl} className="choice">
            <input type="radio" name={id} checked={value === option} onChange={() => onChange(option)} />
            <span>{say(word, lang)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Mucosa(props: {
  readonly lang: Lang
  readonly value: Assessment['mucosa']
  readonly onChange: (value: Assessment['mucosa']) => void
}) {
  const { lang, value, onChange } = props
  const id = useId()
  const options = [
    ['complete', lesionWords.mucosaYes],
    ['incomplete', lesionWords.no],
    [undefined, lesionWords.unexamined],
  ] as const
  return (
    <fieldset className="le-row">
      <legend>{say(lesionWords.mucosa, lang)}</legend>
      <div className="le-options">
        {options.map(([option, word]) => (
          <label key={word.nl} className="choice">
            <input type="radio" name={id} checked={value === option} onChange={() => onChange(option)} />
            <span>{say(word, lang)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The same in one line, in sight while one goes down the findings on a small screen. */
export function LiveBar({
  lang,
  reference,
  view,
}: {
  readonly lang: Lang
  readonly reference: string
  readonly view: PatientView | undefined
}) {
  const lesion = view?.lesions.find((l) => l.reference === reference)
  if (!lesion) return null
  return (
    <p className="le-bar" aria-hidden="true">
      {say(lesionWords.live, lang)} <span className={`le-badge le-stage-${badge(lesion)}`}>{stageInWords(lesion, lang)}</span>
    </p>
  )
}

/** The stage that follows from what is filled in, with the facts it rests on. */
export function Live(props: {
  readonly lang: Lang
  readonly reference: string
  readonly sites: readonly string[]
  readonly view: PatientView | undefined
  readonly working: boolean
  readonly any: boolean
}) {
  const { lang, reference, sites, view, working, any } = props
  const lesion = view?.lesions.find((l) => l.reference === reference)
  const lines = view?.advice.lines.filter((l) => l.subject === reference) ?? []
  const name = lesionName(sites, lang)
  const said = ['mronj-stage', 'mronj-diagnosis', 'refer-mka'].flatMap((decision) => lines.filter((l) => l.decision === decision))
  const rest = (text: string): string => {
    const cut = text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text
    return cut.charAt(0).toUpperCase() + cut.slice(1)
  }
  return (
    <section className="le-live" aria-live="polite" aria-busy={working} aria-label={say(lesionWords.live, lang)}>
      <h3>{say(lesionWords.live, lang)}</h3>
      {!any || !lesion ? (
        <p className="soft">{say(any ? lesionWords.liveWorking : lesionWords.liveNone, lang)}</p>
      ) : (
        <>
          <p>
            <span className={`le-badge le-stage-${badge(lesion)}`}>{stageInWords(lesion, lang)}</span>
          </p>
          <p className="soft">{say(working ? lesionWords.liveWorking : lesionWords.liveUnsaved, lang)}</p>
          {said.map((line) => (
            <div key={line.key} className="le-said">
              <p>{rest(line.text[lang])}</p>
              <Why line={line} lang={lang} />
            </div>
          ))}
        </>
      )}
    </section>
  )
}
