/** Drugs as questions: which, how strong, how often, since when, for what. */
import type { CodeableConcept, Dosage, MedicationStatement } from '@medplum/fhirtypes'
import type { Text } from '../../../values/text.ts'
import { newId, patientReference } from '../writing.ts'
import type { Answered, AskContext, Asking, ChoiceAsking, DateAsking, DrugsAsking, Elsewhere, Option } from './asking.ts'
import { one, only } from './finding-askings.ts'
import {
  doseGiven,
  listedOf,
  type Medicine,
  medicinesOf,
  typesOf,
  withDose,
  withEnd,
  withInterval,
  withName,
  withPlannedDay,
  withReason,
  withRoute,
  withStart,
  withSuccessor,
} from './medication-changes.ts'

const osteoporosisReason: CodeableConcept = {
  coding: [{ system: 'http://snomed.info/sct', code: '64859006', display: 'Osteoporosis' }],
}
const reasons: Readonly<Record<string, CodeableConcept>> = {
  'bone-metastases': { coding: [{ system: 'http://snomed.info/sct', code: '94222008', display: 'Secondary malignant neoplasm of bone' }] },
  myeloma: { coding: [{ system: 'http://snomed.info/sct', code: '109989006', display: 'Multiple myeloma' }] },
  hypercalcaemia: { coding: [{ system: 'http://snomed.info/sct', code: '47709007', display: 'Hypercalcemia of malignancy' }] },
  'breast-cancer': { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'C50', display: 'Breast cancer' }] },
  osteoporosis: osteoporosisReason,
  paget: { coding: [{ system: 'http://snomed.info/sct', code: '2089002', display: 'Paget’s disease of bone' }] },
}

const textOf = (m: Medicine): string =>
  [m.medicationCodeableConcept?.text, ...(m.medicationCodeableConcept?.coding ?? []).flatMap(({ code, display }) => [code, display])]
    .join(' ')
    .toLowerCase()
const isZoledronate = (m: Medicine): boolean => /m05ba08|zoledron|zometa|aclasta/.test(textOf(m))
const firstDosage = (m: Medicine): Dosage | undefined =>
  ((m as MedicationStatement).dosage ?? (m as { readonly dosageInstruction?: Dosage[] }).dosageInstruction)?.[0]
/** The dose in mg, where it is written in mg. */
const doseOf = (m: Medicine): number | undefined => {
  const dose = m.resourceType === 'MedicationAdministration' ? m.dosage?.dose : firstDosage(m)?.doseAndRate?.[0]?.doseQuantity
  return dose?.code === 'mg' || dose?.unit === 'mg' ? dose.value : undefined
}
/** Neither a dose nor a name that tells which zoledronate it is. */
const withoutStrength = (list: readonly Medicine[]): boolean =>
  list.length > 0 && list.every((m) => isZoledronate(m) && doseOf(m) === undefined && !/zometa|aclasta|\d\s*mg/.test(textOf(m)))
const hasRhythm = (m: Medicine): boolean =>
  m.resourceType !== 'MedicationAdministration' && firstDosage(m)?.timing?.repeat?.period !== undefined

/** What each product is called, and its rhythm by the label. */
const products: Readonly<
  Record<
    string,
    { readonly mg: number; readonly name: string; readonly period: number; readonly unit: 'wk' | 'mo' | 'a'; readonly label: Text }
  >
> = {
  '60-mg': {
    mg: 60,
    name: 'denosumab 60 mg',
    period: 6,
    unit: 'mo',
    label: { nl: '60 mg, om de 6 maanden (zoals Prolia)', en: '60 mg, every 6 months (like Prolia)' },
  },
  '120-mg': {
    mg: 120,
    name: 'denosumab 120 mg',
    period: 4,
    unit: 'wk',
    label: { nl: '120 mg, om de 4 weken (zoals Xgeva)', en: '120 mg, every 4 weeks (like Xgeva)' },
  },
  '4-mg': { mg: 4, name: 'zoledronate 4 mg', period: 4, unit: 'wk', label: { nl: '4 mg (zoals Zometa)', en: '4 mg (like Zometa)' } },
  '5-mg': {
    mg: 5,
    name: 'zoledronate 5 mg',
    period: 1,
    unit: 'a',
    label: { nl: '5 mg, eenmaal per jaar (zoals Aclasta)', en: '5 mg, once a year (like Aclasta)' },
  },
}
const option = (value: string): Option => ({ value, label: products[value]!.label })
const denosumabProducts = [option('60-mg'), option('120-mg')]
const zoledronateProducts = [option('4-mg'), option('5-mg')]

