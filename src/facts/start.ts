/** A therapy about to begin: what it is, what may keep it waiting, and when waiting itself does harm. */
import { type AnyFact, choiceFact, dayFact, type Found, known, look, missing, oneOf, knownValue as onlyIfKnown, quantityFact, rangeOf, says, yesNoFact } from '../engine/fact.ts'
import type { Allergen } from '../record/record.ts'
import { addMonths, type Day, monthsBetween } from '../values/day.ts'
import type { Text } from '../values/text.ts'
import { pregnant } from './antibiotic.ts'
import { hypercalcaemiaOfMalignancy } from './calcium.ts'
import { activeCancer, aggressiveBoneDisease, boneMetastases, bonePain, lifeExpectancy, myeloma, significantBoneMetastases, skeletalEvent, tumour } from './cancer-state.ts'
import { type PatientCase, type TherapyCase, therapyEvidence } from './case.ts'
import { eightWeeksAfterWound, healingFrom, healingTo, sixWeeksAfterWound } from './dental.ts'
import { angiogenesisInhibitorsNow, antiresorptivesNow, denosumabStrength } from './exposure.ts'
import { creatinineClearance } from './kidney.ts'
import { isAngiogenesisInhibitor, isAntiresorptive, type Therapy } from './therapy.ts'

/** A first dose: planned, and not the next one of a series that runs. A series that lapsed begins anew. */
export const isFirstDose = (t: Therapy): boolean => t.continues === undefined || t.continues.state === 'lapsed'

/** Planned therapies that begin. */
export const beginning = (c: PatientCase): readonly Therapy[] => c.planned.filter(isFirstDose)

/** What the rules before a start tell apart. */
export type StartingDrug = 'zoledronate-4' | 'zoledronate-5' | 'other-iv-bisphosphonate' | 'oral-bisphosphonate' | 'denosumab-60' | 'denosumab-120' | 'romosozumab' | 'angiogenesis-inhibitor' | 'not-associated' | 'other'

const productStrength: Text = { nl: 'Welke sterkte: zoledroninezuur 4 of 5 mg, denosumab 60 of 120 mg?', en: 'Which strength: zoledronate 4 or 5 mg, denosumab 60 or 120 mg?' }

/** The strength of the planned zoledronate or denosumab. Missing while it is not known: then no start is cleared. */
export const plannedStrength = choiceFact<TherapyCase, 'known' | 'contradictory'>({
  id: 'planned-strength',
  about: 'subject',
  choices: { known: { nl: 'bekend of niet van belang', en: 'known or of no matter' }, contradictory: { nl: 'tegenstrijdig', en: 'contradictory' } },
  name: { nl: 'sterkte van het geplande middel', en: 'strength of the planned drug' },
  asks: productStrength,
  find: (c) => {
    const t = c.therapy
    const matters = t.substance.id === 'zoledronate' || t.class === 'denosumab'
    return matters && t.strengthMg === undefined ? missing(t.class === 'denosumab' ? [denosumabStrength] : undefined, [therapyEvidence('planned-strength', t)]) : known('known')
  },
})

/** By vein or mouth, where the order does not tell. */
export const plannedRoute = choiceFact<TherapyCase, 'oral' | 'iv'>({
  id: 'planned-route',
  about: 'subject',
  choices: { oral: { nl: 'oraal', en: 'oral' }, iv: { nl: 'intraveneus', en: 'intravenous' } },
  name: { nl: 'toedieningsweg', en: 'route' },
  asks: { nl: 'Oraal of intraveneus?', en: 'By mouth or by vein?' },
  find: (c) => (c.therapy.route === 'oral' || c.therapy.route === 'iv' ? known(c.therapy.route, [therapyEvidence('planned-route', c.therapy)]) : missing()),
})

