import type { ReactNode } from 'react'
import type { DecisionView } from '../../outputs/library.ts'
import type { Lang, Text } from '../../values/text.ts'
import { glued, say } from '../words.ts'
import { Conditions } from './decision-page.tsx'
import { libraryWords as words } from './library-words.ts'
import { Citations, capital, PlaceLink } from './parts.tsx'
import { conditionsOf } from './table-layout.ts'

const stages = ['at-risk', '0', '1', '2', '3'] as const
type Stage = (typeof stages)[number]

/** Signs that are drawn, with their word beside them. */
const signs = {
  bare: { nl: 'bloot bot', en: 'bare bone' },
  pain: { nl: 'klachten', en: 'symptoms' },
  pus: { nl: 'ontsteking of pus', en: 'infection or pus' },
  fracture: { nl: 'breuk', en: 'fracture' },
  fistula: { nl: 'fistel naar de huid', en: 'fistula to the skin' },
} as const satisfies Record<string, Text>
type Sign = keyof typeof signs

const drawn: Readonly<Record<Stage, readonly Sign[]>> = {
  'at-risk': [],
  '0': ['pain'],
  '1': ['bare'],
  '2': ['bare', 'pus', 'pain'],
  '3': ['bare', 'fracture', 'fistula'],
}

const shapes: Readonly<Record<Sign, ReactNode>> = {
  bare: <path className="jaw-bare" d="M-8 4L-6-2L-2 0L1-4L5-1L8-3V4z" />,
  pain: <path className="jaw-pain" d="M1-8L-5 1H-1L-3 8L5-2H1L3-8z" />,
  pus: <path className="jaw-pus" d="M0-8C4-3 5 0 5 2A5 5 0 0 1-5 2C-5 0-4-3 0-8z" />,
  fracture: <path className="jaw-fracture" d="M0-8L-3-3L2 1L-2 4L1 8" />,
  fistula: <path className="jaw-fistula" d="M-5-7C-1-4-4 1 0 3V8" />,
}

function SignMark({ sign, x, y, scale = 1 }: { readonly sign: Sign; readonly x: number; readonly y: number; readonly scale?: number }) {
  return <g transform={`translate(${x} ${y}) scale(${scale})`}>{shapes[sign]}</g>
}

const teeth = [38, 66, 150, 178] as const

/** A lower jaw from the side: teeth, gum, bone with the canal of the nerve, and the place of a tooth that is gone. */
function Jaw({ stage }: { readonly stage: Stage }) {
  const has = (sign: Sign): boolean => drawn[stage].includes(sign)
  // How far the gum has drawn back from the empty place.
  const open = stage === '3' ? 34 : has('bare') ? 22 : 0
  const left = 108 - open
  const right = 108 + open
  return (
    <svg className="jaw-drawing" viewBox="0 0 216 150" aria-hidden="true">
      <path className="jaw-bone" d="M12 62H204V108Q204 122 190 122H26Q12 122 12 108z" />
      <path className="jaw-canal" d="M20 104H196" />
      {teeth.map((x) => (
        <path
          key={x}
          className="jaw-tooth"
          d={`M${x - 12} 34Q${x - 12} 26 ${x - 6} 27Q${x} 31 ${x + 6} 27Q${x + 12} 26 ${x + 12} 34L${x + 11} 56L${x + 7} 90Q${x + 5} 94 ${x + 3} 90L${x} 66L${x - 3} 90Q${x - 5} 94 ${x - 7} 90L${x - 11} 56z`}
        />
      ))}
      <path className="jaw-socket" d="M98 66L101 84Q103 90 108 90Q113 90 115 84L118 66" />
      {open > 0 ? (
        <>
          <path
            className={has('pus') ? 'jaw-gum jaw-gum-red' : 'jaw-gum'}
            d={`M12 56Q20 50 30 52H${left - 6}Q${left} 54 ${left - 1} 68H12z`}
          />
          <path
            className={has('pus') ? 'jaw-gum jaw-gum-red' : 'jaw-gum'}
            d={`M204 56Q196 50 186 52H${right + 6}Q${right} 54 ${right + 1} 68H204z`}
          />
          <path
            className="jaw-bare"
            d={`M${left - 1} 74V62L${left + open * 0.4} 58L${left + open * 0.7} 63L108 57L${right - open * 0.6} 62L${right - open * 0.25} 58L${right + 1} 62V74z`}
          />
        </>
      ) : (
        <path className="jaw-gum" d="M12 56Q20 50 30 52H92Q108 60 124 52H186Q196 50 204 56V68H12z" />
      )}
      {has('pain') && <SignMark sign="pain" x={stage === '0' ? 108 : 86} y={30} scale={1.5} />}
      {has('pus') && <SignMark sign="pus" x={122} y={42} scale={1.3} />}
      {has('fracture') && <path className="jaw-fracture" d="M118 62L111 76L124 90L113 104L122 122" />}
      {has('fistula') && (
        <>
          <path className="jaw-fistula" d="M92 76C84 94 90 104 82 122V132" />
          <SignMark sign="pus" x={82} y={140} scale={0.8} />
        </>
      )}
    </svg>
  )
}

/** The stages drawn, each with the words and rows of the table that decides it. */
export function StagesPage({ views, lang }: { readonly views: readonly DecisionView[]; readonly lang: Lang }) {
  const decision = views.find((v) => v.id === 'mronj-stage')
  const authority = decision?.tables[0]?.authority
  const tables = decision?.tables.filter((t) => t.authority === authority) ?? []
  return (
    <>
      <h1 tabIndex={-1}>{say(words.stagesTitle, lang)}</h1>
      <p className="question">
        {say(words.stagesIntro, lang)} {tables[0] && `(${tables[0].authorityName})`}
      </p>
      <ol className="stages">
        {stages.map((stage) => {
          const rows = tables.flatMap((table) => table.rows.filter((r) => r.outcome === stage).map((row) => ({ table, row })))
          return (
            <li key={stage}>
              <h2>{stage === 'at-risk' ? say(words.atRisk, lang) : say(words.stage, lang, { n: stage })}</h2>
              <Jaw stage={stage} />
              {drawn[stage].length > 0 && (
                <ul className="key">
                  {drawn[stage].map((sign) => (
                    <li key={sign}>
                      <svg viewBox="-10 -10 20 20" aria-hidden="true">
                        {shapes[sign]}
                      </svg>
                      {capital(signs[sign][lang])}
                    </li>
                  ))}
                </ul>
              )}
              {stage === '3' && <p className="why">{say(words.oneOfFive, lang)}</p>}
              {[...new Set(rows.map(({ row }) => row.says))].map((says) => (
                <p key={says}>{glued(says)}</p>
              ))}
              <details>
                <summary>{say(words.when, lang)}</summary>
                <ul className="rules">
                  {rows.map(({ table, row }) => (
                    <li key={row.cells.join('|')}>
                      <Conditions of={conditionsOf(table, row)} lang={lang} />
                    </li>
                  ))}
                </ul>
              </details>
              <Citations of={rows.flatMap(({ row }) => row.sources.map((s) => s.citation))} lang={lang} />
            </li>
          )
        })}
      </ol>
      {decision && (
        <p className="part">
          <PlaceLink to={{ kind: 'decision', id: decision.id }} lang={lang}>
            {say(words.toTheTable, lang, { name: decision.name })}
          </PlaceLink>
        </p>
      )}
    </>
  )
}
