/** Menopause, as far as drugs for bone depend on it. */
import { known, look, missing, rangeOf, yesNoFact } from '../engine/fact.ts'
import { evidenceOf, newest, type PatientCase } from './case.ts'
import { age, sex } from './patient.ts'

/** From this age a woman is taken to be past the menopause when nobody recorded it (ours). */
const surelyPast = 60

/** After the menopause: as recorded, else a woman of 60 or older. Missing for younger women; `no` for men. */
export const afterMenopause = yesNoFact<PatientCase>({
  id: 'after-menopause',
  name: { nl: 'na de menopauze', en: 'after the menopause' },
  asks: { nl: 'Is de patiënte na de menopauze?', en: 'Is the patient past the menopause?' },
  find: (c) => {
    const o = newest(c, 'postmenopausal')
    if (typeof o?.value === 'boolean') return known(o.value ? 'yes' : 'no', [evidenceOf('after-menopause', o)])
    const [s, years] = [look(sex, c), look(age, c)]
    if (s.state !== 'known') return missing([sex])
    if (s.value === 'male') return known('no', s.from)
    const [youngest = 0] = rangeOf(years) ?? []
    return youngest >= surelyPast ? known('yes', years.from) : missing(undefined, years.from)
  },
})
