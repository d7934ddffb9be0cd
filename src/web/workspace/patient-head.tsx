import { dateText, say } from '../words.ts'
import { type Address, href, patientPages } from './address.ts'
import type { OpenPatient } from './open-patient.ts'
import { frameWords, pageNames, sexNames } from './workspace-words.ts'

/** A moment of today, as a clock shows it. */
const timeText = (at: number, lang: string): string =>
  new Intl.DateTimeFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(
    at,
  )

/** Who the patient is, allergies, and the patient's pages: on top of each of them. */
export function PatientHead({ patient, address }: { readonly patient: OpenPatient; readonly address: Address }) {
  const { lang, page } = address
  const { view, changedByOther, keptAt } = patient
  const person = view?.person
  return (
    <div className="ws-head">
      <div className="ws-person">
        <h1>
          <bdi>{person ? (person.name ?? say(frameWords.unnamed, lang)) : ' '}</bdi>
        </h1>
        {person && (
          <p className="ws-facts">
            <span>{say(sexNames[person.sex] ?? sexNames.unknown!, lang)}</span>
            {person.birthDate && <span>{say(frameWords.bornOn, lang, { date: dateText(person.birthDate, lang) })}</span>}
            {person.age !== undefined && <span>{say(frameWords.years, lang, { age: person.age })}</span>}
            <span className={person.allergies.length > 0 ? 'ws-allergies' : undefined}>
              {say(frameWords.allergies, lang)}:{' '}
              {person.allergies.length === 0 ? (
                say(person.noneKnown ? frameWords.noAllergy : frameWords.allergiesUnknown, lang)
              ) : (
                <strong>
                  {person.allergies.map(({ label, uncertain }, i) => (
                    <span key={label}>
                      {i > 0 && ', '}
                      <bdi>{label}</bdi>
                      {uncertain && ` (${say(frameWords.maybe, lang)})`}
                    </span>
                  ))}
                </strong>
              )}
            </span>
          </p>
        )}
      </div>
      <nav className="ws-tabs" aria-label={person?.name ?? say(frameWords.unnamed, lang)}>
        {patientPages.map((one) => (
          <a key={one} href={href({ page: one, patient: patient.id, lang })} aria-current={page === one ? 'page' : undefined}>
            {say(pageNames[one], lang)}
          </a>
        ))}
      </nav>
      {patient.unusable && <p className="wrong">{patient.unusable[lang]}</p>}
      {keptAt !== undefined && (
        <p className="ws-note" role="status">
          {say(frameWords.keptAt, lang, { time: timeText(keptAt, lang) })}
        </p>
      )}
      {changedByOther && (
        <p className="ws-note" role="status" key={changedByOther.at}>
          {changedByOther.name === undefined
            ? say(frameWords.changedBySomebody, lang)
            : say(frameWords.changedBy, lang, { name: changedByOther.name })}
        </p>
      )}
    </div>
  )
}