export const startingDrug = choiceFact<TherapyCase, StartingDrug>({
  id: 'starting-drug',
  about: 'subject',
  choices: {
    'zoledronate-4': { nl: 'zoledroninezuur 4 mg', en: 'zoledronate 4 mg' },
    'zoledronate-5': { nl: 'zoledroninezuur 5 mg', en: 'zoledronate 5 mg' },
    'other-iv-bisphosphonate': { nl: 'ander bisfosfonaat iv', en: 'other bisphosphonate iv' },
    'oral-bisphosphonate': { nl: 'oraal bisfosfonaat', en: 'oral bisphosphonate' },
    'denosumab-60': { nl: 'denosumab 60 mg', en: 'denosumab 60 mg' },
    'denosumab-120': { nl: 'denosumab 120 mg', en: 'denosumab 120 mg' },
    romosozumab: { nl: 'romosozumab', en: 'romosozumab' },
    'angiogenesis-inhibitor': { nl: 'angiogeneseremmer', en: 'angiogenesis inhibitor' },
    'not-associated': { nl: 'zonder kaakrisico', en: 'without jaw risk' },
    other: { nl: 'ander middel', en: 'other drug' },
  },
  name: { nl: 'middel dat begint', en: 'drug that begins' },
  asks: productStrength,
  find: (c): Found<StartingDrug> => {
    const t = c.therapy
    const from = [therapyEvidence('starting-drug', t)]
    if (t.class === 'denosumab') return t.strengthMg === 60 ? known('denosumab-60', from) : t.strengthMg === 120 ? known('denosumab-120', from) : oneOf(['denosumab-60', 'denosumab-120'] as const, from, [denosumabStrength])
    if (t.class === 'bisphosphonate') {
      if (t.route === 'oral') return known('oral-bisphosphonate', from)
      if (t.substance.id === 'zoledronate') return t.strengthMg === 4 ? known('zoledronate-4', from) : t.strengthMg === 5 ? known('zoledronate-5', from) : oneOf(['zoledronate-4', 'zoledronate-5'] as const, from, [plannedStrength])
      return t.route === 'iv' ? known('other-iv-bisphosphonate', from) : oneOf(['oral-bisphosphonate', 'other-iv-bisphosphonate'] as const, from, [plannedRoute])
    }
    if (t.class === 'sclerostin-antibody') return known('romosozumab', from)
    if (isAngiogenesisInhibitor(t)) return known('angiogenesis-inhibitor', from)
    return known(t.class === 'not-associated' ? 'not-associated' : 'other', from)
  },
})

/** The setting of the planned antiresorptive; of any other drug it is of no matter. */
export const plannedSetting = choiceFact<TherapyCase, 'oncology' | 'adjuvant' | 'osteoporosis' | 'other'>({
  id: 'planned-therapy-setting',
  about: 'subject',
  choices: {
    oncology: { nl: 'oncologie', en: 'oncology' },
    adjuvant: { nl: 'adjuvant', en: 'adjuvant' },
    osteoporosis: { nl: 'osteoporose', en: 'osteoporosis' },
    other: { nl: 'andere', en: 'other' },
  },
  name: { nl: 'setting van het geplande middel', en: 'setting of the planned drug' },
  asks: { nl: 'Waarvoor wordt het middel gegeven: metastasen of myeloom, adjuvant, osteoporose of anders?', en: 'What is the drug given for: metastases or myeloma, adjuvant, osteoporosis or something else?' },
  find: (c) => {
    const t = c.therapy
    const from = [therapyEvidence('planned-therapy-setting', t)]
    if (!isAntiresorptive(t)) return known('other', from)
    return t.setting === null ? missing(undefined, from) : known(t.setting, from)
  },
})

/** How long a start waits for the mouth: six to eight weeks in cancer care, at most three months from the order in osteoporosis. A setting not known follows neither. */
export const waitingRule = choiceFact<TherapyCase, 'oncology' | 'osteoporosis' | 'other'>({
  id: 'waiting-rule',
  about: 'subject',
  choices: { oncology: { nl: 'oncologie of adjuvant', en: 'oncology or adjuvant' }, osteoporosis: { nl: 'osteoporose', en: 'osteoporosis' }, other: { nl: 'anders of onbekend', en: 'other or unknown' } },
  name: { nl: 'wachttijd volgens setting', en: 'waiting by setting' },
  asks: plannedSetting.asks,
  find: (c) => {
    const s = isAngiogenesisInhibitor(c.therapy) ? 'oncology' : c.therapy.setting
    return known(s === 'oncology' || s === 'adjuvant' ? 'oncology' : s === 'osteoporosis' ? 'osteoporosis' : 'other', [therapyEvidence('waiting-rule', c.therapy)])
  },
})

