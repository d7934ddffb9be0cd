import type { SystemName } from '../coding.ts'
import type { Allergen } from '../record.ts'

/** `none`: no known allergy at all; `none-to-drugs`: no known drug allergy. */
export type ReadAllergen = Allergen | 'none' | 'none-to-drugs'

const snomed = new Map<string, ReadAllergen>([
  ['716186003', 'none'],
  ['160244002', 'none'],
  ['409137002', 'none-to-drugs'],
  ['91936005', 'penicillin'],
  ['294505008', 'penicillin'],
  ['764146007', 'penicillin'],
  ['6369005', 'penicillin'],
  ['373270004', 'penicillin'],
  ['372687004', 'penicillin'],
  ['294532003', 'cephalosporin'],
  ['372786004', 'clindamycin'],
  ['372478003', 'doxycycline'],
  ['372840008', 'quinolone'],
  ['372694001', 'macrolide'],
  ['387487009', 'macrolide'],
  ['372602008', 'metronidazole'],
  ['44588005', 'iodine'],
  ['373568007', 'chlorhexidine'],
  ['387480006', 'local-anaesthetic'],
  ['387517004', 'paracetamol'],
  ['387207008', 'nsaid'],
])
const rxnorm = new Map<string, ReadAllergen>([
  ['70618', 'penicillin'],
  ['7980', 'penicillin'],
  ['7984', 'penicillin'],
  ['723', 'penicillin'],
  ['2582', 'clindamycin'],
  ['3640', 'doxycycline'],
  ['2551', 'quinolone'],
  ['18631', 'macrolide'],
  ['4053', 'macrolide'],
  ['6922', 'metronidazole'],
  ['161', 'paracetamol'],
  ['5640', 'nsaid'],
])
/** Longest prefix first. J01C is all penicillins, alone or with a beta-lactamase inhibitor. */
const atc: readonly (readonly [string, ReadAllergen])[] = [
  ['J01C', 'penicillin'],
  ['J01D', 'cephalosporin'],
  ['J01FF', 'clindamycin'],
  ['J01FA', 'macrolide'],
  ['J01A', 'doxycycline'],
  ['J01M', 'quinolone'],
  ['J01XD01', 'metronidazole'],
  ['P01AB01', 'metronidazole'],
  ['D08AG', 'iodine'],
  ['D08AC02', 'chlorhexidine'],
  ['A01AB03', 'chlorhexidine'],
  ['A01AB02', 'hydrogen-peroxide'],
  ['D08AX01', 'hydrogen-peroxide'],
  ['D08AX04', 'chloramine'],
  ['N01B', 'local-anaesthetic'],
  ['M05BA08', 'zoledronate'],
  ['M05BA', 'bisphosphonate'],
  ['M05BB', 'bisphosphonate'],
  ['M05BX04', 'denosumab'],
  ['N02BE01', 'paracetamol'],
  ['M01A', 'nsaid'],
]

/** To what an allergy code points. */
export function allergenOf(system: SystemName, code: string): ReadAllergen | undefined {
  switch (system) {
    case 'sct':
      return snomed.get(code)
    case 'rxnorm':
      return rxnorm.get(code)
    case 'atc': {
      const plain = code.toUpperCase()
      return atc.find(([prefix]) => plain.startsWith(prefix))?.[1]
    }
    case 'icd10':
      return code === 'Z88.0' || code === 'Z880' ? 'penicillin' : undefined
    case 'ips-absent':
      return code === 'no-known-allergies' ? 'none' : code === 'no-known-medication-allergies' ? 'none-to-drugs' : undefined
    default:
      return undefined
  }
}

const names: readonly (readonly [RegExp, ReadAllergen])[] = [
  [
    /^(?:geen (?:bekende )?allergie(?:ën|en)?|geen allergie(?:ën|en)? bekend|no known allerg(?:y|ies)|nka|aucune allergie connue)\.?$/,
    'none',
  ],
  [
    /^(?:geen (?:bekende )?(?:geneesmiddelen|medicatie)allergie(?:ën|en)?|no known (?:drug|medication) allerg(?:y|ies)|nkda)\.?$/,
    'none-to-drugs',
  ],
  [/p[ée]nicil(?!lamin)|penycil|cillin|augmentin|clamoxyl|\bamoxi|clavulan|clavulaan|b[eèé]ta-?lacta|floxapen|piperacil/, 'penicillin'],
  [/cefa|cefu|ceft|cephal|c[ée]phalosporin|cefalosporin|zinacef|rocephin/, 'cephalosporin'],
  [/clindamycin|dalacin|lincomycin|lincocin|lincosamid/, 'clindamycin'],
  [/doxycycl|tetracycl|minocycl|vibramycin|lymecycl/, 'doxycycline'],
  [/floxacin|quinolon|chinolon/, 'quinolone'],
  [/erythromycin|erytromycin|clarit?h?romycin|azit?h?romycin|macrolid/, 'macrolide'],
  [/metronidazol|flagyl/, 'metronidazole'],
  [/povidon|\bjodium|\bjood|iodine|betadine|isobetadine|\biode\b/, 'iodine'],
  [/chlorhexidin|chloorhexidin|corsodyl|perio-?aid|\bhibi/, 'chlorhexidine'],
  [/chloramin|chlooramine?|tosylchlo/, 'chloramine'],
  [/waterstofperoxide|hydrogen peroxide|zuurstofwater/, 'hydrogen-peroxide'],
  [
    /lidoca[iï]n|artica[iï]n|mepivaca[iï]n|bupivaca[iï]n|prilocaïn|prilocain|xylocain|lokale verdoving|local an(?:a)?esthetic|lokaal an(?:a)?estheticum/,
    'local-anaesthetic',
  ],
  [/zoledron|zometa|aclasta|reclast/, 'zoledronate'],
  [
    /bi(?:s|f)fosfona|bisfosfona|bisphosphonat|alendron|risedron|ibandron|pamidron|clodron|etidron|fosamax|actonel|bonviva/,
    'bisphosphonate',
  ],
  [/denosumab|prolia|xgeva/, 'denosumab'],
  [/paracetamol|acetaminophen|dafalgan|perdolan/, 'paracetamol'],
  [/ibuprofen|diclofenac|naproxen|\bnsaid|niet-steroïd|ketorolac|piroxicam|meloxicam/, 'nsaid'],
]

/** To what an allergy's name points, Dutch, French or English. */
export function allergenNamed(text: string): ReadAllergen | undefined {
  const name = text.toLowerCase().trim().slice(0, 200)
  return names.find(([pattern]) => pattern.test(name))?.[1]
}

/** Does the text deny the allergy it names ("geen penicillineallergie")? */
export const deniesAllergy = (text: string): boolean =>
  /^(?:geen|no|not|niet|pas d|non)\b|niet allergisch|not allergic|uitgesloten|excluded|weerlegd/.test(text.toLowerCase().trim())
