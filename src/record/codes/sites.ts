import type { SystemName } from '../coding.ts'
import type { Site } from '../record.ts'

/** FDI numbers: 11–18, 21–28, 31–38, 41–48, and the milk teeth 51–55, 61–65, 71–75, 81–85. */
const teeth = new Map<string, Site>()
for (let quadrant = 1; quadrant <= 8; quadrant++)
  for (let position = 1; position <= (quadrant <= 4 ? 8 : 5); position++) {
    const code = `${quadrant}${position}`
    const upper = quadrant === 1 || quadrant === 2 || quadrant === 5 || quadrant === 6
    teeth.set(code, { code, tooth: Number(code), jaw: upper ? 'maxilla' : 'mandible' })
  }

/** The upper jaw. */
export const maxilla: Site = { code: 'maxilla', jaw: 'maxilla' }
/** The lower jaw. */
export const mandible: Site = { code: 'mandible', jaw: 'mandible' }
const spine: Site = { code: 'spine' }
const hip: Site = { code: 'hip' }
const femoralNeck: Site = { code: 'femoral-neck' }

const jaws = new Map<string, Site>([
  ['91609006', mandible],
  ['70925003', maxilla],
])
const skeleton = new Map<string, Site>([
  ['122496007', spine],
  ['29836001', hip],
  ['29627003', femoralNeck],
])

/** A tooth or jaw by code. */
export function mouthSiteOf(system: SystemName, code: string): Site | undefined {
  switch (system) {
    case 'fdi':
      return teeth.get(code)
    case 'finding':
      return code === 'maxilla' ? maxilla : code === 'mandible' ? mandible : teeth.get(code)
    case 'sct':
      return jaws.get(code)
    default:
      return undefined
  }
}

/** A part of the skeleton by code: `spine`, `hip`, `femoral-neck`. */
export function skeletonSiteOf(system: SystemName, code: string): Site | undefined {
  if (system === 'sct') return skeleton.get(code)
  return system === 'finding' ? skeletonNamed(code) : undefined
}

const toothInWords = /^(?:tand|kies|tooth|element|gebitselement|dent|molaar|molar|fdi)?\s*#?\s*(\d)\.?(\d)$/i

/** A tooth or jaw in words: "46", "tand 46", "element 4.6", "onderkaak". */
export function mouthSiteNamed(text: string): Site | undefined {
  const name = text.trim().toLowerCase()
  if (name.length > 60) return undefined
  const tooth = toothInWords.exec(name)
  if (tooth) return teeth.get(`${tooth[1]}${tooth[2]}`)
  if (/^(?:corpus |os )?(?:mandib|onderkaak|lower jaw|mâchoire inférieure)/.test(name)) return mandible
  if (/^(?:maxill(?:a|e|aire)\b|bovenkaak|upper jaw|mâchoire supérieure)/.test(name)) return maxilla
  return undefined
}

/** A part of the skeleton in words, Dutch or English. Anything else is `other`. */
export function skeletonNamed(text: string): Site | undefined {
  const name = text.toLowerCase()
  if (/femoral[ -]neck|neck of femur|femurhals|heuphals|collum/.test(name)) return femoralNeck
  if (/\bhip\b|heup|total femur|femur/.test(name)) return hip
  if (/spine|spinal|wervel|vertebra|lumba|\bl1\b|\blwk\b/.test(name)) return spine
  return undefined
}

/** Is this bodySite of radiotherapy in the head and neck, elsewhere, or not known? */
export function radiotherapyRegionOf(system: SystemName, code: string): 'head-neck' | 'elsewhere' | undefined {
  if (mouthSiteOf(system, code)) return 'head-neck'
  return system === 'sct' ? regions.get(code) : undefined
}
const regions = new Map<string, 'head-neck' | 'elsewhere'>([
  ['69536005', 'head-neck'],
  ['774007', 'head-neck'],
  ['123851003', 'head-neck'],
  ['661005', 'head-neck'],
  ['76752008', 'elsewhere'],
  ['73056007', 'elsewhere'],
  ['51185008', 'elsewhere'],
  ['12921003', 'elsewhere'],
  ['41216001', 'elsewhere'],
])

const headAndNeck =
  /hoofd.?hals|head.{0,5}neck|kaak|\bjaw|mandib|maxill|mond|\bmouth|oral cavity|\btong|tongue|larynx|pharynx|farynx|tonsil|speeksel|parotis|parotid|salivar|\bhals\b|\bneck\b/
const elsewhere =
  /borst|mamma|breast|thorax|chest|\blong|\blung|bekken|pelvi|prosta|abdom|buik|wervel|spine|spinal|heup|\bhip\b|femur|\barm|\bbeen\b|\bleg\b|rectum|cervix|blaas|bladder/

/** The same, in words. */
export function radiotherapyRegionNamed(text: string): 'head-neck' | 'elsewhere' | undefined {
  const name = text.toLowerCase().slice(0, 200)
  const inHead = headAndNeck.test(name)
  const away = elsewhere.test(name)
  return inHead === away ? undefined : inHead ? 'head-neck' : 'elsewhere'
}
