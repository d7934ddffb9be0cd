/** What may keep a first dose waiting, in words. Several authorities give the same word. */
import type { Outcome } from '../engine/table.ts'
import { decidingCorrectedCalcium, decidingIonisedCalcium } from '../facts/calcium.ts'
import { lifeExpectancy } from '../facts/cancer-state.ts'
import { healingFrom, healingTo } from '../facts/dental.ts'
import { creatinineClearance } from '../facts/kidney.ts'
import { calciumBeforeStart, lackingLaboratory } from '../facts/laboratory.ts'
import { calciumInMyeloma, latestStart, rehydrateFirst, startWithVegf } from '../facts/start.ts'
import { vitaminD } from '../facts/vitamin-d.ts'

const healing = { healingFrom, healingTo } as const

export const startOutcomes = {
  'may-start': {
    stance: 'recommend',
    values: { hypercalcaemia: rehydrateFirst, myeloma: calciumInMyeloma, warning: startWithVegf },
    says: { nl: '{subject}: starten mag, geen beletsel gevonden.[ {hypercalcaemia}][ {myeloma}][ {warning}]', en: '{subject}: may start, nothing stands in the way.[ {hypercalcaemia}][ {myeloma}][ {warning}]' },
  },
  'start-now': {
    stance: 'recommend',
    values: { lifeExpectancyMonths: lifeExpectancy, warning: startWithVegf },
    says: {
      nl: '{subject}: nu starten, niet wachten op de mond; de tandheelkundige behandeling loopt ernaast. Alleen het wachten op screening, behandeling en mucosale genezing vervalt; elk ander beletsel blijft gelden. Leg de reden vast.[ {warning}]',
      en: '{subject}: start now, do not wait for the mouth; dental work goes on beside it. Only the waits for screening, treatment and mucosal healing are lifted; every other obstacle stands. Record the reason.[ {warning}]',
    },
  },
  'wait-for-dental-screening': {
    stance: 'avoid',
    says: { nl: '{subject}: nog niet starten, eerst tandheelkundige screening.[ Uiterste start {latestStart}.]', en: '{subject}: do not start yet, dental screening first.[ Latest start {latestStart}.]' },
  },
  'wait-for-dental-treatment': {
    stance: 'avoid',
    says: { nl: '{subject}: nog niet starten, eerst de mond in orde.[ Uiterste start {latestStart}.]', en: '{subject}: do not start yet, the mouth is to be put in order first.[ Latest start {latestStart}.]' },
  },
  'wait-for-mucosal-healing': {
    stance: 'avoid',
    dates: healing,
    says: {
      nl: '{subject}: nog niet starten, eerst moet mucosale genezing zijn vastgelegd (meestal na 14-21 dagen[: {healingFrom} tot {healingTo}]). De genezing telt, niet de kalender.[ Bij kanker is de start meestal 6-8 weken na de ingreep: {startFrom} tot {startTo}.][ Uiterste start {latestStart}.]',
      en: '{subject}: do not start yet, mucosal healing must be recorded first (mostly after 14-21 days[: {healingFrom} to {healingTo}]). Healing counts, not the calendar.[ In cancer the start is mostly 6-8 weeks after the operation: {startFrom} to {startTo}.][ Latest start {latestStart}.]',
    },
  },
  escalate: {
    stance: 'recommend',
    dates: { latestStart },
    says: {
      nl: '{subject}: de start wacht langer dan 3 maanden op de mond (uiterste start was {latestStart}). Voorschrijver en tandarts beslissen nu samen over de start.',
      en: '{subject}: the start has waited for the mouth for more than 3 months (latest start was {latestStart}). Prescriber and dentist now decide on the start together.',
    },
  },
  'complete-labs': {
    stance: 'avoid',
    values: { lacking: lackingLaboratory, myeloma: calciumInMyeloma },
    says: {
      nl: '{subject}: niet starten voordat het laboratorium volledig en recent is.[ Ontbreekt of te oud: {lacking}.][ {myeloma}]',
      en: '{subject}: do not start before the laboratory is complete and recent.[ Missing or too old: {lacking}.][ {myeloma}]',
    },
  },
  'correct-vitamin-d': {
    stance: 'avoid',
    values: { vitaminDNmolL: vitaminD, loadingDoseIu: 25000, loadingWeeks: '6-8' },
    says: {
      nl: '{subject}: niet starten, 25-OH-vitamine D {vitaminDNmolL} nmol/L is lager dan 30. Eerst colecalciferol 25.000 IE per week, {loadingWeeks} weken; daarna opnieuw bepalen.',
      en: '{subject}: do not start, 25-OH vitamin D {vitaminDNmolL} nmol/L is below 30. First colecalciferol 25,000 IU weekly for {loadingWeeks} weeks; then measure again.',
    },
  },
  'correct-calcium': {
    stance: 'avoid',
    values: { calciumStatus: calciumBeforeStart, correctedCalcium: decidingCorrectedCalcium, ionisedCalcium: decidingIonisedCalcium, myeloma: calciumInMyeloma },
    says: {
      nl: '{subject}: niet starten, calcium is te laag[ (voor albumine gecorrigeerd {correctedCalcium} mmol/L)][ (geïoniseerd {ionisedCalcium} mmol/L)]. Eerst corrigeren.[ {myeloma}]',
      en: '{subject}: do not start, calcium is low[ (albumin-corrected {correctedCalcium} mmol/L)][ (ionised {ionisedCalcium} mmol/L)]. Correct it first.[ {myeloma}]',
    },
  },
  'contraindicated-renal': {
    stance: 'contraindicated',
    values: { creatinineClearance },
    says: {
      nl: '{subject}: niet geven bij deze nierfunctie[ (klaring {creatinineClearance} mL/min, grens {limit} mL/min)][ (creatinine {creatinine} µmol/L, grens {limitCreatinine} µmol/L)]. Overleg over een alternatief, zoals denosumab met bewaking van calcium en vitamine D.',
      en: '{subject}: not to be given at this kidney function[ (clearance {creatinineClearance} mL/min, limit {limit} mL/min)][ (creatinine {creatinine} µmol/L, limit {limitCreatinine} µmol/L)]. Discuss an alternative, such as denosumab with calcium and vitamin D watched.',
    },
  },
  'contraindicated-children': {
    stance: 'contraindicated',
    says: {
      nl: '{subject}: niet onder 18 jaar. Uitzondering alleen door een specialist (reusceltumor bij een uitgegroeide adolescent).',
      en: '{subject}: not under 18. An exception is for a specialist alone (giant-cell tumour in a skeletally mature adolescent).',
    },
  },
  'unhealed-oral-lesion': {
    stance: 'contraindicated',
    says: {
      nl: '{subject}: niet geven zolang een wond of laesie in de mond niet als genezen is vastgelegd (bijsluiter). Kan het botmiddel niet wachten, overweeg dan zoledroninezuur, als de nierfunctie dat toelaat.',
      en: '{subject}: not to be given until a wound or lesion in the mouth is recorded as healed (label). If the bone drug cannot wait, consider zoledronate, kidney function permitting.',
    },
  },
  'duplicate-therapy': {
    stance: 'contraindicated',
    says: { nl: '{subject}: niet naast een andere botversterker. Stop of schrap eerst een van beide.', en: '{subject}: not beside another antiresorptive. Stop or cancel one of them first.' },
  },
  'not-proposed': {
    stance: 'avoid',
    values: { lifeExpectancyMonths: lifeExpectancy },
    says: {
      nl: '{subject}: niet voorgesteld bij deze tumor en een levensverwachting onder 3 maanden ({lifeExpectancyMonths}): het effect komt te laat. Pijn anders behandelen. Een advies, geen verbod.',
      en: '{subject}: not proposed in this tumour with a life expectancy below 3 months ({lifeExpectancyMonths}): the effect would come too late. Treat pain otherwise. Advice, not a prohibition.',
    },
  },
  ask: { stance: 'ask', says: { nl: '{subject}: nog niet te zeggen of starten mag.', en: '{subject}: it cannot be said yet whether it may start.' } },
} as const satisfies Readonly<Record<string, Outcome>>
