/** The mouth before and during therapy: the dentist's clearance, wounds of oral surgery and lesions that have not healed. Healing counts, not the calendar. */
import { choiceFact, dayFact, type Evidence, type Found, known, knownValue, look, missing, says, yesNoFact } from '../engine/fact.ts'
import type { ConditionEntry, ObservationEntry, ProcedureEntry } from '../record/record.ts'
import { addDays, addMonths, type Day } from '../values/day.ts'
import { about, evidenceOf, newest, type PatientCase } from './case.ts'
import { isFresh } from './dated.ts'
import { lesionBone, meet } from './lesion.ts'
import { isInvasive } from './procedure.ts'

/** Months during which a dental clearance may be used (ours). */
const clearanceMonths = 12
/** A clearance given this many days or more after an operation is the dentist's word on its healing too (ours: the 8 weeks that UZ Leuven asks for). */
const clearanceSpeaksOfHealingAfterDays = 56

/** The newest clearance that is not too old. */
const freshClearance = (c: PatientCase): ObservationEntry | undefined => {
  const o = newest(c, 'dental-clearance')
  return o && isFresh(o.date, c.asOf, { months: clearanceMonths }) ? o : undefined
}

/** What the dentist found, at most 12 months ago. An older or undated word is no longer one. */
export const dentalClearance = choiceFact<PatientCase, 'cleared' | 'treatment-needed'>({
  id: 'dental-clearance',
  choices: { cleared: { nl: 'mond in orde', en: 'mouth cleared' }, 'treatment-needed': { nl: 'behandeling nodig', en: 'treatment needed' } },
  name: { nl: 'tandheelkundige screening', en: 'dental screening' },
  asks: { nl: 'Heeft een tandarts de mond in de laatste 12 maanden nagekeken? Met welk besluit?', en: 'Has a dentist checked the mouth in the last 12 months? With what conclusion?' },
  find: (c) => {
    const o = freshClearance(c)
    return o?.value === 'cleared' || o?.value === 'treatment-needed' ? known(o.value, [evidenceOf('dental-clearance', o)]) : missing()
  },
})

/** The mouth as a start finds it: what the dentist found, and treatment still needed while an operation in the mouth is planned that the dentist's word came before. */
export const mouthBeforeStart = choiceFact<PatientCase, 'cleared' | 'treatment-needed'>({
  id: 'mouth-before-start',
  choices: dentalClearance.choices,
  name: dentalClearance.name,
  asks: dentalClearance.asks,
  find: (c) => {
    const found = look(dentalClearance, c)
    if (found.state !== 'known') return missing([dentalClearance], found.from)
    const planned = found.value === 'cleared' ? c.record.procedures.find((p) => p.status === 'planned' && isInvasive(p)) : undefined
    return planned ? known('treatment-needed', [{ fact: 'mouth-before-start', value: planned.label, reference: planned.reference, date: planned.date?.text }, ...found.from]) : found
  },
})

/** The day of that screening. */
export const dentalScreeningDay = dayFact<PatientCase>({
  id: 'dental-screening-day',
  name: { nl: 'dag van de screening', en: 'day of the screening' },
  asks: { nl: 'Wanneer was de tandheelkundige screening?', en: 'When was the dental screening?' },
  find: (c) => {
    const o = freshClearance(c)
    return o?.date && o.date.first === o.date.last ? known(o.date.first, [evidenceOf('dental-screening-day', o)]) : missing()
  },
})

const healingOf = (c: PatientCase, matches: (o: ObservationEntry) => boolean): ObservationEntry | undefined => (c.record.observations.get('mucosal-healing') ?? []).find(matches)

/** How the mucosa stands after oral surgery. `unrecorded-healing`: operated on, and nobody wrote down that it healed. */
export type Wound = 'none' | 'healed' | 'unrecorded-healing' | 'open'

interface WoundAt {
  readonly state: Wound
  readonly procedure: ProcedureEntry
  readonly healing: ObservationEntry | undefined
}

/** Does a healing finding speak of this operation: it names it, or names nothing and is not from before it? */
function speaksOf(healing: ObservationEntry, p: ProcedureEntry): boolean {
  if (healing.focus.length > 0) return healing.focus.includes(p.reference)
  const elsewhere = healing.sites.length > 0 && p.sites.length > 0 && !meet(healing.sites, p.sites)
  return !elsewhere && healing.date !== undefined && p.date !== undefined && healing.date.last >= p.date.last
}

/** Invasive dental work of the last 12 months, and how it healed. Older work is covered by the yearly screening. */
export function recentWounds(c: PatientCase): readonly WoundAt[] {
  return c.record.procedures
    .filter((p) => p.status === 'done' && isInvasive(p) && (p.date === undefined || addMonths(p.date.last, clearanceMonths) >= c.asOf))
    .map((p): WoundAt => {
      const healing = healingOf(c, (o) => speaksOf(o, p))
      if (healing) return { state: healing.value === 'complete' ? 'healed' : 'open', procedure: p, healing }
      const clearance = freshClearance(c)
      const coveredBy = clearance?.value === 'cleared' && p.date !== undefined && clearance.date !== undefined && clearance.date.first - p.date.last >= clearanceSpeaksOfHealingAfterDays
      return coveredBy ? { state: 'healed', procedure: p, healing: clearance } : { state: 'unrecorded-healing', procedure: p, healing: undefined }
    })
}

