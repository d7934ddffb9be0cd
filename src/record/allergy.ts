import { allergenNamed, allergenOf, deniesAllergy, type ReadAllergen } from './codes/allergens.ts'
import { codeInWords, firstKnown, isLicensed, labelOf, textsOf } from './coding.ts'
import { statusOf } from './condition.ts'
import { fieldsOf, listOf, quoted } from './json.ts'
import { note, type Reading, type Slot, spanAt } from './reading.ts'
import type { Allergen, AllergyEntry } from './record.ts'

/** Reads an AllergyIntolerance. An intolerance counts like an allergy: neither substance is proposed. */
export function readAllergy(reading: Reading, slot: Slot): void {
  const { reference, resource } = slot
  const status = statusOf(reading, slot)
  if (status === undefined) return
  const recorded = spanAt(reading, reference, resource, 'recordedDate')
  if (recorded !== undefined && recorded.first > reading.asOf) {
    note(
      reading,
      reference,
      'future-date',
      `The allergy is recorded on ${recorded.text}, after the day of advice: it is not used. Check the date.`,
    )
    return
  }
  const concepts = [resource.code, ...listOf(resource.reaction).map((reaction) => fieldsOf(reaction)?.substance)].filter(
    (one) => one !== undefined && one !== null,
  )
  const label = labelOf(concepts[0])
  for (const concept of concepts) {
    const to = firstKnown(reading, concept, allergenOf)
    if (to !== undefined) {
      file(reading, slot, to, status, label)
      return
    }
  }
  for (const concept of concepts)
    for (const text of textsOf(concept)) {
      const to = allergenNamed(text)
      if (to === undefined) continue
      const denied = to !== 'none' && to !== 'none-to-drugs' && deniesAllergy(text)
      note(
        reading,
        reference,
        'mapped-by-text',
        `No code was understood; the words ${quoted(text)} are read as ${denied ? 'no ' : ''}allergy: ${to}. Add a SNOMED CT, ATC or RxNorm code.`,
      )
      file(reading, slot, to, denied ? 'refuted' : status, label)
      return
    }
  if (isLicensed(concepts[0]))
    note(
      reading,
      reference,
      'unknown-code',
      `${codeInWords(concepts[0])} is a code of a licensed list without a translation: to which substance the allergy is, is not known. Add it to the site map (--codes).`,
    )
  else if (label === '')
    note(
      reading,
      reference,
      'missing-value',
      'The AllergyIntolerance names no substance: to what the allergy is, is not known. Add the code or text.',
    )
  // Without a label it is an allergy to nobody knows what: every substance that might be meant is asked about.
  reading.allergies.push({ reference, to: 'other', status, label })
}

function file(reading: Reading, slot: Slot, to: ReadAllergen, status: AllergyEntry['status'], label: string): void {
  if (to === 'none' || to === 'none-to-drugs') {
    if (status === 'active') reading.noKnownAllergy ??= { reference: slot.reference }
  } else reading.allergies.push({ reference: slot.reference, to: to satisfies Allergen, status, label })
}