const daysIn: Readonly<Record<string, number>> = { d: 1, wk: 7, mo: 30.4375, a: 365.25 }

/** Does what is written name a product or a rhythm that does not go with this strength? Then the name or the rhythm was the slip. */
function contradicts(m: Medicine, mg: number): { readonly name: boolean; readonly rhythm: boolean } {
  const text = textOf(m)
  const other: Readonly<Record<number, RegExp>> = {
    60: /xgeva|\b120\b/,
    120: /prolia|\b60\b/,
    4: /aclasta|\b5\s*mg/,
    5: /zometa|\b4\s*mg/,
  }
  const repeat = m.resourceType === 'MedicationAdministration' ? undefined : firstDosage(m)?.timing?.repeat
  const days = repeat?.period === undefined ? undefined : repeat.period * (daysIn[repeat.periodUnit ?? 'd'] ?? 1)
  const rhythm = days !== undefined && ((mg === 60 && days <= 100) || (mg === 120 && days >= 150) || (mg === 5 && days <= 100))
  return { name: other[mg]!.test(text), rhythm }
}

/** The strength of a zoledronate or denosumab: the dose of everything in which it stands. */
const strength = (options: (context: AskContext) => readonly Option[]): ChoiceAsking => ({
  kind: 'choice',
  options,
  writes: (context) => typesOf(medicinesOf(context)),
  answer: (context, { choice }) => {
    const product = products[choice!]!
    return medicinesOf(context).map((medicine) => {
      const slip = contradicts(medicine, product.mg)
      const named = slip.name ? withName(medicine, product.name) : medicine
      const timed = slip.rhythm ? withInterval(named, product.period, product.unit) : named
      return { resource: withDose(timed, product.mg) }
    })
  },
})

/** Orders and list entries of the drug; where only doses or dispenses are on record, the list entry that they lack. */
function listedOrMade(context: AskContext): readonly Medicine[] {
  const listed = listedOf(context)
  const main = medicinesOf(context)[0]
  if (listed.length > 0 || main === undefined) return listed
  const entry = {
    resourceType: 'MedicationStatement',
    id: newId(),
    status: 'active',
    ...(main.medicationCodeableConcept && { medicationCodeableConcept: main.medicationCodeableConcept }),
    ...(main.medicationReference && { medicationReference: main.medicationReference }),
    subject: patientReference(context.patient),
  } as MedicationStatement
  const mg = doseOf(main)
  return [mg === undefined ? entry : withDose(entry, mg)]
}

/** Zoledronate 4 mg for cancer, 5 mg for osteoporosis and Paget's disease: where the strength is not on record, what it is given for is asked with it. */
const strengthFor: Readonly<Record<string, number>> = {
  'bone-metastases': 4,
  myeloma: 4,
  hypercalcaemia: 4,
  'breast-cancer': 4,
  osteoporosis: 5,
  paget: 5,
}

const settingNames: Readonly<Record<string, Text>> = {
  'bone-metastases': { nl: 'Botmetastasen', en: 'Bone metastases' },
  myeloma: { nl: 'Multipel myeloom', en: 'Multiple myeloma' },
  hypercalcaemia: { nl: 'Hypercalciëmie bij maligniteit', en: 'Hypercalcaemia of malignancy' },
  'breast-cancer': { nl: 'Adjuvant bij borstkanker', en: 'Adjuvant in breast cancer' },
  osteoporosis: { nl: 'Osteoporose', en: 'Osteoporosis' },
  paget: { nl: 'Ziekte van Paget', en: 'Paget’s disease' },
}

