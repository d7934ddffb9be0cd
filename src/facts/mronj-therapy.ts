/** An antiresorptive beside a jaw lesion: does it run, was it stopped, is it planned, and how do the lesions stand? */
import { asksOf, choiceFact, dayFact, type Evidence, type Found, known, look, missing, oneOf, rangeOf, says, yesNoFact } from '../engine/fact.ts'
import { addMonths, type Day } from '../values/day.ts'
import { about, type PatientCase, type TherapyCase, therapyEvidence } from './case.ts'
import { lastDoseOf, latestDoseAfter } from './denosumab.ts'
import { closedDays, firstBoneEver, lesionsOf } from './lesion.ts'
import { eightWeeks, lesionDiagnosis } from './mronj.ts'
import { isAntiresorptive, nextDose, type Therapy, usualInterval } from './therapy.ts'

/** How the lesions of the patient stand together: the worst of them counts. */
export type Necrosis = 'open' | 'healing' | 'stable' | 'none'

const gravity: readonly Necrosis[] = ['open', 'healing', 'stable', 'none']

function necrosisAt(c: PatientCase, lesion: ReturnType<typeof lesionsOf>[number]): Found<Necrosis> {
  const l = about(c, { lesion })
  const d = look(lesionDiagnosis, l)
  if (d.state === 'one-of') return d.values.includes('mronj') ? oneOf(['open', 'none'] as const, d.from, d.asks) : known('none', d.from)
  if (d.state !== 'known') return missing(asksOf(d), d.from)
  if (d.value === 'mronj') return known('open', d.from)
  if (d.value !== 'healed') return known('none', d.from)
  const days = look(closedDays, l)
  const [least, most] = rangeOf(days) ?? [0, Infinity]
  if (least >= eightWeeks) return known('stable', days.from)
  if (most < eightWeeks) return known('healing', days.from)
  return oneOf(['healing', 'stable'] as const, days.from, [closedDays])
}

/** `open`: MRONJ now. `healing`: closed, not yet at two controls 8 weeks apart. `stable`: closed at two controls 8 weeks or more apart. */
export const necrosis = choiceFact<PatientCase, Necrosis>({
  id: 'jaw-necrosis',
  choices: {
    open: { nl: 'MRONJ', en: 'MRONJ' },
    healing: { nl: 'gesloten, nog niet stabiel', en: 'closed, not stable yet' },
    stable: { nl: 'stabiel gesloten', en: 'closed and stable' },
    none: { nl: 'geen MRONJ', en: 'no MRONJ' },
  },
  name: { nl: 'kaakbotnecrose', en: 'jaw necrosis' },
  asks: { nl: 'Hoe staat het met de kaaklaesie?', en: 'How does the jaw lesion stand?' },
  find: (c): Found<Necrosis> => {
    const all = lesionsOf(c).map((l) => necrosisAt(c, l))
    const from: readonly Evidence[] = all.flatMap((f) => f.from)
    const asks = all.flatMap((f) => asksOf(f) ?? [])
    if (all.some((f) => says(f, 'open'))) return known('open', from)
    if (all.some((f) => f.state === 'missing')) return missing(asks, from)
    // Of each lesion how it stands at worst and at best.
    const each = all.map((f) => (f.state === 'known' ? [f.value, f.value] : f.state === 'one-of' ? f.values : []))
    const worstOf = (at: 0 | 1): Necrosis => gravity.find((g) => each.some((v) => v[at] === g)) ?? 'none'
    const [worst, best] = [worstOf(0), worstOf(1)]
    return worst === best ? known(worst, from) : oneOf([worst, best], from, asks)
  },
})

/** Was it in use when bone was first bare: did its last dose or day of taking still cover that day? */
function stoppedSinceLesion(c: PatientCase, t: Therapy): boolean {
  const last = lastDoseOf(t)
  if (last === undefined) return true
  const first = lesionsOf(c)
    .map((lesion) => firstBoneEver(about(c, { lesion })))
    .filter((d) => d !== undefined)
  if (first.length === 0) return true
  const interval = t.everyDays ?? usualInterval(t.substance.id, t.strengthMg)
  const covered = interval === undefined ? last.last : nextDose(last.last, interval)
  return Math.max(covered, t.end?.last ?? 0) >= Math.min(...first)
}

export type Course = 'running' | 'stopped' | 'planned' | 'other'

/** Running (also when the next dose is overdue), stopped since the lesion, or planned. `other`: no antiresorptive, or stopped long before the lesion. */
export const course = choiceFact<TherapyCase, Course>({
  id: 'antiresorptive-course',
  about: 'subject',
  choices: {
    running: { nl: 'lopend', en: 'running' },
    stopped: { nl: 'gestopt of onderbroken', en: 'stopped or paused' },
    planned: { nl: 'gepland', en: 'planned' },
    other: { nl: 'niet van toepassing', en: 'does not apply' },
  },
  name: { nl: 'loop van de botversterker', en: 'course of the antiresorptive' },
  asks: { nl: 'Loopt de botversterker nog?', en: 'Is the antiresorptive still given?' },
  find: (c) => {
    const t = c.therapy
    const of = (): Course => {
      if (!isAntiresorptive(t)) return 'other'
      if (t.state === 'planned') return 'planned'
      if (t.state === 'current' || t.state === 'lapsed') return 'running'
      return t.state === 'paused' || stoppedSinceLesion(c, t) ? 'stopped' : 'other'
    }
    return known(of(), [therapyEvidence('antiresorptive-course', t)])
  },
})

