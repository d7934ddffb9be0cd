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
  const { kind, lang, sender } = asked
  const [role, phone] = [sender?.role, sender?.phone]
  const [made, setMade] = useState<{ readonly key: string; readonly paper: Paper | undefined }>()
  const key = `${patient.id} ${kind} ${lang}`
  useEffect(() => {
    if (protocol === undefined) return
    let old = false
    // Of the sender only role and number stand in the words of a paper; the address is put on by the page.
    const by = { name: '', ...(role !== undefined && { role }), ...(phone !== undefined && { phone }) }
    void work('paper', resources, { kind, lang, sender: by }, isoDay(asOf), protocol).then((paper) => old || setMade({ key, paper }))
    return () => {
      old = true
    }
  }, [resources, protocol, kind, lang, role, phone, asOf, key])
  return made?.key === key ? made.paper : undefined
}
