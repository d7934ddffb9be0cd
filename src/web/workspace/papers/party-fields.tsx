import type { Phones } from '../../../outputs/papers/input.ts'
import type { Party } from '../../../outputs/papers/paper.ts'
import type { Lang, Text } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { papersWords as w } from './papers-words.ts'

/** A sender or recipient as typed. */
export interface PartyTyped {
  readonly name: string
  readonly role: string
  /** Lines of the address. */
  readonly address: string
  readonly phone: string
}

export const nobodyYet: PartyTyped = { name: '', role: '', address: '', phone: '' }

export const partyOf = ({ name, role, address, phone }: PartyTyped): Party => ({ name, role, lines: address.split('\n'), phone })

/** Name, function, address and number. */
export function PartyFields(props: {
  readonly of: PartyTyped
  readonly onChange: (next: PartyTyped) => void
  readonly legend: Text
  readonly why?: Text
  readonly lang: Lang
  readonly id: string
}) {
  const { of, onChange, legend, why, lang, id } = props
  const field = (key: keyof PartyTyped, label: Text) => (
    <div className="party-field">
      <label htmlFor={`${id}-${key}`}>{say(label, lang)}</label>
      {key === 'address' ? (
        <textarea
          id={`${id}-${key}`}
          rows={3}
          dir="auto"
          value={of[key]}
          onChange={(event) => onChange({ ...of, [key]: event.target.value })}
        />
      ) : (
        <input
          id={`${id}-${key}`}
          type={key === 'phone' ? 'tel' : 'text'}
          dir="auto"
          autoComplete="off"
          value={of[key]}
          onChange={(event) => onChange({ ...of, [key]: event.target.value })}
        />
      )}
    </div>
  )
  return (
    <fieldset className="party">
      <legend>{say(legend, lang)}</legend>
      {why && <p className="why">{say(why, lang)}</p>}
      {field('name', w.name)}
      {field('role', w.role)}
      {field('address', w.address)}
      {field('phone', w.phone)}
    </fieldset>
  )
}

/** The numbers that the patient calls. */
export function PhoneFields({
  of,
  onChange,
  lang,
}: {
  readonly of: Phones
  readonly onChange: (next: Phones) => void
  readonly lang: Lang
}) {
  const field = (key: keyof Phones, label: Text) => (
    <div className="party-field">
      <label htmlFor={`phone-${key}`}>{say(label, lang)}</label>
      <input
        id={`phone-${key}`}
        type="tel"
        autoComplete="off"
        value={of[key] ?? ''}
        onChange={(event) => onChange({ ...of, [key]: event.target.value })}
      />
    </div>
  )
  return (
    <fieldset className="party">
      <legend>{say(w.phones, lang)}</legend>
      {field('dentist', w.dentistPhone)}
      {field('prescriber', w.prescriberPhone)}
    </fieldset>
  )
}
