/** Jaw necrosis by medication: the drug that makes it so, and what follows from the findings at a lesion. */
import { asksOf, choiceFact, dayFact, type Found, known, knownValue, look, missing, oneOf, rangeOf, valuesOf, yesNoFact } from '../engine/fact.ts'
import { addDays, type Day } from '../values/day.ts'
import { about, evidenceOf, type LesionCase, type PatientCase, therapyEvidence } from './case.ts'
import { angiogenesisInhibitorsNow, antiresorptivesNow, everyDrugRecognised, medicationList } from './exposure.ts'
import { jawMetastasis } from './jaw-metastasis.ts'
import { jawRadiotherapy } from './jaw-radiotherapy.ts'
import { type Bone, documentedDays, lesionBone, lesionCodes, lesionInfection, lesionSigns, lesionSymptoms, lesionsOf, looseFindingOf, recordedStage, stage3Criterion } from './lesion.ts'
import { isAngiogenesisInhibitor, isAntiresorptive, type Therapy } from './therapy.ts'

/** Romosozumab slows resorption too, and its label names jaw necrosis: it counts here. */
const countsAsAntiresorptive = (t: Therapy): boolean => isAntiresorptive(t) || t.class === 'sclerostin-antibody'

export type MronjDrug = 'antiresorptive' | 'angiogenesis-inhibitor' | 'none'

/** The drug of the case definition, taken now or ever. */
export const mronjDrug = choiceFact<PatientCase, MronjDrug>({
  id: 'mronj-drug',
  choices: {
    antiresorptive: { nl: 'botversterker, nu of vroeger', en: 'antiresorptive, now or in the past' },
    'angiogenesis-inhibitor': { nl: 'alleen een angiogeneseremmer', en: 'angiogenesis inhibitor alone' },
    none: { nl: 'geen van beide', en: 'neither' },
  },
  name: { nl: 'middel van de definitie', en: 'drug of the definition' },
  asks: { nl: 'Welke botversterker of angiogeneseremmer is ooit gebruikt, ook per injectie of infuus?', en: 'Which antiresorptive or angiogenesis inhibitor was ever used, also by injection or infusion?' },
  find: (c) => {
    const evidence = (list: readonly Therapy[]) => list.map((t) => therapyEvidence('mronj-drug', t))
    const bone = c.taken.filter(countsAsAntiresorptive)
    if (bone.length > 0) return known('antiresorptive', evidence(bone))
    const [list, all] = [look(medicationList, c), look(everyDrugRecognised, c)]
    const inhibitors = c.taken.filter(isAngiogenesisInhibitor)
    if (inhibitors.length > 0) {
      // Whether an antiresorptive was given beside it matters to one authority; without a list that is not known.
      return list.state === 'known' && all.state === 'known'
        ? known('angiogenesis-inhibitor', evidence(inhibitors))
        : oneOf(['antiresorptive', 'angiogenesis-inhibitor'] as const, evidence(inhibitors), [list.state === 'known' ? everyDrugRecognised : medicationList])
    }
    if (list.state !== 'known') return missing([medicationList])
    if (all.state !== 'known') return missing([everyDrugRecognised], all.from)
    return known('none', list.from)
  },
})

/** What the findings make of a lesion, as UZ Leuven and AAOMS 2014 define it: at least 8 weeks, antiresorptive or angiogenesis inhibitor. */
export type LesionDiagnosis = 'mronj' | 'suspected' | 'stage-0-suspected' | 'osteoradionecrosis-overlap' | 'not-mronj' | 'healed' | 'none'

/** Days that make 8 weeks. */
export const eightWeeks = 56

/**
 * The diagnosis as a fact, for decisions that rest on it; undefined while it cannot be told. The table `uz-leuven/mronj-diagnosis` is the rule, and a
 * test holds the two together over every combination.
 */
