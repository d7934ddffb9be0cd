import { useEffect, useId, useRef, useState } from 'react'
import { parseSpan } from '../values/day.ts'
import type { Lang } from '../values/text.ts'
import { say, words } from './words.ts'

interface Parts {
  readonly day: string
  readonly month: string
  readonly year: string
}

const partsOf = (iso: string | undefined): Parts => {
  const [year = '', month = '', day = ''] = (iso ?? '').split('-')
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
}

/** The ISO date that the three boxes say, as far as they say it; `broken` when they say what cannot be. */
export function dateOf({ day, month, year }: Parts, whole: boolean): string | undefined | 'broken' {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()]
  if (d === '' && m === '' && y === '') return undefined
  if (!/^\d{4}$/.test(y) || (d !== '' && m === '') || (whole && (d === '' || m === ''))) return 'broken'
  const iso = [y, ...(m ? [m.padStart(2, '0')] : []), ...(d ? [d.padStart(2, '0')] : [])].join('-')
  return parseSpan(iso)?.text ?? 'broken'
}

/** A date in three boxes, of which day and month may stay empty. */
export function DateField(props: {
  readonly legend: string
  readonly hint?: string
  readonly lang: Lang
  readonly value: string | undefined
  readonly onChange: (iso: string | undefined) => void
  /** Only a full date will do. */
  readonly whole?: boolean
}) {
  const { lang, value, whole = false } = props
  const id = useId()
  const [parts, setParts] = useState(() => partsOf(value))
  const [left, setLeft] = useState(false)
  const box = useRef<HTMLFieldSetElement>(null)
  const typed = dateOf(parts, whole)
  // The address can change under the boxes (back, a bookmark): then they follow it.
  useEffect(() => {
    setParts((now) => (dateOf(now, whole) === value || (dateOf(now, whole) === 'broken' && value === undefined) ? now : partsOf(value)))
  }, [value, whole])
  const change = (key: keyof Parts, text: string): void => {
    const next = { ...parts, [key]: text.replace(/\D/g, '').slice(0, key === 'year' ? 4 : 2) }
    setParts(next)
    const iso = dateOf(next, whole)
    props.onChange(iso === 'broken' ? undefined : iso)
  }
  const wrong = left && typed === 'broken'
  return (
    <fieldset ref={box} className="field field-small" aria-describedby={props.hint || wrong ? `${id}-hint` : undefined}>
      <legend>{props.legend}</legend>
      <div className="date">
        {(['day', 'month', 'year'] as const).map((key) => (
          <label key={key} className={`date-${key}`}>
            <span>{say(words[key], lang)}</span>
            <input
              inputMode="numeric"
              autoComplete="off"
              value={parts[key]}
              aria-invalid={wrong || undefined}
              onChange={(event) => change(key, event.target.value)}
              onFocus={() => setLeft(false)}
              onBlur={(event) => setLeft(!box.current?.contains(event.relatedTarget))}
            />
          </label>
        ))}
      </div>
      {(wrong || props.hint) && (
        <p className={wrong ? 'wrong' : 'why'} id={`${id}-hint`} role={wrong ? 'alert' : undefined}>
          {wrong ? say(whole ? words.wholeDate : words.noSuchDate, lang) : props.hint}
        </p>
      )}
    </fieldset>
  )
}
