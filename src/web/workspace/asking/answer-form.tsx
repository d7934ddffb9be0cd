/** The input of one question, by its kind. */
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { parseSpan } from '../../../values/day.ts'
import { type Lang, numberInWords, type Text } from '../../../values/text.ts'
import { ChoiceField } from '../../choice-field.tsx'
import { DateField } from '../../date-field.tsx'
import { dateText, say } from '../../words.ts'
import { useDraft } from '../drafts.ts'
import type { Change } from '../outbox.ts'
import { companionNames, askWords as w } from './ask-words.ts'
import type { Answered, AskContext, DateAsking, InPlace, NumberAsking, PickedDrug } from './asking.ts'
import type { Ask } from './asks-view.ts'
import { DrugBox } from './drug-box.tsx'
import { howToAsk } from './how-to-ask.ts'

interface Typed {
  readonly number?: string
  readonly unit?: string
  readonly at?: string
  readonly date?: string
  readonly on?: string
  readonly otherDay?: boolean
  readonly text?: string
  readonly drugs?: readonly PickedDrug[]
  readonly use?: 'now' | 'past'
  /** Nobody knows when it was last given. */
  readonly noDate?: boolean
  /** Of what is asked in the same go, by fact. */
  readonly with?: Readonly<Record<string, { readonly number?: string; readonly unit?: string }>>
}
const nothing: Typed = {}

