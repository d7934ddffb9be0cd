/** Drugs for bone given by drip or injection, which patients forget to mention: is there a disease for which they are given, and none on record? */
import { choiceFact, type Found, known, knownValue, look, missing, yesNoFact } from '../engine/fact.ts'
import type { ConditionCode } from '../record/record.ts'
import { type PatientCase, therapyEvidence } from './case.ts'
import { current, ever } from './condition.ts'
import { isAntiresorptive, isOralBisphosphonate, isParenteral, takenNow } from './therapy.ts'

const hormoneGroups = ['aromatase-inhibitor', 'anti-oestrogen', 'gnrh-agent', 'anti-androgen'] as const
const hormoneDriven: readonly ConditionCode[] = ['breast-cancer', 'prostate-cancer']

/** For what a parenteral antiresorptive may have been given. */
export type HiddenReason = 'bone-metastases' | 'myeloma' | 'hormone-treatment' | 'osteoporosis' | 'none'

/**
 * The gravest disease on record for which antiresorptives are given by drip or injection. Metastases and myeloma count in remission
 * too, for the drug stays in the bone; osteoporosis counts when it is active.
 */
export const hiddenReason = choiceFact<PatientCase, HiddenReason>({
  id: 'hidden-exposure-reason',
  choices: {
    'bone-metastases': { nl: 'botmetastasen', en: 'bone metastases' },
    myeloma: { nl: 'multipel myeloom', en: 'multiple myeloma' },
    'hormone-treatment': { nl: 'borst- of prostaatkanker onder hormoonbehandeling', en: 'breast or prostate cancer under hormone treatment' },
    osteoporosis: { nl: 'osteoporose', en: 'osteoporosis' },
    none: { nl: 'geen', en: 'none' },
  },
  name: { nl: 'reden voor een botmiddel per injectie of infuus', en: 'reason for a bone drug by injection or infusion' },
  asks: {
    nl: 'Heeft de patiënt botmetastasen, multipel myeloom, osteoporose, of borst- of prostaatkanker onder hormoonbehandeling?',
    en: 'Does the patient have bone metastases, multiple myeloma, osteoporosis, or breast or prostate cancer under hormone treatment?',
  },
  find: (c): Found<HiddenReason> => {
    const id = 'hidden-exposure-reason'
    for (const code of ['bone-metastases', 'myeloma'] as const) {
      const e = ever(c, code)
      if (e) return known(code, [{ fact: id, value: e.label, reference: e.reference }])
    }
    const hormones = hormoneGroups.flatMap((g) => takenNow(c.record, g))
    const cancer = hormoneDriven.map((code) => ever(c, code)).find((e) => e !== undefined)
    const treated = cancer ? hormones[0] : hormones.find((m) => m.indications.some((code) => hormoneDriven.includes(code)))
    if (treated) {
      const drug = { fact: id, value: treated.label, reference: treated.reference }
      return known('hormone-treatment', cancer ? [{ fact: id, value: cancer.label, reference: cancer.reference }, drug] : [drug])
    }
    const brittle = current(c, 'osteoporosis')
    return brittle ? known('osteoporosis', [{ fact: id, value: brittle.label, reference: brittle.reference }]) : known('none')
  },
})

/** An antiresorptive by drip or injection is on record, now or past. Nothing recorded is not "never given"; a planned one says nothing of the past. */
export const parenteralAntiresorptive = choiceFact<PatientCase, 'yes'>({
  id: 'parenteral-antiresorptive',
  choices: { yes: { nl: 'vastgelegd', en: 'on record' } },
  name: { nl: 'botresorptieremmer per injectie of infuus', en: 'antiresorptive by injection or infusion' },
  asks: {
    nl: 'Kreeg de patiënt ooit een botresorptieremmer per infuus of injectie (zoledroninezuur, pamidroninezuur, ibandroninezuur, denosumab)? Welke, en wanneer het laatst?',
    en: 'Did the patient ever receive an antiresorptive by infusion or injection (zoledronate, pamidronate, ibandronate, denosumab)? Which, and when last?',
  },
  find: (c) => {
    const list = c.taken.filter((t) => isAntiresorptive(t) && isParenteral(t))
    return list.length > 0
      ? known(
          'yes',
          list.map((t) => therapyEvidence('parenteral-antiresorptive', t)),
        )
      : missing()
  },
})

/** An oral bisphosphonate in use now, on hold included: it explains why osteoporosis has no drip or injection on record. */
export const oralBisphosphonateNow = yesNoFact<PatientCase>({
  id: 'oral-bisphosphonate-now',
  name: { nl: 'oraal bisfosfonaat in gebruik', en: 'oral bisphosphonate in use' },
  asks: { nl: 'Gebruikt de patiënt een bisfosfonaat in tabletvorm?', en: 'Does the patient take a bisphosphonate by mouth?' },
  find: (c) => {
    const t = c.taken.find((o) => isOralBisphosphonate(o) && (o.state === 'current' || o.state === 'paused'))
    return known(t ? 'yes' : 'no', t ? [therapyEvidence('oral-bisphosphonate-now', t)] : [])
  },
})

/** Does `hidden-exposure` ask? Then nothing can be said of the risk yet. */
export function hiddenExposureAsks(c: PatientCase): boolean {
  if (look(parenteralAntiresorptive, c).state === 'known') return false
  const reason = knownValue(hiddenReason, c)
  return reason !== 'none' && (reason !== 'osteoporosis' || knownValue(oralBisphosphonateNow, c) === 'no')
}
