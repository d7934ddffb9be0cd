/** A lesion from one assessment to the next: stage against stage, sign against sign; and the controls and images that belong to it. */
import { asksOf, choiceFact, dayFact, type Found, known, look, missing, says, valuesOf, yesNoFact } from '../engine/fact.ts'
import type { ObservationEntry, ProcedureCode, ProcedureEntry } from '../record/record.ts'
import { addDays, addMonths, type Day } from '../values/day.ts'
import { about, type LesionCase } from './case.ts'
import { infectionCodes, type Look, lastExamination, lesionBone, lesionInfection, lesionSymptoms, lesionsOf, looksAt, meet, observationsOf, sinusInvolved, stage3Codes, symptomCodes } from './lesion.ts'
import { lesionDiagnosis, lesionStage, type Stage, stagesOf } from './mronj.ts'

/** One look with what it says of the stage; several stages while pain or infection was not recorded that day. */
interface Assessment {
  readonly look: Look
  readonly stages: readonly Stage[]
  /** Signs that were there: symptoms, infection, criteria. */
  readonly signs: number
  readonly sites: readonly string[]
}

const rank = (stage: Stage): number => Number(stage)

const kept = new WeakMap<LesionCase, readonly Assessment[]>()

/** The assessments at which somebody looked at the bone, oldest first. A sign, or a criterion of stage 3, holds until it is recorded as gone. */
function assessmentsOf(c: LesionCase): readonly Assessment[] {
  const before = kept.get(c)
  if (before) return before
  const there = new Set<string>()
  // An onset is no assessment: nobody wrote down what was seen that day.
  const seenThen = looksAt(c).filter((seen) => seen.from[0]?.fact !== 'lesion-onset')
  const made = seenThen.map((seen): Assessment => {
    const thatDay = (code: string): readonly ObservationEntry[] => observationsOf(c, code).filter((o) => o.date?.text === seen.date.text)
    const on = (code: string): boolean | undefined => (thatDay(code).length === 0 ? undefined : thatDay(code).some((o) => o.value === true))
    const answer = (codes: readonly string[], rulesOut: string): 'yes' | 'no' | undefined => (codes.some((code) => on(code) === true) ? 'yes' : on(rulesOut) === false ? 'no' : undefined)
    // What is covered again has no signs of before; else a sign is there until somebody records that it has gone.
    if (!seen.bone) there.clear()
    for (const code of [...symptomCodes, ...infectionCodes, ...stage3Codes]) {
      if (on(code) === true) there.add(code)
      if (on(code) === false) there.delete(code)
    }
    const criterion = stage3Codes.some((code) => there.has(code)) ? 'yes' : undefined
    const bare = ['exposed-bone', 'bone-probed-through-fistula'].flatMap(thatDay).filter((o) => o.value === true)
    return {
      look: seen,
      stages: seen.bone ? stagesOf({ bone: 'present', criterion, symptoms: answer(symptomCodes, 'pain'), infection: answer(infectionCodes, 'infection') }) : [],
      signs: there.size,
      sites: bare.flatMap((o) => o.sites.map((s) => s.code)),
    }
  })
  kept.set(c, made)
  return made
}

/** Does the look tell a stage, or that the bone was covered? What was not written down at an earlier look cannot be asked any more. */
const tells = (a: Assessment): boolean => !a.look.bone || a.stages.length === 1

/** The last assessment, and the one before it that can be compared with it. */
const lastTwo = (c: LesionCase): readonly [Assessment, Assessment] | undefined => {
  const all = assessmentsOf(c)
  const [a, b] = [all.slice(0, -1).findLast(tells), all.at(-1)]
  return a && b ? [a, b] : undefined
}
const evidenceIn = (...list: readonly Assessment[]) => list.flatMap((a) => a.look.from)

