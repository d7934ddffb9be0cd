/** One's own account: where one is signed in, the password, and new recovery codes. */
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import type { Lang } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { type Me, signOut } from '../session.ts'
import { roleNames } from '../workspace-words.ts'
import { askServer } from './ask-server.ts'
import { FormField, Trouble } from './form-field.tsx'
import { momentInWords } from './moment.ts'
import './people.css'
import { peopleWords as w } from './people-words.ts'
import { RecoveryCodes } from './recovery-codes.tsx'

interface OpenSession {
  readonly id: string
  readonly createdAt: string
  readonly seen: string
  readonly via: 'password' | 'second-factor' | 'sign-on'
  readonly thisOne: boolean
}

/** Who one is here, and what of it one keeps oneself. */
export function AccountPage({ lang, me }: { readonly lang: Lang; readonly me: Me }) {
  const [sessions, setSessions] = useState<readonly OpenSession[]>()
  const [trouble, setTrouble] = useState<string>()
  const [told, setTold] = useState('')
  const load = useCallback(async (): Promise<void> => {
    const answer = await askServer<readonly OpenSession[]>('GET', '/api/sessions', undefined, 'person')
    if (answer.ok) setSessions(answer.body)
    setTrouble(answer.ok ? undefined : answer.why[lang])
  }, [lang])
  useEffect(() => void load(), [load])
  useEffect(() => {
    document.title = `${say(w.accountTitle, lang)} · Howship`
  }, [lang])
  const end = async (id: string): Promise<void> => {
    const answer = await askServer<void>('DELETE', `/api/sessions/${encodeURIComponent(id)}`, undefined, 'person')
    setTold(answer.ok ? say(w.ended, lang) : answer.why[lang])
    await load()
  }
  const byHospital = sessions?.find(({ thisOne }) => thisOne)?.via === 'sign-on'
  return (
    <div className="account-page">
      <h1>{say(w.accountTitle, lang)}</h1>
      <p>
        <strong>
          <bdi>{me.name}</bdi>
        </strong>
        , {roleNames[me.role][lang]}
      </p>
      {me.role !== 'administrator' && (
        <p className="soft">
          {me.teams.length === 0 ? (
            say(w.noTeams, lang)
          ) : (
            <>
              {say(w.teams, lang)}: <bdi>{me.teams.map(({ name }) => name).join(', ')}</bdi>
            </>
          )}
        </p>
      )}
      <p className="form-actions">
        <button type="button" className="button" onClick={() => void signOut()}>
          {say(w.signOut, lang)}
        </button>
      </p>

      <section aria-labelledby="sessions">
        <h2 id="sessions">{say(w.sessionsTitle, lang)}</h2>
        <Trouble text={trouble} />
        <ul className="rows">
          {(sessions ?? []).map((open) => (
            <li key={open.id} className="row">
              <span>
                <strong>{say(open.thisOne ? w.thisSession : w.otherSession, lang)}</strong>
                <span className="soft">
                  {' '}
                  {say(w.since, lang, { date: momentInWords(open.createdAt, lang) })},{' '}
                  {say(w.lastSeen, lang, { date: momentInWords(open.seen, lang) })}
                </span>
              </span>
              {!open.thisOne && (
                <button type="button" className="quiet" onClick={() => void end(open.id)}>
                  {say(w.end, lang)}
                  <span className="hidden"> ({say(w.since, lang, { date: momentInWords(open.createdAt, lang) })})</span>
                </button>
              )}
            </li>
          ))}
        </ul>
        <p role="status" className="soft">
          {told}
        </p>
      </section>

      {sessions &&
        (byHospital ? <p className="soft">{say(w.byHospital, lang)}</p> : <OwnSecrets lang={lang} onChanged={() => void load()} />)}
    </div>
  )
}

function OwnSecrets({ lang, onChanged }: { readonly lang: Lang; readonly onChanged: () => void }) {
  return (
    <>
      <section aria-labelledby="password">
        <h2 id="password">{say(w.changePassword, lang)}</h2>
        <p className="soft">{say(w.changePasswordWhy, lang)}</p>
        <ChangePassword lang={lang} onChanged={onChanged} />
      </section>
      <section aria-labelledby="codes">
        <h2 id="codes">{say(w.newCodes, lang)}</h2>
        <p className="soft">{say(w.newCodesWhy, lang)}</p>
        <NewCodes lang={lang} />
        <p className="soft">{say(w.newPhone, lang)}</p>
      </section>
    </>
  )
}

function ChangePassword({ lang, onChanged }: { readonly lang: Lang; readonly onChanged: () => void }) {
  const [now, setNow] = useState('')
  const [next, setNext] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const [done, setDone] = useState(false)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const told = await askServer<unknown>('POST', '/auth/change-password', { currentPassword: now, newPassword: next })
    setTrouble(told.ok ? undefined : told.why[lang])
    setDone(told.ok)
    if (!told.ok) return
    setNow('')
    setNext('')
    onChanged()
  }
  return (
    <form className="account-form" onSubmit={(event) => void submit(event)}>
      <FormField label={say(w.currentPassword, lang)} type="password" autoComplete="current-password" value={now} onChange={setNow} />
      <FormField
        label={say(w.newPassword, lang)}
        hint={say(w.passwordHint, lang)}
        type="password"
        autoComplete="new-password"
        value={next}
        onChange={setNext}
      />
      <Trouble text={trouble} />
      <button type="submit" className="button">
        {say(w.change, lang)}
      </button>
      <p role="status">{done ? say(w.passwordChanged, lang) : ''}</p>
    </form>
  )
}

function NewCodes({ lang }: { readonly lang: Lang }) {
  const [password, setPassword] = useState('')
  const [codes, setCodes] = useState<readonly string[]>()
  const [trouble, setTrouble] = useState<string>()
  if (codes) return <RecoveryCodes codes={codes} lang={lang} onDone={() => setCodes(undefined)} />
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const told = await askServer<{ readonly backupCodes: readonly string[] }>('POST', '/auth/two-factor/generate-backup-codes', {
      password,
    })
    setTrouble(told.ok ? undefined : told.why[lang])
    if (!told.ok) return
    setPassword('')
    setCodes(told.body.backupCodes)
  }
  return (
    <form className="account-form" onSubmit={(event) => void submit(event)}>
      <FormField label={say(w.password, lang)} type="password" autoComplete="current-password" value={password} onChange={setPassword} />
      <Trouble text={trouble} />
      <button type="submit" className="button">
        {say(w.makeCodes, lang)}
      </button>
    </form>
  )
}
