import type { ConditionCode, ConditionEntry } from '../record/record.ts'

/** In which setting an antiresorptive is used. It decides how the jaw is guarded. */
export type Setting = 'oncology' | 'adjuvant' | 'osteoporosis' | 'other'

const metastatic: ReadonlySet<ConditionCode> = new Set(['bone-metastases', 'myeloma', 'hypercalcaemia-of-malignancy'])
const benign: ReadonlySet<ConditionCode> = new Set(['paget', 'osteogenesis-imperfecta', 'fibrous-dysplasia', 'sapho', 'cherubism', 'rheumatoid-arthritis', 'gastro-intestinal-disease', 'chronic-kidney-disease', 'kidney-transplant'])
const fragile: ReadonlySet<ConditionCode> = new Set(['osteoporosis', 'osteopenia', 'fragility-fracture'])

/** What a setting is judged by. */
export interface Prescribed {
  readonly substance: string
  readonly strengthMg: number | undefined
  readonly route: string | undefined
  readonly everyDays: number | undefined
  /** Indications recorded with the drug itself. */
  readonly indications: readonly ConditionCode[]
}

/** Doses that only cancer care uses; given for metastases, myeloma or hypercalcaemia they are oncology whatever the interval. */
function oncologyDrug(p: Prescribed): boolean {
  switch (p.substance) {
    case 'zoledronate':
      return p.strengthMg === 4
    case 'denosumab':
      return p.strengthMg === 120
    case 'pamidronate':
    case 'clodronate':
      return true
    case 'ibandronate':
      return p.strengthMg === 50 || p.strengthMg === 6
    default:
      return false
  }
}

/** Drug, dose and interval that are oncology even without a recorded indication. */
function oncologyByDose(p: Prescribed): boolean {
  if (p.substance === 'denosumab') return p.strengthMg === 120
  if (p.substance === 'pamidronate') return p.strengthMg === 90
  return p.substance === 'zoledronate' && p.strengthMg === 4 && (p.everyDays ?? Infinity) <= 100
}

/**
 * The setting of an antiresorptive, from indication, dose and interval, never from the brand alone. Null when it cannot be told:
 * then it is asked. An indication recorded with the drug counts before the patient's other diseases.
 */
export function settingOf(p: Prescribed, conditions: readonly ConditionEntry[]): Setting | null {
  const active = new Set(conditions.filter((c) => c.status === 'active' || c.status === 'uncertain').map((c) => c.code))
  const ever = new Set(conditions.filter((c) => c.status !== 'refuted').map((c) => c.code))
  const own = p.indications
  const ownHas = (set: ReadonlySet<ConditionCode>): boolean => own.some((code) => set.has(code))
  const anyHas = (set: ReadonlySet<ConditionCode>): boolean => [...set].some((code) => active.has(code))

  // Metastases outrank what stands on the prescription: an oncology dose in a patient with metastases is an oncology exposure.
  // In remission metastases and myeloma still are what the drug is given for.
  if (oncologyDrug(p) && (ownHas(metastatic) || active.has('hypercalcaemia-of-malignancy') || ever.has('bone-metastases') || ever.has('myeloma'))) return 'oncology'
  if (own.includes('giant-cell-lesion') && p.substance === 'denosumab' && p.strengthMg === 120) return 'oncology'
  if (ownHas(benign)) return 'other'
  if (oncologyByDose(p)) return 'oncology'
  if ((p.substance === 'denosumab' || p.substance === 'zoledronate') && p.strengthMg === undefined) return null

  // From here on denosumab is the 60 mg.
  const breast = own.includes('breast-cancer') || (own.length === 0 && ever.has('breast-cancer'))
  const brittle = ownHas(fragile) || own.includes('treatment-induced-bone-loss') || (own.length === 0 && anyHas(fragile))
  const adjuvantDrug = (p.substance === 'zoledronate' && p.strengthMg === 4) || p.substance === 'denosumab' || (p.route === 'oral' && ['alendronate', 'risedronate', 'ibandronate', 'clodronate'].includes(p.substance))
  if (adjuvantDrug && breast && !ever.has('bone-metastases')) {
    // Without its interval 4 mg may be the monthly oncology dose.
    if (p.substance === 'zoledronate') return p.everyDays === undefined ? null : 'adjuvant'
    // Both a breast cancer and brittle bones on record and neither named on the prescription: ask, do not choose.
    return brittle ? (own.includes('breast-cancer') ? 'adjuvant' : own.length > 0 ? 'osteoporosis' : null) : 'adjuvant'
  }
  if (brittle) return 'osteoporosis'
  // Bone loss under hormone treatment of another cancer is treated in osteoporosis dose.
  if (p.substance === 'denosumab' && own.some((code) => code.endsWith('-cancer'))) return 'osteoporosis'
  if (own.length === 0 && anyHas(benign) && ['zoledronate', 'pamidronate', 'risedronate', 'etidronate', 'tiludronate', 'clodronate'].includes(p.substance)) {
    if (p.substance !== 'risedronate' || p.strengthMg === 30) return 'other'
  }
  // Doses that are made for osteoporosis alone.
  if (own.length === 0) {
    if (p.substance === 'zoledronate' && p.strengthMg === 5) return 'osteoporosis'
    if (p.substance === 'denosumab') return 'osteoporosis'
    if (p.substance === 'alendronate') return 'osteoporosis'
    if (p.substance === 'risedronate') return p.strengthMg === 30 ? 'other' : 'osteoporosis'
    if (p.substance === 'ibandronate' && (p.strengthMg === 150 || p.strengthMg === 3 || p.strengthMg === 2.5)) return 'osteoporosis'
    if (p.substance === 'etidronate' || p.substance === 'tiludronate') return 'other'
    if (p.substance === 'romosozumab') return 'osteoporosis'
  }
  return null
}
