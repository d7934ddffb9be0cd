/** What the doses of zoledronate say: dose, volumes of concentrate and ready-made bag, and time. The same for every authority that has the dose. */
import type { Outcome } from '../engine/table.ts'
import { doseClearance } from '../facts/dose-check.ts'
import { clearanceByActualWeight, clearanceByAdjustedWeight } from '../facts/kidney.ts'

const clearances = { creatinineClearance: doseClearance, clearanceByActualWeight, clearanceByAdjustedWeight }

/** A dose of the 4 mg product. Concentrate is 4 mg in 5 mL; the ready-made bag holds 4 mg in 100 mL. */
const reduced = (doseMg: number, concentrateMl: number, bagRemoveMl: number): Outcome => ({
  stance: 'recommend',
  says: {
    nl: '{subject}: {doseMg} mg[ bij een klaring van {creatinineClearance} mL/min].[ Klaring met werkelijk gewicht {clearanceByActualWeight}, met gecorrigeerd gewicht {clearanceByAdjustedWeight} mL/min: de laagste telt.] Optrekken: {concentrateMl} mL concentraat; of uit de kant-en-klare zak {bagRemoveMl} mL verwijderen en vervangen. Inlopen in minstens {infusionMinutes} minuten.',
    en: '{subject}: {doseMg} mg[ at a clearance of {creatinineClearance} mL/min].[ Clearance by actual weight {clearanceByActualWeight}, by adjusted weight {clearanceByAdjustedWeight} mL/min: the lower holds.] Draw up {concentrateMl} mL of concentrate; or remove {bagRemoveMl} mL from the ready-made bag and replace it. Infuse over at least {infusionMinutes} minutes.',
  },
  values: { doseMg, ...clearances, concentrateMl, bagRemoveMl, infusionMinutes: 15 },
})

/** Every outcome of the decision. */
export const zoledronateDoses = {
  '4-mg': {
    stance: 'recommend',
    says: {
      nl: '{subject}: {doseMg} mg, volledige dosis[; klaring {creatinineClearance} mL/min].[ Klaring met werkelijk gewicht {clearanceByActualWeight}, met gecorrigeerd gewicht {clearanceByAdjustedWeight} mL/min: de laagste telt.] Optrekken: {concentrateMl} mL concentraat, of de hele kant-en-klare zak. Inlopen in minstens {infusionMinutes} minuten.',
      en: '{subject}: {doseMg} mg, the full dose[; clearance {creatinineClearance} mL/min].[ Clearance by actual weight {clearanceByActualWeight}, by adjusted weight {clearanceByAdjustedWeight} mL/min: the lower holds.] Draw up {concentrateMl} mL of concentrate, or use the whole ready-made bag. Infuse over at least {infusionMinutes} minutes.',
    },
    values: { doseMg: 4, ...clearances, concentrateMl: 5, bagRemoveMl: 0, infusionMinutes: 15 },
  },
  '3.5-mg': reduced(3.5, 4.4, 12),
  '3.3-mg': reduced(3.3, 4.1, 18),
  '3-mg': reduced(3, 3.8, 25),
  'not-recommended': {
    stance: 'avoid',
    says: {
      nl: '{subject}: niet aanbevolen[ bij een klaring van {creatinineClearance} mL/min]. Overleg over een alternatief.',
      en: '{subject}: not recommended[ at a clearance of {creatinineClearance} mL/min]. Discuss an alternative.',
    },
    values: clearances,
  },
  '5-mg': {
    stance: 'recommend',
    says: {
      nl: '{subject}: {doseMg} mg, eenmaal per jaar[; klaring {creatinineClearance} mL/min]. Inlopen in minstens {infusionMinutes} minuten. De verlaagde doses van het 4 mg-product gelden hier niet.',
      en: '{subject}: {doseMg} mg once a year[; clearance {creatinineClearance} mL/min]. Infuse over at least {infusionMinutes} minutes. The reduced doses of the 4 mg product do not apply here.',
    },
    values: { doseMg: 5, ...clearances, infusionMinutes: 15 },
  },
  'contraindicated-renal': {
    stance: 'contraindicated',
    says: {
      nl: '{subject}: gecontra-indiceerd[ bij een klaring van {creatinineClearance} mL/min]. Niet geven, ook niet in een lagere dosis.',
      en: '{subject}: contraindicated[ at a clearance of {creatinineClearance} mL/min]. Do not give it, nor a lower dose.',
    },
    values: clearances,
  },
  ask: {
    stance: 'ask',
    says: {
      nl: '{subject}: dosis nog niet te bepalen. Nodig: sterkte, leeftijd, geslacht, recent gewicht en recent creatinine; een eGFR volstaat niet.',
      en: '{subject}: the dose cannot be told yet. Needed: strength, age, sex, a recent weight and a recent creatinine; an eGFR will not do.',
    },
  },
} as const satisfies Readonly<Record<string, Outcome>>

/** From the safest dose on: what holds when only a year of birth is known. */
export const safestDose = ['contraindicated-renal', 'not-recommended', '3-mg', '3.3-mg', '3.5-mg', '4-mg', '5-mg'] as const

export const zoledronateDoseAsks = { nl: 'Welke dosis zoledroninezuur?', en: 'Which dose of zoledronate?' } as const
