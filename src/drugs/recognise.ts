import type { Brand, DrugGroup, Recognised, Recorded, Route, Substance } from './drug.ts'
import { atcRules, guardedAtc, namedDrugs } from './groups.ts'
import { isOrdinaryDrug } from './ordinary.ts'
import { rxnormProducts } from './product-codes.ts'
import { substanceById, substances } from './substances.ts'

/** What one code or one name stands for, before strength and form are weighed. */
interface Meaning {
  readonly ingredient: string
  readonly substance?: Substance
  readonly brand?: Brand
  readonly groups: readonly DrugGroup[]
  readonly strengthMg?: number
  readonly intravitreal?: true
}

const none: readonly DrugGroup[] = []

/** "Zolédronique®" → "zoledronique": case, accents and trade marks do not tell drugs apart. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f®™©]/g, '')
    .toLowerCase()

const wordsOf = (text: string): string[] => plain(text).match(/[a-z]+\d+(?![\d.,]*\s*(?:mg|ml|g|µg|mcg|ug))|[a-z]+|\d+(?:[.,]\d+)?/g) ?? []

const keyOf = (name: string): string => wordsOf(name).join(' ')

// ---------------------------------------------------------------------------------------------------------------- tables of meanings

const groupsOf = new Map<string, readonly DrugGroup[]>([
  ['thalidomide', ['immunomodulator']],
  ['lenalidomide', ['immunomodulator']],
  ['pomalidomide', ['immunomodulator']],
])

/** Brands that hold a supplement beside the bone drug. */
const supplementsIn = new Map<string, readonly DrugGroup[]>([
  ['Fosavance', ['vitamin-d']],
  ['Adrovance', ['vitamin-d']],
  ['Actonel Combi', ['calcium']],
  ['Didrokit', ['calcium']],
])

const isEyeOnly = (substance: Substance): boolean => substance.routes.length === 0

const meaningOf = (substance: Substance, brand?: Brand): Meaning => {
  const supplements = brand && supplementsIn.get(brand.name)
  return {
    ingredient: substance.id,
    substance,
    groups: supplements ?? groupsOf.get(substance.id) ?? none,
    ...(brand && { brand }),
    ...((brand?.intravitreal || isEyeOnly(substance)) && { intravitreal: true as const }),
  }
}

const byName = new Map<string, Meaning>()
const byAtc = new Map<string, Meaning>()
const bySnomed = new Map<string, Meaning>()
const byRxnorm = new Map<string, Meaning>()

for (const substance of substances) {
  const meaning = meaningOf(substance)
  // Calcium and vitamin D are written in so many ways, and inside so many other names, that `namedDrugs` spells them out.
  for (const name of [substance.id, substance.name.nl, substance.name.en, ...substance.synonyms]) byName.set(keyOf(name), meaning)
  for (const brand of substance.brands) byName.set(keyOf(brand.name), meaningOf(substance, brand))
  for (const code of substance.atc) byAtc.set(code, code.startsWith('S01L') ? { ...meaning, intravitreal: true } : meaning)
  for (const code of substance.snomed) bySnomed.set(code, meaning)
  for (const code of substance.rxnorm) byRxnorm.set(code, meaning)
}
for (const drug of namedDrugs) {
  const meaning: Meaning = {
    ingredient: drug.ingredient,
    groups: drug.groups,
    ...(drug.substance && { substance: substanceById(drug.substance) }),
  }
  for (const name of [drug.ingredient, ...drug.names]) byName.set(keyOf(name), meaning)
  for (const code of drug.atc ?? []) byAtc.set(code, meaning)
  for (const code of drug.snomed ?? []) bySnomed.set(code, meaning)
  for (const code of drug.rxnorm ?? []) byRxnorm.set(code, meaning)
}
byName.set('mialcalcic', byName.get('miacalcic')!)
byName.set('stelaara', byName.get('stelara')!)
for (const product of rxnormProducts) {
  const substance = substanceById(product.substance)
  const brand = substance.brands.find(({ name }) => name === product.brand)
  byRxnorm.set(product.code, { ...meaningOf(substance, brand), strengthMg: product.strengthMg })
}

