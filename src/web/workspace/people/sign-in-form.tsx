/** Signing in: e-mail and password, then the code of the phone or a recovery code. Stands on the sign-in page, and over a form when a session has ended. */
import { type FormEvent, useState, useSyncExternalStore } from 'react'
import type { Lang } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { askWho, session } from '../session.ts'
import { askServer } from './ask-server.ts'
import { FormField, Trouble } from './form-field.tsx'
import './people.css'
import { peopleWords as w } from './people-words.ts'
import { SecondFactor } from './second-factor.tsx'

/** What the server wants next. */
type Step = 'password' | 'code' | 'recovery' | 'set-up'
interface Given {
  readonly secondFactor: 'code' | 'set-up' | 'done'
}

/** @param email filled in beforehand @param onDone whoever signed in is known by now */
export function SignInForm({
  lang,
  email: known = '',
  onDone,
}: {
  readonly lang: Lang
  readonly email?: string
  readonly onDone?: () => void
}) {
  const now = useSyncExternalStore(session.subscribe, session.get)
  const half = now.state === 'out' && now.step === 'second-factor'
  const [step, setStep] = useState<Step>(half ? 'set-up' : 'password')
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()

  const done = async (): Promise<void> => {
    setPassword('')
    await askWho()
    onDone?.()
  }
  const send = async (event: FormEvent, path: string, body: object): Promise<void> => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setTrouble(undefined)
    const told = await askServer<Given>('POST', path, body)
    setBusy(false)
    if (!told.ok) return setTrouble(told.why[lang])
    const { secondFactor } = told.body
    if (secondFactor === 'done') return done()
    setCode('')
    setStep(secondFactor === 'set-up' ? 'set-up' : 'code')
  }

  if (step === 'set-up') return <SecondFactor lang={lang} {...(password !== '' && { password })} onDone={() => void done()} />
  if (step === 'password')
    return (
      <form className="account-form" onSubmit={(event) => void send(event, '/auth/sign-in/email', { email, password })}>
        <FormField label={say(w.email, lang)} type="email" inputMode="email" autoComplete="username" value={email} onChange={setEmail} />
        <FormField label={say(w.password, lang)} type="password" autoComplete="current-password" value={password} onChange={setPassword} />
        <Trouble text={trouble} />
        <button type="submit" className="button-main" aria-disabled={busy}>
          {say(w.signIn, lang)}
        </button>
        <p className="why">{say(w.lost, lang)}</p>
      </form>
    )
  const recovery = step === 'recovery'
  return (
    <form
      className="account-form"
      onSubmit={(event) =>
        void send(event, recovery ? '/auth/two-factor/verify-backup-code' : '/auth/two-factor/verify-totp', {
          code: recovery ? code.trim() : code.replace(/\s/g, ''),
        })
      }
    >
      <FormField
        key={step}
        label={say(recovery ? w.recoveryCode : w.code, lang)}
        hint={say(recovery ? w.recoveryHint : w.codeHint, lang)}
        {...(!recovery && { inputMode: 'numeric' as const })}
        autoComplete="one-time-code"
        maxLength={40}
        focus
        value={code}
        onChange={setCode}
      />
      <Trouble text={trouble} />
      <button type="submit" className="button-main" aria-disabled={busy}>
        {say(w.next, lang)}
      </button>
      <p className="form-links">
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setTrouble(undefined)
            setCode('')
            setStep(recovery ? 'code' : 'recovery')
          }}
        >
          {say(recovery ? w.useApp : w.useRecovery, lang)}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setTrouble(undefined)
            setPassword('')
            setStep('password')
          }}
        >
          {say(w.otherPerson, lang)}
        </button>
      </p>
    </form>
  )
}