const woundEvidence = (fact: string, w: WoundAt): Evidence[] => [{ fact, value: w.procedure.label, reference: w.procedure.reference, date: w.procedure.date?.text }, ...(w.healing ? [evidenceOf(fact, w.healing)] : [])]

const gravestWound = (c: PatientCase): WoundAt | undefined => {
  const wounds = recentWounds(c)
  return wounds.find((w) => w.state === 'open') ?? wounds.find((w) => w.state === 'unrecorded-healing') ?? wounds[0]
}

/** The worst of the wounds of recent oral surgery. Always known: healing that nobody recorded is a state of its own. */
export const oralWound = choiceFact<PatientCase, Wound>({
  id: 'oral-wound',
  choices: {
    none: { nl: 'geen recente ingreep', en: 'no recent operation' },
    healed: { nl: 'mucosa genezen', en: 'mucosa healed' },
    'unrecorded-healing': { nl: 'genezing niet vastgelegd', en: 'healing not recorded' },
    open: { nl: 'mucosa niet genezen', en: 'mucosa not healed' },
  },
  name: { nl: 'mucosa na de ingreep', en: 'mucosa after the operation' },
  asks: { nl: 'Is de mucosa na de ingreep volledig genezen?', en: 'Has the mucosa healed completely after the operation?' },
  find: (c) => {
    const w = gravestWound(c)
    if (w) return known(w.state, woundEvidence('oral-wound', w))
    // An open wound that names no operation is an open wound all the same.
    const loose = healingOf(c, (o) => o.focus.every((r) => !c.record.conditions.some((e) => e.reference === r)))
    return loose?.value === 'incomplete' ? known('open', [evidenceOf('oral-wound', loose)]) : known('none')
  },
})

/** The day of the operation that the wound is of. */
export const woundDay = dayFact<PatientCase>({
  id: 'oral-surgery-day',
  name: { nl: 'dag van de ingreep', en: 'day of the operation' },
  asks: { nl: 'Wanneer was de ingreep?', en: 'When was the operation?' },
  find: (c): Found<Day> => {
    const w = gravestWound(c)
    const date = w?.procedure.date
    return w && date && date.first === date.last ? known(date.first, woundEvidence('oral-surgery-day', w)) : missing()
  },
})

const afterWound = (id: string, later: number, nl: string, en: string) =>
  dayFact<PatientCase>({
    id,
    name: { nl, en },
    asks: woundDay.asks,
    find: (c) => {
      const day = look(woundDay, c)
      return day.state === 'known' ? known(addDays(day.value, later), day.from) : missing([woundDay])
    },
  })

/** The mucosa mostly heals in 14 to 21 days (S0563). */
export const healingFrom = afterWound('healing-from', 14, 'genezing meestal vanaf', 'healing mostly from')
export const healingTo = afterWound('healing-to', 21, 'genezing meestal tot', 'healing mostly to')
/** Oncology: 6 to 8 weeks after the operation (S0562). */
export const sixWeeksAfterWound = afterWound('six-weeks-after-operation', 42, '6 weken na de ingreep', '6 weeks after the operation')
export const eightWeeksAfterWound = afterWound('eight-weeks-after-operation', 56, '8 weken na de ingreep', '8 weeks after the operation')

/** A lesion of the jaw that is not known to have closed. */
export const openLesions = (c: PatientCase): readonly ConditionEntry[] =>
  c.record.conditions.filter((lesion) => lesion.code === 'jaw-lesion' && (lesion.status === 'active' || lesion.status === 'uncertain') && knownValue(lesionBone, about(c, { lesion })) !== 'closed')

/** An unhealed lesion in the mouth: a wound of oral surgery whose healing is not recorded, or a jaw lesion that has not closed. */
export const unhealedOralLesion = yesNoFact<PatientCase>({
  id: 'unhealed-oral-lesion',
  name: { nl: 'niet-genezen wond of laesie in de mond', en: 'unhealed wound or lesion in the mouth' },
  asks: { nl: 'Is er een niet-genezen wond of laesie in de mond?', en: 'Is there an unhealed wound or lesion in the mouth?' },
  find: (c) => {
    const lesion = openLesions(c)[0]
    if (lesion) return known('yes', [{ fact: 'unhealed-oral-lesion', value: lesion.label, reference: lesion.reference }])
    const wound = look(oralWound, c)
    return known(
      says(wound, 'open') || says(wound, 'unrecorded-healing') ? 'yes' : 'no',
      wound.from.map((e) => ({ ...e, fact: 'unhealed-oral-lesion' })),
    )
  },
})
