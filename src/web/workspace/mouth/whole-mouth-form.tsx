import type { FormEvent } from 'react'
import { ChoiceField } from '../../choice-field.tsx'
import { say } from '../../words.ts'
import { useDraft } from '../drafts.ts'
import type { PageProps } from '../page.ts'
import { isPast, NoteField, PastDayField, todayIso, YesNoField } from './fields.tsx'
import { toggled } from './finding-form.tsx'
import { findingNames, mouthWords } from './mouth-words.ts'
import { type WholeMouth, wholeMouth } from './mouth-writing.ts'

type Draft = { readonly [K in Exclude<keyof WholeMouth, 'note'>]?: WholeMouth[K] | undefined } & {
  readonly note: string
  readonly on?: string | undefined
  readonly open?: boolean
}

/** The dentist's word on the mouth: clearance for therapy, a denture, hygiene. */
export function WholeMouthForm({ patient, lang, asOf }: PageProps) {
  const empty: Draft = { note: '', on: todayIso(asOf) }
  const [draft, set, clear] = useDraft<Draft>(`mouth/${patient.id}/whole`, empty)
  const { clearance, hygiene, denture, dentureTrauma, note } = draft
  const any = clearance !== undefined || hygiene !== undefined || denture !== undefined || dentureTrauma !== undefined
  const ready = any && isPast(draft.on, asOf)
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!ready || !isPast(draft.on, asOf)) return
    const form: WholeMouth = {
      ...(clearance && { clearance }),
      ...(hygiene && { hygiene }),
      ...(denture !== undefined && { denture }),
      ...(dentureTrauma !== undefined && { dentureTrauma }),
      note,
    }
    patient.save(wholeMouth(patient.id, form, draft.on), { nl: 'Bevindingen van de mond vastgelegd', en: 'Findings of the mouth recorded' })
    clear()
  }
  return (
    <details
      className="mo-form"
      open={draft.open ?? false}
      onToggle={(event) => toggled(event.currentTarget.open, draft.open ?? false, set)}
    >
      <summary>{say(mouthWords.recordMouth, lang)}</summary>
      <form onSubmit={submit}>
        <div className="mo-assessed">
          <ChoiceField
            small
            legend={say(mouthWords.clearanceAsk, lang)}
            why={say(mouthWords.clearanceWhy, lang)}
            value={clearance ?? 'unknown'}
            options={[
              { value: 'cleared' as const, label: lang === 'nl' ? 'mond in orde' : 'mouth cleared' },
              { value: 'treatment-needed' as const, label: lang === 'nl' ? 'behandeling nodig' : 'treatment needed' },
              { value: 'unknown' as const, label: say(mouthWords.unknown, lang) },
            ]}
            onChange={(next) => set((now) => ({ ...now, clearance: next === 'unknown' ? undefined : next }))}
          />
        </div>
        <div className="mo-fields">
          <ChoiceField
            small
            legend={capital(findingNames['oral-hygiene']![lang])}
            value={hygiene ?? 'unknown'}
            options={[
              { value: 'good' as const, label: lang === 'nl' ? 'goed' : 'good' },
              { value: 'poor' as const, label: lang === 'nl' ? 'slecht' : 'poor' },
              { value: 'unknown' as const, label: say(mouthWords.unknown, lang) },
            ]}
            onChange={(next) => set((now) => ({ ...now, hygiene: next === 'unknown' ? undefined : next }))}
          />
          <YesNoField
            legend={capital(findingNames['removable-denture']![lang])}
            lang={lang}
            value={denture}
            onChange={(value) => set((now) => ({ ...now, denture: value }))}
          />
          <YesNoField
            legend={capital(findingNames['denture-trauma']![lang])}
            lang={lang}
            value={dentureTrauma}
            onChange={(value) => set((now) => ({ ...now, dentureTrauma: value }))}
          />
        </div>
        <PastDayField
          legend={say(mouthWords.examined, lang)}
          lang={lang}
          asOf={asOf}
          value={draft.on}
          onChange={(on) => set((now) => ({ ...now, on }))}
        />
        <NoteField lang={lang} value={note} onChange={(text) => set((now) => ({ ...now, note: text }))} />
        <button type="submit" className="button-main" disabled={!ready}>
          {say(mouthWords.save, lang)}
        </button>
      </form>
    </details>
  )
}
