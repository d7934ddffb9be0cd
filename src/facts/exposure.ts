/** What the jaw is exposed to: under therapy or not, in which setting, for how long, with which extra factor. */
import { asksOf, between, choiceFact, type Evidence, type Found, known, look, missing, quantityFact, says, yesNoFact } from '../engine/fact.ts'
import type { MedicationEntry } from '../record/record.ts'
import { type PatientCase, therapyEvidence } from './case.ts'
import { isAngiogenesisInhibitor, isAntiresorptive, isOralBisphosphonate, monthsTaken, type Therapy, takenNow } from './therapy.ts'

/** Antiresorptives that the jaw is under. */
export const antiresorptivesNow = (c: PatientCase): readonly Therapy[] => c.antiresorptives

/** Systemic angiogenesis inhibitors taken now. */
export const angiogenesisInhibitorsNow = (c: PatientCase): readonly Therapy[] => c.inhibitors

/** A medication list is on record; not recorded is not "takes nothing". */
export const medicationList = choiceFact<PatientCase, 'recorded' | 'nil-known'>({
  id: 'medication-list',
  choices: { recorded: { nl: 'vastgelegd', en: 'on record' }, 'nil-known': { nl: 'gebruikt niets', en: 'takes nothing' } },
  name: { nl: 'medicatielijst', en: 'medication list' },
  asks: {
    nl: 'Gebruikt de patiënt geneesmiddelen, ook per injectie of infuus? Welke?',
    en: 'Does the patient use any medicines, also by injection or infusion? Which?',
  },
  find: (c) => (c.record.medicationList === 'absent' ? missing() : known(c.record.medicationList, [{ fact: 'medication-list', value: c.record.medicationList }])),
})

const localRoutes: ReadonlySet<string> = new Set(['topical', 'inhaled'])

/** Taken only when needed, or put on skin or breathed in: whatever it is, it is no antiresorptive and no angiogenesis inhibitor. */
const isPassing = (e: MedicationEntry): boolean => e.asNeeded === true || (e.route !== undefined && localRoutes.has(e.route))

/** Every drug on the list was recognised; one that was not is asked about, not passed over. */
export const everyDrugRecognised = choiceFact<PatientCase, 'yes'>({
  id: 'unrecognised-drug',
  choices: { yes: { nl: 'alle herkend', en: 'all recognised' } },
  name: { nl: 'herkende geneesmiddelen', en: 'recognised drugs' },
  asks: {
    nl: 'Niet elk geneesmiddel op de lijst is herkend. Is er een botversterker, denosumab of angiogeneseremmer bij?',
    en: 'Not every drug on the list was recognised. Is one of them an antiresorptive, denosumab or an angiogenesis inhibitor?',
  },
  find: (c) => {
    const odd = c.record.medications.filter((e) => e.drug === undefined && e.status !== 'not-taken' && !isPassing(e))
    return odd.length === 0
      ? known('yes')
      : missing(
          undefined,
          odd.map((e) => ({ fact: 'unrecognised-drug', value: e.label, reference: e.reference })),
        )
  },
})

/** The strength of every denosumab on record. */
export const denosumabStrength = choiceFact<PatientCase, 'known' | 'no-denosumab'>({
  id: 'denosumab-strength',
  choices: { known: { nl: 'bekend', en: 'known' }, 'no-denosumab': { nl: 'geen denosumab', en: 'no denosumab' } },
  name: { nl: 'sterkte van denosumab', en: 'strength of denosumab' },
  asks: { nl: 'Denosumab 60 mg (osteoporose) of 120 mg (oncologie)?', en: 'Denosumab 60 mg (osteoporosis) or 120 mg (oncology)?' },
  find: (c) => {
    const all = c.taken.filter((t) => t.class === 'denosumab')
    if (all.length === 0) return known('no-denosumab')
    const odd = all.filter((t) => t.strengthMg === undefined)
    return odd.length === 0
      ? known(
          'known',
          all.map((t) => therapyEvidence('denosumab-strength', t, `${t.strengthMg} mg`)),
        )
      : missing(
          undefined,
          odd.map((t) => therapyEvidence('denosumab-strength', t)),
        )
  },
})

