/** A lesion of the jaw through time: when bone was seen or probed, when it had closed, and what else was found there. */
import { between, choiceFact, type DayFact, dayFact, type Evidence, type Found, known, missing, quantityFact, yesNoFact } from '../engine/fact.ts'
import type { ConditionEntry, ObservationEntry, Site } from '../record/record.ts'
import { addDays, type Day, type Span } from '../values/day.ts'
import { evidenceOf, type LesionCase, type PatientCase } from './case.ts'
import { isInvasive } from './procedure.ts'

/** Lesions that count: every jaw lesion that was not refuted. */
export const lesionsOf = (c: PatientCase): readonly ConditionEntry[] => c.record.conditions.filter((e) => e.code === 'jaw-lesion' && e.status !== 'refuted')

/** Do two lists of sites meet: the same tooth, or a tooth and the jaw that it stands in? */
export const meet = (a: readonly Site[], b: readonly Site[]): boolean => a.some((s) => b.some((o) => s.code === o.code || (s.jaw === o.jaw && (s.tooth === undefined || o.tooth === undefined))))

/**
 * Is this a finding at this lesion? It names the lesion (`focus`); or it names nothing, and lies at the lesion's site or, without a site, the patient
 * has no other lesion. A finding at something else, an extraction wound say, never counts here.
 */
function isAt(c: PatientCase, lesion: ConditionEntry, o: ObservationEntry): boolean {
  if (o.focus.length > 0) return o.focus.includes(lesion.reference)
  if (o.sites.length > 0) return meet(o.sites, lesion.sites)
  return lesionsOf(c).length === 1
}

/**
 * The newest finding of a code that belongs to no lesion on record: it names none, or names something that could not be read as one. What was
 * found at a wound belongs to the wound, unless it is bare bone; what was found at a lesion since refuted is refuted with it.
 */
export function looseFindingOf(c: PatientCase, code: string): ObservationEntry | undefined {
  const isLesion = (reference: string): boolean => c.record.conditions.some((e) => e.reference === reference && e.code === 'jaw-lesion')
  const isWound = (reference: string): boolean => !boneCodes.includes(code) && c.record.procedures.some((p) => p.reference === reference)
  const loose = (c.record.observations.get(code) ?? []).filter((o) => (o.focus.length > 0 ? !o.focus.some((f) => isLesion(f) || isWound(f)) : !lesionsOf(c).some((lesion) => isAt(c, lesion, o))))
  return newestOf(loose)
}

/** The first of findings that stand newest first. Of two looks on one day that disagree, the one that found it counts. */
const newestOf = (list: readonly ObservationEntry[]): ObservationEntry | undefined => list.find((o) => o.value === true && o.date?.last === list[0]!.date?.last) ?? list[0]

const observationsAt = (c: PatientCase, lesion: ConditionEntry, code: string): readonly ObservationEntry[] => (c.record.observations.get(code) ?? []).filter((o) => isAt(c, lesion, o))

/** Symptoms that make stage 2 where bone lies bare, and stage 0 where it does not. */
export const symptomCodes = ['pain', 'swelling', 'altered-sensation', 'sinus-pain', 'jaw-bone-ache', 'unexplained-odontalgia'] as const
export const infectionCodes = ['infection', 'pus'] as const
/** The five criteria of stage 3, each of its own. */
export const stage3Codes = ['exposure-beyond-alveolus', 'pathological-fracture', 'extra-oral-fistula', 'oro-antral-communication', 'osteolysis-to-border'] as const
const otherSignCodes = ['unexplained-loose-teeth', 'socket-not-filled', 'intra-oral-fistula'] as const
const boneCodes: readonly string[] = ['exposed-bone', 'bone-probed-through-fistula']
const signCodes = [...symptomCodes, ...infectionCodes, ...stage3Codes, ...otherSignCodes]

/** Codes of findings that point to jaw necrosis wherever they stand. */
export const lesionCodes: readonly string[] = [...boneCodes, ...signCodes]

/** One look at the lesion at which bone was, or was not, bare. */
export interface Look {
  readonly bone: boolean
  readonly date: Span
  readonly from: readonly Evidence[]
}

interface History {
  /** Dated looks, oldest first. */
  readonly looks: readonly Look[]
  /** Looks without a date: what they say of now, when nothing dated does. */
  readonly undated: boolean | undefined
  /** The unbroken series of equal looks at the end. */
  readonly run: readonly Look[]
  readonly everBone: boolean
  /** At the last look or after it the mucosa had not closed. */
  readonly unhealed: boolean
  readonly from: readonly Evidence[]
}

const histories = new WeakMap<LesionCase, History>()

