/** Metastasis in the jaw. Nothing recorded is unknown; a suspicion is not a no. */
import { known, missing, yesNoFact } from '../engine/fact.ts'
import { evidenceOf, newest, type PatientCase } from './case.ts'

export const jawMetastasis = yesNoFact<PatientCase>({
  id: 'jaw-metastasis',
  name: { nl: 'metastase in de kaak', en: 'metastasis in the jaw' },
  asks: { nl: 'Is er een botmetastase in de kaak, of is die uitgesloten?', en: 'Is there a bone metastasis in the jaw, or has it been ruled out?' },
  find: (c) => {
    const id = 'jaw-metastasis'
    const all = c.record.conditions.filter((e) => e.code === 'jaw-metastasis')
    const evidence = (e: (typeof all)[number]) => [{ fact: id, value: e.label, reference: e.reference, date: e.onset?.text ?? e.recorded?.text }]
    const there = all.find((e) => e.status === 'active' || e.status === 'past')
    if (there) return known('yes', evidence(there))
    const seen = newest(c, 'jaw-metastasis')
    if (seen?.value === true) return known('yes', [evidenceOf(id, seen)])
    const doubt = all.find((e) => e.status === 'uncertain')
    if (doubt) return missing(undefined, evidence(doubt))
    if (seen?.value === false) return known('no', [evidenceOf(id, seen)])
    const refuted = all.find((e) => e.status === 'refuted')
    return refuted ? known('no', evidence(refuted)) : missing()
  },
})
