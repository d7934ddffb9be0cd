/** People and teams, kept by an administrator. */
import { type FormEvent, useCallback, useEffect, useId, useState } from 'react'
import type { Lang, Text } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { href } from '../address.ts'
import { roleNames } from '../workspace-words.ts'
import { askServer } from './ask-server.ts'
import { FormField, Trouble } from './form-field.tsx'
import { momentInWords } from './moment.ts'
import { type Role, roles } from './role-list.ts'
import './people.css'
import { peopleWords as w } from './people-words.ts'
import { type Person, type Team, Teams } from './teams.tsx'

interface Invitation {
  readonly name: string
  readonly token: string
  /** ISO moment. */
  readonly until: string
  /** To somebody who had an account: it takes the place of password and phone. */
  readonly again?: true
}

/** What was done, and how it is undone. */
interface Done {
  readonly text: string
  readonly undo?: () => Promise<void>
}

/** Everybody who signs in here, their role, and who sees which patients. */
export function PeoplePage({ lang }: { readonly lang: Lang }) {
  const [people, setPeople] = useState<readonly Person[]>()
  const [teams, setTeams] = useState<readonly Team[]>()
  const [trouble, setTrouble] = useState<Text>()
  const [invitation, setInvitation] = useState<Invitation>()
  const [done, setDone] = useState<Done>()
  const load = useCallback(async (): Promise<void> => {
    const [all, groups] = await Promise.all([
      askServer<readonly Person[]>('GET', '/api/people', undefined, 'person'),
      askServer<readonly Team[]>('GET', '/api/teams', undefined, 'person'),
    ])
    if (all.ok) setPeople(all.body)
    if (groups.ok) setTeams(groups.body)
    setTrouble(all.ok ? (groups.ok ? undefined : groups.why) : all.why)
  }, [])
  useEffect(() => void load(), [load])
  useEffect(() => {
    document.title = `${say(w.peopleTitle, lang)} · Howship`
  }, [lang])

  const change = async (person: Person, body: Partial<Pick<Person, 'role' | 'active'>>): Promise<void> => {
    const told = await askServer<unknown>('PATCH', `/api/people/${encodeURIComponent(person.id)}`, body, 'person')
    await load()
    if (!told.ok) return setTrouble(told.why)
    const back = body.role !== undefined ? { role: person.role } : { active: person.active }
    const text =
      body.role !== undefined
        ? say(w.roleChanged, lang, { name: person.name, role: roleNames[body.role][lang] })
        : say(body.active ? w.givenBack : w.withdrawn, lang, { name: person.name })
    setDone({ text, undo: () => change({ ...person, ...body }, back) })
  }
  const inviteAgain = async (person: Person): Promise<void> => {
    const told = await askServer<{ readonly token: string; readonly until: string }>(
      'POST',
      `/api/people/${encodeURIComponent(person.id)}/invitation`,
      {},
      'person',
    )
    if (told.ok) setInvitation({ name: person.name, ...told.body, again: true })
    else setTrouble(told.why)
  }
  return (
    <div className="people-page">
      <h1>{say(w.peopleTitle, lang)}</h1>
      <Trouble text={trouble?.[lang]} />
      {invitation && <InvitationLink invitation={invitation} lang={lang} />}
      <div className="done" role="status">
        {done && (
          <p>
            <bdi>{done.text}</bdi>
            {done.undo && (
              <button type="button" className="quiet" onClick={() => void done.undo?.()}>
                {say(w.undo, lang)}
              </button>
            )}
          </p>
        )}
      </div>
      {!people && !trouble && <p className="soft">{say(w.loading, lang)}</p>}
      <ul className="rows">
        {(people ?? []).map((person) => (
          <li key={person.id} className="row person">
            <span className="person-who">
              <strong>
                <bdi>{person.name}</bdi>
              </strong>
              {person.email !== null && (
                <span className="person-mail">
                  <bdi>{person.email}</bdi>
                </span>
              )}
              <span className="person-state">
                {!person.active ? say(w.inactive, lang) : say(person.secondFactor ? w.ready : w.notReady, lang)}
              </span>
            </span>
            <RoleOf person={person} lang={lang} onChange={(role) => void change(person, { role })} />
            <span className="person-actions">
              {person.active && person.email !== null && (
                <button type="button" className="quiet" onClick={() => void inviteAgain(person)}>
                  {say(w.newInvitation, lang)}
                  <span className="hidden">: {person.name}</span>
                </button>
              )}
              <button type="button" className="quiet" onClick={() => void change(person, { active: !person.active })}>
                {say(person.active ? w.deactivate : w.activate, lang)}
                <span className="hidden">: {person.name}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
      <Invite
        lang={lang}
        onInvited={(made) => {
          setInvitation(made)
          void load()
        }}
      />
      {people && teams && <Teams teams={teams} people={people} lang={lang} onChanged={load} />}
    </div>
  )
}

/** The role, changed by a button of its own: whoever changes it ends what that person has open. */
function RoleOf({ person, lang, onChange }: { readonly person: Person; readonly lang: Lang; readonly onChange: (role: Role) => void }) {
  const [chosen, setChosen] = useState(person.role)
  useEffect(() => setChosen(person.role), [person.role])
  return (
    <span className="person-role">
      <select
        aria-label={`${say(w.role, lang)}: ${person.name}`}
        value={chosen}
        onChange={(event) => setChosen(event.target.value as Role)}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {roleNames[role][lang]}
          </option>
        ))}
      </select>
      {chosen !== person.role && (
        <button type="button" className="button" onClick={() => onChange(chosen)}>
          {say(w.change, lang)}
        </button>
      )}
    </span>
  )
}

