import type { MedicationAdministration, Observation } from '@medplum/fhirtypes'
import { useId } from 'react'
import { type Lang, numberInWords, type Text } from '../../../values/text.ts'
import { dateText, glued, say } from '../../words.ts'
import type { OpenPatient } from '../open-patient.ts'
import type { Me } from '../session.ts'
import type { DoseTherapy, GivenDose } from './dose-view.ts'
import { type Site, siteNames, timingNames } from './dose-words.ts'
import { doseSystem, mistakeChange } from './dose-writing.ts'
import { nameOf } from './medication-of.ts'
import { w } from './page-words.ts'

/** How many doses stand open; the rest is one fold away. */
const newest = 6

const administrationOf = (patient: OpenPatient, reference: string): MedicationAdministration | undefined =>
  patient.resources.find(
    (one): one is MedicationAdministration => one.resourceType === 'MedicationAdministration' && nameOf(one) === reference,
  )

const lotOf = (dose: MedicationAdministration | undefined): string | undefined =>
  dose?.contained?.flatMap((one) => (one.resourceType === 'Medication' ? (one.batch?.lotNumber ?? []) : []))[0]

function siteOf(dose: MedicationAdministration | undefined, lang: Lang): string | undefined {
  const site = dose?.dosage?.site
  const own = site?.coding?.find(({ system }) => system === doseSystem)?.code
  return own && own in siteNames ? siteNames[own as Site][lang] : site?.text
}

interface Props {
  readonly patient: OpenPatient
  readonly therapy: DoseTherapy
  readonly lang: Lang
}

/** Doses of one day that are recorded more than once: by two people, or twice by one. */
export function DoubleDoses({ patient, therapy, lang, me }: Props & { readonly me: Me }) {
  const days = [...Map.groupBy(therapy.given, ({ date }) => date)].filter(([date, doses]) => date.length === 10 && doses.length > 1)
  return days.map(([date, doses]) => {
    const found = doses.flatMap(({ reference }) => administrationOf(patient, reference) ?? [])
    const name = (dose: MedicationAdministration): string => dose.performer?.[0]?.actor?.display ?? say(w.somebody, lang)
    return (
      <div key={date} className="dose-twice" role="alert">
        <p>
          <strong>{say(w.twice, lang, { date: dateText(date, lang), count: doses.length, who: found.map(name).join(', ') })}</strong>
        </p>
        <p>{say(w.twiceAsk, lang)}</p>
        <div className="actions">
          {found
            .filter((dose) => me.role !== 'nurse' || name(dose) === me.name)
            .map((dose) => (
              <button key={dose.id} type="button" className="button" onClick={() => patient.save([mistakeChange(dose)], w.labelMistake)}>
                {say(w.mineGoes, lang, { name: name(dose) })}
                {dose.effectiveDateTime && dose.effectiveDateTime.length > 10 ? `, ${dose.effectiveDateTime.slice(11, 16)}` : ''}
              </button>
            ))}
        </div>
      </div>
    )
  })
}

/** Doses that stand on this day already: nobody gives a second one without having seen it. */
export function RecordedOn({ day, loud, patient, therapy, lang }: Props & { readonly day: string; readonly loud: boolean }) {
  const doses = therapy.given.filter(({ date }) => date === day)
  if (doses.length === 0) return null
  return (
    <div className={loud ? 'dose-today dose-today-loud' : 'dose-today'} role="status">
      {doses.map(({ reference, date, mg }) => {
        const dose = administrationOf(patient, reference)
        return (
          <p key={reference}>
            {say(w.alreadyToday, lang, {
              date: dateText(date, lang),
              name: dose?.performer?.[0]?.actor?.display ?? say(w.somebody, lang),
              mg: mg === null ? '?' : `${numberInWords(mg, lang)} mg`,
            })}
            {dose && dose.meta?.versionId === undefined && <span className="dose-unsent">{say(w.unsent, lang)}</span>}
          </p>
        )
      })}
    </div>
  )
}

