import { type ReactNode, useId } from 'react'

/** A question with one answer out of a few, all in sight. Radio buttons: arrows move, space chooses. */
export function ChoiceField<T extends string | number>(props: {
  readonly legend: string
  readonly why?: string | undefined
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T | undefined
  readonly onChange: (value: T) => void
  readonly small?: boolean
  readonly children?: ReactNode
}) {
  const id = useId()
  return (
    <fieldset className={props.small ? 'field field-small' : 'field'} aria-describedby={props.why ? `${id}-why` : undefined}>
      <legend>{props.legend}</legend>
      {props.why && (
        <p className="why" id={`${id}-why`}>
          {props.why}
        </p>
      )}
      <div
        className={props.options.some(({ label }) => typeof label === 'string' && label.length > 17) ? 'choices choices-wide' : 'choices'}
      >
        {props.options.map(({ value, label }) => (
          <label key={value} className="choice">
            <input type="radio" name={id} checked={props.value === value} onChange={() => props.onChange(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {props.children}
    </fieldset>
  )
}
