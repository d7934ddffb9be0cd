import { useId, useRef, useState } from 'react'
import type { Role } from '../../../server/store/viewer.ts'
import { addDays, isoDay, parseDay } from '../../../values/day.ts'
import { type Lang, numberInWords, type Text } from '../../../values/text.ts'
import { ChoiceField } from '../../choice-field.tsx'
import { DateField } from '../../date-field.tsx'
import { say } from '../../words.ts'
import type { useDraft } from '../drafts.ts'
import type { OpenPatient } from '../open-patient.ts'
import type { Me } from '../session.ts'
import { AskPrescriber } from './asking-prescriber.tsx'
import type { DoseOn } from './dose-on.ts'
import type { DoseTherapy } from './dose-view.ts'
import { notGivenNames, verdictNames } from './dose-words.ts'
import { approvalsOf, type Control, givenChanges, type NotGiven, notGivenChanges, tellChange, type Writing } from './dose-writing.ts'
import { ControlField, MgField, PlaceField, ProductFields, ReactionFields, RouteAndSite, TextField } from './given-fields.tsx'
import { RecordedOn } from './given-list.tsx'
import { numberIn } from './laboratory.ts'
import { w } from './page-words.ts'
import type { Typed } from './typed.ts'

/** Who answers for the treatment, and so for the advice. */
export const answering: ReadonlySet<Role> = new Set(['dentist', 'prescriber', 'mka-surgeon'])

const fortnight = (day: string): string => isoDay(addDays(parseDay(day)!, 14))

/** What the advice plans two weeks after the dose; where it plans nothing, a check that can be asked for. */
function controlsOf(
  on: DoseOn | undefined,
  day: string,
): readonly { readonly control: Control; readonly day: string; readonly advised: boolean }[] {
  const lines = on?.lines ?? []
  const advised = (['creatinine-after-2-weeks', 'calcium-after-2-weeks'] as const).filter((code) =>
    lines.some((line) => line.decision === 'pre-dose-check' && line.outcome === code),
  )
  // The label asks for calcium within two weeks where the kidneys are poor, first dose or not.
  const warned = lines.find((line) => line.decision === 'denosumab-hypocalcaemia' && line.outcome === 'warn')
  const controls: readonly Control[] =
    warned && !advised.includes('calcium-after-2-weeks') ? [...advised, 'calcium-after-2-weeks'] : advised
  return controls.length > 0
    ? controls.map((control) => ({ control, day: fortnight(day), advised: true }))
    : [{ control: 'two-week-control', day: fortnight(day), advised: false }]
}

/** The dose in mg that the advice names; of zoledronate by the clearance, of others the strength of the product. */
export function advisedMgOf(on: DoseOn | undefined, therapy: DoseTherapy): number | undefined {
  const byClearance = on?.lines.find((line) => line.decision === 'zoledronate-dose')
  if (therapy.substance === 'zoledronate') return typeof byClearance?.values.doseMg === 'number' ? byClearance.values.doseMg : undefined
  return therapy.strengthMg ?? undefined
}

