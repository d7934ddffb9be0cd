import { type Brand, type Dosing, type Price, type Substance, substances } from '../../drugs/index.ts'
import type { DecisionView } from '../../outputs/library.ts'
import { parseDay } from '../../values/day.ts'
import { dayInWords, type Lang, numberInWords, type Text } from '../../values/text.ts'
import { intervalNames, say } from '../words.ts'
import { Paragraphs } from './background-page.tsx'
import { drugClasses } from './catalogue.ts'
import { Conditions, Outcome } from './decision-page.tsx'
import { statementsIn } from './documents.ts'
import {
  decisionsNaming,
  expectations,
  figuresOf,
  type NamingRow,
  onsetsOf,
  pagesNaming,
  pricesOf,
  rowsNaming,
  strengthsOf,
  warnings,
} from './drug-facts.ts'
import { JawFigures, OnsetChart } from './figures-page.tsx'
import { countryNames, routeNames, libraryWords as words } from './library-words.ts'
import { Citations, capital, PlaceLink, Records } from './parts.tsx'
import { conditionsOf } from './table-layout.ts'

/** Where something was read and when: "emc product 9373 (gelezen 21 nov 2026)", with the statements it names in a fold. */
function ReadIn({ of: { from }, lang }: { readonly of: Dosing | Brand; readonly lang: Lang }) {
  const day = parseDay(from.read)
  return (
    <>
      {!/^(?:S\d{4}(?:, )?)+$/.test(from.source) && <span lang="en">{from.source} </span>}
      {day !== undefined && <span className="soft nowrap">({say(words.readOn, lang, { date: dayInWords(day, lang) })})</span>}
      <Citations of={statementsIn(from.source)} lang={lang} />
    </>
  )
}

const amount = (mg: number, lang: Lang): string => (mg < 1 ? `${numberInWords(mg * 1000, lang)} µg` : `${numberInWords(mg, lang)} mg`)

/** How often a dose is given. The infusions of 28 days go every 3-4 weeks; denosumab 120 mg every 4. */
const intervalText = (s: Substance, { everyDays }: Dosing, lang: Lang): string =>
  everyDays === 28 && s.class === 'denosumab' ? say(words.every4Weeks, lang) : (intervalNames[everyDays]?.[lang] ?? String(everyDays))

/** The strength of a brand; said plainly when nobody has read it. */
function strengthText(s: Substance, brand: Brand, lang: Lang): string {
  if (brand.strengthsMg) return brand.strengthsMg.map((mg) => amount(mg, lang)).join(', ')
  const known = strengthsOf(s).map((mg) => numberInWords(mg, lang))
  const asked = s.class === 'denosumab' && known.length > 1
  if (!asked) return say(words.notRead, lang)
  const or = lang === 'nl' ? ' of ' : ' or '
  return say(words.notReadAsks, lang, { strengths: known.join(or) })
}

/** More brands than this stand in a fold, their names above it. */
const fewBrands = 8

function Brands({ of: s, lang }: { readonly of: Substance; readonly lang: Lang }) {
  if (s.brands.length === 0) return <p>{say(words.noBrands, lang)}</p>
  if (s.brands.length <= fewBrands) return <BrandTable of={s} lang={lang} />
  return (
    <>
      <p>
        {s.brands
          .filter((b) => b.marketed && b.countries.length > 0)
          .map((b) => `${b.name} (${b.strengthsMg ? strengthText(s, b, lang) : '?'})`)
          .join(', ')}
      </p>
      <details>
        <summary>
          {say(words.allBrands, lang)} <span className="soft">({s.brands.length})</span>
        </summary>
        <div>
          <BrandTable of={s} lang={lang} />
        </div>
      </details>
    </>
  )
}

