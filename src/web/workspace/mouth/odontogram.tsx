import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react'
import type { Lang } from '../../../values/text.ts'
import { lowerTeeth, upperTeeth } from '../../answers.ts'
import { say } from '../../words.ts'
import { type Marked, spokenName } from './marks.ts'
import { mouthWords } from './mouth-words.ts'
import { areaSpot, areas, halfWidth, high, midline, rows, toothSpot, towards, wholes, wide } from './places.ts'
import { box, shapeOf } from './tooth-shapes.ts'

/** A mouth to point at. The viewer's left is the patient's right. */
export function Odontogram(props: {
  readonly lang: Lang
  readonly marks: ReadonlyMap<string, Marked>
  readonly chosen: readonly string[]
  /** @param adding to what is chosen already */
  readonly onChoose: (id: string, adding: boolean) => void
}) {
  const { lang, marks, chosen, onChoose } = props
  const id = useId()
  const [focused, setFocused] = useState(chosen[0] ?? '46')
  const mouth = useRef<HTMLFieldSetElement>(null)
  const choose = (place: string, event: MouseEvent | KeyboardEvent): void => {
    setFocused(place)
    onChoose(place, event.shiftKey || event.ctrlKey || event.metaKey)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const here = (event.target as Element).closest('[data-place]')?.getAttribute('data-place')
    if (!here) return
    if ((event.key === 'Enter' || event.key === ' ') && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault()
      choose(here, event)
      return
    }
    const to = towards(here, event.key)
    if (to === undefined) return
    event.preventDefault()
    setFocused(to)
    mouth.current?.querySelector<HTMLElement | SVGElement>(`[data-place="${to}"]`)?.focus()
  }
  const spot = (place: string) => ({
    'data-place': place,
    'aria-label': spokenName(place, marks.get(place), lang),
    'aria-pressed': chosen.includes(place),
    tabIndex: place === focused ? 0 : -1,
    onClick: (event: MouseEvent) => choose(place, event),
  })
  const whole = (place: string) => {
    const { short } = wholes.find((w) => w.id === place)!
    const marked = marks.get(place)
    return (
      <button key={place} type="button" className="mo-whole" {...spot(place)}>
        {short[lang]}
        {marked && marked.words.length > 0 && ': '}
        {marked && marked.words.length > 0 && (
          <span
            className={marked.looks.has('lesion') ? `mo-whole-said mo-stage-${marked.stage === '?' ? 'x' : marked.stage}` : 'mo-whole-said'}
          >
            {marked.words[0]}
          </span>
        )}
      </button>
    )
  }
  return (
    <fieldset className="mo" ref={mouth} onKeyDown={onKeyDown} aria-describedby={`${id}-keys`}>
      <legend className="hidden">{say(mouthWords.picture, lang)}</legend>
      <p id={`${id}-keys`} className="hidden">
        {say(mouthWords.keys, lang)}
      </p>
      <div className="mo-wholes">{['maxilla', 'maxilla/palate'].map(whole)}</div>
      <div className="mo-halves">
        {(['right', 'left'] as const).map((side) => (
          <div key={side} className={`mo-half mo-half-${side}`}>
            <p className="mo-side" aria-hidden="true">
              <strong>{side === 'right' ? 'R' : 'L'}</strong> {say(mouthWords[side], lang)} {say(mouthWords.ofPatient, lang)}
            </p>
            <Half side={side} lang={lang} marks={marks} chosen={chosen} spot={spot} patterns={`${id}-${side}`} />
          </div>
        ))}
      </div>
      <div className="mo-wholes">{whole('mandible')}</div>
    </fieldset>
  )
}

type SpotProps = {
  readonly 'data-place': string
  readonly 'aria-label': string
  readonly 'aria-pressed': boolean
  readonly tabIndex: number
  readonly onClick: (event: MouseEvent) => void
}

