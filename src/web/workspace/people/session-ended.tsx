import { useEffect, useId, useRef } from 'react'
import type { Lang } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { signOut, toHospital } from '../session.ts'
import { frameWords } from '../workspace-words.ts'
import { peopleWords as w } from './people-words.ts'
import { SignInForm } from './sign-in-form.tsx'

/** The session ended while somebody worked: signing in again over the page, which stays as it is. */
export function SessionEnded({ lang, hospital }: { readonly lang: Lang; readonly hospital: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    // Without a session there is nothing to go back to: Escape does not close it.
    <dialog ref={dialog} className="ws-dialog" aria-labelledby={id} onCancel={(event) => event.preventDefault()}>
      <h2 id={id}>{say(frameWords.expiredTitle, lang)}</h2>
      <p>{say(frameWords.expired, lang)}</p>
      {hospital && (
        <p className="by-hospital">
          <button type="button" className="button-main" onClick={toHospital}>
            {say(w.hospital, lang)}
          </button>
        </p>
      )}
      <SignInForm lang={lang} />
      <p className="form-links">
        <button type="button" className="quiet" onClick={() => void signOut()}>
          {say(frameWords.signOut, lang)}
        </button>
      </p>
    </dialog>
  )
}