/** Hypercalcaemia of malignancy, and a drug that treats it. */
export const hypercalcaemiaRescue = yesNoFact<TherapyCase>({
  id: 'hypercalcaemia-rescue',
  about: 'subject',
  name: { nl: 'behandeling van hypercalciëmie bij maligniteit', en: 'treatment of hypercalcaemia of malignancy' },
  asks: hypercalcaemiaOfMalignancy.asks,
  find: (c) => {
    const h = look(hypercalcaemiaOfMalignancy, c)
    return says(h, 'yes') && isAntiresorptive(c.therapy) && c.therapy.route !== 'oral' ? known('yes', h.from) : known('no')
  },
})

/** What goes before the drug in hypercalcaemia of malignancy; not known when there is none. */
export const rehydrateFirst = choiceFact<TherapyCase, 'yes'>({
  id: 'rehydrate-first',
  about: 'subject',
  choices: { yes: { nl: 'Hypercalciëmie bij maligniteit: eerst rehydreren, nu geen calciumsupplement.', en: 'Hypercalcaemia of malignancy: rehydrate first, no calcium supplement now.' } },
  name: { nl: 'eerst rehydreren', en: 'rehydrate first' },
  asks: hypercalcaemiaOfMalignancy.asks,
  find: (c) => {
    const rescue = look(hypercalcaemiaRescue, c)
    return says(rescue, 'yes') ? known('yes', rescue.from) : missing()
  },
})

/**
 * May the start not wait for the mouth? Oncology: life expectancy of 12 months or less with pain or an active or threatening skeletal event; or
 * aggressive disease with extensive bone involvement. Not recorded: missing; the mouth then goes first, and it is asked.
 */
export const startCannotWait = yesNoFact<TherapyCase>({
  id: 'start-cannot-wait',
  about: 'subject',
  name: { nl: 'start kan niet wachten', en: 'start cannot wait' },
  asks: lifeExpectancy.asks,
  find: (c): Found<'yes' | 'no'> => {
    if (c.therapy.setting !== 'oncology' || !isAntiresorptive(c.therapy)) return known('no')
    const [aggressive, extensive] = [look(aggressiveBoneDisease, c), look(significantBoneMetastases, c)]
    // Where no bone agent is proposed at all, none is hurried.
    if (notForThisTumour(c)) return known('no', look(lifeExpectancy, c).from)
    if (says(aggressive, 'yes') && says(extensive, 'yes')) return known('yes', [...aggressive.from, ...extensive.from])
    const [months, pain, event] = [look(lifeExpectancy, c), look(bonePain, c), look(skeletalEvent, c)]
    const short = months.state === 'known' ? months.value <= 12 : undefined
    const pressing = says(pain, 'yes') || says(event, 'active') || says(event, 'threatening') ? true : says(pain, 'no') && says(event, 'none') ? false : undefined
    const from = [...months.from, ...pain.from, ...event.from]
    const asks: AnyFact[] = []
    if (short === undefined && pressing !== false) asks.push(lifeExpectancy)
    if (short !== false && pressing === undefined) asks.push(...(pain.state === 'known' ? [] : [bonePain]), ...(event.state === 'known' ? [] : [skeletalEvent]))
    // One half of the other ground is recorded: the other half is worth asking.
    if (says(aggressive, 'yes') && extensive.state === 'missing') asks.push(significantBoneMetastases)
    if (short && pressing) return known('yes', from)
    return asks.length === 0 ? known('no', from) : missing(asks, from)
  },
})