/** How often the lesion was looked at in a way that can be compared. `none` for a lesion that is not jaw necrosis by medication. */
export const assessments = choiceFact<LesionCase, 'none' | 'first' | 'followed'>({
  id: 'lesion-assessments',
  about: 'subject',
  choices: { none: { nl: 'geen', en: 'none' }, first: { nl: 'een', en: 'one' }, followed: { nl: 'twee of meer', en: 'two or more' } },
  name: { nl: 'beoordelingen van de laesie', en: 'assessments of the lesion' },
  asks: { nl: 'Hoe vaak en wanneer werd de laesie beoordeeld?', en: 'How often and when was the lesion assessed?' },
  find: (c) => {
    const d = look(lesionDiagnosis, c)
    if (!valuesOf(d).some((v) => v === 'mronj' || v === 'suspected' || v === 'healed')) return known('none', d.from)
    const all = assessmentsOf(c)
    return known(all.length === 0 ? 'none' : lastTwo(c) === undefined ? 'first' : 'followed', evidenceIn(...all.slice(-2)))
  },
})

/** Bare bone at a place where it was not before: another site of this lesion, or a first look at a lesion after an earlier one elsewhere. */
export const newSite = yesNoFact<LesionCase>({
  id: 'new-site',
  about: 'subject',
  name: { nl: 'nieuwe plaats', en: 'new site' },
  asks: { nl: 'Ligt er bot bloot op een nieuwe plaats?', en: 'Is bone bare at a new site?' },
  find: (c) => {
    const all = assessmentsOf(c)
    const last = all.at(-1)
    if (!last?.look.bone) return known('no')
    if (lastTwo(c) === undefined) {
      const others = lesionsOf(c).filter((l) => l !== c.lesion)
      const earlier = others.some((lesion) => {
        const first = looksAt(about(c, { lesion }))[0]
        return first?.bone === true && first.date.last < last.look.date.first
      })
      return known(earlier ? 'yes' : 'no', last.look.from)
    }
    const before = new Set([...c.lesion.sites.map((s) => s.code), ...all.slice(0, -1).flatMap((a) => a.sites)])
    return known(before.size > 0 && last.sites.some((s) => !before.has(s)) ? 'yes' : 'no', last.look.from)
  },
})

/** The bone at the last look against the looks before. */
export const boneChange = choiceFact<LesionCase, 'closed' | 'reopened' | 'bare'>({
  id: 'bone-change',
  about: 'subject',
  choices: { closed: { nl: 'gesloten', en: 'closed' }, reopened: { nl: 'weer open', en: 'open again' }, bare: { nl: 'bloot gebleven', en: 'still bare' } },
  name: { nl: 'bot bij de laatste beoordeling', en: 'bone at the last assessment' },
  asks: lesionBone.asks,
  find: (c) => {
    const two = lastTwo(c)
    if (!two) return missing()
    const [a, b] = two
    return known(b.look.bone ? (a.look.bone ? 'bare' : 'reopened') : 'closed', evidenceIn(a, b))
  },
})

/** The stage at the last look against the one before. Missing while pain or infection is not recorded at one of them. */
export const stageChange = choiceFact<LesionCase, 'lower' | 'same' | 'higher'>({
  id: 'stage-change',
  about: 'subject',
  choices: { lower: { nl: 'lager', en: 'lower' }, same: { nl: 'gelijk', en: 'the same' }, higher: { nl: 'hoger', en: 'higher' } },
  name: { nl: 'stadium bij de laatste beoordeling', en: 'stage at the last assessment' },
  asks: { nl: 'Waren er bij de laatste twee beoordelingen pijn of andere klachten, en infectie?', en: 'At the last two assessments, was there pain or another symptom, and infection?' },
  find: (c): Found<'lower' | 'same' | 'higher'> => {
    const two = lastTwo(c)
    if (!two) return missing()
    const [a, b] = two
    if (a.stages.length !== 1 || b.stages.length !== 1) return missing(b.stages.length > 1 ? [lesionSymptoms, lesionInfection] : undefined, evidenceIn(a, b))
    const difference = rank(b.stages[0]!) - rank(a.stages[0]!)
    return known(difference < 0 ? 'lower' : difference > 0 ? 'higher' : 'same', evidenceIn(a, b))
  },
})

