/** The strength of bone: density, fractures, risk as entered; and whether a plan for it is being made. */
import { asksOf, choiceFact, dayFact, type Evidence, type Found, known, look, missing, quantityFact, says, yesNoFact } from '../engine/fact.ts'
import type { ObservationEntry } from '../record/record.ts'
import { addMonths, type Day } from '../values/day.ts'
import { evidenceOf, newest, type PatientCase } from './case.ts'
import { current, ever } from './condition.ts'

/** Parts of the skeleton whose T-score classifies (S1096, and the femoral neck of `decisions.md`). A heel or wrist does not. */
const classifying = ['spine', 'hip', 'femoral-neck'] as const
export type ScoreSite = (typeof classifying)[number]

interface Score {
  readonly value: number
  readonly site: ScoreSite | undefined
  readonly entry: ObservationEntry
}

/** The last scan of each site, the lowest of one day; a score without a site stands by itself. */
function lastScores(c: PatientCase): readonly Score[] {
  const bySite = new Map<ScoreSite | undefined, Score>()
  // Newest first: an older score of the same site is history.
  for (const entry of c.record.observations.get('t-score') ?? []) {
    if (typeof entry.value !== 'number') continue
    const site = classifying.find((s) => entry.sites.some((at) => at.code === s))
    if (site === undefined && entry.sites.length > 0) continue
    const kept = bySite.get(site)
    if (kept === undefined || (kept.entry.date?.text === entry.date?.text && entry.value < kept.value)) bySite.set(site, { value: entry.value, site, entry })
  }
  return [...bySite.values()]
}

const lowestScore = (c: PatientCase): Score | undefined => {
  const scores = lastScores(c)
  const sited = scores.filter((s) => s.site !== undefined)
  return (sited.length > 0 ? sited : scores).reduce<Score | undefined>((a, b) => (a === undefined || b.value < a.value ? b : a), undefined)
}

/** Is there a T-score of spine, hip or femoral neck, or one of which nobody wrote down where it was measured? */
export const scoreOnRecord = yesNoFact<PatientCase>({
  id: 't-score-on-record',
  name: { nl: 'T-score vastgelegd', en: 'T-score on record' },
  asks: { nl: 'Wat zijn de T-scores van wervelkolom, heup en femurhals?', en: 'What are the T-scores of spine, hip and femoral neck?' },
  find: (c) => {
    const lowest = lowestScore(c)
    return known(lowest ? 'yes' : 'no', lowest ? [evidenceOf('t-score-on-record', lowest.entry)] : [])
  },
})

/** The lowest of the last T-scores of spine, hip and femoral neck, in SD. A score without a site is not used, and its site is asked. */
export const lowestTScore = quantityFact<PatientCase, 'SD'>({
  id: 't-score',
  unit: 'SD',
  name: { nl: 'laagste T-score', en: 'lowest T-score' },
  asks: { nl: 'Wat zijn de T-scores van wervelkolom, heup en femurhals?', en: 'What are the T-scores of spine, hip and femoral neck?' },
  find: (c) => {
    const lowest = lowestScore(c)
    if (!lowest) return missing()
    const from = [evidenceOf('t-score', lowest.entry)]
    return lowest.site === undefined ? missing([scoreSite], from) : known(lowest.value, from)
  },
})

/** Where the lowest T-score was measured. */
export const scoreSite = choiceFact<PatientCase, ScoreSite>({
  id: 't-score-site',
  choices: { spine: { nl: 'wervelkolom', en: 'spine' }, hip: { nl: 'heup', en: 'hip' }, 'femoral-neck': { nl: 'femurhals', en: 'femoral neck' } },
  name: { nl: 'plaats van de T-score', en: 'site of the T-score' },
  asks: { nl: 'Van welke plaats is de T-score: wervelkolom, heup of femurhals?', en: 'Of which site is the T-score: spine, hip or femoral neck?' },
  find: (c) => {
    const lowest = lowestScore(c)
    return lowest?.site === undefined ? missing() : known(lowest.site, [evidenceOf('t-score-site', lowest.entry)])
  },
})

