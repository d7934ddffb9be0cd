import { expect, test } from 'vitest'
import { decisions } from '../../advice/decisions.ts'
import { substances } from '../../drugs/index.ts'
import { decisionViews } from '../../outputs/library.ts'
import { bySection, catalogue, drugClasses, sectionOf } from './catalogue.ts'

test('every decision stands in exactly one section', () => {
  const places = catalogue.flatMap((s) => s.decisions)
  expect(new Set(places).size).toBe(places.length)
  expect([...new Set(decisions.map((d) => d.id))].filter((id) => !sectionOf(id))).toEqual([])
})

test('the contents leave no decision out, and name every class of drug', () => {
  const views = decisionViews('nl')
  expect(
    bySection(views)
      .flatMap((s) => s.views.map((v) => v.id))
      .sort(),
  ).toEqual(views.map((v) => v.id).sort())
  expect(substances.filter((s) => !drugClasses[s.class])).toEqual([])
})

test('a decision that nobody has placed still stands somewhere', () => {
  const sections = bySection([{ id: 'exposure' }, { id: 'made-up' }])
  expect(sections.flatMap((s) => s.views.map((v) => v.id))).toEqual(['exposure', 'made-up'])
})