/** The number of signs at the last look against the one before. */
export const signsChange = choiceFact<LesionCase, 'fewer' | 'same' | 'more'>({
  id: 'signs-change',
  about: 'subject',
  choices: { fewer: { nl: 'minder', en: 'fewer' }, same: { nl: 'evenveel', en: 'as many' }, more: { nl: 'meer', en: 'more' } },
  name: { nl: 'klachten en tekenen bij de laatste beoordeling', en: 'symptoms and signs at the last assessment' },
  asks: stageChange.asks,
  find: (c) => {
    const two = lastTwo(c)
    if (!two) return missing()
    const [a, b] = two
    return known(b.signs < a.signs ? 'fewer' : b.signs > a.signs ? 'more' : 'same', evidenceIn(a, b))
  },
})

/** The first of the unbroken looks at which the mucosa was closed. */
function closedSince(c: LesionCase): Look | undefined {
  let first: Look | undefined
  for (const seen of looksAt(c)) first = seen.bone ? undefined : (first ?? seen)
  return first
}

/** Closed at a control twelve months or more after the first one at which it was closed (S0636). */
export const closedForAYear = yesNoFact<LesionCase>({
  id: 'closed-for-a-year',
  about: 'subject',
  name: { nl: '12 maanden gesloten', en: 'closed for 12 months' },
  asks: { nl: 'Was het slijmvlies 12 maanden na de genezing nog gesloten?', en: 'Was the mucosa still closed 12 months after it healed?' },
  find: (c) => {
    const [first, last] = [closedSince(c), looksAt(c).at(-1)]
    if (!first || !last) return known('no')
    return known(addMonths(first.date.last, 12) <= last.date.first ? 'yes' : 'no', [...first.from, ...last.from])
  },
})

const images: readonly ProcedureCode[] = ['panoramic-radiograph', 'apical-radiograph', 'cbct']
const done = (c: LesionCase, codes: readonly ProcedureCode[]): readonly (ProcedureEntry & { readonly day: Day })[] =>
  c.record.procedures.flatMap((p) => (codes.includes(p.code) && p.status === 'done' && p.date !== undefined ? [{ ...p, day: p.date.last }] : []))
const newestOf = (list: readonly (ProcedureEntry & { readonly day: Day })[]) => list.toSorted((a, b) => a.day - b.day).at(-1)
const imageEvidence = (fact: string, p: ProcedureEntry) => [{ fact, value: p.label, reference: p.reference, date: p.date?.text }]

/**
 * An acceptable radiograph after twelve months. No code says so: an image of that time counts as acceptable when the clinician also closed the
 * lesion (recorded it as over); else it is asked.
 */
export const acceptableRadiograph = yesNoFact<LesionCase>({
  id: 'acceptable-radiograph',
  about: 'subject',
  name: { nl: 'aanvaardbaar röntgenbeeld na 12 maanden', en: 'acceptable radiograph after 12 months' },
  asks: { nl: 'Is het bot op een opname van na 12 maanden aanvaardbaar genezen? Sluit de laesie dan af.', en: 'Has bone healed acceptably on an image made after 12 months? Then record the lesion as resolved.' },
  find: (c) => {
    const first = closedSince(c)
    const late = first && newestOf(done(c, images).filter((p) => p.day >= addMonths(first.date.first, 12)))
    return late && c.lesion.status === 'past' ? known('yes', imageEvidence('acceptable-radiograph', late)) : missing(undefined, late ? imageEvidence('acceptable-radiograph', late) : [])
  },
})

/**
 * Stage 2 that treatment does not help (ours): stage 2 at the last assessment and without a break at one at least three months earlier, with no fewer
 * signs. `no` when the record does not show it.
 */
