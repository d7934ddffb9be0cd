import { useEffect, useState } from 'react'
import type { OpenPatient } from '../open-patient.ts'
import { work } from '../view-client.ts'
import type { DoseOn } from './dose-on.ts'

/** How long typing rests before the advice is asked again, ms. */
const rest = 250

/**
 * What the advice says of a dose on a day. Undefined while it is being worked out; the last answer of another day or therapy is never shown for this one.
 * @param day "2026-11-21"; undefined while no whole date stands there
 */
export function useDoseOn(patient: OpenPatient, subject: string, day: string | undefined): DoseOn | undefined {
  const protocol = patient.view?.advice.protocol
  const { resources } = patient
  const [found, setFound] = useState<{ readonly of: string; readonly resources: unknown; readonly is: DoseOn | undefined }>()
  const of = `${subject} ${day}`
  useEffect(() => {
    if (day === undefined || protocol === undefined) return
    let old = false
    const timer = setTimeout(
      () => void work('dose', resources, subject, day, protocol).then((is) => old || setFound({ of, resources, is })),
      rest,
    )
    return () => {
      old = true
      clearTimeout(timer)
    }
  }, [resources, subject, day, protocol, of])
  return found?.of === of ? found.is : undefined
}