const longestName = Math.max(...[...byName.keys()].map((key) => key.split(' ').length))

const ruleOf = (atc: string) => atcRules.filter(({ prefix }) => atc.startsWith(prefix)).sort((a, b) => b.prefix.length - a.prefix.length)[0]

/** An ATC code, to its meaning. A well-formed code without meaning here gives empty groups; a code in a guarded stretch gives undefined. */
function meaningOfAtc(code: string, display: string | undefined): Meaning | undefined {
  const known = byAtc.get(code)
  const rule = ruleOf(code)
  if (known) return rule ? { ...known, groups: [...new Set([...known.groups, ...rule.groups])] } : known
  if (!/^[A-Z]\d\d[A-Z]{2}\d\d$/.test(code) && !(rule && code.startsWith(rule.prefix))) return undefined
  if (!rule && guardedAtc.some((prefix) => code.startsWith(prefix))) return undefined
  return {
    ingredient: display ? plain(display).trim() : (rule?.substance ?? code),
    groups: rule?.groups ?? none,
    ...(rule?.substance && { substance: substanceById(rule.substance) }),
  }
}

const atcSystems = new Set(['http://www.whocc.no/atc', 'http://whocc.no/atc', 'https://www.whocc.no/atc', 'urn:oid:2.16.840.1.113883.6.73'])
const snomedSystem = 'http://snomed.info/sct'
const rxnormSystem = 'http://www.nlm.nih.gov/research/umls/rxnorm'

// National editions of ATC (http://fhir.de/CodeSystem/bfarm/atc …) use the same codes.
const isAtc = (system: string | undefined): boolean => system !== undefined && (atcSystems.has(system) || /\/atc$/i.test(system))

function meaningOfCoding(coding: Recorded['codings'][number]): Meaning | undefined {
  const { system, code } = coding
  if (!system || !code) return undefined
  if (isAtc(system)) return meaningOfAtc(code.trim().toUpperCase(), coding.display)
  if (system === snomedSystem || system.startsWith(`${snomedSystem}/`)) return bySnomed.get(code)
  if (system === rxnormSystem) return byRxnorm.get(code)
  return undefined
}

// ------------------------------------------------------------------------------------------------------------------------------ text

/** What a text says: the drugs it names, and whether it denies them. */
interface Reading {
  readonly meanings: readonly Meaning[]
  readonly denied: boolean
  readonly local: boolean
  readonly eye: boolean
}

const denials = new Set(['geen', 'niet', 'nooit', 'no', 'not', 'never', 'none', 'aucun', 'aucune', 'jamais'])
/** "Niet substitueren", "do not crush": an instruction, not a denial. */
const instructions = /^(substitu|vervang|breken|kauwen|delen|crush|chew)/
const withouts = new Set(['zonder', 'without', 'sans'])

/** Words after "calcium" that make it part of another drug: calcium folinate, calcium channel blocker. */
const notCalcium = /^(folin|levofolin|acetaat$|acetate$|dobesil|kanaal|channel|antagonist|polyst|resonium|blokker|blocker|heparin|trinatrium|pentetate)/

/** A corticosteroid in such a form acts where it is put; tablets, drinks and injections into a vein or muscle act everywhere. */
const localForm =
  /\b(creme|cream|zalf|ointment|pommade|hydrogel|gel|lotion|lotie|shampoo|emulsie|collyre|collyrium|(oog|oor|neus)(druppels?|zalf|spray)|gouttes|(eye|ear|nasal|nose) (drops?|spray|ointment)|neusspray|nasaal|nasal|inhalat\w*|inhaler|inhalator|dosisaerosol|aerosol|turbuhaler|diskus|vernevel\w*|nebul\w*|klysma|clysma|enema|zetpil\w*|rectaal|rectal|schuim|foam|mondpasta|mondspoel\w*|mouthwash|cutaan|dermaal|huid|oog\w*|topical|topisch|intra ?-?articulair\w*|intra ?-?articular\w*|gewricht\w*|intravitre\w*|infiltratie)\b/

