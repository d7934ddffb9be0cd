import { useMemo, useState } from 'react'
import type { Lang } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { href } from '../address.ts'
import type { PageProps } from '../page.ts'
import { FindingForm } from './finding-form.tsx'
import { Legend } from './legend.tsx'
import { type Marked, marksOf } from './marks.ts'
import './mouth.css'
import { MouthTable } from './mouth-table.tsx'
import type { MouthPlace } from './mouth-view.ts'
import { dated, findingInWords, mouthWords, placeName } from './mouth-words.ts'
import { Notes } from './notes.tsx'
import { Odontogram } from './odontogram.tsx'
import { type AdviceGroup, adviceAt } from './place-advice.ts'
import { areaOf } from './places.ts'
import { ProcedureForm } from './procedure-form.tsx'
import { ProcedureItem } from './procedure-item.tsx'
import { writesFindings, writesTreatment } from './rights.ts'
import { SaidList } from './said-list.tsx'
import { WholeMouthForm } from './whole-mouth-form.tsx'

const nowhere: MouthPlace = { site: '', findings: [], procedures: [], lesions: [], extracted: undefined }

/** The mouth of a patient: what is known of it, what is planned, and what the advice says of that. */
export function MouthPage(props: PageProps) {
  const { patient, lang, item } = props
  const [chosen, setChosen] = useState<readonly string[]>(item ? [item] : [])
  const [several, setSeveral] = useState(false)
  const mouth = patient.view?.mouth
  const marks = useMemo(
    () => (mouth ? marksOf(mouth, patient.resources, lang) : new Map<string, Marked>()),
    [mouth, patient.resources, lang],
  )
  if (!mouth) return <p className="soft ws-loading">{say(mouthWords.waiting, lang)}</p>
  const choose = (id: string, adding: boolean): void =>
    setChosen((now) => {
      if (now.includes(id)) return now.filter((c) => c !== id)
      return adding || several ? [...now, id] : [id]
    })
  return (
    <div className="mo-page">
      <section className="mo-picture" aria-labelledby="mo-title">
        <div className="mo-head">
          <h2 id="mo-title">{say(mouthWords.title, lang)}</h2>
          <label className="choice">
            <input type="checkbox" checked={several} onChange={(event) => setSeveral(event.target.checked)} />
            <span>{say(mouthWords.several, lang)}</span>
          </label>
          {chosen.length > 0 && (
            <button type="button" className="quiet" onClick={() => setChosen([])}>
              {say(mouthWords.clear, lang)}
            </button>
          )}
        </div>
        <Odontogram lang={lang} marks={marks} chosen={chosen} onChoose={choose} />
        <Legend lang={lang} marks={marks} />
        <MouthTable lang={lang} marks={marks} onChoose={(id) => setChosen([id])} />
      </section>
      <div className="mo-below">
        <Panel {...props} chosen={chosen} marks={marks} />
        <PlaceAdvice {...props} chosen={chosen} />
      </div>
    </div>
  )
}