export function diagnosisOf(f: {
  readonly bone: Bone
  readonly signs: 'yes' | 'no' | undefined
  readonly metastasis: 'yes' | 'no' | undefined
  readonly drug: MronjDrug | undefined
  readonly radiotherapy: 'yes' | 'no' | undefined
  readonly days: number | undefined
}): LesionDiagnosis | undefined {
  if (f.bone === 'closed' && f.signs !== 'yes') return 'healed'
  if (f.bone === 'absent' && f.signs === undefined) return undefined
  if (f.bone === 'absent' && f.signs === 'no') return 'none'
  if (f.metastasis === 'yes') return 'not-mronj'
  if (f.drug === undefined) return undefined
  if (f.drug === 'none') return 'not-mronj'
  if (f.bone !== 'present') return 'stage-0-suspected'
  if (f.days === undefined || f.days < eightWeeks) return 'suspected'
  return f.radiotherapy === 'yes' ? 'osteoradionecrosis-overlap' : 'mronj'
}

export const lesionDiagnosis = choiceFact<LesionCase, LesionDiagnosis>({
  id: 'lesion-diagnosis',
  about: 'subject',
  choices: {
    mronj: { nl: 'MRONJ', en: 'MRONJ' },
    suspected: { nl: 'vermoeden van MRONJ', en: 'suspected MRONJ' },
    'stage-0-suspected': { nl: 'vermoeden van stadium 0', en: 'suspected stage 0' },
    'osteoradionecrosis-overlap': { nl: 'overlap met osteoradionecrose', en: 'overlap with osteoradionecrosis' },
    'not-mronj': { nl: 'geen MRONJ', en: 'not MRONJ' },
    healed: { nl: 'genezen', en: 'healed' },
    none: { nl: 'geen afwijking', en: 'no abnormality' },
  },
  name: { nl: 'diagnose van de laesie', en: 'diagnosis of the lesion' },
  asks: { nl: 'Wat is de diagnose van de laesie?', en: 'What is the diagnosis of the lesion?' },
  find: (c): Found<LesionDiagnosis> => {
    const bone = look(lesionBone, c)
    if (bone.state !== 'known') return missing([lesionBone], bone.from)
    const [drug, days] = [look(mronjDrug, c), look(documentedDays, c)]
    const given = {
      bone: bone.value,
      signs: knownValue(lesionSigns, c),
      metastasis: knownValue(jawMetastasis, c),
      radiotherapy: knownValue(jawRadiotherapy, c),
      drug: drug.state === 'one-of' ? ('angiogenesis-inhibitor' as const) : knownValue(mronjDrug, c),
    }
    const from = [...bone.from, ...drug.from]
    const [low, high] = (rangeOf(days) ?? [undefined, undefined]).map((n) => diagnosisOf({ ...given, days: n }))
    if (low === undefined || high === undefined) return missing(bone.value === 'absent' && given.signs === undefined ? [lesionSigns] : asksOf(drug), from)
    return low === high ? known(low, from) : oneOf([high, low], from, asksOf(days))
  },
})

export type Stage = '0' | '1' | '2' | '3'

/** The stage that findings give; several while pain or infection is not recorded. The table `uz-leuven/mronj-stage` is the rule, and a test holds the two together. */
export function stagesOf(f: { readonly bone: Bone; readonly criterion: 'yes' | 'no' | undefined; readonly symptoms: 'yes' | 'no' | undefined; readonly infection: 'yes' | 'no' | undefined }): readonly Stage[] {
  // A criterion of stage 3 without bare or probed bone: nobody can tell which of both is wrong.
  if (f.bone !== 'present') return f.criterion === 'yes' ? ['0', '3'] : ['0']
  if (f.criterion === 'yes') return ['3']
  if (f.symptoms === 'yes' || f.infection === 'yes') return ['2']
  return f.symptoms === 'no' && f.infection === 'no' ? ['1'] : ['1', '2']
}

