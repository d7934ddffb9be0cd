/**
 * A test runner for Stryker that loads the tests once and then, for each mutant, calls only the tests that reach it. Vitest's own runner loads every module anew
 * for every mutant, five seconds for one that takes a few milliseconds to judge; with some thousands of mutants that is the night against the coffee break.
 * `expect` is vitest's; `describe`, `test` and `it` are collected here. Mutants of what runs while loading are not judged (`ignoreStatic`).
 */
import { globSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'

const collecting = { file: '', names: [], tests: new Map() }

/** What the test files import as "vitest". */
globalThis.howshipTests = { describe, test: collector(), expect: (await import('vitest')).expect }

function describe(name, body) {
  collecting.names.push(name)
  body()
  collecting.names.pop()
}

describe.each = eachOf(describe)

function collector() {
  const add = (name, body) => {
    const path = [collecting.file, ...collecting.names, String(name)].join(' > ')
    let id = path
    for (let again = 2; collecting.tests.has(id); again += 1) id = `${path} (${again})`
    collecting.tests.set(id, body)
  }
  return Object.assign(add, { each: eachOf(add) })
}

/** As vitest does it: a row is spread when all rows are lists. */
function eachOf(add) {
  return (rows) => (name, body) => {
    const spread = rows.every(Array.isArray)
    rows.forEach((row, index) => {
      add(`${name} [${index}]`, () => (spread ? body(...row) : body(row)))
    })
  }
}

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'vitest' || !context.parentURL?.endsWith('.test.ts')) return next(specifier, context)
    const source = 'const { describe, test, expect } = globalThis.howshipTests; export { describe, test, test as it, expect }'
    return { url: `data:text/javascript,${encodeURIComponent(source)}`, format: 'module', shortCircuit: true }
  },
})

class InProcessRunner {
  static inject = [commonTokens.options]

  constructor(options) {
    this.patterns = options.inProcess
    this.stryker = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}
    this.took = new Map()
  }

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    const { tests, except } = this.patterns
    const files = globSync(tests, { exclude: except }).sort()
    for (const file of files) {
      collecting.file = file.split(sep).join('/')
      await import(pathToFileURL(resolve(file)).href)
    }
  }

  async dryRun() {
    const tests = await this.call([...collecting.tests.keys()], false)
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.stryker.mutantCoverage }
  }

  async mutantRun({ testFilter, activeMutant, hitLimit, disableBail }) {
    Object.assign(this.stryker, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit })
    const quickFirst = (testFilter ?? [...collecting.tests.keys()]).toSorted((one, other) => this.timeOf(one) - this.timeOf(other))
    const tests = await this.call(quickFirst, !disableBail)
    const { hitCount } = this.stryker
    Object.assign(this.stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined })
    return toMutantRunResult(determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests })
  }

  /** The shortest that a test has taken so far, in ms; 0 for one that has not run. */
  timeOf(id) {
    return this.took.get(id) ?? 0
  }

  /** Calls the tests one after the other; with `bail`, up to the first that fails. */
  async call(ids, bail) {
    const results = []
    for (const id of ids) {
      this.stryker.currentTestId = id
      const start = performance.now()
      const result = { id, name: id, fileName: id.split(' > ')[0], status: TestStatus.Success }
      try {
        await collecting.tests.get(id)()
      } catch (error) {
        Object.assign(result, { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) })
      }
      const timeSpentMs = performance.now() - start
      this.took.set(id, Math.min(timeSpentMs, this.timeOf(id) || Infinity))
      results.push({ ...result, timeSpentMs })
      if (bail && result.status === TestStatus.Failed) break
    }
    this.stryker.currentTestId = undefined
    return results
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]
