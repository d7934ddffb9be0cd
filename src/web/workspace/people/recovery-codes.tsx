import { useEffect, useRef, useState } from 'react'
import type { Lang } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { peopleWords as w } from './people-words.ts'

/** Recovery codes, shown this once: to copy, to print, and to say that they are kept. */
export function RecoveryCodes({
  codes,
  lang,
  onDone,
}: {
  readonly codes: readonly string[]
  readonly lang: Lang
  readonly onDone: () => void
}) {
  const [copied, setCopied] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="recovery">
      <h2 tabIndex={-1} ref={title}>
        {say(w.recoveryTitle, lang)}
      </h2>
      <p>{say(w.recoveryWhy, lang)}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="form-actions">
        <button
          type="button"
          className="button"
          onClick={() =>
            void navigator.clipboard?.writeText(codes.join('\n')).then(
              () => setCopied(true),
              () => {},
            )
          }
        >
          {say(copied ? w.copied : w.copy, lang)}
        </button>
        <button type="button" className="button" onClick={() => print()}>
          {say(w.print, lang)}
        </button>
        <button type="button" className="button-main" onClick={onDone}>
          {say(w.keptCodes, lang)}
        </button>
      </p>
      <p className="hidden" role="status">
        {copied ? say(w.copied, lang) : ''}
      </p>
    </div>
  )
}
