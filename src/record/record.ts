import type { DrugGroup, Recognised, Route } from '../drugs/drug.ts'
import type { Span } from '../values/day.ts'

/** Something in the record that Howship could not understand or would not use. It travels with the advice: nothing is dropped silently. */
export interface Notice {
  /** "Observation/x", or the place in the Bundle ("Bundle.entry[3]") where there is no id. */
  readonly reference: string
  readonly problem: ProblemCode
  /** One kind line: what, where and what to do. English; `docs/problems.md` explains each code in both languages. */
  readonly detail: string
}

/** The closed list of problems. `docs/problems.md` explains each; a test compares both. */
export type ProblemCode =
  | 'unknown-code'
  | 'unknown-drug'
  | 'unknown-unit'
  | 'implausible-value'
  | 'bad-date'
  | 'future-date'
  | 'wrong-type'
  | 'missing-value'
  | 'unknown-status'
  | 'not-final'
  | 'entered-in-error'
  | 'superseded'
  | 'strength-conflict'
  | 'unresolved-reference'
  | 'other-patient'
  | 'unknown-resource-type'
  | 'unknown-site'
  | 'mapped-by-text'
  | 'too-deep'
  | 'duplicate-id'

export type Sex = 'male' | 'female' | 'other' | 'unknown'

export interface PatientEntry {
  readonly reference: string
  readonly name?: string
  readonly birthDate?: Span
  readonly sex: Sex
}

/** The four kinds of medication resource, each read into one shape. */
export interface MedicationEntry {
  readonly reference: string
  readonly kind: 'statement' | 'request' | 'administration' | 'dispense'
  /** Undefined when the drug was not recognised: then there is an `unknown-drug` notice and the entry still counts as a medication. */
  readonly drug?: Recognised
  /** The drug as recorded, for texts: brand or display or text. */
  readonly label: string
  /**
   * `planned`: intent plan or proposal, or status draft, or a start after nothing else says it is taken. `active`: taken or ordered now.
   * `past`: stopped, completed, ended. `not-taken`: cancelled, not-taken, not-done, declined. `entered-in-error` never gets here.
   * An administration that was given (completed, in progress) is `past`: one dose, on its day. A dispense is `active` while its
   * `daysSupply` lasts, else `past`.
   */
  readonly status: 'planned' | 'active' | 'on-hold' | 'past' | 'not-taken' | 'unknown'
  /**
   * From effectivePeriod, timing.bounds, timing.event or dispenseRequest.validityPeriod: start and end of taking; of an order that is not
   * planned, else the day it was written. For an administration: the dose's day, twice.
   */
  readonly start?: Span
  readonly end?: Span
  /** Days of single doses that dosage or timing.event names. */
  readonly doseDays?: readonly Span[]
  readonly doseMg?: number
  /** A dose in a unit that could not be read ("1 tablet" without strength counts as unread, without a notice). */
  readonly route?: Route | 'topical' | 'inhaled' | 'intravitreal' | 'intra-articular' | 'other'
  /** Days between doses, when the timing tells. */
  readonly everyDays?: number
  /** A series' length, when `boundsRange`, `count` or `numberOfRepeatsAllowed` tells it. */
  readonly doseCount?: number
  /** Taken only when needed: asNeeded[x] or the instruction's own words, of every dosage that is given. */
  readonly asNeeded?: true
  readonly indications: readonly ConditionCode[]
  readonly indicationReferences: readonly string[]
  readonly priorPrescription?: string
  /** The day on which an order was written: not the day on which a planned one begins. */
  readonly authored?: Span
  /** basedOn, partOf, request, authorizingPrescription: other resources that are the same therapy. */
  readonly sameTherapy: readonly string[]
}

