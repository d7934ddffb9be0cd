import { actorWords } from '../../../outputs/words.ts'
import type { Lang, Text } from '../../../values/text.ts'
import { StanceMark } from '../../advice-item.tsx'
import { glued, periodText, say } from '../../words.ts'
import type { Said } from '../advice-view.ts'

const words = {
  why: { nl: 'Waarom en bron', en: 'Why and source' },
  others: { nl: 'Anderen zeggen', en: 'Others say' },
} as const satisfies Readonly<Record<string, Text>>

/** The sentence without the name of its subject, where a heading has named it. */
function textOf({ text, subjectName }: Said, lang: Lang, named: string | undefined): string {
  const name = `${subjectName[lang]}: `
  const said = named === subjectName[lang] && text[lang].startsWith(name) ? capital(text[lang].slice(name.length)) : text[lang]
  return glued(said)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Recommendations, each with who acts, by when, and why. @param named the subject that a heading above has named */
export function SaidList({
  lines,
  lang,
  named,
}: {
  readonly lines: readonly Said[]
  readonly lang: Lang
  readonly named?: string | undefined
}) {
  return (
    <ul className="mo-said">
      {lines.map((line) => (
        <li key={line.key} className={`tone-${line.stance}`}>
          <p className="mo-said-head">
            <StanceMark stance={line.stance} lang={lang} />
            <span className="who-when">
              {capital(actorWords[line.actor][lang])}
              {line.due && (
                <>
                  , <span className="nowrap">{periodText(line.due.from, line.due.to, lang)}</span>
                </>
              )}
            </span>
          </p>
          <p>{textOf(line, lang, named)}</p>
          <Why line={line} lang={lang} />
        </li>
      ))}
    </ul>
  )
}

/** The same, short: the sentence itself opens what lies behind it. For a list of steps that one person takes. */
export function SaidSteps({
  lines,
  lang,
  named,
}: {
  readonly lines: readonly Said[]
  readonly lang: Lang
  readonly named?: string | undefined
}) {
  return (
    <ul className="mo-steps">
      {lines.map((line) => (
        <li key={line.key} className={`tone-${line.stance}`}>
          <details className="mo-why">
            <summary>
              <StanceMark stance={line.stance} lang={lang} />
              <span className="mo-step">
                {textOf(line, lang, named)}
                {line.due && <span className="soft nowrap"> {periodText(line.due.from, line.due.to, lang)}</span>}
              </span>
            </summary>
            <Grounds line={line} lang={lang} />
          </details>
        </li>
      ))}
    </ul>
  )
}

/** Facts, sources and other authorities, folded in. */
export function Why({ line, lang }: { readonly line: Said; readonly lang: Lang }) {
  const { because, sources, others } = line
  if (because.length === 0 && sources.length === 0 && others.length === 0) return null
  return (
    <details className="mo-why">
      <summary>
        {say(words.why, lang)} <span className="hidden">: {line.decisionName[lang]}</span>
      </summary>
      <Grounds line={line} lang={lang} />
    </details>
  )
}

function Grounds({ line, lang }: { readonly line: Said; readonly lang: Lang }) {
  const { because, sources, others } = line
  return (
    <div className="mo-grounds">
      {because.length > 0 && (
        <ul>
          {because.map(({ name, value, date }) => (
            <li key={`${name.nl} ${value.nl} ${date}`}>
              {capital(name[lang])}: <bdi>{value[lang]}</bdi>
              {date && <span className="soft"> ({periodText(date, date, lang)})</span>}
            </li>
          ))}
        </ul>
      )}
      {sources.length > 0 && (
        <ul className="soft">
          {sources.map(({ document, locator, statement }) => (
            <li key={`${document.nl} ${locator} ${statement}`}>
              {line.authority.name}: {document[lang]}
              {locator && `, ${locator}`}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <p className="mo-why-head">{say(words.others, lang)}</p>
          <ul>
            {others.map(({ name, text }) => (
              <li key={`${name} ${text.nl}`}>
                {name}: {text[lang]}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
