/** The procedure at hand: what it does to bone and mucosa, where, how urgent, when. */
import { choiceFact, dayFact, type Found, known, knownValue, look, missing, oneOf, rangeOf, says, yesNoFact } from '../engine/fact.ts'
import type { ObservationEntry, ProcedureCode, ProcedureEntry, Site } from '../record/record.ts'
import { addDays, type Day } from '../values/day.ts'
import type { PatientCase, ProcedureCase } from './case.ts'
import { current } from './condition.ts'
import { bisphosphonateMonths, extraFactor, type JawExposure, jawExposure, relevantDrug, therapyPlanned } from './exposure.ts'
import { hiddenExposureAsks, hiddenReason, parenteralAntiresorptive } from './hidden-exposure.ts'

/** What kind of dental work a procedure is, as the protocols tell them apart. */
export type DentalWork = 'safe' | 'orthodontics' | 'subgingival-scaling' | 'scaling' | 'root-banking' | 'extraction' | 'implant-or-graft' | 'other-surgery' | 'mronj-surgery' | 'not-dental'

const workOf: Record<ProcedureCode, DentalWork> = {
  'supragingival-scaling': 'safe',
  restoration: 'safe',
  endodontics: 'safe',
  'crown-bridge': 'safe',
  denture: 'safe',
  orthodontics: 'orthodontics',
  'subgingival-scaling': 'subgingival-scaling',
  scaling: 'scaling',
  'root-banking': 'root-banking',
  'tooth-extraction': 'extraction',
  'surgical-extraction': 'extraction',
  implant: 'implant-or-graft',
  'bone-graft': 'implant-or-graft',
  'apical-surgery': 'other-surgery',
  'periodontal-surgery': 'other-surgery',
  'torus-removal': 'other-surgery',
  sequestrectomy: 'mronj-surgery',
  'jaw-resection': 'mronj-surgery',
  biopsy: 'mronj-surgery',
  'head-neck-radiotherapy': 'not-dental',
  'other-radiotherapy': 'not-dental',
  'panoramic-radiograph': 'not-dental',
  'apical-radiograph': 'not-dental',
  cbct: 'not-dental',
  'dental-examination': 'not-dental',
}

/** Does the procedure touch bone, periosteum or gingiva? Scaling of unknown depth is not known to. */
export const isInvasive = (p: ProcedureEntry): boolean => {
  const work = workOf[p.code]
  return work !== 'safe' && work !== 'orthodontics' && work !== 'scaling' && work !== 'not-dental'
}

/** Is it dental or jaw surgery work at all (not an image or irradiation)? */
export const isDental = (p: ProcedureEntry): boolean => workOf[p.code] !== 'not-dental'

/**
 * Is the record about the mouth: a dental procedure is planned, or the jaw has a lesion? What to prescribe is not its question then, and drugs that
 * run for long are not gone through again.
 */
export const asksAboutMouth = (c: PatientCase): boolean => c.record.procedures.some((p) => p.status === 'planned' && isDental(p)) || current(c, 'jaw-lesion') !== undefined

const evidence = (fact: string, p: ProcedureEntry, value: string) => [{ fact, value, reference: p.reference, date: p.date?.text }]

export const dentalWork = choiceFact<ProcedureCase, DentalWork>({
  id: 'dental-work',
  about: 'subject',
  choices: {
    safe: { nl: 'zonder loslaten van tandvlees of periost', en: 'without detaching gingiva or periosteum' },
    orthodontics: { nl: 'orthodontie', en: 'orthodontics' },
    'subgingival-scaling': { nl: 'subgingivale reiniging', en: 'subgingival scaling' },
    scaling: { nl: 'reiniging, diepte onbekend', en: 'scaling, depth not stated' },
    'root-banking': { nl: 'wortel behouden na decapitatie', en: 'root banking' },
    extraction: { nl: 'extractie', en: 'extraction' },
    'implant-or-graft': { nl: 'implantaat of bottransplantaat', en: 'implant or bone graft' },
    'other-surgery': { nl: 'andere dentoalveolaire chirurgie', en: 'other dentoalveolar surgery' },
    'mronj-surgery': { nl: 'sekwestrectomie, resectie of biopsie', en: 'sequestrectomy, resection or biopsy' },
    'not-dental': { nl: 'geen tandheelkundige ingreep', en: 'not a dental procedure' },
  },
  name: { nl: 'soort ingreep', en: 'kind of procedure' },
  asks: { nl: 'Supragingivale of subgingivale reiniging?', en: 'Supragingival or subgingival scaling?' },
  find: (c) => known(workOf[c.procedure.code], evidence('dental-work', c.procedure, c.procedure.label)),
})

