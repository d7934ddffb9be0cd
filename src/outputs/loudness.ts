import type { Advice, Recommendation } from '../advice/advice.ts'
import type { Stance } from '../engine/table.ts'

const byStance: Record<Stance, number> = { contraindicated: 0, avoid: 1, recommend: 2, ask: 3, consider: 4, inform: 5 }

/** Decisions that carry a headline, most pressing first; the others are detail under one of these. */
const headlines = [
  'dose-overdue',
  'duplicate-therapy',
  'refer-mka',
  'start-therapy',
  'pre-dose-check',
  'stop-denosumab',
  'antiresorptive-at-mronj',
  'dental-procedure',
  'denosumab-window',
  'drug-holiday',
  'antibiotic-prophylaxis',
  'zoledronate-dose',
  'mronj-diagnosis',
  'osteoporosis-drug',
  'oncology-drug',
  'other-indication-drug',
  'hidden-exposure',
  'exposure',
  'dental-screening',
  'start-labs',
  'mronj-risk',
]

const place = (r: Recommendation): number => {
  const i = headlines.indexOf(r.decision)
  return i === -1 ? headlines.length : i
}

/** Recommendations from loud to quiet: prohibitions, holds and things to do before questions and information. Order of presentation only. */
export const loudestFirst = (list: readonly Recommendation[]): Recommendation[] =>
  [...list].sort((a, b) => byStance[a.stance] - byStance[b.stance] || place(a) - place(b))

/** The few that lead the answer: at most three, one a decision, and none of mere information when there is something to do. */
export function headlinesOf(advice: Advice, most = 3): Recommendation[] {
  const chosen: Recommendation[] = []
  for (const r of loudestFirst(advice.recommendations.filter((one) => place(one) < headlines.length))) {
    if (chosen.length === most) break
    if (r.stance === 'inform' && chosen.length > 0) break
    if (!chosen.some((c) => c.decision === r.decision)) chosen.push(r)
  }
  return chosen
}