function BrandTable({ of: s, lang }: { readonly of: Substance; readonly lang: Lang }) {
  return (
    <Records
      caption={say(words.brands, lang)}
      captionHidden
      rows={s.brands}
      rowKey={(brand) => brand.name}
      fields={[
        { name: say(words.brand, lang), cell: (brand) => brand.name },
        {
          name: say(words.strength, lang),
          cell: (brand) => (
            <>
              {strengthText(s, brand, lang)}
              {brand.intravitreal && <span className="soft"> ({say(words.inTheEye, lang)})</span>}
            </>
          ),
        },
        {
          name: say(words.countries, lang),
          cell: (brand) =>
            brand.countries.length > 0 ? brand.countries.map((c) => countryNames[c][lang]).join(', ') : say(words.elsewhere, lang),
        },
        { name: say(words.marketed, lang), cell: (brand) => say(brand.marketed ? words.yes : words.no, lang) },
        { name: say(words.source, lang), cell: (brand) => <ReadIn of={brand} lang={lang} />, className: 'read-in' },
      ]}
    />
  )
}

function Doses({ of: s, lang }: { readonly of: Substance; readonly lang: Lang }) {
  if (s.dosings.length === 0) return <p>{say(words.noDoses, lang)}</p>
  return (
    <Records
      caption={say(words.doses, lang)}
      captionHidden
      rows={s.dosings}
      rowKey={(d) => `${d.mg} ${d.everyDays} ${d.use.en}`}
      fields={[
        {
          name: say(words.dose, lang),
          cell: (d) => `${amount(d.mg, lang)}${d.form ? `, ${d.form[lang]}` : ''} (${routeNames[d.route][lang]})`,
        },
        { name: say(words.interval, lang), cell: (d) => intervalText(s, d, lang) },
        { name: say(words.use, lang), cell: (d) => d.use[lang] },
        { name: say(words.source, lang), cell: (d) => <ReadIn of={d} lang={lang} />, className: 'read-in' },
      ]}
    />
  )
}

const euro = (value: number, lang: Lang): string => `€ ${lang === 'nl' ? value.toFixed(2).replace('.', ',') : value.toFixed(2)}`

function Prices({ of, lang }: { readonly of: readonly Price[]; readonly lang: Lang }) {
  if (of.length === 0) return <p>{say(words.noPrices, lang)}</p>
  return (
    <Records
      caption={say(words.prices, lang)}
      captionHidden
      rows={of}
      rowKey={(p) => p.statement}
      fields={[
        { name: say(words.product, lang), cell: (p) => capital(p.product) },
        {
          name: say(words.price, lang),
          cell: (p) => (
            <>
              <span className="nowrap">{euro(p.amountEur, lang)}</span> {say(p.per === 'dose' ? words.perDose : words.perYear, lang)}
              {p.withDispensing && `, ${say(words.dispensing, lang)}`}
            </>
          ),
        },
        { name: say(words.country, lang), cell: (p) => countryNames[p.country][lang] },
        { name: say(words.year, lang), cell: (p) => p.year ?? say(words.undated, lang) },
        { name: say(words.check, lang), cell: (p) => p.doubt?.[lang] ?? '' },
        { name: say(words.source, lang), cell: (p) => <Citations of={[p.statement]} lang={lang} />, className: 'citing' },
      ]}
    />
  )
}

/** Rows that hold a drug back, each with the decision that it stands in. */
function HeldRules({ of, lang }: { readonly of: readonly NamingRow[]; readonly lang: Lang }) {
  return (
    <ol className="rules">
      {of.map(({ decision, table, row }) => (
        <li key={`${decision.id} ${table.authority} ${row.cells.join('|')} ${row.says}`}>
          <Conditions of={conditionsOf(table, row)} lang={lang} />
          <p>
            <Outcome row={row} lang={lang} />
          </p>
          <p className="soft held-in">
            {table.authorityName},{' '}
            <PlaceLink to={{ kind: 'decision', id: decision.id, at: table.authority }} lang={lang}>
              {decision.name}
            </PlaceLink>
          </p>
        </li>
      ))}
    </ol>
  )
}