/** A bone that broke after a fall from standing height or less, now or ever. */
export const fragilityFracture = yesNoFact<PatientCase>({
  id: 'fragility-fracture',
  name: { nl: 'fractuur na gering trauma', en: 'fragility fracture' },
  asks: { nl: 'Is er ooit een bot gebroken na een gering trauma, zoals een val van stahoogte of lager?', en: 'Was a bone ever broken by little force, such as a fall from standing height or less?' },
  find: (c): Found<'yes' | 'no'> => {
    const condition = ever(c, 'fragility-fracture')
    if (condition) return known('yes', [{ fact: 'fragility-fracture', value: condition.label, reference: condition.reference, date: condition.onset?.text }])
    const seen = c.record.observations.get('fragility-fracture') ?? []
    const broken = seen.find((o) => o.value !== false)
    if (broken) return known('yes', [evidenceOf('fragility-fracture', broken)])
    if (seen[0]) return known('no', [evidenceOf('fragility-fracture', seen[0])])
    const refuted = c.record.conditions.find((e) => e.code === 'fragility-fracture' && e.status === 'refuted')
    return refuted ? known('no', [{ fact: 'fragility-fracture', value: refuted.label, reference: refuted.reference }]) : missing()
  },
})

export type BmdClass = 'normal' | 'osteopenia' | 'osteoporosis' | 'severe-osteoporosis'

/** The class of a T-score and a fracture (unknown: none). The table `cbo-2011/bmd-class` is the rule; a test holds the two together. */
export function bmdClassOf(tScore: number, fractured: boolean): BmdClass {
  if (tScore >= -1) return 'normal'
  if (tScore > -2.5) return 'osteopenia'
  return fractured ? 'severe-osteoporosis' : 'osteoporosis'
}

/** The class of density as a fact, for decisions that rest on it; missing without a T-score. */
export const bmdClass = choiceFact<PatientCase, BmdClass>({
  id: 'bmd-class',
  choices: {
    normal: { nl: 'normale botdichtheid', en: 'normal bone density' },
    osteopenia: { nl: 'osteopenie', en: 'osteopenia' },
    osteoporosis: { nl: 'osteoporose', en: 'osteoporosis' },
    'severe-osteoporosis': { nl: 'ernstige osteoporose', en: 'severe osteoporosis' },
  },
  name: { nl: 'botdichtheidsklasse', en: 'bone density class' },
  asks: lowestTScore.asks,
  find: (c) => {
    const [score, fracture] = [look(lowestTScore, c), look(fragilityFracture, c)]
    if (score.state !== 'known') return missing(asksOf(score), score.from)
    return known(bmdClassOf(score.value, says(fracture, 'yes')), [...score.from, ...fracture.from])
  },
})

const repeat = (id: string, months: number, nl: string, en: string) =>
  dayFact<PatientCase>({
    id,
    name: { nl, en },
    asks: { nl: 'Wanneer is de DXA gemaakt?', en: 'When was the DXA made?' },
    find: (c) => {
      const lowest = lowestScore(c)
      const made = lowest?.entry.date
      // In metastatic disease density is neither measured nor followed (S0915).
      if (!made || made.first !== made.last || current(c, 'bone-metastases')) return missing()
      return known(Math.max(addMonths(made.first, months), c.asOf) as Day, [evidenceOf(id, lowest.entry)])
    },
  })
/** Two to three years after the last scan (S0070); today when that has passed. */
export const repeatScanFrom = repeat('repeat-dxa-from', 24, 'DXA herhalen vanaf', 'repeat DXA from')
export const repeatScanTo = repeat('repeat-dxa-to', 36, 'DXA herhalen uiterlijk', 'repeat DXA by')

const entered = (id: string, code: string, nl: string, en: string) =>
  quantityFact<PatientCase, '%'>({
    id,
    unit: '%',
    name: { nl, en },
    asks: { nl: `Wat is het ${nl}?`, en: `What is the ${en}?` },
    find: (c) => {
      const o = newest(c, code)
      return typeof o?.value === 'number' ? known(o.value, [evidenceOf(id, o)]) : missing()
    },
  })