/** An inhibitor of VEGF in such words is injected into the eye. */
const eyeForm = /\b(intravitre\w*|glasvocht|oogheelk\w*|oftalm\w*|ophthalm\w*|oog|oogarts|eye)\b/

function read(text: string): Reading {
  const words = wordsOf(text)
  const meanings: Meaning[] = []
  let denied = words.some((word, at) => denials.has(word) && !instructions.test(words[at + 1] ?? '')) || /\bpas d[e']/.test(plain(text))
  let known = 0
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestName, words.length - at)
    let meaning: Meaning | undefined
    for (; length > 0; length -= 1) {
      meaning = byName.get(length === 1 ? words[at]! : words.slice(at, at + length).join(' '))
      if (meaning) break
    }
    if (!meaning) {
      // "Metoprolol 50 mg": a drug without meaning here is recognised as such, so that nobody is asked about it.
      if (isOrdinaryDrug(words[at]!)) meanings.push({ ingredient: words[at]!, groups: none })
      at += 1
      continue
    }
    // "Atorvastatin calcium", "calcium folinate": the word alone says nothing when it belongs to another drug's name.
    const loose = length === 1 && words[at] === 'calcium'
    const before = words.slice(0, at).filter((word) => /^[a-z]{3,}/.test(word)).length
    if (!loose || (before <= known && !notCalcium.test(words[at + 1] ?? ''))) {
      meanings.push(meaning)
      known += length
      if (words.slice(Math.max(0, at - 2), at).some((word) => withouts.has(word))) denied = true
    }
    at += length
  }
  const flat = plain(text)
  return { meanings, denied, local: localForm.test(flat), eye: eyeForm.test(flat) }
}

// -------------------------------------------------------------------------------------------------------------------------- strength

/** Strengths in mg, by the concentration that labels print for them (mg/mL): 70 mg/mL is the 120 mg vial of 1.7 mL. */
const byConcentration: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  denosumab: { '60': 60, '70': 120 },
  zoledronate: { '0.8': 4, '0.04': 4, '0.05': 5 },
}

/** Doses that the label of zoledronate 4 mg reduces to for the kidneys (S0917, S0918, S0919): the 4 mg product. */
const reducedFrom: Readonly<Record<string, Readonly<Record<string, number>>>> = { zoledronate: { '3': 4, '3.3': 4, '3.5': 4 } }

/** The strengths and doses of the table, in mg. */
const knownStrengths = (substance: Substance): readonly number[] => [...substance.brands.flatMap(({ strengthsMg }) => strengthsMg ?? []), ...substance.dosings.map(({ mg }) => mg)]
const isKnown = (substance: Substance, mg: number): boolean => knownStrengths(substance).includes(mg)

const number = (text: string): number => Number(text.replace(',', '.'))
const rounded = (mg: number): number => Number(mg.toPrecision(6))

