import type { SystemName } from '../coding.ts'
import type { ProcedureCode } from '../record.ts'

/** Every `hsp:` code. The key list is the type's: one that is missing or too many does not compile. */
const own: Readonly<Record<ProcedureCode, true>> = {
  'tooth-extraction': true,
  'surgical-extraction': true,
  implant: true,
  'apical-surgery': true,
  'periodontal-surgery': true,
  'supragingival-scaling': true,
  'subgingival-scaling': true,
  scaling: true,
  restoration: true,
  endodontics: true,
  'crown-bridge': true,
  orthodontics: true,
  denture: true,
  'root-banking': true,
  sequestrectomy: true,
  'jaw-resection': true,
  biopsy: true,
  'head-neck-radiotherapy': true,
  'other-radiotherapy': true,
  'bone-graft': true,
  'torus-removal': true,
  'panoramic-radiograph': true,
  'apical-radiograph': true,
  cbct: true,
  'dental-examination': true,
}

/** Radiotherapy whose site decides: head and neck, or elsewhere. */
export type ReadProcedure = ProcedureCode | 'radiotherapy'

const snomed = new Map<string, ReadProcedure>([
  ['55162003', 'tooth-extraction'],
  ['173291009', 'tooth-extraction'],
  ['1260009003', 'supragingival-scaling'],
  ['1260010008', 'subgingival-scaling'],
  ['1256042007', 'restoration'],
  ['1259293006', 'restoration'],
  ['1269321004', 'denture'],
  ['108290001', 'radiotherapy'],
  ['33195004', 'radiotherapy'],
])

/** What a procedure code means. */
export function procedureOf(system: SystemName, code: string): ReadProcedure | undefined {
  if (system === 'procedure') return Object.hasOwn(own, code) ? (code as ProcedureCode) : undefined
  if (system === 'sct') return snomed.get(code)
  return undefined
}

const names: readonly (readonly [RegExp, ReadProcedure])[] = [
  [
    /chirurgische (?:extractie|verwijdering)|surgical (?:tooth )?extraction|operatieve verwijdering|extraction chirurgicale/,
    'surgical-extraction',
  ],
  [
    /\b(?:tand|kies)?extracties?\b|tooth extraction|extraction of tooth|\btrekken van (?:een )?(?:tand|kies)|\b(?:tand|kies) trekken|(?:extraction|avulsion) dentaire|verstandskies verwijder|wisdom tooth removal/,
    'tooth-extraction',
  ],
  [/\bimplanta(?:at|ten|tie)\b.*(?:tand|kaak|oraal|dental|mond)|tandimplanta|dental implant|implants? dentaires?|kaakimplanta/, 'implant'],
  [/apexresectie|apicectomie|apicoectomy|apicale chirurgie|apical surgery/, 'apical-surgery'],
  [/parodontale chirurgie|periodontal surgery|flapoperatie/, 'periodontal-surgery'],
  [/se[qk][uw]estrectom/, 'sequestrectomy'],
  [/kaakresectie|jaw resection|mandibulectom|maxillectom/, 'jaw-resection'],
  [/sinus ?lift|botopbouw (?:van de )?kaak|kaakopbouw|alveolar bone graft/, 'bone-graft'],
  [/\b(?:kaak|mond)biopsie|biopsie van (?:de |het )?(?:kaak|mond)|biopsy of (?:the )?(?:jaw|mouth|oral)|\b(?:jaw|oral) biopsy/, 'biopsy'],
  [/wortelkanaalbehandeling|root canal|endodont/, 'endodontics'],
  [/orthodont|beugelbehandeling|orthodontie/, 'orthodontics'],
  [
    /composietrestauratie|composietvulling|\btandvulling|dental (?:filling|restoration)|tooth restoration|obturation dentaire/,
    'restoration',
  ],
  [/gebitsprothese|tandprothese|kunstgebit|\bdentures?\b|proth[eè]se dentaire/, 'denture'],
  [/kroon- en brug|kroon-? ?(?:en|of) ?brugwerk|dental (?:crown|bridge)|couronne dentaire/, 'crown-bridge'],
  [/supragingiva/, 'supragingival-scaling'],
  [/subgingiva|root planing/, 'subgingival-scaling'],
  [/^(?:scaling|tandsteen verwijderen|gebitsreiniging|d[ée]tartrage)$/, 'scaling'],
  [/panoram|orthopantomo|\bopg\b|\bopt\b/, 'panoramic-radiograph'],
  [/cone.?beam|\bcbct\b/, 'cbct'],
  [/radiotherap|bestraling|radiation therapy/, 'radiotherapy'],
]

/** What a procedure's name means, Dutch or English; the last resort. */
export function procedureNamed(text: string): ReadProcedure | undefined {
  const name = text.toLowerCase().slice(0, 200)
  return names.find(([pattern]) => pattern.test(name))?.[1]
}