/** Lung, renal and other solid tumours: no bone agent below three months. Only what is known counts here; the table asks for the rest. */
function notForThisTumour(c: TherapyCase): boolean {
  const [kind, months] = [onlyIfKnown(tumour, c), onlyIfKnown(lifeExpectancy, c)]
  return (kind === 'lung' || kind === 'renal' || kind === 'other-solid') && months !== undefined && months < 3
}

/** Oral bisphosphonates under their label's clearance: a start is for the prescriber with the nephrologist to decide, and it is asked. */
export const oralBelowRenalLimit = choiceFact<TherapyCase, 'no' | 'refused'>({
  id: 'oral-below-renal-limit',
  about: 'subject',
  choices: { no: { nl: 'boven de grens', en: 'above the limit' }, refused: { nl: 'onder de grens, geen akkoord', en: 'below the limit, not agreed' } },
  name: { nl: 'oraal bisfosfonaat bij lage klaring', en: 'oral bisphosphonate at low clearance' },
  asks: {
    nl: 'Klaring onder de grens van de bijsluiter van dit orale bisfosfonaat (alendronaat 35 mL/min, andere 30). Akkoord van de nefroloog?',
    en: 'Clearance below the label’s limit of this oral bisphosphonate (alendronate 35 mL/min, others 30). Does the nephrologist agree?',
  },
  find: (c) => {
    if (c.therapy.route !== 'oral' || c.therapy.class !== 'bisphosphonate') return known('no')
    const limit = c.therapy.substance.id === 'alendronate' ? 35 : 30
    const clearance = look(creatinineClearance, c)
    const low = rangeOf(clearance)?.[0]
    return low !== undefined && low < limit ? missing(undefined, clearance.from) : known('no', clearance.from)
  },
})

const allergens: Readonly<Record<string, readonly Allergen[]>> = { zoledronate: ['zoledronate', 'bisphosphonate'], bisphosphonate: ['bisphosphonate'], denosumab: ['denosumab'] }

/** Something on record that speaks against the drug itself: pregnancy, or an allergy to it. Then the prescriber is asked before anything is cleared. */
export const recordedObjection = choiceFact<TherapyCase, 'none' | 'stands'>({
  id: 'recorded-objection',
  about: 'subject',
  choices: { none: { nl: 'geen', en: 'none' }, stands: { nl: 'geldt', en: 'stands' } },
  name: { nl: 'zwangerschap of allergie voor dit middel', en: 'pregnancy or allergy to this drug' },
  asks: { nl: 'Zwangerschap of allergie voor dit middel vastgelegd: klopt dat, en mag het middel dan wel?', en: 'Pregnancy or an allergy to this drug is on record: is that right, and may the drug be given all the same?' },
  find: (c) => {
    const t = c.therapy
    if (t.class === 'not-associated' || t.class === 'other-targeted') return known('none')
    const p = look(pregnant, c)
    if (says(p, 'yes')) return missing(undefined, p.from)
    const to = [...(allergens[t.substance.id] ?? []), ...(allergens[t.class] ?? [])]
    const allergy = c.record.allergies.find((a) => to.includes(a.to) && a.status !== 'refuted')
    return allergy ? missing(undefined, [{ fact: 'recorded-objection', value: allergy.label, reference: allergy.reference }]) : known('none')
  },
})

const orderDay = (t: Therapy) => t.entries.find((e) => e.authored)?.authored ?? t.entries.find((e) => e.start)?.start

/** Calendar months since the order was written. */
export const monthsSinceOrder = quantityFact<TherapyCase, 'months'>({
  id: 'months-since-order',
  unit: 'months',
  about: 'subject',
  name: { nl: 'maanden sinds het voorschrift', en: 'months since the order' },
  asks: { nl: 'Wanneer is het middel voorgeschreven?', en: 'When was the drug ordered?' },
  find: (c) => {
    const day = orderDay(c.therapy)
    if (!day) return missing()
    // The safer end of a partial date: the order may be as old as its first day.
    const since = Math.max(0, monthsBetween(day.first, c.asOf))
    return known(since, [therapyEvidence('months-since-order', c.therapy, day.text)])
  },
})

