/** Who the patient is, bone, cancer and falls as questions. */
import type { Condition, Observation, Patient } from '@medplum/fhirtypes'
import type { Text } from '../../../values/text.ts'
import type { Change } from '../outbox.ts'
import { finding, findingSystem, newId, patientReference } from '../writing.ts'
import type { AskContext, Asking, NumberUnit } from './asking.ts'
import { count, dayOf, observed, one, oneOf, only, yes, yesOrNo } from './finding-askings.ts'
import { weighed } from './laboratory-askings.ts'

const tumours: Readonly<Record<string, { readonly label: Text; readonly code: string; readonly display: string }>> = {
  breast: { label: { nl: 'Borstkanker', en: 'Breast cancer' }, code: 'C50', display: 'Malignant neoplasm of breast' },
  prostate: { label: { nl: 'Prostaatkanker', en: 'Prostate cancer' }, code: 'C61', display: 'Malignant neoplasm of prostate' },
  lung: { label: { nl: 'Longkanker', en: 'Lung cancer' }, code: 'C34', display: 'Malignant neoplasm of bronchus and lung' },
  renal: { label: { nl: 'Nierkanker', en: 'Renal cancer' }, code: 'C64', display: 'Malignant neoplasm of kidney, except renal pelvis' },
  'other-solid': {
    label: { nl: 'Andere solide tumor', en: 'Other solid tumour' },
    code: 'C80',
    display: 'Malignant neoplasm without specification of site',
  },
  myeloma: { label: { nl: 'Multipel myeloom', en: 'Multiple myeloma' }, code: 'C90.0', display: 'Multiple myeloma' },
}

const smoking: Readonly<Record<string, { readonly label: Text; readonly code: string; readonly display: string }>> = {
  current: { label: { nl: 'Rookt', en: 'Smokes' }, code: '77176002', display: 'Smoker' },
  former: { label: { nl: 'Gestopt', en: 'Stopped' }, code: '8517006', display: 'Ex-smoker' },
  never: { label: { nl: 'Nooit gerookt', en: 'Never smoked' }, code: '266919005', display: 'Never smoked tobacco' },
}

/** The person's own resource, changed. */
const ofPatient = (context: AskContext, change: Partial<Patient>): readonly Change[] => {
  const patient = context.resources.find((r): r is Patient => r.resourceType === 'Patient' && r.id === context.patient)
  return patient ? one({ ...patient, ...change }) : []
}

const months: NumberUnit = { label: 'maanden', code: 'mo', low: 0, high: 1200 }
const percent: NumberUnit = { label: '%', code: '%', low: 0, high: 100 }
const times: NumberUnit = { label: '', code: '1', low: 0, high: 1000 }

const severalTumours: Text = {
  nl: 'Zijn er meer tumoren actief in het dossier, zet dan eerst op remissie wat in remissie is.',
  en: 'If several tumours are active on record, first set to remission what is in remission.',
}

