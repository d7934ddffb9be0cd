/** Linking the app that gives codes: the QR code, a first code, and the recovery codes, shown once. */
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Lang } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { askServer } from './ask-server.ts'
import { FormField, Trouble } from './form-field.tsx'
import { peopleWords as w } from './people-words.ts'
import { QrCode } from './qr-code.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

interface Enabled {
  readonly totpURI: string
  readonly backupCodes: readonly string[]
}

/** The secret of a key URI, in groups of four to type over. */
export const secretOf = (totpURI: string): string => (new URL(totpURI).searchParams.get('secret') ?? '').replace(/(.{4})(?=.)/g, '$1 ')

/** @param password as just typed; without it it is asked once more @param onDone the session is whole, and the codes are kept */
export function SecondFactor({
  lang,
  password,
  onDone,
}: {
  readonly lang: Lang
  readonly password?: string | undefined
  readonly onDone: () => void
}) {
  const [typed, setTyped] = useState('')
  const [enabled, setEnabled] = useState<Enabled>()
  const [code, setCode] = useState('')
  const [linked, setLinked] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const title = useRef<HTMLHeadingElement>(null)
  const begun = useRef(false)
  const enable = async (with_: string): Promise<void> => {
    const told = await askServer<Enabled>('POST', '/auth/two-factor/enable', { password: with_ })
    if (told.ok) setEnabled(told.body)
    setTrouble(told.ok ? undefined : told.why[lang])
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once with the password that was just typed
  useEffect(() => {
    title.current?.focus()
    if (password === undefined || begun.current) return
    begun.current = true
    void enable(password)
  }, [])
  if (linked && enabled) return <RecoveryCodes codes={enabled.backupCodes} lang={lang} onDone={onDone} />
  const verify = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const told = await askServer<unknown>('POST', '/auth/two-factor/verify-totp', { code: code.replace(/\s/g, '') })
    setTrouble(told.ok ? undefined : told.why[lang])
    if (told.ok) setLinked(true)
  }
  return (
    <div className="second-factor">
      <h2 tabIndex={-1} ref={title}>
        {say(w.factorTitle, lang)}
      </h2>
      <p>{say(w.factorWhy, lang)}</p>
      {!enabled && (password === undefined || trouble !== undefined) && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void enable(typed)
          }}
        >
          <FormField
            label={say(w.password, lang)}
            hint={say(w.factorPassword, lang)}
            type="password"
            autoComplete="current-password"
            value={typed}
            onChange={setTyped}
          />
          <Trouble text={trouble} />
          <button type="submit" className="button-main">
            {say(w.next, lang)}
          </button>
        </form>
      )}
      {enabled && (
        <form onSubmit={(event) => void verify(event)}>
          <p className="step">{say(w.scan, lang)}</p>
          <QrCode text={enabled.totpURI} name={say(w.qrName, lang)} />
          <p className="why">
            {say(w.secret, lang)} <code className="secret">{secretOf(enabled.totpURI)}</code>
          </p>
          <FormField
            label={say(w.typeCode, lang)}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            value={code}
            onChange={setCode}
          />
          <Trouble text={trouble} />
          <button type="submit" className="button-main">
            {say(w.next, lang)}
          </button>
        </form>
      )}
    </div>
  )
}
