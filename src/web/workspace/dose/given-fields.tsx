import { type KeyboardEvent, useId } from 'react'
import { type Lang, numberInWords } from '../../../values/text.ts'
import { ChoiceField } from '../../choice-field.tsx'
import { DateField } from '../../date-field.tsx'
import { dateText, say } from '../../words.ts'
import {
  controlNames,
  placeNames,
  type Reaction,
  reactionNames,
  reactions,
  routeNames,
  type Site,
  siteNames,
  sitesBy,
} from './dose-words.ts'
import type { Control, Place } from './dose-writing.ts'
import { numberIn } from './laboratory.ts'
import { w } from './page-words.ts'
import { scannedIn } from './scan.ts'
import type { Typed } from './typed.ts'

export interface FieldsProps {
  readonly typed: Typed
  readonly set: (more: Partial<Typed>) => void
  readonly lang: Lang
  /** After a try to record: what is lacking is pointed at. */
  readonly tried: boolean
}

const options = <K extends string>(names: Readonly<Record<K, { nl: string; en: string }>>, codes: readonly K[], lang: Lang) =>
  codes.map((value) => ({ value, label: names[value][lang] }))

export function MgField({
  typed,
  set,
  lang,
  tried,
  advisedMg,
  mayFill,
}: FieldsProps & { readonly advisedMg: number | undefined; readonly mayFill: boolean }) {
  const id = useId()
  const value = typed.mg ?? (mayFill && advisedMg !== undefined ? numberInWords(advisedMg, lang) : '')
  const mg = numberIn(value)
  const deviates = advisedMg !== undefined && mg !== undefined && mg !== advisedMg
  const bad = tried && mg === undefined
  return (
    <div className="field field-small">
      <label className="label" htmlFor={id}>
        {say(w.mg, lang)}
      </label>
      <span className="measured">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          aria-invalid={bad || undefined}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => set({ mg: target.value })}
        />
        <span>mg</span>
      </span>
      <p className={bad || deviates ? 'wrong' : 'why'} id={`${id}-hint`} role={deviates ? 'status' : undefined}>
        {bad
          ? say(w.missingMg, lang)
          : deviates
            ? say(w.deviates, lang, { mg: numberInWords(advisedMg, lang) })
            : !mayFill
              ? say(w.notAdvised, lang)
              : advisedMg !== undefined
                ? say(w.advisedMg, lang, { mg: numberInWords(advisedMg, lang) })
                : ''}
      </p>
    </div>
  )
}

export function RouteAndSite({ typed, set, lang, usual }: FieldsProps & { readonly usual: 'iv' | 'sc' | undefined }) {
  const route = typed.route ?? usual
  return (
    <>
      {usual === undefined && (
        <ChoiceField
          small
          legend={say(w.route, lang)}
          options={options(routeNames, ['sc', 'iv'], lang)}
          value={route}
          onChange={(one: 'iv' | 'sc') => set({ route: one })}
        />
      )}
      {route && (
        <ChoiceField
          small
          legend={usual === undefined ? say(w.site, lang) : `${say(w.site, lang)} (${routeNames[route][lang].toLowerCase()})`}
          options={options(siteNames, sitesBy[route], lang)}
          value={typed.site}
          onChange={(site: Site) => set({ site })}
        />
      )}
    </>
  )
}

export function ProductFields({ typed, set, lang, day }: FieldsProps & { readonly day: string | undefined }) {
  const id = useId()
  const expired = typed.expiry !== undefined && day !== undefined && typed.expiry < day.slice(0, typed.expiry.length)
  // A scanner types its code letter by letter: it is read when it is whole.
  const take = (text: string): void => {
    const scanned = scannedIn(text)
    if (scanned) set({ lot: scanned.lot ?? '', ...(scanned.expiry !== undefined && { expiry: scanned.expiry }) })
  }
  // A scanner ends with Enter: that is the end of the code, not of the form.
  const stay = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    take(event.currentTarget.value)
  }
  return (
    <div className="dose-product">
      <div className="field field-small">
        <label className="label" htmlFor={id}>
          {say(w.lot, lang)}
        </label>
        <input
          id={id}
          className="dose-lot"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={120}
          value={typed.lot}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => set({ lot: target.value })}
          onBlur={({ target }) => take(target.value)}
          onKeyDown={stay}
        />
        <p className="why" id={`${id}-hint`}>
          {say(w.lotHint, lang)}
        </p>
      </div>
      <DateField
        legend={say(w.expiry, lang)}
        hint={say(w.expiryHint, lang)}
        lang={lang}
        value={typed.expiry}
        onChange={(expiry) => set({ expiry })}
      />
      {expired && (
        <p className="wrong" role="alert">
          {say(w.expired, lang, { day: dateText(day!, lang) })}
        </p>
      )}
    </div>
  )
}

