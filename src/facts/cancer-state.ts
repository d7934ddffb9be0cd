/** Cancer: which, how far, and how it goes. What nobody recorded is not known; a choice of `no` is always somebody's word. */
import { choiceFact, known, missing, oneOf, quantityFact } from '../engine/fact.ts'
import type { ConditionCode, ConditionEntry } from '../record/record.ts'
import { evidenceOf, newest, type PatientCase } from './case.ts'
import { onRecord } from './condition.ts'
import { answered, newestMeasured } from './measured.ts'

/** Life expectancy in months, as a clinician recorded it; never reckoned. */
export const lifeExpectancy = quantityFact<PatientCase, 'months'>({
  id: 'life-expectancy',
  unit: 'months',
  name: { nl: 'levensverwachting', en: 'life expectancy' },
  asks: { nl: 'Wat is de geschatte levensverwachting in maanden?', en: 'What is the estimated life expectancy in months?' },
  find: (c) => {
    const o = newestMeasured(c, 'life-expectancy-months')
    return o ? known(o.value, [evidenceOf('life-expectancy', o)]) : missing()
  },
})

export const bonePain = answered('bone-pain', { nl: 'botpijn', en: 'bone pain' }, { nl: 'Is er botpijn?', en: 'Is there bone pain?' })

/** A skeletal-related event: fracture, cord compression, radiotherapy or surgery of bone, hypercalcaemia; active, threatening or none. */
export const skeletalEvent = choiceFact<PatientCase, 'none' | 'threatening' | 'active'>({
  id: 'skeletal-event',
  choices: { none: { nl: 'geen', en: 'none' }, threatening: { nl: 'dreigend', en: 'threatening' }, active: { nl: 'actief', en: 'active' } },
  name: { nl: 'botcomplicatie', en: 'skeletal event' },
  asks: { nl: 'Is er een botcomplicatie (fractuur, myelumcompressie), of dreigt die?', en: 'Is there a skeletal event (fracture, cord compression), or does one threaten?' },
  find: (c) => {
    const o = newest(c, 'skeletal-event')
    return o ? known(o.value as 'none' | 'threatening' | 'active', [evidenceOf('skeletal-event', o)]) : missing()
  },
})

export const aggressiveBoneDisease = answered('aggressive-bone-disease', { nl: 'zeer agressieve ziekte', en: 'very aggressive disease' }, { nl: 'Is de ziekte zeer agressief?', en: 'Is the disease very aggressive?' })
export const significantBoneMetastases = answered(
  'significant-bone-metastases',
  { nl: 'uitgebreide botaantasting', en: 'extensive bone involvement' },
  { nl: 'Zijn er uitgebreide of klinisch belangrijke botmetastasen?', en: 'Are there extensive or clinically significant bone metastases?' },
)
export const highSkeletalEventRisk = answered(
  'high-skeletal-event-risk',
  { nl: 'hoog risico op botcomplicaties', en: 'high risk of skeletal events' },
  { nl: 'Is het risico op botcomplicaties hoog?', en: 'Is the risk of skeletal events high?' },
)
export const castrationResistant = answered('castration-resistant', { nl: 'castratieresistent', en: 'castration-resistant' }, { nl: 'Is de prostaatkanker castratieresistent?', en: 'Is the prostate cancer castration-resistant?' })

/** Bone metastases on record. */
export const boneMetastases = onRecord('bone-metastases', 'bone-metastases', { nl: 'botmetastasen', en: 'bone metastases' }, { nl: 'Zijn er botmetastasen?', en: 'Are there bone metastases?' })
/** Multiple myeloma on record, now or in remission: albumin correction of calcium misleads in either. */
export const myeloma = onRecord('myeloma', 'myeloma', { nl: 'multipel myeloom', en: 'multiple myeloma' }, { nl: 'Is er een multipel myeloom?', en: 'Is there multiple myeloma?' }, 'ever')

/** The tumour that the bone disease comes from. */
export type Tumour = 'breast' | 'prostate' | 'lung' | 'renal' | 'other-solid' | 'myeloma' | 'haematological' | 'none'

const tumourOf: Partial<Record<ConditionCode, Tumour>> = {
  'breast-cancer': 'breast',
  'prostate-cancer': 'prostate',
  'lung-cancer': 'lung',
  'renal-cancer': 'renal',
  'other-solid-tumour': 'other-solid',
  myeloma: 'myeloma',
  'haematological-malignancy': 'haematological',
}

/** The tumour that a code names, if it names one. */
export const tumourNamed = (code: ConditionCode): Tumour | undefined => tumourOf[code]

/**
 * Tumours on record: those that are active; only past ones when none is (metastases of a cancer long treated). More than one: it is not
 * known which of them went to the bone, and it is asked.
 */
export const tumour = choiceFact<PatientCase, Tumour>({
  id: 'tumour',
  choices: {
    breast: { nl: 'borstkanker', en: 'breast cancer' },
    prostate: { nl: 'prostaatkanker', en: 'prostate cancer' },
    lung: { nl: 'longkanker', en: 'lung cancer' },
    renal: { nl: 'nierkanker', en: 'renal cancer' },
    'other-solid': { nl: 'andere solide tumor', en: 'other solid tumour' },
    myeloma: { nl: 'multipel myeloom', en: 'multiple myeloma' },
    haematological: { nl: 'andere hematologische maligniteit', en: 'other haematological malignancy' },
    none: { nl: 'geen kanker vastgelegd', en: 'no cancer on record' },
  },
  name: { nl: 'tumorsoort', en: 'kind of tumour' },
  asks: { nl: 'Van welke tumor komt de botziekte?', en: 'Which tumour does the bone disease come from?' },
  find: (c) => {
    const all = c.record.conditions.filter((e) => tumourOf[e.code] !== undefined && e.status !== 'refuted')
    const active = all.filter((e) => e.status !== 'past')
    const counted: readonly ConditionEntry[] = active.length > 0 ? active : all
    const from = counted.map((e) => ({ fact: 'tumour', value: e.label, reference: e.reference }))
    const kinds = [...new Set(counted.map((e) => tumourOf[e.code]!))]
    if (kinds.length > 1) return oneOf(kinds, from)
    if (kinds.length === 1) return known(kinds[0]!, from)
    return c.record.conditions.some((e) => e.code === 'bone-metastases' && e.status !== 'refuted') ? missing() : known('none')
  },
})

const malignant: readonly ConditionCode[] = [...(Object.keys(tumourOf) as ConditionCode[]), 'bone-metastases', 'hypercalcaemia-of-malignancy']

/** An active cancer, metastasis or myeloma, or undefined. */
export const activeCancer = (c: PatientCase): ConditionEntry | undefined => c.record.conditions.find((e) => malignant.includes(e.code) && (e.status === 'active' || e.status === 'uncertain'))