function historyOf(c: LesionCase): History {
  const kept = histories.get(c)
  if (kept) return kept
  const made = makeHistory(c)
  histories.set(c, made)
  return made
}

/** Healing that names neither lesion nor place may be that of a wound, where something was operated on before. */
const maySpeakOfWound = (c: LesionCase, healing: ObservationEntry): boolean =>
  healing.focus.length === 0 && healing.sites.length === 0 && c.record.procedures.some((p) => p.status === 'done' && isInvasive(p) && (p.date === undefined || healing.date === undefined || p.date.first <= healing.date.last))

/** "No bone" at one place says nothing of bone that was seen at another. */
const saysGone = (o: ObservationEntry, bone: ObservationEntry): boolean => o.code === bone.code && (o.sites.length === 0 || bone.sites.length === 0 || meet(o.sites, bone.sites))

function makeHistory(c: LesionCase): History {
  const { lesion } = c
  const healing = observationsAt(c, lesion, 'mucosal-healing').filter((o) => !maySpeakOfWound(c, o))
  const seen = [...boneCodes.flatMap((code) => observationsAt(c, lesion, code)), ...healing.filter((o) => o.value === 'complete')]
  const dated = seen.filter((o) => o.date !== undefined).sort((a, b) => a.date!.first - b.date!.first || a.date!.last - b.date!.last)
  const looks: Look[] = []
  // Bone found bare or probed, and not yet found gone. No bone to be seen, while a fistula that led to bone was not probed again, is no closed lesion.
  let open: readonly ObservationEntry[] = []
  for (const text of new Set(dated.map((o) => o.date!.text))) {
    const day = dated.filter((o) => o.date!.text === text)
    // Two looks on one day that disagree: the bone was bare.
    const bare = day.filter((o) => o.value === true)
    const closed = bare.length === 0 && day.some((o) => o.value === 'complete')
    open = closed ? [] : [...open.filter((bone) => !day.some((o) => o.value === false && saysGone(o, bone))), ...bare]
    if (bare.length > 0 || open.length === 0) looks.push({ bone: bare.length > 0, date: day[0]!.date!, from: day.map((o) => evidenceOf(o.code, o)) })
  }
  const first = looks[0]
  // An onset is the first documented finding when bare bone is what it records: no other sign was found before the bone.
  const { onset } = lesion
  const somethingBefore = first !== undefined && signCodes.some((code) => observationsAt(c, lesion, code).some((o) => o.value === true && o.date !== undefined && o.date.last < first.date.first))
  if (onset && first?.bone && onset.first < first.date.first && !somethingBefore) {
    looks.unshift({ bone: true, date: onset, from: [{ fact: 'lesion-onset', value: lesion.label, reference: lesion.reference, date: onset.text }] })
  }
  const loose = seen.filter((o) => o.date === undefined)
  const undated = loose.length === 0 ? undefined : loose.some((o) => o.value === true)
  const last = looks.at(-1)
  const run = looks.slice(looks.findLastIndex((l) => l.bone !== last!.bone) + 1)
  // Covered bone under mucosa that has not closed is no closed lesion.
  const unhealed = healing.find((o) => o.value === 'incomplete' && (last === undefined || (o.date !== undefined && o.date.last >= last.date.first)))
  const from = last ? [...new Set([run[0]!, last])].flatMap((l) => l.from) : loose.map((o) => evidenceOf(o.code, o))
  return {
    looks,
    undated,
    run,
    everBone: seen.some((o) => o.value !== false),
    unhealed: unhealed !== undefined,
    from: unhealed ? [...from, evidenceOf(unhealed.code, unhealed)] : from,
  }
}

/** How the bone stands at the last look. `closed`: it was bare, or the lesion was declared over, and it is covered now. */
export type Bone = 'present' | 'closed' | 'absent'

const boneOf = (c: LesionCase): Bone | undefined => {
  const h = historyOf(c)
  const bone = h.run[0]?.bone ?? h.undated
  const over = c.lesion.status === 'past'
  // Declared over, yet bare at the last look: that cannot be told apart without another look.
  if (bone === true) return over ? undefined : 'present'
  if (over || h.everBone) return h.unhealed ? undefined : 'closed'
  return bone === undefined ? undefined : 'absent'
}