/** What a diagnosis means to Howship; several codes can mean one. */
export type ConditionCode =
  | 'bone-metastases'
  | 'jaw-metastasis'
  | 'myeloma'
  | 'breast-cancer'
  | 'prostate-cancer'
  | 'lung-cancer'
  | 'renal-cancer'
  | 'other-solid-tumour'
  | 'haematological-malignancy'
  | 'hypercalcaemia'
  | 'hypercalcaemia-of-malignancy'
  | 'osteoporosis'
  | 'osteopenia'
  | 'fragility-fracture'
  | 'paget'
  | 'osteogenesis-imperfecta'
  | 'fibrous-dysplasia'
  | 'giant-cell-lesion'
  | 'sapho'
  | 'cherubism'
  | 'rheumatoid-arthritis'
  | 'gastro-intestinal-disease'
  | 'chronic-kidney-disease'
  | 'dialysis'
  | 'kidney-transplant'
  | 'diabetes'
  | 'obesity'
  | 'coagulopathy'
  | 'antibody-deficiency'
  | 'neutropenia'
  | 'thrombocytopenia'
  | 'myocardial-infarction'
  | 'stroke'
  | 'venous-thromboembolism'
  | 'oesophageal-disease'
  | 'hypocalcaemia'
  | 'pregnancy'
  | 'jaw-lesion'
  | 'osteoradionecrosis'
  | 'periodontal-disease'
  | 'periapical-disease'
  | 'treatment-induced-bone-loss'
  | 'age-related-macular-degeneration'

export interface ConditionEntry {
  readonly reference: string
  readonly code: ConditionCode
  readonly label: string
  /** `active` (also recurrence, relapse, and no clinicalStatus), `past` (inactive, remission, resolved), `refuted` (a *no* for the disease it names), `uncertain` (unconfirmed, provisional, differential). */
  readonly status: 'active' | 'past' | 'refuted' | 'uncertain'
  readonly onset?: Span
  readonly recorded?: Span
  /** Teeth (FDI) and jaw sites, for a lesion. */
  readonly sites: readonly Site[]
  /** The clinician's own stage of a lesion, when recorded (Condition.stage): '0' | '1' | '2' | '3' | 'at-risk'. */
  readonly stage?: string
}

/** A tooth by FDI number, or a jaw site; for a T-score or fragility fracture a part of the skeleton. */
export interface Site {
  /** "46", "maxilla", "mandible"; "spine", "hip", "femoral-neck", "other" (for a T-score or fracture). */
  readonly code: string
  readonly tooth?: number
  readonly jaw?: 'maxilla' | 'mandible'
}

/** Laboratory and other measurements, by what they measure; values in the unit named here. */
export interface Measures {
  readonly creatinine: 'umol/L'
  readonly egfr: 'mL/min/1.73m2'
  readonly 'measured-clearance': 'mL/min'
  readonly calcium: 'mmol/L'
  readonly 'albumin-corrected-calcium': 'mmol/L'
  readonly 'ionised-calcium': 'mmol/L'
  readonly albumin: 'g/L'
  readonly phosphate: 'mmol/L'
  readonly '25-oh-d': 'nmol/L'
  readonly pth: 'ng/L'
  readonly ctx: 'ng/L'
  readonly haemoglobin: 'g/dL'
  readonly neutrophils: '10*9/L'
  readonly platelets: '10*9/L'
  readonly igg: 'g/L'
  readonly 'alkaline-phosphatase': 'count'
  readonly weight: 'kg'
  readonly height: 'cm'
  readonly bmi: 'kg/m2'
  readonly 't-score': 'SD'
  readonly 'frax-major-10y': '%'
  readonly 'frax-hip-10y': '%'
  readonly 'garvan-any-10y': '%'
  readonly 'garvan-hip-10y': '%'
  readonly 'life-expectancy-months': 'months'
  readonly 'performance-status': 'count'
  readonly 'dairy-portions-per-day': 'count'
  readonly 'falls-last-year': 'count'
  readonly 'prednisolone-mg-per-day': 'mg/d'
  readonly 'glucocorticoid-months': 'months'
  readonly 'furcation-grade': 'count'
  readonly 'tooth-mobility': 'count'
  readonly 'pocket-depth': 'mm'
}
export type Measure = keyof Measures

