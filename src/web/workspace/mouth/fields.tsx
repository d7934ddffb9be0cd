import { useId } from 'react'
import { type Day, isoDay, parseDay } from '../../../values/day.ts'
import type { Lang } from '../../../values/text.ts'
import { ChoiceField } from '../../choice-field.tsx'
import { DateField } from '../../date-field.tsx'
import { say } from '../../words.ts'
import { mouthWords } from './mouth-words.ts'

/** Yes, no, or not assessed: the last says nothing, and nothing is written of it. */
export function YesNoField(props: {
  readonly legend: string
  readonly lang: Lang
  readonly value: boolean | undefined
  readonly onChange: (value: boolean | undefined) => void
}) {
  const { legend, lang, value, onChange } = props
  return (
    <div className="mo-assessed">
      <ChoiceField
        small
        legend={legend}
        value={value === undefined ? 'unknown' : value ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: say(mouthWords.yes, lang) },
          { value: 'no', label: say(mouthWords.no, lang) },
          { value: 'unknown', label: say(mouthWords.unknown, lang) },
        ]}
        onChange={(next) => onChange(next === 'unknown' ? undefined : next === 'yes')}
      />
    </div>
  )
}

/** Grade 0 to 3, or not assessed. */
export function GradeField(props: {
  readonly legend: string
  readonly lang: Lang
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}) {
  const { legend, lang, value, onChange } = props
  return (
    <ChoiceField
      small
      legend={`${legend}, ${say(mouthWords.grade, lang)}`}
      value={value ?? -1}
      options={[
        ...[0, 1, 2, 3].map((grade) => ({ value: grade, label: String(grade) })),
        { value: -1, label: say(mouthWords.unknown, lang) },
      ]}
      onChange={(next) => onChange(next === -1 ? undefined : next)}
    />
  )
}

/** Words about it, as many as wanted. */
export function NoteField(props: {
  readonly lang: Lang
  readonly value: string
  readonly onChange: (value: string) => void
  readonly legend?: string
}) {
  const { lang, value, onChange, legend } = props
  const id = useId()
  return (
    <div className="field field-small">
      <label className="label" htmlFor={id}>
        {legend ?? say(mouthWords.note, lang)}
      </label>
      <textarea
        id={id}
        className="mo-note"
        rows={2}
        maxLength={2000}
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

/** A number with a comma or a point; undefined while it is none. */
export const numberIn = (text: string): number | undefined => {
  const typed = text.trim().replace(',', '.')
  return /^\d{1,2}(\.\d)?$/.test(typed) ? Number(typed) : undefined
}

/** The day of something that was done or seen: not after today. */
export function PastDayField(props: {
  readonly legend: string
  readonly lang: Lang
  readonly asOf: Day
  readonly value: string | undefined
  readonly onChange: (iso: string | undefined) => void
}) {
  const { lang, asOf, value } = props
  const day = value === undefined ? undefined : parseDay(value)
  const future = day !== undefined && day > asOf
  return (
    <>
      <DateField whole legend={props.legend} lang={lang} value={value} onChange={props.onChange} />
      {future && (
        <p className="wrong" role="alert">
          {say(dayWords.future, lang)}
        </p>
      )}
    </>
  )
}

const dayWords = {
  future: { nl: 'Deze dag is nog niet geweest.', en: 'This day has not come yet.' },
} as const

/** May something be recorded as of this day? */
export const isPast = (iso: string | undefined, asOf: Day): iso is string => iso !== undefined && (parseDay(iso) ?? asOf + 1) <= asOf

export const todayIso = (asOf: Day): string => isoDay(asOf)
