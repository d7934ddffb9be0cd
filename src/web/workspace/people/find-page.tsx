/** Finding a patient: among those of one's teams, by making a record, or by breaking the glass. */

import type { Patient } from '@medplum/fhirtypes'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { type Day, isoDay } from '../../../values/day.ts'
import type { Lang } from '../../../values/text.ts'
import { ChoiceField } from '../../choice-field.tsx'
import { DateField } from '../../date-field.tsx'
import { dateText, say } from '../../words.ts'
import { href } from '../address.ts'
import { useDraft } from '../drafts.ts'
import { call, type Me, NoConnection } from '../session.ts'
import { sexNames } from '../workspace-words.ts'
import { askServer } from './ask-server.ts'
import { type Found, findPatients, mostFound, queryFor } from './find.ts'
import { FormField, Trouble } from './form-field.tsx'
import './people.css'
import { peopleWords as w } from './people-words.ts'

type Answer = Awaited<ReturnType<typeof findPatients>>

/** How long typing rests before it is looked for, ms. */
const rest = 200

/** Who may make a patient's record. */
const making: ReadonlySet<Me['role']> = new Set(['dentist', 'prescriber', 'mka-surgeon'])

/** Patients: looked for, made, opened in an emergency. */
export function FindPage({ lang, me, asOf }: { readonly lang: Lang; readonly me: Me; readonly asOf: Day }) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [answer, setAnswer] = useState<{ readonly typed: string; readonly is: Answer }>()
  const [trouble, setTrouble] = useState<string>()
  useEffect(() => {
    document.title = `${say(w.findTitle, lang)} · Howship`
  }, [lang])
  useEffect(() => {
    let old = false
    const timer = setTimeout(
      () =>
        void findPatients(queryFor(typed)).then(
          (is) => {
            if (old) return
            setAnswer({ typed, is })
            setTrouble(is === undefined ? say(w.fault, lang) : undefined)
          },
          (error) => {
            if (!(error instanceof NoConnection)) throw error
            if (!old) setTrouble(say(w.noConnection, lang))
          },
        ),
      typed === '' ? 0 : rest,
    )
    return () => {
      old = true
      clearTimeout(timer)
    }
  }, [typed, lang])
  const found = answer?.is
  return (
    <div className="find-page">
      <h1>{say(w.findTitle, lang)}</h1>
      <search className="find">
        <label className="label" htmlFor={`${id}-search`}>
          {say(w.search, lang)}
        </label>
        <input
          id={`${id}-search`}
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={typed}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="why" id={`${id}-hint`}>
          {say(w.searchHint, lang)}
        </p>
      </search>
      <Trouble text={trouble} />
      <section aria-labelledby={`${id}-found`}>
        <h2 id={`${id}-found`}>{say(w.mine, lang)}</h2>
        <p role="status" className={answer?.typed === '' ? 'hidden' : 'soft'}>
          {found && found.list.length > 0 ? say(w.results, lang, { count: found.list.length }) : ''}
        </p>
        {found && found.list.length === 0 && <p>{say(answer?.typed === '' ? w.noneYet : w.noneFound, lang)}</p>}
        <FoundList list={found?.list ?? []} lang={lang} />
        {found?.more && <p className="soft">{say(w.moreResults, lang, { count: mostFound })}</p>}
      </section>
      {making.has(me.role) && (
        <details>
          <summary>{say(w.newPatient, lang)}</summary>
          <NewPatient lang={lang} />
        </details>
      )}
      {making.has(me.role) && (
        <details>
          <summary>{say(w.takeAlong, lang)}</summary>
          <p className="why">{say(w.takeAlongWhy, lang)}</p>
          <p>
            <a className="quiet" href="/fhir/R4/$export" download={`howship-${isoDay(asOf)}.ndjson`}>
              {say(w.takeAlongFile, lang)}
            </a>
          </p>
        </details>
      )}
      {me.role !== 'administrator' && (
        <details>
          <summary>{say(w.glass, lang)}</summary>
          <Glass lang={lang} />
        </details>
      )}
    </div>
  )
}