export function PlaceField({ typed, set, lang }: FieldsProps) {
  return (
    <ChoiceField
      small
      legend={say(w.place, lang)}
      options={options<Place>(placeNames, ['home', 'day-hospital', 'relocated-care'], lang)}
      value={typed.place}
      onChange={(place: Place) => set({ place })}
    />
  )
}

export function ReactionFields({ typed, set, lang }: FieldsProps) {
  const toggle = (code: Reaction): void =>
    set({ reactions: typed.reactions.includes(code) ? typed.reactions.filter((one) => one !== code) : [...typed.reactions, code] })
  return (
    <ChoiceField
      small
      legend={say(w.reaction, lang)}
      options={[
        { value: 'none', label: say(w.noneSeen, lang) },
        { value: 'seen', label: say(w.seen, lang) },
      ]}
      value={typed.reaction}
      onChange={(reaction: 'none' | 'seen') => set({ reaction })}
    >
      {typed.reaction === 'seen' && (
        <>
          <fieldset className="field field-small">
            <legend>{say(w.whichReaction, lang)}</legend>
            <div className="choices choices-wide">
              {reactions.map((code) => (
                <label key={code} className="choice">
                  <input type="checkbox" checked={typed.reactions.includes(code)} onChange={() => toggle(code)} />
                  <span>{reactionNames[code][lang]}</span>
                </label>
              ))}
            </div>
          </fieldset>
          {typed.reactions.includes('hypersensitivity') && <p className="ws-note">{say(w.allergyToo, lang)}</p>}
          <TextField label={say(w.reactionNote, lang)} value={typed.reactionNote} onChange={(reactionNote) => set({ reactionNote })} />
        </>
      )}
    </ChoiceField>
  )
}

/** The check two weeks on, and its day. */
export function ControlField({
  typed,
  set,
  lang,
  controls,
}: FieldsProps & { readonly controls: readonly { readonly control: Control; readonly day: string; readonly advised: boolean }[] }) {
  return (
    <fieldset className="field field-small">
      <legend>{say(w.control, lang)}</legend>
      <div className="choices">
        <label className="choice">
          <input
            type="checkbox"
            checked={typed.control ?? controls.some(({ advised }) => advised)}
            onChange={({ target }) => set({ control: target.checked })}
          />
          <span>
            {controls.map(({ control, day }) => (
              <span key={control} className="dose-control">
                {controlNames[control][lang]}, <span className="nowrap">{dateText(day, lang)}</span>
              </span>
            ))}
          </span>
        </label>
      </div>
      {controls.some(({ advised }) => advised) && <p className="why">{say(w.controlAdvised, lang)}</p>}
    </fieldset>
  )
}

export function TextField(props: {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly wrong?: string | undefined
}) {
  const id = useId()
  return (
    <div className="field field-small dose-text">
      <label className="label" htmlFor={id}>
        {props.label}
      </label>
      {props.hint && (
        <p className="why" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        value={props.value}
        aria-invalid={props.wrong !== undefined || undefined}
        aria-describedby={props.wrong !== undefined ? `${id}-wrong` : props.hint ? `${id}-hint` : undefined}
        onChange={({ target }) => props.onChange(target.value)}
      />
      {props.wrong !== undefined && (
        <p className="wrong" id={`${id}-wrong`} role="alert">
          {props.wrong}
        </p>
      )}
    </div>
  )
}