/** One Observation, read. Numbers are in the unit of `Measures`; booleans and codes as they came. */
export interface ObservationEntry {
  readonly reference: string
  /**
   * A measure ("creatinine") or the local finding's code ("exposed-bone", "dental-clearance" …). "smoking" has the value `current`,
   * `former` or `never`; "pregnant" and "fragility-fracture" are booleans.
   */
  readonly code: string
  readonly value: number | boolean | string
  /** "66 µmol/L (0.75 mg/dL)": value as reckoned, then as recorded when the unit was another one. */
  readonly shown: string
  /** The laboratory's own lower limit, in our unit, when it was given. */
  readonly lowerLimit?: number
  readonly date?: Span
  readonly sites: readonly Site[]
  readonly focus: readonly string[]
  /** Only final, amended, corrected (and, for findings, registered is not) values are used. */
  readonly status: string
}

/** Procedure codes of the contract (`hsp:`), without prefix. */
export type ProcedureCode =
  | 'tooth-extraction'
  | 'surgical-extraction'
  | 'implant'
  | 'apical-surgery'
  | 'periodontal-surgery'
  | 'supragingival-scaling'
  | 'subgingival-scaling'
  | 'scaling'
  | 'restoration'
  | 'endodontics'
  | 'crown-bridge'
  | 'orthodontics'
  | 'denture'
  | 'root-banking'
  | 'sequestrectomy'
  | 'jaw-resection'
  | 'biopsy'
  | 'head-neck-radiotherapy'
  | 'other-radiotherapy'
  | 'bone-graft'
  | 'torus-removal'
  | 'panoramic-radiograph'
  | 'apical-radiograph'
  | 'cbct'
  | 'dental-examination'

export interface ProcedureEntry {
  readonly reference: string
  readonly code: ProcedureCode
  readonly label: string
  /** `planned` (ServiceRequest, Procedure preparation), `done` (completed, in-progress), `not-done` (a *no*), `cancelled`. */
  readonly status: 'planned' | 'done' | 'not-done' | 'cancelled' | 'unknown'
  readonly urgent: boolean
  /** The planned day, or the day it was done. */
  readonly date?: Span
  readonly authored?: Span
  readonly sites: readonly Site[]
  /** Lesion or therapy it is done for. */
  readonly reasonReferences: readonly string[]
  readonly basedOn: readonly string[]
}

/** A substance to which an allergy is recorded. `refuted` entries are a *no*. */
export interface AllergyEntry {
  readonly reference: string
  readonly to: Allergen
  readonly status: 'active' | 'past' | 'refuted' | 'uncertain'
  readonly label: string
}
export type Allergen =
  | 'penicillin'
  | 'cephalosporin'
  | 'clindamycin'
  | 'doxycycline'
  | 'quinolone'
  | 'macrolide'
  | 'metronidazole'
  | 'iodine'
  | 'chlorhexidine'
  | 'chloramine'
  | 'hydrogen-peroxide'
  | 'local-anaesthetic'
  | 'zoledronate'
  | 'bisphosphonate'
  | 'denosumab'
  | 'paracetamol'
  | 'nsaid'
  | 'other'

/** One patient's record, read and understood as far as it goes. Nothing after this knows FHIR. */
export interface ClinicalRecord {
  readonly patient: PatientEntry
  /** `recorded` when any active medication resource or a non-empty List 10160-0 is there, `nil-known`, or `absent`. */
  readonly medicationList: 'recorded' | 'nil-known' | 'absent'
  readonly medications: readonly MedicationEntry[]
  readonly conditions: readonly ConditionEntry[]
  /** By code, newest first; undated last. */
  readonly observations: ReadonlyMap<string, readonly ObservationEntry[]>
  readonly procedures: readonly ProcedureEntry[]
  readonly allergies: readonly AllergyEntry[]
  /** "No known allergy" is recorded (any allergy), or "no known drug allergy". */
  readonly noKnownAllergy: { readonly reference: string } | undefined
  readonly notices: readonly Notice[]
}

export type { DrugGroup }

/** A molar by FDI number: permanent 6–8, deciduous 4–5. */
export const isMolar = (tooth: number): boolean => (tooth < 50 ? tooth % 10 >= 6 : tooth % 10 >= 4)
