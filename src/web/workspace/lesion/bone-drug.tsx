import type { Communication, Task } from '@medplum/fhirtypes'
import { type FormEvent, useId } from 'react'
import { ChoiceField } from '../../choice-field.tsx'
import { dateText, say } from '../../words.ts'
import type { AdviceView, Said } from '../advice-view.ts'
import { useDraft } from '../drafts.ts'
import { isPast, NoteField, PastDayField, todayIso } from '../mouth/fields.tsx'
import { toggled } from '../mouth/finding-form.tsx'
import { writesFindings } from '../mouth/rights.ts'
import { SaidList } from '../mouth/said-list.tsx'
import type { LesionProps } from './lesion-part.ts'
import { lesionWords } from './lesion-words.ts'
import { type AgreementKind, agreed, agreementKinds, agreementSystem, askedOfPrescriber } from './lesion-writing.ts'

/** The bone drug beside the lesion: what the advice says, what was agreed with the prescriber. The order itself is the prescriber's. */
export function BoneDrug(props: LesionProps) {
  const { patient, lang, me } = props
  const { advice } = patient.view!
  const lines = advice.lines.filter((l) => l.decision === 'antiresorptive-at-mronj' || l.decision === 'stop-denosumab')
  const therapies = [...new Set(lines.map((l) => l.subject).filter((s) => s !== null))]
  return (
    <section className="le-part" aria-labelledby="le-drug">
      <h2 id="le-drug">{say(lesionWords.boneDrug, lang)}</h2>
      {therapies.length === 0 && <p className="soft">{say(lesionWords.boneDrugNone, lang)}</p>}
      {therapies.map((therapy) => {
        const here = lines.filter((l) => l.subject === therapy)
        const name = here[0]!.subjectName[lang]
        return (
          <div key={therapy} className="le-decision">
            <h3>{name}</h3>
            <SaidList lines={here} lang={lang} named={name} />
            <Agreements {...props} therapy={therapy} />
            {writesFindings(me.role) && (
              <AgreementForm {...props} therapy={therapy} name={here[0]!.subjectName} denosumab={isDenosumab(advice, therapy, here)} />
            )}
          </div>
        )
      })}
    </section>
  )
}

/** Denosumab by the record; or the advice itself says that its stopping needs a plan. */
const isDenosumab = (advice: AdviceView, therapy: string, lines: readonly Said[]): boolean =>
  advice.exposures.some((e) => e.class === 'denosumab' && e.references.includes(therapy)) ||
  lines.some((l) => l.decision === 'stop-denosumab' || l.reasons.includes('stop-denosumab'))

const kindOf = (c: Communication): string | undefined => c.category?.[0]?.coding?.find(({ system }) => system === agreementSystem)?.code

