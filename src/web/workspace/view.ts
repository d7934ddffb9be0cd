/** Everything the pages of a patient show, worked out of the record in one go: runs in the worker, gives plain data. */
import { advise } from '../../advice/advise.ts'
import { readBundle, readSiteCodes, type SiteCodes } from '../../record/read.ts'
import { parseDay } from '../../values/day.ts'
import type { Text } from '../../values/text.ts'
import { type AdviceView, adviceView } from './advice-view.ts'
import { type MouthView, mouthView } from './mouth/mouth-view.ts'
import { type TimeLineView, timeLineView } from './patient/time-line-view.ts'
import { type PersonView, personView } from './person-view.ts'

export interface PatientView {
  readonly advice: AdviceView
  readonly person: PersonView
  readonly timeLine: TimeLineView
  readonly mouth: MouthView
}

/** The view, or why the record cannot be used. */
export type Viewed = { readonly view: PatientView } | { readonly unusable: Text }

let siteCodes: SiteCodes | undefined

/** The site's code map, as its file has it: what the server understands is understood here. */
export function setSite(codes: unknown): void {
  const read = readSiteCodes(codes)
  siteCodes = 'siteCodes' in read ? read.siteCodes : undefined
}

/** @param resources of one patient; @param asOf "2026-11-21"; @param protocol "uz-leuven" */
export function view(resources: readonly unknown[], asOf: string, protocol: string): Viewed {
  const day = parseDay(asOf)!
  const bundle = { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) }
  const read = readBundle(bundle, { asOf: day, ...(siteCodes && { siteCodes }) })
  if ('unusable' in read) return { unusable: { nl: 'Dit dossier kan niet worden gelezen.', en: 'This record cannot be read.' } }
  const { record } = read
  const advice = advise(record, { asOf: day, protocol })
  return {
    view: {
      advice: adviceView(advice),
      person: personView(record, day),
      timeLine: timeLineView(record, advice, day),
      mouth: mouthView(record, advice, day),
    },
  }
}