/** Is anything that matters to the jaw on record, now or past? Drugs that are not associated do not count. */
export const relevantDrug = yesNoFact<PatientCase>({
  id: 'relevant-drug',
  name: { nl: 'relevant middel nu of vroeger', en: 'relevant drug now or in the past' },
  asks: {
    nl: 'Welke botversterker of angiogeneseremmer, en sinds wanneer?',
    en: 'Which antiresorptive or angiogenesis inhibitor, and since when?',
  },
  find: (c) => {
    const relevant = c.taken.filter((t) => t.class !== 'not-associated')
    return known(
      relevant.length > 0 ? 'yes' : 'no',
      relevant.map((t) => therapyEvidence('relevant-drug', t)),
    )
  },
})

const angiogenesisWithAntiresorptive = (c: PatientCase): Therapy | undefined => {
  const bone = antiresorptivesNow(c)
  if (bone.length === 0) return undefined
  return angiogenesisInhibitorsNow(c).find((t) => t.class === 'vegfr-tki' || t.substance.id === 'bevacizumab')
}

/** An antiresorptive together with a systemic VEGFR-TKI or bevacizumab: as high a risk as oncology dose. */
export const withVegfrTkiOrBevacizumab = yesNoFact<PatientCase>({
  id: 'with-vegfr-tki-or-bevacizumab',
  name: { nl: 'tegelijk VEGFR-TKI of bevacizumab', en: 'together with VEGFR-TKI or bevacizumab' },
  asks: { nl: 'Krijgt de patiënt een VEGFR-remmer of bevacizumab?', en: 'Does the patient receive a VEGFR inhibitor or bevacizumab?' },
  find: (c) => {
    const t = angiogenesisWithAntiresorptive(c)
    return known(t ? 'yes' : 'no', t ? [therapyEvidence('with-vegfr-tki-or-bevacizumab', t)] : [])
  },
})

/** `high`: oncology setting, or any antiresorptive with VEGFR-TKI or bevacizumab. `lower`: another setting, or an inhibitor alone. `none`: nothing counts now. */
export type JawExposure = 'high' | 'lower' | 'none'

/** What the jaw is exposed to on the date of advice. Missing while a list, a strength or a setting is. */
export const jawExposure = choiceFact<PatientCase, JawExposure>({
  id: 'jaw-exposure',
  choices: {
    high: { nl: 'oncologische dosering of met VEGFR-remmer', en: 'oncology dose or with VEGFR inhibitor' },
    lower: { nl: 'osteoporose, adjuvant of andere indicatie', en: 'osteoporosis, adjuvant or other indication' },
    none: { nl: 'geen relevant middel', en: 'no relevant drug' },
  },
  name: { nl: 'blootstelling van de kaak', en: 'exposure of the jaw' },
  asks: { nl: 'Welk botmiddel, welke sterkte en waarvoor?', en: 'Which bone drug, which strength and for what?' },
  find: (c) => {
    const now = antiresorptivesNow(c)
    const from: Evidence[] = now.map((t) => therapyEvidence('jaw-exposure', t))
    const combined = look(withVegfrTkiOrBevacizumab, c)
    if (now.some((t) => t.setting === 'oncology')) return known('high', from)
    if (says(combined, 'yes')) return known('high', [...from, ...combined.from])
    if (now.some((t) => t.strengthMg === undefined && t.class === 'denosumab')) return missing([denosumabStrength], from)
    if (now.some((t) => t.setting === null)) return missing([therapySetting], from)
    const inhibitors = angiogenesisInhibitorsNow(c)
    if (now.length > 0 || inhibitors.length > 0) return known('lower', [...from, ...inhibitors.map((t) => therapyEvidence('jaw-exposure', t))])
    const [list, all] = [look(medicationList, c), look(everyDrugRecognised, c)]
    if (list.state !== 'known') return missing([medicationList])
    if (all.state !== 'known') return missing([everyDrugRecognised], all.from)
    return known('none', list.from)
  },
})

/** An antiresorptive in oncology dose and setting: the strictest rules, whatever else is taken. */
export const oncologySetting = yesNoFact<PatientCase>({
  id: 'oncology-setting',
  name: { nl: 'oncologische dosering', en: 'oncology dose' },
  asks: { nl: 'Krijgt de patiënt het botmiddel in oncologische dosering?', en: 'Does the patient receive the bone drug at oncology dose?' },
  find: (c) => {
    const exposed = look(jawExposure, c)
    if (exposed.state !== 'known') return missing(asksOf(exposed), exposed.from)
    const now = antiresorptivesNow(c).filter((t) => t.setting === 'oncology')
    return known(
      now.length > 0 ? 'yes' : 'no',
      now.map((t) => therapyEvidence('oncology-setting', t)),
    )
  },
})

