/** What a new account goes through: a password, the app on the phone, and on to work. */
import { type FormEvent, useState } from 'react'
import type { Lang, Text } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { href } from '../address.ts'
import { askWho, session } from '../session.ts'
import { askServer } from './ask-server.ts'
import { FormField, Trouble } from './form-field.tsx'
import './people.css'
import { peopleWords as w } from './people-words.ts'
import { SecondFactor } from './second-factor.tsx'

export interface NewField {
  readonly key: string
  readonly label: Text
  readonly hint?: Text
  readonly type?: 'email'
  readonly autoComplete?: string
  readonly value?: string
}

/** @param path of the server that makes the account @param emailOf the address to sign in with, from what was filled in and what the server said */
export function NewAccount(props: {
  readonly lang: Lang
  readonly title: Text
  readonly why: Text
  readonly path: string
  readonly fields: readonly NewField[]
  /** Goes along with what is filled in. */
  readonly sent?: Readonly<Record<string, string>>
  readonly emailOf: (filled: Readonly<Record<string, string>>, told: unknown) => string
}) {
  const { lang } = props
  const [filled, setFilled] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(props.fields.map(({ key, value = '' }) => [key, value])),
  )
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<{ readonly email: string }>()
  const [signedIn, setSignedIn] = useState(false)
  const [trouble, setTrouble] = useState<string>()

  const signIn = async (email: string): Promise<void> => {
    const told = await askServer<unknown>('POST', '/auth/sign-in/email', { email, password })
    if (!told.ok) return setTrouble(told.why[lang])
    setTrouble(undefined)
    setSignedIn(true)
  }
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setTrouble(undefined)
    if (made) await signIn(made.email)
    else {
      const told = await askServer<unknown>('POST', props.path, { ...props.sent, ...filled, password })
      if (told.ok) {
        const email = props.emailOf(filled, told.body)
        setMade({ email })
        await signIn(email)
      } else setTrouble(told.why[lang])
    }
    setBusy(false)
  }
  const done = async (): Promise<void> => {
    await askWho()
    const now = session.get()
    location.replace(href({ page: now.state === 'in' && now.me.role === 'administrator' ? 'people' : 'today', lang }))
  }
  if (signedIn)
    return (
      <div className="account">
        <h1>{say(props.title, lang)}</h1>
        <SecondFactor lang={lang} password={password} onDone={() => void done()} />
      </div>
    )
  return (
    <div className="account">
      <h1>{say(props.title, lang)}</h1>
      <p>{say(props.why, lang)}</p>
      <form className="account-form" onSubmit={(event) => void submit(event)}>
        {props.fields.map(({ key, label, hint, type, autoComplete }) => (
          <FormField
            key={key}
            label={label[lang]}
            {...(hint && { hint: hint[lang] })}
            {...(type && { type, inputMode: type })}
            {...(autoComplete !== undefined && { autoComplete })}
            value={filled[key] ?? ''}
            onChange={(value) => setFilled((before) => ({ ...before, [key]: value }))}
          />
        ))}
        <FormField
          label={say(w.password, lang)}
          hint={say(w.passwordHint, lang)}
          type={shown ? 'text' : 'password'}
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
        />
        <label className="form-check">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          {say(w.showPassword, lang)}
        </label>
        <Trouble text={trouble} />
        <button type="submit" className="button-main" aria-disabled={busy}>
          {say(w.next, lang)}
        </button>
        <p className="why">
          <a href={href({ page: 'sign-in', lang })}>{say(w.alreadyChosen, lang)}</a>
        </p>
      </form>
    </div>
  )
}
