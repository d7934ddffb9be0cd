import { useId } from 'react'
import type { SmartServer } from '../../server/smart-servers.ts'
import type { Lang } from '../../values/text.ts'
import { say } from '../words.ts'
import { smartWords as words } from './smart-words.ts'
import { ownFragment } from './step.ts'

/** The record systems in which one can sign in and choose a patient. */
export function SystemChoice({ servers, lang }: { readonly servers: readonly SmartServer[]; readonly lang: Lang }) {
  const id = useId()
  return (
    <>
      <h3 id={id} className="label">
        {say(words.choose, lang)}
      </h3>
      <ul className="systems" aria-labelledby={id}>
        {servers.map(({ iss, name }) => (
          <li key={iss}>
            <a className="button" href={`?iss=${encodeURIComponent(iss)}${ownFragment(location.hash)}`}>
              {name ?? new URL(iss).host}
            </a>
          </li>
        ))}
      </ul>
      <p className="why">{say(words.chooseMore, lang)}</p>
    </>
  )
}
