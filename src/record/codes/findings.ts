import type { SystemName } from '../coding.ts'
import type { Measure } from '../record.ts'

/** What an Observation code means, and what kind of value it takes. */
export interface Finding {
  readonly code: string
  readonly kind: 'boolean' | 'measure' | 'coded' | 'text' | 'smoking' | 'pregnancy' | 'fracture'
  readonly measure?: Measure
  readonly values?: ReadonlySet<string>
  /** Which sites its bodySite may name: a tooth or jaw, or a part of the skeleton. */
  readonly at?: 'mouth' | 'skeleton'
  /** The part of the skeleton that the code itself names; a bodySite may say it more precisely. */
  readonly site?: 'spine' | 'hip' | 'other'
}

const boolean = (code: string): Finding => ({ code, kind: 'boolean' })
const inMouth = (code: string): Finding => ({ code, kind: 'boolean', at: 'mouth' })
const measured = (code: Measure): Finding => ({ code, kind: 'measure', measure: code })
const onTooth = (code: Measure): Finding => ({ code, kind: 'measure', measure: code, at: 'mouth' })
const coded = (code: string, ...values: string[]): Finding => ({ code, kind: 'coded', values: new Set(values) })

/** Every `hs:` code of the public contract that an Observation may carry. */
export const findings: readonly Finding[] = [
  { ...measured('t-score'), at: 'skeleton' },
  measured('frax-major-10y'),
  measured('frax-hip-10y'),
  measured('garvan-any-10y'),
  measured('garvan-hip-10y'),
  measured('life-expectancy-months'),
  coded('skeletal-event', 'none', 'threatening', 'active'),
  boolean('bone-pain'),
  boolean('aggressive-bone-disease'),
  boolean('castration-resistant'),
  boolean('postmenopausal'),
  boolean('high-skeletal-event-risk'),
  boolean('significant-bone-metastases'),
  boolean('active-bone-disease'),
  coded('disease-status', 'active', 'stable', 'remission', 'relapse'),
  boolean('fit-for-surgery'),
  boolean('pregnant'),
  measured('performance-status'),
  measured('dairy-portions-per-day'),
  measured('falls-last-year'),
  { code: 'fall-cause', kind: 'text' },
  boolean('fear-of-falling'),
  boolean('balance-good'),
  boolean('dizzy-often'),
  boolean('vision-problem'),
  measured('prednisolone-mg-per-day'),
  measured('glucocorticoid-months'),
  boolean('nursing-home'),
  { code: 'fragility-fracture', kind: 'fracture', at: 'skeleton' },
  coded('fracture-risk-nhg', 'low', 'moderate', 'high'),
  boolean('oral-intolerance'),
  boolean('poor-adherence'),
  boolean('patient-portal'),
  boolean('digitally-skilled'),
  boolean('poor-venous-access'),
  boolean('medication-ordered'),
  boolean('home-safety-concern'),
  coded('dental-clearance', 'cleared', 'treatment-needed'),
  inMouth('tooth-unsalvageable'),
  inMouth('tooth-poor-prognosis'),
  inMouth('tooth-doubtful'),
  onTooth('furcation-grade'),
  inMouth('tooth-partially-erupted'),
  onTooth('tooth-mobility'),
  inMouth('tooth-painful'),
  onTooth('pocket-depth'),
  inMouth('periapical-lesion'),
  inMouth('torus'),
  inMouth('exostosis'),
  inMouth('mylohyoid-ridge'),
  inMouth('removable-denture'),
  inMouth('denture-trauma'),
  { ...coded('oral-hygiene', 'good', 'poor'), at: 'mouth' },
  { ...coded('mucosal-healing', 'complete', 'incomplete'), at: 'mouth' },
  inMouth('exposed-bone'),
  inMouth('bone-probed-through-fistula'),
  inMouth('intra-oral-fistula'),
  inMouth('extra-oral-fistula'),
  inMouth('pain'),
  inMouth('infection'),
  inMouth('swelling'),
  inMouth('pus'),
  inMouth('unexplained-odontalgia'),
  inMouth('jaw-bone-ache'),
  inMouth('sinus-pain'),
  inMouth('altered-sensation'),
  inMouth('unexplained-loose-teeth'),
  inMouth('socket-not-filled'),
  inMouth('exposure-beyond-alveolus'),
  inMouth('pathological-fracture'),
  inMouth('oro-antral-communication'),
  inMouth('osteolysis-to-border'),
  inMouth('sequestrum-visible'),
  inMouth('sequestrum-mobile'),
  inMouth('sharp-bone-edge'),
  inMouth('maxillary-sinus-involved'),
  inMouth('jaw-metastasis'),
  inMouth('jaw-radiotherapy'),
]

