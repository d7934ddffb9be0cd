import type { Observation } from '@medplum/fhirtypes'
import type { FormEvent } from 'react'
import { ChoiceField } from '../../choice-field.tsx'
import { dateText, say } from '../../words.ts'
import { useDraft } from '../drafts.ts'
import { isPast, NoteField, PastDayField, todayIso } from '../mouth/fields.tsx'
import { toggled } from '../mouth/finding-form.tsx'
import { writesFindings } from '../mouth/rights.ts'
import { SaidList } from '../mouth/said-list.tsx'
import { findingSystem } from '../writing.ts'
import type { LesionProps } from './lesion-part.ts'
import { lesionName, lesionWords, outcomeNames } from './lesion-words.ts'
import { type LesionOutcome, outcomeAtYear, outcomes } from './lesion-writing.ts'

interface Draft {
  readonly outcome?: LesionOutcome | undefined
  readonly on?: string | undefined
  readonly note: string
  readonly open?: boolean
}

/** How the lesion stands a year after it was found: what the assessments come to, and the clinician's own word. */
export function OutcomeAtYear(props: LesionProps) {
  const { patient, lang, me, lesion, asOf } = props
  const [draft, set, clear] = useDraft<Draft>(`lesion/${patient.id}/${lesion.id}/outcome`, { note: '', on: todayIso(asOf) })
  const { outcome, on, note } = draft
  const course = patient.view!.advice.lines.filter((l) => l.subject === lesion.reference && l.decision === 'mronj-course')
  const recorded = patient.resources
    .filter(
      (r): r is Observation =>
        r.resourceType === 'Observation' &&
        r.status === 'final' &&
        (r.code.coding ?? []).some((c) => c.system === findingSystem && c.code === 'lesion-outcome') &&
        (r.focus ?? []).some((f) => f.reference === lesion.reference),
    )
    .toSorted((a, b) => (b.effectiveDateTime ?? '').localeCompare(a.effectiveDateTime ?? ''))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (outcome === undefined || !isPast(on, asOf)) return
    patient.save([{ resource: outcomeAtYear(patient.id, lesion.reference, outcome, on, note) }], {
      nl: `Uitkomst vastgelegd: ${outcomeNames[outcome]!.nl}`,
      en: `Outcome recorded: ${outcomeNames[outcome]!.en}`,
    })
    clear()
  }
  return (
    <section className="le-part" aria-labelledby="le-outcome">
      <h2 id="le-outcome">{say(lesionWords.outcome, lang)}</h2>
      {lesion.yearAfter && <p className="soft">{say(lesionWords.outcomeOn, lang, { date: dateText(lesion.yearAfter, lang) })}</p>}
      {recorded.length === 0 ? (
        <p>{say(lesionWords.outcomeNone, lang)}</p>
      ) : (
        <ul className="mo-findings">
          {recorded.map((o) => (
            <li key={o.id}>
              <strong>{outcomeNames[o.valueCodeableConcept?.coding?.[0]?.code ?? '']?.[lang]}</strong>{' '}
              <span className="soft nowrap">{o.effectiveDateTime ? dateText(o.effectiveDateTime, lang) : ''}</span>
              {o.note?.[0]?.text && (
                <>
                  {' '}
                  <bdi>{o.note[0].text}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {course.length > 0 && (
        <div className="le-decision">
          <h3>{say(lesionWords.derived, lang)}</h3>
          <SaidList lines={course} lang={lang} named={lesionName(lesion.sites, lang)} />
        </div>
      )}
      {writesFindings(me.role) && (
        <details
          className="mo-form"
          open={draft.open ?? false}
          onToggle={(event) => toggled(event.currentTarget.open, draft.open ?? false, set)}
        >
          <summary>
            <span>{say(lesionWords.record, lang)}</span> <span className="hidden">: {say(lesionWords.outcome, lang)}</span>
          </summary>
          <form onSubmit={submit}>
            <ChoiceField
              small
              legend={say(lesionWords.outcome, lang)}
              value={outcome}
              options={outcomes.map((o) => ({ value: o, label: outcomeNames[o]![lang] }))}
              onChange={(next) => set((now) => ({ ...now, outcome: next }))}
            />
            <PastDayField
              legend={say(lesionWords.examined, lang)}
              lang={lang}
              asOf={asOf}
              value={on}
              onChange={(next) => set((now) => ({ ...now, on: next }))}
            />
            <NoteField lang={lang} value={note} onChange={(text) => set((now) => ({ ...now, note: text }))} />
            <button type="submit" className="button-main" disabled={outcome === undefined || !isPast(on, asOf)}>
              {say(lesionWords.record, lang)}
            </button>
          </form>
        </details>
      )}
    </section>
  )
}
