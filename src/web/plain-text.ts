import type { Advice, Recommendation } from '../advice/advice.ts'
import { authorityName } from '../advice/order.ts'
import { actorWords, disclaimer } from '../outputs/words.ts'
import type { Lang } from '../values/text.ts'
import { dentistAnswer } from './answer-order.ts'
import { dateText, periodText, say, stanceNames, words } from './words.ts'

/** The answer as lines of plain text, for the patient's file: what to do, how, and where it stands. */
export function plainText(advice: Advice, lang: Lang): string {
  const { loud, antibiotic, protocol, aftercare, risk, rest } = dentistAnswer(advice)
  const line = (r: Recommendation): string => {
    const due = r.due ? `, ${periodText(r.due.from, r.due.to, lang)}` : ''
    return `- ${stanceNames[r.stance][lang]}: ${r.text[lang]} (${actorWords[r.actor][lang]}${due})`
  }
  const part = (title: string, list: readonly Recommendation[]): readonly string[] =>
    list.length > 0 ? ['', title, ...list.map(line)] : []
  const all = [...loud, ...antibiotic, ...protocol, ...aftercare, ...risk]
  const statements = [...new Set(all.flatMap(({ sources }) => sources.map(({ statement, document }) => statement ?? document)))]
  const dissent = all.flatMap((r) =>
    r.dissent.filter(({ outcome }) => outcome !== r.outcome).map(({ authority, text }) => `- ${authorityName(authority)}: ${text[lang]}`),
  )
  return [
    `Howship, ${say(words.consultOf, lang, { date: dateText(advice.asOf, lang) })}, ${say(words.protocol, lang).toLowerCase()} ${authorityName(advice.protocol)}`,
    ...part(say(words.inShort, lang), loud),
    ...part(say(words.antibiotic, lang), antibiotic),
    ...part(say(words.atProcedure, lang), protocol),
    ...part(say(words.aftercare, lang), aftercare),
    ...part(say(words.risk, lang), risk),
    ...part(say(words.moreAdvice, lang), rest),
    ...(dissent.length > 0 ? ['', say(words.others, lang), ...new Set(dissent)] : []),
    ...(advice.missing.length > 0
      ? ['', say(words.stillUnknown, lang), ...advice.missing.map(({ question }) => `- ${question[lang]}`)]
      : []),
    '',
    `${say(words.sources, lang)}: ${statements.join(', ')}`,
    say(words.version, lang, { version: advice.knowledgeVersion, date: dateText(advice.asOf, lang) }),
    disclaimer[lang],
    '',
  ].join('\n')
}
