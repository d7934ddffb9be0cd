import { decisions } from './decisions.ts'
import { decisionName } from './names.ts'

/** `docs/outcomes.md`: the closed list of decisions, outcomes and reasons, printed from the tables that give them. */
export function outcomesPage(): string {
  const lines = [
    '# Outcome codes',
    '',
    'The closed list of what Howship can answer, printed from the tables themselves (`npm run accept`); a test holds the two together. The codes',
    'are a public contract: they do not change meaning. `ask` may be the outcome of any decision that lacks a fact.',
    '',
  ]
  for (const id of new Set(decisions.map((d) => d.id))) {
    const tables = decisions.filter((d) => d.id === id).flatMap((d) => d.tables)
    const name = decisionName(id)
    lines.push(`## ${id}`, '', `${name.nl} · ${name.en}`, '', '| outcome | stance | authority |', '| --- | --- | --- |')
    const outcomes = new Map<string, { stances: Set<string>; authorities: Set<string> }>()
    for (const table of tables) {
      for (const [code, outcome] of Object.entries(table.outcomes)) {
        if (code !== table.otherwise && !table.rows.some((row) => row.then === code)) continue
        const seen = outcomes.get(code) ?? { stances: new Set(), authorities: new Set() }
        seen.stances.add(outcome.stance)
        seen.authorities.add(table.authority)
        outcomes.set(code, seen)
      }
    }
    for (const [code, { stances, authorities }] of outcomes)
      lines.push(`| \`${code}\` | ${[...stances].join(', ')} | ${[...authorities].join(', ')} |`)
    const reasons = [...new Set(tables.flatMap((t) => Object.keys(t.reasons)))]
    if (reasons.length > 0) lines.push('', `Reasons: ${reasons.map((r) => `\`${r}\``).join(', ')}.`)
    lines.push('')
  }
  return lines.join('\n')
}
