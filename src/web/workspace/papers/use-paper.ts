import { useEffect, useState } from 'react'
import type { Paper } from '../../../outputs/papers/paper.ts'
import { type Day, isoDay } from '../../../values/day.ts'
import type { OpenPatient } from '../open-patient.ts'
import { work } from '../view-client.ts'
import type { PaperAsked } from './paper-on.ts'

/** A paper about the open patient; undefined while it is being made. It follows the record. */
export function usePaper(patient: OpenPatient, asked: PaperAsked, asOf: Day): Paper | undefined {
  const { resources, view } = patient
  const protocol = view?.advice.protocol
  const { kind, lang, phones } = asked
  const { dentist = '', prescriber = '' } = phones
  const [made, setMade] = useState<{ readonly key: string; readonly paper: Paper | undefined }>()
  const key = `${patient.id} ${kind} ${lang}`
  useEffect(() => {
    if (protocol === undefined) return
    let old = false
    const job = work('paper', resources, { kind, lang, phones: { dentist, prescriber } }, isoDay(asOf), protocol)
    void job.then((paper) => old || setMade({ key, paper }))
    return () => {
      old = true
    }
  }, [resources, protocol, kind, lang, dentist, prescriber, asOf, key])
  return made?.key === key ? made.paper : undefined
}