/** Every strength in mg that a text gives, for a substance: "60 mg", "4 mg/5 ml", "60 mg/ml", "1.7 ML … 70 MG/ML", "2 g". */
function strengthsIn(text: string, substance: Substance): number[] {
  const known = knownStrengths(substance)
  const flat = plain(text).replace(/(\d)\s+(?=000\b)/g, '$1')
  const found: number[] = []
  for (const match of flat.matchAll(/(\d+(?:[.,]\d+)?)\s*(mg|milligram|µg|μg|mcg|ug|microgram|g|gram)\b(?:\s*(?:\/|per|in)\s*(\d+(?:[.,]\d+)?)?\s*(ml|milliliter)\b)?/g)) {
    const amount = number(match[1]!)
    const unit = match[2]!
    const mg = unit.startsWith('mg') || unit === 'milligram' ? amount : unit === 'g' || unit === 'gram' ? amount * 1000 : amount / 1000
    const concentration = match[4] !== undefined && (match[3] === undefined || number(match[3]) === 1)
    if (!concentration) {
      found.push(reducedFrom[substance.id]?.[String(rounded(mg))] ?? rounded(mg))
      continue
    }
    const fromLabel = byConcentration[substance.id]?.[String(rounded(mg))]
    const volume = /(\d+(?:[.,]\d+)?)\s*ml\b/.exec(flat.slice(0, match.index).concat(' ', flat.slice(match.index + match[0].length)))
    if (volume) {
      const total = number(volume[1]!) * mg
      // 1.7 mL × 70 mg/mL = 119 mg: the label's 120 mg. Within 2 % of a strength that is known, it is that strength.
      found.push(known.find((strength) => Math.abs(strength - total) <= 0.02 * strength) ?? rounded(total))
    } else if (fromLabel !== undefined) found.push(fromLabel)
    else if (known.includes(rounded(mg))) found.push(rounded(mg))
  }
  return [...new Set(found)]
}

/** The one strength of a text, or undefined when it gives none or several that could be meant. */
function oneStrength(strengths: readonly number[], substance: Substance): number | undefined {
  if (strengths.length <= 1) return strengths[0]
  const possible = strengths.filter((mg) => isKnown(substance, mg))
  return possible.length === 1 ? possible[0] : undefined
}

// -------------------------------------------------------------------------------------------------------------------------- together

const supplementIds = new Set(['calcium', 'vitamin d'])
const isSupplement = (meaning: Meaning): boolean => meaning.substance !== undefined && supplementIds.has(meaning.substance.id)
const isCorticosteroid = (meaning: Meaning): boolean => meaning.groups.some((group) => group.endsWith('corticosteroid'))
const isIrrelevant = (meaning: Meaning): boolean => !meaning.substance && meaning.groups.length === 0

/** Several meanings of one record, as one; undefined when they are different drugs. A supplement beside a bone drug is a combination. */
function together(meanings: readonly Meaning[]): Meaning | undefined {
  const main = meanings.filter((meaning) => !isSupplement(meaning))
  const base = main.length > 0 ? main : meanings
  const first = base[0]
  if (!first) return undefined
  const sameDrug = (meaning: Meaning): boolean => {
    if (first.substance || meaning.substance) return meaning.substance?.id === first.substance?.id
    if (meaning.ingredient === first.ingredient || (isIrrelevant(first) && isIrrelevant(meaning))) return true
    // Two drugs of one group ("carboplatin/paclitaxel") are that group; two corticosteroids are not one, because their doses differ.
    const bothNamed = byName.has(keyOf(first.ingredient)) && byName.has(keyOf(meaning.ingredient))
    if (isCorticosteroid(first) || isCorticosteroid(meaning)) return !bothNamed && isCorticosteroid(first) && isCorticosteroid(meaning)
    return meaning.groups.some((group) => first.groups.includes(group))
  }
  if (main.length > 0 && !main.every(sameDrug)) return undefined
  if (isIrrelevant(first)) return { ingredient: first.ingredient, groups: none }
  // A supplement joins a bone drug; beside any other drug it would be two drugs in one record.
  if (main.length > 0 && main.length < meanings.length && first.substance === undefined) return undefined
  const brands = [...new Set(base.map(({ brand }) => brand).filter((brand) => brand !== undefined))]
  const strengths = [...new Set(base.map(({ strengthMg }) => strengthMg).filter((mg) => mg !== undefined))]
  // A name from the table ("prednisolone") is better than a display or code ("H02AB06").
  const named = base.find(({ ingredient }) => byName.has(keyOf(ingredient))) ?? first
  return {
    ingredient: named.ingredient,
    ...(first.substance && { substance: first.substance }),
    ...(brands.length === 1 && { brand: brands[0]! }),
    groups: [...new Set(meanings.flatMap(({ groups }) => groups))],
    ...(strengths.length === 1 && { strengthMg: strengths[0]! }),
    ...(base.some(({ intravitreal }) => intravitreal) && { intravitreal: true as const }),
  }
}

