import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import type { Lang } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { work } from '../view-client.ts'
import { askWords as w } from './ask-words.ts'
import type { PickedDrug } from './asking.ts'
import type { SuggestedDrug } from './drug-suggestions.ts'

interface Option extends SuggestedDrug {
  readonly typed?: true
}

/** A field that finds a drug while one types: a combobox as the ARIA patterns describe it. The names come from the worker; what was typed can always be taken as it is. */
export function DrugBox({
  lang,
  label,
  onPick,
}: {
  readonly lang: Lang
  readonly label: string
  readonly onPick: (drug: PickedDrug) => void
}) {
  const id = useId()
  const [text, setText] = useState('')
  const [found, setFound] = useState<{ readonly of: string; readonly list: readonly SuggestedDrug[] }>({ of: '', list: [] })
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const typed = text.trim()
  useEffect(() => {
    if (typed.length < 2) return
    let old = false
    void work('drugs', typed, lang).then(
      (list) => old || setFound({ of: typed, list }),
      () => {},
    )
    return () => {
      old = true
    }
  }, [typed, lang])
  const known = found.of === typed ? found.list : []
  const options: readonly Option[] =
    typed.length < 2
      ? []
      : [...known, { label: say(w.asTyped, lang, { name: typed }), drug: { name: typed, concept: { text: typed } }, typed: true as const }]
  const shown = open && options.length > 0
  const pick = (option: Option | undefined): void => {
    if (!option) return
    onPick(option.drug)
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
        if (typed !== '') event.preventDefault()
        if (shown) pick(options[active])
        return
      case 'Escape':
        if (shown) setOpen(false)
        else setText('')
    }
  }
  return (
    <div className="drug-field">
      <label className="label" htmlFor={`${id}-input`}>
        {label}
      </label>
      <div className="combobox">
        <input
          id={`${id}-input`}
          role="combobox"
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={say(w.drugHint, lang)}
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
        <div id={`${id}-list`} role="listbox" aria-label={label} className="options" hidden={!shown}>
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
                <bdi>{option.label}</bdi>
              </div>
            ))}
        </div>
      </div>
      <span className="hidden" role="status">
        {shown ? say(w.found, lang, { count: known.length }) : ''}
      </span>
    </div>
  )
}
