import { type FormEvent, useId } from 'react'
import { actorWords } from '../../../outputs/words.ts'
import type { ProcedureCode } from '../../../record/record.ts'
import { type Lang, numberInWords } from '../../../values/text.ts'
import { ChoiceField } from '../../choice-field.tsx'
import { dateText, say } from '../../words.ts'
import type { Said } from '../advice-view.ts'
import { useDraft } from '../drafts.ts'
import { isPast, NoteField, PastDayField, todayIso } from '../mouth/fields.tsx'
import { toggled } from '../mouth/finding-form.tsx'
import { procedureWords } from '../mouth/mouth-words.ts'
import { doneProcedure } from '../mouth/mouth-writing.ts'
import { writesFindings, writesTreatment } from '../mouth/rights.ts'
import { SaidSteps } from '../mouth/said-list.tsx'
import type { LesionProps } from './lesion-part.ts'
import { lesionName, lesionWords } from './lesion-words.ts'
import { antibioticBegun, antibiotics } from './lesion-writing.ts'

const decisions = ['mronj-treatment', 'mronj-rinse', 'mronj-antibiotic', 'mronj-surgery'] as const

/** What to do at this stage, and what was done. */
export function Treatment(props: LesionProps) {
  const { patient, lang, me, lesion } = props
  const name = lesionName(lesion.sites, lang)
  const lines = patient.view!.advice.lines.filter((l) => l.subject === lesion.reference)
  return (
    <section className="le-part le-column" aria-labelledby="le-treatment">
      <h2 id="le-treatment">{say(lesionWords.treatment, lang)}</h2>
      {decisions.map((decision) => {
        const here = lines.filter((l) => l.decision === decision)
        return here.length === 0 ? null : (
          <div key={decision} className="le-decision">
            <h3>
              {capital(here[0]!.decisionName[lang])} <span className="soft le-actors">{actorsOf(here, lang)}</span>
            </h3>
            <SaidSteps lines={here.filter((l) => l.stance !== 'consider')} lang={lang} named={name} />
            <Considered lines={here.filter((l) => l.stance === 'consider')} lang={lang} named={name} />
          </div>
        )
      })}
      <DoneList {...props} />
      {writesTreatment(me.role) ? (
        <DoneForm {...props} />
      ) : (
        writesFindings(me.role) && <p className="soft mo-role">{say(lesionWords.onlyOrders, lang)}</p>
      )}
      {writesFindings(me.role) && <AntibioticForm {...props} lines={lines.filter((l) => l.decision === 'mronj-antibiotic')} />}
    </section>
  )
}

const actorsOf = (lines: readonly Said[], lang: Lang): string => [...new Set(lines.map((l) => actorWords[l.actor][lang]))].join(', ')