/** The route that brand, eye or strength implies, or the only one there is. */
function routeOf(substance: Substance, brand: Brand | undefined, strengthMg: number | undefined): Route | undefined {
  if (brand?.intravitreal) return undefined
  if (brand?.route) return brand.route
  if (substance.routes.length === 1) return substance.routes[0]
  const routes = new Set(substance.dosings.filter(({ mg }) => mg === strengthMg).map(({ route }) => route))
  return routes.size === 1 ? [...routes][0] : undefined
}

/** A drug is named at the beginning of its text; a letter pasted into the field is not read to its end. */
const longestText = 1000

function recogniseAfresh(recorded: Recorded): Recognised | undefined {
  const coded: Meaning[] = []
  const texts = new Set<string>()
  for (const coding of recorded.codings) {
    const meaning = meaningOfCoding(coding)
    if (meaning) coded.push(meaning)
    if (coding.display) texts.add(coding.display.slice(0, longestText))
  }
  if (recorded.text) texts.add(recorded.text.slice(0, longestText))

  const readings = [...texts].map(read)
  const named = readings.flatMap(({ meanings }) => meanings)
  if (readings.some(({ denied, meanings }) => denied && meanings.length > 0)) return undefined
  const relevant = coded.filter((meaning) => !isIrrelevant(meaning))
  // A code without meaning here ("C07AB02") beside a text that names a bone drug: two different drugs, so neither. Beside a mere group
  // name it gives way: aspirin as painkiller (N02BA01) is still aspirin.
  if (relevant.length < coded.length && [...relevant, ...named].some(({ substance }) => substance)) return undefined
  // "Methotrexate" alone is an ordinary drug; with its chemotherapy code it is chemotherapy.
  const ofGroup = relevant.some(({ substance }) => !substance)
  const heard = ofGroup ? named.filter((meaning) => !isIrrelevant(meaning)) : named
  const all = relevant.length + heard.length > 0 ? [...relevant, ...heard] : coded
  const meaning = together(all)
  if (!meaning) return undefined

  // ATC has its own places for creams, drops and inhalers: it knows better than the bare name "hydrocortisone".
  const byCode = recorded.codings.flatMap((coding) => (isAtc(coding.system) ? (meaningOfCoding(coding)?.groups ?? none) : none))
  const local = readings.some((reading) => reading.local) || (byCode.includes('local-corticosteroid') && !byCode.includes('systemic-corticosteroid'))
  const systemic = !local && byCode.includes('systemic-corticosteroid')
  const groups = local ? localised(meaning.groups) : systemic ? meaning.groups.filter((group) => group !== 'local-corticosteroid') : meaning.groups
  const { substance, brand } = meaning
  const byText = coded.length === 0 ? { byText: true as const } : {}
  if (!substance) return { groups, ingredient: meaning.ingredient, ...byText }

  // "Prolia, calcium 500 mg": the 500 mg are the supplement's.
  const besideSupplement = !supplementIds.has(substance.id) && all.some(isSupplement)
  const written = [...texts].flatMap((text) => strengthsIn(text, substance)).filter((mg) => !besideSupplement || isKnown(substance, mg))
  const strengths = [...new Set(meaning.strengthMg === undefined ? written : [...written, meaning.strengthMg])]
  const ofBrand = brand?.strengthsMg
  const told = ofBrand?.length === 1 ? ofBrand[0] : undefined
  const inText = oneStrength(strengths, substance)
  const conflict =
    (ofBrand !== undefined && strengths.length > 0 && !strengths.some((mg) => ofBrand.includes(mg))) ||
    // "Prolia 60 mg, 120 mg", or a code of one strength beside a text of the other: nothing is assumed.
    (strengths.length > 1 && inText === undefined && strengths.some((mg) => substance.dosings.some((dosing) => dosing.mg === mg)))
  const strengthMg = conflict ? undefined : (inText ?? told)
  const antiVegf = substance.class === 'anti-vegf-antibody' || substance.class === 'vegf-trap'
  const intravitreal = meaning.intravitreal ?? ((antiVegf && readings.some(({ eye }) => eye)) || undefined)
  const route = intravitreal ? undefined : routeOf(substance, brand, strengthMg)
  return {
    substance,
    groups,
    ingredient: meaning.ingredient,
    ...(brand && { brand }),
    ...(strengthMg !== undefined && { strengthMg }),
    ...(conflict && { strengthConflict: true as const }),
    ...(route && { route }),
    ...byText,
    ...(intravitreal && { intravitreal }),
  }
}