/** In months of bisphosphonate. */
const fourYears = 48

/**
 * Subgingival scaling is safe outside oncology, without an extra factor and under 4 years of bisphosphonate; there it needs none of what
 * surgery needs. Before a first dose it is dental work like any other.
 */
function scalingIsInvasive(c: ProcedureCase): Found<'yes' | 'no'> {
  const [needed, exposed, factor, months] = [look(necessaryNow, c), look(jawExposure, c), look(extraFactor, c), look(bisphosphonateMonths, c)]
  const [least, most] = rangeOf(months) ?? [0, undefined]
  if (says(needed, 'yes')) return known('yes', needed.from)
  if (!says(exposed, 'lower')) return known('yes', exposed.from)
  if (says(factor, 'yes')) return known('yes', factor.from)
  if (least >= fourYears) return known('yes', months.from)
  if (factor.state !== 'known') return factor
  if (most === undefined) return missing([bisphosphonateMonths], months.from)
  return most >= fourYears ? oneOf(['yes', 'no'] as const, months.from, [bisphosphonateMonths]) : known('no')
}

/** Invasive: bone, periosteum or gingiva is opened. */
export const invasive = yesNoFact<ProcedureCase>({
  id: 'invasive-procedure',
  about: 'subject',
  name: { nl: 'invasieve ingreep', en: 'invasive procedure' },
  asks: { nl: 'Wordt tandvlees of periost losgemaakt?', en: 'Is gingiva or periosteum detached?' },
  find: (c) =>
    c.procedure.code === 'scaling' ? missing([dentalWork]) : c.procedure.code === 'subgingival-scaling' ? scalingIsInvasive(c) : known(isInvasive(c.procedure) ? 'yes' : 'no', evidence('invasive-procedure', c.procedure, c.procedure.label)),
})

/** Marked urgent (priority urgent, asap or stat). */
export const urgent = yesNoFact<ProcedureCase>({
  id: 'urgent-procedure',
  about: 'subject',
  name: { nl: 'spoed', en: 'urgent' },
  asks: { nl: 'Heeft de ingreep spoed?', en: 'Is the procedure urgent?' },
  find: (c) => known(c.procedure.urgent ? 'yes' : 'no', evidence('urgent-procedure', c.procedure, c.procedure.urgent ? 'urgent' : 'routine')),
})

const bleeds = (p: ProcedureEntry): boolean => isInvasive(p) || p.code === 'scaling'

/** Bleeds: surgery, and scaling at any depth but above the gums. */
export const bloody = yesNoFact<ProcedureCase>({
  id: 'bloody-procedure',
  about: 'subject',
  name: { nl: 'bloedige ingreep', en: 'bloody procedure' },
  asks: { nl: 'Is de ingreep bloedig?', en: 'Is the procedure bloody?' },
  find: (c) => known(bleeds(c.procedure) ? 'yes' : 'no', evidence('bloody-procedure', c.procedure, c.procedure.label)),
})

const sameSite = (a: readonly Site[], b: readonly Site[]): boolean => a.some((s) => b.some((o) => o.code === s.code))

/** The newest finding of a code at each of the procedure's teeth. */
const findingsAt = (c: PatientCase, code: string, sites: readonly Site[]): readonly ObservationEntry[] => sites.flatMap((site) => c.record.observations.get(code)?.find((o) => sameSite(o.sites, [site])) ?? [])