function Agreements({ patient, lang, lesion, therapy, me }: LesionProps & { readonly therapy: string }) {
  const made = patient.resources
    .filter((r): r is Communication => r.resourceType === 'Communication' && r.status === 'completed' && kindOf(r) !== undefined)
    .filter((c) => (c.about ?? []).some((a) => a.reference === therapy))
    .toSorted((a, b) => (b.sent ?? '').localeCompare(a.sent ?? ''))
  const asked = patient.resources.filter(
    (r): r is Task =>
      r.resourceType === 'Task' &&
      r.status === 'requested' &&
      r.focus?.reference === therapy &&
      (r.reasonReference?.reference === lesion.reference || r.code?.coding?.[0]?.code === 'antiresorptive-at-mronj'),
  )
  if (made.length === 0 && asked.length === 0) return null
  return (
    <ul className="le-agreements">
      {asked.map((task) => (
        <li key={task.id}>
          <strong>{say(lesionWords.waiting, lang)}</strong>{' '}
          <span className="soft nowrap">{task.authoredOn ? dateText(task.authoredOn, lang) : ''}</span>
          <p>
            <bdi>{task.description}</bdi>
          </p>
          {writesFindings(me.role) && (
            <button
              type="button"
              className="quiet"
              onClick={() =>
                patient.save([{ resource: { ...task, status: 'completed' } }], {
                  nl: 'Vraag aan de voorschrijver beantwoord',
                  en: 'Question to the prescriber answered',
                })
              }
            >
              {say(lesionWords.answered, lang)}
            </button>
          )}
        </li>
      ))}
      {made.map((c) => (
        <li key={c.id}>
          <strong>{say(lesionWords[kindOf(c) as AgreementKind] ?? lesionWords.agree, lang)}</strong>{' '}
          <span className="soft nowrap">{c.sent ? dateText(c.sent, lang) : ''}</span>
          {c.recipient?.[0]?.display && (
            <span className="soft">
              {' '}
              · <bdi>{c.recipient[0].display}</bdi>
            </span>
          )}
          {c.payload?.map((p) => (
            <p key={p.contentString} className="le-words">
              <bdi>{p.contentString}</bdi>
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

interface Draft {
  readonly kind?: AgreementKind | 'ask' | undefined
  readonly prescriber: string
  readonly text: string
  readonly exitPlan: string
  readonly on?: string | undefined
  readonly open?: boolean
}

function AgreementForm(props: LesionProps & { readonly therapy: string; readonly name: Said['subjectName']; readonly denosumab: boolean }) {
  const { patient, lang, asOf, lesion, me, therapy, name, denosumab } = props
  const id = useId()
  const none: Draft = { prescriber: '', text: '', exitPlan: '', on: todayIso(asOf) }
  const [draft, set, clear] = useDraft<Draft>(`lesion/${patient.id}/${lesion.id}/agree/${therapy}`, none)
  const { kind, prescriber, text, exitPlan, on } = draft
  // Denosumab that stops without a follow-on lets vertebrae break: an agreement to stop is one with its exit plan.
  const needsExit = denosumab && kind === 'stop'
  const ready = kind !== undefined && text.trim() !== '' && isPast(on, asOf) && (!needsExit || exitPlan.trim() !== '')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!ready || kind === undefined || !isPast(on, asOf)) return
    if (kind === 'ask')
      patient.save(
        [{ resource: askedOfPrescriber(patient.id, lesion.reference, { therapy, therapyName: name.nl, text, on, by: me.name }) }],
        {
          nl: `${name.nl}: voorgelegd aan de voorschrijver`,
          en: `${name.en}: put to the prescriber`,
        },
      )
    else {
      const whole = needsExit ? `${text.trim()}\n${lesionWords.exitPlan[lang]}: ${exitPlan.trim()}` : text
      patient.save(
        [{ resource: agreed(patient.id, lesion.reference, { kind, therapy, therapyName: name.nl, prescriber, text: whole, on }, me.name) }],
        {
          nl: `${name.nl}: afspraak vastgelegd`,
          en: `${name.en}: agreement recorded`,
        },
      )
    }
    clear()
  }
  return (
    <details
      className="mo-form"
      open={draft.open ?? false}
      onToggle={(event) => toggled(event.currentTarget.open, draft.open ?? false, set)}
    >
      <summary>
        <span>{say(lesionWords.agree, lang)}</span> <span className="hidden">: {name[lang]}</span>
      </summary>
      <form onSubmit={submit}>
        <ChoiceField
          small
          legend={say(lesionWords.agreeKind, lang)}
          why={say(lesionWords.orderStays, lang)}
          value={kind}
          options={(['ask', ...agreementKinds] as const).map((k) => ({ value: k, label: say(lesionWords[k], lang) }))}
          onChange={(next) => set((now) => ({ ...now, kind: next }))}
        />
        {kind !== 'ask' && (
          <div className="field field-small">
            <label className="label" htmlFor={id}>
              {say(lesionWords.prescriber, lang)}
            </label>
            <input
              id={id}
              className="le-text"
              autoComplete="off"
              maxLength={200}
              dir="auto"
              value={prescriber}
              onChange={(event) => set((now) => ({ ...now, prescriber: event.target.value }))}
            />
          </div>
        )}
        <NoteField
          lang={lang}
          legend={say(lesionWords.agreedText, lang)}
          value={text}
          onChange={(next) => set((now) => ({ ...now, text: next }))}
        />
        {needsExit && (
          <>
            <NoteField
              lang={lang}
              legend={say(lesionWords.exitPlan, lang)}
              value={exitPlan}
              onChange={(next) => set((now) => ({ ...now, exitPlan: next }))}
            />
            <p className="le-exit">{say(lesionWords.exitPlanWhy, lang)}</p>
          </>
        )}
        <PastDayField
          legend={say(lesionWords.onDay, lang)}
          lang={lang}
          asOf={asOf}
          value={on}
          onChange={(next) => set((now) => ({ ...now, on: next }))}
        />
        <button type="submit" className="button-main" disabled={!ready}>
          {say(lesionWords.record, lang)}
        </button>
      </form>
    </details>
  )
}
