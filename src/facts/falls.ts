/** The six questions about falling, and lifestyle. */
import { choiceFact, dataFact, type Found, known, knownValue, look, missing, yesNoFact } from '../engine/fact.ts'
import { brittleBones } from './bone.ts'
import { evidenceOf, newest, type PatientCase } from './case.ts'
import { answered, measured } from './measured.ts'
import { bonePlan } from './osteoporosis-choice.ts'
import { age } from './patient.ts'

/** Age from which everybody is asked (ours). */
const fallsAge = 65

/** Falls in the last year. */
export const fallsLastYear = measured(
  'falls-last-year',
  'count',
  { nl: 'aantal keren gevallen in het afgelopen jaar', en: 'falls in the last year' },
  { nl: 'Hoe vaak is de patiënt het afgelopen jaar gevallen?', en: 'How often did the patient fall in the last year?' },
)

/** What the patient thinks made him fall: a text, for the sentence. */
export const fallCause = dataFact<PatientCase, string>({
  id: 'fall-cause-in-words',
  name: { nl: 'oorzaak van de val volgens de patiënt', en: 'cause of the fall by the patient' },
  asks: { nl: 'Wat was volgens de patiënt de oorzaak van de val?', en: 'What was the cause of the fall in the patient’s view?' },
  find: (c) => {
    const o = newest(c, 'fall-cause')
    return o ? known(o.value as string, [evidenceOf('fall-cause-in-words', o)]) : missing()
  },
  inWords: (cause) => ({ nl: cause, en: cause }),
})

/** Has the cause been asked? */
export const fallCauseAsked = choiceFact<PatientCase, 'yes'>({
  id: 'fall-cause',
  choices: { yes: { nl: 'vastgelegd', en: 'on record' } },
  name: fallCause.name,
  asks: fallCause.asks,
  find: (c) => {
    const found = look(fallCause, c)
    return found.state === 'known' ? known('yes', found.from) : missing()
  },
})

export const fearOfFalling = answered('fear-of-falling', { nl: 'angst om te vallen', en: 'fear of falling' }, { nl: 'Is de patiënt bang om te vallen?', en: 'Is the patient afraid of falling?' })
export const balanceGood = answered('balance-good', { nl: 'goed evenwicht', en: 'good balance' }, { nl: 'Kan de patiënt het evenwicht goed bewaren?', en: 'Can the patient keep their balance well?' })
export const dizzyOften = answered('dizzy-often', { nl: 'vaak duizelig', en: 'often dizzy' }, { nl: 'Is de patiënt vaak duizelig?', en: 'Is the patient often dizzy?' })
export const visionProblem = answered('vision-problem', { nl: 'problemen met zien', en: 'problems with sight' }, { nl: 'Heeft de patiënt problemen met zien?', en: 'Does the patient have problems with sight?' })

const screenCodes = ['falls-last-year', 'fall-cause', 'fear-of-falling', 'balance-good', 'dizzy-often', 'vision-problem'] as const

/** 65 years or older, as far as the birth date tells. */
export const isOlder = (c: PatientCase): boolean => {
  const years = look(age, c)
  return (years.state === 'known' ? years.value : years.state === 'between' ? years.high : 0) >= fallsAge
}

/**
 * Is falling a question? From 65 years, with osteoporosis or after a fragility fracture; and then when osteoporosis is being treated or an answer is
 * on record. Whoever comes with a tooth alone is not taken through six questions.
 */
export const fallsMatter = yesNoFact<PatientCase>({
  id: 'falls-matter',
  name: { nl: 'valrisico aan de orde', en: 'falling is in question' },
  asks: { nl: 'Is de patiënt 65 of ouder, of is er osteoporose?', en: 'Is the patient 65 or older, or is there osteoporosis?' },
  find: (c): Found<'yes' | 'no'> => {
    const asked = screenCodes.some((code) => c.record.observations.has(code))
    if (!asked && knownValue(bonePlan, c) !== 'osteoporosis') return known('no')
    if (knownValue(brittleBones, c) === 'yes') return look(brittleBones, c)
    return known(isOlder(c) ? 'yes' : 'no', look(age, c).from)
  },
})

/** For balance exercises: 65 or older, or brittle bones. */
export const balanceMatters = yesNoFact<PatientCase>({
  id: 'balance-matters',
  name: { nl: 'oudere of osteoporose', en: 'older person or osteoporosis' },
  asks: age.asks,
  find: (c) => {
    const matters = isOlder(c) || knownValue(brittleBones, c) === 'yes'
    return known(matters ? 'yes' : 'no', [...look(age, c).from, ...look(brittleBones, c).from])
  },
})

/** Smoking as recorded. */
export const smokingStatus = choiceFact<PatientCase, 'current' | 'former' | 'never'>({
  id: 'smoking-status',
  choices: { current: { nl: 'rookt', en: 'smokes' }, former: { nl: 'gestopt', en: 'stopped' }, never: { nl: 'nooit', en: 'never' } },
  name: { nl: 'rookstatus', en: 'smoking status' },
  asks: { nl: 'Rookt de patiënt?', en: 'Does the patient smoke?' },
  find: (c) => {
    const o = newest(c, 'smoking')
    return o ? known(o.value as 'current' | 'former' | 'never', [evidenceOf('smoking-status', o)]) : missing()
  },
})
