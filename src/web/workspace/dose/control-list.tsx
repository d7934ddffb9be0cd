import { useId, useState } from 'react'
import { dateText, say } from '../../words.ts'
import { useDraft } from '../drafts.ts'
import { controlNames } from './dose-words.ts'
import { controlsAfter, doneChange, type OpenControl } from './dose-writing.ts'
import { TextField } from './given-fields.tsx'
import { LabForm, type LabPlace } from './lab-form.tsx'
import { w } from './page-words.ts'

/** What is to be looked at after doses that were given: the value is typed in here, or what was seen. */
export function ControlList(place: LabPlace) {
  const id = useId()
  const { patient, lang, therapy } = place
  const controls = controlsAfter(patient.resources, therapy)
  if (controls.length === 0) return null
  return (
    <section className="dose-controls" aria-labelledby={id}>
      <h2 id={id}>{say(w.controls, lang)}</h2>
      <ul className="plain">
        {controls.map((one) => (
          <ControlItem key={one.task.id} of={one} {...place} />
        ))}
      </ul>
    </section>
  )
}

function ControlItem({ of, ...place }: LabPlace & { readonly of: OpenControl }) {
  const { patient, lang, asOf, by } = place
  const { task, control, day, doseDay, lab } = of
  const [open, setOpen] = useState(false)
  const [text, setText, clear] = useDraft<string>(`dose-control/${task.id}`, '')
  const late = day < asOf
  return (
    <li>
      <p>
        <strong>{controlNames[control][lang]}</strong>,{' '}
        <span className={late ? 'dose-control-late' : 'nowrap'}>{say(late ? w.wasDue : w.due, lang, { date: dateText(day, lang) })}</span>
        {doseDay && <span className="soft"> · {say(w.afterDose, lang, { date: dateText(doseDay, lang) })}</span>}
      </p>
      {!open ? (
        <button type="button" className="quiet" onClick={() => setOpen(true)}>
          {say(lab ? w.newResult : w.seenPatient, lang)}
        </button>
      ) : lab ? (
        <LabForm
          {...place}
          kinds={lab === 'calcium' ? ['calcium', 'albumin'] : [lab]}
          name={`control-${task.id}`}
          onDone={() => setOpen(false)}
          mayClose
        />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            patient.save([doneChange(task, { by, at: new Date().toISOString() }, text)], controlNames[control])
            clear()
          }}
        >
          <TextField label={say(w.whatSeen, lang)} value={text} onChange={setText} />
          <div className="actions">
            <button type="submit" className="button">
              {say(w.done, lang)}
            </button>
            <button type="button" className="quiet" onClick={() => setOpen(false)}>
              {say(w.cancel, lang)}
            </button>
          </div>
        </form>
      )}
    </li>
  )
}