/** Bare bone, or bone probed through a fistula, at the last look. */
export const lesionBone = choiceFact<LesionCase, Bone>({
  id: 'exposed-bone',
  about: 'subject',
  choices: {
    present: { nl: 'bloot of sondeerbaar', en: 'exposed or probed' },
    closed: { nl: 'weer gesloten', en: 'closed again' },
    absent: { nl: 'niet bloot', en: 'not exposed' },
  },
  name: { nl: 'blootliggend bot', en: 'exposed bone' },
  asks: { nl: 'Ligt er nu bot bloot, of is bot te sonderen via een fistel?', en: 'Is bone exposed now, or can bone be probed through a fistula?' },
  find: (c) => {
    const bone = boneOf(c)
    const { from } = historyOf(c)
    return bone === undefined ? missing(undefined, from) : known(bone, from)
  },
})

/** From the first of the unbroken looks to the last one, at least and at most. */
function lengthOf(run: readonly Look[]): { low: number; high: number } {
  const [a, b] = [run[0]!.date, run.at(-1)!.date]
  return run.length === 1 ? { low: 0, high: 0 } : { low: Math.max(0, b.first - a.last), high: Math.max(0, b.last - a.first) }
}

/** The day on which bare bone was first documented; a look without bone in between starts the count anew. A partial date stands for its first day. */
export const firstExposure: DayFact<LesionCase> = dayFact({
  id: 'first-exposed-bone',
  about: 'subject',
  name: { nl: 'eerste vaststelling van blootliggend bot', en: 'first finding of exposed bone' },
  asks: { nl: 'Op welke dag werd blootliggend bot voor het eerst vastgesteld, en op welke dag het laatst?', en: 'On which day was exposed bone first found, and on which day last?' },
  find: (c) => {
    const { run } = historyOf(c)
    return run[0]?.bone ? known(run[0].date.first, run[0].from) : missing()
  },
})

/** Days over which bare bone is documented: from the first finding to the last one. */
export const documentedDays = quantityFact<LesionCase, 'days'>({
  id: 'exposed-bone-documented-days',
  unit: 'days',
  about: 'subject',
  name: { nl: 'dagen blootliggend bot, gedocumenteerd', en: 'days of exposed bone, documented' },
  asks: firstExposure.asks,
  find: (c): Found<number> => {
    const { run, from } = historyOf(c)
    if (run[0]?.bone !== true) return missing([firstExposure], from)
    const { low, high } = lengthOf(run)
    return low === high ? known(low, from) : between(low, high, from, [firstExposure])
  },
})

/** Days since the first finding of bare bone. */
export const daysSinceFirstExposure = quantityFact<LesionCase, 'days'>({
  id: 'days-since-first-exposed-bone',
  unit: 'days',
  about: 'subject',
  name: { nl: 'dagen sinds de eerste vaststelling', en: 'days since the first finding' },
  asks: firstExposure.asks,
  find: (c): Found<number> => {
    const first = historyOf(c).run[0]
    if (first?.bone !== true) return missing([firstExposure])
    const [low, high] = [c.asOf - first.date.last, c.asOf - first.date.first]
    return low === high ? known(low, first.from) : between(Math.max(0, low), high, first.from, [firstExposure])
  },
})

const lookAfter = (id: string, days: number): DayFact<LesionCase> =>
  dayFact({
    id,
    about: 'subject',
    name: { nl: `dag ${days} na de eerste vaststelling, of vandaag`, en: `day ${days} after the first finding, or today` },
    asks: firstExposure.asks,
    find: (c) => {
      const first = historyOf(c).run[0]
      return first?.bone ? known(Math.max(addDays(first.date.first, days), c.asOf) as Day, first.from) : missing([firstExposure])
    },
  })
/** When to look again: day 56 (8 weeks) or day 57 (more than 8 weeks) after the first finding; today when that day has passed. */
export const lookAtDay56 = lookAfter('look-at-day-56', 56)
export const lookAtDay57 = lookAfter('look-at-day-57', 57)

/** Days between the first and the last control at which the mucosa was closed, without bone in between. */
export const closedDays = quantityFact<LesionCase, 'days'>({
  id: 'closed-mucosa-days',
  unit: 'days',
  about: 'subject',
  name: { nl: 'dagen gesloten slijmvlies, gedocumenteerd', en: 'days of closed mucosa, documented' },
  asks: { nl: 'Bij welke controles was het slijmvlies gesloten?', en: 'At which checks was the mucosa closed?' },
  find: (c): Found<number> => {
    const { run, from } = historyOf(c)
    if (run.length === 0 || run[0]!.bone) return missing(undefined, from)
    const { low, high } = lengthOf(run)
    return low === high ? known(low, from) : between(low, high, from)
  },
})

/** What was found before the mucosa closed says nothing of now. */
function saysOfNow(c: LesionCase, o: ObservationEntry): boolean {
  const closed = boneOf(c) === 'closed' ? historyOf(c).run[0] : undefined
  return closed === undefined || o.date === undefined || o.date.last >= closed.date.first
}

