import type { ServiceRequest } from '@medplum/fhirtypes'
import { type FormEvent, useState } from 'react'
import { parseDay } from '../../../values/day.ts'
import { DateField } from '../../date-field.tsx'
import { say } from '../../words.ts'
import { useDraft } from '../drafts.ts'
import type { PageProps } from '../page.ts'
import { isPast, NoteField, PastDayField, todayIso, YesNoField } from './fields.tsx'
import type { MouthProcedure } from './mouth-view.ts'
import { dated, mouthWords, procedureWords } from './mouth-words.ts'
import { carriedOut, dropped, healing, moved } from './mouth-writing.ts'
import { Notes } from './notes.tsx'
import { areaOf } from './places.ts'
import { writesFindings, writesTreatment } from './rights.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const siteName = (site: string, lang: 'nl' | 'en'): string => areaOf(site)?.name[lang].toLowerCase() ?? site

/** A procedure that is planned or was done, with what can be done about it in place. */
export function ProcedureItem(props: PageProps & { readonly procedure: MouthProcedure; readonly chosen: readonly string[] }) {
  const { patient, lang, me, procedure: p } = props
  const plan = patient.resources.find(
    (r): r is ServiceRequest => r.resourceType === 'ServiceRequest' && `ServiceRequest/${r.id}` === p.reference,
  )
  const name = `${capital(procedureWords[p.code][lang])} ${p.sites.map((site) => siteName(site, lang)).join(', ')}`.trim()
  return (
    <li className="mo-procedure">
      <p>
        <strong>{name}</strong>{' '}
        <span className="soft">
          {say(p.status === 'planned' ? mouthWords.planned : mouthWords.done, lang)}, <span className="nowrap">{dated(p.date, lang)}</span>
          {p.urgent && p.status === 'planned' && `, ${say(mouthWords.urgent, lang)}`}
        </span>
        {p.wound && <span className={`mo-wound-said mo-wound-${p.wound}`}>{woundWords[p.wound][lang]}</span>}
      </p>
      <Notes patient={patient} of={[p.reference]} />
      {p.status === 'planned' && plan && writesTreatment(me.role) && <Planned {...props} plan={plan} name={name} />}
      {p.status === 'done' && p.wound && p.wound !== 'none' && writesFindings(me.role) && <Healing {...props} name={name} />}
    </li>
  )
}

const woundWords = {
  none: { nl: '', en: '' },
  healed: { nl: 'wond genezen', en: 'wound healed' },
  'unrecorded-healing': { nl: 'genezing niet vastgelegd', en: 'healing not recorded' },
  open: { nl: 'slijmvlies niet genezen', en: 'mucosa not healed' },
} as const

