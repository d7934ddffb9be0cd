/**
 * `node scripts/run.mjs start|test|check|trace|accept|bench|screenshots|long|mutate|howship …`: fetches what is missing (see setup.mjs), then does what was asked. Behind
 * every command of package.json.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  ensureChromium,
  ensureExamples,
  ensureNode,
  ensurePackages,
  ensureWeb,
  envWith,
  root,
  run,
  SetupProblem,
  say,
  tool,
} from './setup.mjs'

const browserTests = join('e2e', 'vitest.config.ts')

const commands = {
  start: async (node, args) => {
    await ensureWeb(node)
    return howship(node, ['serve', '--demo', ...args])
  },
  test: testAll,
  check: async (node) => {
    const failed = await typesAndLint(node)
    say('import line and table proof')
    const proof = await inNode(node, [tool('vitest'), 'run', 'src/architecture.test.ts', 'src/guidelines'])
    if (failed.length > 0) say(`${failed.join(' and ')} failed; see above`)
    return failed.length > 0 || proof !== 0 ? 1 : 0
  },
  trace: (node, args) => inNode(node, [join('scripts', 'trace.ts'), ...args]),
  accept: (node, args) => inNode(node, [join('scripts', 'accept.ts'), ...args]),
  bench: async (node, args) => {
    if (args[0] !== 'workspace')
      return inNode(node, [join('scripts', args[0] === 'server' || args[0] === 'store' ? 'bench-server.ts' : 'bench.ts'), ...args])
    await ensureWeb(node)
    return inNode(node, [join('scripts', 'bench-workspace.ts')], { CHROMIUM_PATH: await ensureChromium(node) })
  },
  screenshots: async (node, args) => {
    await ensureWeb(node)
    return inNode(node, [join('scripts', 'screenshots.ts'), ...args], { CHROMIUM_PATH: await ensureChromium(node) })
  },
  long: async (node, args) => {
    const examples = await ensureExamples(node)
    return inNode(
      node,
      [tool('vitest'), 'run', '--config', join('long', 'vitest.config.ts'), ...args],
      examples && { FHIR_EXAMPLES: examples },
    )
  },
  mutate,
  howship,
}

function inNode(node, args, environment = {}) {
  return run(node, args, { env: envWith(node, environment) })
}

function howship(node, args) {
  return inNode(node, [join('src', 'cli', 'main.ts'), ...args], { NODE_COMPILE_CACHE: join(root, '.cache', 'compile') })
}

/** Mutants of the functions in a folder or file of src/: `npm run mutate -- facts/kidney.ts`; of the engine when none is named. */
function mutate(node, [part = 'engine']) {
  const files = part.endsWith('.ts') ? `src/${part}` : `src/${part}/**/*.ts`
  const left = [
    'src/**/*.test.ts',
    'src/engine/mutate.ts',
    'src/engine/vignettes.ts',
    'src/advice/*-decisions.ts',
    'src/record/example-bundle.ts',
    'src/facts/example-case.ts',
  ]
  const mutate = [files, ...left.map((one) => `!${one}`)].join(',')
  return inNode(node, [tool('@stryker-mutator/core', 'stryker'), 'run', join('long', 'stryker.config.json'), '--mutate', mutate])
}

/** Types and lint; gives the names of those that failed. */
async function typesAndLint(node) {
  const failed = []
  say('types')
  if ((await inNode(node, [tool('typescript', 'tsc'), '-p', 'tsconfig.json'])) !== 0) failed.push('types')
  say('lint')
  if ((await inNode(node, [tool('@biomejs/biome', 'biome'), 'check', '--error-on-warnings'])) !== 0) failed.push('lint')
  return failed
}

/** Everything; or, given names of files or folders, only the tests in those. */
async function testAll(node, args) {
  if (args.length > 0) return inNode(node, [tool('vitest'), 'run', ...args])
  const failed = await typesAndLint(node)
  say('tests')
  const results = [await vitest(node, 'tests', [])]
  try {
    const chromium = existsSync(join(root, browserTests)) && (await chromiumToTestWith(node))
    if (chromium) {
      await ensureWeb(node)
      say(`browser tests, with ${chromium}`)
      results.push(await vitest(node, 'browser-tests', ['--config', browserTests], { CHROMIUM_PATH: chromium }))
    }
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error
    say(error.message)
    failed.push('browser tests (not run)')
  }
  if (failed.length > 0) say(`failed: ${failed.join(', ')}; see above`)
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  process.stdout.write(`tests: ${sum('passed')} passed, ${sum('failed')} failed\n`)
  return failed.length > 0 || results.some((result) => !result.ok) ? 1 : 0
}

/** The Chromium to test with; undefined when the person asked to skip the browser tests. Throws when there is none. */
async function chromiumToTestWith(node) {
  if (process.env.HOWSHIP_SKIP_BROWSER === '1') {
    say('!!! THE BROWSER TESTS ARE SKIPPED, because HOWSHIP_SKIP_BROWSER=1 is set. The screens are untested. !!!')
    return undefined
  }
  const chromium = await ensureChromium(node)
  if (chromium) return chromium
  throw new SetupProblem(
    'The browser tests cannot run: no Chromium starts on this machine. Install Chromium or Google Chrome (Debian: apt-get install chromium ' +
      'fonts-liberation) or name one in CHROMIUM_PATH. To go on without them, set HOWSHIP_SKIP_BROWSER=1.',
  )
}

/** Runs vitest and counts. A test file that does not load holds no tests, but counts as one failure. */
async function vitest(node, name, args, environment) {
  const report = join(root, '.cache', `${name}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await inNode(node, [tool('vitest'), 'run', ...args, ...reporters], environment)
  if (!existsSync(report)) return { passed: 0, failed: 1, ok: false }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  return { passed: numPassedTests, failed: numFailedTests + unloaded, ok: code === 0 }
}

const [name, ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined
if (!command) {
  say(`${name ? `there is no command "${name}".` : 'which command?'} Choose from ${Object.keys(commands).join(', ')}.`)
  process.exitCode = 2
} else {
  try {
    const node = await ensureNode()
    await ensurePackages(node)
    process.exitCode = await command(node, args)
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
