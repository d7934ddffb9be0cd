/** Would anybody notice? Every small change to a table must fail the proof or a vignette of that table. */
import { describe, expect, test } from 'vitest'
import { mutants } from '../src/engine/mutate.ts'
import { flaws } from '../src/engine/proof.ts'
import { answerFor, inOneLine, tried } from '../src/engine/vignettes.ts'
import { explained } from './explained-mutants.ts'

// Loading the tests registers their vignettes here.
await Promise.all(Object.values(import.meta.glob('../src/guidelines/**/*.test.ts')).map((load) => load()))

describe('mutants of the decision tables', () => {
  const survivors: string[] = []
  test('are all killed, or explained', () => {
    const counts = { total: 0, vignettes: 0, proof: 0 }
    for (const { decision, vignettes } of tried) {
      const before = vignettes.map(([, told]) => answerFor(decision, told).map(inOneLine).sort().join(' / '))
      for (const { what, table } of mutants(decision)) {
        counts.total++
        const changed = vignettes.some(([, told], i) => {
          try {
            return answerFor(table, told).map(inOneLine).sort().join(' / ') !== before[i]
          } catch {
            return true
          }
        })
        if (changed) counts.vignettes++
        else if (flaws(table).length > 0) counts.proof++
        else survivors.push(`${decision.authority} ${decision.decision}: ${what}`)
      }
    }
    process.stdout.write(
      `\n${counts.total} mutants of ${tried.length} tables: ${counts.vignettes} killed by vignettes, ${counts.proof} by the proof alone, ${survivors.length} left\n`,
    )
    const open = survivors.filter((s) => !(s in explained))
    expect(open).toEqual([])
  })
  test('and nothing is explained that does not survive', () =>
    expect(Object.keys(explained).filter((what) => !survivors.includes(what))).toEqual([]))
})