const byCode = new Map(findings.map((finding) => [finding.code, finding]))

const loinc = new Map<string, Finding>()
const measuredBy = (code: Measure, ...codes: string[]) => {
  const finding = byCode.get(code) ?? measured(code)
  for (const one of codes) loinc.set(one, finding)
}

// Blood, serum or plasma only; a urine or dialysate code is not in this table and comes back as `unknown-code`.
measuredBy('creatinine', '2160-0', '14682-9', '38483-4', '77140-2')
measuredBy('egfr', '33914-3', '48642-3', '48643-1', '50044-7', '62238-1', '69405-9', '77147-7', '88293-6', '88294-4', '98979-8', '98980-6')
measuredBy('measured-clearance', '2164-2', '35591-7')
measuredBy('calcium', '17861-6', '2000-8')
measuredBy('albumin-corrected-calcium', '29265-6')
measuredBy('ionised-calcium', '1994-3', '1995-0', '17864-0')
measuredBy('albumin', '1751-7', '54347-0', '61151-7', '62234-0', '2862-1')
measuredBy('phosphate', '2777-1', '14879-1')
measuredBy('25-oh-d', '1989-3', '14635-7', '62292-8', '35365-6', '49054-0')
measuredBy('pth', '2731-8', '14866-8')
measuredBy('ctx', '41171-0')
measuredBy('haemoglobin', '718-7', '20509-6', '59260-0')
measuredBy('neutrophils', '751-8', '26499-4', '753-4')
measuredBy('platelets', '777-3', '26515-7')
measuredBy('igg', '2465-3')
measuredBy('alkaline-phosphatase', '6768-6')
measuredBy('weight', '29463-7', '3141-9', '3142-7', '8341-0')
measuredBy('height', '8302-2', '8301-4', '3137-7')
measuredBy('bmi', '39156-5')
measuredBy('performance-status', '89247-1')
const scoreAt = (site: 'spine' | 'hip' | 'other', ...codes: string[]) => {
  for (const one of codes) loinc.set(one, { ...byCode.get('t-score')!, site })
}
scoreAt('spine', '38267-1')
// Hip and femur, unspecified, left and right.
scoreAt('hip', '38264-8', '80946-7', '80945-9', '38263-0', '80948-3', '80947-5')
// Heel and forearm: a T-score, but not one by which osteoporosis is classified.
scoreAt('other', '38266-3', '80950-9', '80949-1', '38265-5', '80944-2', '80943-4')
const smokingStatus: Finding = { code: 'smoking', kind: 'smoking' }
loinc.set('72166-2', smokingStatus)
loinc.set('82810-3', { code: 'pregnant', kind: 'pregnancy' })

/** What a code of an Observation (or of one of its components) means. */
export function findingOf(system: SystemName, code: string): Finding | undefined {
  switch (system) {
    case 'loinc':
      return loinc.get(code)
    case 'finding':
      return byCode.get(code)
    case 'sct':
      // "Finding of tobacco use and exposure": how Dutch systems label the smoking status.
      return code === '365980008' ? smokingStatus : undefined
    default:
      return undefined
  }
}

/** Vital signs that Howship has no use for: they are understood, so they are no problem. */
const irrelevant = new Set(['85354-9', '8480-6', '8462-4', '8867-4', '8310-5', '9279-1', '2708-6', '59408-5', '85353-1'])

/** Findings of our own that are kept for people to read; nothing is decided by them. */
const keptForReading = new Set(['dose-reaction', 'lesion-outcome'])

/** Is this code known to have no bearing on anything Howship decides? */
export const isIrrelevant = (system: SystemName, code: string): true | undefined =>
  (system === 'loinc' && irrelevant.has(code)) || (system === 'finding' && keptForReading.has(code)) ? true : undefined

