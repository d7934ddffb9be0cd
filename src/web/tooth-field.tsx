import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Lang } from '../values/text.ts'
import { lowerTeeth, teethIn, upperTeeth } from './answers.ts'
import { quadrantName, say, toothName, words } from './words.ts'

const rows = [upperTeeth, lowerTeeth] as const

const same = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((tooth) => b.includes(tooth))

/** Teeth to choose: typed as FDI numbers, or pointed at in the mouth. */
export function ToothField(props: {
  readonly lang: Lang
  readonly teeth: readonly number[]
  readonly onChange: (teeth: readonly number[]) => void
}) {
  const { lang, teeth, onChange } = props
  const id = useId()
  const [text, setText] = useState(teeth.join(', '))
  const [focused, setFocused] = useState<number>(teeth[0] ?? 46)
  const mouth = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    setText((now) => (same(teethIn(now), teeth) ? now : teeth.join(', ')))
  }, [teeth])
  const toggle = (tooth: number): void => {
    const next = teeth.includes(tooth) ? teeth.filter((t) => t !== tooth) : [...teeth, tooth]
    setFocused(tooth)
    setText(next.join(', '))
    onChange(next)
  }
  const move = (event: KeyboardEvent, row: number, column: number): void => {
    const to = {
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      ArrowUp: [0, column],
      ArrowDown: [1, column],
      Home: [row, 0],
      End: [row, 15],
    }[event.key]
    const tooth = to && rows[to[0]!]?.[to[1]!]
    if (tooth === undefined) return
    event.preventDefault()
    setFocused(tooth)
    mouth.current?.querySelector<HTMLButtonElement>(`[data-tooth="${tooth}"]`)?.focus()
  }
  return (
    <div className="field field-small">
      <label className="label" htmlFor={`${id}-text`}>
        {say(words.askTooth, lang)}
      </label>
      <p className="why" id={`${id}-hint`}>
        {say(words.toothHint, lang)}
      </p>
      <input
        id={`${id}-text`}
        className="tooth-text"
        inputMode="text"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          const typed = teethIn(event.target.value)
          if (!same(typed, teeth)) onChange(typed)
        }}
      />
      <fieldset className="mouth" ref={mouth}>
        <legend className="hidden">{say(words.mouth, lang)}</legend>
        <span className="mouth-side" aria-hidden="true">
          {say(words.right, lang)}
        </span>
        <div className="jaws">
          {rows.map((row, r) => (
            <div key={row[0]} className={r === 0 ? 'jaw jaw-upper' : 'jaw jaw-lower'}>
              {[0, 1].map((half) => (
                <div key={half} className="quadrant">
                  <span className="quadrant-name" aria-hidden="true">
                    {quadrantName(row[half * 8]!, lang)}
                  </span>
                  {row.slice(half * 8, half * 8 + 8).map((tooth, i) => (
                    <button
                      key={tooth}
                      type="button"
                      data-tooth={tooth}
                      className={`tooth tooth-${tooth % 10}`}
                      aria-pressed={teeth.includes(tooth)}
                      aria-label={toothName(tooth, lang)}
                      tabIndex={tooth === focused ? 0 : -1}
                      onClick={() => toggle(tooth)}
                      onKeyDown={(event) => move(event, r, half * 8 + i)}
                    >
                      {tooth}
                    </button>
                  ))}
                </div>
              ))}
            </div>
          ))}
        </div>
        <span className="mouth-side" aria-hidden="true">
          {say(words.left, lang)}
        </span>
      </fieldset>
    </div>
  )
}