/** Denosumab 120 mg among the drugs that count now: its stop needs an exit plan. */
export const denosumab120Now = yesNoFact<PatientCase>({
  id: 'denosumab-120-now',
  name: { nl: 'denosumab 120 mg', en: 'denosumab 120 mg' },
  asks: { nl: 'Krijgt de patiënt denosumab 120 mg?', en: 'Does the patient receive denosumab 120 mg?' },
  find: (c) => {
    const t = antiresorptivesNow(c).find((d) => d.class === 'denosumab' && d.strengthMg === 120)
    return known(t ? 'yes' : 'no', t ? [therapyEvidence('denosumab-120-now', t)] : [])
  },
})

/** A bisphosphonate by infusion, now or ever: it stays in the bone, whatever came after. A route that is not recorded counts as one. */
export const infusedBisphosphonate = yesNoFact<PatientCase>({
  id: 'infused-bisphosphonate',
  name: { nl: 'bisfosfonaat per infuus', en: 'bisphosphonate by infusion' },
  asks: { nl: 'Kreeg de patiënt een bisfosfonaat per infuus?', en: 'Did the patient receive a bisphosphonate by infusion?' },
  find: (c) => {
    const list = c.taken.filter((t) => t.class === 'bisphosphonate' && t.route !== 'oral')
    return known(
      list.length > 0 ? 'yes' : 'no',
      list.map((t) => therapyEvidence('infused-bisphosphonate', t)),
    )
  },
})

/** A therapy that begins after the dental work: an antiresorptive or angiogenesis inhibitor is planned and none counts yet. */
export const therapyPlanned = yesNoFact<PatientCase>({
  id: 'therapy-planned',
  name: { nl: 'botmiddel of angiogeneseremmer gepland', en: 'antiresorptive or angiogenesis inhibitor planned' },
  asks: { nl: 'Is een botmiddel gepland?', en: 'Is a bone drug planned?' },
  find: (c) => {
    const t = c.planned.find((p) => isAntiresorptive(p) || isAngiogenesisInhibitor(p))
    return known(t ? 'yes' : 'no', t ? [therapyEvidence('therapy-planned', t)] : [])
  },
})

/** What a bone drug is used for, when neither dose nor interval nor diagnosis tells. */
export const therapySetting = choiceFact<PatientCase, 'known'>({
  id: 'therapy-setting',
  choices: { known: { nl: 'bekend', en: 'known' } },
  name: { nl: 'indicatie van het botmiddel', en: 'indication of the bone drug' },
  asks: {
    nl: 'Waarvoor wordt het botmiddel gegeven: uitzaaiingen in bot, borstkanker zonder uitzaaiingen, osteoporose of iets anders?',
    en: 'What is the bone drug given for: bone metastases, breast cancer without metastases, osteoporosis or something else?',
  },
  find: (c) => {
    const odd = antiresorptivesNow(c).filter((t) => t.setting === null)
    return odd.length === 0
      ? known('known')
      : missing(
          undefined,
          odd.map((t) => therapyEvidence('therapy-setting', t)),
        )
  },
})

function monthsFact(id: string, name: { nl: string; en: string }, which: (t: Therapy) => boolean) {
  return quantityFact<PatientCase, 'months'>({
    id,
    unit: 'months',
    name,
    asks: {
      nl: 'Sinds wanneer wordt het bisfosfonaat gebruikt, en met welke onderbrekingen?',
      en: 'Since when has the bisphosphonate been used, and with which interruptions?',
    },
    find: (c): Found<number> => {
      const list = c.taken.filter(which)
      if (list.length === 0) return known(0)
      const months = monthsTaken(
        list.flatMap((t) => t.periods),
        c.asOf,
      )
      const from = list.map((t) => therapyEvidence(id, t, t.start ? `${t.label}, ${t.start.text}` : t.label))
      if (months === undefined) return missing(undefined, from)
      return months.low === months.high ? known(months.low, from) : between(months.low, months.high, from)
    },
  })
}

/** Months on all oral bisphosphonates together, gaps left out. */
export const oralBisphosphonateMonths = monthsFact('oral-bisphosphonate-months', { nl: 'maanden oraal bisfosfonaat', en: 'months on oral bisphosphonate' }, isOralBisphosphonate)

