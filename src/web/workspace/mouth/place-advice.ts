/** Which lines of the advice stand beside a place of the mouth. It selects; it decides nothing. */
import type { AdviceView, Said } from '../advice-view.ts'
import type { MouthView } from './mouth-view.ts'
import { areaOf } from './places.ts'

export type AdviceGroup = 'before' | 'during' | 'lesions'

const before: ReadonlySet<string> = new Set(['dental-screening', 'dental-workup', 'start-therapy'])
const lesion = (decision: string): boolean =>
  decision.startsWith('mronj-') || decision === 'refer-mka' || decision === 'antiresorptive-at-mronj'
/** About the whole patient or a drug, and wanted at every planned procedure. */
const besidePlan: ReadonlySet<string> = new Set(['drug-holiday', 'systemic-precautions'])
/** What the mouth as a whole shows: decisions, not the steps of a protocol. */
const ofWhole: ReadonlySet<string> = new Set([
  'dental-screening',
  'dental-workup',
  'start-therapy',
  'dental-procedure',
  'who-operates',
  'denosumab-window',
  'postoperative-control',
  'resume-therapy',
  'mronj-stage',
  'refer-mka',
])

/** About one procedure: then it stands beside that one alone. */
const ofProcedure = ({ subject }: Said): boolean => /^(?:ServiceRequest|Procedure)\//.test(subject ?? '')

const groupOf = ({ decision }: Said): AdviceGroup => (before.has(decision) ? 'before' : lesion(decision) ? 'lesions' : 'during')

/** Lines by group and subject, in the order in which the advice gives them. @param chosen places of the picture; none is the whole mouth */
export function adviceAt(
  advice: AdviceView,
  mouth: MouthView,
  chosen: readonly string[],
): readonly { readonly group: AdviceGroup; readonly subject: Said['subjectName']; readonly lines: readonly Said[] }[] {
  const sites = chosen.map((id) => areaOf(id)?.site ?? id)
  const places = mouth.places.filter(({ site }) => sites.includes(site))
  const procedures = places.flatMap((p) => p.procedures)
  const subjects = new Set([...sites, ...procedures.map((p) => p.reference), ...places.flatMap((p) => p.lesions.map((l) => l.reference))])
  const planned = procedures.some(({ status }) => status === 'planned')
  const wound = procedures.some(({ wound: state }) => state !== undefined)
  const wanted = (line: Said): boolean =>
    chosen.length === 0
      ? ofWhole.has(line.decision)
      : (line.subject !== null && subjects.has(line.subject) && line.decision !== 'mronj-risk-factors') ||
        (planned && besidePlan.has(line.decision) && !ofProcedure(line)) ||
        (wound && line.decision === 'resume-therapy' && !ofProcedure(line))
  const found = new Map<string, { group: AdviceGroup; subject: Said['subjectName']; lines: Said[] }>()
  for (const line of advice.lines.filter(wanted)) {
    const group = groupOf(line)
    const key = `${group} ${line.subject}`
    const kept = found.get(key) ?? { group, subject: line.subjectName, lines: [] }
    kept.lines.push(line)
    found.set(key, kept)
  }
  return together([...found.values()])
}

type Group = ReturnType<typeof adviceAt>[number]

/** What is said without the name of whom it is said of. */
const sense = ({ group, lines, subject }: Group): string =>
  JSON.stringify([group, lines.map((l) => [l.decision, l.outcome, l.due, l.text.nl.replace(subject.nl, '')])])

/** "Tand 11" and "Tand 12" are "Tand 11, 12"; other names stand beside each other. */
function joined(a: string, b: string): string {
  const first = b.split(' ')[0]!
  return a.startsWith(`${first} `) && /^\S+ \d\d$/.test(b) ? `${a}, ${b.slice(first.length + 1)}` : `${a} · ${b}`
}

/** The same said of several teeth or procedures is said once. Its reasons are then those of the first: the others have theirs at their own place. */
function together(groups: readonly Group[]): readonly Group[] {
  const kept = new Map<string, Group>()
  for (const group of groups) {
    const key = sense(group)
    const same = kept.get(key)
    if (same === undefined) {
      kept.set(key, group)
      continue
    }
    const subject = { nl: joined(same.subject.nl, group.subject.nl), en: joined(same.subject.en, group.subject.en) }
    kept.set(key, { ...same, subject })
  }
  return [...kept.values()].map((g) => ({ ...g, lines: g.lines.map((l) => retold(l, g.subject)) }))
}

/** The line with the joined name in the place of the first one's. */
const retold = (line: Said, subject: Said['subjectName']): Said => ({
  ...line,
  subjectName: subject,
  text: { nl: line.text.nl.replace(line.subjectName.nl, subject.nl), en: line.text.en.replace(line.subjectName.en, subject.en) },
})