/** Is the lesion one that is staged: jaw necrosis, or the suspicion of it? */
export const staged = yesNoFact<LesionCase>({
  id: 'mronj-present-or-suspected',
  about: 'subject',
  name: { nl: 'MRONJ of vermoeden ervan', en: 'MRONJ or suspicion of it' },
  asks: lesionDiagnosis.asks,
  find: (c) => {
    const d = look(lesionDiagnosis, c)
    const counts = (v: LesionDiagnosis): 'yes' | 'no' => (v === 'mronj' || v === 'suspected' || v === 'stage-0-suspected' ? 'yes' : 'no')
    const answers = new Set(valuesOf(d).map(counts))
    const [only] = answers
    if (only === undefined) return missing(asksOf(d), d.from)
    return answers.size === 1 ? known(only, d.from) : oneOf(['yes', 'no'] as const, d.from, asksOf(d))
  },
})

/** The stage of a lesion that is staged, or `not-staged`. */
export const lesionStage = choiceFact<LesionCase, Stage | 'not-staged'>({
  id: 'mronj-stage',
  about: 'subject',
  choices: {
    '0': { nl: 'stadium 0', en: 'stage 0' },
    '1': { nl: 'stadium 1', en: 'stage 1' },
    '2': { nl: 'stadium 2', en: 'stage 2' },
    '3': { nl: 'stadium 3', en: 'stage 3' },
    'not-staged': { nl: 'niet gestadieerd', en: 'not staged' },
  },
  name: { nl: 'stadium van MRONJ', en: 'stage of MRONJ' },
  asks: { nl: 'Welk stadium heeft de laesie?', en: 'Which stage is the lesion?' },
  find: (c): Found<Stage | 'not-staged'> => {
    const [s, bone] = [look(staged, c), look(lesionBone, c)]
    if (s.state !== 'known') return missing(asksOf(s), s.from)
    if (s.value === 'no' || bone.state !== 'known') return known('not-staged', s.from)
    const [criterion, symptoms, infection] = [look(stage3Criterion, c), look(lesionSymptoms, c), look(lesionInfection, c)]
    const from = [...bone.from, ...criterion.from, ...symptoms.from, ...infection.from]
    const stages = stagesOf({ bone: bone.value, criterion: knownValue(stage3Criterion, c), symptoms: knownValue(lesionSymptoms, c), infection: knownValue(lesionInfection, c) })
    if (stages.length === 1) return known(stages[0]!, from)
    return oneOf(stages, from, bone.value === 'present' ? [lesionSymptoms, lesionInfection].filter((fact) => look(fact, c).state !== 'known') : [lesionBone])
  },
})

/** Known when the clinician's stage differs from this one. */
const differsFrom = (stage: Stage) =>
  choiceFact<LesionCase, 'yes'>({
    id: `recorded-stage-differs-from-${stage}`,
    about: 'subject',
    choices: { yes: { nl: 'wijkt af van wat de bevindingen geven', en: 'differs from what the findings give' } },
    name: { nl: `stadium van de behandelaar wijkt af van ${stage}`, en: `the clinician’s stage differs from ${stage}` },
    asks: recordedStage.asks,
    find: (c) => {
      const own = look(recordedStage, c)
      return own.state === 'known' && own.value !== stage ? known('yes', own.from) : missing()
    },
  })
export const mismatchWith = { '0': differsFrom('0'), '1': differsFrom('1'), '2': differsFrom('2'), '3': differsFrom('3') } as const

/** Is the jaw under a bisphosphonate, denosumab or angiogenesis inhibitor? */
export const underJawTherapy = yesNoFact<PatientCase>({
  id: 'under-therapy',
  name: { nl: 'onder behandeling met botversterker of angiogeneseremmer', en: 'under an antiresorptive or angiogenesis inhibitor' },
  asks: mronjDrug.asks,
  find: (c) => {
    const now = [...antiresorptivesNow(c), ...angiogenesisInhibitorsNow(c)]
    if (now.length > 0)
      return known(
        'yes',
        now.map((t) => therapyEvidence('under-therapy', t)),
      )
    const list = look(medicationList, c)
    return list.state === 'known' ? known('no', list.from) : missing([medicationList])
  },
})