export const fraxMajor = entered('frax-major-10y', 'frax-major-10y', '10-jaarsrisico op een grote osteoporotische fractuur (FRAX)', '10-year risk of a major osteoporotic fracture (FRAX)')
export const fraxHip = entered('frax-hip-10y', 'frax-hip-10y', '10-jaarsrisico op een heupfractuur (FRAX)', '10-year risk of a hip fracture (FRAX)')
export const garvanAny = entered('garvan-any-10y', 'garvan-any-10y', '10-jaarsrisico op een fractuur (Garvan)', '10-year risk of any fracture (Garvan)')
export const garvanHip = entered('garvan-hip-10y', 'garvan-hip-10y', '10-jaarsrisico op een heupfractuur (Garvan)', '10-year risk of a hip fracture (Garvan)')

/** Has somebody entered a fracture risk? */
export const fractureRiskEntered = yesNoFact<PatientCase>({
  id: 'fracture-risk-entered',
  name: { nl: 'fractuurrisico ingevoerd', en: 'fracture risk entered' },
  asks: { nl: 'Wat is het 10-jaarsrisico op een fractuur volgens FRAX of Garvan?', en: 'What is the 10-year fracture risk by FRAX or Garvan?' },
  find: (c) => {
    const from: Evidence[] = [fraxMajor, fraxHip, garvanAny, garvanHip].flatMap((f) => look(f, c).from)
    return known(from.length > 0 ? 'yes' : 'no', from)
  },
})

/** The fracture risk by NHG, as the clinician classed it. */
export const fractureRiskNhg = choiceFact<PatientCase, 'low' | 'moderate' | 'high'>({
  id: 'fracture-risk-nhg',
  choices: { low: { nl: 'laag', en: 'low' }, moderate: { nl: 'matig', en: 'moderate' }, high: { nl: 'hoog', en: 'high' } },
  name: { nl: 'fractuurrisico volgens de NHG-standaard', en: 'fracture risk by NHG' },
  asks: { nl: 'Is het fractuurrisico volgens de NHG-standaard laag, matig of hoog?', en: 'Is the fracture risk by NHG low, moderate or high?' },
  find: (c) => {
    const o = newest(c, 'fracture-risk-nhg')
    return o?.value === 'low' || o?.value === 'moderate' || o?.value === 'high' ? known(o.value, [evidenceOf('fracture-risk-nhg', o)]) : missing()
  },
})

/** Osteoporosis: the diagnosis, a T-score of −2.5 or lower, or a fragility fracture. `no` when none of these is on record: it only adds advice. */
export const brittleBones = choiceFact<PatientCase, 'yes' | 'no'>({
  id: 'brittle-bones',
  choices: { yes: { nl: 'vastgelegd', en: 'on record' }, no: { nl: 'niet vastgelegd', en: 'not on record' } },
  name: { nl: 'osteoporose of fractuur na gering trauma', en: 'osteoporosis or fragility fracture' },
  asks: { nl: 'Is er osteoporose of een fractuur na gering trauma?', en: 'Is there osteoporosis or a fragility fracture?' },
  find: (c) => {
    const diagnosis = current(c, 'osteoporosis')
    if (diagnosis) return known('yes', [{ fact: 'brittle-bones', value: diagnosis.label, reference: diagnosis.reference }])
    const density = look(bmdClass, c)
    if (density.state === 'known' && (density.value === 'osteoporosis' || density.value === 'severe-osteoporosis')) return known('yes', density.from)
    const fracture = look(fragilityFracture, c)
    return says(fracture, 'yes') ? known('yes', fracture.from) : known('no')
  },
})

/** Bone disease of cancer on record, now: its drugs are chosen by other rules. */
export const cancerInBone = (c: PatientCase): boolean => current(c, 'bone-metastases') !== undefined || current(c, 'myeloma') !== undefined || current(c, 'hypercalcaemia-of-malignancy') !== undefined