/** Months on all bisphosphonates together, gaps left out. */
export const bisphosphonateMonths = monthsFact('bisphosphonate-months', { nl: 'maanden bisfosfonaat', en: 'months on bisphosphonate' }, (t) => t.class === 'bisphosphonate')

/** A systemic corticosteroid taken now, beside the bone drug. Eye, nose, skin, inhaled and joint do not count. */
export const corticosteroid = yesNoFact<PatientCase>({
  id: 'corticosteroid',
  name: { nl: 'systemisch corticosteroïd', en: 'systemic corticosteroid' },
  asks: {
    nl: 'Gebruikt de patiënt corticosteroïden (tabletten of injecties)?',
    en: 'Does the patient take corticosteroids (tablets or injections)?',
  },
  find: (c) => {
    const now = takenNow(c.record, 'systemic-corticosteroid')
    if (now.length > 0)
      return known(
        'yes',
        now.map((e) => ({ fact: 'corticosteroid', value: e.label, reference: e.reference })),
      )
    if (c.record.medicationList === 'absent') return missing([medicationList])
    // A drug that nobody recognised may be one.
    return look(everyDrugRecognised, c).state === 'known' ? known('no') : missing([everyDrugRecognised])
  },
})

/** Corticosteroid or angiogenesis inhibitor at the same time as the bone drug. */
export const extraFactor = yesNoFact<PatientCase>({
  id: 'extra-factor',
  name: { nl: 'corticosteroïd of angiogeneseremmer tegelijk', en: 'corticosteroid or angiogenesis inhibitor at the same time' },
  asks: {
    nl: 'Gebruikt de patiënt corticosteroïden of een angiogeneseremmer?',
    en: 'Does the patient take corticosteroids or an angiogenesis inhibitor?',
  },
  find: (c) => {
    const inhibitors = angiogenesisInhibitorsNow(c)
    if (inhibitors.length > 0)
      return known(
        'yes',
        inhibitors.map((t) => therapyEvidence('extra-factor', t)),
      )
    const steroid = look(corticosteroid, c)
    return steroid.state === 'known'
      ? known(
          steroid.value,
          steroid.from.map((e) => ({ ...e, fact: 'extra-factor' })),
        )
      : missing([corticosteroid])
  },
})

/** The kind of antiresorptive that governs a procedure outside oncology: what must be timed around it. */
export type GoverningDrug = 'oral-bisphosphonate' | 'iv-bisphosphonate' | 'denosumab-60' | 'other' | 'none'

/** Denosumab 60 mg governs before an infusion, an infusion before tablets: its timing binds most. */
export const governingDrug = choiceFact<PatientCase, GoverningDrug>({
  id: 'governing-drug',
  choices: {
    'oral-bisphosphonate': { nl: 'oraal bisfosfonaat', en: 'oral bisphosphonate' },
    'iv-bisphosphonate': { nl: 'bisfosfonaat per infuus', en: 'bisphosphonate by infusion' },
    'denosumab-60': { nl: 'denosumab 60 mg', en: 'denosumab 60 mg' },
    other: { nl: 'angiogeneseremmer', en: 'angiogenesis inhibitor' },
    none: { nl: 'geen', en: 'none' },
  },
  name: { nl: 'bepalend middel', en: 'governing drug' },
  asks: { nl: 'Welk botmiddel gebruikt de patiënt?', en: 'Which bone drug does the patient use?' },
  find: (c) => {
    const now = antiresorptivesNow(c)
    const pick = (which: (t: Therapy) => boolean, kind: GoverningDrug): Found<GoverningDrug> | undefined => {
      const t = now.find(which)
      return t && known(kind, [therapyEvidence('governing-drug', t)])
    }
    return (
      pick((t) => t.class === 'denosumab' && t.strengthMg === 60, 'denosumab-60') ??
      (now.some((t) => t.class === 'denosumab' && t.strengthMg === undefined) ? missing([denosumabStrength]) : undefined) ??
      pick((t) => t.class === 'bisphosphonate' && t.route === 'iv', 'iv-bisphosphonate') ??
      pick((t) => t.class === 'bisphosphonate', 'oral-bisphosphonate') ??
      (angiogenesisInhibitorsNow(c).length > 0 || now.length > 0 ? known('other' as const) : undefined) ??
      known('none' as const)
    )
  },
})
