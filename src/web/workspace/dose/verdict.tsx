import type { Lang } from '../../../values/text.ts'
import { dateText, glued, say } from '../../words.ts'
import type { Said } from '../advice-view.ts'
import type { DoseTherapy } from './dose-view.ts'
import { verdictNames } from './dose-words.ts'
import { w } from './page-words.ts'

export type Verdict = 'give' | 'hold' | 'ask'

/** A ring with a tick, a barred octagon, a diamond with a question mark. */
const shapes: Readonly<Record<Verdict, string>> = {
  give: 'M16 3a13 13 0 1 0 0 26 13 13 0 0 0 0-26ZM9.5 16.5l4.5 4.5 9-10',
  hold: 'M10.6 3h10.8L29 10.6v10.8L21.4 29H10.6L3 21.4V10.6ZM9 16h14',
  ask: 'M16 2.5 29.5 16 16 29.5 2.5 16ZM12.8 13c0-2 1.4-3.2 3.2-3.2s3.2 1.1 3.2 2.9c0 2.4-3.2 2.5-3.2 5M16 21.6v.4',
}

export function VerdictMark({ verdict, lang }: { readonly verdict: Verdict; readonly lang: Lang }) {
  return (
    <span className={`dose-mark dose-mark-${verdict}`}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d={shapes[verdict]} />
      </svg>
      {verdictNames[verdict][lang]}
    </span>
  )
}

/** A number and its unit stay on one line. */
const tight = (text: string): string => glued(text).replace(/(\d) (µmol\/L|mmol\/L|nmol\/L|mL\/min|mL|kg|minuten|minutes)/g, '$1\u00a0$2')

/** A sentence of the advice without the name of the drug, which stands above it. */
export function underName(line: Pick<Said, 'text' | 'subjectName'>, lang: Lang): string {
  const text = line.text[lang]
  const name = line.subjectName[lang]
  const rest = text.startsWith(name) ? text.slice(name.length).replace(/^[:,] /, '') : text
  return tight(rest.charAt(0).toUpperCase() + rest.slice(1))
}

/** Whether the dose may be given, as one sentence, with what is loud beside it. */
export function VerdictLine(props: { readonly therapy: DoseTherapy; readonly lines: readonly Said[] | undefined; readonly lang: Lang }) {
  const { therapy, lines, lang } = props
  if (!therapy.toCome) return <p className="dose-verdict dose-verdict-none">{say(w.ended, lang)}</p>
  const check = lines?.find((line) => line.decision === 'pre-dose-check' && line.outcome in verdictNames)
  const overdue = lines?.filter((line) => line.decision === 'dose-overdue' && line.outcome !== 'covered') ?? []
  if (lines === undefined)
    return (
      <p className="dose-verdict dose-verdict-none" aria-busy="true">
        {say(w.working, lang)}
      </p>
    )
  const verdict = (check?.outcome ?? 'ask') as Verdict
  return (
    <div className={`dose-verdict dose-verdict-${verdict}`} role="status">
      <p>
        <VerdictMark verdict={verdict} lang={lang} />
      </p>
      <p className="dose-sentence">{check ? underName(check, lang) : say(w.notToldYet, lang)}</p>
      {overdue.map((line) => (
        <p key={line.key} className={line.outcome === 'due' ? 'dose-due' : 'dose-late'}>
          {underName(line, lang)}
        </p>
      ))}
    </div>
  )
}

/** Nothing is due: when the next dose is, and between which days it may lie. */
export function NotDue({ therapy, lang }: { readonly therapy: DoseTherapy; readonly lang: Lang }) {
  const next = therapy.coming[0]
  return (
    <div className="dose-verdict dose-verdict-none">
      <p className="dose-sentence">{say(w.notNear, lang)}</p>
      {next && (
        <p>
          {glued(say(w.nextDose, lang, { date: dateText(next.day, lang) }))}{' '}
          {next.from !== null &&
            next.to !== null &&
            glued(say(w.nextWindow, lang, { from: dateText(next.from, lang), to: dateText(next.to, lang) }))}
          {next.from !== null && next.to === null && glued(say(w.nextFrom, lang, { from: dateText(next.from, lang) }))}
        </p>
      )}
    </div>
  )
}
