/** May this dental procedure be done, and how? S0576–S0580, S0594–S0602, S0620–S0627, S0634. */
import { atLeast, under, unrecorded, within } from '../../engine/condition.ts'
import { bisphosphonateMonths, extraFactor, governingDrug, infusedBisphosphonate } from '../../facts/exposure.ts'
import { atLesion, dentalWork, necessaryNow, parenteralSettled, procedureExposure } from '../../facts/procedure.ts'
import { months } from '../../values/quantity.ts'
import { table } from '../citations.ts'

const dental = ['safe', 'orthodontics', 'subgingival-scaling', 'scaling', 'root-banking', 'extraction', 'implant-or-graft', 'other-surgery', 'mronj-surgery'] as const
const notAtLesion = { lesion: 'no' } as const
const lower = { exposure: 'lower', lesion: 'no' } as const
const high = { exposure: 'high', lesion: 'no' } as const

/** A disease is on record for which a drug by drip or injection may have been given that nobody wrote down. */
const unless = {
  nl: 'Vraag wel na of ooit een botresorptieremmer per infuus of injectie is gegeven: dan geldt dit niet.',
  en: 'But ask whether an antiresorptive was ever given by infusion or injection: then this does not hold.',
}

export const dentalProcedure = table({
  decision: 'dental-procedure',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'Mag deze ingreep, en hoe?', en: 'May this procedure be done, and how?' },
  reads: {
    exposure: procedureExposure,
    work: dentalWork,
    lesion: atLesion,
    needed: necessaryNow,
    factor: extraFactor,
    drug: governingDrug,
    duration: bisphosphonateMonths,
    infused: infusedBisphosphonate,
    settled: parenteralSettled,
  },
  outcomes: {
    'no-restriction': {
      stance: 'recommend',
      says: {
        nl: '{subject}: geen beperking door botmiddelen.[ {unless}]',
        en: '{subject}: no restriction on account of bone drugs.[ {unless}]',
      },
    },
    contraindicated: {
      stance: 'contraindicated',
      says: {
        nl: '{subject}: niet doen bij deze blootstelling van de kaak. Kies een conservatieve behandeling.',
        en: '{subject}: not to be done at this exposure of the jaw. Choose conservative treatment.',
      },
    },
    'by-mronj-plan': {
      stance: 'inform',
      actor: 'mka-surgeon',
      says: {
        nl: '{subject}: volgens het plan van de MKA-chirurg voor de kaaklaesie.',
        en: '{subject}: follows the oral and maxillofacial surgeon’s plan for the jaw lesion.',
      },
    },
    safe: {
      stance: 'recommend',
      says: {
        nl: '{subject}: veilig, zolang tandvlees en periost niet van het bot loskomen. Prothesedruk nakijken.',
        en: '{subject}: safe as long as gingiva and periosteum stay attached to the bone. Check for denture trauma.',
      },
    },
    'orthodontics-hampered': {
      stance: 'consider',
      says: { nl: '{subject}: tandverplaatsing verloopt sterk vertraagd.', en: '{subject}: tooth movement will be strongly slowed.' },
    },
    'orthodontics-blocked': {
      stance: 'avoid',
      says: {
        nl: '{subject}: tandverplaatsing is onder een infuusbisfosfonaat geblokkeerd.',
        en: '{subject}: tooth movement is blocked under an intravenous bisphosphonate.',
      },
    },
    'proceed-with-protocol': {
      stance: 'recommend',
      says: { nl: '{subject}: uitvoeren volgens het perioperatieve protocol.', en: '{subject}: proceed under the perioperative protocol.' },
    },
    'prefer-conservative': {
      stance: 'avoid',
      says: {
        nl: '{subject}: liefst niet. Behoud de wortel (root banking) of behandel conservatief waar dat kan.',
        en: '{subject}: preferably not. Bank the root or treat conservatively where possible.',
      },
    },
    'consult-first': {
      stance: 'avoid',
      says: {
        nl: '{subject}: eerst overleg met de voorschrijver van het botmiddel.',
        en: '{subject}: consult the prescriber of the bone drug first.',
      },
    },
    ask: {
      stance: 'ask',
      says: { nl: '{subject}: eerst meer gegevens nodig.', en: '{subject}: more information is needed first.' },
    },
  },
  rows: [
    { if: { work: 'not-dental' }, then: 'silent', per: 'S0620' },
    { if: { work: 'scaling', exposure: ['high', 'lower', unrecorded] }, then: 'ask', per: ['S0621', 'howship: unknown-asks'], asking: ['work'] },
    { if: { work: ['safe', 'orthodontics', 'subgingival-scaling', 'root-banking', 'extraction', 'implant-or-graft', 'other-surgery', 'mronj-surgery'], exposure: unrecorded }, then: 'ask', per: ['S0141', 'howship: unknown-asks'] },
    { if: { work: dental, exposure: 'none', ...notAtLesion, settled: 'yes' }, then: 'no-restriction', per: 'S0552' },
    { if: { work: dental, exposure: 'none', ...notAtLesion, settled: unrecorded }, then: 'no-restriction', per: ['S0552', 'S0141'], values: { unless } },
    // Denosumab that has worn off, or another targeted drug, and a lesion all the same.
    { if: { work: dental, exposure: 'none', lesion: 'yes' }, then: 'by-mronj-plan', per: ['S0634', 'S0645'] },
    // Implants and grafts at oncology dose: whatever the lesion, the urgency or the pain.
    { if: { work: 'implant-or-graft', exposure: 'high' }, then: 'contraindicated', per: ['S0577', 'S0579'] },
    { if: { work: 'mronj-surgery', exposure: ['high', 'lower'] }, then: 'by-mronj-plan', per: ['S0723', 'S0647'] },
    { if: { work: ['safe', 'orthodontics', 'subgingival-scaling', 'root-banking', 'extraction', 'other-surgery'], exposure: ['high', 'lower'], lesion: 'yes' }, then: 'by-mronj-plan', per: ['S0634', 'S0645'] },
    { if: { work: 'implant-or-graft', exposure: 'lower', lesion: 'yes' }, then: 'by-mronj-plan', per: 'S0645' },
    { if: { work: 'safe', exposure: ['high', 'lower'], ...notAtLesion }, then: 'safe', per: ['S0620', 'S0621', 'S0622', 'S0623', 'S0624'] },
    { if: { work: 'orthodontics', exposure: ['high', 'lower'], ...notAtLesion, infused: 'yes' }, then: 'orthodontics-blocked', per: 'S0627' },
    { if: { work: 'orthodontics', exposure: ['high', 'lower'], ...notAtLesion, infused: 'no' }, then: 'orthodontics-hampered', per: 'S0625' },
    { if: { work: ['subgingival-scaling', 'extraction', 'other-surgery'], exposure: ['high', 'lower'], ...notAtLesion, needed: 'yes' }, then: 'proceed-with-protocol', per: ['S0634', 'S0729'] },
    { if: { work: 'root-banking', exposure: ['high', 'lower'], ...notAtLesion }, then: 'proceed-with-protocol', per: 'S0576' },
    { if: { work: ['extraction', 'subgingival-scaling'], ...high, needed: 'no' }, then: 'prefer-conservative', per: ['S0576', 'S1014'] },
    { if: { work: 'other-surgery', ...high, needed: 'no' }, then: 'contraindicated', per: 'S0578' },
    { if: { work: 'subgingival-scaling', ...lower, needed: 'no', factor: 'no', duration: under(months(48)) }, then: 'safe', per: ['S0594', 'S0620'] },
    { if: { work: ['extraction', 'other-surgery'], ...lower, needed: 'no', factor: 'no', duration: under(months(48)) }, then: 'proceed-with-protocol', per: ['S0594', 'S0602'] },
    { if: { work: ['extraction', 'other-surgery', 'subgingival-scaling'], ...lower, needed: 'no', factor: 'no', duration: atLeast(months(48)) }, then: 'consult-first', per: ['S0598', 'S0600'] },
    { if: { work: ['extraction', 'other-surgery', 'subgingival-scaling'], ...lower, needed: 'no', factor: 'yes' }, then: 'consult-first', per: ['S0596', 'S0600'] },
    { if: { work: 'implant-or-graft', ...lower, factor: 'no', drug: 'oral-bisphosphonate', duration: under(months(36)) }, then: 'proceed-with-protocol', per: 'S0595' },
    { if: { work: 'implant-or-graft', ...lower, factor: 'no', drug: 'oral-bisphosphonate', duration: within(months(36), months(48)) }, then: 'consult-first', per: 'S0595' },
    { if: { work: 'implant-or-graft', ...lower, factor: 'no', drug: 'oral-bisphosphonate', duration: atLeast(months(48)) }, then: 'consult-first', per: 'S0598' },
    { if: { work: 'implant-or-graft', ...lower, factor: 'no', drug: ['iv-bisphosphonate', 'denosumab-60', 'other', 'none'] }, then: 'consult-first', per: 'S0595' },
    { if: { work: 'implant-or-graft', ...lower, factor: 'yes' }, then: 'consult-first', per: 'S0596' },
  ],
  safest: ['contraindicated', 'by-mronj-plan', 'prefer-conservative', 'consult-first', 'orthodontics-blocked', 'orthodontics-hampered', 'proceed-with-protocol', 'safe', 'no-restriction'],
})