function Panel(props: PageProps & { readonly chosen: readonly string[]; readonly marks: ReadonlyMap<string, Marked> }) {
  const { lang, me, chosen, marks, patient } = props
  const places = chosen.map((id) => ({ id, place: marks.get(id)?.place ?? { ...nowhere, site: areaOf(id)?.site ?? id } }))
  // A procedure at several of the chosen places is told at the first of them.
  const told = places.map(({ place }, i) => ({
    ...place,
    procedures: place.procedures.filter(
      (p) => !places.slice(0, i).some((before) => before.place.procedures.some((q) => q.reference === p.reference)),
    ),
  }))
  const nothing = marks.size === 0 && chosen.length === 0
  return (
    <section className="mo-panel" aria-labelledby="mo-chosen">
      <h2 id="mo-chosen" aria-live="polite">
        {chosen.length === 0 ? say(mouthWords.whole, lang) : chosen.map((id) => capital(placeName(id, lang))).join(' · ')}
      </h2>
      {chosen.length === 0 ? (
        <>
          <p className="soft">{say(nothing ? mouthWords.nothingAtAll : mouthWords.choose, lang)}</p>
          <Sessions {...props} />
          <Known {...props} place={marks.get('')?.place ?? nowhere} />
        </>
      ) : (
        places.map(({ id, place }, i) => (
          <div key={id} className="mo-known">
            {chosen.length > 1 && <h3>{capital(placeName(id, lang))}</h3>}
            <Known {...props} place={told[i]!} known={place.procedures.length > 0} />
            {place.lesions.map((lesion) => (
              <p key={lesion.reference}>
                <a className="quiet" href={href({ page: 'lesion', patient: patient.id, item: lesion.reference.split('/')[1]!, lang })}>
                  {say(mouthWords.openLesion, lang)}
                </a>
              </p>
            ))}
          </div>
        ))
      )}
      {!writesFindings(me.role) && <p className="soft mo-role">{say(mouthWords.readOnly, lang)}</p>}
      {writesFindings(me.role) &&
        (chosen.length === 0 ? <WholeMouthForm {...props} /> : <FindingForm {...props} key={`f ${chosen.join()}`} places={places} />)}
      {writesTreatment(me.role) && <ProcedureForm {...props} key={`p ${chosen.join()}`} chosen={chosen} />}
      {writesTreatment(me.role) && chosen.length > 0 && (
        <p className="mo-new-lesion">
          <a
            className="quiet"
            href={href({
              page: 'lesion',
              patient: patient.id,
              item: ['new', ...new Set(chosen.map((id) => areaOf(id)?.site ?? id))].join('-'),
              lang,
            })}
          >
            {say(mouthWords.newLesion, lang)}
          </a>
        </p>
      )}
      {writesFindings(me.role) && !writesTreatment(me.role) && <p className="soft mo-role">{say(mouthWords.onlyFindings, lang)}</p>}
    </section>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function Known(props: PageProps & { readonly place: MouthPlace; readonly chosen: readonly string[]; readonly known?: boolean }) {
  const { lang, place, known = false } = props
  if (place.findings.length === 0 && place.procedures.length === 0)
    return place.site === '' || known ? null : <p className="soft">{say(mouthWords.nothing, lang)}</p>
  return (
    <>
      {place.findings.length > 0 && (
        <ul className="mo-findings" aria-label={say(mouthWords.known, lang)}>
          {place.findings.map((f) => (
            <li key={f.reference + f.code}>
              {capital(findingInWords(f.code, f.value, lang))} <span className="soft nowrap">{dated(f.date, lang)}</span>
            </li>
          ))}
        </ul>
      )}
      <Notes patient={props.patient} of={place.findings.map((f) => f.reference)} />
      {place.procedures.length > 0 && (
        <ul className="mo-procedures">
          {place.procedures.map((p) => (
            <ProcedureItem key={p.reference} {...props} procedure={p} />
          ))}
        </ul>
      )}
    </>
  )
}

function Sessions({ patient, lang }: PageProps) {
  const sessions = patient.view?.mouth.sessions
  if (!sessions) return null
  return (
    <div className="mo-sessions">
      <h3>{say(mouthWords.sessions, lang)}</h3>
      <ol>
        {sessions.groups.map((teeth, i) => (
          <li key={teeth.join()}>
            <span className="soft">
              {say(mouthWords.session, lang)} {i + 1}
            </span>{' '}
            <strong>{teeth.join(', ')}</strong>
          </li>
        ))}
      </ol>
      <p className="soft">{sessions.text[lang]}</p>
    </div>
  )
}

const groupNames: Readonly<Record<AdviceGroup, (typeof mouthWords)['before' | 'during' | 'lesions']>> = {
  before: mouthWords.before,
  during: mouthWords.during,
  lesions: mouthWords.lesions,
}

function PlaceAdvice({ patient, lang, chosen }: PageProps & { readonly chosen: readonly string[] }) {
  const { view } = patient
  if (!view) return null
  const groups = adviceAt(view.advice, view.mouth, chosen)
  return (
    <section className="mo-advice" aria-labelledby="mo-advice">
      <h2 id="mo-advice">{say(mouthWords.advice, lang)}</h2>
      {groups.length === 0 && <p className="soft">{say(mouthWords.noAdvice, lang)}</p>}
      {(['lesions', 'during', 'before'] as const).map((group) => {
        const here = groups.filter((g) => g.group === group)
        return here.length === 0 ? null : (
          <div key={group} className="mo-advice-group">
            <h3>{say(groupNames[group], lang)}</h3>
            {here.map(({ subject, lines }) => (
              <Subject key={subject.nl} subject={subject[lang]} lines={lines} lang={lang} />
            ))}
          </div>
        )
      })}
    </section>
  )
}

/** At most so many lines of one subject are shown at once; the rest is there when wanted. */
const atOnce = 3

function Subject({
  subject,
  lines,
  lang,
}: {
  readonly subject: string
  readonly lines: Parameters<typeof SaidList>[0]['lines']
  readonly lang: Lang
}) {
  const rest = lines.slice(atOnce)
  return (
    <div className="mo-subject">
      <h4>{subject}</h4>
      <SaidList lines={lines.slice(0, atOnce)} lang={lang} named={subject} />
      {rest.length > 0 && (
        <details className="mo-rest">
          <summary>
            {say(mouthWords.more, lang)}: {[...new Set(rest.map((l) => l.decisionName[lang]))].join(', ')} ({rest.length})
          </summary>
          <SaidList lines={rest} lang={lang} named={subject} />
        </details>
      )}
    </div>
  )
}
