/** What a recommendation is about, by reference and in words. */
import type { PatientCase } from '../facts/case.ts'
import { substanceName, type Therapy } from '../facts/therapy.ts'
import type { ConditionCode, ConditionEntry, ProcedureCode, ProcedureEntry, Site } from '../record/record.ts'
import { numberInWords, type Text } from '../values/text.ts'

/** A subject: the reference for machines, the name for sentences. */
export interface Subject {
  readonly reference: string | null
  readonly name: Text
}

/** A subject whose name is made when a sentence needs it. */
class Named implements Subject {
  readonly reference: string | null
  readonly #name: () => Text
  constructor(reference: string | null, name: () => Text) {
    this.reference = reference
    this.#name = name
  }
  get name(): Text {
    return this.#name()
  }
}
const named = (reference: string | null, name: () => Text): Subject => new Named(reference, name)

const procedures: Record<ProcedureCode, Text> = {
  'tooth-extraction': { nl: 'extractie', en: 'extraction' },
  'surgical-extraction': { nl: 'chirurgische extractie', en: 'surgical extraction' },
  implant: { nl: 'implantaat', en: 'implant' },
  'apical-surgery': { nl: 'apexchirurgie', en: 'apical surgery' },
  'periodontal-surgery': { nl: 'parodontale chirurgie', en: 'periodontal surgery' },
  'supragingival-scaling': { nl: 'supragingivale reiniging', en: 'supragingival scaling' },
  'subgingival-scaling': { nl: 'subgingivale reiniging', en: 'subgingival scaling' },
  scaling: { nl: 'gebitsreiniging', en: 'scaling' },
  restoration: { nl: 'restauratie', en: 'restoration' },
  endodontics: { nl: 'wortelkanaalbehandeling', en: 'root canal treatment' },
  'crown-bridge': { nl: 'kroon- en brugwerk', en: 'crown and bridge work' },
  orthodontics: { nl: 'orthodontie', en: 'orthodontics' },
  denture: { nl: 'prothese', en: 'denture' },
  'root-banking': { nl: 'wortelbehoud (root banking)', en: 'root banking' },
  sequestrectomy: { nl: 'sekwestrectomie', en: 'sequestrectomy' },
  'jaw-resection': { nl: 'kaakresectie', en: 'jaw resection' },
  biopsy: { nl: 'biopsie', en: 'biopsy' },
  'head-neck-radiotherapy': { nl: 'radiotherapie hoofd-hals', en: 'head and neck radiotherapy' },
  'other-radiotherapy': { nl: 'radiotherapie', en: 'radiotherapy' },
  'bone-graft': { nl: 'bottransplantaat', en: 'bone graft' },
  'torus-removal': { nl: 'verwijderen van een torus', en: 'removal of a torus' },
  'panoramic-radiograph': { nl: 'panoramische röntgenfoto (OPG)', en: 'panoramic radiograph' },
  'apical-radiograph': { nl: 'apicale röntgenfoto', en: 'periapical radiograph' },
  cbct: { nl: 'CBCT', en: 'CBCT' },
  'dental-examination': { nl: 'tandheelkundig onderzoek', en: 'dental examination' },
}

const sites: Record<string, Text> = { maxilla: { nl: 'bovenkaak', en: 'upper jaw' }, mandible: { nl: 'onderkaak', en: 'lower jaw' } }

/** Teeth and jaw sites in words: "46, 47", "bovenkaak". */
export const sitesInWords = (list: readonly Site[]): Text => ({
  nl: list.map((s) => sites[s.code]?.nl ?? s.code).join(', '),
  en: list.map((s) => sites[s.code]?.en ?? s.code).join(', '),
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "Extractie 46". */
export function procedureSubject(p: ProcedureEntry): Subject {
  return named(p.reference, () => {
    const at = sitesInWords(p.sites)
    const name = procedures[p.code]
    return { nl: capital(`${name.nl} ${at.nl}`.trim()), en: capital(`${name.en} ${at.en}`.trim()) }
  })
}

/** "Denosumab 60 mg (Prolia)". */
export function therapySubject(t: Therapy): Subject {
  const name = substanceName(t)
  const inWords = (lang: 'nl' | 'en'): string => {
    const strength = t.strengthMg === undefined ? '' : ` ${numberInWords(t.strengthMg, lang)} mg`
    return capital(`${name[lang]}${strength}${t.brand ? ` (${t.brand.name})` : ''}`)
  }
  return named(t.reference, () => ({ nl: inWords('nl'), en: inWords('en') }))
}

/** "Kaaklaesie 36". */
export function lesionSubject(l: ConditionEntry): Subject {
  return named(l.reference, () => {
    const at = sitesInWords(l.sites)
    return { nl: `Kaaklaesie ${at.nl}`.trim(), en: `Jaw lesion ${at.en}`.trim() }
  })
}

const diseaseNames: Partial<Record<ConditionCode, Text>> = {
  paget: { nl: 'ziekte van Paget', en: 'Paget’s disease' },
  'osteogenesis-imperfecta': { nl: 'osteogenesis imperfecta', en: 'osteogenesis imperfecta' },
  'fibrous-dysplasia': { nl: 'fibreuze dysplasie', en: 'fibrous dysplasia' },
  'giant-cell-lesion': { nl: 'reuscellaesie', en: 'giant cell lesion' },
  sapho: { nl: 'SAPHO', en: 'SAPHO' },
  cherubism: { nl: 'cherubisme', en: 'cherubism' },
  'rheumatoid-arthritis': { nl: 'reumatoïde artritis', en: 'rheumatoid arthritis' },
  'gastro-intestinal-disease': { nl: 'maag-, darm- of leverziekte', en: 'disease of gut or liver' },
  'chronic-kidney-disease': { nl: 'chronische nierziekte', en: 'chronic kidney disease' },
  'kidney-transplant': { nl: 'niertransplantatie', en: 'kidney transplant' },
}

/** "Ziekte van Paget"; a disease without a name of ours as it was recorded. */
export function diseaseSubject(e: ConditionEntry): Subject {
  return named(e.reference, () => {
    const name = diseaseNames[e.code] ?? { nl: e.label, en: e.label }
    return { nl: capital(name.nl), en: capital(name.en) }
  })
}

/** The patient as a whole. */
export const patientSubject = (c: PatientCase): Subject => ({
  reference: c.record.patient.reference,
  name: { nl: 'Patiënt', en: 'Patient' },
})
