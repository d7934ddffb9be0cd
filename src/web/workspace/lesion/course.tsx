import type { Lang } from '../../../values/text.ts'
import { dateText, say } from '../../words.ts'
import { Notes } from '../mouth/notes.tsx'
import { writesFindings } from '../mouth/rights.ts'
import { lesionFindingNames } from './findings.ts'
import type { LesionProps } from './lesion-part.ts'
import type { LesionVisit } from './lesion-view.ts'
import { diagnosisNames, lesionWords } from './lesion-words.ts'
import { type Picture, pictureAddress, pictureInWords } from './pictures.ts'

/** The course: a small picture for every visit, all on one scale, with what changed and the photographs of that day beneath. */
export function Course(props: LesionProps & { readonly pictures: readonly Picture[] }) {
  const { lang, lesion, pictures } = props
  const days = [...new Set([...lesion.visits.map((v) => v.date), ...pictures.map((p) => p.on ?? '')])].toSorted()
  return (
    <section className="le-part" aria-labelledby="le-course">
      <h2 id="le-course">{say(lesionWords.course, lang)}</h2>
      {days.length === 0 ? (
        <p className="soft">{say(lesionWords.courseNone, lang)}</p>
      ) : (
        <ol className="le-visits">
          {days.map((day) => {
            const visit = lesion.visits.find((v) => v.date === day)
            return (
              <li key={day} className="le-visit">
                <h3>{day === '' ? (lang === 'nl' ? 'Zonder datum' : 'No date') : dateText(day, lang)}</h3>
                {visit && <Visit visit={visit} first={visit === lesion.visits[0]} lang={lang} />}
                {visit && <Notes patient={props.patient} of={visit.findings.map((f) => f.reference)} />}
                <Pictures {...props} pictures={pictures.filter((p) => (p.on ?? '') === day)} />
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}

/** "stadium 1 of 2", "genezen". */
export function visitInWords({ stages, diagnoses }: Pick<LesionVisit, 'stages' | 'diagnoses'>, lang: Lang): string {
  if (stages.length > 0) return `${lang === 'nl' ? 'stadium' : 'stage'} ${stages.join(lang === 'nl' ? ' of ' : ' or ')}`
  const [only] = diagnoses
  return diagnoses.length === 1 && only !== undefined ? (diagnosisNames[only]?.[lang] ?? only) : say(lesionWords.notStaged, lang)
}

const names = (codes: readonly string[], lang: Lang): string => codes.map((code) => lesionFindingNames[code]?.[lang] ?? code).join(', ')

function Visit({ visit, first, lang }: { readonly visit: LesionVisit; readonly first: boolean; readonly lang: Lang }) {
  const there = visit.findings.filter((f) => f.value === true || f.value === 'incomplete').map((f) => f.code)
  return (
    <>
      <StagePicture visit={visit} />
      <p className="le-visit-stage">{visitInWords(visit, lang)}</p>
      {first ? (
        <p>
          <span className="soft">{say(lesionWords.found, lang)}:</span>{' '}
          {there.length > 0 ? names(there, lang) : say(lesionWords.foundNothing, lang)}
        </p>
      ) : (
        <>
          {visit.appeared.length > 0 && (
            <p>
              <span className="soft">{say(lesionWords.appeared, lang)}:</span> {names(visit.appeared, lang)}
            </p>
          )}
          {visit.gone.length > 0 && (
            <p>
              <span className="soft">{say(lesionWords.gone, lang)}:</span> {names(visit.gone, lang)}
            </p>
          )}
          {visit.appeared.length === 0 && visit.gone.length === 0 && <p className="soft">{say(lesionWords.unchanged, lang)}</p>}
        </>
      )}
    </>
  )
}

/** Height of a stage on the scale: 3 on top, healed at the bottom. */
const heightOf = (stage: string): number => 74 - 20 * Number(stage)

function StagePicture({ visit }: { readonly visit: LesionVisit }) {
  const { stages, diagnoses } = visit
  const [low, high] = [stages[0], stages.at(-1)]
  const healed = stages.length === 0 && diagnoses.includes('healed')
  return (
    <svg className="le-scale" viewBox="0 0 150 104" aria-hidden="true">
      {['3', '2', '1', '0'].map((stage) => (
        <g key={stage}>
          <line className="le-guide" x1="18" x2="150" y1={heightOf(stage)} y2={heightOf(stage)} />
          <text className="le-tick" x="6" y={heightOf(stage) + 4}>
            {stage}
          </text>
        </g>
      ))}
      <line className="le-base" x1="18" x2="150" y1="94" y2="94" />
      {low !== undefined && high !== undefined && low !== high && (
        <rect className="le-range" x="73" y={heightOf(high)} width="22" height={heightOf(low) - heightOf(high)} rx="11" />
      )}
      {stages.map((stage) => (
        <g key={stage}>
          <circle
            className={`le-dot le-dot-${stages.length > 1 ? 'open' : stage}`}
            cx="84"
            cy={heightOf(stage)}
            r={stages.length > 1 ? 9 : 11}
          />
          <text className={stages.length > 1 ? 'le-dot-word le-dot-word-open' : 'le-dot-word'} x="84" y={heightOf(stage) + 5}>
            {stage}
          </text>
        </g>
      ))}
      {healed && <path className="le-healed" d="M74 93l7 7 13 -15" />}
    </svg>
  )
}

function Pictures(props: LesionProps & { readonly pictures: readonly Picture[] }) {
  const { patient, lang, me, pictures } = props
  if (pictures.length === 0) return null
  const remove = (picture: Picture): void =>
    patient.save([{ resource: { ...picture.media, status: 'entered-in-error' } }], {
      nl: `${pictureInWords(picture, 'nl')} verwijderd`,
      en: `${pictureInWords(picture, 'en')} removed`,
    })
  return (
    <ul className="le-pictures">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <a href={pictureAddress(patient.id, picture.id, 'full')} target="_blank" rel="noreferrer">
            <img src={pictureAddress(patient.id, picture.id, 'thumb')} alt={pictureInWords(picture, lang)} loading="lazy" />
          </a>
          <p>
            <span className="soft">{pictureInWords({ ...picture, on: undefined, note: undefined }, lang)}</span>
            {picture.note && (
              <>
                {' '}
                <bdi>{picture.note}</bdi>
              </>
            )}
          </p>
          {writesFindings(me.role) && (
            <button type="button" className="quiet" onClick={() => remove(picture)}>
              {lang === 'nl' ? 'Verwijderen' : 'Remove'}
              <span className="hidden">: {pictureInWords(picture, lang)}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