/** "1,2" and "1.2"; undefined for what is no number. */
export const numberTyped = (text: string | undefined): number | undefined => {
  const plain = text?.trim().replace(',', '.') ?? ''
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** Why a number is refused, or undefined. */
export function refusedNumber(asking: NumberAsking, typed: string | undefined, code: string | undefined, lang: Lang): string | undefined {
  const value = numberTyped(typed)
  if (value === undefined) return say(w.noNumber, lang)
  if (asking.whole && !Number.isInteger(value)) return say(w.whole, lang)
  const unit = asking.units.find((u) => u.code === code) ?? asking.units[0]
  if (value < unit.low || value > unit.high) {
    const words = (n: number) => numberInWords(n, lang)
    return say(w.outside, lang, { value: words(value), unit: unit.label, low: words(unit.low), high: words(unit.high) })
  }
  return undefined
}

/** Why a day is refused, or undefined. @param today ISO */
export function refusedDate(asking: Pick<DateAsking, 'may'>, date: string | undefined, today: string, lang: Lang): string | undefined {
  const span = date === undefined ? undefined : parseSpan(date)
  const now = parseSpan(today)!
  if (span === undefined) return say(w.noDate, lang)
  if (asking.may === 'past' && span.first > now.last) return say(w.past, lang)
  return asking.may === 'future' && span.last < now.first ? say(w.future, lang) : undefined
}

/** @param onSave what it writes, and what was answered in words */
export function AnswerForm(props: {
  readonly ask: Ask
  readonly asking: InPlace
  readonly context: AskContext
  readonly lang: Lang
  readonly labelledBy: string
  /** Stands beside what saves. */
  readonly beside: ReactNode
  readonly onSave: (changes: readonly Change[], answer: Text) => void
}) {
  const { ask, asking, context, lang } = props
  const [typed, setTyped, clear] = useDraft<Typed>(`ask/${context.patient}/${ask.key}`, nothing)
  const [trouble, setTrouble] = useState<string>()
  const id = useId()
  const put = (more: Partial<Typed>): void => {
    setTrouble(undefined)
    setTyped((now) => ({ ...now, ...more }))
  }
  const keep = (answer: Answered, words: Text, more: readonly Change[] = []): void => {
    const on = typed.otherDay && typed.on !== undefined ? typed.on : answer.on
    const changes = [...asking.answer(context, { ...answer, ...(on !== undefined && { on }) }), ...more]
    if (changes.length === 0) return
    clear()
    props.onSave(changes, words)
  }
  const badDay = (): string | undefined => {
    if (!asking.dated || !(typed.otherDay || asking.dateNeeded)) return undefined
    return refusedDate({ may: 'past' }, typed.on, context.today, lang)
  }
  const dated = asking.dated && (
    <SampleDay
      legend={asking.dated}
      lang={lang}
      needed={asking.dateNeeded ?? false}
      open={typed.otherDay ?? false}
      value={typed.on}
      onOpen={() => put({ otherDay: true })}
      onChange={(on) => put({ otherDay: true, ...(on === undefined ? {} : { on }) })}
    />
  )
  const alert = trouble !== undefined && (
    <p className="wrong" role="alert" id={`${id}-trouble`}>
      {trouble}
    </p>
  )

  if (asking.kind === 'choice')
    return (
      <div>
        {dated}
        <fieldset className="choices ask-choices" aria-labelledby={props.labelledBy}>
          {asking.options(context).map(({ value, label }) => (
            <button
              key={value}
              type="button"
              className="button choice-button"
              onClick={() => {
                const bad = badDay()
                if (bad === undefined) keep({ choice: value }, label)
                else setTrouble(bad)
              }}
            >
              {label[lang]}
            </button>
          ))}
          {props.beside}
        </fieldset>
        {alert}
      </div>
    )

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const refused = (words: string) => setTrouble(words)
    switch (asking.kind) {
      case 'number': {
        const unit = typed.unit ?? asking.units[0].code
        const own = numberTyped(typed.number)
        const others = ask.together.flatMap((fact) => {
          const other = howToAsk(fact)
          const at = typed.with?.[fact]
          return other?.kind === 'number' && at?.number ? [{ other, at }] : []
        })
        // Of two that are asked together one may be known already.
        const bad =
          (typed.number || others.length === 0 ? refusedNumber(asking, typed.number, unit, lang) : undefined) ??
          others.map(({ other, at }) => refusedNumber(other, at.number, at.unit, lang)).find((words) => words !== undefined) ??
          badDay()
        if (bad !== undefined) return refused(bad)
        if (asking.at && typed.at === undefined) return refused(say(w.noChoice, lang))
        const on = typed.on === undefined || !(typed.otherDay || asking.dateNeeded) ? {} : { on: typed.on }
        const more = others.flatMap(({ other, at }) =>
          other.answer(context, { number: numberTyped(at.number)!, unit: at.unit ?? other.units[0].code, ...on }),
        )
        const label = asking.units.find(({ code }) => code === unit)!.label
        const words = (l: Lang): string => (own === undefined ? '' : `${numberInWords(own, l)} ${label}`.trim())
        if (own === undefined) {
          clear()
          return props.onSave(more, { nl: '', en: '' })
        }
        return keep({ number: own, unit, ...on, ...(typed.at && { choice: typed.at }) }, { nl: words('nl'), en: words('en') }, more)
      }
      case 'date': {
        const bad = refusedDate(asking, typed.date, context.today, lang)
        if (bad !== undefined) return refused(bad)
        return keep({ date: typed.date! }, { nl: dateText(typed.date!, 'nl'), en: dateText(typed.date!, 'en') })
      }
      case 'text': {
        const text = typed.text?.trim() ?? ''
        if (text === '') return refused(say(w.noText, lang))
        return keep({ text }, { nl: text, en: text })
      }
      case 'drugs': {
        const drugs = typed.drugs ?? []
        if (drugs.length === 0) return refused(say(w.noDrug, lang))
        if (asking.last && typed.use === undefined) return refused(say(w.noUse, lang))
        const bad = asking.last && !typed.noDate ? refusedDate({ may: 'past' }, typed.date, context.today, lang) : undefined
        if (bad !== undefined) return refused(bad)
        const names = drugs.map(({ name }) => name).join(', ')
        return keep(
          {
            drugs,
            ...(asking.last && { use: typed.use! }),
            ...(asking.last && !typed.noDate && { date: typed.date! }),
          },
          { nl: names, en: names },
        )
      }
    }
  }

  return (
    <form onSubmit={submit} noValidate>
      {asking.kind === 'number' && (
        <>
          {asking.at && (
            <ChoiceField
              small
              legend={asking.at.label[lang]}
              options={asking.at.options.map(({ value, label }) => ({ value, label: label[lang] }))}
              value={typed.at}
              onChange={(at) => put({ at })}
            />
          )}
          <NumberRow
            asking={asking}
            lang={lang}
            name={ask.together.length > 0 ? companionNames[ask.fact]?.[lang] : undefined}
            labelledBy={props.labelledBy}
            trouble={trouble === undefined ? undefined : `${id}-trouble`}
            value={typed}
            onChange={put}
          />
          {ask.together.map((fact) => {
            const other = howToAsk(fact)
            return (
              other?.kind === 'number' && (
                <NumberRow
                  key={fact}
                  asking={other}
                  lang={lang}
                  name={companionNames[fact]?.[lang]}
                  labelledBy={props.labelledBy}
                  trouble={undefined}
                  value={typed.with?.[fact] ?? {}}
                  onChange={(more) => put({ with: { ...typed.with, [fact]: { ...typed.with?.[fact], ...more } } })}
                />
              )
            )
          })}
        </>
      )}
      {asking.kind === 'date' && (
        <DateField
          legend={ask.question[lang]}
          lang={lang}
          whole={asking.whole}
          {...(!asking.whole && { hint: say(w.partDate, lang) })}
          value={typed.date}
          onChange={(date) => setTyped((now) => without(now, 'date', date))}
        />
      )}
      {asking.kind === 'text' && (
        <input
          className="ask-text"
          aria-labelledby={props.labelledBy}
          value={typed.text ?? ''}
          maxLength={200}
          onChange={(event) => put({ text: event.target.value })}
        />
      )}
      {asking.kind === 'drugs' && (
        <>
          {(typed.drugs ?? []).map((drug) => (
            <p key={drug.name} className="said">
              <bdi>{drug.name}</bdi>
              <button
                type="button"
                className="quiet"
                onClick={() => put({ drugs: (typed.drugs ?? []).filter(({ name }) => name !== drug.name) })}
              >
                {say(w.remove, lang, { name: drug.name })}
              </button>
            </p>
          ))}
          {(!asking.last || (typed.drugs ?? []).length === 0) && (
            <DrugBox
              lang={lang}
              label={say(w.drug, lang)}
              onPick={(drug) => put({ drugs: [...(typed.drugs ?? []).filter(({ name }) => name !== drug.name), drug] })}
            />
          )}
          {asking.last && (
            <>
              <ChoiceField
                small
                legend={say(w.use, lang)}
                options={[
                  { value: 'now' as const, label: say(w.now, lang) },
                  { value: 'past' as const, label: say(w.before, lang) },
                ]}
                value={typed.use}
                onChange={(use) => put({ use })}
              />
              {!typed.noDate && (
                <DateField
                  legend={say(w.lastGiven, lang)}
                  hint={say(w.partDate, lang)}
                  lang={lang}
                  value={typed.date}
                  onChange={(date) => setTyped((now) => without(now, 'date', date))}
                />
              )}
              <label className="ask-check">
                <input type="checkbox" checked={typed.noDate ?? false} onChange={(event) => put({ noDate: event.target.checked })} />
                {say(w.dateUnknown, lang)}
              </label>
            </>
          )}
        </>
      )}
      {dated}
      {alert}
      <p className="ask-actions">
        <button type="submit" className="button">
          {say(w.save, lang)}
        </button>
        {asking.kind === 'drugs' && asking.none && (typed.drugs ?? []).length === 0 && (
          <button type="button" className="button" onClick={() => keep({ drugs: [] }, w.takesNothing)}>
            {say(w.takesNothing, lang)}
          </button>
        )}
        {props.beside}
      </p>
    </form>
  )
}

