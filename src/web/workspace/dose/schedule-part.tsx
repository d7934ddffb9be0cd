import type { Task } from '@medplum/fhirtypes'
import { useId, useState } from 'react'
import type { Lang } from '../../../values/text.ts'
import { DateField } from '../../date-field.tsx'
import { dateText, glued, say } from '../../words.ts'
import { useDraft } from '../drafts.ts'
import type { OpenPatient } from '../open-patient.ts'
import type { Me } from '../session.ts'
import type { ComingDose, DoseTherapy } from './dose-view.ts'
import { isOpen, orderChange, seriesChanges, tasksOf, type Writing } from './dose-writing.ts'
import { w } from './page-words.ts'
import { useDoseOn } from './use-dose-on.ts'
import { VerdictLine } from './verdict.tsx'

/** How many coming doses are shown before they are planned. */
const shown = 4

type Rhythm = Parameters<typeof orderChange>[1]

/** The rhythm of the days that the advice names. */
function rhythmOf(coming: readonly ComingDose[]): Rhythm | undefined {
  const [a, b] = coming
  if (!a || !b) return undefined
  const days = Math.round((Date.parse(b.day) - Date.parse(a.day)) / 86_400_000)
  if (days % 7 === 0 && days < 89) return { period: days / 7, unit: 'wk' }
  if (days >= 350) return { period: 1, unit: 'a' }
  if (days >= 28) return { period: Math.round(days / 30.4), unit: 'mo' }
  return { period: days, unit: 'd' }
}

interface Line extends ComingDose {
  readonly task?: Task
}

/** The doses to come: those that are planned, and those that the schedule names; more are planned from here. */
export function SchedulePart({
  patient,
  therapy,
  lang,
  me,
  asOf,
}: {
  readonly patient: OpenPatient
  readonly therapy: DoseTherapy
  readonly lang: Lang
  readonly me: Me
  readonly asOf: string
}) {
  const id = useId()
  const [count, setCount] = useState(1)
  const planned = tasksOf(patient.resources, therapy, 'give-dose').filter(isOpen)
  const days = new Set(planned.map((task) => task.executionPeriod?.start))
  const writing = (): Writing => ({
    patient: patient.id,
    resources: patient.resources,
    therapy,
    by: me.name,
    at: new Date().toISOString(),
    lang,
  })
  const free = therapy.coming.filter(({ day }) => !days.has(day))
  const lines: readonly Line[] = [
    ...planned.flatMap((task): Line[] => {
      const day = task.executionPeriod?.start
      const { start = null, end = null } = task.restriction?.period ?? {}
      return day === undefined ? [] : [{ day, from: start, to: end, task }]
    }),
    ...free.slice(0, Math.max(count, shown)),
  ].toSorted((a, b) => a.day.localeCompare(b.day))
  const plan = (): void => {
    const chosen = free.slice(0, count)
    const rhythm = me.role === 'prescriber' ? rhythmOf(therapy.coming) : undefined
    const order = rhythm && orderChange(writing(), rhythm)
    patient.save([...seriesChanges(writing(), chosen), ...(order ? [order] : [])], {
      nl: say(w.labelPlanned, 'nl', { count: chosen.length }),
      en: say(w.labelPlanned, 'en', { count: chosen.length }),
    })
  }
  const drop = (task: Task, day: string): void =>
    patient.save([{ resource: { ...task, status: 'cancelled' } }], {
      nl: say(w.labelDropped, 'nl', { date: dateText(day, 'nl') }),
      en: say(w.labelDropped, 'en', { date: dateText(day, 'en') }),
    })
  return (
    <section className="dose-schedule" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(w.schedule, lang)}</h2>
      {lines.length === 0 && <p className="soft">{say(w.noSchedule, lang)}</p>}
      <ul className="plain">
        {lines.map((line) => (
          <li key={`${line.day} ${line.task?.id ?? ''}`} className={line.task ? 'dose-planned' : undefined}>
            <span className="dose-coming-day">{dateText(line.day, lang)}</span>{' '}
            <span>{say(line.task ? w.planned : w.notPlanned, lang)}</span>
            {windowText(line, asOf, lang) && <span className="soft"> · {glued(windowText(line, asOf, lang))}</span>}
            {line.task && (
              <button type="button" className="quiet" onClick={() => drop(line.task!, line.day)}>
                {say(w.drop, lang)}
                <span className="hidden">: {dateText(line.day, lang)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {free.length > 0 && (
        <div className="dose-plan">
          <label htmlFor={id}>{say(w.howMany, lang)}</label>
          <select id={id} value={count} onChange={({ target }) => setCount(Number(target.value))}>
            {[1, 2, 3, 4, 6, 12, free.length]
              .filter((n, i, all) => n <= free.length && all.indexOf(n) === i)
              .toSorted((a, b) => a - b)
              .map((n) => (
                <option key={n}>{n}</option>
              ))}
          </select>
          <button type="button" className="button" onClick={plan}>
            {say(w.plan, lang)}
          </button>
        </div>
      )}
      {me.role === 'prescriber' && free.length > 0 && <p className="why">{say(w.alsoOrder, lang)}</p>}
      <OtherDay patient={patient} therapy={therapy} lang={lang} asOf={asOf} writing={writing} />
    </section>
  )
}

function windowText({ from, to }: ComingDose, asOf: string, lang: Lang): string {
  const open = from !== null && from > asOf ? from : null
  if (open !== null)
    return to === null
      ? say(w.window, lang, { from: dateText(open, lang) })
      : say(w.windowTo, lang, { from: dateText(open, lang), to: dateText(to, lang) })
  return to === null ? '' : say(w.lastDay, lang, { to: dateText(to, lang) })
}

/** A dose on a day of one's own choosing: the advice says what it thinks of that day. */
function OtherDay(props: {
  readonly patient: OpenPatient
  readonly therapy: DoseTherapy
  readonly lang: Lang
  readonly asOf: string
  readonly writing: () => Writing
}) {
  const { patient, therapy, lang, asOf, writing } = props
  const [day, setDay, clear] = useDraft<string | null>(`dose-plan/${patient.id}/${therapy.subject}`, null)
  const whole = day !== null && day >= asOf ? day : undefined
  const on = useDoseOn(patient, therapy.subject, whole)
  return (
    <details>
      <summary>{say(w.planOther, lang)}</summary>
      <div className="dose-other">
        <DateField legend={say(w.day, lang)} lang={lang} whole value={day ?? undefined} onChange={(iso) => setDay(iso ?? null)} />
        {whole !== undefined && (
          <>
            <p className="soft">{say(w.onDay, lang, { date: dateText(whole, lang) })}</p>
            <VerdictLine therapy={on?.therapy ?? therapy} lines={on?.lines} lang={lang} />
            <button
              type="button"
              className="button"
              onClick={() => {
                patient.save(seriesChanges(writing(), [{ day: whole, from: null, to: null }]), {
                  nl: say(w.labelPlannedOne, 'nl', { date: dateText(whole, 'nl') }),
                  en: say(w.labelPlannedOne, 'en', { date: dateText(whole, 'en') }),
                })
                clear()
              }}
            >
              {say(w.plan, lang)}
            </button>
          </>
        )}
      </div>
    </details>
  )
}