function Planned(
  props: PageProps & {
    readonly procedure: MouthProcedure
    readonly chosen: readonly string[]
    readonly plan: ServiceRequest
    readonly name: string
  },
) {
  const { patient, lang, asOf, procedure: p, plan, name, chosen } = props
  const [doing, setDoing] = useState<'done' | 'move'>()
  const sites = p.sites
  const here = sites.filter((site) => chosen.length === 0 || chosen.some((c) => (areaOf(c)?.site ?? c) === site))
  const [done, setDone] = useState<readonly string[]>(here.length > 0 ? here : sites)
  const [on, setOn] = useState<string | undefined>(todayIso(asOf))
  const said = (l: 'nl' | 'en', list: readonly string[]): string =>
    `${procedureWords[p.code][l]} ${list.map((s) => siteName(s, l)).join(', ')}`.trim()
  const drop = (): void =>
    patient.save([dropped(plan, here)], {
      nl: `${capital(said('nl', here))}: plan vervallen`,
      en: `${capital(said('en', here))}: plan dropped`,
    })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (on === undefined) return
    if (doing === 'done' && isPast(on, asOf))
      patient.save(carriedOut(patient.id, plan, p.code, done, on), {
        nl: `${capital(said('nl', done))} vastgelegd`,
        en: `${capital(said('en', done))} recorded`,
      })
    else if (doing === 'move' && (parseDay(on) ?? 0) >= asOf)
      patient.save([moved(plan, on)], { nl: `${capital(said('nl', sites))} verplaatst`, en: `${capital(said('en', sites))} moved` })
    else return
    setDoing(undefined)
  }
  const ready =
    doing === 'done' ? isPast(on, asOf) && (done.length > 0 || sites.length === 0) : on !== undefined && (parseDay(on) ?? 0) >= asOf
  return (
    <>
      <p className="mo-actions">
        {(['done', 'move'] as const).map((what) => (
          <button
            key={what}
            type="button"
            className="quiet"
            aria-expanded={doing === what}
            onClick={() => {
              setDoing(doing === what ? undefined : what)
              setOn(what === 'done' ? todayIso(asOf) : plan.occurrenceDateTime?.slice(0, 10))
            }}
          >
            {say(what === 'done' ? mouthWords.doneNow : mouthWords.movePlan, lang)}
            <span className="hidden">: {name}</span>
          </button>
        ))}
        <button type="button" className="quiet" onClick={drop}>
          {say(mouthWords.dropPlan, lang)}
          <span className="hidden">: {said(lang, here)}</span>
        </button>
      </p>
      {doing && (
        <form className="mo-inline" onSubmit={submit}>
          {doing === 'done' && sites.length > 1 && (
            <fieldset className="field field-small">
              <legend>{say(words.which, lang)}</legend>
              <div className="choices">
                {sites.map((site) => (
                  <label key={site} className="choice">
                    <input
                      type="checkbox"
                      checked={done.includes(site)}
                      onChange={(event) => setDone(event.target.checked ? [...done, site] : done.filter((s) => s !== site))}
                    />
                    <span>{siteName(site, lang)}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          )}
          {doing === 'done' ? (
            <PastDayField legend={say(mouthWords.onDay, lang)} lang={lang} asOf={asOf} value={on} onChange={setOn} />
          ) : (
            <DateField whole legend={say(mouthWords.onDay, lang)} lang={lang} value={on} onChange={setOn} />
          )}
          <button type="submit" className="button-main" disabled={!ready}>
            {say(doing === 'done' ? mouthWords.save : mouthWords.plan, lang)}
          </button>
        </form>
      )}
    </>
  )
}

interface HealingDraft {
  readonly complete?: boolean | undefined
  readonly infection?: boolean | undefined
  readonly on?: string | undefined
  readonly note: string
}

function Healing(props: PageProps & { readonly procedure: MouthProcedure; readonly name: string }) {
  const { patient, lang, asOf, procedure: p, name } = props
  const [draft, set, clear, kept] = useDraft<HealingDraft>(`mouth/${patient.id}/healing/${p.reference}`, { note: '', on: todayIso(asOf) })
  const [open, setOpen] = useState(kept)
  const { complete, infection, on, note } = draft
  const before = on !== undefined && p.date !== undefined && on < p.date
  const ready = complete !== undefined && isPast(on, asOf) && !before
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!ready || complete === undefined || !isPast(on, asOf)) return
    patient.save(healing(patient.id, p.reference, { complete, infection, note }, on), {
      nl: `Genezing vastgelegd: ${complete ? 'volledig' : 'nog niet'}`,
      en: `Healing recorded: ${complete ? 'complete' : 'not yet'}`,
    })
    clear()
    setOpen(false)
  }
  return (
    <>
      <p className="mo-actions">
        <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(mouthWords.recordHealing, lang)}
          <span className="hidden">: {name}</span>
        </button>
      </p>
      {open && (
        <form className="mo-inline" onSubmit={submit}>
          <YesNoField
            legend={say(mouthWords.healingAsk, lang)}
            lang={lang}
            value={complete}
            onChange={(value) => set((now) => ({ ...now, complete: value }))}
          />
          <YesNoField
            legend={say(mouthWords.infectionAsk, lang)}
            lang={lang}
            value={infection}
            onChange={(value) => set((now) => ({ ...now, infection: value }))}
          />
          <PastDayField
            legend={say(mouthWords.examined, lang)}
            lang={lang}
            asOf={asOf}
            value={on}
            onChange={(next) => set((now) => ({ ...now, on: next }))}
          />
          {before && (
            <p className="wrong" role="alert">
              {say(words.beforeProcedure, lang)}
            </p>
          )}
          <NoteField lang={lang} value={note} onChange={(text) => set((now) => ({ ...now, note: text }))} />
          <button type="submit" className="button-main" disabled={!ready}>
            {say(mouthWords.save, lang)}
          </button>
        </form>
      )}
    </>
  )
}

const words = {
  which: { nl: 'Welke zijn verricht?', en: 'Which were done?' },
  beforeProcedure: { nl: 'Dit is vóór de ingreep.', en: 'This is before the procedure.' },
} as const
