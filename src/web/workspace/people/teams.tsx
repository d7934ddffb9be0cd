/** Teams: who is in one, and whose patients they see. */
import { type FormEvent, useState } from 'react'
import type { Role } from '../../../server/store/viewer.ts'
import type { Lang } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { askServer } from './ask-server.ts'
import { FormField, Trouble } from './form-field.tsx'
import { peopleWords as w } from './people-words.ts'

/** Somebody who works here, as `GET /api/people` tells. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly role: Role
  readonly active: boolean
  readonly secondFactor: boolean
  readonly teams: readonly string[]
}

export interface Team {
  readonly id: string
  readonly name: string
  readonly people: readonly string[]
  /** How many. */
  readonly patients: number
}

/** @param onChanged reads everything anew */
export function Teams(props: {
  readonly teams: readonly Team[]
  readonly people: readonly Person[]
  readonly lang: Lang
  readonly onChanged: () => Promise<void>
}) {
  const { lang, onChanged } = props
  const [name, setName] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const told = await askServer<unknown>('POST', '/api/teams', { name }, 'person')
    setTrouble(told.ok ? undefined : told.why[lang])
    if (!told.ok) return
    setName('')
    await onChanged()
  }
  const staff = props.people.filter(({ active, role }) => active && role !== 'administrator')
  return (
    <section aria-labelledby="teams" className="teams">
      <h2 id="teams">{say(w.teamsTitle, lang)}</h2>
      <p className="soft">{say(w.teamsWhy, lang)}</p>
      {props.teams.map((team) => (
        <OneTeam key={team.id} team={team} staff={staff} lang={lang} onChanged={onChanged} />
      ))}
      <form className="account-form form-row" onSubmit={(event) => void submit(event)}>
        <FormField label={`${say(w.newTeam, lang)}: ${say(w.teamName, lang).toLowerCase()}`} value={name} onChange={setName} />
        <button type="submit" className="button">
          {say(w.make, lang)}
        </button>
      </form>
      <Trouble text={trouble} />
    </section>
  )
}

function OneTeam(props: {
  readonly team: Team
  readonly staff: readonly Person[]
  readonly lang: Lang
  readonly onChanged: () => Promise<void>
}) {
  const { team, staff, lang, onChanged } = props
  const [patient, setPatient] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const [told, setTold] = useState('')
  const at = (kind: 'people' | 'patients', member: string): string =>
    `/api/teams/${encodeURIComponent(team.id)}/${kind}/${encodeURIComponent(member)}`
  /** What was ticked and has not come back yet. */
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({})
  const put = async (person: string, into: boolean): Promise<void> => {
    setTicked((before) => ({ ...before, [person]: into }))
    const answer = await askServer<void>(into ? 'PUT' : 'DELETE', at('people', person), undefined, 'person')
    setTrouble(answer.ok ? undefined : answer.why[lang])
    await onChanged()
    setTicked(({ [person]: _, ...rest }) => rest)
  }
  const move = async (into: boolean): Promise<void> => {
    const id = patient.trim()
    setTold('')
    if (id === '') return setTrouble(say(w.noPatientId, lang))
    const answer = await askServer<void>(into ? 'PUT' : 'DELETE', at('patients', id), undefined, 'person')
    setTrouble(answer.ok ? undefined : answer.why[lang])
    if (!answer.ok) return
    setTold(say(into ? w.patientAdded : w.patientTaken, lang, { id, team: team.name }))
    setPatient('')
    await onChanged()
  }
  return (
    <div className="team">
      <h3>
        <bdi>{team.name}</bdi>
      </h3>
      <fieldset>
        <legend>{say(w.members, lang)}</legend>
        <div className="team-members">
          {staff.map(({ id, name }) => (
            <label key={id} className="form-check">
              <input
                type="checkbox"
                checked={ticked[id] ?? team.people.includes(id)}
                onChange={(event) => void put(id, event.target.checked)}
              />
              <bdi>{name}</bdi>
            </label>
          ))}
        </div>
      </fieldset>
      <p>{say(w.patientCount, lang, { count: team.patients })}</p>
      <form
        className="form-row"
        onSubmit={(event) => {
          event.preventDefault()
          void move(true)
        }}
      >
        <FormField label={say(w.patientId, lang)} maxLength={64} required={false} value={patient} onChange={setPatient} />
        <button type="submit" className="button">
          {say(w.addPatient, lang)}
        </button>
        <button type="button" className="button" onClick={() => void move(false)}>
          {say(w.removePatient, lang)}
        </button>
      </form>
      <Trouble text={trouble} />
      <p role="status" className="soft">
        {told}
      </p>
    </div>
  )
}
