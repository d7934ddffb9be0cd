import { substances } from '../../drugs/index.ts'
import { figures, onsets } from '../../guidelines/incidence.ts'
import { pages } from '../../knowledge/index.ts'
import { type DecisionView, decisionViews, type TableView } from '../../outputs/library.ts'
import type { Lang } from '../../values/text.ts'
import { drugSlug } from './address.ts'
import { percentText } from './figure-scale.ts'
import { countedDrugs, libraryWords as words } from './library-words.ts'
import type { Entry } from './search.ts'
import { conditionsOf } from './table-layout.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function ofTable(decision: DecisionView, table: TableView, lang: Lang): readonly Entry[] {
  const base = {
    place: { kind: 'decision', id: decision.id, at: table.authority },
    title: capital(decision.name),
    kind: words.decision[lang],
    under: table.authorityName,
  } as const
  const rows = [...table.rows.filter((row) => row.outcome !== 'silent'), ...(table.otherwise ? [table.otherwise] : [])]
  return [
    { ...base, text: table.asks },
    ...rows.map((row) => {
      const conditions = conditionsOf(table, row).map(({ name, cell }) => `${name}: ${cell}`)
      return { ...base, text: [row.says, ...conditions].join(' · ') }
    }),
  ]
}

/** Everything in the library that can be found, in one language: printed from the tables, the drugs, the figures and the pages. */
export function libraryEntries(lang: Lang, views: readonly DecisionView[] = decisionViews(lang)): readonly Entry[] {
  return [
    ...views.flatMap((d) => [
      {
        place: { kind: 'decision', id: d.id } as const,
        title: capital(d.name),
        kind: words.decision[lang],
        under: '',
        text: d.tables[0]!.asks,
      },
      ...d.tables.flatMap((t) => ofTable(d, t, lang)),
    ]),
    ...substances.flatMap((s): Entry[] => {
      const base = { place: { kind: 'drug', id: drugSlug(s.id) } as const, title: capital(s.name[lang]), kind: words.drug[lang], under: '' }
      const names = [...s.brands.map((b) => b.name), ...s.atc]
      return [
        { ...base, text: s.mechanism[lang] },
        ...(names.length > 0 ? [{ ...base, text: names.join(', ') }] : []),
        ...s.dosings.map((d) => ({ ...base, under: words.doses[lang], text: `${d.mg} mg, ${d.use[lang]}` })),
      ]
    }),
    { place: { kind: 'stages' }, title: words.stagesTitle[lang], kind: words.figure[lang], under: '', text: words.stagesIntro[lang] },
    ...figures.map((f) => ({
      place: { kind: 'figures' } as const,
      title: words.figuresTitle[lang],
      kind: words.figure[lang],
      under: countedDrugs[f.drug]?.[lang] ?? f.drug,
      text: `${percentText(f, lang)} ${f.within[lang]}; ${f.denominator[lang]} (${f.source[lang]})`,
    })),
    ...onsets.map((o) => ({
      place: { kind: 'figures' } as const,
      title: words.figuresTitle[lang],
      kind: words.figure[lang],
      under: words.onset[lang],
      text: `${countedDrugs[o.drug]?.[lang] ?? o.drug}${o.note ? ` (${o.note[lang]})` : ''}`,
    })),
    ...pages.flatMap((p) =>
      p.sections.flatMap((section) =>
        section.paragraphs.map(({ says, but }) => ({
          place: { kind: 'page', id: p.id } as const,
          title: p.title[lang],
          kind: p.reader === 'patient' ? words.patientPage[lang] : words.page[lang],
          under: section.heading[lang],
          text: but ? `${says[lang]} ${but[lang]}` : says[lang],
        })),
      ),
    ),
  ]
}