function InvitationLink({ invitation, lang }: { readonly invitation: Invitation; readonly lang: Lang }) {
  const [copied, setCopied] = useState(false)
  const link = `${location.origin}/${href({ page: 'invitation', item: invitation.token, lang })}`
  return (
    <section className="invitation" aria-label={say(w.link, lang)}>
      <p role="status">
        {say(w.invited, lang, { name: invitation.name, date: momentInWords(invitation.until, lang) })}
        {invitation.again && ` ${say(w.newInvitationWhy, lang, { name: invitation.name })}`}
      </p>
      <p className="invitation-link">
        <input readOnly aria-label={say(w.link, lang)} value={link} onFocus={(event) => event.target.select()} />
        <button
          type="button"
          className="button"
          onClick={() =>
            void navigator.clipboard?.writeText(link).then(
              () => setCopied(true),
              () => {},
            )
          }
        >
          {say(copied ? w.copied : w.copy, lang)}
        </button>
      </p>
    </section>
  )
}

function Invite({ lang, onInvited }: { readonly lang: Lang; readonly onInvited: (made: Invitation) => void }) {
  const id = useId()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('dentist')
  const [trouble, setTrouble] = useState<string>()
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const told = await askServer<{ readonly token: string; readonly until: string }>('POST', '/api/people', { name, email, role }, 'person')
    setTrouble(told.ok ? undefined : told.why[lang])
    if (!told.ok) return
    onInvited({ name, token: told.body.token, until: told.body.until })
    setName('')
    setEmail('')
  }
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{say(w.inviteTitle, lang)}</h2>
      <form className="account-form form-row" onSubmit={(event) => void submit(event)}>
        <FormField label={say(w.name, lang)} value={name} onChange={setName} />
        <FormField label={say(w.email, lang)} type="email" inputMode="email" value={email} onChange={setEmail} />
        <div className="form-field">
          <label htmlFor={`${id}-role`}>{say(w.role, lang)}</label>
          <select id={`${id}-role`} value={role} onChange={(event) => setRole(event.target.value as Role)}>
            {roles.map((one) => (
              <option key={one} value={one}>
                {roleNames[one][lang]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button-main">
          {say(w.invite, lang)}
        </button>
      </form>
      <Trouble text={trouble} />
    </section>
  )
}