const therapyIs = (id: string, nl: string, en: string, test: (t: Therapy) => boolean) =>
  yesNoFact<TherapyCase>({
    id,
    about: 'subject',
    name: { nl, en },
    asks: { nl: 'Welk middel is het?', en: 'Which drug is it?' },
    find: (c) => known(test(c.therapy) ? 'yes' : 'no', [therapyEvidence(id, c.therapy)]),
  })
export const isDenosumab = therapyIs('therapy-is-denosumab', 'denosumab', 'denosumab', (t) => t.class === 'denosumab')
export const isDenosumab120 = therapyIs('therapy-is-denosumab-120', 'denosumab 120 mg', 'denosumab 120 mg', (t) => t.class === 'denosumab' && t.strengthMg === 120)
export const inOncology = therapyIs('therapy-in-oncology', 'oncologische dosering', 'oncology dose', (t) => t.setting === 'oncology')

/** What the skeleton risks when this drug is stopped, by its setting; missing when the setting is not known. */
export const skeletalRisk = choiceFact<TherapyCase, 'skeletal-events' | 'fractures' | 'bone-loss-and-recurrence' | 'disease-activity'>({
  id: 'skeletal-risk',
  about: 'subject',
  choices: {
    'skeletal-events': { nl: 'fractuur, dwarslaesie, bestraling van of operatie aan bot, hypercalciëmie', en: 'fracture, cord compression, radiotherapy or surgery to bone, hypercalcaemia' },
    fractures: { nl: 'nieuwe fracturen door osteoporose', en: 'new fractures of osteoporosis' },
    'bone-loss-and-recurrence': { nl: 'botverlies en minder bescherming tegen botmetastasen', en: 'bone loss and less protection against bone metastases' },
    'disease-activity': { nl: 'opleven van de botziekte', en: 'return of the bone disease' },
  },
  name: { nl: 'botrisico bij stoppen', en: 'skeletal risk of stopping' },
  asks: { nl: 'Waarvoor wordt het botmiddel gegeven?', en: 'What is the bone drug given for?' },
  find: (c) => {
    const { setting } = c.therapy
    const from = [therapyEvidence('skeletal-risk', c.therapy)]
    if (setting === null) return missing(undefined, from)
    return known(({ oncology: 'skeletal-events', osteoporosis: 'fractures', adjuvant: 'bone-loss-and-recurrence', other: 'disease-activity' } as const)[setting], from)
  },
})

/** Known for denosumab: stopping it without another antiresorptive is never safe. */
export const exitPlan = choiceFact<TherapyCase, 'due'>({
  id: 'exit-plan',
  about: 'subject',
  choices: {
    due: {
      nl: 'Denosumab niet stoppen zonder exitplan: een bisfosfonaat vanaf 6 maanden na de laatste dosis, anders dreigen wervelfracturen of hypercalciëmie door rebound',
      en: 'Do not stop denosumab without an exit plan: a bisphosphonate from 6 months after the last dose, or vertebral fractures or hypercalcaemia by rebound threaten',
    },
  },
  name: { nl: 'exitplan voor denosumab', en: 'exit plan for denosumab' },
  asks: { nl: 'Welk exitplan is er voor denosumab?', en: 'What is the exit plan for denosumab?' },
  find: (c) => (c.therapy.class === 'denosumab' ? known('due', [therapyEvidence('exit-plan', c.therapy)]) : missing()),
})

/** The last safe day without another antiresorptive: 60 mg as for the next dose; 120 mg six months after the last dose. */
export const latestDoseOfTherapy = dayFact<TherapyCase>({
  id: 'latest-dose-of-therapy',
  about: 'subject',
  name: { nl: 'uiterste dag voor vervolg op denosumab', en: 'last safe day for the follow-on of denosumab' },
  asks: { nl: 'Op welke dag kreeg de patiënt de laatste injectie denosumab?', en: 'On which day was the last denosumab injection?' },
  find: (c) => {
    const t = c.therapy
    const last = t.class === 'denosumab' ? lastDoseOf(t) : undefined
    if (last === undefined) return missing()
    // Of a month or year the first day: the earlier limit is the safe one.
    const day: Day = t.strengthMg === 60 ? latestDoseAfter(last.first) : addMonths(last.first, 6)
    return known(day, [therapyEvidence('latest-dose-of-therapy', t, last.text)])
  },
})