/** Records a dose: given or not given, with all that goes with it. */
export function RecordDose(props: {
  readonly patient: OpenPatient
  readonly therapy: DoseTherapy
  readonly lang: Lang
  readonly me: Me
  readonly asOf: string
  /** What the advice says of the day in the form; undefined while it is worked out. */
  readonly on: DoseOn | undefined
  readonly draft: ReturnType<typeof useDraft<Typed>>
}) {
  const { patient, therapy, lang, me, asOf, on } = props
  const [typed, setTyped, clear, kept] = props.draft
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  const set = (more: Partial<Typed>): void => setTyped((now) => ({ ...now, ...more }))
  const fields = { typed, set, lang, tried }
  const day = typed.day === undefined ? asOf : (typed.day ?? undefined)
  const future = day !== undefined && day > asOf
  const verdict = on === undefined ? undefined : (on.therapy.verdict ?? 'ask')
  const advisedMg = verdict === 'give' ? advisedMgOf(on, therapy) : undefined
  const mg = numberIn(typed.mg ?? (advisedMg === undefined ? '' : numberInWords(advisedMg, lang)))
  const deviates = advisedMg !== undefined && mg !== undefined && mg !== advisedMg
  const may = answering.has(me.role)
  const reasons = on?.lines.find((line) => line.decision === 'pre-dose-check' && line.outcome === verdict)?.reasons ?? []
  const approvals = day === undefined ? [] : approvalsOf(patient.resources, therapy, day, reasons)
  const against = (verdict === 'hold' || verdict === 'ask') && approvals.length === 0
  // What is held is not given by who may not decide: it is asked, or it was given already and is told.
  const asks = against && !may && typed.already !== true
  const reasonNeeded = typed.did === 'given' && (against || deviates)
  const route = typed.route ?? (therapy.route === 'iv' || therapy.route === 'sc' ? therapy.route : undefined)
  const controls = day === undefined ? [] : controlsOf(on, day)
  const writing = (): Writing => ({
    patient: patient.id,
    resources: patient.resources,
    therapy,
    by: me.name,
    at: new Date().toISOString(),
    lang,
  })
  const label = (of: Text, fillings: (l: Lang) => Record<string, string>): Text => ({
    nl: say(of, 'nl', fillings('nl')),
    en: say(of, 'en', fillings('en')),
  })

  const wrong = (): boolean => {
    if (day === undefined || future) return true
    if (typed.did === 'not-given') return typed.why === undefined
    return mg === undefined || on === undefined || (reasonNeeded && typed.reason.trim() === '')
  }
  const record = (): void => {
    setTried(true)
    if (wrong() || day === undefined) {
      // What is lacking is marked once drawn; the first of it takes the focus.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    if (typed.did === 'not-given') {
      patient.save(
        notGivenChanges(writing(), { day, why: typed.why!, note: typed.note, newDay: typed.newDay }),
        label(w.labelNotGiven, (l) => ({ name: therapy.name[l] })),
      )
    } else {
      const reason = typed.reason.trim()
      const approval = approvals[0]
      const why = approval && !deviates ? `${approval.owner?.display ?? ''}: ${approval.statusReason?.text ?? ''}` : reason
      const withControl = typed.control ?? controls.some(({ advised }) => advised)
      const changes = givenChanges(writing(), {
        day,
        time: typed.time === '' ? undefined : typed.time,
        mg: mg!,
        route,
        site: typed.site,
        lot: typed.lot,
        expiry: typed.expiry,
        place: typed.place,
        reactions:
          typed.reaction === undefined
            ? undefined
            : typed.reaction === 'none'
              ? []
              : typed.reactions.length === 0
                ? ['other']
                : typed.reactions,
        reactionNote: typed.reaction === 'seen' ? typed.reactionNote : undefined,
        note: [typed.note.trim(), deviates ? `${say(w.deviates, lang, { mg: numberInWords(advisedMg, lang) })} ${reason}` : '']
          .filter((part) => part !== '')
          .join('\n'),
        against: verdict === 'hold' || verdict === 'ask' ? { verdict, reason: why } : undefined,
        controls: withControl ? controls : [],
        thenFrom: on?.therapy.thenFrom ?? undefined,
      })
      const told = against && !may ? [tellChange(writing(), day, reason)] : []
      patient.save(
        [...changes, ...told],
        label(w.labelGiven, (l) => ({ name: therapy.name[l], mg: numberInWords(mg!, l) })),
      )
      if (against && may && (verdict === 'hold' || verdict === 'ask'))
        patient.answer(
          { decision: 'pre-dose-check', subject: therapy.subject, outcome: verdict, response: 'overridden', reason },
          w.against,
        )
    }
    clear()
    setTried(false)
  }

  return (
    <form
      ref={form}
      className="dose-form"
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        record()
      }}
    >
      <h2 id={`${id}-title`}>{say(w.record, lang)}</h2>
      <ChoiceField
        small
        legend={say(w.did, lang)}
        options={[
          { value: 'given', label: say(w.given, lang) },
          { value: 'not-given', label: say(w.notGiven, lang) },
        ]}
        value={typed.did}
        onChange={(did: Typed['did']) => set({ did })}
      />
      <div className="dose-when">
        <DateField legend={say(w.day, lang)} lang={lang} whole value={day} onChange={(iso) => set({ day: iso ?? null })} />
        {typed.did === 'given' && (
          <label className="dose-time">
            <span className="label">
              {say(w.time, lang)} <span className="soft">({say(w.optional, lang)})</span>
            </span>
            <input type="time" value={typed.time} onChange={({ target }) => set({ time: target.value })} />
          </label>
        )}
      </div>
      {future && (
        <p className="wrong" role="alert">
          {say(w.dayFuture, lang)}
        </p>
      )}
      {typed.did === 'not-given' ? (
        <>
          <ChoiceField
            small
            legend={say(w.why, lang)}
            options={(Object.keys(notGivenNames) as NotGiven[]).map((value) => ({ value, label: notGivenNames[value][lang] }))}
            value={typed.why}
            onChange={(why: NotGiven) => set({ why })}
          />
          {tried && typed.why === undefined && (
            <p className="wrong" role="alert">
              {say(w.missingWhy, lang)}
            </p>
          )}
          <DateField
            legend={say(w.newDay, lang)}
            hint={say(w.newDayHint, lang)}
            lang={lang}
            whole
            value={typed.newDay}
            onChange={(newDay) => set({ newDay })}
          />
          <TextField label={`${say(w.note, lang)} (${say(w.optional, lang)})`} value={typed.note} onChange={(note) => set({ note })} />
        </>
      ) : asks ? (
        <p className="dose-held-here">{say(w.heldHere, lang, { verdict: verdictNames[verdict][lang].toLowerCase() })}</p>
      ) : (
        <>
          <MgField {...fields} advisedMg={advisedMg} mayFill={verdict === 'give'} />
          <RouteAndSite {...fields} usual={therapy.route === 'iv' || therapy.route === 'sc' ? therapy.route : undefined} />
          <ProductFields {...fields} day={day} />
          <PlaceField {...fields} />
          <ReactionFields {...fields} />
          {controls.length > 0 && <ControlField {...fields} controls={controls} />}
          <TextField label={`${say(w.note, lang)} (${say(w.optional, lang)})`} value={typed.note} onChange={(note) => set({ note })} />
          {reasonNeeded && (
            <TextField
              label={
                against
                  ? may
                    ? `${say(w.against, lang)}: ${say(w.reason, lang).toLowerCase()}`
                    : say(w.whoDecided, lang)
                  : say(w.reasonDose, lang)
              }
              {...(against &&
                verdict !== undefined && {
                  hint: may
                    ? say(w.againstHint, lang, { verdict: verdictNames[verdict][lang].toLowerCase() })
                    : say(w.alreadyGivenHint, lang),
                })}
              value={typed.reason}
              onChange={(reason) => set({ reason })}
              wrong={tried && typed.reason.trim() === '' ? say(w.missingReason, lang) : undefined}
            />
          )}
        </>
      )}
      {typed.did === 'given' && day !== undefined && <RecordedOn loud day={day} patient={patient} therapy={therapy} lang={lang} />}
      {!(typed.did === 'given' && asks) && (
        <div className="actions">
          <button type="submit" className="button-main dose-save" disabled={typed.did === 'given' && on === undefined}>
            {on === undefined && typed.did === 'given' ? say(w.working, lang) : say(typed.did === 'given' ? w.save : w.saveNotGiven, lang)}
          </button>
          {kept && (
            <button type="button" className="quiet" onClick={clear}>
              {say(w.discard, lang)}
            </button>
          )}
        </div>
      )}
      {typed.did === 'given' && asks && day !== undefined && (
        <p>
          <button type="button" className="quiet" onClick={() => set({ already: true })}>
            {say(w.alreadyGiven, lang)}
          </button>
        </p>
      )}
    </form>
  )
}

/** Beside the form, for it is one of its own: the question to the prescriber. */
export function AskFor(props: {
  readonly patient: OpenPatient
  readonly therapy: DoseTherapy
  readonly lang: Lang
  readonly me: Me
  readonly asOf: string
  readonly on: DoseOn | undefined
}) {
  const { patient, therapy, lang, me, asOf, on } = props
  const verdict = on === undefined ? undefined : (on.therapy.verdict ?? 'ask')
  if (on === undefined || verdict === undefined || verdict === 'give' || answering.has(me.role) || !on.therapy.toCome) return null
  const reasons = on.lines.find((line) => line.decision === 'pre-dose-check' && line.outcome === verdict)?.reasons ?? []
  if (approvalsOf(patient.resources, therapy, on.day, reasons).length > 0) return null
  return (
    <AskPrescriber
      writing={{ patient: patient.id, resources: patient.resources, therapy, by: me.name, at: new Date().toISOString(), lang }}
      patient={patient}
      lang={lang}
      day={on.day >= asOf ? on.day : asOf}
      verdict={verdict}
      reasons={reasons}
    />
  )
}
