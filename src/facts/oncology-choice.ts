/** Is a bone drug to be chosen in cancer, and for what: skeletal events, relapse after breast cancer, or bone loss by its treatment? */
import { choiceFact, type Found, known, knownValue, look, missing, oneOf, yesNoFact } from '../engine/fact.ts'
import { bmdClass } from './bone.ts'
import { hypercalcaemiaOfMalignancy } from './calcium.ts'
import { type Tumour, tumour } from './cancer-state.ts'
import { evidenceOf, newest, type PatientCase, therapyEvidence } from './case.ts'
import { current, ever } from './condition.ts'
import { medicationList } from './exposure.ts'
import { afterMenopause } from './menopause.ts'
import { sex } from './patient.ts'
import { asksAboutMouth } from './procedure.ts'
import { beginning } from './start.ts'
import { isAntiresorptive, type Therapy, takenNow } from './therapy.ts'

const isOn = (t: Therapy): boolean => t.state === 'current' || t.state === 'paused' || t.state === 'lapsed'
const forCancerInBone = (t: Therapy): boolean => isAntiresorptive(t) && (t.setting === 'oncology' || t.setting === null)

/** A choice lies open when such a drug is to begin; else when none runs and the record does not ask about the mouth. */
export const choiceIsOpen = (c: PatientCase, purpose: (t: Therapy) => boolean): boolean => beginning(c).some(purpose) || !(asksAboutMouth(c) || c.taken.some((t) => isOn(t) && purpose(t)))

export type CancerInBone = 'breast' | 'prostate' | 'lung' | 'other' | 'myeloma' | 'myeloma-again' | 'none'

const kinds: Partial<Record<Tumour, CancerInBone>> = { breast: 'breast', prostate: 'prostate', lung: 'lung', myeloma: 'myeloma' }

/** Relapse, or a skeletal event that is active now: what takes the drug up again in myeloma. */
const relapsed = (c: PatientCase) => [newest(c, 'disease-status'), newest(c, 'skeletal-event')].find((o) => o?.value === 'relapse' || (o?.code === 'skeletal-event' && o.value === 'active'))

/**
 * The cancer in the bone for which a drug is to be chosen. A series that was ended is not taken up again, but in myeloma at relapse or a new skeletal
 * event. Bone metastases of several tumours, or of none on record: it is asked which.
 */
export const drugForCancerInBone = choiceFact<PatientCase, CancerInBone>({
  id: 'drug-for-cancer-in-bone',
  choices: {
    breast: { nl: 'botmetastasen van borstkanker', en: 'bone metastases of breast cancer' },
    prostate: { nl: 'botmetastasen van prostaatkanker', en: 'bone metastases of prostate cancer' },
    lung: { nl: 'botmetastasen van longkanker', en: 'bone metastases of lung cancer' },
    other: { nl: 'botmetastasen van een andere tumor', en: 'bone metastases of another tumour' },
    myeloma: { nl: 'multipel myeloom, nog niet behandeld voor het bot', en: 'multiple myeloma, bone not treated yet' },
    'myeloma-again': { nl: 'multipel myeloom, opnieuw na een eerdere reeks', en: 'multiple myeloma, again after an earlier series' },
    none: { nl: 'niet aan de orde', en: 'not in question' },
  },
  name: { nl: 'keuze van een botmiddel bij kanker in het bot', en: 'choice of a bone drug for cancer in bone' },
  asks: tumour.asks,
  find: (c): Found<CancerInBone> => {
    const metastases = current(c, 'bone-metastases')
    const myeloma = ever(c, 'myeloma')
    if ((!metastases && !myeloma) || !choiceIsOpen(c, forCancerInBone)) return known('none')
    // Hypercalcaemia goes first; the choice comes back when it is over.
    if (knownValue(hypercalcaemiaOfMalignancy, c) === 'yes') return known('none', look(hypercalcaemiaOfMalignancy, c).from)
    const earlier = c.taken.find((t) => t.state === 'past' && forCancerInBone(t))
    const planned = beginning(c).some(forCancerInBone)
    const again = relapsed(c)
    const named = (kind: CancerInBone): CancerInBone => {
      if (kind !== 'myeloma') return earlier && !planned ? 'none' : kind
      if (earlier) return planned || again ? 'myeloma-again' : 'none'
      return planned || again || myeloma?.status !== 'past' ? 'myeloma' : 'none'
    }
    const because = (entry: NonNullable<typeof myeloma>) => ({ fact: 'drug-for-cancer-in-bone', value: entry.label, reference: entry.reference })
    const restart = earlier && again ? [therapyEvidence('drug-for-cancer-in-bone', earlier), evidenceOf('drug-for-cancer-in-bone', again)] : []
    if (!metastases) return known(named('myeloma'), [because(myeloma!), ...restart])
    const from = look(tumour, c)
    const evidence = [because(metastases), ...from.from, ...restart]
    if (from.state === 'known') return known(named(kinds[from.value] ?? 'other'), evidence)
    if (from.state === 'one-of') {
      const several = [...new Set(from.values.map((t) => named(kinds[t] ?? 'other')))]
      return several.length === 1 ? known(several[0]!, evidence) : oneOf(several, evidence, [tumour])
    }
    return earlier && !planned ? known('none') : missing([tumour], evidence)
  },
})

