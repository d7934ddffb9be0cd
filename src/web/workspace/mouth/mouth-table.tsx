import type { Lang } from '../../../values/text.ts'
import { lowerTeeth, upperTeeth } from '../../answers.ts'
import { say } from '../../words.ts'
import type { Marked } from './marks.ts'
import { dated, findingInWords, mouthWords, placeName } from './mouth-words.ts'
import { areas, wholes } from './places.ts'

const order: readonly string[] = ['', ...wholes.map((w) => w.id), ...areas.map((a) => a.id), ...[...upperTeeth, ...lowerTeeth].map(String)]

/** The same as the picture, to be read: a row for every place of which something is known, what was ruled out too. */
export function MouthTable(props: {
  readonly lang: Lang
  readonly marks: ReadonlyMap<string, Marked>
  readonly onChoose: (id: string) => void
}) {
  const { lang, marks, onChoose } = props
  const rows = [...marks.values()]
    .filter(({ words, place }) => words.length > 0 || place.findings.length > 0)
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  if (rows.length === 0) return null
  return (
    <details className="mo-table">
      <summary>
        {say(mouthWords.table, lang)} ({rows.length})
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(mouthWords.place, lang)}</th>
            <th scope="col">{say(mouthWords.state, lang)}</th>
            <th scope="col">{say(mouthWords.date, lang)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, words, place }) => {
            const ruledOut = place.findings.filter((f) => f.value === false || f.value === 0)
            const newest = [...place.findings.map((f) => f.date), ...place.procedures.map((p) => p.date)]
              .filter((d) => d !== undefined)
              .toSorted()
            return (
              <tr key={id}>
                <th scope="row">
                  {id === '' ? (
                    placeName(id, lang)
                  ) : (
                    <button type="button" className="quiet" onClick={() => onChoose(id)}>
                      {placeName(id, lang)}
                    </button>
                  )}
                </th>
                <td>{[...words, ...ruledOut.map((f) => findingInWords(f.code, f.value, lang))].join(', ')}</td>
                <td className="nowrap">{dated(newest.at(-1), lang)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