const localised = (groups: readonly DrugGroup[]): readonly DrugGroup[] => [...new Set(groups.map((group) => (group === 'systemic-corticosteroid' ? 'local-corticosteroid' : group)))]

/**
 * The recognised drug when its recorded route is a local one (on the skin, inhaled, into a joint or an eye): a corticosteroid given there
 * is local. For the reader, which knows the route from the dosage.
 */
export function givenLocally(recognised: Recognised): Recognised {
  return recognised.groups.includes('systemic-corticosteroid') ? { ...recognised, groups: localised(recognised.groups) } : recognised
}

interface Remembered {
  readonly recorded: Recorded
  readonly recognised: Recognised | undefined
}
/** What was recognised before, by the first code or else the words: the few lines under one key are compared in full. */
const cache = new Map<string, Remembered[]>()
const cacheLimit = 5000
const linesUnderOneKey = 20

const sameRecorded = (a: Recorded, b: Recorded): boolean => {
  if (a.text !== b.text || a.codings.length !== b.codings.length) return false
  for (let i = 0; i < a.codings.length; i++) {
    const [one, other] = [a.codings[i]!, b.codings[i]!]
    if (one.code !== other.code || one.system !== other.system || one.display !== other.display) return false
  }
  return true
}

/**
 * Which drug a recorded medication is: by ATC, SNOMED CT and RxNorm code, then by brand and substance names in displays and text.
 * Undefined when nothing is recognised, when the record denies the drug ("geen Prolia"), or when it names two different drugs; the
 * reader then gives a notice. A drug without meaning for bone and jaw (by ATC code or by name) gives empty groups.
 */
export function recognise(recorded: Recorded): Recognised | undefined {
  const [first] = recorded.codings
  const key = first?.code ?? recorded.text ?? first?.display ?? ''
  let lines = cache.get(key)
  if (lines !== undefined) for (const line of lines) if (sameRecorded(line.recorded, recorded)) return line.recognised
  const recognised = recogniseAfresh(recorded)
  if (lines === undefined) {
    // Records repeat the same few lines; when the store is full, the oldest make room.
    if (cache.size >= cacheLimit) cache.delete(cache.keys().next().value!)
    lines = []
    cache.set(key, lines)
  } else if (lines.length === linesUnderOneKey) lines.shift()
  lines.push({ recorded, recognised })
  return recognised
}

/** Is it given by drip or injection? Undefined when the record leaves it open (ibandronate) and when it goes into the eye. */
export function isParenteral(recognised: Pick<Recognised, 'substance' | 'route' | 'intravitreal'>): boolean | undefined {
  if (recognised.intravitreal) return undefined
  if (recognised.route) return recognised.route !== 'oral'
  const routes = recognised.substance?.routes ?? []
  if (routes.length === 0) return undefined
  if (routes.every((route) => route === 'oral')) return false
  return routes.every((route) => route !== 'oral') ? true : undefined
}
