/** What the dentist found at one tooth or site, as far as it decides what happens before a first dose. */
import { type ChoiceFact, choiceFact, type Found, known, missing, quantityFact, yesNoFact } from '../engine/fact.ts'
import type { ObservationEntry, Site } from '../record/record.ts'
import type { Text } from '../values/text.ts'
import { evidenceOf, type PatientCase, type SiteCase } from './case.ts'

/** Findings that a work-up acts upon. */
const actedUpon = [
  'tooth-unsalvageable',
  'tooth-poor-prognosis',
  'tooth-doubtful',
  'furcation-grade',
  'tooth-partially-erupted',
  'tooth-mobility',
  'pocket-depth',
  'periapical-lesion',
  'torus',
  'exostosis',
  'removable-denture',
  'denture-trauma',
] as const

/** A tooth or jaw site and the newest finding of each kind there. `site` is undefined for the mouth as a whole. */
export interface FoundAt {
  readonly code: string
  readonly site: Site | undefined
  readonly findings: readonly ObservationEntry[]
}

/** Was this tooth taken out after the finding? */
const extractedSince = (c: PatientCase, o: ObservationEntry, site: Site): boolean =>
  site.tooth !== undefined &&
  c.record.procedures.some(
    (p) => p.status === 'done' && (p.code === 'tooth-extraction' || p.code === 'surgical-extraction') && p.sites.some((s) => s.tooth === site.tooth) && (p.date === undefined || o.date === undefined || p.date.last >= o.date.first),
  )

/** Teeth and sites with findings, by code; teeth that are gone are left out. */
export function findingsBySite(c: PatientCase): readonly FoundAt[] {
  const bySite = new Map<string, { site: Site | undefined; findings: Map<string, ObservationEntry> }>()
  for (const code of actedUpon) {
    for (const o of c.record.observations.get(code) ?? []) {
      for (const site of o.sites.length > 0 ? o.sites : [undefined]) {
        if (site && extractedSince(c, o, site)) continue
        const key = site?.code ?? ''
        const at = bySite.get(key) ?? { site, findings: new Map<string, ObservationEntry>() }
        // Newest first: an older finding of the same kind at the same tooth no longer counts.
        if (!at.findings.has(code)) at.findings.set(code, o)
        bySite.set(key, at)
      }
    }
  }
  return [...bySite].map(([code, { site, findings }]) => ({ code, site, findings: [...findings.values()] })).sort((a, b) => (a.code < b.code ? -1 : 1))
}

const at = (c: SiteCase, code: string): ObservationEntry | undefined => c.findings.find((o) => o.code === code)

const flag = (code: string, name: Text, asks: Text): ChoiceFact<SiteCase, 'yes' | 'no'> =>
  yesNoFact({
    id: code,
    about: 'subject',
    name,
    asks,
    find: (c): Found<'yes' | 'no'> => {
      const o = at(c, code)
      return typeof o?.value === 'boolean' ? known(o.value ? 'yes' : 'no', [evidenceOf(code, o)]) : missing()
    },
  })

const measured = <U extends 'count' | 'mm'>(code: string, unit: U, name: Text, asks: Text) =>
  quantityFact<SiteCase, U>({
    id: code,
    unit,
    about: 'subject',
    name,
    asks,
    find: (c): Found<number> => {
      const o = at(c, code)
      return typeof o?.value === 'number' ? known(o.value, [evidenceOf(code, o)]) : missing()
    },
  })

export const unsalvageable = flag('tooth-unsalvageable', { nl: 'onherstelbare tand', en: 'tooth beyond repair' }, { nl: 'Is de tand onherstelbaar?', en: 'Is the tooth beyond repair?' })
export const poorPrognosis = flag('tooth-poor-prognosis', { nl: 'slechte prognose', en: 'poor prognosis' }, { nl: 'Heeft de tand een slechte prognose?', en: 'Does the tooth have a poor prognosis?' })
export const doubtful = flag('tooth-doubtful', { nl: 'dubieuze tand', en: 'doubtful tooth' }, { nl: 'Is de tand dubieus?', en: 'Is the tooth doubtful?' })
export const partiallyErupted = flag('tooth-partially-erupted', { nl: 'half-ingesloten tand', en: 'partially erupted tooth' }, { nl: 'Is de tand half ingesloten?', en: 'Is the tooth partially erupted?' })
export const periapicalLesion = flag('periapical-lesion', { nl: 'periapicale laesie', en: 'periapical lesion' }, { nl: 'Is er een periapicale laesie?', en: 'Is there a periapical lesion?' })
export const furcation = measured('furcation-grade', 'count', { nl: 'furcatie, graad', en: 'furcation grade' }, { nl: 'Welke graad heeft de furcatie?', en: 'What is the furcation grade?' })
export const mobility = measured('tooth-mobility', 'count', { nl: 'mobiliteit, graad', en: 'mobility grade' }, { nl: 'Welke graad heeft de mobiliteit?', en: 'What is the mobility grade?' })
export const pocketDepth = measured('pocket-depth', 'mm', { nl: 'pocketdiepte', en: 'pocket depth' }, { nl: 'Hoe diep zijn de pockets?', en: 'How deep are the pockets?' })

const either = (id: string, codes: readonly string[], name: Text, asks: Text) =>
  yesNoFact<SiteCase>({
    id,
    about: 'subject',
    name,
    asks,
    find: (c): Found<'yes' | 'no'> => {
      const found = codes.map((code) => at(c, code)).filter((o) => o !== undefined)
      const yes = found.find((o) => o.value === true)
      if (yes) return known('yes', [evidenceOf(id, yes)])
      return found.length > 0
        ? known(
            'no',
            found.map((o) => evidenceOf(id, o)),
          )
        : missing()
    },
  })

export const torusOrExostosis = either('torus-or-exostosis', ['torus', 'exostosis'], { nl: 'torus of exostose', en: 'torus or exostosis' }, { nl: 'Is er een torus of exostose?', en: 'Is there a torus or exostosis?' })
export const denture = either('removable-denture', ['removable-denture', 'denture-trauma'], { nl: 'uitneembare prothese', en: 'removable denture' }, { nl: 'Is er een uitneembare prothese?', en: 'Is there a removable denture?' })

/** Does the tooth come out by either list, so that its prognosis need not be asked? `oncology-only`: by the stricter list alone. */
export const extractionGround = choiceFact<SiteCase, 'both-lists' | 'oncology-only' | 'none'>({
  id: 'extraction-ground',
  about: 'subject',
  choices: {
    'both-lists': { nl: 'volgens beide lijsten', en: 'by both lists' },
    'oncology-only': { nl: 'alleen volgens de oncologielijst', en: 'by the oncology list alone' },
    none: { nl: 'geen', en: 'none' },
  },
  name: { nl: 'reden voor extractie', en: 'ground for extraction' },
  asks: { nl: 'Is er een reden voor extractie?', en: 'Is there a ground for extraction?' },
  find: (c) => {
    const is = (code: string): boolean => at(c, code)?.value === true
    const grade = (code: string): number => Number(at(c, code)?.value)
    if (is('tooth-unsalvageable') || is('tooth-poor-prognosis') || grade('tooth-mobility') >= 3) return known('both-lists')
    return known(is('tooth-partially-erupted') || grade('furcation-grade') >= 2 ? 'oncology-only' : 'none')
  },
})