/** The newest finding of a code at the lesion, if it says anything of now. */
export function findingAt(c: LesionCase, code: string): ObservationEntry | undefined {
  const newest = newestOf(observationsAt(c, c.lesion, code))
  return newest && saysOfNow(c, newest) ? newest : undefined
}

const placeOf = (o: ObservationEntry): string => o.sites.map((s) => s.code).join()

/** The newest finding of a code at each tooth of the lesion. */
function byTooth(c: LesionCase, code: string): readonly ObservationEntry[] {
  const all = observationsAt(c, c.lesion, code)
  return [...new Set(all.map(placeOf))].map((place) => newestOf(all.filter((o) => placeOf(o) === place))!).filter((o) => saysOfNow(c, o))
}

const evidence = (list: readonly (ObservationEntry | undefined)[]): Evidence[] => list.filter((o) => o !== undefined).map((o) => evidenceOf(o.code, o))

/** Yes when one of the findings is there; no when those of `rulesOut` are all recorded as absent; else not recorded. */
const anyOf = (id: string, codes: readonly string[], rulesOut: readonly string[], name: { nl: string; en: string }, asks: { nl: string; en: string }) =>
  yesNoFact<LesionCase>({
    id,
    about: 'subject',
    name,
    asks,
    find: (c) => {
      const found = codes.map((code) => findingAt(c, code))
      const there = found.filter((o) => o?.value === true)
      if (there.length > 0) return known('yes', evidence(there))
      const absent = rulesOut.map((code) => findingAt(c, code))
      return absent.every((o) => o?.value === false) ? known('no', evidence(absent)) : missing()
    },
  })

export const lesionSymptoms = anyOf(
  'lesion-symptoms',
  symptomCodes,
  ['pain'],
  { nl: 'pijn, zwelling, gevoelsstoornis, sinuspijn of doffe kaakpijn', en: 'pain, swelling, altered sensation, sinus pain or dull jaw ache' },
  { nl: 'Is er pijn, zwelling, een gevoelsstoornis, sinuspijn of doffe kaakpijn?', en: 'Is there pain, swelling, altered sensation, sinus pain or a dull jaw ache?' },
)
export const lesionInfection = anyOf(
  'lesion-infection',
  infectionCodes,
  ['infection'],
  { nl: 'infectie of etter', en: 'infection or pus' },
  { nl: 'Zijn er tekenen van infectie of etter bij de laesie?', en: 'Are there signs of infection or pus at the lesion?' },
)
export const lesionSigns = anyOf(
  'lesion-signs',
  signCodes,
  ['pain'],
  { nl: 'klachten of tekenen zonder andere oorzaak', en: 'symptoms or signs without another cause' },
  {
    nl: 'Zijn er onverklaarde klachten of tekenen: pijn, doffe kaakpijn, sinuspijn, gevoelsstoornis, losse tanden, een niet gevulde extractiewond of een fistel?',
    en: 'Are there unexplained symptoms or signs: pain, dull jaw ache, sinus pain, altered sensation, loose teeth, an unfilled socket or a fistula?',
  },
)
export const stage3Criterion = anyOf(
  'stage-3-criterion',
  stage3Codes,
  stage3Codes,
  { nl: 'criterium van stadium 3', en: 'criterion of stage 3' },
  {
    nl: 'Is er necrose voorbij het alveolaire bot, een pathologische fractuur, een fistel naar de huid, een verbinding met sinus of neus, of osteolyse tot de onderrand of de sinusbodem?',
    en: 'Is there necrosis beyond the alveolar bone, a pathological fracture, a fistula to the skin, a communication with sinus or nose, or osteolysis to the lower border or sinus floor?',
  },
)

const single = (id: string, codes: readonly string[], nl: string, en: string, nlAsks: string, enAsks: string) => anyOf(id, codes, codes, { nl, en }, { nl: nlAsks, en: enAsks })
export const sequestrum = single('sequestrum', ['sequestrum-visible', 'sequestrum-mobile'], 'zichtbaar of los sekwester', 'visible or loose sequestrum', 'Is er een zichtbaar of los sekwester?', 'Is there a visible or loose sequestrum?')
export const sharpBoneEdge = single('sharp-bone-edge', ['sharp-bone-edge'], 'scherpe botrand', 'sharp bone edge', 'Is er een scherpe of overhangende botrand?', 'Is there a sharp or overhanging bone edge?')
export const pusAtLesion = single('pus', ['pus'], 'etter', 'pus', 'Is er etter?', 'Is there pus?')
export const sinusInvolved = single('maxillary-sinus-involved', ['maxillary-sinus-involved'], 'sinus maxillaris aangetast', 'maxillary sinus involved', 'Is de sinus maxillaris aangetast?', 'Is the maxillary sinus involved?')