const without = (typed: Typed, key: 'date' | 'on', value: string | undefined): Typed => {
  const { [key]: _, ...rest } = typed
  return value === undefined ? rest : { ...rest, [key]: value }
}

function NumberRow(props: {
  readonly asking: NumberAsking
  readonly lang: Lang
  readonly name: string | undefined
  readonly labelledBy: string
  readonly trouble: string | undefined
  readonly value: { readonly number?: string; readonly unit?: string }
  readonly onChange: (more: { readonly number?: string; readonly unit?: string }) => void
}) {
  const { asking, lang, name, value } = props
  const id = useId()
  const [first] = asking.units
  return (
    <p className="ask-number">
      {name !== undefined && <label htmlFor={`${id}-n`}>{name}</label>}
      <input
        id={`${id}-n`}
        inputMode={first.low < 0 ? 'text' : 'decimal'}
        autoComplete="off"
        {...(name === undefined && { 'aria-labelledby': props.labelledBy })}
        aria-describedby={props.trouble}
        aria-invalid={props.trouble === undefined ? undefined : true}
        value={value.number ?? ''}
        onChange={(event) => props.onChange({ number: event.target.value })}
      />
      {asking.units.length === 1 ? (
        <span>{first.label === 'maanden' || first.label === 'mg per dag' ? unitWords[first.label]![lang] : first.label}</span>
      ) : (
        <select
          aria-label={name === undefined ? say(w.unit, lang) : `${say(w.unit, lang)}: ${name}`}
          value={value.unit ?? first.code}
          onChange={(event) => props.onChange({ unit: event.target.value })}
        >
          {asking.units.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
    </p>
  )
}
const unitWords: Readonly<Record<string, Text>> = {
  maanden: { nl: 'maanden', en: 'months' },
  'mg per dag': { nl: 'mg per dag', en: 'mg a day' },
}

/** The day of the sample: today, unless said otherwise. */
function SampleDay(props: {
  readonly legend: Text
  readonly lang: Lang
  readonly needed: boolean
  readonly open: boolean
  readonly value: string | undefined
  readonly onOpen: () => void
  readonly onChange: (on: string | undefined) => void
}) {
  const { legend, lang } = props
  if (props.needed || props.open) return <DateField legend={legend[lang]} lang={lang} value={props.value} onChange={props.onChange} />
  return (
    <p className="ask-day">
      {legend[lang]}: {say(w.today, lang)}
      <button type="button" className="quiet" onClick={props.onOpen}>
        {say(w.otherDay, lang)}
      </button>
    </p>
  )
}
