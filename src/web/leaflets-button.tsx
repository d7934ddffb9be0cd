import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Day } from '../values/day.ts'
import type { Lang } from '../values/text.ts'
import type { Answers } from './answers.ts'
import { say, words } from './words.ts'

const ConsultLeaflets = lazy(() => import('./workspace/papers/consult-leaflets.tsx').then((m) => ({ default: m.ConsultLeaflets })))

/** The patient’s leaflets about the drugs of the consult: over the page, and alone on paper. */
export function LeafletsButton({ answers, lang, asOf }: { readonly answers: Answers; readonly lang: Lang; readonly asOf: Day }) {
  const [open, setOpen] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {say(words.leaflets, lang)}
      </button>
      {open &&
        createPortal(
          <dialog ref={dialog} className="leaflets-dialog" aria-label={say(words.leaflets, lang)} onClose={() => setOpen(false)}>
            <button type="button" className="quiet leaflets-close" onClick={() => dialog.current?.close()}>
              {say(words.closeLeaflets, lang)}
            </button>
            <Suspense fallback={null}>
              <ConsultLeaflets answers={answers} lang={lang} asOf={asOf} />
            </Suspense>
          </dialog>,
          document.body,
        )}
    </>
  )
}