/** Questions about the patient as a whole. */
export const patientAskings: Readonly<Record<string, Asking>> = {
  age: {
    kind: 'date',
    whole: true,
    may: 'past',
    writes: only('Patient'),
    answer: (context, { date }) => ofPatient(context, { birthDate: date! }),
  },
  sex: {
    kind: 'choice',
    options: () => [
      { value: 'female', label: { nl: 'Vrouw', en: 'Female' } },
      { value: 'male', label: { nl: 'Man', en: 'Male' } },
      { value: 'other', label: { nl: 'Anders', en: 'Other' } },
    ],
    writes: only('Patient'),
    answer: (context, { choice }) => ofPatient(context, { gender: choice as 'female' | 'male' | 'other' }),
  },
  'smoking-status': {
    kind: 'choice',
    options: () => Object.entries(smoking).map(([value, { label }]) => ({ value, label })),
    writes: observed,
    answer: (context, { choice }) => {
      const { code, display } = smoking[choice!]!
      return one({
        resourceType: 'Observation',
        id: newId(),
        status: 'final',
        code: { coding: [{ system: 'http://loinc.org', code: '72166-2', display: 'Tobacco smoking status' }] },
        subject: patientReference(context.patient),
        effectiveDateTime: context.today,
        valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code, display }] },
      } satisfies Observation)
    },
  },
  'after-menopause': yesOrNo('postmenopausal'),

  't-score': {
    ...count('t-score', { label: 'SD', code: '1', low: -10, high: 10 }),
    at: {
      label: { nl: 'Gemeten aan', en: 'Measured at' },
      options: [
        { value: 'spine', label: { nl: 'Wervelkolom', en: 'Spine' } },
        { value: 'hip', label: { nl: 'Heup', en: 'Hip' } },
        { value: 'femoral-neck', label: { nl: 'Femurhals', en: 'Femoral neck' } },
      ],
    },
    dated: weighed,
    answer: (context, given) =>
      one({
        ...finding(context.patient, 't-score', { value: given.number!, unit: '{score}' }, dayOf(context, given)),
        bodySite: { coding: [{ system: findingSystem, code: given.choice! }] },
      }),
  },
  't-score-site': {
    kind: 'choice',
    options: () => [
      { value: 'spine', label: { nl: 'Wervelkolom', en: 'Spine' } },
      { value: 'hip', label: { nl: 'Heup', en: 'Hip' } },
      { value: 'femoral-neck', label: { nl: 'Femurhals', en: 'Femoral neck' } },
    ],
    writes: observed,
    answer: (context, { choice }) => {
      const scores = context.ask.from.map(({ reference }) => reference)
      const bare = context.resources.find(
        (r): r is Observation => r.resourceType === 'Observation' && r.bodySite === undefined && scores.includes(`Observation/${r.id}`),
      )
      return bare ? one({ ...bare, bodySite: { coding: [{ system: findingSystem, code: choice! }] } }) : []
    },
  },
  'frax-major-10y': count('frax-major-10y', percent),
  'frax-hip-10y': count('frax-hip-10y', percent),
  'garvan-any-10y': count('garvan-any-10y', percent),
  'garvan-hip-10y': count('garvan-hip-10y', percent),
  'fracture-risk-nhg': oneOf('fracture-risk-nhg', [
    { value: 'low', label: { nl: 'Laag', en: 'Low' } },
    { value: 'moderate', label: { nl: 'Matig', en: 'Moderate' } },
    { value: 'high', label: { nl: 'Hoog', en: 'High' } },
  ]),
  'fragility-fracture': yesOrNo('fragility-fracture'),
  'dairy-portions-per-day': count('dairy-portions-per-day', { ...times, high: 30 }),
  'falls-last-year': count('falls-last-year', times, { whole: true }),
  'fall-cause': {
    kind: 'text',
    writes: observed,
    answer: (context, { text }) => {
      const { valueCodeableConcept: _, ...rest } = finding(context.patient, 'fall-cause', 'text', context.today)
      return one({ ...rest, valueString: text!.trim() })
    },
  },
  'fear-of-falling': yesOrNo('fear-of-falling'),
  'balance-good': yesOrNo('balance-good'),
  'dizzy-often': yesOrNo('dizzy-often'),
  'vision-problem': yesOrNo('vision-problem'),
  'prednisolone-equivalent': count('prednisolone-mg-per-day', { label: 'mg per dag', code: 'mg/d', low: 0, high: 2000 }),
  'glucocorticoid-months': count('glucocorticoid-months', months),

  tumour: {
    kind: 'choice',
    // Of several that stand as active nobody can tell here which went to the bone.
    options: ({ ask }) => (ask.from.length > 0 ? [] : Object.entries(tumours).map(([value, { label }]) => ({ value, label }))),
    note: severalTumours,
    writes: only('Condition'),
    answer: (context, { choice }) => {
      const { code, display } = tumours[choice!]!
      return one({
        resourceType: 'Condition',
        id: newId(),
        clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
        verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }] },
        code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code, display }] },
        subject: patientReference(context.patient),
        recordedDate: context.today,
      } satisfies Condition)
    },
  },
  'life-expectancy': count('life-expectancy-months', months, {
    note: { nl: 'Schatting van de behandelaar.', en: 'The clinician’s estimate.' },
  }),
  'bone-pain': yesOrNo('bone-pain'),
  'skeletal-event': oneOf('skeletal-event', [
    { value: 'none', label: { nl: 'Geen', en: 'None' } },
    { value: 'threatening', label: { nl: 'Dreigend', en: 'Threatening' } },
    { value: 'active', label: { nl: 'Actief', en: 'Active' } },
  ]),
  'aggressive-bone-disease': yesOrNo('aggressive-bone-disease'),
  'significant-bone-metastases': yesOrNo('significant-bone-metastases'),
  'high-skeletal-event-risk': yesOrNo('high-skeletal-event-risk'),
  'castration-resistant': yesOrNo('castration-resistant'),
  'active-bone-disease': yesOrNo('active-bone-disease'),
  'jaw-metastasis': yesOrNo('jaw-metastasis', [
    { value: 'yes', label: yes },
    { value: 'no', label: { nl: 'Uitgesloten', en: 'Ruled out' } },
  ]),
  'jaw-radiotherapy': yesOrNo('jaw-radiotherapy'),
  'fit-for-surgery': yesOrNo('fit-for-surgery'),

  'home-safety-concern': yesOrNo(
    'home-safety-concern',
    [
      { value: 'yes', label: { nl: 'Veilig', en: 'Safe' } },
      { value: 'no', label: { nl: 'Bezwaar', en: 'Concern' } },
    ],
    true,
  ),
  'medication-ordered': yesOrNo('medication-ordered'),
}