/** Three months after the order: the longest that osteoporosis waits for the mouth (S0574). */
export const latestStart = dayFact<TherapyCase>({
  id: 'latest-start',
  about: 'subject',
  name: { nl: 'uiterste start', en: 'latest start' },
  asks: monthsSinceOrder.asks,
  find: (c) => {
    const day = orderDay(c.therapy)
    return day ? known(addMonths(day.first, 3), [therapyEvidence('latest-start', c.therapy, day.text)]) : missing([monthsSinceOrder])
  },
})

/** A day around healing, or today when that has passed. */
const notBeforeToday = (fact: typeof healingFrom, id: string) =>
  dayFact<PatientCase>({
    ...fact,
    id,
    find: (c) => {
      const day = look(fact, c)
      return day.state === 'known' ? known(Math.max(day.value, c.asOf) as Day, day.from) : day
    },
  })
export const healingCheckFrom = notBeforeToday(healingFrom, 'healing-check-from')
export const healingCheckTo = notBeforeToday(healingTo, 'healing-check-to')
export const oncologyStartFrom = notBeforeToday(sixWeeksAfterWound, 'oncology-start-from')
export const oncologyStartTo = notBeforeToday(eightWeeksAfterWound, 'oncology-start-to')

/** The warning that belongs to a start beside a VEGFR-TKI or bevacizumab, taken or planned; not known when there is none. */
export const startWithVegf = choiceFact<TherapyCase, 'yes'>({
  id: 'start-with-vegfr-tki-or-bevacizumab',
  about: 'subject',
  choices: {
    yes: {
      nl: 'Let op: samen met een VEGFR-TKI of bevacizumab is het risico op kaakbotnecrose hoog (met een VEGFR-TKI 11 %, na mediaan 5 maanden blootstelling).',
      en: 'Note: together with a VEGFR-TKI or bevacizumab the risk of jaw necrosis is high (with a VEGFR-TKI 11 %, after a median exposure of 5 months).',
    },
  },
  name: { nl: 'tegelijk VEGFR-TKI of bevacizumab', en: 'together with VEGFR-TKI or bevacizumab' },
  asks: { nl: 'Krijgt de patiënt een VEGFR-remmer of bevacizumab?', en: 'Does the patient receive a VEGFR inhibitor or bevacizumab?' },
  find: (c) => {
    if (!isAntiresorptive(c.therapy)) return missing()
    const t = [...angiogenesisInhibitorsNow(c), ...c.planned.filter(isAngiogenesisInhibitor)].find((o) => o.class === 'vegfr-tki' || o.substance.id === 'bevacizumab')
    return t ? known('yes', [therapyEvidence('start-with-vegfr-tki-or-bevacizumab', t)]) : missing()
  },
})

/** Myeloma: its protein binds calcium and misleads the albumin correction. Not known when there is no myeloma. */
export const calciumInMyeloma = choiceFact<PatientCase, 'yes'>({
  id: 'calcium-in-myeloma',
  choices: {
    yes: {
      nl: 'Bij myeloom is het voor albumine gecorrigeerde calcium onbetrouwbaar: bepaal geïoniseerd calcium.',
      en: 'In myeloma albumin-corrected calcium is unreliable: measure ionised calcium.',
    },
  },
  name: { nl: 'calcium bij myeloom', en: 'calcium in myeloma' },
  asks: myeloma.asks,
  find: (c) => {
    const m = look(myeloma, c)
    return says(m, 'yes') ? known('yes', m.from) : missing()
  },
})

/** Which list of the mouth holds before the first dose. */
export type WorkupList = 'oncology' | 'osteoporosis' | 'both' | 'none'

