/** Mouth, procedures and lesions as questions; what belongs to a tooth or a lesion is asked on its own page. */
import type { Resource } from '@medplum/fhirtypes'
import { finding, procedureCode } from '../writing.ts'
import type { AskContext, Asking, Elsewhere } from './asking.ts'
import { dayOf, one, oneOf, only, yesOrNo } from './finding-askings.ts'

const inMouth: Elsewhere = {
  kind: 'elsewhere',
  page: 'mouth',
  note: { nl: 'Leg de bevinding bij de tand vast.', en: 'Record the finding at the tooth.' },
}
const atLesion: Elsewhere = {
  kind: 'elsewhere',
  page: 'lesion',
  note: { nl: 'Leg vast bij de beoordeling van de laesie.', en: 'Record it with the assessment of the lesion.' },
}

const subjectResource = ({ resources, ask: { target } }: AskContext): Resource | undefined =>
  resources.find((r) => `${r.resourceType}/${r.id}` === target?.reference)

/** Questions about the mouth. */
export const mouthAskings: Readonly<Record<string, Asking>> = {
  'dental-clearance': oneOf(
    'dental-clearance',
    [
      { value: 'cleared', label: { nl: 'Mond in orde', en: 'Mouth cleared' } },
      { value: 'treatment-needed', label: { nl: 'Behandeling nodig', en: 'Treatment needed' } },
    ],
    {
      dated: { nl: 'Dag van de controle', en: 'Day of the check' },
      note: { nl: 'Het besluit van de tandarts, niet van de patiënt.', en: 'The dentist’s conclusion, not the patient’s.' },
    },
  ),
  'wound-healing': {
    ...oneOf('mucosal-healing', [
      { value: 'complete', label: { nl: 'Genezen', en: 'Healed' } },
      { value: 'incomplete', label: { nl: 'Niet genezen', en: 'Not healed' } },
    ]),
    answer: (context, given) =>
      one(finding(context.patient, 'mucosal-healing', given.choice!, dayOf(context, given), { focus: [context.ask.target!.reference] })),
  },
  'wound-infection': {
    ...yesOrNo('infection'),
    answer: (context, given) =>
      one(finding(context.patient, 'infection', given.choice === 'yes', dayOf(context, given), { focus: [context.ask.target!.reference] })),
  },
  'procedure-day': {
    kind: 'date',
    whole: true,
    may: 'future',
    writes: only('ServiceRequest'),
    answer: (context, { date }) => {
      const procedure = subjectResource(context)
      return procedure?.resourceType === 'ServiceRequest' ? one({ ...procedure, occurrenceDateTime: date! }) : []
    },
  },
  'oral-surgery-day': {
    kind: 'elsewhere',
    page: 'mouth',
    note: { nl: 'Leg vast op welke dag de ingreep was.', en: 'Record on which day the procedure was.' },
  },
  'dental-work': {
    kind: 'choice',
    options: () => [
      { value: 'supragingival-scaling', label: { nl: 'Supragingivaal', en: 'Supragingival' } },
      { value: 'subgingival-scaling', label: { nl: 'Subgingivaal', en: 'Subgingival' } },
    ],
    writes: (context) => [subjectResource(context)?.resourceType ?? 'ServiceRequest'],
    answer: (context, { choice }) => {
      const procedure = subjectResource(context)
      return procedure?.resourceType === 'ServiceRequest' || procedure?.resourceType === 'Procedure'
        ? one({ ...procedure, code: procedureCode(choice!) })
        : []
    },
  },
  'at-lesion': {
    kind: 'elsewhere',
    page: 'mouth',
    note: {
      nl: 'Leg bij de ingreep en bij de laesie vast om welk element of welke kaak het gaat.',
      en: 'Record tooth or jaw of both the procedure and the lesion.',
    },
  },
  'removable-denture': inMouth,
  'tooth-doubtful': inMouth,
  'furcation-grade': inMouth,
  'tooth-mobility': inMouth,
  'tooth-partially-erupted': inMouth,
  'periapical-lesion': inMouth,
  'pocket-depth': inMouth,
  'tooth-poor-prognosis': inMouth,
  'torus-or-exostosis': inMouth,
  'tooth-unsalvageable': inMouth,
  'jaw-lesion': { ...atLesion, note: { nl: 'Leg de laesie vast, met plaats en dag.', en: 'Record the lesion, with its place and day.' } },
  'exposed-bone': atLesion,
  'first-exposed-bone': atLesion,
  'lesion-infection': atLesion,
  'lesion-signs': atLesion,
  'lesion-symptoms': atLesion,
  'loose-or-painful-tooth': atLesion,
  sequestrum: atLesion,
  'sharp-bone-edge': atLesion,
  'maxillary-sinus-involved': atLesion,
  'stage-3-criterion': atLesion,
  'urgent-sign': atLesion,
  'acceptable-radiograph': atLesion,
  'bone-change': atLesion,
  'signs-change': atLesion,
  'stage-change': atLesion,
}
