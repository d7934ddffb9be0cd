import { type FormEvent, useId } from 'react'
import type { ProcedureCode } from '../../../record/record.ts'
import { parseDay } from '../../../values/day.ts'
import { ChoiceField } from '../../choice-field.tsx'
import { DateField } from '../../date-field.tsx'
import { dateText, say } from '../../words.ts'
import { useDraft } from '../drafts.ts'
import type { PageProps } from '../page.ts'
import { isPast, NoteField, PastDayField, todayIso } from './fields.tsx'
import { toggled } from './finding-form.tsx'
import { mouthWords, procedureChoices, procedureWords } from './mouth-words.ts'
import { doneProcedure, plannedProcedure } from './mouth-writing.ts'
import { areaOf } from './places.ts'

interface Draft {
  readonly code?: ProcedureCode | undefined
  readonly when: 'planned' | 'done'
  readonly on?: string | undefined
  readonly urgent: boolean
  readonly note: string
  readonly open?: boolean
}

/** A procedure at the chosen places, planned or done. */
export function ProcedureForm(props: PageProps & { readonly chosen: readonly string[] }) {
  const { patient, lang, asOf, chosen } = props
  const id = useId()
  const empty: Draft = { when: 'planned', urgent: false, note: '' }
  const [draft, set, clear] = useDraft<Draft>(`mouth/${patient.id}/procedure/${chosen.join('+')}`, empty)
  const { code, when, on, urgent, note } = draft
  const day = on === undefined ? undefined : parseDay(on)
  const gone = when === 'planned' && day !== undefined && day < asOf
  const ready = code !== undefined && !gone && (when === 'planned' || isPast(on, asOf))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!ready || code === undefined) return
    const form = { code, places: chosen, on, urgent, note }
    const name = (l: 'nl' | 'en'): string =>
      `${procedureWords[code][l]} ${[...new Set(chosen.map((c) => areaOf(c)?.name[l] ?? c))].join(', ')}`.trim()
    const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
    if (when === 'planned')
      patient.save([{ resource: plannedProcedure(patient.id, form, todayIso(asOf)) }], {
        nl: `${capital(name('nl'))} gepland${on ? ` op ${dateText(on, 'nl')}` : ''}`,
        en: `${capital(name('en'))} planned${on ? ` for ${dateText(on, 'en')}` : ''}`,
      })
    else if (on !== undefined)
      patient.save([{ resource: doneProcedure(patient.id, { ...form, on }) }], {
        nl: `${capital(name('nl'))} vastgelegd`,
        en: `${capital(name('en'))} recorded`,
      })
    clear()
  }
  return (
    <details
      className="mo-form"
      open={draft.open ?? false}
      onToggle={(event) => toggled(event.currentTarget.open, draft.open ?? false, set)}
    >
      <summary>{say(mouthWords.recordProcedure, lang)}</summary>
      <form onSubmit={submit}>
        <div className="field field-small">
          <label className="label" htmlFor={`${id}-code`}>
            {say(mouthWords.procedure, lang)}
          </label>
          <select
            id={`${id}-code`}
            value={code ?? ''}
            onChange={(event) =>
              set((now) => ({ ...now, code: event.target.value === '' ? undefined : (event.target.value as ProcedureCode) }))
            }
          >
            <option value="">{say(mouthWords.chooseProcedure, lang)}</option>
            {procedureChoices.map(({ name, members }) => (
              <optgroup key={name.nl} label={name[lang]}>
                {members.map((member) => (
                  <option key={member} value={member}>
                    {procedureWords[member][lang]}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <ChoiceField
          small
          legend={say(mouthWords.when, lang)}
          value={when}
          options={[
            { value: 'planned' as const, label: say(mouthWords.planned, lang) },
            { value: 'done' as const, label: say(mouthWords.done, lang) },
          ]}
          onChange={(next) => set((now) => ({ ...now, when: next }))}
        />
        {when === 'planned' ? (
          <>
            <DateField
              whole
              legend={say(mouthWords.onDay, lang)}
              hint={say(mouthWords.dayLater, lang)}
              lang={lang}
              value={on}
              onChange={(next) => set((now) => ({ ...now, on: next }))}
            />
            {gone && (
              <p className="wrong" role="alert">
                {say(words.gone, lang)}
              </p>
            )}
            <label className="choice">
              <input type="checkbox" checked={urgent} onChange={(event) => set((now) => ({ ...now, urgent: event.target.checked }))} />
              <span>{say(mouthWords.isUrgent, lang)}</span>
            </label>
          </>
        ) : (
          <PastDayField
            legend={say(mouthWords.onDay, lang)}
            lang={lang}
            asOf={asOf}
            value={on}
            onChange={(next) => set((now) => ({ ...now, on: next }))}
          />
        )}
        <NoteField lang={lang} value={note} onChange={(text) => set((now) => ({ ...now, note: text }))} />
        <button type="submit" className="button-main" disabled={!ready}>
          {say(when === 'planned' ? mouthWords.plan : mouthWords.save, lang)}
        </button>
      </form>
    </details>
  )
}

const words = {
  gone: {
    nl: 'Deze dag is voorbij. Is de ingreep verricht, kies dan ‘verricht’.',
    en: 'This day has passed. If the procedure was done, choose ‘done’.',
  },
} as const
