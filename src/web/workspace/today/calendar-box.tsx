import { useEffect, useId, useState } from 'react'
import type { NewCalendar, TeamCalendar } from '../../../server/workspace/calendar-routes.ts'
import type { Lang } from '../../../values/text.ts'
import { dateText, say } from '../../words.ts'
import { call, NoConnection } from '../session.ts'
import { calendarWords as c } from './today-words.ts'

/** The calendar feed of a team: made, renewed, withdrawn. Its address is shown once, when it is made. */
export function CalendarBox({ team, lang }: { readonly team: { readonly id: string; readonly name: string }; readonly lang: Lang }) {
  const [known, setKnown] = useState<TeamCalendar>()
  const [url, setUrl] = useState<string>()
  const [trouble, setTrouble] = useState(false)
  const [copied, setCopied] = useState(false)
  const id = useId()
  const path = `/api/teams/${encodeURIComponent(team.id)}/calendar`

  const asking = async (init: RequestInit): Promise<Response | undefined> => {
    setTrouble(false)
    try {
      const response = await call(path, init)
      if (response.ok) return response
    } catch (error) {
      if (!(error instanceof NoConnection)) throw error
    }
    setTrouble(true)
    return undefined
  }
  const look = async (): Promise<void> => {
    const response = await asking({})
    if (response) setKnown((await response.json()) as TeamCalendar)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each team.
  useEffect(() => {
    setUrl(undefined)
    void look()
  }, [team.id])
  const make = async (): Promise<void> => {
    const response = await asking({ method: 'POST' })
    if (!response) return
    setUrl(((await response.json()) as NewCalendar).url)
    setCopied(false)
    await look()
  }
  const revoke = async (): Promise<void> => {
    if (!(await asking({ method: 'DELETE' }))) return
    setUrl(undefined)
    await look()
  }
  return (
    <div className="today-calendar">
      <h3>
        <bdi>{team.name}</bdi>
      </h3>
      {known && (
        <p className="soft">
          {known.made === null ? say(c.none, lang) : say(c.made, lang, { date: dateText(known.made, lang), by: known.by ?? '' })}
        </p>
      )}
      {url !== undefined && (
        <p className="today-address">
          <label htmlFor={id}>{say(c.address, lang)}</label>
          <input id={id} readOnly value={url} onFocus={(event) => event.target.select()} />
          <button
            type="button"
            className="today-button"
            onClick={() => void navigator.clipboard?.writeText(url).then(() => setCopied(true))}
          >
            {say(copied ? c.copied : c.copy, lang)}
          </button>
        </p>
      )}
      <p className="today-buttons">
        <button type="button" className="today-button" onClick={() => void make()}>
          {say(known?.made ? c.renew : c.make, lang)}
        </button>
        {known?.made && (
          <>
            <button type="button" className="quiet" onClick={() => void revoke()}>
              {say(c.revoke, lang)}
            </button>
            <span className="soft">{say(c.renewHint, lang)}</span>
          </>
        )}
      </p>
      {trouble && (
        <p className="wrong" role="alert">
          {say(c.failed, lang)}
        </p>
      )}
    </div>
  )
}