/** Necessary now: urgent, or one of its teeth painful or of mobility 2–3. */
export const necessaryNow = yesNoFact<ProcedureCase>({
  id: 'necessary-now',
  about: 'subject',
  name: { nl: 'spoed, mobiliteit 2-3 of pijn', en: 'urgent, mobility 2-3 or painful' },
  asks: { nl: 'Is de tand pijnlijk of los (graad 2-3)?', en: 'Is the tooth painful or mobile (grade 2-3)?' },
  find: (c) => {
    if (c.procedure.urgent) return known('yes', evidence('necessary-now', c.procedure, 'urgent'))
    const loose = findingsAt(c, 'tooth-mobility', c.procedure.sites).filter((o) => typeof o.value === 'number' && o.value >= 2)
    const painful = findingsAt(c, 'tooth-painful', c.procedure.sites).filter((o) => o.value === true)
    const found = [...loose, ...painful]
    return known(
      found.length > 0 ? 'yes' : 'no',
      found.map((o) => ({ fact: 'necessary-now', value: o.shown, reference: o.reference })),
    )
  },
})

/** A disease is on record for which a drug by drip or injection may have been given that nobody wrote down: missing while that is so. */
export const parenteralSettled = choiceFact<PatientCase, 'yes'>({
  ...parenteralAntiresorptive,
  id: 'parenteral-antiresorptive-settled',
  find: (c) => (hiddenExposureAsks(c) ? missing([parenteralAntiresorptive]) : known('yes')),
})

/**
 * The exposure that surgery is judged by; what is safe is so at any. While `hidden-exposure` asks, "nothing" is unknown, unless a first drug is on order and its
 * prescriber knows the history; and tablets beside metastases, myeloma or hormone treatment may hide an oncology dose: the safer answer counts.
 */
export const procedureExposure = choiceFact<ProcedureCase, JawExposure>({
  ...jawExposure,
  id: 'exposure-for-procedure',
  about: 'subject',
  find: (c) => {
    const exposed = look(jawExposure, c)
    if (exposed.state !== 'known' || exposed.value === 'high' || !bleeds(c.procedure) || !hiddenExposureAsks(c)) return exposed
    if (exposed.value === 'none') return knownValue(therapyPlanned, c) === 'yes' ? exposed : missing([parenteralAntiresorptive], exposed.from)
    return knownValue(hiddenReason, c) === 'osteoporosis' ? exposed : oneOf(['lower', 'high'] as const, exposed.from, [parenteralAntiresorptive])
  },
})

/** Is it told well enough where lesion and procedure are to say that they do not meet? They lie in different jaws, or at different teeth. */
const apart = (lesion: readonly Site[], procedure: readonly Site[]): boolean =>
  lesion.length > 0 && procedure.length > 0 && lesion.every((here) => procedure.every((there) => here.jaw !== there.jaw || (here.tooth !== undefined && there.tooth !== undefined)))

/**
 * Does the plan for a jaw lesion decide: necrosis surgery, or anything done at or for a lesion, in a patient who takes or took a relevant drug?
 * Surgery of which the record does not tell whether it meets the lesion is asked about.
 */
export const atLesion = yesNoFact<ProcedureCase>({
  id: 'at-lesion',
  about: 'subject',
  name: { nl: 'bij een kaaklaesie', en: 'at a jaw lesion' },
  asks: { nl: 'Ligt de ingreep in of bij een kaaklaesie?', en: 'Is the procedure at a jaw lesion?' },
  find: (c) => {
    if (knownValue(relevantDrug, c) === 'no') return known('no')
    const { sites, reasonReferences, code } = c.procedure
    if (workOf[code] === 'mronj-surgery') return known('yes', evidence('at-lesion', c.procedure, c.procedure.label))
    const lesions = c.record.conditions.filter((e) => e.code === 'jaw-lesion' && (e.status === 'active' || e.status === 'uncertain'))
    const from = (list: typeof lesions) => list.map((e) => ({ fact: 'at-lesion', value: e.label, reference: e.reference }))
    const teethOf = (list: readonly Site[]): readonly Site[] => list.filter((s) => s.tooth !== undefined)
    const here = lesions.filter((e) => reasonReferences.includes(e.reference) || sameSite(teethOf(e.sites), sites))
    if (here.length > 0) return known('yes', from(here))
    const unplaced = isInvasive(c.procedure) ? lesions.filter((e) => !apart(e.sites, sites)) : []
    return unplaced.length > 0 ? missing(undefined, from(unplaced)) : known('no')
  },
})

