import type { DrugClass } from '../../drugs/index.ts'
import type { Text } from '../../values/text.ts'

/** A section of the catalogue of decisions, in the order in which a patient meets them. */
export interface CatalogueSection {
  readonly name: Text
  readonly decisions: readonly string[]
}

/** Where each decision stands. A test holds this list against the decisions that there are. */
export const catalogue: readonly CatalogueSection[] = [
  { name: { nl: 'Blootstelling', en: 'Exposure' }, decisions: ['exposure', 'duplicate-therapy', 'hidden-exposure'] },
  { name: { nl: 'Risico', en: 'Risk' }, decisions: ['mronj-risk', 'mronj-risk-factors', 'ctx'] },
  {
    name: { nl: 'Of en wat voorschrijven', en: 'Whether and what to prescribe' },
    decisions: [
      'bmd-class',
      'fracture-risk',
      'glucocorticoid-bone-protection',
      'osteoporosis-drug',
      'oncology-drug',
      'other-indication-drug',
      'calcium-supplement',
      'vitamin-d-supplement',
      'lifestyle',
      'falls-screening',
    ],
  },
  {
    name: { nl: 'Voor de start', en: 'Before the start' },
    decisions: ['start-labs', 'dental-screening', 'dental-workup', 'start-therapy'],
  },
  {
    name: { nl: 'Doseren, toedienen, stoppen', en: 'Dosing, giving, stopping' },
    decisions: [
      'zoledronate-dose',
      'denosumab-hypocalcaemia',
      'dose-schedule',
      'pre-dose-check',
      'dose-overdue',
      'stop-denosumab',
      'therapy-duration',
      'adverse-effects',
      'home-administration',
    ],
  },
  {
    name: { nl: 'Werk in de mond', en: 'Dental work' },
    decisions: [
      'dental-procedure',
      'who-operates',
      'drug-holiday',
      'denosumab-window',
      'antibiotic-prophylaxis',
      'surgical-protocol',
      'systemic-precautions',
      'postoperative-control',
      'resume-therapy',
    ],
  },
  {
    name: { nl: 'Kaakbotnecrose', en: 'Jaw necrosis' },
    decisions: [
      'mronj-diagnosis',
      'mronj-stage',
      'mronj-treatment',
      'mronj-antibiotic',
      'mronj-rinse',
      'mronj-surgery',
      'antiresorptive-at-mronj',
      'mronj-follow-up',
      'mronj-course',
      'refer-mka',
    ],
  },
]

/** The section that a decision stands in. */
export const sectionOf = (decision: string): CatalogueSection | undefined => catalogue.find((s) => s.decisions.includes(decision))

/** Decisions by section, in reading order; one that is in no section closes the last. */
export function bySection<D extends { readonly id: string }>(
  views: readonly D[],
): readonly { readonly name: Text; readonly views: readonly D[] }[] {
  return catalogue
    .map(({ name, decisions }, i) => ({
      name,
      views: [
        ...decisions.flatMap((id) => views.find((v) => v.id === id) ?? []),
        ...(i === catalogue.length - 1 ? views.filter((v) => !sectionOf(v.id)) : []),
      ],
    }))
    .filter((s) => s.views.length > 0)
}

/** The classes of drugs in reading order, by name. */
export const drugClasses: Readonly<Record<DrugClass, Text>> = {
  bisphosphonate: { nl: 'Bisfosfonaten', en: 'Bisphosphonates' },
  denosumab: { nl: 'Denosumab', en: 'Denosumab' },
  'sclerostin-antibody': { nl: 'Antilichaam tegen sclerostine', en: 'Sclerostin antibody' },
  'anti-vegf-antibody': { nl: 'Antilichamen tegen VEGF', en: 'Antibodies against VEGF' },
  'vegf-trap': { nl: 'VEGF-vangers', en: 'VEGF traps' },
  'vegfr-tki': { nl: 'VEGFR-tyrosinekinaseremmers', en: 'VEGFR tyrosine kinase inhibitors' },
  'other-targeted': { nl: 'Andere doelgerichte middelen', en: 'Other targeted drugs' },
  'not-associated': { nl: 'Zonder verband met kaakbotnecrose', en: 'Not associated with jaw necrosis' },
}