/** Denosumab is to begin, and not in the strength for osteoporosis. */
export const denosumabToBegin = choiceFact<PatientCase, 'yes' | 'no'>({
  id: 'denosumab-to-begin',
  choices: { yes: { nl: 'gepland', en: 'planned' }, no: { nl: 'niet gepland', en: 'not planned' } },
  name: { nl: 'denosumab 120 mg gepland', en: 'denosumab 120 mg planned' },
  asks: { nl: 'Is denosumab 120 mg gepland?', en: 'Is denosumab 120 mg planned?' },
  find: (c) => {
    const order = beginning(c).find((t) => t.class === 'denosumab' && t.strengthMg !== 60)
    return known(order ? 'yes' : 'no', order ? [therapyEvidence('denosumab-to-begin', order)] : [])
  },
})

/** Hormone treatment of prostate cancer, now. `no` only when a medication list is on record. */
export const prostateHormones = yesNoFact<PatientCase>({
  id: 'prostate-hormone-treatment',
  name: { nl: 'hormoonbehandeling van prostaatkanker', en: 'hormone treatment of prostate cancer' },
  asks: { nl: 'Krijgt de patiënt hormoonbehandeling voor de prostaatkanker?', en: 'Is the prostate cancer treated with hormones?' },
  find: (c) => {
    const drug = [...takenNow(c.record, 'gnrh-agent'), ...takenNow(c.record, 'anti-androgen')][0]
    if (drug) return known('yes', [{ fact: 'prostate-hormone-treatment', value: drug.label, reference: drug.reference }])
    return look(medicationList, c).state === 'known' ? known('no') : missing()
  },
})

/** Osteopenia or osteoporosis, on record or by the last T-scores. `no` when nobody recorded it: it only adds a reason. */
export const lowBoneMass = choiceFact<PatientCase, 'yes' | 'no'>({
  id: 'low-bone-mass',
  choices: { yes: { nl: 'vastgelegd', en: 'on record' }, no: { nl: 'niet vastgelegd', en: 'not on record' } },
  name: { nl: 'osteopenie of osteoporose', en: 'osteopenia or osteoporosis' },
  asks: bmdClass.asks,
  find: (c) => {
    const disease = current(c, 'osteoporosis') ?? current(c, 'osteopenia') ?? current(c, 'fragility-fracture')
    if (disease) return known('yes', [{ fact: 'low-bone-mass', value: disease.label, reference: disease.reference }])
    const density = look(bmdClass, c)
    return density.state === 'known' && density.value !== 'normal' ? known('yes', density.from) : known('no', density.from)
  },
})

/** A bisphosphonate, or denosumab, whatever it is for. */
const anyPurpose = (t: Therapy): boolean => isAntiresorptive(t) && t.setting !== 'oncology'