/** A substance: what it is, how it works, doses, who may not, what to expect, figures, prices. */
export function DrugPage({ of: s, views, lang }: { readonly of: Substance; readonly views: readonly DecisionView[]; readonly lang: Lang }) {
  const naming = rowsNaming(views, s, lang)
  const held = warnings(naming, s, lang)
  const counted = figuresOf(s)
  const onset = onsetsOf(s)
  const expected = expectations(s)
  const decisions = decisionsNaming(views, s, lang)
  const background = pagesNaming(s, lang)
  const facts: readonly (readonly [Text, string])[] = [
    [words.class, drugClasses[s.class][lang]],
    ...(s.nitrogen === null ? [] : [[words.nitrogen, say(s.nitrogen ? words.yes : words.no, lang)] as const]),
    [words.routes, s.routes.map((r) => routeNames[r][lang]).join(', ')],
    ...(s.potency ? [[words.potency, say(words.potencyOf, lang, { potency: s.potency })] as const] : []),
    ...(s.atc.length > 0 ? [[words.atc, s.atc.join(', ')] as const] : []),
  ]
  const part = (id: string, title: Text, body: React.ReactNode) => (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{say(title, lang)}</h2>
      {body}
    </section>
  )
  return (
    <>
      <h1 tabIndex={-1}>{capital(s.name[lang])}</h1>
      {part(
        'what',
        words.whatItIs,
        <dl className="facts">
          {facts.map(([name, value]) => (
            <div key={name.en}>
              <dt>{name[lang]}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>,
      )}
      {part('how', words.howItWorks, <p>{s.mechanism[lang]}</p>)}
      {part('doses', words.doses, <Doses of={s} lang={lang} />)}
      {part(
        'who-not',
        words.whoNot,
        held.length === 0 ? (
          <p>{say(words.noWarnings, lang)}</p>
        ) : (
          <>
            <p className="why">{say(words.whoNotMore, lang)}</p>
            <HeldRules of={held.filter(({ row }) => row.stance === 'contraindicated')} lang={lang} />
            {[
              ...Map.groupBy(
                held.filter(({ row }) => row.stance !== 'contraindicated'),
                ({ decision }) => decision.id,
              ),
            ].map(([id, list]) => (
              <details key={id}>
                <summary>
                  {say(words.waitsIn, lang, { name: list[0]!.decision.name })} <span className="soft">({list.length})</span>
                </summary>
                <div>
                  <HeldRules of={list} lang={lang} />
                </div>
              </details>
            ))}
          </>
        ),
      )}
      {expected.length > 0 &&
        part(
          'expect',
          words.expect,
          expected.map((section) => (
            <div key={section.heading.en}>
              <h3>{section.heading[lang]}</h3>
              <Paragraphs of={section.paragraphs} lang={lang} />
            </div>
          )),
        )}
      {part(
        'jaw',
        words.jawFigures,
        counted.length > 0 ? (
          <>
            <JawFigures of={counted} lang={lang} />
            {onset.length > 0 && (
              <>
                <h3>{say(words.onset, lang)}</h3>
                <OnsetChart of={onset} lang={lang} />
              </>
            )}
          </>
        ) : (
          <p>{say(s.class === 'not-associated' ? words.notAssociated : words.noFigures, lang)}</p>
        ),
      )}
      {part('brands', words.brands, <Brands of={s} lang={lang} />)}
      {part('prices', words.prices, <Prices of={pricesOf(s)} lang={lang} />)}
      {decisions.length > 0 &&
        part(
          'naming',
          words.naming,
          <ul className="links">
            {decisions.map((d) => (
              <li key={d.id}>
                <PlaceLink to={{ kind: 'decision', id: d.id }} lang={lang}>
                  {capital(d.name)}
                </PlaceLink>
              </li>
            ))}
          </ul>,
        )}
      {background.length > 0 &&
        part(
          'background',
          words.pagesNaming,
          <ul className="links">
            {background.map((p) => (
              <li key={p.id}>
                <PlaceLink to={{ kind: 'page', id: p.id }} lang={lang}>
                  {p.title[lang]}
                </PlaceLink>
              </li>
            ))}
          </ul>,
        )}
      <Citations of={s.statements} lang={lang} title={say(words.statements, lang)} />
    </>
  )
}

/** Substances of a class, in the order of the table. */
export const ofClass = (name: Substance['class']): readonly Substance[] => substances.filter((s) => s.class === name)
