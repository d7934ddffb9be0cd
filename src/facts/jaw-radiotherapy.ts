/** Radiotherapy of the jaws. Nothing recorded is unknown, never "not irradiated". */
import { known, missing, yesNoFact } from '../engine/fact.ts'
import { evidenceOf, newest, type PatientCase } from './case.ts'
import { ever } from './condition.ts'

export const jawRadiotherapy = yesNoFact<PatientCase>({
  id: 'jaw-radiotherapy',
  name: { nl: 'radiotherapie van de kaken', en: 'radiotherapy of the jaws' },
  asks: { nl: 'Is de kaak of het hoofd-halsgebied ooit bestraald?', en: 'Has the jaw or the head and neck ever been irradiated?' },
  find: (c) => {
    const id = 'jaw-radiotherapy'
    const seen = newest(c, 'jaw-radiotherapy')
    if (seen?.value === true) return known('yes', [evidenceOf(id, seen)])
    const of = (code: string, status: string) => c.record.procedures.find((p) => p.code === code && p.status === status)
    const done = of('head-neck-radiotherapy', 'done')
    if (done) return known('yes', [{ fact: id, value: done.label, reference: done.reference, date: done.date?.text }])
    const necrosis = ever(c, 'osteoradionecrosis')
    if (necrosis) return known('yes', [{ fact: id, value: necrosis.label, reference: necrosis.reference }])
    if (seen?.value === false) return known('no', [evidenceOf(id, seen)])
    // Not done, or done elsewhere (breast, chest): the record spoke of radiotherapy and the jaw was not in the field.
    const no = of('head-neck-radiotherapy', 'not-done') ?? of('other-radiotherapy', 'done')
    return no ? known('no', [{ fact: id, value: no.label, reference: no.reference, date: no.date?.text }]) : missing()
  },
})
