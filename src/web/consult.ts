import type { Advice, MissingFact } from '../advice/advice.ts'
import { advise } from '../advice/advise.ts'
import type { ClinicalRecord } from '../record/record.ts'
import type { Day } from '../values/day.ts'
import { type Answers, allergyAnswers, type DrugAnswer, indications, urgencies } from './answers.ts'
import { type DrugQuestions, drugNamed, drugsOf, type FollowUp, followUps } from './consult-drugs.ts'
import { consultRecord } from './consult-record.ts'

/** The decisions that answer a dentist's question, in the order in which they are told. */
export const dentistDecisions = [
  'dental-procedure',
  'denosumab-window',
  'drug-holiday',
  'who-operates',
  'antibiotic-prophylaxis',
  'systemic-precautions',
  'surgical-protocol',
  'postoperative-control',
  'mronj-risk',
] as const

/** The advice that follows from the answers, and what is still worth asking. */
export interface Consult {
  readonly record: ClinicalRecord
  readonly advice: Advice
}

export function consult(answers: Answers, asOf: Day, protocol: string): Consult {
  const record = consultRecord(answers, asOf)
  return { record, advice: advise(record, { asOf, protocol }) }
}

const told: ReadonlySet<string> = new Set(dentistDecisions)

/** What the dentist would read differently if it changed. */
function gist(answers: Answers, asOf: Day, protocol: string): string {
  const { advice } = consult(answers, asOf, protocol)
  return advice.recommendations
    .filter(({ decision }) => told.has(decision))
    .map((r) => `${r.decision} ${r.subject} ${r.outcome} ${r.reasons} ${Object.values(r.dates)} ${r.due?.from}`)
    .join('\n')
}

/** Do these answers to one question, the open one among them, lead to different advice? */
function differ(tries: readonly Answers[], asOf: Day, protocol: string): boolean {
  const first = gist(tries[0]!, asOf, protocol)
  return tries.some((answers, i) => i > 0 && gist(answers, asOf, protocol) !== first)
}

const without = <K extends keyof Answers>(answers: Answers, key: K): Answers => {
  const { [key]: _, ...rest } = answers
  return rest as Answers
}

/** One question with all that could be answered to it, the open question first. */
type Choices = (answers: Answers) => readonly Answers[]

const asIndication: Choices = (answers) => [
  without(answers, 'indication'),
  ...indications.map((indication) => ({ ...answers, indication })),
]

/** Strengths and intervals that can be told apart by asking: those of the product where its name does not tell. */
function particulars(drug: DrugAnswer): DrugQuestions {
  const found = drugNamed(drug.name)
  if (found === undefined) return { strengths: [], intervals: [] }
  const sorted = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b)
  const strengths = found.strengthMg === undefined ? sorted(found.brand?.strengthsMg ?? found.substance.dosings.map(({ mg }) => mg)) : []
  const mg = drug.strengthMg ?? found.strengthMg
  const intervals = sorted(
    found.substance.dosings.filter((dosing) => mg === undefined || dosing.mg === mg).map(({ everyDays }) => everyDays),
  )
  return { strengths: strengths.length > 1 ? strengths : [], intervals: intervals.length > 1 ? intervals : [] }
}

const changed = (answers: Answers, index: number, change: (drug: DrugAnswer) => DrugAnswer): Answers => ({
  ...answers,
  drugs: drugsOf(answers).map((drug, i) => (i === index ? change(drug) : drug)),
})

const asStrength =
  (index: number): Choices =>
  (answers) => [
    changed(answers, index, ({ strengthMg: _, ...drug }) => drug),
    ...particulars(drugsOf(answers)[index]!).strengths.map((strengthMg) => changed(answers, index, (drug) => ({ ...drug, strengthMg }))),
  ]

const asInterval =
  (index: number): Choices =>
  (answers) => [
    changed(answers, index, ({ everyDays: _, ...drug }) => drug),
    ...particulars(drugsOf(answers)[index]!).intervals.map((everyDays) => changed(answers, index, (drug) => ({ ...drug, everyDays }))),
  ]

/** Strength, interval and indication tell the setting together: each is tried with every answer to those that are still open. */
function together(answers: Answers, index: number): readonly Answers[] {
  const drug = drugsOf(answers)[index]
  if (drug === undefined) return [answers]
  const open: Choices[] = []
  if (drug.strengthMg === undefined) open.push(asStrength(index))
  if (drug.everyDays === undefined) open.push(asInterval(index))
  if (answers.indication === undefined) open.push(asIndication)
  return open.reduce<readonly Answers[]>((all, choices) => all.flatMap(choices), [answers])
}

/** Kidney function on both sides of the limits that labels use. */
const sampleEgfrs = [10, 32, 60]

/**
 * The follow-up questions whose answer can change what the dentist reads, found by trying every answer. The screen holds no rule of
 * its own about which question matters to whom.
 */
export function openFollowUps(answers: Answers, asOf: Day, protocol: string): readonly FollowUp[] {
  const drugs = drugsOf(answers)
  if (answers.procedure === undefined || drugs.length === 0) return []
  const atTooth = { ...answers, teeth: answers.teeth.length > 0 ? answers.teeth : [46] }
  const differs = (tries: readonly Answers[]): boolean => differ(tries, asOf, protocol)
  const wanted: Record<FollowUp, () => boolean> = {
    urgency: () => differs([without(atTooth, 'urgency'), ...urgencies.map((urgency) => ({ ...atTooth, urgency }))]),
    indication: () => drugs.some((_, i) => together(without(answers, 'indication'), i).some((tried) => differs(asIndication(tried)))),
    companion: () =>
      differs([without(answers, 'companion'), { ...answers, companion: 'none' }, { ...answers, companion: 'corticosteroid' }]),
    penicillin: () => differs([without(answers, 'penicillin'), ...allergyAnswers.map((penicillin) => ({ ...answers, penicillin }))]),
    egfr: () => differs([without(answers, 'egfr'), ...sampleEgfrs.map((egfr) => ({ ...answers, egfr }))]),
  }
  return followUps.filter((question) => wanted[question]())
}

/** What is still worth asking about one of the drugs. */
export function openDrugQuestions(answers: Answers, index: number, asOf: Day, protocol: string): DrugQuestions {
  const drug = drugsOf(answers)[index]
  if (drug === undefined || answers.procedure === undefined) return { strengths: [], intervals: [] }
  const { strengths, intervals } = particulars(drug)
  const { strengthMg: _, ...noStrength } = drug
  const { everyDays: __, ...noInterval } = drug
  const matters = (blank: DrugAnswer, choices: Choices): boolean =>
    together(
      changed(answers, index, () => blank),
      index,
    ).some((tried) => differ(choices(tried), asOf, protocol))
  return {
    strengths: strengths.length > 0 && matters(noStrength, asStrength(index)) ? strengths : [],
    intervals: intervals.length > 0 && matters(noInterval, asInterval(index)) ? intervals : [],
  }
}

/** The facts that are missing for what a dentist reads; what only the prescriber's decisions lack stands with those. */
export const questionsLeft = (advice: Advice): readonly MissingFact[] =>
  advice.missing.filter(({ neededBy }) => neededBy.some((decision) => told.has(decision)))