export const stage2Failing = choiceFact<LesionCase, 'yes' | 'no'>({
  id: 'stage-2-failing',
  about: 'subject',
  choices: { yes: { nl: 'niet beter na 3 maanden', en: 'no better after 3 months' }, no: { nl: 'niet vastgelegd', en: 'not on record' } },
  name: { nl: 'falende behandeling in stadium 2', en: 'treatment failing at stage 2' },
  asks: { nl: 'Is de laesie na 3 maanden behandeling niet beter?', en: 'Is the lesion no better after 3 months of treatment?' },
  find: (c) => {
    const all = assessmentsOf(c)
    const atStage2 = all.slice(all.findLastIndex((a) => a.stages.join() !== '2') + 1)
    const [first, last] = [atStage2[0], atStage2.at(-1)]
    if (!first || !last) return known('no')
    const long = addMonths(first.look.date.last, 3) <= last.look.date.first
    return long && last.signs >= first.signs ? known('yes', evidenceIn(first, last)) : known('no', evidenceIn(last))
  },
})

/** How a lesion is watched: bare bone (stages 1 to 3), stage 0, healed, or not at all. */
export const lesionWatch = choiceFact<LesionCase, 'bare' | 'stage-0' | 'healed' | 'none'>({
  id: 'lesion-watch',
  about: 'subject',
  choices: { bare: { nl: 'stadium 1 tot 3', en: 'stages 1 to 3' }, 'stage-0': { nl: 'stadium 0', en: 'stage 0' }, healed: { nl: 'genezen', en: 'healed' }, none: { nl: 'geen opvolging', en: 'no follow-up' } },
  name: { nl: 'opvolging van de laesie', en: 'follow-up of the lesion' },
  asks: lesionBone.asks,
  find: (c): Found<'bare' | 'stage-0' | 'healed' | 'none'> => {
    const d = look(lesionDiagnosis, c)
    if (says(d, 'healed')) return known('healed', d.from)
    const stage = look(lesionStage, c)
    const of = (s: Stage | 'not-staged'): 'bare' | 'stage-0' | 'none' => (s === 'not-staged' ? 'none' : s === '0' ? 'stage-0' : 'bare')
    const watches = new Set(valuesOf(stage).map(of))
    const [only] = watches
    return only !== undefined && watches.size === 1 ? known(only, stage.from) : missing(asksOf(stage), stage.from)
  },
})

/** An image belongs to the diagnosis when it was made from three months before bone was first bare (ours). */
export const baselineImage = yesNoFact<LesionCase>({
  id: 'baseline-image',
  about: 'subject',
  name: { nl: 'referentiebeeld bij de diagnose', en: 'baseline image at diagnosis' },
  asks: { nl: 'Is er bij de diagnose een OPG, apicale opname of CBCT gemaakt?', en: 'Was a panoramic, periapical or CBCT image made at diagnosis?' },
  find: (c) => {
    const first = looksAt(c).find((seen) => seen.bone)
    const made = newestOf(done(c, images).filter((p) => first === undefined || p.day >= addMonths(first.date.first, -3)))
    return known(made ? 'yes' : 'no', made ? imageEvidence('baseline-image', made) : [])
  },
})

/** A new lesion of bone is suspected, and no CBCT was made since: bare bone at a new site, osteolysis, or necrosis beyond the alveolus. */
export const boneLesionSuspected = choiceFact<LesionCase, 'yes' | 'no'>({
  id: 'bone-lesion-suspected',
  about: 'subject',
  choices: { yes: { nl: 'vastgelegd', en: 'on record' }, no: { nl: 'niet vastgelegd', en: 'not on record' } },
  name: { nl: 'vermoeden van een nieuw botletsel', en: 'suspicion of a new bone lesion' },
  asks: { nl: 'Wordt een nieuw botletsel vermoed?', en: 'Is a new bone lesion suspected?' },
  find: (c) => {
    const found = ['osteolysis-to-border', 'exposure-beyond-alveolus'].map((code) => observationsOf(c, code)[0]).find((o) => o?.value === true)
    const site = look(newSite, c)
    if (!found && says(site, 'no')) return known('no')
    const since = found?.date ?? (says(site, 'yes') ? looksAt(c).at(-1)!.date : undefined)
    const scanned = newestOf(done(c, ['cbct']))
    if (scanned && since && scanned.day >= since.first) return known('no', imageEvidence('bone-lesion-suspected', scanned))
    return known('yes', found ? [{ fact: 'bone-lesion-suspected', value: found.shown, reference: found.reference, date: found.date?.text }] : site.from)
  },
})

