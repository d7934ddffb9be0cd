import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { disclaimer } from '../../outputs/words.ts'
import type { Lang } from '../../values/text.ts'
import { say } from '../words.ts'
import { type Address, href } from './address.ts'
import type { Outbox } from './outbox.ts'
import { type Me, signOut } from './session.ts'
import { frameWords, roleNames } from './workspace-words.ts'

/** What stands around every page: where one can go, who is signed in, what has not been sent yet. */
export function Frame(props: { readonly address: Address; readonly me: Me; readonly outbox: Outbox; readonly children: ReactNode }) {
  const { address, me, outbox, children } = props
  const { lang, page } = address
  const main = useRef<HTMLElement>(null)
  const other = lang === 'nl' ? 'en' : 'nl'
  const places = [
    ...(me.role === 'administrator'
      ? [['people', frameWords.people] as const]
      : [['today', frameWords.today] as const, ['find', frameWords.find] as const]),
  ]
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {say(frameWords.skip, lang)}
      </button>
      <header className="top ws-top">
        <p className="brand">
          <strong>Howship</strong>
        </p>
        <nav className="ws-places" aria-label={say(frameWords.menu, lang)}>
          {places.map(([place, name]) => (
            <a key={place} href={href({ page: place, lang })} aria-current={page === place ? 'page' : undefined}>
              {say(name, lang)}
            </a>
          ))}
          <a href={lang === 'nl' ? '#' : '#lang=en'}>{say(frameWords.consult, lang)}</a>
          <a href={lang === 'nl' ? '#library' : '#library?lang=en'}>{say(frameWords.library, lang)}</a>
        </nav>
        <div className="ws-who">
          <a className="quiet" href={href({ page: 'account', lang })} aria-current={page === 'account' ? 'page' : undefined}>
            <span className="hidden">{say(frameWords.account, lang)}: </span>
            <bdi>{me.name}</bdi>
          </a>
          <button type="button" className="quiet" onClick={() => void signOut()}>
            {say(frameWords.signOut, lang)}
          </button>
          <a className="quiet" lang={other} href={href({ ...address, lang: other })}>
            {say(frameWords.otherLanguage, lang)}
          </a>
        </div>
      </header>
      <main className="ws-page" tabIndex={-1} ref={main}>
        {children}
      </main>
      <SavingLine outbox={outbox} lang={lang} />
      <footer className="foot">
        <p>
          {disclaimer[lang]} <span className="ws-role">{say(roleNames[me.role], lang)}</span>
        </p>
      </footer>
    </>
  )
}

/** How long the undo line stands, ms. */
const undoFor = 12_000

/** What is being saved, what was saved and can be undone, and what waits for a connection: one quiet line at the foot of the screen. */
function SavingLine({ outbox, lang }: { readonly outbox: Outbox; readonly lang: Lang }) {
  const { sendings, sent, connected } = useSyncExternalStore(outbox.subscribe, outbox.get)
  const waiting = sendings.filter((s) => s.state === 'waiting')
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!sent || held) return
    const timer = setTimeout(() => outbox.forgetSent(), undoFor)
    return () => clearTimeout(timer)
  }, [sent, outbox, held])
  return (
    <div className="ws-saving" role="status" onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      {waiting.length > 0 ? (
        <p>
          {connected
            ? say(frameWords.sending, lang, { what: waiting[0]!.label[lang] })
            : say(frameWords.waiting, lang, { count: waiting.length })}
          {!connected && (
            <button type="button" className="quiet" onClick={() => void outbox.send()}>
              {say(frameWords.again, lang)}
            </button>
          )}
        </p>
      ) : (
        sent && (
          <p>
            {say(frameWords.saved, lang, { what: sent.label[lang] })}
            {!sent.undoes && (
              <button type="button" className="quiet" onClick={() => outbox.undo()}>
                {say(frameWords.undo, lang)}
              </button>
            )}
            <button type="button" className="quiet" onClick={() => outbox.forgetSent()}>
              {say(frameWords.close, lang)}
            </button>
          </p>
        )
      )}
    </div>
  )
}
