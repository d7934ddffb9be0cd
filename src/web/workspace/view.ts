/** Everything the pages of a patient show, worked out of the record in one go: runs in the worker, gives plain data. */
import type { Resource } from '@medplum/fhirtypes'
import { advise } from '../../advice/advise.ts'
import type { Paper } from '../../outputs/papers/paper.ts'
import { type PapersView, papersView } from '../../outputs/papers/papers-view.ts'
import { readBundle, readSiteCodes, type SiteCodes } from '../../record/read.ts'
import type { ClinicalRecord } from '../../record/record.ts'
import { type Day, parseDay } from '../../values/day.ts'
import type { Text } from '../../values/text.ts'
import { type AdviceView, adviceView } from './advice-view.ts'
import { type Ask, asksView } from './asking/asks-view.ts'
import { type DoseOn, doseOn } from './dose/dose-on.ts'
import { type DoseView, doseView } from './dose/dose-view.ts'
import { type LesionView, lesionView } from './lesion/lesion-view.ts'
import { type MouthView, mouthView } from './mouth/mouth-view.ts'
import { type PaperAsked, paperOn } from './papers/paper-on.ts'
import { type TimeLineView, timeLineView } from './patient/time-line-view.ts'
import { type PersonView, personView } from './person-view.ts'

export interface PatientView {
  readonly advice: AdviceView
  /** What is missing, as questions, most needed first. */
  readonly asks: readonly Ask[]
  readonly person: PersonView
  readonly timeLine: TimeLineView
  readonly mouth: MouthView
  readonly lesions: readonly LesionView[]
  readonly dose: DoseView
  readonly papers: PapersView
}

/** The view, or why the record cannot be used. */
export type Viewed = { readonly view: PatientView } | { readonly unusable: Text }

let siteCodes: SiteCodes | undefined

/** The site's code map, as its file has it: what the server understands is understood here. */
export function setSite(codes: unknown): void {
  const read = readSiteCodes(codes)
  siteCodes = 'siteCodes' in read ? read.siteCodes : undefined
}

function read(resources: readonly unknown[], asOf: Day): ClinicalRecord | undefined {
  const bundle = { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) }
  const found = readBundle(bundle, { asOf, ...(siteCodes && { siteCodes }) })
  return 'unusable' in found ? undefined : found.record
}

/** @param resources of one patient; @param asOf "2026-11-21"; @param protocol "uz-leuven" */
export function view(resources: readonly unknown[], asOf: string, protocol: string): Viewed {
  const day = parseDay(asOf)!
  const record = read(resources, day)
  if (!record) return { unusable: { nl: 'Dit dossier kan niet worden gelezen.', en: 'This record cannot be read.' } }
  const advice = advise(record, { asOf: day, protocol })
  return {
    view: {
      advice: adviceView(advice),
      asks: asksView(record, advice, day),
      person: personView(record, day),
      timeLine: timeLineView(record, advice, day, resources),
      mouth: mouthView(record, advice, day),
      lesions: lesionView(record, advice, day),
      dose: doseView(record, advice, day),
      papers: papersView(record, advice, day),
    },
  }
}

/** The check of a dose on a chosen day; see `doseOn`. @param subject the therapy's reference; @param day "2026-11-21" */
export const dose = (resources: readonly Resource[], subject: string, day: string, protocol: string): DoseOn | undefined =>
  doseOn(read, resources, subject, parseDay(day)!, protocol)

/** A letter, leaflet or card; see `paperOn`. @param asOf "2026-11-21" */
export const paper = (resources: readonly Resource[], asked: PaperAsked, asOf: string, protocol: string): Paper | undefined =>
  paperOn(read, resources, asked, parseDay(asOf)!, protocol)
