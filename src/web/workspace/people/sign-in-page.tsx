import { type MouseEvent, useEffect, useState, useSyncExternalStore } from 'react'
import type { Role } from '../../../server/store/viewer.ts'
import type { Lang } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { askWho, session, toHospital } from '../session.ts'
import { roleNames } from '../workspace-words.ts'
import { askServer } from './ask-server.ts'
import './people.css'
import { peopleWords as w } from './people-words.ts'
import { SignInForm } from './sign-in-form.tsx'

interface Example {
  readonly role: Role
  readonly name: string
}

/** The roles of the demonstration; undefined where this is no demonstration. */
function useDemonstration(): readonly Example[] | undefined {
  const [roles, setRoles] = useState<readonly Example[]>()
  useEffect(() => {
    let old = false
    void askServer<readonly Example[]>('GET', '/demonstration').then((told) => {
      if (!old && told.ok && Array.isArray(told.body)) setRoles(told.body)
    })
    return () => {
      old = true
    }
  }, [])
  return roles
}

/** In the role of a link, at the page and in the language that were asked for. Where that does not work out the link leads to the role's first page. */
function enter(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  const { href } = event.currentTarget
  void askServer('GET', href).then((told) => (told.ok ? askWho() : location.assign(href)))
}

/** Signing in, as a page: with an account, with the hospital's, or into the demonstration. */
export function SignInPage({ lang }: { readonly lang: Lang }) {
  const now = useSyncExternalStore(session.subscribe, session.get)
  const demonstration = useDemonstration()
  const hospital = now.state === 'out' && now.hospital
  const refused = new URLSearchParams(location.search).get('sign-in') === 'refused'
  useEffect(() => {
    document.title = `${say(w.signIn, lang)} · Howship`
  }, [lang])
  return (
    <div className="account">
      <h1>{say(w.signIn, lang)}</h1>
      {demonstration ? (
        <section aria-labelledby="demonstration">
          <h2 id="demonstration">{say(w.demonstration, lang)}</h2>
          <p>{say(w.demonstrationWhy, lang)}</p>
          <ul className="demonstration">
            {demonstration.map(({ role }) => (
              <li key={role}>
                <a className="button" href={`/demonstration/${role}`} onClick={enter}>
                  <span>{roleNames[role][lang]}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <>
          {refused && (
            <p className="wrong" role="alert">
              {say(w.hospitalRefused, lang)}
            </p>
          )}
          {hospital && (
            <p className="by-hospital">
              <button type="button" className="button-main" onClick={toHospital}>
                {say(w.hospital, lang)}
              </button>
            </p>
          )}
          {hospital && <h2>{say(w.own, lang)}</h2>}
          <SignInForm lang={lang} />
        </>
      )}
    </div>
  )
}