/** A tooth at the lesion that is loose (grade 2-3) or painful. */
export const looseOrPainfulTooth = yesNoFact<LesionCase>({
  id: 'loose-or-painful-tooth',
  about: 'subject',
  name: { nl: 'losse (graad 2-3) of pijnlijke tand bij de laesie', en: 'loose (grade 2-3) or painful tooth at the lesion' },
  asks: { nl: 'Staat er bij de laesie een losse (graad 2-3) of pijnlijke tand?', en: 'Is there a loose (grade 2-3) or painful tooth at the lesion?' },
  find: (c) => {
    const [mobility, painful] = [byTooth(c, 'tooth-mobility'), byTooth(c, 'tooth-painful')]
    const loose = mobility.filter((o) => Number(o.value) >= 2)
    const there = [...loose, ...[...painful, findingAt(c, 'unexplained-loose-teeth')].filter((o) => o?.value === true)]
    if (there.length > 0) return known('yes', evidence(there))
    return mobility.length > 0 && painful.length > 0 ? known('no', evidence([...mobility, ...painful])) : missing()
  },
})

/** What makes a referral urgent: a criterion of stage 3, a numb lip or chin, an infection with swelling. */
export const urgentSign = yesNoFact<LesionCase>({
  id: 'urgent-sign',
  about: 'subject',
  name: { nl: 'criterium van stadium 3, gevoelloze lip of kin, of infectie die uitbreidt', en: 'criterion of stage 3, numb lip or chin, or spreading infection' },
  asks: {
    nl: 'Is er een gevoelloze lip of kin, zwelling met infectie, een fistel naar de huid, een fractuur of een ander teken van stadium 3?',
    en: 'Is there a numb lip or chin, swelling with infection, a fistula to the skin, a fracture or another sign of stage 3?',
  },
  find: (c) => {
    const at = (code: string): ObservationEntry | undefined => findingAt(c, code)
    const there = [...stage3Codes, 'altered-sensation'].map(at).filter((o) => o?.value === true)
    const infected = infectionCodes.map(at).find((o) => o?.value === true)
    const swollen = at('swelling')
    if (infected && swollen?.value === true) there.push(infected, swollen)
    if (there.length > 0) return known('yes', evidence(there))
    const absent = ['altered-sensation', 'infection', ...stage3Codes].map(at)
    return absent.every((o) => o?.value === false) ? known('no', evidence(absent)) : missing()
  },
})

/** The clinician's own stage, kept beside the one that follows from the findings. */
export const recordedStage = choiceFact<LesionCase, '0' | '1' | '2' | '3' | 'at-risk'>({
  id: 'recorded-stage',
  about: 'subject',
  choices: { '0': { nl: 'stadium 0', en: 'stage 0' }, '1': { nl: 'stadium 1', en: 'stage 1' }, '2': { nl: 'stadium 2', en: 'stage 2' }, '3': { nl: 'stadium 3', en: 'stage 3' }, 'at-risk': { nl: 'de risicocategorie', en: 'at risk' } },
  name: { nl: 'stadium volgens de behandelaar', en: 'stage by the clinician' },
  asks: { nl: 'Welk stadium gaf de behandelaar?', en: 'Which stage did the clinician give?' },
  find: (c) => {
    const { stage, reference } = c.lesion
    return stage === '0' || stage === '1' || stage === '2' || stage === '3' || stage === 'at-risk' ? known(stage, [{ fact: 'recorded-stage', value: stage, reference }]) : missing()
  },
})

/** The day of the last examination of the lesion: its newest dated finding, or undefined. */
export function lastExamination(c: LesionCase): Day | undefined {
  const days = [...lesionCodes, 'mucosal-healing'].flatMap((code) => observationsAt(c, c.lesion, code).flatMap((o) => (o.date ? [o.date.last] : []))).filter((d) => d <= c.asOf)
  return days.length > 0 ? (Math.max(...days) as Day) : undefined
}

/** The first day on which bone was ever bare at the lesion, gaps or not; undefined when no dated look tells. */
export const firstBoneEver = (c: LesionCase): Day | undefined => historyOf(c).looks.find((l) => l.bone)?.date.first

/** All dated looks at the lesion, oldest first. */
export const looksAt = (c: LesionCase): readonly Look[] => historyOf(c).looks

/** The observations of a code at the lesion, newest first. */
export const observationsOf = (c: LesionCase, code: string): readonly ObservationEntry[] => observationsAt(c, c.lesion, code)
