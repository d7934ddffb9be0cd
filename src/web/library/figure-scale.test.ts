import { describe, expect, test } from 'vitest'
import { type Figure, figures, onsets } from '../../guidelines/incidence.ts'
import { intervalText, onScale, onsetText, percentText, scaleEnd } from './figure-scale.ts'
import { countedDrugs } from './library-words.ts'

const oncology = figures.filter((f) => f.setting === 'oncology')
const osteoporosis = figures.filter((f) => f.setting === 'osteoporosis')
const figure = (of: Partial<Figure>): Figure => ({ ...figures[0]!, percent: undefined as never, ...of })

describe('Figures drawn', () => {
  test('every drug and group that was counted has a name in both languages', () => {
    expect([...figures, ...onsets].filter((f) => !countedDrugs[f.drug]).map((f) => f.drug)).toEqual([])
  })

  test('oncology ends at 20 %, the highest range of the sources (13–20 % at 4 years)', () => {
    expect(scaleEnd(oncology)).toBe(20)
  })

  test('osteoporosis ends at 0.3 % (FREEDOM at 10 years); “at most 1 %” runs beyond it', () => {
    expect(scaleEnd(osteoporosis)).toBe(0.3)
    expect(onScale(0.3, { high: 1 })).toEqual({ from: 0, to: 1, beyond: true, atMost: true })
  })

  test('no figure of oncology or osteoporosis with a lower end or one number runs beyond its scale', () => {
    for (const set of [oncology, osteoporosis])
      for (const f of set)
        if (f.percent !== undefined || f.percentLow !== undefined) expect(f.percent ?? f.percentHigh).toBeLessThanOrEqual(scaleEnd(set))
  })

  test('a number is a dot, a range a bar, at its share of the scale', () => {
    expect(onScale(20, { point: 5 })).toEqual({ dot: 0.25, beyond: false, atMost: false })
    expect(onScale(60, { low: 3, high: 12 })).toEqual({ from: 0.05, to: 0.2, beyond: false, atMost: false })
    expect(onScale(60, { low: 24 })).toEqual({ from: 0.4, to: 1, beyond: true, atMost: false })
    expect(onScale(20, {})).toBeUndefined()
  })

  test('in words', () => {
    expect(percentText(figure({ percentLow: 13, percentHigh: 20 }), 'nl')).toBe('13–20 %')
    expect(percentText(figure({ percentHigh: 0.05 }), 'nl')).toBe('hoogstens 0,05 %')
    expect(percentText(figure({ percent: 2, percentLow: 1.5, percentHigh: 2.5 }), 'nl')).toBe('2 %')
    expect(intervalText(figure({ percent: 2, percentLow: 1.5, percentHigh: 2.5 }), 'nl')).toBe('95%-BI 1,5–2,5')
    expect(intervalText(figure({ percentLow: 13, percentHigh: 20 }), 'nl')).toBeUndefined()
    expect(percentText(figure({}), 'en')).toBe('raised, no figure')
    expect(onsetText({ drug: 'denosumab', medianMonths: 20.6, monthsLow: 4, monthsHigh: 53, statement: 'S0500' }, 'nl')).toBe(
      'mediaan 20,6 maanden; 4 tot 53 maanden',
    )
    expect(onsetText({ drug: 'denosumab', statement: 'S0501' }, 'en')).toBe('no good studies')
  })
})
