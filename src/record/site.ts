import { mouthSiteNamed, mouthSiteOf, skeletonNamed, skeletonSiteOf } from './codes/sites.ts'
import { codeInWords, codingsOf, firstKnown, labelOf, textsOf } from './coding.ts'
import { fieldsOf, textOf } from './json.ts'
import { note, type Reading } from './reading.ts'
import type { Site } from './record.ts'

const nowhere: readonly Site[] = []

/** The teeth and jaws of a bodySite (one CodeableConcept or a list). `wanted`: a site that is not understood gives an `unknown-site` notice. */
export function mouthSitesOf(reading: Reading, reference: string, bodySite: unknown, wanted = true): readonly Site[] {
  if (bodySite === undefined || bodySite === null) return nowhere
  const sites: Site[] = []
  for (const concept of Array.isArray(bodySite) ? bodySite : [bodySite]) {
    const site = mouthSiteIn(reading, reference, concept)
    if (site === undefined) {
      if (wanted)
        note(
          reading,
          reference,
          'unknown-site',
          `The bodySite (${codeInWords(concept)}) is no tooth or jaw that Howship knows: it is not used. Give an FDI number (11–48, 51–85) or the jaw.`,
        )
    } else if (!sites.some((known) => known.code === site.code)) sites.push(site)
  }
  return sites
}

function mouthSiteIn(reading: Reading, reference: string, concept: unknown): Site | undefined {
  const known = firstKnown(reading, concept, mouthSiteOf)
  if (known !== undefined) return known
  const codings = codingsOf(concept)
  const named = textsOf(concept)
    .map(mouthSiteNamed)
    .find((site) => site !== undefined)
  if (named !== undefined) return named
  // A bare number in a coding without a system: FDI is what Dutch and Belgian dentists write.
  for (const raw of codings) {
    const coding = fieldsOf(raw)
    const code = coding && coding.system === undefined ? textOf(coding.code) : undefined
    const site = code === undefined ? undefined : mouthSiteNamed(code)
    if (site !== undefined) {
      note(
        reading,
        reference,
        'mapped-by-text',
        `The bodySite "${site.code}" has no system: it is read as an FDI number or jaw. Add urn:iso:std:iso:3950.`,
      )
      return site
    }
  }
  return typeof concept === 'string' ? mouthSiteNamed(concept) : undefined
}

/** Where in the skeleton: `spine`, `hip`, `femoral-neck`, or `other` with the words as recorded lost to the label. */
export function skeletonSitesOf(reading: Reading, bodySite: unknown): readonly Site[] {
  const sites: Site[] = []
  for (const concept of Array.isArray(bodySite) ? bodySite : [bodySite]) {
    if (fieldsOf(concept) === undefined) continue
    sites.push(firstKnown(reading, concept, skeletonSiteOf) ?? skeletonNamed(labelOf(concept)) ?? { code: 'other' })
  }
  return sites
}
