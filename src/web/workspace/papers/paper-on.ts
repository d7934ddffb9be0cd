/** One paper about a patient, out of the record as it stands. Runs in the worker. */
import type { Resource } from '@medplum/fhirtypes'
import { advise } from '../../../advice/advise.ts'
import type { Phones } from '../../../outputs/papers/input.ts'
import type { Paper, PaperKind } from '../../../outputs/papers/paper.ts'
import { paperFor } from '../../../outputs/papers/paper-for.ts'
import type { ClinicalRecord } from '../../../record/record.ts'
import type { Day } from '../../../values/day.ts'
import type { Lang } from '../../../values/text.ts'

/** What the page chose: which paper, in whose language, and which numbers the patient calls. Addresses are put on by the page. */
export interface PaperAsked {
  readonly kind: PaperKind
  readonly lang: Lang
  readonly phones: Phones
}

/** @param read a reader of records, with the site's codes; undefined when the record cannot be read */
export function paperOn(
  read: (resources: readonly unknown[], asOf: Day) => ClinicalRecord | undefined,
  resources: readonly Resource[],
  { kind, lang, phones }: PaperAsked,
  asOf: Day,
  protocol: string,
): Paper | undefined {
  const record = read(resources, asOf)
  return record && paperFor(kind, { record, advice: advise(record, { asOf, protocol }), lang, asOf, phones })
}