/** Names under which a laboratory without LOINC codes may send a measurement: matched whole, never in part. */
export const measureNames = new Map<string, Finding>()
const namedAs = (code: Measure, ...names: string[]) => {
  for (const name of names) measureNames.set(name, byCode.get(code) ?? measured(code))
}
namedAs(
  'creatinine',
  'creatinine',
  'kreatinine',
  'créatinine',
  'creatinine serum',
  'kreatinine serum',
  'creatinine plasma',
  'serum creatinine',
  'serumcreatinine',
  'creatinine (serum)',
)
namedAs('egfr', 'egfr', 'egfr (ckd-epi)', 'egfr ckd-epi', 'ckd-epi')
namedAs('calcium', 'calcium', 'calcium totaal', 'calcium total', 'total calcium', 'totaal calcium', 'calcium serum', 'serum calcium')
namedAs(
  'albumin-corrected-calcium',
  'calcium gecorrigeerd',
  'gecorrigeerd calcium',
  'corrected calcium',
  'albumin-corrected calcium',
  'calcium gecorrigeerd voor albumine',
)
namedAs('ionised-calcium', 'geïoniseerd calcium', 'calcium geïoniseerd', 'ionised calcium', 'ionized calcium')
namedAs('albumin', 'albumine', 'albumin', 'albumine serum', 'serum albumin')
namedAs('phosphate', 'fosfaat', 'phosphate', 'phosphorus')
namedAs(
  '25-oh-d',
  '25-oh-d',
  '25-oh vitamine d',
  '25-oh-vitamine d',
  '25-hydroxyvitamine d',
  '25-hydroxyvitamin d',
  '25-oh vitamin d',
  '25(oh)d',
  'vitamine d (25-oh)',
  'vitamin d 25-oh',
)
namedAs('haemoglobin', 'hemoglobine', 'haemoglobin', 'hemoglobin', 'hb')
namedAs('platelets', 'trombocyten', 'bloedplaatjes', 'platelets', 'thrombocytes')
namedAs('neutrophils', 'neutrofielen', 'neutrofiele granulocyten', 'neutrophils', 'absolute neutrophil count')
namedAs('ctx', 'ctx', 'serum ctx', 's-ctx', 'beta-crosslaps', 'β-crosslaps')
namedAs('weight', 'gewicht', 'lichaamsgewicht', 'weight', 'body weight', 'poids')
namedAs('height', 'lengte', 'lichaamslengte', 'height', 'body height', 'taille')

/** Smoking status: SNOMED CT and LOINC answers to LOINC 72166-2. A status of unknown is not here: it is no answer. */
const smoking = new Map<string, 'current' | 'former' | 'never'>([
  ['449868002', 'current'],
  ['428041000124106', 'current'],
  ['428071000124103', 'current'],
  ['428061000124105', 'current'],
  ['77176002', 'current'],
  ['230059006', 'current'],
  ['160603005', 'current'],
  ['8517006', 'former'],
  ['266919005', 'never'],
  ['LA18976-3', 'current'],
  ['LA18977-1', 'current'],
  ['LA18981-3', 'current'],
  ['LA18982-1', 'current'],
  ['LA15920-4', 'former'],
  ['LA18978-9', 'never'],
])

/** What an answer says about smoking. */
export const smokingOf = (system: SystemName, code: string): 'current' | 'former' | 'never' | undefined =>
  system === 'sct' || system === 'loinc' ? smoking.get(code) : undefined

const yesNo = new Map<string, boolean>([
  ['373066001', true],
  ['373067005', false],
  ['52101004', true],
  ['2667000', false],
  ['LA33-6', true],
  ['LA32-8', false],
])

/** Yes or no as SNOMED CT, LOINC and HL7 v2 write it. */
export function yesNoOf(system: SystemName, code: string): boolean | undefined {
  if (system === 'yes-no') return code === 'Y' ? true : code === 'N' ? false : undefined
  return system === 'sct' || system === 'loinc' ? yesNo.get(code) : undefined
}

const pregnancy = new Map<string, boolean>([
  ['77386006', true],
  ['60001007', false],
  ['LA15173-0', true],
  ['LA26683-5', false],
])

/** Answers to "pregnancy status". */
export const pregnancyOf = (system: SystemName, code: string): boolean | undefined =>
  (system === 'sct' || system === 'loinc' ? pregnancy.get(code) : undefined) ?? yesNoOf(system, code)