/** The doses so far, newest first. */
export function GivenList({ patient, therapy, lang }: Props) {
  const id = useId()
  const { given, notGiven } = therapy
  const missed = notGiven.flatMap((reference) => administrationOf(patient, reference) ?? [])
  return (
    <section className="dose-history" aria-labelledby={id}>
      <h2 id={id}>
        {say(w.history, lang)} {given.length > 0 && <span className="soft">({given.length})</span>}
      </h2>
      {given.length === 0 ? (
        <p className="soft">{say(w.noDoses, lang)}</p>
      ) : (
        <Table rows={given.slice(0, newest)} patient={patient} therapy={therapy} lang={lang} labelledBy={id} />
      )}
      {given.length > newest && (
        <details>
          <summary>{say(w.earlier, lang, { count: given.length - newest })}</summary>
          <Table rows={given.slice(newest)} patient={patient} therapy={therapy} lang={lang} labelledBy={id} />
        </details>
      )}
      {missed.length > 0 && (
        <ul className="plain dose-missed">
          {missed.map((dose) => (
            <li key={dose.id}>
              {dose.effectiveDateTime && dateText(dose.effectiveDateTime, lang)}: {say(w.notGiven, lang).toLowerCase()}
              {dose.statusReason?.[0]?.text && (
                <>
                  , <bdi>{dose.statusReason[0].text}</bdi>
                </>
              )}
              {dose.note?.[0]?.text && (
                <>
                  . <bdi>{dose.note[0].text}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What was seen after a dose, as it was recorded. */
const reactionTo = (patient: OpenPatient, reference: string): string | undefined => {
  const seen = patient.resources.find(
    (one): one is Observation =>
      one.resourceType === 'Observation' &&
      one.status !== 'entered-in-error' &&
      one.partOf?.some((part) => part.reference === reference) === true,
  )
  return seen?.valueCodeableConcept?.text && [seen.valueCodeableConcept.text, ...(seen.note ?? []).map(({ text }) => text)].join(': ')
}

function Table({ rows, patient, lang, labelledBy }: Props & { readonly rows: readonly GivenDose[]; readonly labelledBy: string }) {
  const doses = new Map(rows.map(({ reference }) => [reference, administrationOf(patient, reference)]))
  const columns = (
    [
      [w.dose, ({ mg }) => (mg === null ? '' : `${numberInWords(mg, lang)} mg`)],
      [
        w.interval,
        ({ daysSince, timing }) =>
          [daysSince === null ? '' : say(w.days, lang, { count: daysSince }), timing === null ? '' : timingNames[timing][lang]]
            .filter((part) => part !== '')
            .join(', '),
      ],
      [w.lotShort, ({ reference }) => lotOf(doses.get(reference)) ?? ''],
      [w.siteShort, ({ reference }) => siteOf(doses.get(reference), lang) ?? ''],
      [w.reactionShort, ({ reference }) => reactionTo(patient, reference) ?? ''],
      [w.by, ({ reference }) => doses.get(reference)?.performer?.[0]?.actor?.display ?? ''],
    ] satisfies readonly (readonly [Text, (row: GivenDose) => string])[]
  )
    .map(([name, of]) => ({ name, values: rows.map(of) }))
    // What nobody recorded of any of them takes no room.
    .filter(({ values }) => values.some((value) => value !== ''))
  return (
    <table className="dose-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{say(w.date, lang)}</th>
          {columns.map(({ name }) => (
            <th key={name.en} scope="col">
              {say(name, lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => {
          const dose = doses.get(row.reference)
          return (
            <tr key={row.reference} className={row.timing === 'last-day-passed' ? 'dose-row-late' : undefined}>
              <th scope="row">
                {glued(dateText(row.date, lang))}
                {dose?.effectiveDateTime && dose.effectiveDateTime.length > 10 && (
                  <span className="soft"> {dose.effectiveDateTime.slice(11, 16)}</span>
                )}
                {dose && dose.meta?.versionId === undefined && <span className="dose-unsent">{say(w.unsent, lang)}</span>}
              </th>
              {columns.map(({ name, values }) => (
                <td
                  key={name.en}
                  data-name={say(name, lang)}
                  className={values[i] === '' ? 'dose-empty' : name === w.interval ? 'dose-interval' : undefined}
                >
                  <bdi>{values[i]}</bdi>
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
