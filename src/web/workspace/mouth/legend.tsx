import type { Lang } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { type Look, lookNames, type Marked } from './marks.ts'
import { mouthWords } from './mouth-words.ts'

const meanings: Readonly<Record<Look, (typeof lookNames)[Look]>> = {
  lesion: { nl: 'st.: kaaklaesie, stadium', en: 'st.: jaw lesion, stage' },
  planned: { nl: 'plan: extractie gepland', en: 'plan: extraction planned' },
  'open-wound': { nl: '! wond niet genezen', en: '! wound not healed' },
  'unrecorded-wound': { nl: '? genezing niet vastgelegd', en: '? healing not recorded' },
  extracted: { nl: 'weg: geëxtraheerd', en: 'gone: extracted' },
  unsalvageable: { nl: 'infaust: onherstelbaar', en: 'lost: beyond repair' },
  poor: { nl: 'slechte prognose', en: 'poor prognosis' },
  doubtful: { nl: 'dub.: dubieus', en: 'doubtful' },
  finding: { nl: '● andere bevinding', en: '● other finding' },
}

/** The key to the signs that are in the picture now. */
export function Legend({ lang, marks }: { readonly lang: Lang; readonly marks: ReadonlyMap<string, Marked> }) {
  const there = (Object.keys(lookNames) as Look[]).filter((look) => [...marks.values()].some((m) => m.looks.has(look)))
  if (there.length === 0) return null
  return (
    <ul className="mo-legend" aria-label={say(mouthWords.legend, lang)}>
      {there.map((look) => (
        <li key={look}>
          <span className={`mo-key mo-key-${look}`} aria-hidden="true" />
          {meanings[look][lang]}
        </li>
      ))}
    </ul>
  )
}
