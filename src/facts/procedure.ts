/** The procedure at hand: what it does to bone and mucosa, where, how urgent, when. */
import { choiceFact, dayFact, known, missing, yesNoFact } from '../engine/fact.ts'
import type { ObservationEntry, ProcedureCode, ProcedureEntry, Site } from '../record/record.ts'
import { addDays, type Day } from '../values/day.ts'
import type { PatientCase, ProcedureCase } from './case.ts'

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

/** Invasive: bone, periosteum or gingiva is opened. */
export const invasive = yesNoFact<ProcedureCase>({
  id: 'invasive-procedure',
  about: 'subject',
  name: { nl: 'invasieve ingreep', en: 'invasive procedure' },
  asks: { nl: 'Wordt tandvlees of periost losgemaakt?', en: 'Is gingiva or periosteum detached?' },
  find: (c) => (c.procedure.code === 'scaling' ? missing() : known(isInvasive(c.procedure) ? 'yes' : 'no', evidence('invasive-procedure', c.procedure, c.procedure.label))),
})

/** Marked urgent (priority urgent, asap or stat). */
export const urgent = yesNoFact<ProcedureCase>({
  id: 'urgent-procedure',
  about: 'subject',
  name: { nl: 'spoed', en: 'urgent' },
  asks: { nl: 'Heeft de ingreep spoed?', en: 'Is the procedure urgent?' },
  find: (c) => known(c.procedure.urgent ? 'yes' : 'no', evidence('urgent-procedure', c.procedure, c.procedure.urgent ? 'urgent' : 'routine')),
})

const sameSite = (a: readonly Site[], b: readonly Site[]): boolean => a.some((s) => b.some((o) => o.code === s.code))

/** The newest finding of a code at one of the procedure's teeth. */
const findingAt = (c: PatientCase, code: string, sites: readonly Site[]): ObservationEntry | undefined => c.record.observations.get(code)?.find((o) => sameSite(o.sites, sites))

/** Necessary now: urgent, mobility 2–3, or painful. */
export const necessaryNow = yesNoFact<ProcedureCase>({
  id: 'necessary-now',
  about: 'subject',
  name: { nl: 'spoed, mobiliteit 2-3 of pijn', en: 'urgent, mobility 2-3 or painful' },
  asks: { nl: 'Is de tand pijnlijk of los (graad 2-3)?', en: 'Is the tooth painful or mobile (grade 2-3)?' },
  find: (c) => {
    if (c.procedure.urgent) return known('yes', evidence('necessary-now', c.procedure, 'urgent'))
    const mobility = findingAt(c, 'tooth-mobility', c.procedure.sites)
    if (mobility && typeof mobility.value === 'number' && mobility.value >= 2) return known('yes', [{ fact: 'necessary-now', value: mobility.shown, reference: mobility.reference }])
    const pain = findingAt(c, 'tooth-painful', c.procedure.sites)
    if (pain?.value === true) return known('yes', [{ fact: 'necessary-now', value: pain.shown, reference: pain.reference }])
    return known('no')
  },
})

/** Done at or for a lesion of the jaw: its plan decides. */
export const atLesion = yesNoFact<ProcedureCase>({
  id: 'at-lesion',
  about: 'subject',
  name: { nl: 'bij een kaaklaesie', en: 'at a jaw lesion' },
  asks: { nl: 'Ligt de ingreep in of bij een kaaklaesie?', en: 'Is the procedure at a jaw lesion?' },
  find: (c) => {
    const lesion = c.record.conditions.find(
      (e) =>
        e.code === 'jaw-lesion' &&
        (e.status === 'active' || e.status === 'uncertain') &&
        (c.procedure.reasonReferences.includes(e.reference) ||
          sameSite(
            e.sites.filter((s) => s.tooth),
            c.procedure.sites,
          )),
    )
    return lesion ? known('yes', [{ fact: 'at-lesion', value: lesion.label, reference: lesion.reference }]) : known('no')
  },
})

/** The planned day, or today when none is planned or it has gone by. A month or year stands for its first day. */
export const plannedDay = (c: ProcedureCase): Day => {
  const planned = c.procedure.date?.first
  return planned === undefined || planned < c.asOf ? c.asOf : planned
}

export const procedureDay = dayFact<ProcedureCase>({
  id: 'procedure-day',
  about: 'subject',
  name: { nl: 'dag van de ingreep', en: 'day of the procedure' },
  asks: { nl: 'Wanneer is de ingreep?', en: 'When is the procedure?' },
  find: (c) => known(plannedDay(c)),
})

/** Fixed days around the procedure: antibiotics start 3 days before, first control 2 weeks after. */
const around = (id: string, days: number, nl: string, en: string) =>
  dayFact<ProcedureCase>({
    id,
    about: 'subject',
    name: { nl, en },
    asks: { nl: 'Wanneer is de ingreep?', en: 'When is the procedure?' },
    find: (c) => known(addDays(plannedDay(c), days)),
  })
const threeDaysBefore = around('three-days-before-procedure', -3, '3 dagen voor de ingreep', '3 days before the procedure')
/** Three days before the procedure, or today when that day has passed. */
export const antibioticStart = dayFact<ProcedureCase>({
  ...threeDaysBefore,
  id: 'antibiotic-start',
  find: (c) => known(Math.max(plannedDay(c) - 3, c.asOf) as Day),
})
export const firstControl = around('first-control', 14, 'eerste controle na 2 weken', 'first control after 2 weeks')

/** How far a procedure goes, for the question who does it. */
export const extent = choiceFact<ProcedureCase, 'safe' | 'simple-extraction' | 'surgical-extraction' | 'other-surgery'>({
  id: 'procedure-extent',
  about: 'subject',
  choices: {
    safe: { nl: 'zonder chirurgie', en: 'without surgery' },
    'simple-extraction': { nl: 'eenvoudige extractie', en: 'simple extraction' },
    'surgical-extraction': { nl: 'chirurgische extractie', en: 'surgical extraction' },
    'other-surgery': { nl: 'andere chirurgie', en: 'other surgery' },
  },
  name: { nl: 'omvang van de ingreep', en: 'extent of the procedure' },
  asks: { nl: 'Supragingivale of subgingivale reiniging?', en: 'Supragingival or subgingival scaling?' },
  find: (c) => {
    const { code, label } = c.procedure
    // Scaling of either depth needs no surgeon.
    const value = code === 'tooth-extraction' ? 'simple-extraction' : code === 'surgical-extraction' ? code : isInvasive(c.procedure) && code !== 'subgingival-scaling' ? 'other-surgery' : 'safe'
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
