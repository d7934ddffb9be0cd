import type { Recommendation } from '../advice/advice.ts'
import type { Lang } from '../values/text.ts'

const isText = (value: unknown): value is { readonly nl: string; readonly en: string } =>
  typeof value === 'object' && value !== null && 'nl' in value && 'en' in value

/** A figure of the advice as a line: words as they are, a record of parts joined. */
function lineOf(value: unknown, lang: Lang): string {
  if (isText(value)) return value[lang]
  if (typeof value === 'object' && value !== null)
    return Object.values(value)
      .map((part) => lineOf(part, lang))
      .filter((part) => part !== '')
      .join(', ')
  return value === null || value === undefined ? '' : String(value)
}

/** The figures that an advice carries, each with what it was counted in. */
export function RiskFigures({ of, lang }: { readonly of: Recommendation; readonly lang: Lang }) {
  const lines = Object.values(of.values).flatMap((value) => (Array.isArray(value) ? value.map((one: unknown) => lineOf(one, lang)) : []))
  if (lines.length === 0) return null
  return (
    <ul className="plain figures">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
