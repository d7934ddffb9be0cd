import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { brandsStartingWith, drugNames } from '../drugs/index.ts'
import type { Lang } from '../values/text.ts'
import { say, words } from './words.ts'

interface Option {
  readonly name: string
  readonly label: string
  readonly typed?: true
}

/** Brands and substances that begin with what was typed; what was typed itself stands last, so that nothing has to be left out. */
function optionsFor(text: string, lang: Lang): readonly Option[] {
  const typed = text.trim()
  if (typed.length < 2) return []
  const found = brandsStartingWith(typed, lang, 8).map(
    ({ label, brand, substance }): Option => ({ name: brand?.name ?? substance.id, label }),
  )
  const exact = drugNames(lang).some((name) => name.toLowerCase() === typed.toLowerCase())
  return exact ? found : [...found, { name: typed, label: say(words.asTyped, lang, { name: typed }), typed: true }]
}

/** A field that finds a drug while one types: a combobox as the ARIA patterns describe it. */
export function DrugField(props: {
  readonly lang: Lang
  readonly label: string
  readonly hint?: string | undefined
  readonly hideLabel?: boolean
  readonly onPick: (name: string) => void
}) {
  const { lang } = props
  const id = useId()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const options = useMemo(() => optionsFor(text, lang), [text, lang])
  const shown = open && options.length > 0
  const pick = (option: Option | undefined): void => {
    if (!option) return
    props.onPick(option.name)
    setText('')
    setOpen(false)
    setActive(0)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        if (options.length === 0) return
        event.preventDefault()
        setOpen(true)
        const step = event.key === 'ArrowDown' ? 1 : -1
        setActive(shown ? (active + step + options.length) % options.length : 0)
        return
      }
      case 'Enter':
        if (text.trim() !== '') event.preventDefault()
        if (shown) pick(options[active])
        return
      case 'Escape':
        if (shown) setOpen(false)
        else setText('')
        return
    }
  }
  return (
    <div className="drug-field">
      <label className={props.hideLabel ? 'hidden' : 'label'} htmlFor={`${id}-input`}>
        {props.label}
      </label>
      <div className="combobox">
        <input
          id={`${id}-input`}
          role="combobox"
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={props.hint}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown ? `${id}-${active}` : undefined}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setOpen(true)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
        />
        <div id={`${id}-list`} role="listbox" aria-label={props.label} className="options" hidden={!shown}>
          {shown &&
            options.map((option, i) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard, and picks with Enter.
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field; aria-activedescendant tells which option is meant.
              <div
                key={option.label}
                id={`${id}-${i}`}
                role="option"
                aria-selected={i === active}
                className={option.typed ? 'option option-typed' : 'option'}
                // The field would lose its focus, and the list with it, before the click arrives.
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => setActive(i)}
                onClick={() => pick(option)}
              >
                {option.label}
              </div>
            ))}
        </div>
      </div>
      <span className="hidden" role="status">
        {shown ? say(words.found, lang, { count: options.filter(({ typed }) => !typed).length }) : ''}
      </span>
    </div>
  )
}
