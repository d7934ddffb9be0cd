import type { Advice, Recommendation } from '../advice/advice.ts'
import { substanceById } from '../drugs/index.ts'
import { toText } from '../outputs/text.ts'
import { type Lang, numberInWords } from '../values/text.ts'
import { Because, Missing, Notices, Others, Sources } from './advice-details.tsx'
import { StanceMark, textUnder, WhoAndWhen } from './advice-item.tsx'
import { CopyButton, ProtocolField, RecommendationList } from './answer.tsx'
import { recordAnswer } from './answer-order.ts'
import { TimeLine } from './time-line-picture.tsx'
import { dateText, say, words } from './words.ts'

/** The whole advice about a record that was dropped on the page. */
export function RecordAnswer(props: { readonly advice: Advice; readonly lang: Lang; readonly onProtocol: (protocol: string) => void }) {
  const { advice, lang } = props
  const { loud, now, beforeNextDose, later, background } = recordAnswer(advice)
  const group = (title: string, list: readonly Recommendation[], open: boolean) =>
    list.length > 0 && (
      <details className="group" open={open}>
        <summary>
          <h3>{title}</h3> <span className="soft">({list.length})</span>
        </summary>
        <RecommendationList list={list} lang={lang} />
      </details>
    )
  return (
    <>
      <ul className="exposures plain" aria-label={say(words.exposures, lang)}>
        {advice.exposures.length === 0 && <li>{say(words.noExposures, lang)}</li>}
        {advice.exposures.map((e) => (
          <li key={e.reference}>
            <strong>{e.brand ?? substanceById(e.drug).name[lang]}</strong>
            {e.strengthMg !== null && ` ${numberInWords(e.strengthMg, lang)} mg`}
            {e.start && `, ${say(words.since, lang, { date: dateText(e.start, lang) })}`}
            {e.end && `, ${say(words.ended, lang, { date: dateText(e.end, lang) })}`}
            {e.lastDose && `, ${say(words.lastDose, lang, { date: dateText(e.lastDose, lang) })}`}
          </li>
        ))}
      </ul>
      <div className="loud">
        {loud.map((r, i) => (
          <div key={`${r.decision} ${r.subject} ${r.outcome}`} className={`${i === 0 ? 'headline' : 'second'} tone-${r.stance}`}>
            <p className="said-by">
              <StanceMark stance={r.stance} lang={lang} /> <WhoAndWhen of={r} lang={lang} />
            </p>
            <p className="sentence">{textUnder(r, lang, undefined)}</p>
          </div>
        ))}
      </div>
      <TimeLine advice={advice} lang={lang} planned label={say(words.timeLine, lang)} />
      <div className="part">
        {group(say(words.now, lang), now, true)}
        {group(say(words.beforeNextDose, lang), beforeNextDose, true)}
        {group(say(words.later, lang), later, true)}
        {group(say(words.background, lang), background, false)}
      </div>
      <section className="part details" aria-label={say(words.because, lang)}>
        <Missing missing={advice.missing} lang={lang} />
        <Because of={advice.recommendations} lang={lang} />
        <Others of={advice.recommendations} lang={lang} />
        <Sources of={advice.recommendations} lang={lang} />
        <Notices notices={advice.notices} lang={lang} />
      </section>
      <div className="actions">
        <button type="button" className="button" onClick={() => window.print()}>
          {say(words.print, lang)}
        </button>
        <CopyButton text={() => toText(advice, lang)} lang={lang} />
        <ProtocolField protocol={advice.protocol} lang={lang} onChange={props.onProtocol} />
      </div>
    </>
  )
}
