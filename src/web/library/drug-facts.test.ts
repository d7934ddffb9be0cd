import { describe, expect, test } from 'vitest'
import { substanceById, substances } from '../../drugs/index.ts'
import { figures, onsets } from '../../guidelines/incidence.ts'
import { pages } from '../../knowledge/index.ts'
import { decisionViews } from '../../outputs/library.ts'
import { drugSlug } from './address.ts'
import { placeOf, statementsIn } from './documents.ts'
import {
  decisionsNaming,
  expectations,
  figuresOf,
  onsetsOf,
  pagesNaming,
  pricesOf,
  rowsNaming,
  speaksOf,
  strengthsOf,
  substanceAt,
  warnings,
} from './drug-facts.ts'

const views = decisionViews('nl')
const denosumab = substanceById('denosumab')
const zoledronate = substanceById('zoledronate')
const alendronate = substanceById('alendronate')

describe('The page of a drug', () => {
  test('every drug has an address of its own', () => {
    const slugs = substances.map((s) => drugSlug(s.id))
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const s of substances) expect(substanceAt(drugSlug(s.id))).toBe(s)
  })

  test('every figure and onset but placebo’s stands on the page of some drug', () => {
    const homeless = [...figures, ...onsets].filter((f) => f.drug !== 'placebo' && !substances.some((s) => speaksOf(f.drug, s)))
    expect(homeless.map((f) => f.drug)).toEqual([])
  })

  test('a tablet never carries the figures of infusions, nor the other way round', () => {
    const percents = (id: string): readonly string[] => figuresOf(substanceById(id)).map((f) => f.drug)
    expect(percents('alendronate')).not.toContain('intravenous bisphosphonates')
    expect(percents('alendronate')).toContain('oral bisphosphonates')
    expect(percents('pamidronate')).not.toContain('oral bisphosphonates')
    expect(percents('pamidronate')).toContain('intravenous bisphosphonates')
    expect(percents('denosumab')).not.toContain('oral bisphosphonates')
    expect(figuresOf(substanceById('raloxifene'))).toEqual([])
    expect(onsetsOf(alendronate).some((o) => o.overMonths === 24)).toBe(true)
  })

  test('the drug’s own figures come before those of its group', () => {
    expect(figuresOf(zoledronate)[0]!.drug).toBe('zoledronate')
  })

  test('a brand without a read strength is asked about: 60 or 120 mg', () => {
    expect(strengthsOf(denosumab)).toEqual([60, 120])
  })

  test('prices: those of 2016 before the undated ones', () => {
    expect(pricesOf(zoledronate).map((p) => p.year ?? 'undated')).toEqual([2016, 2016, 'undated', 'undated'])
  })

  test('the dose table of zoledronate names zoledronate, the one of clearances forbids 5 mg below 35 mL/min', () => {
    const held = warnings(rowsNaming(views, zoledronate, 'nl'), zoledronate, 'nl')
    expect(held.some(({ table, row }) => table.authority === 'smpc' && row.outcome === 'contraindicated-renal')).toBe(true)
    expect(decisionsNaming(views, zoledronate, 'nl').map((d) => d.id)).toContain('zoledronate-dose')
    expect(decisionsNaming(views, denosumab, 'nl').map((d) => d.id)).toContain('stop-denosumab')
  })

  test('a drug that a row names as the alternative, or leaves out, is not held back by it', () => {
    for (const { row } of warnings(rowsNaming(views, denosumab, 'nl'), denosumab, 'nl')) {
      const inCell = row.cells.some((cell) => !cell.startsWith('niet ') && /denosumab|prolia|xgeva/i.test(cell))
      expect(inCell || /^(denosumab|prolia|xgeva)/i.test(row.says), row.says).toBe(true)
    }
  })

  test('what to expect: infusions for what is infused only, nothing for what is no antiresorptive', () => {
    expect(expectations(alendronate).map((s) => s.heading.en)).not.toContain('Bisphosphonates by infusion')
    expect(expectations(zoledronate).map((s) => s.heading.en)).toContain('Bisphosphonates by infusion')
    expect(expectations(denosumab).map((s) => s.heading.en)).toEqual(['Denosumab', 'The class as a whole: harm against benefit'])
    expect(expectations(substanceById('sunitinib'))).toEqual([])
  })

  test('background is found by name and by brand, and not by part of another word', () => {
    expect(pagesNaming(denosumab, 'nl').map((p) => p.id)).toContain('denosumab')
    expect(pagesNaming(substanceById('calcium'), 'en').length).toBeLessThan(pages.length)
  })
})

test('everything that pages and drugs cite can be found', () => {
  const cited = [
    ...pages.flatMap((p) => p.sections.flatMap((s) => s.paragraphs.flatMap((x) => x.per))),
    ...substances.flatMap((s) => [...s.statements, ...[...s.brands, ...s.dosings].flatMap((b) => statementsIn(b.from.source))]),
  ]
  expect(cited.length).toBeGreaterThan(500)
  for (const citation of cited) expect(placeOf(citation).locator).not.toBe('')
  expect(statementsIn('EC register; S0174, S0997; S0174')).toEqual(['S0174', 'S0997'])
})
