import type { Day } from '../../values/day.ts'
import type { Lang } from '../../values/text.ts'
import type { OpenPatient } from './open-patient.ts'
import type { Me } from './session.ts'

/** What every page of a patient gets. */
export interface PageProps {
  readonly patient: OpenPatient
  readonly lang: Lang
  readonly me: Me
  /** Today. */
  readonly asOf: Day
  /** What is open in the page: a lesion's id, a kind of paper. */
  readonly item?: string | undefined
}
