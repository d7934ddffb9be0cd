import type { Recommendation } from '../advice/advice.ts'
import type { Stance } from '../engine/table.ts'
import { actorWords } from '../outputs/words.ts'
import type { Lang } from '../values/text.ts'
import { glued, periodText, stanceNames } from './words.ts'

const shapes: Readonly<Record<Stance, string>> = {
  recommend: 'M2.5 8.5l3.5 3.5 7.5-8',
  consider: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  avoid: 'M8 2.2l6.3 11.3H1.7z M8 6.4v3.4 M8 11.6v.4',
  contraindicated: 'M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2z M4.8 8h6.4',
  inform: 'M3 8h10',
  ask: 'M5.4 6a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3.9-1.3 1.8 M8 12.6v.4',
}

/** How strongly something is said: a word and a shape, the colour only beside them. */
export function StanceMark({ stance, lang }: { readonly stance: Stance; readonly lang: Lang }) {
  return (
    <span className={`stance stance-${stance}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[stance]} />
      </svg>
      {stanceNames[stance][lang]}
    </span>
  )
}

/** Who acts, and by when. */
export function WhoAndWhen({ of, lang }: { readonly of: Recommendation; readonly lang: Lang }) {
  const actor = actorWords[of.actor][lang]
  return (
    <span className="who-when">
      {actor.charAt(0).toUpperCase() + actor.slice(1)}
      {of.due && (
        <>
          , <span className="nowrap">{periodText(of.due.from, of.due.to, lang)}</span>
        </>
      )}
    </span>
  )
}

/** The sentence without the name of its subject, where a sentence above has named it. */
export function textUnder(r: Recommendation, lang: Lang, named: string | null | undefined): string {
  const text = glued(r.text[lang])
  const name = `${r.subjectName[lang]}: `
  if (named !== r.subject || !text.startsWith(name)) return text
  const rest = text.slice(name.length)
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