/** What the mouth shows in a patient without a lesion on record. `loose-findings`: bare bone or another sign was noted, but at no lesion. */
export const mouthState = choiceFact<PatientCase, 'lesion' | 'loose-findings' | 'nothing'>({
  id: 'jaw-lesion',
  choices: { lesion: { nl: 'kaaklaesie vastgelegd', en: 'jaw lesion on record' }, 'loose-findings': { nl: 'bevinding zonder laesie', en: 'finding without a lesion' }, nothing: { nl: 'geen kaaklaesie', en: 'no jaw lesion' } },
  name: { nl: 'kaaklaesie', en: 'jaw lesion' },
  asks: { nl: 'Bij welke kaaklaesie hoort de bevinding? Leg de laesie vast met plaats en datum.', en: 'To which jaw lesion does the finding belong? Record the lesion with its site and date.' },
  find: (c) => {
    const open = lesionsOf(c).find((lesion) => knownValue(lesionBone, about(c, { lesion })) !== 'closed')
    if (open) return known('lesion', [{ fact: 'jaw-lesion', value: open.label, reference: open.reference }])
    const loose = looseFindings(c)
    return known(
      loose.length > 0 ? 'loose-findings' : 'nothing',
      loose.map((o) => evidenceOf(o.code, o)),
    )
  },
})

/** Signs of jaw necrosis that belong to no lesion and no wound on record. */
const looseFindings = (c: PatientCase) =>
  lesionCodes
    .map((code) => looseFindingOf(c, code))
    .filter((o) => o?.value === true)
    .map((o) => o!)

/** What kind of loose finding there is: one that asks for urgent referral, bare bone, or another. */
export const looseFinding = choiceFact<PatientCase, 'urgent' | 'bone' | 'other' | 'none'>({
  id: 'finding-without-lesion',
  choices: {
    urgent: { nl: 'gevoelloze lip of kin, of teken van stadium 3', en: 'numb lip or chin, or sign of stage 3' },
    bone: { nl: 'blootliggend bot', en: 'exposed bone' },
    other: { nl: 'andere bevinding', en: 'another finding' },
    none: { nl: 'geen', en: 'none' },
  },
  name: { nl: 'bevinding zonder laesie', en: 'finding without a lesion' },
  asks: mouthState.asks,
  find: (c) => {
    const found = looseFindings(c)
    const codes = new Set(found.map((o) => o.code))
    const urgent = ['altered-sensation', 'exposure-beyond-alveolus', 'pathological-fracture', 'extra-oral-fistula', 'oro-antral-communication', 'osteolysis-to-border'].some((code) => codes.has(code))
    const kind = urgent ? 'urgent' : codes.has('exposed-bone') || codes.has('bone-probed-through-fistula') ? 'bone' : codes.size > 0 ? 'other' : 'none'
    return known(
      kind,
      found.map((o) => evidenceOf(o.code, o)),
    )
  },
})

/** The day `n` working days (Monday to Friday) after another. Holidays differ by country and are not left out. */
export function addWorkingDays(day: Day, n: number): Day {
  let at = day
  // Day 0, 1 January 1970, was a Thursday: Monday is the first of a week that begins on day 4.
  for (let left = n; left > 0; ) {
    at = addDays(at, 1)
    if ((((at - 4) % 7) + 7) % 7 < 5) left--
  }
  return at
}

const fromToday = (id: string, nl: string, en: string, day: (asOf: Day) => Day) => dayFact<PatientCase>({ id, name: { nl, en }, asks: { nl: 'Welke dag is het?', en: 'Which day is it?' }, find: (c) => known(day(c.asOf)) })
export const today = fromToday('today', 'vandaag', 'today', (d) => d)
export const in2WorkingDays = fromToday('in-2-working-days', 'over 2 werkdagen', 'in 2 working days', (d) => addWorkingDays(d, 2))
export const in2Weeks = fromToday('in-2-weeks', 'over 2 weken', 'in 2 weeks', (d) => addDays(d, 14))