/** What may be considered beside it, folded in where there is more than one. */
function Considered({ lines, lang, named }: { readonly lines: readonly Said[]; readonly lang: Lang; readonly named: string }) {
  if (lines.length < 2) return lines.length === 0 ? null : <SaidSteps lines={lines} lang={lang} named={named} />
  return (
    <details className="mo-rest">
      <summary>
        {say(lesionWords.consider, lang)} ({lines.length})
      </summary>
      <SaidSteps lines={lines} lang={lang} named={named} />
    </details>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Procedures that were done for this lesion, newest first. */
function DoneList({ patient, lang, lesion }: LesionProps) {
  const done = patient.resources
    .flatMap((r) =>
      r.resourceType === 'Procedure' &&
      r.status === 'completed' &&
      (r.reasonReference ?? []).some((to) => to.reference === lesion.reference)
        ? [r]
        : [],
    )
    .toSorted((a, b) => (b.performedDateTime ?? '').localeCompare(a.performedDateTime ?? ''))
  if (done.length === 0) return null
  return (
    <div className="le-decision">
      <h3>{say(lesionWords.done, lang)}</h3>
      <ul className="mo-findings">
        {done.map((p) => (
          <li key={p.id}>
            {capital(procedureWords[p.code?.coding?.[0]?.code as ProcedureCode]?.[lang] ?? p.code?.text ?? '')}{' '}
            <span className="soft nowrap">{p.performedDateTime ? dateText(p.performedDateTime, lang) : ''}</span>
            {p.note?.[0]?.text && (
              <>
                {' '}
                <bdi>{p.note[0].text}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const codes = [
  'sequestrectomy',
  'jaw-resection',
  'biopsy',
  'tooth-extraction',
  'panoramic-radiograph',
  'apical-radiograph',
  'cbct',
] as const satisfies readonly ProcedureCode[]

interface DoneDraft {
  readonly code?: ProcedureCode | undefined
  readonly on?: string | undefined
  readonly note: string
  readonly open?: boolean
}

function DoneForm({ patient, lang, asOf, lesion }: LesionProps) {
  const [draft, set, clear] = useDraft<DoneDraft>(`lesion/${patient.id}/${lesion.id}/done`, { note: '', on: todayIso(asOf) })
  const { code, on, note } = draft
  const ready = code !== undefined && isPast(on, asOf)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (code === undefined || !isPast(on, asOf)) return
    patient.save([{ resource: doneProcedure(patient.id, { code, places: lesion.sites, on, reason: lesion.reference, note }) }], {
      nl: `${capital(procedureWords[code].nl)} vastgelegd`,
      en: `${capital(procedureWords[code].en)} recorded`,
    })
    clear()
  }
  return (
    <details
      className="mo-form"
      open={draft.open ?? false}
      onToggle={(event) => toggled(event.currentTarget.open, draft.open ?? false, set)}
    >
      <summary>{say(lesionWords.recordDone, lang)}</summary>
      <form onSubmit={submit}>
        <ChoiceField
          small
          legend={say(lesionWords.whatDone, lang)}
          value={code}
          options={codes.map((c) => ({ value: c, label: procedureWords[c][lang] }))}
          onChange={(next) => set((now) => ({ ...now, code: next }))}
        />
        <PastDayField
          legend={say(lesionWords.onDay, lang)}
          lang={lang}
          asOf={asOf}
          value={on}
          onChange={(next) => set((now) => ({ ...now, on: next }))}
        />
        <NoteField lang={lang} value={note} onChange={(text) => set((now) => ({ ...now, note: text }))} />
        <button type="submit" className="button-main" disabled={!ready}>
          {say(lesionWords.record, lang)}
        </button>
      </form>
    </details>
  )
}

interface AntibioticDraft {
  readonly outcome?: string | undefined
  readonly dose?: string | undefined
  readonly on?: string | undefined
  readonly open?: boolean
}

/** The dose as the advice has it, to be changed where the prescriber chose otherwise. */
function doseIn(line: Said | undefined, lang: 'nl' | 'en'): string {
  const { doseMg, perDay } = line?.values ?? {}
  const mg = typeof doseMg === 'number' ? `${numberInWords(doseMg, lang)} mg` : typeof doseMg === 'string' ? `${doseMg} mg` : ''
  const times =
    typeof perDay === 'number' || typeof perDay === 'string' ? (lang === 'nl' ? `${perDay} keer per dag` : `${perDay} times a day`) : ''
  return [mg, times].filter((part) => part !== '').join(', ')
}

function AntibioticForm({ patient, lang, asOf, lesion, me, lines }: LesionProps & { readonly lines: readonly Said[] }) {
  const id = useId()
  const [draft, set, clear] = useDraft<AntibioticDraft>(`lesion/${patient.id}/${lesion.id}/antibiotic`, { on: todayIso(asOf) })
  const { outcome, on } = draft
  const offered = lines.filter((l) => antibiotics[l.outcome] !== undefined)
  const chosen = offered.find((l) => l.outcome === outcome)
  const dose = draft.dose ?? doseIn(chosen, lang)
  const ready = chosen !== undefined && isPast(on, asOf)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (chosen === undefined || !isPast(on, asOf)) return
    const { name } = antibiotics[chosen.outcome]!
    patient.save(
      [{ resource: antibioticBegun(patient.id, lesion.reference, { outcome: chosen.outcome, dose, on }, writesTreatment(me.role)) }],
      {
        nl: `${name} begonnen op ${dateText(on, 'nl')}`,
        en: `${name} begun on ${dateText(on, 'en')}`,
      },
    )
    clear()
  }
  return (
    <details
      className="mo-form"
      open={draft.open ?? false}
      onToggle={(event) => toggled(event.currentTarget.open, draft.open ?? false, set)}
    >
      <summary>{say(lesionWords.antibiotic, lang)}</summary>
      {offered.length === 0 ? (
        <p className="soft">{say(lesionWords.antibioticNone, lang)}</p>
      ) : (
        <form onSubmit={submit}>
          <ChoiceField
            small
            legend={say(lesionWords.which, lang)}
            value={outcome}
            options={offered.map((l) => ({ value: l.outcome, label: antibiotics[l.outcome]!.name }))}
            onChange={(next) => set((now) => ({ ...now, outcome: next, dose: undefined }))}
          />
          <div className="field field-small">
            <label className="label" htmlFor={id}>
              {say(lesionWords.dose, lang)}
            </label>
            <input
              id={id}
              className="le-text"
              autoComplete="off"
              maxLength={200}
              dir="auto"
              value={dose}
              onChange={(event) => set((now) => ({ ...now, dose: event.target.value }))}
            />
          </div>
          <PastDayField
            legend={say(lesionWords.from, lang)}
            lang={lang}
            asOf={asOf}
            value={on}
            onChange={(next) => set((now) => ({ ...now, on: next }))}
          />
          <button type="submit" className="button-main" disabled={!ready}>
            {say(lesionWords.record, lang)}
          </button>
        </form>
      )}
    </details>
  )
}
