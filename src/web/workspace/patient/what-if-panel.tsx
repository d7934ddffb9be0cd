import type { Resource } from '@medplum/fhirtypes'
import { useDeferredValue, useEffect, useId, useState } from 'react'
import type { Day } from '../../../values/day.ts'
import { isoDay } from '../../../values/day.ts'
import type { Lang, Text } from '../../../values/text.ts'
import { StanceMark } from '../../advice-item.tsx'
import { DateField } from '../../date-field.tsx'
import { dateText, glued, say } from '../../words.ts'
import type { Said } from '../advice-view.ts'
import type { OpenPatient } from '../open-patient.ts'
import type { PatientView } from '../view.ts'
import { work } from '../view-client.ts'
import { nameOf } from '../writing.ts'
import { dayOf, givenDoses, plannedProcedures, type Shift, type Supposition, shifts, supposed, takenNow } from './what-if.ts'

const w = {
  title: { nl: 'Wat als?', en: 'What if?' },
  intro: {
    nl: 'Verschuif iets en zie wat het advies wordt. Er wordt niets opgeslagen.',
    en: 'Move something and see what the advice becomes. Nothing is saved.',
  },
  what: { nl: 'Wat verschuift?', en: 'What moves?' },
  choose: { nl: 'Kies', en: 'Choose' },
  newDay: { nl: 'Op welke dag?', en: 'On which day?' },
  planned: { nl: 'Gepland: {name}', en: 'Planned: {name}' },
  extraction: { nl: 'Een extractie die nog niet gepland is', en: 'An extraction that is not planned yet' },
  tooth: { nl: 'Tand of kies (FDI)', en: 'Tooth (FDI)' },
  given: { nl: 'Gegeven: {name}, {date}', en: 'Given: {name}, {date}' },
  next: { nl: 'Volgende toediening: {name}', en: 'Next dose: {name}' },
  stop: { nl: 'Stoppen met {name}', en: 'Stopping {name}' },
  look: { nl: 'Advies bekijken op', en: 'See the advice on' },
  lookHint: { nl: 'Leeg: vandaag.', en: 'Empty: today.' },
  result: { nl: 'Dan verandert', en: 'Then this changes' },
  same: { nl: 'Het advies blijft hetzelfde.', en: 'The advice stays the same.' },
  now: { nl: 'Nu', en: 'Now' },
  then: { nl: 'Dan', en: 'Then' },
  gone: { nl: 'Vervalt', en: 'No longer said' },
  clear: { nl: 'Terug naar het dossier', en: 'Back to the record' },
  unsaved: { nl: 'Wat als, niet opgeslagen', en: 'What if, not saved' },
  reading: { nl: 'Wordt berekend', en: 'Working it out' },
} as const satisfies Readonly<Record<string, Text>>

interface Typed {
  /** "procedure ServiceRequest/x", "extraction", "move-dose …", "dose …", "stop …". */
  readonly what: string
  readonly on?: string
  readonly tooth: string
  readonly look?: string
}

const nothing: Typed = { what: '', tooth: '' }

/** The supposition that was typed, as soon as it is whole. */
function supposition({ what, on, tooth }: Typed): Supposition | undefined {
  const [kind, reference = ''] = what.split(' ')
  if (on === undefined) return undefined
  switch (kind) {
    case 'procedure':
    case 'move-dose':
      return { kind, reference, on }
    case 'dose':
    case 'stop':
      return { kind, therapy: reference, on }
    case 'extraction':
      return /^[1-4][1-8]$/.test(tooth) ? { kind, tooth, on } : undefined
    default:
      return undefined
  }
}

const labelOf = (resource: Resource, view: PatientView, lang: Lang): string => {
  const reference = nameOf(resource)
  const said = view.advice.lines.find(({ subject }) => subject === reference)
  if (said) return said.subjectName[lang]
  const concept =
    'code' in resource ? (resource.code as { text?: string; coding?: { display?: string; code?: string }[] } | undefined) : undefined
  return concept?.text ?? concept?.coding?.[0]?.display ?? concept?.coding?.[0]?.code ?? reference
}

/**
 * Moving an extraction, a dose or a drug, and what the advice becomes.
 * @param onView what the page is to show instead, while something is supposed
 */