/**
 * The list by which the mouth is put in order: oncology when an oncology or adjuvant antiresorptive or an angiogenesis inhibitor begins,
 * osteoporosis for the rest. `both` when the setting cannot be told, or when cancer that may yet call for the stricter list stands beside
 * brittle bones: the stricter list is given, and it is asked. `none` when nothing of the kind begins, or when the jaw is under therapy already
 * (then the rules for dental work under therapy hold).
 */
export const workupList = choiceFact<PatientCase, WorkupList>({
  id: 'antiresorptive-setting',
  choices: {
    oncology: { nl: 'oncologie en adjuvant', en: 'oncology and adjuvant' },
    osteoporosis: { nl: 'osteoporose en andere', en: 'osteoporosis and other' },
    both: { nl: 'beide lijsten', en: 'both lists' },
    none: { nl: 'niet aan de orde', en: 'not in question' },
  },
  name: { nl: 'lijst voor de mond', en: 'list for the mouth' },
  asks: { nl: 'Wordt het middel (ook) tegen kanker gegeven: metastasen, myeloom of adjuvant?', en: 'Is the drug given (also) against cancer: metastases, myeloma or adjuvant?' },
  find: (c) => {
    const starts = beginning(c).filter((t) => isAntiresorptive(t) || isAngiogenesisInhibitor(t))
    const from = starts.map((t) => therapyEvidence('antiresorptive-setting', t))
    if (starts.length === 0 || antiresorptivesNow(c).length > 0) return known('none')
    if (starts.some((t) => isAngiogenesisInhibitor(t) || t.setting === 'oncology' || t.setting === 'adjuvant')) return known('oncology', from)
    const cancer = activeCancer(c)
    const stricterMayFollow =
      cancer !== undefined && (cancer.code === 'breast-cancer' || c.record.conditions.some((e) => e.code === 'breast-cancer' && e.status === 'active') || onlyIfKnown(boneMetastases, c) === 'yes' || onlyIfKnown(myeloma, c) === 'yes')
    return known(starts.some((t) => t.setting === null) || stricterMayFollow ? 'both' : 'osteoporosis', from)
  },
})

/** The words that go with a finding when both lists are shown; not known otherwise. */
export const stricterListChosen = choiceFact<PatientCase, 'yes'>({
  id: 'stricter-list-chosen',
  choices: {
    yes: {
      nl: 'Volgens de strengere lijst (oncologie, adjuvant); de osteoporoselijst vraagt dit niet. Vraag de setting na.',
      en: 'By the stricter list (oncology, adjuvant); the osteoporosis list does not ask for this. Ask which setting it is.',
    },
  },
  name: { nl: 'strengere lijst gekozen', en: 'stricter list chosen' },
  asks: workupList.asks,
  find: (c) => (onlyIfKnown(workupList, c) === 'both' ? known('yes', look(workupList, c).from) : missing()),
})

/** For which care a drug begins that asks for a look at the mouth: the widest of what is planned. */
export const jawDrugBegins = choiceFact<PatientCase, 'cancer' | 'osteoporosis' | 'other' | 'none'>({
  id: 'jaw-drug-begins',
  choices: {
    cancer: { nl: 'bij kanker', en: 'in cancer' },
    osteoporosis: { nl: 'bij osteoporose', en: 'in osteoporosis' },
    other: { nl: 'anders of setting onbekend', en: 'other, or setting unknown' },
    none: { nl: 'geen', en: 'none' },
  },
  name: { nl: 'bisfosfonaat, denosumab of angiogeneseremmer die begint', en: 'bisphosphonate, denosumab or angiogenesis inhibitor that begins' },
  asks: plannedSetting.asks,
  find: (c) => {
    const starts = beginning(c).filter((t) => isAntiresorptive(t) || isAngiogenesisInhibitor(t))
    const from = starts.map((t) => therapyEvidence('jaw-drug-begins', t))
    if (starts.length === 0) return known('none')
    if (starts.some((t) => isAngiogenesisInhibitor(t) || t.setting === 'oncology' || t.setting === 'adjuvant')) return known('cancer', from)
    return known(starts.some((t) => t.setting === 'osteoporosis') ? 'osteoporosis' : 'other', from)
  },
})
