import { type FormEvent, useMemo } from 'react'
import { say } from '../../words.ts'
import { href } from '../address.ts'
import { useDraft } from '../drafts.ts'
import { isPast, NoteField, PastDayField, todayIso } from '../mouth/fields.tsx'
import { type Marked, marksOf } from '../mouth/marks.ts'
import { Odontogram } from '../mouth/odontogram.tsx'
import { areaOf } from '../mouth/places.ts'
import type { PageProps } from '../page.ts'
import { type AssessmentDraft, Findings, Live, LiveBar, tried } from './assessment-form.tsx'
import { lesionName, lesionWords } from './lesion-words.ts'
import { assessment, newLesion } from './lesion-writing.ts'
import { useWhatIf } from './use-what-if.ts'

interface Draft extends AssessmentDraft {
  readonly sites: readonly string[]
  readonly onset?: string | undefined
}

/** A lesion that is not on record yet: where it lies, since when, and the first look at it. */
export function NewLesion(props: PageProps & { readonly sites: readonly string[] }) {
  const { patient, lang, asOf, sites: given } = props
  const none = useMemo<Draft>(() => ({ sites: given, answers: {}, on: todayIso(asOf) }), [given, asOf])
  const [draft, set, clear] = useDraft<Draft>(`lesion/${patient.id}/new/${given.join('-')}`, none)
  const { sites, onset } = draft
  const mouth = patient.view?.mouth
  const marks = useMemo(
    () => (mouth ? marksOf(mouth, patient.resources, lang) : new Map<string, Marked>()),
    [mouth, patient.resources, lang],
  )
  const day = isPast(draft.on, asOf) ? draft.on : undefined
  const onsetRight = onset === undefined || isPast(onset, asOf)
  const changes = useMemo(() => {
    if (day === undefined || sites.length === 0) return []
    const made = assessment(patient.id, 'Condition/what-if', draft, day, tried())
    if (made.length === 0) return []
    return [{ resource: { ...newLesion(patient.id, { sites, onset: onsetRight ? onset : undefined }, day), id: 'what-if' } }, ...made]
  }, [patient.id, draft, day, sites, onset, onsetRight])
  const { view, working } = useWhatIf(patient, changes, asOf)
  const ready = sites.length > 0 && day !== undefined && onsetRight
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!ready || day === undefined) return
    const lesion = newLesion(patient.id, { sites, onset, note: draft.note }, todayIso(asOf))
    patient.save([{ resource: lesion }, ...assessment(patient.id, `Condition/${lesion.id}`, { ...draft, note: undefined }, day)], {
      nl: `${lesionName(sites, 'nl')} vastgelegd`,
      en: `${lesionName(sites, 'en')} recorded`,
    })
    clear()
    location.hash = href({ page: 'lesion', patient: patient.id, item: lesion.id!, lang })
  }
  return (
    <section aria-labelledby="le-new">
      <h2 id="le-new">{sites.length > 0 ? lesionName(sites, lang) : say(lesionWords.newLesion, lang)}</h2>
      <p className="soft">{say(lesionWords.newIntro, lang)}</p>
      <Odontogram
        lang={lang}
        marks={marks}
        chosen={sites}
        onChoose={(id) =>
          set((now) => {
            const site = areaOf(id)?.site ?? id
            return { ...now, sites: now.sites.includes(site) ? now.sites.filter((s) => s !== site) : [...now.sites, site] }
          })
        }
      />
      {sites.length > 0 && (
        <form className="mo-inline le-new" onSubmit={submit}>
          <div className="le-two">
            <div>
              <PastDayField
                legend={say(lesionWords.firstSeen, lang)}
                lang={lang}
                asOf={asOf}
                value={onset}
                onChange={(next) => set((now) => ({ ...now, onset: next }))}
              />
              <p className="why">{say(lesionWords.firstSeenHint, lang)}</p>
              <Findings lang={lang} draft={draft} newest={[]} set={(next) => set((now) => ({ ...now, ...next(now) }))} />
            </div>
            <Live lang={lang} reference="Condition/what-if" sites={sites} view={view} working={working} any={changes.length > 0} />
          </div>
          <LiveBar lang={lang} reference="Condition/what-if" view={view} />
          <PastDayField
            legend={say(lesionWords.examined, lang)}
            lang={lang}
            asOf={asOf}
            value={draft.on}
            onChange={(on) => set((now) => ({ ...now, on }))}
          />
          <NoteField lang={lang} value={draft.note ?? ''} onChange={(note) => set((now) => ({ ...now, note }))} />
          <button type="submit" className="button-main" disabled={!ready}>
            {say(lesionWords.recordLesion, lang)}
          </button>
        </form>
      )}
    </section>
  )
}
