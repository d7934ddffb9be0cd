import { useEffect, useRef } from 'react'
import type { Day } from '../values/day.ts'
import type { Lang } from '../values/text.ts'
import type { Answers } from './answers.ts'
import { say, words } from './words.ts'
import { ConsultLeaflets } from './workspace/papers/consult-leaflets.tsx'

/** The patient’s leaflets about the drugs of the consult, in the place of the answer until one goes back to it. */
export function LeafletsPage(props: { readonly answers: Answers; readonly lang: Lang; readonly asOf: Day; readonly onBack: () => void }) {
  const { answers, lang, asOf, onBack } = props
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <main className="leaflets-page">
      <button type="button" className="quiet leaflets-close" onClick={onBack}>
        {say(words.closeLeaflets, lang)}
      </button>
      <h1 className="leaflets-title" tabIndex={-1} ref={title}>
        {say(words.leaflets, lang)}
      </h1>
      <ConsultLeaflets answers={answers} lang={lang} asOf={asOf} />
    </main>
  )
}