/** What a drug is given for. Zoledronate for breast cancer without metastases is told from the monthly oncology dose by its rhythm alone: it is asked with it. */
const setting: ChoiceAsking = {
  kind: 'choice',
  options: (context) => {
    const all = medicinesOf(context)
    const rhythm = all.some(isZoledronate) && !all.some(hasRhythm)
    const unsure = withoutStrength(all)
    if (all.length === 0) return []
    return Object.entries(settingNames).flatMap(([value, name]): Option[] => {
      const mg = unsure ? ` (zoledroninezuur ${strengthFor[value]} mg)` : ''
      const label = (nl = '', en = ''): Text => ({
        nl: `${name.nl}${nl}${mg}`,
        en: `${name.en}${en}${mg.replace('zoledroninezuur', 'zoledronate')}`,
      })
      return value === 'breast-cancer' && rhythm
        ? [
            { value: `${value} 6`, label: label(', om de 6 maanden', ', every 6 months') },
            { value: `${value} 12`, label: label(', jaarlijks', ', yearly') },
          ]
        : [{ value, label: label() }]
    })
  },
  note: {
    nl: 'Is er ook kanker vastgelegd, dan blijft voor de mond de strengere lijst gelden.',
    en: 'If cancer is on record too, the stricter list still holds for the mouth.',
  },
  writes: (context) => [...typesOf(listedOrMade(context)), ...(withoutStrength(medicinesOf(context)) ? typesOf(medicinesOf(context)) : [])],
  answer: (context, { choice }) => {
    const [reason = '', months] = choice!.split(' ')
    const all = medicinesOf(context)
    const unsure = withoutStrength(all)
    const listed = listedOrMade(context)
    const own = new Set(listed.map(({ id }) => id))
    const dosed = <M extends Medicine>(medicine: M): M => (unsure ? withDose(medicine, strengthFor[reason]!) : medicine)
    return [
      ...listed.map((medicine) => {
        const told = dosed(withReason(medicine, reasons[reason]!))
        return { resource: months === undefined ? told : withInterval(told, Number(months), 'mo') }
      }),
      ...(unsure ? all.filter(({ id }) => !own.has(id)).map((medicine) => ({ resource: dosed(medicine) })) : []),
    ]
  },
}

const listTypes = (context: AskContext) => typesOf(listedOrMade(context))

const pastDay = (more: Partial<DateAsking> & Pick<DateAsking, 'writes' | 'answer'>): DateAsking => ({
  kind: 'date',
  whole: false,
  may: 'past',
  ...more,
})

const lastGiven = pastDay({
  writes: (context) => {
    const kinds = doseGiven(context, context.today).map(({ resource }) => resource.resourceType)
    return kinds.length > 0 ? kinds : ['MedicationAdministration']
  },
  answer: (context, { date }) => doseGiven(context, date!),
})

const takenSince = pastDay({
  note: {
    nl: 'Met onderbrekingen van maanden of jaren: leg elke periode apart vast in de medicatielijst.',
    en: 'With interruptions of months or years: record each period by itself in the medication list.',
  },
  writes: listTypes,
  answer: (context, { date }) => listedOrMade(context).map((medicine) => ({ resource: withStart(medicine, date!) })),
})

/** Medicines as a list: each one an entry, or the word that none is taken. */
const medicines = (more: Partial<DrugsAsking> = {}): DrugsAsking => ({
  kind: 'drugs',
  none: true,
  last: false,
  writes: only('MedicationStatement'),
  answer: (context, { drugs = [], use, date }) =>
    drugs.length === 0
      ? one({
          resourceType: 'MedicationStatement',
          id: newId(),
          status: 'active',
          medicationCodeableConcept: {
            coding: [{ system: 'http://snomed.info/sct', code: '787481004', display: 'No known medications' }],
          },
          subject: patientReference(context.patient),
          dateAsserted: context.today,
        } satisfies MedicationStatement)
      : drugs.map((drug) => ({ resource: listed(context, drug, use, date) })),
  ...more,
})

/** A drug as an entry of the medication list. An injection or infusion says when it was last given as a day of its timing. */
function listed(
  context: AskContext,
  { concept, strengthMg, injected }: NonNullable<Answered['drugs']>[number],
  use: Answered['use'],
  last: string | undefined,
): MedicationStatement {
  const past = use === 'past'
  const events = injected && last !== undefined ? { timing: { event: [last] } } : undefined
  const dose =
    strengthMg === undefined
      ? undefined
      : { doseAndRate: [{ doseQuantity: { value: strengthMg, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } }] }
  return {
    resourceType: 'MedicationStatement',
    id: newId(),
    status: past ? 'stopped' : 'active',
    medicationCodeableConcept: { ...concept, ...(concept.coding && { coding: [...concept.coding] }) },
    subject: patientReference(context.patient),
    dateAsserted: context.today,
    ...(past && last !== undefined && { effectivePeriod: { end: last } }),
    ...((events || dose) && { dosage: [{ ...events, ...dose }] }),
  }
}

