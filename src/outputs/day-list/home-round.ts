/** The round of doses given at home or by relocated care: who, when, what still stands in the way, and who phones. */
import type { Advice, Recommendation } from '../../advice/advice.ts'
import { knownValue } from '../../engine/fact.ts'
import { about, newest, openCase, type PatientCase, type TherapyCase } from '../../facts/case.ts'
import { bloodDrawn, noPatientPortal, notDigitallySkilled, placedTherapies, poorVeinsForInfusion } from '../../facts/home.ts'
import type { ClinicalRecord } from '../../record/record.ts'
import { addDays, type Day, parseDay } from '../../values/day.ts'
import type { Text } from '../../values/text.ts'
import type { Obstacle, ObstacleState, Phones, Place } from './home-words.ts'

export interface HomeLine {
  readonly subject: string | null
  readonly about: Text
  /** Where the advice would give it; `ask` while that cannot be told. */
  readonly place: Place
  /** The next dose, ISO; null when its day cannot be told. */
  readonly due: string | null
  readonly why: Text
  /** What the check before this dose says, once it is near. */
  readonly check: { readonly outcome: 'give' | 'hold' | 'ask'; readonly why: Text } | null
  readonly obstacles: Readonly<Record<Obstacle, ObstacleState>>
  readonly phones: Phones
}

/** A yes-or-no point of the record: whether it is in order when it is recorded as `good`. */
const point = (c: PatientCase, code: string, good: boolean): ObstacleState => {
  const value = newest(c, code)?.value
  return typeof value === 'boolean' ? (value === good ? 'clear' : 'problem') : 'unknown'
}

const bloodOf = (c: TherapyCase): ObstacleState => {
  const blood = knownValue(bloodDrawn, c)
  return blood === 'drawn' ? 'clear' : blood === 'not-drawn' ? 'problem' : blood === 'not-yet' ? 'later' : 'unknown'
}

function phonesOf(c: TherapyCase): Phones {
  if (knownValue(noPatientPortal, c) === 'yes' || knownValue(notDigitallySkilled, c) === 'yes') return 'nurse'
  return point(c, 'patient-portal', true) === 'clear' && point(c, 'digitally-skilled', true) === 'clear' ? 'portal' : 'unknown'
}

const isFirstOnly = (r: Recommendation): boolean => r.outcome === 'day-hospital' && r.reasons.every((code) => code === 'first-dose')

/**
 * The doses of one patient for which giving it at home was looked into, due within so many days; also those that an obstacle keeps in the day hospital. A first
 * dose, which belongs there, is not on the round. Pure.
 */
export function homeLines(
  record: ClinicalRecord,
  advice: Advice,
  options: { readonly asOf: Day; readonly daysAhead: number },
): readonly HomeLine[] {
  const c = openCase(record, options.asOf)
  return advice.recommendations.flatMap((r): HomeLine[] => {
    const therapy = r.decision === 'home-administration' && !isFirstOnly(r) && placedTherapies(c).find((t) => t.reference === r.subject)
    if (!therapy) return []
    const schedule = advice.recommendations.find((o) => o.decision === 'dose-schedule' && o.subject === r.subject)
    const due = r.due?.from ?? schedule?.due?.from ?? null
    const day = parseDay(due)
    if (day !== undefined && day > addDays(options.asOf, options.daysAhead)) return []
    const one = about(c, { therapy })
    const check = advice.recommendations.find(
      (o) => o.decision === 'pre-dose-check' && o.subject === r.subject && ['give', 'hold', 'ask'].includes(o.outcome),
    )
    const injected = therapy.class === 'denosumab'
    return [
      {
        subject: r.subject,
        about: r.subjectName,
        place: r.outcome as Place,
        due,
        why: r.text,
        check: check ? { outcome: check.outcome as 'give' | 'hold' | 'ask', why: check.text } : null,
        obstacles: {
          blood: bloodOf(one),
          drug: point(c, 'medication-ordered', true),
          veins:
            knownValue(poorVeinsForInfusion, one) === 'yes' ? 'problem' : injected ? 'not-needed' : point(c, 'poor-venous-access', false),
          portal: point(c, 'patient-portal', true),
          skills: point(c, 'digitally-skilled', true),
          safety: point(c, 'home-safety-concern', false),
        },
        phones: phonesOf(one),
      },
    ]
  })
}
