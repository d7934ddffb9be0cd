/** What the options in cancer say: dose, interval, infusion time, duration. The same for every authority; how strongly each says it is its own. */
import type { Outcome, Stance } from '../engine/table.ts'
import { lifeExpectancy } from '../facts/cancer-state.ts'
import { givesWay } from '../facts/oncology-choice.ts'

export const oncologyDrugAsks = { nl: 'Welk botmiddel bij deze kanker?', en: 'Which bone drug in this cancer?' } as const

/** Rows add the rhythm, and where there is one the duration and a note. */
const option = (stance: Stance, nl: string, en: string, values: Outcome['values']): Outcome => ({
  stance,
  says: { nl: `${nl}[ Duur: {duration}.][ {note}][ {givesWay}]`, en: `${en}[ Duration: {duration}.][ {note}][ {givesWay}]` },
  values: { ...values, givesWay },
})

/** The three drugs against skeletal events. */
export const zoledronate4 = (stance: Stance): Outcome =>
  option(
    stance,
    'Zoledroninezuur {doseMg} mg iv, {rhythm}, in minstens {infusionMinutes} minuten; dosis naar creatinineklaring, niet onder 30 mL/min.',
    'Zoledronate {doseMg} mg iv, {rhythm}, over at least {infusionMinutes} minutes; dose by creatinine clearance, not below 30 mL/min.',
    { doseMg: 4, infusionMinutes: 15 },
  )
export const pamidronate90 = (stance: Stance): Outcome =>
  option(stance, 'Pamidroninezuur {doseMg} mg iv, {rhythm}, in {infusionMinutes} minuten.', 'Pamidronate {doseMg} mg iv, {rhythm}, over {infusionMinutes} minutes.', { doseMg: 90, infusionMinutes: 120 })
export const denosumab120 = (stance: Stance): Outcome =>
  option(stance, 'Denosumab {doseMg} mg sc, {rhythm}; calcium bewaken, met calcium en vitamine D. Niet stoppen zonder vervolg.', 'Denosumab {doseMg} mg sc, {rhythm}; watch calcium, with calcium and vitamin D. No stop without a sequel.', {
    doseMg: 120,
  })

/** Nothing is proposed; the row says why. */
export const noDrug: Outcome = {
  stance: 'avoid',
  says: {
    nl: 'Geen botresorptieremmer tegen botcomplicaties: {why}[ Levensverwachting: {lifeExpectancyMonths} maanden.]',
    en: 'No antiresorptive against skeletal events: {why}[ Life expectancy: {lifeExpectancyMonths} months.]',
  },
  values: { lifeExpectancyMonths: lifeExpectancy },
}

export const notYet: Outcome = { stance: 'ask', says: { nl: 'De keuze van het botmiddel is nog niet te maken.', en: 'The bone drug cannot be chosen yet.' } }

/** Every answer on skeletal events is on one topic: what one authority proposes is another's position. */
export const sameTopic = { 'zoledronate-4mg': 'skeletal-events', 'pamidronate-90mg': 'skeletal-events', 'denosumab-120mg': 'skeletal-events', none: 'skeletal-events', ask: 'skeletal-events' } as const

export const every3To4Weeks = { intervalWeeks: '3-4', rhythm: { nl: 'om de 3-4 weken', en: 'every 3-4 weeks' } } as const
export const every4Weeks = { intervalWeeks: 4, rhythm: { nl: 'om de 4 weken', en: 'every 4 weeks' } } as const
export const every3Months = { intervalMonths: 3, rhythm: { nl: 'om de 3 maanden', en: 'every 3 months' } } as const

/** Reasons for nothing. */
export const tooShort = { why: { nl: 'de levensverwachting is te kort voor een effect.', en: 'life expectancy is too short for an effect.' } } as const
export const lowRisk = { why: { nl: 'het risico op botcomplicaties is niet hoog.', en: 'the risk of skeletal events is not high.' } } as const
export const notSignificant = { why: { nl: 'geen klinisch belangrijke botmetastasen.', en: 'no clinically significant bone metastases.' } } as const
