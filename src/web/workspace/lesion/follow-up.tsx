import type { Task } from '@medplum/fhirtypes'
import { taskSystem } from '../../../outputs/day-list/agreement-task.ts'
import { isoDay } from '../../../values/day.ts'
import type { Lang } from '../../../values/text.ts'
import { periodText, say } from '../../words.ts'
import type { Said } from '../advice-view.ts'
import { writesFindings } from '../mouth/rights.ts'
import { SaidList } from '../mouth/said-list.tsx'
import type { OpenPatient } from '../open-patient.ts'
import type { LesionProps } from './lesion-part.ts'
import { lesionName, lesionWords } from './lesion-words.ts'
import { followUp } from './lesion-writing.ts'

/** What each control is called in a list of things to do. */
const taskNames: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  'clinical-3-months': { nl: 'Klinische controle', en: 'Clinical check' },
  'clinical-sooner': { nl: 'Vervroegde klinische controle', en: 'Early clinical check' },
  'panoramic-6-months': { nl: 'OPG', en: 'Panoramic radiograph' },
  cbct: { nl: 'CBCT', en: 'CBCT' },
  'baseline-image': { nl: 'Referentiebeeld', en: 'Baseline image' },
  'after-sequestrectomy-2-weeks': { nl: 'Controle na sekwestrectomie', en: 'Check after sequestrectomy' },
  'dentist-6-months': { nl: 'Controle bij de tandarts', en: 'Check by the dentist' },
  'review-at-3-weeks': { nl: 'Herbeoordeling van het antibioticum', en: 'Review of the antibiotic' },
  suspected: { nl: 'Opnieuw beoordelen: 8 weken blootliggend bot?', en: 'Assess again: 8 weeks of bare bone?' },
}

type Dated = Said & { readonly due: NonNullable<Said['due']> }

/** Lines that name a day on which to look again. */
const datedLines = (patient: OpenPatient, lesion: string): readonly Dated[] =>
  patient.view!.advice.lines.filter((l): l is Dated => l.subject === lesion && l.due !== null && taskNames[l.outcome] !== undefined)

const isOpen = (t: Task): boolean =>
  t.status === 'requested' || t.status === 'accepted' || t.status === 'ready' || t.status === 'in-progress'

/** Follow-up of a lesion: the dates that the advice gives, planned by one press, and what is planned. */
export function FollowUp(props: LesionProps) {
  const { patient, lang, me, lesion, asOf } = props
  const name = lesionName(lesion.sites, lang)
  const lines = patient.view!.advice.lines.filter((l) => l.subject === lesion.reference && l.decision === 'mronj-follow-up')
  const tasks = patient.resources
    .filter((r): r is Task => r.resourceType === 'Task' && r.focus?.reference === lesion.reference && isOpen(r))
    .toSorted((a, b) => (a.executionPeriod?.start ?? '').localeCompare(b.executionPeriod?.start ?? ''))
  const planned = new Set(tasks.flatMap((t) => t.code?.coding?.filter((c) => c.system === taskSystem).map((c) => c.code) ?? []))
  const open = datedLines(patient, lesion.reference).filter((l) => !planned.has(l.outcome))
  const writes = writesFindings(me.role)
  const plan = (list: readonly Dated[]): void =>
    patient.save(
      list.map((line) => ({
        resource: followUp(
          patient.id,
          lesion.reference,
          line,
          `${taskNames[line.outcome]![lang]}, ${lesionName(lesion.sites, lang).toLowerCase()}`,
          isoDay(asOf),
        ),
      })),
      {
        nl: list.length === 1 ? `${taskNames[list[0]!.outcome]!.nl} gepland` : `${list.length} controles gepland`,
        en: list.length === 1 ? `${taskNames[list[0]!.outcome]!.en} planned` : `${list.length} checks planned`,
      },
    )
  if (lines.length === 0 && tasks.length === 0) return null
  return (
    <section className="le-part" aria-labelledby="le-follow">
      <h2 id="le-follow">{say(lesionWords.followUp, lang)}</h2>
      <SaidList lines={lines} lang={lang} named={name} />
      {writes && open.length > 0 && (
        <div className="le-plan">
          <ul>
            {open.map((line) => (
              <li key={line.key}>
                <span>
                  {taskNames[line.outcome]![lang]}, <span className="nowrap">{periodText(line.due.from, line.due.to, lang)}</span>
                </span>
                <button type="button" className="quiet" onClick={() => plan([line])}>
                  {say(lesionWords.plan, lang)}
                  <span className="hidden">: {taskNames[line.outcome]![lang]}</span>
                </button>
              </li>
            ))}
          </ul>
          {open.length > 1 && (
            <button type="button" className="button-main" onClick={() => plan(open)}>
              {say(lesionWords.planAll, lang)} ({open.length})
            </button>
          )}
        </div>
      )}
      {tasks.length > 0 && (
        <>
          <h3>{say(lesionWords.plannedList, lang)}</h3>
          <ul className="le-plan-list">
            {tasks.map((task) => (
              <Planned key={task.id} patient={patient} task={task} lang={lang} writes={writes} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Planned({
  patient,
  task,
  lang,
  writes,
}: {
  readonly patient: OpenPatient
  readonly task: Task
  readonly lang: Lang
  readonly writes: boolean
}) {
  const { start, end } = task.executionPeriod ?? {}
  const said = task.description ?? task.code?.text ?? ''
  return (
    <li>
      <span>
        <bdi>{said}</bdi>
        {start && (
          <>
            , <span className="nowrap">{periodText(start.slice(0, 10), (end ?? start).slice(0, 10), lang)}</span>
          </>
        )}
      </span>
      {writes && (
        <>
          <button
            type="button"
            className="quiet"
            onClick={() => patient.save([{ resource: { ...task, status: 'completed' } }], { nl: `${said}: gedaan`, en: `${said}: done` })}
          >
            {say(lesionWords.done, lang)}
            <span className="hidden">: {said}</span>
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() =>
              patient.save([{ resource: { ...task, status: 'cancelled' } }], { nl: `${said}: vervallen`, en: `${said}: dropped` })
            }
          >
            {say(lesionWords.drop, lang)}
            <span className="hidden">: {said}</span>
          </button>
        </>
      )}
    </li>
  )
}
