import type { Recommendation } from '../advice/advice.ts'
import type { Figure } from '../guidelines/incidence.ts'
import { type Lang, numberInWords } from '../values/text.ts'
import { say, words } from './words.ts'

const isFigure = (value: unknown): value is Figure =>
  typeof value === 'object' && value !== null && 'denominator' in value && 'within' in value && 'source' in value

/** "0,2 %", "13–20 %", "hoogstens 1 %". */
function percentText({ percent, percentLow, percentHigh }: Figure, lang: Lang): string {
  const number = (value: number): string => numberInWords(value, lang, 4)
  if (percent !== undefined) return `${number(percent)} %`
  if (percentLow !== undefined && percentHigh !== undefined) return `${number(percentLow)}–${number(percentHigh)} %`
  if (percentHigh !== undefined) return say(words.atMost, lang, { percent: `${number(percentHigh)} %` })
  return say(words.noNumber, lang)
}

/** The figures that a recommendation carries, each with time, denominator and source. */
export function RiskFigures({ of, lang }: { readonly of: Recommendation; readonly lang: Lang }) {
  const figures = Array.isArray(of.values.figures) ? of.values.figures.filter(isFigure) : []
  if (figures.length === 0) return null
  return (
    <details>
      <summary>
        {say(words.figures, lang)} <span className="soft">({figures.length})</span>
      </summary>
      <dl className="figures">
        {figures.map((figure) => (
          <div key={`${figure.statement} ${figure.within.en} ${percentText(figure, 'en')}`}>
            <dt>{percentText(figure, lang)}</dt>
            <dd>
              {figure.within[lang]}; {figure.denominator[lang]} <span className="soft">({figure.source[lang]})</span>
              {figure.note && <span className="soft">. {figure.note[lang]}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
