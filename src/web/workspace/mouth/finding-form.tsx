import { type FormEvent, useId } from 'react'
import { ChoiceField } from '../../choice-field.tsx'
import { say } from '../../words.ts'
import { useDraft } from '../drafts.ts'
import type { PageProps } from '../page.ts'
import { GradeField, isPast, NoteField, numberIn, PastDayField, todayIso, YesNoField } from './fields.tsx'
import type { MouthPlace } from './mouth-view.ts'
import { findingNames, mouthWords, placeName } from './mouth-words.ts'
import { type Prognosis, siteFindings } from './mouth-writing.ts'

interface Draft {
  readonly prognosis?: Prognosis | undefined
  readonly values: Readonly<Record<string, boolean | number | undefined>>
  readonly pocket: string
  readonly note: string
  /** Day of the examination; undefined while it is being typed. */
  readonly on?: string | undefined
  readonly open?: boolean
}

const toothBooleans = ['tooth-painful', 'periapical-lesion', 'tooth-partially-erupted'] as const
const upperJaw = ['torus', 'exostosis', 'removable-denture', 'denture-trauma'] as const
const lowerJaw = ['torus', 'exostosis', 'mylohyoid-ridge', 'removable-denture', 'denture-trauma'] as const

const isTooth = (id: string): boolean => /^\d/.test(id)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What was found at the chosen teeth, or at the chosen parts of the jaws. What is not answered is not written down. */
export function FindingForm(props: PageProps & { readonly places: readonly { readonly id: string; readonly place: MouthPlace }[] }) {
  const { patient, lang, asOf, places } = props
  const ids = places.map(({ id }) => id)
  const id = useId()
  const empty: Draft = { values: {}, pocket: '', note: '', on: todayIso(asOf) }
  const [draft, set, clear] = useDraft<Draft>(`mouth/${patient.id}/finding/${ids.join('+')}`, empty)
  const teeth = ids.every(isTooth)
  if (!teeth && ids.some(isTooth)) return <p className="soft">{say(words.mixed, lang)}</p>
  const put = (code: string, value: boolean | number | undefined): void =>
    set((now) => ({ ...now, values: { ...now.values, [code]: value } }))
  const pocket = numberIn(draft.pocket)
  const pocketWrong = draft.pocket.trim() !== '' && pocket === undefined
  const values: Record<string, boolean | number> = {}
  for (const [code, value] of Object.entries({ ...draft.values, 'pocket-depth': pocket })) if (value !== undefined) values[code] = value
  const any = draft.prognosis !== undefined || Object.keys(values).length > 0
  const ready = any && !pocketWrong && isPast(draft.on, asOf)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!ready || !isPast(draft.on, asOf)) return
    const found = { ...(draft.prognosis && { prognosis: draft.prognosis }), values, note: draft.note }
    const known = (at: string) => places.find((p) => p.id === at)?.place.findings ?? []
    const names = (l: 'nl' | 'en'): string => ids.map((at) => (isTooth(at) ? at : placeName(at, l))).join(', ')
    patient.save(siteFindings(patient.id, ids, found, draft.on, known), {
      nl: `Bevinding ${names('nl')} vastgelegd`,
      en: `Finding at ${names('en')} recorded`,
    })
    clear()
  }
  const jaw = ids.every((at) => at.startsWith('mandible')) ? lowerJaw : upperJaw
  return (
    <details
      className="mo-form"
      open={draft.open ?? false}
      onToggle={(event) => toggled(event.currentTarget.open, draft.open ?? false, set)}
    >
      <summary>{say(mouthWords.recordFinding, lang)}</summary>
      <form onSubmit={submit}>
        {teeth ? (
          <>
            <div className="mo-assessed">
              <ChoiceField
                small
                legend={say(mouthWords.prognosis, lang)}
                value={draft.prognosis ?? 'unknown'}
                options={[
                  { value: 'good', label: say(mouthWords.prognosisGood, lang) },
                  ...(['tooth-doubtful', 'tooth-poor-prognosis', 'tooth-unsalvageable'] as const).map((code) => ({
                    value: code,
                    label: findingNames[code]![lang],
                  })),
                  { value: 'unknown' as const, label: say(mouthWords.unknown, lang) },
                ]}
                onChange={(next) => set((now) => ({ ...now, prognosis: next === 'unknown' ? undefined : next }))}
              />
            </div>
            <div className="mo-fields">
              {(['tooth-mobility', 'furcation-grade'] as const).map((code) => (
                <GradeField
                  key={code}
                  legend={capital(findingNames[code]![lang])}
                  lang={lang}
                  value={draft.values[code] as number | undefined}
                  onChange={(value) => put(code, value)}
                />
              ))}
              {toothBooleans.map((code) => (
                <YesNoField
                  key={code}
                  legend={capital(findingNames[code]![lang])}
                  lang={lang}
                  value={draft.values[code] as boolean | undefined}
                  onChange={(value) => put(code, value)}
                />
              ))}
              <div className="field field-small">
                <label className="label" htmlFor={`${id}-pocket`}>
                  {capital(findingNames['pocket-depth']![lang])}
                </label>
                <span className="measured">
                  <input
                    id={`${id}-pocket`}
                    inputMode="decimal"
                    autoComplete="off"
                    maxLength={4}
                    value={draft.pocket}
                    aria-invalid={pocketWrong || undefined}
                    aria-describedby={pocketWrong ? `${id}-pocket-wrong` : undefined}
                    onChange={(event) => set((now) => ({ ...now, pocket: event.target.value }))}
                  />
                  mm
                </span>
                {pocketWrong && (
                  <p className="wrong" id={`${id}-pocket-wrong`}>
                    {say(words.millimetres, lang)}
                  </p>
                )}
              </div>
            </div>
          </>
        ) : (
          <div className="mo-fields">
            {jaw.map((code) => (
              <YesNoField
                key={code}
                legend={capital(findingNames[code]![lang])}
                lang={lang}
                value={draft.values[code] as boolean | undefined}
                onChange={(value) => put(code, value)}
              />
            ))}
          </div>
        )}
        <PastDayField
          legend={say(mouthWords.examined, lang)}
          lang={lang}
          asOf={asOf}
          value={draft.on}
          onChange={(on) => set((now) => ({ ...now, on }))}
        />
        <NoteField lang={lang} value={draft.note} onChange={(note) => set((now) => ({ ...now, note }))} />
        <button type="submit" className="button-main" disabled={!ready}>
          {say(mouthWords.save, lang)}
        </button>
      </form>
    </details>
  )
}

/** Keeps with the draft whether its form is open, so that a reload comes back to it. */
export function toggled<T extends object>(open: boolean, was: boolean, set: (next: (now: T) => T) => void): void {
  if (open !== was) set((now) => ({ ...now, open }))
}

const words = {
  mixed: {
    nl: 'Kies óf elementen óf delen van de kaak om bevindingen vast te leggen.',
    en: 'Select either teeth or parts of the jaw to record findings.',
  },
  millimetres: { nl: 'Een getal in mm, zoals 6 of 6,5.', en: 'A number in mm, such as 6 or 6.5.' },
} as const
