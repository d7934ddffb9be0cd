import type { Condition } from '@medplum/fhirtypes'
import { isoDay } from '../../../values/day.ts'
import { dateText, say } from '../../words.ts'
import { href } from '../address.ts'
import '../mouth/mouth.css'
import { writesFindings, writesTreatment } from '../mouth/rights.ts'
import { SaidList, Why } from '../mouth/said-list.tsx'
import type { PageProps } from '../page.ts'
import { AssessmentForm } from './assessment-form.tsx'
import { BoneDrug } from './bone-drug.tsx'
import { Course } from './course.tsx'
import { FollowUp } from './follow-up.tsx'
import './lesion.css'
import { badge, type LesionProps } from './lesion-part.ts'
import { lesionName, lesionWords, stageInWords } from './lesion-words.ts'
import { closedLesion } from './lesion-writing.ts'
import { NewLesion } from './new-lesion.tsx'
import { OutcomeAtYear } from './outcome.tsx'
import { PhotoForm } from './photo-form.tsx'
import { picturesOf } from './pictures.ts'
import { Treatment } from './treatment.tsx'

/** Lesions of the jaw: which there are, and one of them from finding to outcome. */
export function LesionPage(props: PageProps) {
  const { patient, lang, me, item } = props
  const lesions = patient.view?.lesions
  if (!lesions) return <p className="soft ws-loading">{say(lesionWords.liveWorking, lang)}</p>
  const named = lesions.find(({ id }) => id === item)
  const fresh = named === undefined && (item?.startsWith('new') ?? false)
  const open = named ?? (fresh ? undefined : (lesions.find((l) => !l.over && l.diagnosis !== 'healed') ?? lesions[0]))
  const sites = fresh ? (item?.split('-').slice(1) ?? []) : []
  return (
    <div className="mo-page le-page">
      <nav className="le-list" aria-label={say(lesionWords.lesions, lang)}>
        <ul>
          {lesions.map((l) => (
            <li key={l.id}>
              <a href={href({ page: 'lesion', patient: patient.id, item: l.id, lang })} aria-current={l === open ? 'page' : undefined}>
                <strong>{lesionName(l.sites, lang)}</strong> <span>{stageInWords(l, lang)}</span>
              </a>
            </li>
          ))}
          {writesTreatment(me.role) && (
            <li>
              <a href={href({ page: 'lesion', patient: patient.id, item: 'new', lang })} aria-current={fresh ? 'page' : undefined}>
                {say(lesionWords.newLesion, lang)}
              </a>
            </li>
          )}
        </ul>
      </nav>
      {open ? (
        <Lesion key={open.id} {...props} lesion={open} />
      ) : writesTreatment(me.role) && (fresh || lesions.length === 0) ? (
        <NewLesion key={sites.join()} {...props} sites={sites} />
      ) : (
        <p>{say(lesionWords.none, lang)}</p>
      )}
    </div>
  )
}

function Lesion(props: LesionProps) {
  const { patient, lang, me, lesion } = props
  const writes = writesFindings(me.role)
  const pictures = picturesOf(patient.resources, lesion.reference)
  return (
    <>
      <Head {...props} />
      <Course {...props} pictures={pictures} />
      {writes && <AssessmentForm {...props} />}
      {writes && <PhotoForm {...props} />}
      <div className="le-columns">
        <Treatment {...props} />
        <div className="le-column">
          <BoneDrug {...props} />
          <FollowUp {...props} />
          <OutcomeAtYear {...props} />
          <Close {...props} />
        </div>
      </div>
      <span className="hidden" aria-live="polite">
        {stageInWords(lesion, lang)}
      </span>
    </>
  )
}

function Head({ patient, lang, lesion }: LesionProps) {
  const lines = patient.view!.advice.lines.filter((l) => l.subject === lesion.reference)
  const diagnosis = lines.find((l) => l.decision === 'mronj-diagnosis')
  const stage = lines.find((l) => l.decision === 'mronj-stage')
  const refer = lines.filter((l) => l.decision === 'refer-mka')
  const name = lesionName(lesion.sites, lang)
  const rest = (text: string): string => {
    const cut = text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text
    return cut.charAt(0).toUpperCase() + cut.slice(1)
  }
  return (
    <section className="le-head" aria-labelledby="le-name">
      <h2 id="le-name">
        {name} <span className={`le-badge le-stage-${badge(lesion)}`}>{stageInWords(lesion, lang)}</span>
      </h2>
      {stage && stage.outcome !== 'ask' && !lesion.over && (
        <div className="le-said">
          <p>{rest(stage.text[lang])}</p>
          <Why line={stage} lang={lang} />
        </div>
      )}
      {diagnosis && (
        <div className="le-said">
          <p>{rest(diagnosis.text[lang])}</p>
          <Why line={diagnosis} lang={lang} />
        </div>
      )}
      {stage?.outcome === 'ask' && <SaidList lines={[stage]} lang={lang} named={name} />}
      {refer.length > 0 && <SaidList lines={refer} lang={lang} named={name} />}
    </section>
  )
}

function Close({ patient, lang, me, lesion, asOf }: LesionProps) {
  if (lesion.over || lesion.diagnosis !== 'healed' || !writesTreatment(me.role)) return null
  const condition = patient.resources.find(
    (r): r is Condition => r.resourceType === 'Condition' && `Condition/${r.id}` === lesion.reference,
  )
  if (!condition) return null
  return (
    <section className="le-part">
      <button
        type="button"
        className="button-main"
        onClick={() =>
          patient.save([{ resource: closedLesion(condition, isoDay(asOf)) }], {
            nl: `${lesionName(lesion.sites, 'nl')} afgesloten op ${dateText(isoDay(asOf), 'nl')}`,
            en: `${lesionName(lesion.sites, 'en')} resolved on ${dateText(isoDay(asOf), 'en')}`,
          })
        }
      >
        {say(lesionWords.close, lang)}
      </button>
      <p className="why">{say(lesionWords.closeWhy, lang)}</p>
    </section>
  )
}
