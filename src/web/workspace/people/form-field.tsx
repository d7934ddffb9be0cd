import { type HTMLInputAutoCompleteAttribute, useEffect, useId, useRef } from 'react'

/** A labelled field of one line. */
export function FormField(props: {
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'email' | 'password'
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly inputMode?: 'numeric' | 'email'
  readonly maxLength?: number
  readonly required?: boolean
  /** Typing goes on here: the step before led to this field. */
  readonly focus?: boolean
}) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (props.focus) field.current?.focus()
  }, [props.focus])
  return (
    <div className="form-field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        ref={field}
        type={props.type ?? 'text'}
        value={props.value}
        autoComplete={props.autoComplete ?? 'off'}
        autoCapitalize="off"
        spellCheck={false}
        inputMode={props.inputMode}
        maxLength={props.maxLength ?? 200}
        required={props.required ?? true}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {props.hint !== undefined && (
        <p className="why" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  )
}

/** What went wrong, said at once. */
export function Trouble({ text }: { readonly text: string | undefined }) {
  return (
    <div role="alert" className="form-trouble">
      {text !== undefined && <p className="wrong">{text}</p>}
    </div>
  )
}
