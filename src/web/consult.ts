import type { Advice, MissingFact } from '../advice/advice.ts'
import { advise } from '../advice/advise.ts'
import type { ClinicalRecord } from '../record/record.ts'
import type { Day } from '../values/day.ts'
import { type Answers, allergyAnswers, type DrugAnswer, indications, urgencies, writeAddress } from './answers.ts'
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

/** What was tried, by address: one question's answers come back among the answers to the next. */
const tried = new Map<string, string>()
const mostTried = 2000

/** What the dentist would read differently if it changed. */
function gist(answers: Answers, asOf: Day, protocol: string): string {
  const key = `${asOf} ${writeAddress({ lang: 'nl', protocol, answers })}`
  const kept = tried.get(key)
  if (kept !== undefined) return kept
  const found = consult(answers, asOf, protocol)
    .advice.recommendations.filter(({ decision }) => told.has(decision))
    .map((r) => `${r.decision} ${r.subject} ${r.outcome} ${r.reasons} ${Object.values(r.dates)} ${r.due?.from}`)
    .join('\n')
  if (tried.size >= mostTried) tried.clear()
  tried.set(key, found)
  return found
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

const changed = (answers: Answers, change: (drug: DrugAnswer) => DrugAnswer): Answers => ({
  ...answers,
  drugs: drugsOf(answers).map(change),
})

const asStrength: Choices = (answers) => [
  changed(answers, ({ strengthMg: _, ...drug }) => drug),
  ...drugsOf(answers)
    .flatMap((drug) => particulars(drug).strengths)
    .map((strengthMg) => changed(answers, (drug) => ({ ...drug, strengthMg }))),
]

const asInterval: Choices = (answers) => [
  changed(answers, ({ everyDays: _, ...drug }) => drug),
  ...drugsOf(answers)
    .flatMap((drug) => particulars(drug).intervals)
    .map((everyDays) => changed(answers, (drug) => ({ ...drug, everyDays }))),
]

/** The consult about one of its drugs alone: an open question about another drug must not hide this one's. */
const alone = (answers: Answers, drug: DrugAnswer): Answers => ({ ...answers, drugs: [drug] })

/**
 * Does a question about the one drug of these answers matter? Strength, interval and indication tell the setting together: each is
 * tried with every answer to those of the others that are still open.
 */
function mattersToDrug(answers: Answers, question: Choices, asOf: Day, protocol: string): boolean {
  const drug = drugsOf(answers)[0]!
  const others: Choices[] = []
  if (question !== asIndication && answers.indication === undefined) others.push(asIndication)
  if (question !== asStrength && drug.strengthMg === undefined) others.push(asStrength)
  if (question !== asInterval && drug.everyDays === undefined) others.push(asInterval)
  const beside = others.reduce<readonly Answers[]>((all, choices) => all.flatMap(choices), [answers])
  return beside.some((one) => differ(question(one), asOf, protocol))
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
    indication: () => drugs.some((drug) => mattersToDrug(alone(without(answers, 'indication'), drug), asIndication, asOf, protocol)),
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
  return {
    strengths: strengths.length > 0 && mattersToDrug(alone(answers, noStrength), asStrength, asOf, protocol) ? strengths : [],
    intervals: intervals.length > 0 && mattersToDrug(alone(answers, noInterval), asInterval, asOf, protocol) ? intervals : [],
  }
}

/** The facts that are missing for what a dentist reads; what only the prescriber's decisions lack stands with those. */
export const questionsLeft = (advice: Advice): readonly MissingFact[] =>
  advice.missing.filter(({ neededBy }) => neededBy.some((decision) => told.has(decision)))