export function WhatIf(props: {
  readonly patient: OpenPatient
  readonly view: PatientView
  readonly lang: Lang
  readonly asOf: Day
  readonly onView: (view: PatientView | undefined) => void
}) {
  const { patient, view, lang, asOf, onView } = props
  const id = useId()
  const [typed, setTyped] = useState(nothing)
  const [result, setResult] = useState<readonly Shift[] | 'working'>()
  const later = useDeferredValue(typed)
  const today = isoDay(asOf)

  useEffect(() => {
    const one = supposition(later)
    if (!one && later.look === undefined) {
      setResult(undefined)
      onView(undefined)
      return
    }
    let old = false
    setResult('working')
    const resources = supposed(patient.resources, patient.id, one ? [one] : [])
    void work('view', resources, later.look ?? today, view.advice.protocol).then((is) => {
      if (old || 'unusable' in is) return
      setResult(shifts(view.advice, is.view.advice))
      onView(is.view)
    })
    return () => {
      old = true
    }
  }, [later, patient.resources, patient.id, view, today, onView])

  const exposures = takenNow(view.advice.exposures, today)
  const options: readonly (readonly [value: string, label: string])[] = [
    ...plannedProcedures(patient.resources).map(
      (r) => [`procedure ${nameOf(r)}`, say(w.planned, lang, { name: labelOf(r, view, lang) })] as const,
    ),
    ['extraction', say(w.extraction, lang)],
    ...exposures.map((e) => [`dose ${e.reference}`, say(w.next, lang, { name: e.name[lang] })] as const),
    ...givenDoses(patient.resources)
      .slice(0, 4)
      .map((r) => {
        const taken = view.advice.exposures.find((e) => e.references.includes(`MedicationAdministration/${r.id}`))
        const date = dayOf(r)
        return [
          `move-dose MedicationAdministration/${r.id}`,
          say(w.given, lang, {
            name: taken?.name[lang] ?? r.medicationCodeableConcept?.text ?? '',
            date: date ? dateText(date, lang) : '?',
          }),
        ] as const
      }),
    ...exposures.map((e) => [`stop ${e.reference}`, say(w.stop, lang, { name: e.name[lang] })] as const),
  ]
  const active = result !== undefined
  return (
    <section className={active ? 'what-if what-if-active' : 'what-if'} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(w.title, lang)}</h2>
      <p className="soft">{say(w.intro, lang)}</p>
      <div className="what-if-fields">
        <label className="what-if-what">
          <span className="label">{say(w.what, lang)}</span>
          <select value={typed.what} onChange={(event) => setTyped({ ...typed, what: event.target.value })}>
            <option value="">{say(w.choose, lang)}</option>
            {options.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {typed.what === 'extraction' && (
          <label>
            <span className="label">{say(w.tooth, lang)}</span>
            <input
              className="what-if-tooth"
              inputMode="numeric"
              maxLength={2}
              value={typed.tooth}
              onChange={(event) => setTyped({ ...typed, tooth: event.target.value.replace(/\D/g, '') })}
            />
          </label>
        )}
        {typed.what !== '' && (
          <DateField
            key={typed.what}
            legend={say(w.newDay, lang)}
            lang={lang}
            whole
            value={typed.on}
            onChange={(on) => setTyped(({ on: _, ...rest }) => ({ ...rest, ...(on !== undefined && { on }) }))}
          />
        )}
        <DateField
          legend={say(w.look, lang)}
          hint={say(w.lookHint, lang)}
          lang={lang}
          whole
          value={typed.look}
          onChange={(look) => setTyped(({ look: _, ...rest }) => ({ ...rest, ...(look !== undefined && { look }) }))}
        />
      </div>
      <div role="status">
        {result === 'working' && <p className="soft">{say(w.reading, lang)}</p>}
        {Array.isArray(result) && result.length === 0 && <p>{say(w.same, lang)}</p>}
        {Array.isArray(result) && result.length > 0 && (
          <>
            <h3>{say(w.result, lang)}</h3>
            <ul className="what-if-shifts">
              {(result as readonly Shift[]).map((shift) => (
                <li key={shift.key}>
                  <p className="advice-question">
                    {shift.name.subjectName[lang]}: {shift.name.decisionName[lang]}
                  </p>
                  {shift.was.length > 0 && (
                    <div className="what-if-was">
                      <span className="soft">{say(shift.is.length > 0 ? w.now : w.gone, lang)}</span>
                      <Lines of={shift.was} lang={lang} />
                    </div>
                  )}
                  {shift.is.length > 0 && (
                    <div>
                      <span className="soft">{say(w.then, lang)}</span>
                      <Lines of={shift.is} lang={lang} />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {active && (
        <button type="button" className="button" onClick={() => setTyped(nothing)}>
          {say(w.clear, lang)}
        </button>
      )}
    </section>
  )
}

/** Said above what is shown of a supposition. */
export const supposedMark = (lang: Lang): string => say(w.unsaved, lang)

function Lines({ of, lang }: { readonly of: readonly Said[]; readonly lang: Lang }) {
  return (
    <>
      {of.map((line) => (
        <p key={line.key}>
          <StanceMark stance={line.stance} lang={lang} /> {glued(line.text[lang])}
        </p>
      ))}
    </>
  )
}
