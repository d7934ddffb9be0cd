import { useEffect, useState } from 'react'
import { type Day, isoDay } from '../../../values/day.ts'
import { laidOver, type OpenPatient } from '../open-patient.ts'
import type { Change } from '../outbox.ts'
import type { PatientView } from '../view.ts'
import { work } from '../view-client.ts'

/** How long typing pauses before it is worked out, ms. */
const pause = 250

/**
 * What the record would come to with these changes in it; nothing is stored. The page goes on meanwhile. @param changes the same list while nothing was typed
 * @returns the last answer, and whether a newer one is on its way
 */
export function useWhatIf(
  patient: OpenPatient,
  changes: readonly Change[],
  asOf: Day,
): { readonly view: PatientView | undefined; readonly working: boolean } {
  const [given, setGiven] = useState<{ readonly of: readonly Change[]; readonly view: PatientView | undefined }>({
    of: [],
    view: undefined,
  })
  const protocol = patient.view?.advice.protocol
  useEffect(() => {
    if (changes.length === 0 || protocol === undefined) return
    let old = false
    const timer = setTimeout(() => {
      void work('view', laidOver(patient.resources, changes), isoDay(asOf), protocol)
        .then((seen) => {
          if (!old) setGiven({ of: changes, view: 'view' in seen ? seen.view : undefined })
        })
        .catch(() => {})
    }, pause)
    return () => {
      old = true
      clearTimeout(timer)
    }
  }, [patient.resources, changes, asOf, protocol])
  return changes.length === 0 ? { view: undefined, working: false } : { view: given.view, working: given.of !== changes }
}