const orToday = (c: LesionCase, day: Day): Day => Math.max(day, c.asOf) as Day

/** The last sequestrectomy of the lesion: one done for it, at its site, or with no other lesion about. */
const sequestrectomyOf = (c: LesionCase) =>
  newestOf(done(c, ['sequestrectomy']).filter((p) => (p.reasonReferences.length > 0 ? p.reasonReferences.includes(c.lesion.reference) : p.sites.length > 0 ? meet(p.sites, c.lesion.sites) : lesionsOf(c).length === 1)))

/** A sequestrum was removed, and nobody looked two weeks later yet. */
export const awaitsTwoWeekLook = choiceFact<LesionCase, 'yes' | 'no'>({
  id: 'awaits-two-week-look',
  about: 'subject',
  choices: { yes: { nl: 'ja', en: 'yes' }, no: { nl: 'nee', en: 'no' } },
  name: { nl: 'controle na sekwestrectomie nog te doen', en: 'check after sequestrectomy still to come' },
  asks: { nl: 'Is de wond 2 weken na de sekwestrectomie gecontroleerd?', en: 'Was the wound checked 2 weeks after the sequestrectomy?' },
  find: (c) => {
    const removed = sequestrectomyOf(c)
    if (!removed) return known('no')
    return known((lastExamination(c) ?? -Infinity) >= addDays(removed.day, 14) ? 'no' : 'yes', imageEvidence('awaits-two-week-look', removed))
  },
})

const dated = (id: string, nl: string, en: string, day: (c: LesionCase) => Day | undefined) =>
  dayFact<LesionCase>({
    id,
    about: 'subject',
    name: { nl, en },
    asks: assessments.asks,
    find: (c) => {
      const d = day(c)
      return d === undefined ? missing() : known(orToday(c, d))
    },
  })
export const in3MonthsOfLook = dated('clinical-in-3-months', 'klinische controle 3 maanden na de laatste beoordeling', 'clinical check 3 months after the last assessment', (c) => addMonths(lastExamination(c) ?? c.asOf, 3))
export const nowForLesion = dated('lesion-check-from', 'controle vanaf vandaag', 'check from today', (c) => c.asOf)
export const twoWeeksAfterSequestrectomy = dated('two-weeks-after-sequestrectomy', '2 weken na de sekwestrectomie', '2 weeks after the sequestrectomy', (c) => {
  const removed = sequestrectomyOf(c)
  return removed && addDays(removed.day, 14)
})
export const panoramicIn6Months = dated('panoramic-in-6-months', 'OPG 6 maanden na de vorige', 'panoramic radiograph 6 months after the previous one', (c) =>
  addMonths(newestOf(done(c, ['panoramic-radiograph']))?.day ?? lastExamination(c) ?? c.asOf, 6),
)

/** The maxillary sinus is involved. A lesion of the lower jaw cannot reach it. */
export const sinusAtStake = yesNoFact<LesionCase>({
  id: 'sinus-at-stake',
  about: 'subject',
  name: sinusInvolved.name,
  asks: sinusInvolved.asks,
  find: (c) => {
    const { sites } = c.lesion
    if (sites.length > 0 && sites.every((s) => s.jaw === 'mandible')) return known('no')
    const found = look(sinusInvolved, c)
    return found.state === 'missing' ? missing([sinusInvolved], found.from) : found
  },
})