/** A choice that only a prescriber makes: answered at the advice itself. */
const decided: Elsewhere = {
  kind: 'elsewhere',
  page: 'patient',
  note: {
    nl: 'Keuze van de voorschrijver: leg die vast bij het advies, met de reden.',
    en: 'The prescriber’s choice: record it at the advice, with the reason.',
  },
}

const intervals: readonly (Option & {
  readonly period: number
  readonly unit: 'd' | 'wk' | 'mo' | 'a'
  readonly for: 'tablet' | 'injection' | 'both'
})[] = [
  { value: '1-d', label: { nl: 'Dagelijks', en: 'Daily' }, period: 1, unit: 'd', for: 'tablet' },
  { value: '1-wk', label: { nl: 'Wekelijks', en: 'Weekly' }, period: 1, unit: 'wk', for: 'tablet' },
  { value: '3-wk', label: { nl: 'Om de 3 weken', en: 'Every 3 weeks' }, period: 3, unit: 'wk', for: 'injection' },
  { value: '4-wk', label: { nl: 'Om de 4 weken', en: 'Every 4 weeks' }, period: 4, unit: 'wk', for: 'injection' },
  { value: '1-mo', label: { nl: 'Maandelijks', en: 'Monthly' }, period: 1, unit: 'mo', for: 'both' },
  { value: '12-wk', label: { nl: 'Om de 12 weken', en: 'Every 12 weeks' }, period: 12, unit: 'wk', for: 'injection' },
  { value: '3-mo', label: { nl: 'Om de 3 maanden', en: 'Every 3 months' }, period: 3, unit: 'mo', for: 'injection' },
  { value: '6-mo', label: { nl: 'Om de 6 maanden', en: 'Every 6 months' }, period: 6, unit: 'mo', for: 'injection' },
  { value: '1-a', label: { nl: 'Jaarlijks', en: 'Yearly' }, period: 1, unit: 'a', for: 'injection' },
]
/** The rhythms that go with the drug. */
function intervalsOf(context: AskContext): readonly Option[] {
  const text = medicinesOf(context).map(textOf).join(' ')
  if (/m05bx04|denosumab|prolia|xgeva/.test(text)) return intervals.filter(({ value }) => ['4-wk', '1-mo', '12-wk', '6-mo'].includes(value))
  if (/m05ba0[38]|m05bx06|zoledron|zometa|aclasta|pamidron|romosozumab/.test(text)) return intervals.filter((i) => i.for !== 'tablet')
  if (/m05ba0[1247]|m05bb|alendron|risedron|clodron|etidron|fosamax|actonel/.test(text))
    return intervals.filter((i) => i.for !== 'injection')
  return intervals
}

/** Entries of the medication list that were not recognised. */
function unrecognisedIn({ resources, ask }: AskContext): readonly Medicine[] {
  const odd = new Set(ask.from.map(({ reference }) => reference))
  return resources.filter((r) => odd.has(`${r.resourceType}/${r.id}`) && r.resourceType.startsWith('Medication')) as Medicine[]
}

/** The drugs that stand beside the one asked about. */
function othersOf({ resources, ask }: AskContext): readonly Medicine[] {
  const own = new Set(ask.target?.references)
  const other = new Set(ask.from.map(({ reference }) => reference).filter((reference) => !own.has(reference)))
  return resources.filter(
    (r) => other.has(`${r.resourceType}/${r.id}`) && (r.resourceType === 'MedicationStatement' || r.resourceType === 'MedicationRequest'),
  ) as Medicine[]
}

