import type { Text } from '../../../values/text.ts'
import type { CheckCode, CheckState, Value } from './dose-view.ts'

type Words<K extends string> = Readonly<Record<K, Text>>

export const verdictNames: Words<'give' | 'hold' | 'ask'> = {
  give: { nl: 'Geven', en: 'Give' },
  hold: { nl: 'Aanhouden', en: 'Hold' },
  ask: { nl: 'Eerst navragen', en: 'Ask first' },
}

export const checkNames: Words<CheckCode> = {
  strength: { nl: 'Sterkte', en: 'Strength' },
  duplicate: { nl: 'Andere botresorptieremmers', en: 'Other antiresorptives' },
  interval: { nl: 'Interval', en: 'Interval' },
  creatinine: { nl: 'Creatinine', en: 'Creatinine' },
  weight: { nl: 'Gewicht', en: 'Weight' },
  clearance: { nl: 'Creatinineklaring', en: 'Creatinine clearance' },
  calcium: { nl: 'Calcium', en: 'Calcium' },
  'vitamin-d': { nl: '25-OH-vitamine D', en: '25-OH vitamin D' },
  dental: { nl: 'Tandheelkundige screening', en: 'Dental screening' },
  mouth: { nl: 'Mond en kaak', en: 'Mouth and jaw' },
  pregnancy: { nl: 'Zwangerschap', en: 'Pregnancy' },
}

export const checkStates: Words<CheckState> = {
  against: { nl: 'Tegen', en: 'Against' },
  missing: { nl: 'Ontbreekt', en: 'Missing' },
  lifted: { nl: 'Telt hier niet', en: 'Does not count here' },
  'in-order': { nl: 'In orde', en: 'In order' },
  unknown: { nl: 'Niet bekend', en: 'Not known' },
}

export const valueNames: Words<Value['kind']> = {
  creatinine: { nl: 'creatinine', en: 'creatinine' },
  'baseline-creatinine': { nl: 'vóór de eerste dosis', en: 'before the first dose' },
  calcium: { nl: 'totaal', en: 'total' },
  albumin: { nl: 'albumine', en: 'albumin' },
  'corrected-calcium': { nl: 'gecorrigeerd', en: 'corrected' },
  'ionised-calcium': { nl: 'geïoniseerd', en: 'ionised' },
  '25-oh-d': { nl: '25-OH-vitamine D', en: '25-OH vitamin D' },
  weight: { nl: 'gewicht', en: 'weight' },
  height: { nl: 'lengte', en: 'height' },
  clearance: { nl: 'Cockcroft-Gault', en: 'Cockcroft-Gault' },
  'last-dose': { nl: 'vorige dosis', en: 'previous dose' },
  'earliest-dose': { nl: 'volgende kan vanaf', en: 'next one from' },
  'dental-clearance': { nl: 'tandarts', en: 'dentist' },
}

export const routeNames: Words<'iv' | 'sc'> = {
  iv: { nl: 'Intraveneus', en: 'Intravenous' },
  sc: { nl: 'Subcutaan', en: 'Subcutaneous' },
}

export const siteNames = {
  'upper-arm-left': { nl: 'Bovenarm links', en: 'Left upper arm' },
  'upper-arm-right': { nl: 'Bovenarm rechts', en: 'Right upper arm' },
  'thigh-left': { nl: 'Bovenbeen links', en: 'Left thigh' },
  'thigh-right': { nl: 'Bovenbeen rechts', en: 'Right thigh' },
  abdomen: { nl: 'Buik', en: 'Abdomen' },
  'forearm-left': { nl: 'Arm of hand links', en: 'Left arm or hand' },
  'forearm-right': { nl: 'Arm of hand rechts', en: 'Right arm or hand' },
  'central-line': { nl: 'Port-a-cath, PICC of andere centrale lijn', en: 'Port, PICC or other central line' },
} as const satisfies Words<string>
export type Site = keyof typeof siteNames

/** Where people inject, and where a drip goes in. */
export const sitesBy: Readonly<Record<'iv' | 'sc', readonly Site[]>> = {
  sc: ['upper-arm-left', 'upper-arm-right', 'thigh-left', 'thigh-right', 'abdomen'],
  iv: ['forearm-left', 'forearm-right', 'central-line'],
}

export const placeNames = {
  home: { nl: 'Thuis', en: 'At home' },
  'day-hospital': { nl: 'Dagbehandeling', en: 'Day hospital' },
  'relocated-care': { nl: 'Verplaatste zorg', en: 'Relocated care' },
} as const satisfies Words<string>

export const reactionNames = {
  none: { nl: 'Geen', en: 'None' },
  'acute-phase-reaction': { nl: 'Koorts of griepgevoel', en: 'Fever or flu-like feeling' },
  'injection-site': { nl: 'Pijn, roodheid of zwelling op de prikplaats', en: 'Pain, redness or swelling at the site' },
  hypocalcaemia: { nl: 'Krampen of tintelingen', en: 'Cramps or tingling' },
  'musculoskeletal-pain': { nl: 'Spier-, bot- of gewrichtspijn', en: 'Pain in muscles, bones or joints' },
  hypersensitivity: { nl: 'Allergische reactie', en: 'Allergic reaction' },
  other: { nl: 'Anders', en: 'Other' },
} as const satisfies Words<string>
export type Reaction = Exclude<keyof typeof reactionNames, 'none'>
export const reactions = Object.keys(reactionNames).filter((code) => code !== 'none') as readonly Reaction[]

export const notGivenNames = {
  held: { nl: 'Aangehouden na de controle vooraf', en: 'Held after the check beforehand' },
  'no-drug': { nl: 'Middel niet geleverd', en: 'Drug not delivered' },
  'no-access': { nl: 'Prikken niet gelukt', en: 'No venous access' },
  ill: { nl: 'Patiënt ziek', en: 'Patient ill' },
  away: { nl: 'Patiënt niet aanwezig', en: 'Patient not there' },
  refused: { nl: 'Patiënt wil niet', en: 'Patient declines' },
  'dental-work': { nl: 'Ingreep in de mond', en: 'Dental work' },
  other: { nl: 'Anders', en: 'Other' },
} as const satisfies Words<string>

export const controlNames = {
  'creatinine-after-2-weeks': { nl: 'Creatinine na 2 weken', en: 'Creatinine after 2 weeks' },
  'calcium-after-2-weeks': { nl: 'Calcium binnen 2 weken', en: 'Calcium within 2 weeks' },
  'two-week-control': { nl: 'Controle na 2 weken', en: 'Check after 2 weeks' },
} as const satisfies Words<string>

export const taskNames = {
  'give-dose': { nl: 'Dosis geven', en: 'Give the dose' },
  'ask-prescriber': { nl: 'Vraag aan de voorschrijver', en: 'Question to the prescriber' },
  'tell-prescriber': { nl: 'Gegeven tegen het advies in', en: 'Given against the advice' },
} as const satisfies Words<string>

export const timingNames: Words<'early' | 'late' | 'last-day-passed'> = {
  early: { nl: 'te vroeg', en: 'too early' },
  late: { nl: 'na de geplande dag', en: 'after the day it was due' },
  'last-day-passed': { nl: 'na de uiterste dag', en: 'after the last safe day' },
}