function FoundList({ list, lang }: { readonly list: readonly Found[]; readonly lang: Lang }) {
  return (
    <ul className="found">
      {list.map((patient) => (
        <li key={patient.id}>
          <a href={href({ page: 'patient', patient: patient.id, lang })}>
            <bdi>{patient.name === '' ? say(w.unnamed, lang) : patient.name}</bdi>
            <span className="soft">
              {[
                patient.birthDate && say(w.born, lang, { date: dateText(patient.birthDate, lang) }),
                patient.gender && patient.gender !== 'unknown' && sexNames[patient.gender]?.[lang],
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

interface Typed {
  readonly given: string
  readonly family: string
  readonly birthDate?: string
  readonly gender: NonNullable<Patient['gender']>
}
const nobody: Typed = { given: '', family: '', gender: 'unknown' }

function NewPatient({ lang }: { readonly lang: Lang }) {
  const [typed, setTyped, clear] = useDraft<Typed>('find/new-patient', nobody)
  const [alike, setAlike] = useState<readonly Found[]>()
  const [trouble, setTrouble] = useState<string>()
  const [busy, setBusy] = useState(false)
  const id = useRef('')
  const put = (more: Partial<Typed>): void => {
    setAlike(undefined)
    setTrouble(undefined)
    setTyped((now) => ({ ...now, ...more }))
  }
  const make = async (): Promise<void> => {
    // The same id when it is tried again: made twice it is one record.
    id.current ||= crypto.randomUUID()
    const [given, family] = [typed.given.trim(), typed.family.trim()]
    const patient: Patient = {
      resourceType: 'Patient',
      id: id.current,
      active: true,
      name: [{ use: 'official', text: [given, family].filter(Boolean).join(' '), family, ...(given !== '' && { given: [given] }) }],
      gender: typed.gender,
      birthDate: typed.birthDate!,
    }
    const response = await call(`/fhir/R4/Patient/${id.current}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/fhir+json', accept: 'application/fhir+json' },
      body: JSON.stringify(patient),
    })
    if (!response.ok) return setTrouble(say(w.fault, lang))
    clear()
    location.hash = href({ page: 'patient', patient: id.current, lang })
  }
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (busy) return
    if (typed.family.trim() === '') return setTrouble(say(w.noFamily, lang))
    if (typed.birthDate === undefined) return setTrouble(say(w.noBirthDate, lang))
    if (new Date(typed.birthDate) > new Date()) return setTrouble(say(w.futureBirth, lang))
    setBusy(true)
    try {
      const same = alike ? undefined : await findPatients({ birthdate: typed.birthDate })
      if (same && same.list.length > 0) setAlike(same.list)
      else await make()
    } catch (error) {
      if (!(error instanceof NoConnection)) throw error
      setTrouble(say(w.noConnection, lang))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className="account-form" onSubmit={(event) => void submit(event)} noValidate>
      <FormField label={say(w.given, lang)} required={false} value={typed.given} onChange={(given) => put({ given })} />
      <FormField label={say(w.family, lang)} value={typed.family} onChange={(family) => put({ family })} />
      <DateField
        legend={say(w.birthDate, lang)}
        lang={lang}
        whole
        value={typed.birthDate}
        onChange={(birthDate) => {
          setAlike(undefined)
          setTyped(({ birthDate: _, ...rest }) => (birthDate === undefined ? rest : { ...rest, birthDate }))
        }}
      />
      <ChoiceField
        small
        legend={say(w.sex, lang)}
        options={[
          { value: 'female' as const, label: say(w.female, lang) },
          { value: 'male' as const, label: say(w.male, lang) },
          { value: 'other' as const, label: say(w.otherSex, lang) },
          { value: 'unknown' as const, label: say(w.unknownSex, lang) },
        ]}
        value={typed.gender}
        onChange={(gender) => put({ gender })}
      />
      {alike && (
        <div className="alike" role="alert">
          <p>{say(w.alike, lang)}</p>
          <FoundList list={alike} lang={lang} />
        </div>
      )}
      <Trouble text={trouble} />
      <button type="submit" className="button-main" aria-disabled={busy}>
        {say(alike ? w.makeAnyway : w.makeRecord, lang)}
      </button>
    </form>
  )
}

function Glass({ lang }: { readonly lang: Lang }) {
  const [patient, setPatient] = useState('')
  const [reason, setReason, clear] = useDraft('find/glass-reason', '')
  const [trouble, setTrouble] = useState<string>()
  const id = useId()
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (patient.trim() === '') return setTrouble(say(w.noPatientId, lang))
    if ([...reason.trim()].length < 10) return setTrouble(say(w.shortReason, lang))
    const told = await askServer<{ readonly patient: string }>('POST', '/api/break-glass', { patient: patient.trim(), reason }, 'person')
    if (!told.ok) return setTrouble(told.why[lang])
    clear()
    location.hash = href({ page: 'patient', patient: told.body.patient, lang })
  }
  return (
    <form className="account-form" onSubmit={(event) => void submit(event)} noValidate>
      <p className="glass-why">{say(w.glassWhy, lang)}</p>
      <FormField label={say(w.patientId, lang)} maxLength={64} value={patient} onChange={setPatient} />
      <div className="form-field">
        <label htmlFor={id}>{say(w.reason, lang)}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={1000}
          value={reason}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setReason(event.target.value)}
        />
        <p className="why" id={`${id}-hint`}>
          {say(w.reasonHint, lang)}
        </p>
      </div>
      <Trouble text={trouble} />
      <button type="submit" className="button-main">
        {say(w.openRecord, lang)}
      </button>
    </form>
  )
}