function Half(props: {
  readonly side: 'right' | 'left'
  readonly lang: Lang
  readonly marks: ReadonlyMap<string, Marked>
  readonly chosen: readonly string[]
  readonly spot: (place: string) => SpotProps
  readonly patterns: string
}) {
  const { side, lang, marks, spot, patterns } = props
  const teeth = [...upperTeeth, ...lowerTeeth].filter((t) => (t < 20 || t > 40) === (side === 'right'))
  const x = side === 'right' ? 0 : halfWidth + midline
  const name = patterns.replaceAll(':', '')
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: every place in it has its own name, and a title would float over them all
    <svg className="mo-svg" viewBox={`${x} 0 ${halfWidth} ${high}`}>
      <defs>
        <pattern id={`${name}-dense`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="mo-hatch" d="M0 0V5" />
        </pattern>
        <pattern id={`${name}-loose`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="mo-hatch" d="M0 0V9" />
        </pattern>
        <pattern id={`${name}-dots`} width="8" height="8" patternUnits="userSpaceOnUse">
          <circle className="mo-dot" cx="2" cy="2" r="1.4" />
          <circle className="mo-dot" cx="6" cy="6" r="1.4" />
        </pattern>
      </defs>
      {areas
        .filter(({ id }) => id.endsWith(side))
        .map((area) => {
          const at = areaSpot(area)
          const marked = marks.get(area.id)
          const there = (marked?.words.length ?? 0) > 0
          return (
            // biome-ignore lint/a11y/useSemanticElements: a place in a drawing; a button element cannot stand in one
            <g key={area.id} role="button" className={there ? 'mo-area mo-area-marked' : 'mo-area'} {...spot(area.id)}>
              <rect x={at.x} y={at.y} width={at.w} height={at.h} rx="5" />
              <text x={at.x + at.w / 2} y={at.y + (there ? 14 : 22)} className="mo-area-name">
                {area.short[lang]}
              </text>
            </g>
          )
        })}
      {teeth.map((tooth) => (
        <ToothPicture key={tooth} tooth={tooth} marked={marks.get(String(tooth))} props={spot(String(tooth))} patterns={name} />
      ))}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true" className="mo-words">
        {areas
          .filter(({ id }) => id.endsWith(side))
          .map((area) => {
            const at = areaSpot(area)
            const word = marks.get(area.id)?.words[0]
            return (
              word && (
                <text key={area.id} x={at.x + at.w / 2} y={at.y + 30} className="mo-area-word">
                  {word}
                </text>
              )
            )
          })}
        {teeth.map((tooth) => {
          const marked = marks.get(String(tooth))
          return marked && <ToothWords key={tooth} tooth={tooth} marked={marked} />
        })}
      </g>
    </svg>
  )
}

/** Short words and signs over a tooth: who hears the picture is told them in full by the tooth's own name. */
function ToothWords({ tooth, marked }: { readonly tooth: number; readonly marked: Marked }) {
  const { x, y, w, h } = toothSpot(tooth)
  const upper = tooth < 30
  const cx = x + w / 2
  const { looks, short } = marked
  const open = looks.has('open-wound')
  const grave = looks.has('lesion') || open
  return (
    <>
      {(open || looks.has('unrecorded-wound')) && (
        <>
          <circle className={open ? 'mo-wound' : 'mo-wound mo-wound-unknown'} cx={cx} cy={upper ? y + 78 : y + 50} r="10" />
          <text className="mo-wound-sign" x={cx} y={upper ? y + 82.5 : y + 54.5}>
            {open ? '!' : '?'}
          </text>
        </>
      )}
      {short && (
        <text className={grave ? 'mo-word mo-word-grave' : 'mo-word'} x={cx} y={upper ? y + 15 : y + h - 7}>
          {short}
        </text>
      )}
    </>
  )
}

const fillOf = (looks: Marked['looks']): string | undefined =>
  looks.has('unsalvageable') ? 'dense' : looks.has('poor') ? 'loose' : looks.has('doubtful') ? 'dots' : undefined

function ToothPicture(props: {
  readonly tooth: number
  readonly marked: Marked | undefined
  readonly props: SpotProps
  readonly patterns: string
}) {
  const { tooth, marked, patterns } = props
  const { x, y, w, h } = toothSpot(tooth)
  const upper = tooth < 30
  const { outline, neck } = shapeOf(tooth)
  const scale = (w - 4) / box.w
  const looks = marked?.looks ?? new Set()
  const fill = marked && fillOf(marked.looks)
  const cx = x + w / 2
  // Roots point away from the other jaw.
  const turned = `translate(${x + 2} ${upper ? y + 20 : y + 20 + box.h}) scale(${scale} ${upper ? 1 : -1})`
  const lesion = looks.has('lesion')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a place in a drawing; a button element cannot stand in one
    <g role="button" className={`mo-tooth ${[...looks].map((look) => `mo-is-${look}`).join(' ')}`} {...props.props}>
      <rect className="mo-hit" x={x + 1} y={y} width={w - 2} height={h} rx="6" />
      {lesion && (
        <rect
          className={`mo-lesion mo-stage-${marked?.stage === '?' ? 'x' : marked?.stage}`}
          x={x + 3}
          y={upper ? y + 2 : y + 22}
          width={w - 6}
          height={h - 24}
          rx="10"
        />
      )}
      <g transform={turned}>
        <path className="mo-outline" d={outline} />
        {fill && <path d={outline} fill={`url(#${patterns}-${fill})`} />}
        <path className="mo-neck" d={neck} />
        {looks.has('finding') && <circle className="mo-found" cx="23" cy="66" r="5" />}
        {looks.has('extracted') && <path className="mo-gone" d="M8 20L38 76M38 20L8 76" />}
      </g>
      <text className="mo-number" x={cx} y={upper ? y + h - 4 : y + 15}>
        {tooth}
      </text>
    </g>
  )
}

/** Size of the whole drawing, for whoever lays it out. */
export const drawing = { wide, high, rows } as const
