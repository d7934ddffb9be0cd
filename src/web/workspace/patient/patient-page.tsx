import { useState } from 'react'
import { numberInWords } from '../../../values/text.ts'
import { dateText, say } from '../../words.ts'
import type { Taken } from '../advice-view.ts'
import { AskMissing } from '../asking/ask-missing.tsx'
import type { PageProps } from '../page.ts'
import type { PatientView } from '../view.ts'
import { frameWords } from '../workspace-words.ts'
import { AdvicePanel } from './advice-panel.tsx'
import './patient.css'
import { patientWords as w } from './patient-words.ts'
import { TimeLinePicture } from './time-line-picture.tsx'
import { supposedMark, WhatIf } from './what-if-panel.tsx'

/** The patient on one page: what is taken, the time line, and the advice beside it. */
export function PatientPage({ patient, lang, me, asOf }: PageProps) {
  const { view } = patient
  // While something is supposed, the line shows that; the advice beside it stays that of the record.
  const [instead, setInstead] = useState<PatientView>()
  if (!view) return <p className="soft ws-loading">{say(frameWords.working, lang)}</p>
  return (
    <div className="patient-page">
      <div className="patient-main">
        <section aria-labelledby="exposures">
          <h2 id="exposures">{say(w.exposures, lang)}</h2>
          <Exposures list={view.advice.exposures} lang={lang} />
        </section>
        <section aria-labelledby="time-line">
          <h2 id="time-line">{say(w.timeLine, lang)}</h2>
          {instead && <p className="supposed-mark">{supposedMark(lang)}</p>}
          <TimeLinePicture of={(instead ?? view).timeLine} lang={lang} />
        </section>
        <AskMissing patient={patient} lang={lang} me={me} asOf={asOf} />
        <WhatIf patient={patient} view={view} lang={lang} asOf={asOf} onView={setInstead} />
      </div>
      <AdvicePanel patient={patient} lang={lang} role={me.role} />
    </div>
  )
}

function Exposures({ list, lang }: { readonly list: readonly Taken[]; readonly lang: 'nl' | 'en' }) {
  if (list.length === 0) return <p>{say(w.noExposure, lang)}</p>
  return (
    <ul className="patient-exposures">
      {list.map((e) => (
        <li key={e.reference}>
          <strong>{e.name[lang]}</strong>
          {e.strengthMg !== null && ` ${numberInWords(e.strengthMg, lang)} mg`}
          {e.start && `, ${say(w.since, lang, { date: dateText(e.start, lang) })}`}
          {e.end && ` ${say(w.until, lang, { date: dateText(e.end, lang) })}`}
          {e.doses !== null && e.doses > 1 && `, ${say(w.doses, lang, { count: e.doses })}`}
          {e.lastDose && `, ${say(w.lastDose, lang, { date: dateText(e.lastDose, lang) })}`}
        </li>
      ))}
    </ul>
  )
}
