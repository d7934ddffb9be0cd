/** Leaflets without a record: about the drugs that were named, or about bone drugs in general. */
import { useState } from 'react'
import { kindsOfPaper } from '../../../outputs/papers/kinds.ts'
import { anybody, type DrugForPatient, leafletFor } from '../../../outputs/papers/leaflets/make.ts'
import { isLeaflet, type LeafletKind, paperKinds } from '../../../outputs/papers/paper.ts'
import type { Day } from '../../../values/day.ts'
import { dayInWords, type Lang } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { PaperSheet } from './paper-sheet.tsx'
import './papers.css'
import { papersWords as w } from './papers-words.ts'

const leaflets = paperKinds.filter(isLeaflet)

/** @param drugs none: generic wording, with lines to fill in; @param first the leaflet to begin with; @param asOf today */
export function LeafletsForAnybody(props: {
  readonly drugs: readonly DrugForPatient[]
  readonly lang: Lang
  readonly asOf: Day
  readonly first?: LeafletKind
}) {
  const { drugs, lang, asOf, first = 'leaflet-drug' } = props
  const [kind, setKind] = useState<LeafletKind>(first)
  const [inLang, setInLang] = useState(lang)
  const paper = leafletFor(kind, { ...anybody, drugs }, inLang, dayInWords(asOf, inLang))
  return (
    <div className="papers-one">
      <div className="papers-side">
        <fieldset className="field field-small">
          <legend>{say(w.whichLeaflet, lang)}</legend>
          <div className="papers-choices">
            {leaflets.map((one) => (
              <label key={one} className="choice">
                <input type="radio" name="leaflet" checked={kind === one} onChange={() => setKind(one)} />
                <span>{kindsOfPaper[one].title[lang]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset className="field field-small">
          <legend>{say(w.language, lang)}</legend>
          <div className="choices">
            {(['nl', 'en'] as const).map((one) => (
              <label key={one} className="choice">
                <input type="radio" name="leaflet-language" checked={inLang === one} onChange={() => setInLang(one)} />
                <span>{say(one === 'nl' ? w.dutch : w.english, lang)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="papers-actions">
          <button type="button" className="button-main" onClick={() => window.print()}>
            {say(w.printOnly, lang)}
          </button>
        </div>
      </div>
      <div className="papers-sheet">
        <PaperSheet paper={paper} />
      </div>
    </div>
  )
}
