/** Letters and leaflets of a patient: which suit now, one of them on its sheet, and what was sent earlier. */
import { isForPatient, isPaperKind } from '../../../outputs/papers/paper.ts'
import type { PaperChoice } from '../../../outputs/papers/papers-view.ts'
import type { Lang } from '../../../values/text.ts'
import { dateText, say } from '../../words.ts'
import { href } from '../address.ts'
import type { PageProps } from '../page.ts'
import { frameWords } from '../workspace-words.ts'
import { PaperEditor } from './paper-editor.tsx'
import './papers.css'
import { papersWords as w } from './papers-words.ts'
import { type SentPaper, sentPapersOf } from './sent-papers.ts'

/** In the address, what was sent is told from what can be made by this. */
const sentMark = 'sent-'

export function PapersPage(props: PageProps) {
  const { patient, lang, me, item } = props
  if (!patient.view) return <p className="soft ws-loading">{say(frameWords.working, lang)}</p>
  if (item !== undefined && isPaperKind(item)) return <PaperEditor key={item} {...props} kind={item} />
  const sent = sentPapersOf(patient.resources)
  const reading = item?.startsWith(sentMark) ? sent.find(({ id }) => id === item.slice(sentMark.length)) : undefined
  if (reading) return <SentSheet of={reading} patient={patient.id} lang={lang} />

  const { papers } = patient.view.papers
  const mine = (p: PaperChoice): boolean => (p.by as readonly string[]).includes(me.role)
  const now = papers.filter((p) => p.because !== undefined && mine(p))
  const rest = papers.filter((p) => !now.includes(p))
  const groups = [
    { id: 'called-for', title: w.calledFor, list: now },
    { id: 'letters', title: w.letters, list: rest.filter((p) => !isForPatient(p.kind)).sort((a, b) => Number(mine(b)) - Number(mine(a))) },
    { id: 'for-patient', title: w.forPatient, list: rest.filter((p) => isForPatient(p.kind)) },
  ]
  return (
    <div className="papers-list">
      {groups
        .filter(({ list }) => list.length > 0)
        .map(({ id, title, list }) => (
          <section key={id} aria-labelledby={`papers-${id}`} className={`papers-group papers-${id}`}>
            <h2 id={`papers-${id}`}>{say(title, lang)}</h2>
            <ul>
              {list.map((p) => (
                <li key={p.kind}>
                  <a href={href({ page: 'papers', patient: patient.id, item: p.kind, lang })}>{p.name[lang]}</a>
                  <span className="soft">{p.purpose[lang]}</span>
                  {p.because && <span className="papers-because">{p.because[lang]}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      <section aria-labelledby="papers-sent" className="papers-group">
        <h2 id="papers-sent">{say(w.sent, lang)}</h2>
        {sent.length === 0 ? (
          <p className="soft">{say(w.noneSent, lang)}</p>
        ) : (
          <ul>
            {sent.map((one) => (
              <li key={one.id}>
                <a href={href({ page: 'papers', patient: patient.id, item: `${sentMark}${one.id}`, lang })}>
                  <bdi>{one.title}</bdi>
                </a>
                <Stamp of={one} lang={lang} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

const Stamp = ({ of, lang }: { readonly of: SentPaper; readonly lang: Lang }) => (
  <span className="soft">
    {dateText(of.at.slice(0, 10), lang)}
    {of.by !== undefined && (
      <>
        , <bdi>{of.by}</bdi>
      </>
    )}
  </span>
)

/** What was sent, word for word. */
function SentSheet({ of, patient, lang }: { readonly of: SentPaper; readonly patient: string; readonly lang: Lang }) {
  return (
    <div className="papers-one">
      <div className="papers-side">
        <p>
          <a className="quiet" href={href({ page: 'papers', patient, lang })}>
            ‹ {say(w.all, lang)}
          </a>
        </p>
        <h2>
          <bdi>{of.title}</bdi>
        </h2>
        <p>
          <Stamp of={of} lang={lang} />
        </p>
        <div className="papers-actions">
          <button type="button" className="button-main" onClick={() => window.print()}>
            {say(w.printAgain, lang)}
          </button>
        </div>
      </div>
      <div className="papers-sheet">
        <article className="sheet sheet-text" lang={of.lang}>
          <pre dir="auto">{of.text}</pre>
        </article>
      </div>
    </div>
  )
}
