import type { DrugClass } from '../../drugs/index.ts'
import { pages } from '../../knowledge/index.ts'
import type { Page } from '../../knowledge/page.ts'
import type { DecisionView } from '../../outputs/library.ts'
import type { Lang, Text } from '../../values/text.ts'
import { say } from '../words.ts'
import { drugSlug } from './address.ts'
import { bySection, drugClasses } from './catalogue.ts'
import { ofClass } from './drug-page.tsx'
import { libraryWords as words } from './library-words.ts'
import { capital, PlaceLink } from './parts.tsx'
import { byAuthority } from './table-layout.ts'

const classes = Object.keys(drugClasses) as readonly DrugClass[]

function PageList({ of, lang }: { readonly of: readonly Page[]; readonly lang: Lang }) {
  return (
    <ul className="links">
      {of.map((p) => (
        <li key={p.id}>
          <PlaceLink to={{ kind: 'page', id: p.id }} lang={lang}>
            {p.title[lang]}
          </PlaceLink>
        </li>
      ))}
    </ul>
  )
}

/** All that there is, by kind. */
export function ContentsPage({ views, lang }: { readonly views: readonly DecisionView[]; readonly lang: Lang }) {
  const shelf = (id: string, title: Text, body: React.ReactNode) => (
    <section className="shelf" aria-labelledby={id}>
      <h2 id={id}>{say(title, lang)}</h2>
      {body}
    </section>
  )
  return (
    <>
      {shelf(
        'decisions',
        words.decisions,
        <div className="groups">
          {bySection(views).map((section) => (
            <div key={section.name.en}>
              <h3>{section.name[lang]}</h3>
              <ul className="links">
                {section.views.map((d) => (
                  <li key={d.id}>
                    <PlaceLink to={{ kind: 'decision', id: d.id }} lang={lang}>
                      {capital(d.name)}
                    </PlaceLink>
                    <span className="soft by by-below">
                      {byAuthority(d.tables)
                        .map((a) => a.name)
                        .join(', ')}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>,
      )}
      {shelf(
        'pictures',
        words.pictures,
        <ul className="links links-wide">
          <li>
            <PlaceLink to={{ kind: 'figures' }} lang={lang}>
              {say(words.figuresTitle, lang)}
            </PlaceLink>
          </li>
          <li>
            <PlaceLink to={{ kind: 'stages' }} lang={lang}>
              {say(words.stagesTitle, lang)}
            </PlaceLink>
          </li>
        </ul>,
      )}
      {shelf(
        'drugs',
        words.drugs,
        <div className="groups">
          {classes.map((name) => (
            <div key={name}>
              <h3>{drugClasses[name][lang]}</h3>
              <ul className="links">
                {ofClass(name).map((s) => (
                  <li key={s.id}>
                    <PlaceLink to={{ kind: 'drug', id: drugSlug(s.id) }} lang={lang}>
                      {capital(s.name[lang])}
                    </PlaceLink>
                    {s.brands.length > 0 && (
                      <span className="soft by">
                        {s.brands
                          .slice(0, 2)
                          .map((b) => b.name)
                          .join(', ')}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>,
      )}
      {shelf('background', words.background, <PageList of={pages.filter((p) => p.reader === 'professional')} lang={lang} />)}
      {shelf('patients', words.patientPages, <PageList of={pages.filter((p) => p.reader === 'patient')} lang={lang} />)}
    </>
  )
}
