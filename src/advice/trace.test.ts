import { describe, expect, test } from 'vitest'
import notUsed from '../../sources/not-used.json' with { type: 'json' }
import statements from '../../sources/statements.json' with { type: 'json' }
import { carriers } from './trace.ts'

describe('where a user meets a numbered statement', () => {
  test.each([
    ['3.5 mg of zoledronate at a clearance of 50 to 60: in the table of doses', 'S0917', ['row nl-handreiking/zoledronate-dose 2']],
    [
      'how often somebody fell: in a row, and in what holds when none does',
      'S1122',
      ['row cbo-2011/falls-screening 2', 'row cbo-2011/falls-screening otherwise'],
    ],
    ['denosumab is a human antibody: with the drug', 'S0952', ['drug denosumab']],
    ['the price of Aclasta', 'S1172', ['price Aclasta 5 mg']],
    ['1.5 % after a year of zoledronate: among the figures', 'S0431', ['figure of mronj-risk']],
    ['after how many months it begins under zoledronate: there too', 'S0497', ['figure of mronj-risk']],
    ['what bone is: on a page', 'S0001', ['page bone']],
    ['a statement that does not exist: nowhere', 'S9999', undefined],
  ])('%s', (_, statement, expected) => expect(carriers().get(statement)).toEqual(expected))

  test('each place once, and nothing but statements', () => {
    const all = carriers()
    expect([...all.values()].filter((places) => new Set(places).size !== places.length || places.length === 0)).toEqual([])
    expect([...all.keys()].filter((id) => !(id in statements))).toEqual([])
  })

  test('no statement of the sources is lost: it is met somewhere, or it is written down why not', () => {
    const all = carriers()
    expect(Object.keys(statements).filter((id) => !all.has(id) && !(id in notUsed))).toEqual([])
  })
})