const notBeforeToday = (c: ProcedureCase, day: Day | undefined): Day => (day === undefined || day < c.asOf ? c.asOf : day)

/** The planned day, or today when none is planned or it has gone by. A month or year stands for its first day. */
export const plannedDay = (c: ProcedureCase): Day => notBeforeToday(c, c.procedure.date?.first)

/** The last day on which it may be: of a month or year its last day. */
export const lastPlannedDay = (c: ProcedureCase): Day => notBeforeToday(c, c.procedure.date?.last)

export const procedureDay = dayFact<ProcedureCase>({
  id: 'procedure-day',
  about: 'subject',
  name: { nl: 'dag van de ingreep', en: 'day of the procedure' },
  asks: { nl: 'Wanneer is de ingreep?', en: 'When is the procedure?' },
  find: (c) => known(plannedDay(c)),
})

/** A day that hangs on the day of the procedure. */
const dayAround = (id: string, nl: string, en: string, day: (procedure: Day, asOf: Day) => Day) =>
  dayFact<ProcedureCase>({
    id,
    about: 'subject',
    name: { nl, en },
    asks: { nl: 'Wanneer is de ingreep?', en: 'When is the procedure?' },
    find: (c) => known(day(plannedDay(c), c.asOf)),
  })
/** Three days before the procedure, or today when that day has passed. */
export const antibioticStart = dayAround('antibiotic-start', '3 dagen voor de ingreep', '3 days before the procedure', (day, asOf) => Math.max(addDays(day, -3), asOf) as Day)
/** Two weeks after it. */
export const firstControl = dayAround('first-control', 'eerste controle na 2 weken', 'first control after 2 weeks', (day) => addDays(day, 14))

/** How far a procedure goes, for the question who does it. */
export const extent = choiceFact<ProcedureCase, 'safe' | 'simple-extraction' | 'surgical-extraction' | 'other-surgery' | 'mronj-surgery'>({
  id: 'procedure-extent',
  about: 'subject',
  choices: {
    safe: { nl: 'zonder chirurgie', en: 'without surgery' },
    'simple-extraction': { nl: 'eenvoudige extractie', en: 'simple extraction' },
    'surgical-extraction': { nl: 'chirurgische extractie', en: 'surgical extraction' },
    'other-surgery': { nl: 'andere chirurgie', en: 'other surgery' },
    'mronj-surgery': { nl: 'sekwestrectomie, resectie of biopsie', en: 'sequestrectomy, resection or biopsy' },
  },
  name: { nl: 'omvang van de ingreep', en: 'extent of the procedure' },
  asks: { nl: 'Supragingivale of subgingivale reiniging?', en: 'Supragingival or subgingival scaling?' },
  find: (c) => {
    const { code, label } = c.procedure
    // Scaling of either depth needs no surgeon.
    const value =
      code === 'tooth-extraction' ? 'simple-extraction' : code === 'surgical-extraction' ? code : workOf[code] === 'mronj-surgery' ? 'mronj-surgery' : isInvasive(c.procedure) && code !== 'subgingival-scaling' ? 'other-surgery' : 'safe'
    return known(value, evidence('procedure-extent', c.procedure, label))
  },
})

/** An invasive procedure is planned for the patient. */
export const invasivePlanned = yesNoFact<PatientCase>({
  id: 'invasive-procedure-planned',
  name: { nl: 'invasieve ingreep gepland', en: 'invasive procedure planned' },
  asks: { nl: 'Is er een ingreep in de mond gepland?', en: 'Is a procedure in the mouth planned?' },
  find: (c) => {
    const p = c.record.procedures.find((one) => one.status === 'planned' && isInvasive(one))
    return known(p ? 'yes' : 'no', p ? evidence('invasive-procedure-planned', p, p.label) : [])
  },
})