/** Questions about drugs. */
export const drugAskings: Readonly<Record<string, Asking>> = {
  'medication-list': medicines(),
  corticosteroid: medicines({
    note: {
      nl: 'Leg de medicatielijst vast; een corticosteroïd in tabletten of injecties wordt daaruit herkend.',
      en: 'Record the medication list; a corticosteroid by tablet or injection is recognised from it.',
    },
  }),
  'parenteral-antiresorptive': medicines({
    none: false,
    last: true,
    note: {
      nl: 'Nooit gekregen, voor zover bekend? Vraag na bij voorschrijver of apotheek: een infuus van jaren geleden telt nog. Tot dan blijft de vraag open.',
      en: 'Never received, as far as is known? Check with prescriber or pharmacy: an infusion of years ago still counts. Until then the question stays open.',
    },
  }),
  'unrecognised-drug': {
    kind: 'drugs',
    none: false,
    last: false,
    note: {
      nl: 'Kies de naam waaronder het middel bekend is. Staat het niet op de lijst, dan blijft de vraag open.',
      en: 'Pick the name by which the drug is known. If it is not on the list, the question stays open.',
    },
    writes: (context) => typesOf(unrecognisedIn(context)),
    answer: (context, { drugs = [] }) => {
      const [medicine] = unrecognisedIn(context)
      const [drug] = drugs
      if (!medicine || !drug) return []
      const { medicationReference: _, ...rest } = medicine
      return one({
        ...rest,
        medicationCodeableConcept: { ...drug.concept, ...(drug.concept.coding && { coding: [...drug.concept.coding] }) },
      } as Medicine)
    },
  },
  'denosumab-strength': strength(() => denosumabProducts),
  'zoledronate-strength': strength(() => zoledronateProducts),
  'planned-strength': strength((context) => (medicinesOf(context).some(isZoledronate) ? zoledronateProducts : denosumabProducts)),
  'planned-route': {
    kind: 'choice',
    options: () => [
      { value: 'oral', label: { nl: 'Oraal', en: 'By mouth' } },
      { value: 'iv', label: { nl: 'Intraveneus', en: 'By vein' } },
    ],
    writes: listTypes,
    answer: (context, { choice }) => listedOrMade(context).map((medicine) => ({ resource: withRoute(medicine, choice as 'oral' | 'iv') })),
  },
  'therapy-setting': setting,
  'planned-therapy-setting': setting,
  'antiresorptive-setting': setting,
  'dose-interval': {
    kind: 'choice',
    options: intervalsOf,
    writes: listTypes,
    answer: (context, { choice }) => {
      const { period, unit } = intervals.find(({ value }) => value === choice)!
      return listedOrMade(context).map((medicine) => ({ resource: withInterval(medicine, period, unit) }))
    },
  },
  'last-dose': lastGiven,
  'last-denosumab-dose': lastGiven,
  'planned-dose': {
    kind: 'date',
    whole: true,
    may: 'future',
    writes: listTypes,
    answer: (context, { date }) => listedOrMade(context).map((medicine) => ({ resource: withPlannedDay(medicine, date!) })),
  },
  'months-since-order': pastDay({
    writes: only('MedicationRequest'),
    answer: (context, { date }) =>
      medicinesOf(context).flatMap((medicine) =>
        medicine.resourceType === 'MedicationRequest' ? [{ resource: { ...medicine, authoredOn: date! } }] : [],
      ),
  }),
  'therapy-months': takenSince,
  'bisphosphonate-months': takenSince,
  'oral-bisphosphonate-months': takenSince,
  'months-stopped': pastDay({
    writes: listTypes,
    answer: (context, { date }) => listedOrMade(context).map((medicine) => ({ resource: withEnd(medicine, date!) })),
  }),
  'duplicate-therapy': {
    kind: 'date',
    whole: true,
    may: 'future',
    note: {
      nl: 'Komt het nieuwe middel in de plaats: vul in wanneer het begint; het andere stopt die dag. Komt het ernaast: overleg eerst met de voorschrijver.',
      en: 'If the new drug comes instead: fill in when it begins; the other stops on that day. If it comes beside it: talk to the prescriber first.',
    },
    writes: (context) => typesOf([...listedOf(context), ...othersOf(context)]),
    answer: (context, { date }) => [
      ...listedOrMade(context).map((medicine) => ({ resource: withPlannedDay(medicine, date!) })),
      ...othersOf(context).map((medicine) => ({ resource: withSuccessor(medicine, date!, context.today) })),
    ],
  },
  'jaw-exposure': {
    kind: 'elsewhere',
    page: 'patient',
    note: { nl: 'Vul de medicatielijst aan: middel, sterkte en reden.', en: 'Complete the medication list: drug, strength and reason.' },
  },
  'recorded-objection': decided,
  'raloxifene-objection': decided,
  'oral-below-renal-limit': decided,
  'antibiotic-dose': decided,
  'alternative-to-penicillin': decided,
  'alternative-to-doxycycline': decided,
  'prostate-hormone-treatment': medicines({
    note: {
      nl: 'Noem het hormoonmiddel, of leg vast dat er geen geneesmiddelen worden gebruikt. Andere middelen op de lijst: dan is het antwoord nee.',
      en: 'Name the hormone drug, or record that no medicines are taken. Other drugs on the list: then the answer is no.',
    },
  }),
}
