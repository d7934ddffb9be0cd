import { useId, useState } from 'react'
import type { Lang } from '../../../values/text.ts'
import { DateField } from '../../date-field.tsx'
import { say } from '../../words.ts'
import { useDraft } from '../drafts.ts'
import type { OpenPatient } from '../open-patient.ts'
import type { DoseTherapy } from './dose-view.ts'
import { answeredControls, doneChange } from './dose-writing.ts'
import { type LabKind, labs, measurement, numberIn } from './laboratory.ts'
import { w } from './page-words.ts'

interface Typed {
  readonly values: Readonly<Partial<Record<LabKind, string>>>
  readonly units: Readonly<Partial<Record<LabKind, string>>>
  /** Left out: today; null: half typed. */
  readonly day?: string | null
}
const nothing: Typed = { values: {}, units: {} }

/** Where values are typed in. */
export interface LabPlace {
  readonly patient: OpenPatient
  readonly lang: Lang
  readonly asOf: string
  /** Its controls are done when a value that they wait for is typed in. */
  readonly therapy: DoseTherapy
  /** Who types. */
  readonly by: string
}

/** Values with their unit and the day they were drawn, typed over from a report. */
export function LabForm(
  props: LabPlace & {
    readonly kinds: readonly LabKind[]
    /** Names the draft. */
    readonly name: string
    readonly onDone: () => void
    readonly mayClose: boolean
  },
) {
  const { kinds, patient, lang, asOf } = props
  const id = useId()
  const [typed, setTyped, clear] = useDraft<Typed>(`dose-lab/${patient.id}/${props.name}`, nothing)
  const [tried, setTried] = useState(false)
  const day = typed.day === undefined ? asOf : (typed.day ?? undefined)
  const filled = kinds.filter((kind) => (typed.values[kind] ?? '').trim() !== '')
  const wrong = kinds.filter((kind) => filled.includes(kind) && numberIn(typed.values[kind]!) === undefined)
  const later = day !== undefined && day > asOf
  const save = (): void => {
    setTried(true)
    if (filled.length === 0 || wrong.length > 0 || later || day === undefined) return
    const changes = filled.map((kind) => {
      const { units } = labs[kind]
      const unit = units.find(({ unit: name }) => name === typed.units[kind]) ?? units[0]
      return { resource: measurement(patient.id, kind, numberIn(typed.values[kind]!)!, unit, day) }
    })
    const answered = answeredControls(patient.resources, props.therapy, filled, day)
    const done = answered.map((task) => doneChange(task, { by: props.by, at: new Date().toISOString() }, ''))
    const named = (of: Lang): string => filled.map((kind) => labs[kind].name[of].toLowerCase()).join(', ')
    patient.save([...changes, ...done], {
      nl: say(w.labelResult, 'nl', { what: named('nl') }),
      en: say(w.labelResult, 'en', { what: named('en') }),
    })
    clear()
    setTried(false)
    props.onDone()
  }
  return (
    <form
      className="dose-lab"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {kinds.map((kind) => {
        const { name, units } = labs[kind]
        const bad = tried && (wrong.includes(kind) || (filled.length === 0 && kind === kinds[0]))
        return (
          <div key={kind} className="dose-lab-value">
            <label htmlFor={`${id}-${kind}`}>{say(name, lang)}</label>
            <span className="measured">
              <input
                id={`${id}-${kind}`}
                inputMode="decimal"
                autoComplete="off"
                value={typed.values[kind] ?? ''}
                aria-invalid={bad || undefined}
                aria-describedby={bad ? `${id}-${kind}-wrong` : undefined}
                onChange={({ target }) => setTyped((now) => ({ ...now, values: { ...now.values, [kind]: target.value } }))}
              />
              {units.length === 1 ? (
                <span>{units[0].unit}</span>
              ) : (
                <select
                  aria-label={`${say(w.unit, lang)}: ${say(name, lang)}`}
                  value={typed.units[kind] ?? units[0].unit}
                  onChange={({ target }) => setTyped((now) => ({ ...now, units: { ...now.units, [kind]: target.value } }))}
                >
                  {units.map(({ unit }) => (
                    <option key={unit}>{unit}</option>
                  ))}
                </select>
              )}
            </span>
            {bad && (
              <p className="wrong" id={`${id}-${kind}-wrong`} role="alert">
                {say(w.noNumber, lang)}
              </p>
            )}
          </div>
        )
      })}
      <DateField
        legend={say(w.drawn, lang)}
        lang={lang}
        whole
        value={day}
        onChange={(iso) => setTyped((now) => ({ ...now, day: iso ?? null }))}
      />
      {later && (
        <p className="wrong" role="alert">
          {say(w.notLater, lang)}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="button">
          {say(w.keepResult, lang)}
        </button>
        {props.mayClose && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              clear()
              props.onDone()
            }}
          >
            {say(w.cancel, lang)}
          </button>
        )}
      </div>
    </form>
  )
}
