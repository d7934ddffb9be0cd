import type { Advice } from '../../../advice/advice.ts'
import type { ClinicalRecord } from '../../../record/record.ts'
import type { Day } from '../../../values/day.ts'

export interface TimeLineView {
  readonly today: Day
}

export function timeLineView(_record: ClinicalRecord, _advice: Advice, today: Day): TimeLineView {
  return { today }
}
