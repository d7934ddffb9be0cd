/** What is to be done to one tooth or site before the first dose, in words. */
import type { Outcome } from '../engine/table.ts'

export const workupOutcomes = {
  extract: {
    stance: 'recommend',
    says: { nl: '{subject}: extractie, zo mogelijk vóór de eerste dosis, en genezing vastleggen.[ {stricterList}]', en: '{subject}: extract, before the first dose where possible, and record the healing.[ {stricterList}]' },
  },
  'ask-prognosis': {
    stance: 'ask',
    says: { nl: '{subject}: vraag de tandarts naar de prognose; bij twijfel extractie vóór de eerste dosis.[ {stricterList}]', en: '{subject}: ask the dentist for the prognosis; in doubt extract before the first dose.[ {stricterList}]' },
  },
  'treat-endodontically-or-extract': {
    stance: 'recommend',
    says: {
      nl: '{subject}: periapicale laesie vóór de eerste dosis behandelen: wortelkanaalbehandeling, of extractie als dat niet kan.',
      en: '{subject}: treat the periapical lesion before the first dose: root canal treatment, or extraction if that cannot be done.',
    },
  },
  'remove-torus-or-exostosis': {
    stance: 'recommend',
    actor: 'mka-surgeon',
    says: { nl: '{subject}: torus of exostose verwijderen vóór de eerste dosis.[ {stricterList}]', en: '{subject}: remove the torus or exostosis before the first dose.[ {stricterList}]' },
  },
  'check-denture-trauma': {
    stance: 'recommend',
    says: { nl: '{subject}: uitneembare prothese nakijken op drukplekken, vooral linguaal.', en: '{subject}: check the removable denture for pressure sores, lingual above all.' },
  },
} as const satisfies Readonly<Record<string, Outcome>>

export const mouthOutcomes = {
  'no-implant': { stance: 'contraindicated', says: { nl: 'Geen tandimplantaten vóór deze behandeling.[ {stricterList}]', en: 'No dental implants before this treatment.[ {stricterList}]' } },
  'oral-hygiene-education': {
    stance: 'recommend',
    says: { nl: 'Instructie mondhygiëne en vaste tandartscontrole, vóór de eerste dosis te beginnen.', en: 'Teach oral hygiene and arrange regular dental check-ups, beginning before the first dose.' },
  },
  ask: { stance: 'ask', says: { nl: 'De setting bepaalt welke lijst voor de mond geldt.', en: 'The setting decides which list holds for the mouth.' } },
} as const satisfies Readonly<Record<string, Outcome>>
