import type { Page, Paragraph } from '../../knowledge/page.ts'
import type { Lang } from '../../values/text.ts'
import { glued, say } from '../words.ts'
import { libraryWords as words } from './library-words.ts'
import { Citations } from './parts.tsx'

/** Paragraphs with their doubts, and their citations in a fold. */
export function Paragraphs({ of, lang }: { readonly of: readonly Paragraph[]; readonly lang: Lang }) {
  return of.map(({ says, but, per }) => (
    <div key={says.en} className="paragraph">
      <p>{glued(says[lang])}</p>
      {but && (
        <p className="but">
          <strong>{say(words.but, lang)}.</strong> {glued(but[lang])}
        </p>
      )}
      <Citations of={per} lang={lang} />
    </div>
  ))
}

/** A page of background, or one for patients. */
export function BackgroundPage({ page, lang }: { readonly page: Page; readonly lang: Lang }) {
  return (
    <article className={page.reader === 'patient' ? 'reading reading-patient' : 'reading'}>
      <h1 tabIndex={-1}>{page.title[lang]}</h1>
      {page.reader === 'patient' && <p className="why">{say(words.forPatients, lang)}</p>}
      {page.sections.map((section) => (
        <section key={section.heading.en}>
          <h2>{section.heading[lang]}</h2>
          <Paragraphs of={section.paragraphs} lang={lang} />
        </section>
      ))}
    </article>
  )
}