/** A drug against relapse after breast cancer: for whom it is to be chosen. A man, an earlier series and bone metastases leave nothing to choose. */
export const adjuvantChoice = choiceFact<PatientCase, 'postmenopausal' | 'premenopausal' | 'none'>({
  id: 'adjuvant-choice',
  choices: {
    postmenopausal: { nl: 'borstkanker, na de menopauze', en: 'breast cancer, past the menopause' },
    premenopausal: { nl: 'borstkanker, voor de menopauze', en: 'breast cancer, before the menopause' },
    none: { nl: 'niet aan de orde', en: 'not in question' },
  },
  name: { nl: 'keuze van een adjuvant botmiddel', en: 'choice of an adjuvant bone drug' },
  asks: afterMenopause.asks,
  find: (c) => {
    const cancer = current(c, 'breast-cancer')
    const planned = beginning(c).some((t) => isAntiresorptive(t) && (t.setting === 'adjuvant' || t.setting === null))
    const treated = c.taken.some((t) => isAntiresorptive(t) && (t.state === 'past' ? t.setting === 'adjuvant' : true))
    if (!cancer || ever(c, 'bone-metastases') || !(planned || (!treated && choiceIsOpen(c, anyPurpose)))) return known('none')
    if (knownValue(sex, c) === 'male') return known('none', look(sex, c).from)
    const menopause = look(afterMenopause, c)
    const from = [{ fact: 'adjuvant-choice', value: cancer.label, reference: cancer.reference }]
    return menopause.state === 'known' ? known(menopause.value === 'yes' ? 'postmenopausal' : 'premenopausal', [...from, ...menopause.from]) : missing([afterMenopause], from)
  },
})

/**
 * Bone loss by the treatment of cancer: the diagnosis itself, or hormone treatment that costs bone (aromatase inhibitor; GnRH agent or anti-androgen)
 * without metastases in the bone.
 */
export const treatmentBoneLoss = choiceFact<PatientCase, 'breast' | 'prostate' | 'none'>({
  id: 'treatment-bone-loss',
  choices: { breast: { nl: 'bij borstkanker', en: 'in breast cancer' }, prostate: { nl: 'bij prostaatkanker', en: 'in prostate cancer' }, none: { nl: 'niet aan de orde', en: 'not in question' } },
  name: { nl: 'botverlies door de behandeling van kanker', en: 'bone loss by the treatment of cancer' },
  asks: { nl: 'Gaat het botverlies samen met behandeling van borst- of prostaatkanker?', en: 'Does the bone loss come with treatment of breast or prostate cancer?' },
  find: (c) => {
    if (!choiceIsOpen(c, anyPurpose)) return known('none')
    const diagnosis = current(c, 'treatment-induced-bone-loss')
    const metastases = ever(c, 'bone-metastases')
    for (const [code, kind, groups] of [
      ['breast-cancer', 'breast', ['aromatase-inhibitor']],
      ['prostate-cancer', 'prostate', ['gnrh-agent', 'anti-androgen']],
    ] as const) {
      const cancer = ever(c, code)
      const drug = groups.flatMap((g) => takenNow(c.record, g))[0]
      if (!cancer || !(diagnosis || (drug && !metastases))) continue
      return known(
        kind,
        [cancer, diagnosis ?? drug!].map((e) => ({ fact: 'treatment-bone-loss', value: e.label, reference: e.reference })),
      )
    }
    return known('none')
  },
})

/** An antiresorptive that runs and would have to give way; not known when there is none. */
export const givesWay = choiceFact<PatientCase, 'yes'>({
  id: 'running-antiresorptive-gives-way',
  choices: { yes: { nl: 'In de plaats van de lopende botversterker, nooit ernaast.', en: 'Instead of the antiresorptive that runs, never beside it.' } },
  name: { nl: 'lopende botversterker', en: 'antiresorptive that runs' },
  asks: { nl: 'Loopt er al een botversterker?', en: 'Does an antiresorptive run already?' },
  find: (c) => {
    const t = c.taken.find((o) => isAntiresorptive(o) && isOn(o))
    return t ? known('yes', [therapyEvidence('running-antiresorptive-gives-way', t)]) : missing()
  },
})
