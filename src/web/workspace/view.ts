/** Everything the pages of a patient show, worked out of the record in one go: runs in the worker, gives plain data. */
import { advise } from '../../advice/advise.ts'
import { readBundle } from '../../record/read.ts'
import { parseDay } from '../../values/day.ts'
import type { Text } from '../../values/text.ts'
import { type AdviceView, adviceView } from './advice-view.ts'
import { type TimeLineView, timeLineView } from './patient/time-line-view.ts'

export interface PatientView {
  readonly advice: AdviceView
  readonly timeLine: TimeLineView
}

/** The view, or why the record cannot be used. */
export type Viewed = { readonly view: PatientView } | { readonly unusable: Text }

/** @param resources of one patient; @param asOf "2026-11-21"; @param protocol "uz-leuven" */
export function view(resources: readonly unknown[], asOf: string, protocol: string): Viewed {
  const day = parseDay(asOf)!
  const read = readBundle({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) }, { asOf: day })
  if ('unusable' in read) return { unusable: { nl: 'Dit dossier kan niet worden gelezen.', en: 'This record cannot be read.' } }
  const { record } = read
  const advice = advise(record, { asOf: day, protocol })
  return { view: { advice: adviceView(advice), timeLine: timeLineView(record, advice, day) } }
}
