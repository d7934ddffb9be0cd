import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'

/** The folders of `src/`, in reading order: a file imports from its own folder and from those before it. */
const line = ['values', 'engine', 'drugs', 'record', 'facts', 'guidelines', 'knowledge', 'advice', 'outputs', 'server', 'web', 'cli']

/** The decision line: pure, without packages, running in a browser as well as on a server. */
const decisionLine = line.slice(0, line.indexOf('outputs') + 1)

/** A source file by its path below `src/`, with forward slashes. */
interface Source {
  readonly path: string
  readonly text: string
}

interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

/** A node of the syntax tree, as far as these rules look at it. */
interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
const isConfig = (path: string): boolean => /(^|\/)[\w.-]+\.config\.ts$/.test(path)
const folderOf = (path: string): string => path.split('/')[0]!
const inDecisionLine = ({ path }: Source): boolean => decisionLine.includes(folderOf(path)) && !isTest(path)

const trees = new WeakMap<Source, readonly Node[]>()

/** Every node of a source's syntax tree, read once. A file that does not parse throws: nothing could be said about it. */
function nodes(source: Source): readonly Node[] {
  const known = trees.get(source)
  if (known) return known
  const { program, errors } = parseSync(source.path, source.text)
  if (errors.length > 0) throw new Error(`${source.path} does not parse: ${errors[0]!.message}`)
  const found: Node[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && typeof value.type === 'string') found.push(value as Node)
      for (const child of Object.values(value)) visit(child)
    }
  }
  visit(program)
  trees.set(source, found)
  return found
}

const literal = (node: unknown): string => String((node as { value?: unknown } | null)?.value ?? '(computed)')

/** Everything a file imports: `import`, `import type`, `export … from`, `import(…)` and the type `import('…')`. */
function importsOf(source: Source): Import[] {
  return nodes(source).flatMap((node): Import[] => {
    const inlineTypes = (kind: string) => {
      const names = (node.specifiers ?? []) as readonly Node[]
      return names.length > 0 && names.every((name) => name[kind] === 'type')
    }
    switch (node.type) {
      case 'ImportDeclaration':
        return [{ from: literal(node.source), typeOnly: node.importKind === 'type' || inlineTypes('importKind') }]
      case 'ExportNamedDeclaration':
        return node.source ? [{ from: literal(node.source), typeOnly: node.exportKind === 'type' || inlineTypes('exportKind') }] : []
      case 'ExportAllDeclaration':
        return [{ from: literal(node.source), typeOnly: node.exportKind === 'type' }]
      case 'ImportExpression':
        return [{ from: literal(node.source), typeOnly: false }]
      case 'TSImportType':
        return [{ from: literal(node.source ?? (node.argument as Node)?.literal ?? node.argument), typeOnly: true }]
      default:
        return []
    }
  })
}

/** Where a relative import leads, below `src/` ("../patients/x.json" where it leads out of it); undefined for a package. */
const target = (source: Source, { from }: Import): string | undefined =>
  from.startsWith('.') ? posix.join(posix.dirname(source.path), from) : undefined

/** The rules. Each gives one sentence per offence, naming the file. */
const rules = {
  /** A folder that is not on the line has no place in it either. */
  folderIsOnTheLine: (source: Source): string[] =>
    !source.path.includes('/') || line.includes(folderOf(source.path))
      ? []
      : [`src/${source.path}: "${folderOf(source.path)}" is not on the line ${line.join(' → ')}`],

  importsPointBack: (source: Source): string[] => {
    const own = line.indexOf(folderOf(source.path))
    if (own === -1) return []
    return importsOf(source).flatMap((found) => {
      const to = target(source, found)
      if (to === undefined) return []
      // Outside src/ lies data (sources/, patients/), which imports nothing.
      if (to.startsWith('..'))
        return to.endsWith('.json') ? [] : [`src/${source.path} must not import ${to.slice(3)}: outside src/ there is only data`]
      const place = line.indexOf(folderOf(to))
      return place >= 0 && place <= own ? [] : [`src/${source.path} must not import src/${to}: it comes later on the line`]
    })
  },

  webTakesTypesFromServer: (source: Source): string[] =>
    folderOf(source.path) !== 'web' || isTest(source.path)
      ? []
      : importsOf(source)
          .filter((found) => !found.typeOnly && target(source, found)?.startsWith('server/'))
          .map((found) => `src/${source.path} takes more than types from ${found.from}: write "import type"`),

  decisionLineHasNoPackages: (source: Source): string[] =>
    inDecisionLine(source)
      ? importsOf(source)
          .filter(({ from }) => !from.startsWith('.') && from !== '(computed)')
          .filter(({ from, typeOnly }) => !(typeOnly && from === 'fhir/r4'))
          .map(({ from }) => `src/${source.path} imports ${from}: the decision line has no dependencies and runs in a browser`)
      : [],

  decisionLineImportsOnlyWhatIsWritten: (source: Source): string[] =>
    inDecisionLine(source) && importsOf(source).some(({ from }) => from === '(computed)')
      ? [`src/${source.path} imports something computed: nobody can see what`]
      : [],

  decisionLineHasNoClockNorChance: (source: Source): string[] =>
    inDecisionLine(source)
      ? nodes(source).flatMap((node) => {
          const named = (value: unknown) => (value as Node | undefined)?.name
          const member = node.type === 'MemberExpression' ? `${named(node.object)}.${named(node.property)}` : ''
          const isClock =
            ((node.type === 'NewExpression' || node.type === 'CallExpression') &&
              named(node.callee) === 'Date' &&
              (node.type === 'CallExpression' || (node.arguments as unknown[]).length === 0)) ||
            ['Date.now', 'performance.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'].includes(member)
          return isClock
            ? [`src/${source.path} reads ${member || 'new Date()'}: today is an argument, and the same record gives the same bytes`]
            : []
        })
      : [],

  decisionLineUsesNoPlatform: (source: Source): string[] => {
    if (!inDecisionLine(source)) return []
    const platform = ['process', 'Buffer', 'require', '__dirname', '__filename', 'window', 'document', 'localStorage', 'navigator', 'fetch']
    // A property or a parameter may be called "process"; only the thing itself, used as an object or called, is meant.
    const used = nodes(source).flatMap((node) =>
      node.type === 'MemberExpression' ? [node.object as Node] : node.type === 'CallExpression' ? [node.callee as Node] : [],
    )
    return used
      .filter((node) => node.type === 'Identifier' && platform.includes(String(node.name)))
      .map((node) => `src/${source.path} uses ${node.name}: the decision line runs in Node and in a browser alike`)
  },

  noDefaultExports: (source: Source): string[] =>
    !isConfig(source.path) &&
    nodes(source).some(
      (node) =>
        node.type === 'ExportDefaultDeclaration' ||
        (node.type === 'ExportSpecifier' && ((node.exported as Node).name ?? literal(node.exported)) === 'default'),
    )
      ? [`src/${source.path} has a default export: give it a name`]
      : [],

  namesSayWhatIsInside: ({ path }: Source): string[] =>
    /(^|\/)(utils?|helpers?|common|misc|types)(\/|\.[\w.]+$)/.test(path) ? [`src/${path}: a file is named after what it holds`] : [],

  namesAreKebabCase: ({ path }: Source): string[] =>
    /^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx)$/.test(path)
      ? []
      : [`src/${path}: names are in kebab-case`],
}

const here = dirname(fileURLToPath(import.meta.url))
const sources: readonly Source[] = readdirSync(here, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(here, path), 'utf8') }))

/** One rule: what it says, a made-up source that breaks it, and the nearest one that keeps it. */
const told: readonly (readonly [keyof typeof rules, string, broken: readonly Source[], kept: readonly Source[]])[] = [
  [
    'folderIsOnTheLine',
    'Every folder of src/ has its place on the line.',
    [made('shared/dates.ts', '')],
    [made('values/dates.ts', ''), made('architecture.test.ts', '')],
  ],
  [
    'importsPointBack',
    'A file imports only from its own folder and from the folders before it.',
    [
      made('engine/a.ts', `import { x } from '../drugs/x.ts'`),
      made('engine/a.ts', `import type { X } from '../drugs/x.ts'`),
      made('values/a.ts', `export * from '../engine/x.ts'`),
      made('values/a.ts', `export type { X } from '../engine/x.ts'`),
      made('facts/a.ts', `const x = await import('../guidelines/x.ts')`),
      made('facts/a.ts', `export type X = import('../advice/x.ts').X`),
      made('facts/uz-leuven/a.test.ts', `import '../../outputs/x.ts'`),
      made('server/a.ts', `import { x } from '../../scripts/x.ts'`),
    ],
    [
      made('drugs/a.ts', `import { x } from '../engine/x.ts'\nimport { y } from './y.ts'`),
      made('guidelines/uz-leuven/a.ts', `import { x } from '../aaoms/x.ts'\n// import { y } from '../../advice/y.ts'`),
      made('advice/a.test.ts', `import anna from '../../patients/anna/record.json' with { type: 'json' }`),
    ],
  ],
  [
    'webTakesTypesFromServer',
    'The screens take only types from the server.',
    [
      made('web/a.tsx', `import { x } from '../server/x.ts'`),
      made('web/a.tsx', `import { type X, y } from '../server/x.ts'`),
      made('web/b/a.tsx', `await import('../../server/x.ts')`),
    ],
    [made('web/a.tsx', `import type { X } from '../server/x.ts'\nimport { type Y } from '../server/y.ts'`)],
  ],
  [
    'decisionLineHasNoPackages',
    'From values to outputs nothing is imported from a package or from Node.',
    [
      made('values/a.ts', `import { readFileSync } from 'node:fs'`),
      made('outputs/a.ts', `import fs from 'fs'`),
      made('facts/a.ts', `import type { X } from 'react'`),
    ],
    [
      made('values/a.test.ts', `import { test } from 'vitest'\nimport { readFileSync } from 'node:fs'`),
      made('server/a.ts', `import fastify from 'fastify'`),
      made('record/a.ts', `import type { Bundle } from 'fhir/r4'`),
    ],
  ],
  [
    'decisionLineImportsOnlyWhatIsWritten',
    'From values to outputs every import names its file.',
    [made('advice/a.ts', `const x = (name: string) => import('./' + name)`)],
    [made('advice/a.ts', `const x = () => import('./x.ts')`)],
  ],
  [
    'decisionLineHasNoClockNorChance',
    'From values to outputs nothing reads the clock or throws dice.',
    [
      made('values/a.ts', 'const today = new Date()'),
      made('values/a.ts', 'const today = Date()'),
      made('advice/a.ts', 'const now = Date.now()'),
      made('advice/a.ts', 'const now = performance.now()'),
      made('outputs/a.ts', 'const id = Math.random()'),
    ],
    [made('values/a.ts', 'const day = new Date(86_400_000) // never new Date()'), made('cli/a.ts', 'const now = Date.now()')],
  ],
  [
    'decisionLineUsesNoPlatform',
    'From values to outputs nothing leans on Node or on the browser.',
    [
      made('record/a.ts', 'const x = process.env.LANG'),
      made('outputs/a.ts', `document.title = 'x'`),
      made('advice/a.ts', `await fetch('x')`),
    ],
    [made('record/a.ts', 'const x = { process: 1, window: [3, 4] }; const y = x.process'), made('server/a.ts', 'process.exit(1)')],
  ],
  [
    'noDefaultExports',
    'Exports have names.',
    [made('values/a.ts', 'export default 1'), made('values/a.ts', 'const x = 1\nexport { x as default }')],
    [made('values/a.ts', 'export const x = 1'), made('web/vite.config.ts', 'export default {}')],
  ],
  [
    'namesSayWhatIsInside',
    'No file is called utils, helpers, common, misc or types.',
    [made('values/utils.ts', ''), made('facts/helpers/age.ts', ''), made('engine/types.ts', ''), made('advice/common.test.ts', '')],
    [made('drugs/drug-types-in-words.ts', '')],
  ],
  [
    'namesAreKebabCase',
    'File names are in kebab-case.',
    [made('web/QuickConsult.tsx', ''), made('facts/last_dose.ts', '')],
    [made('web/quick-consult.tsx', ''), made('guidelines/uz-leuven/mronj-stage.test.ts', ''), made('web/vite.config.ts', '')],
  ],
]

function made(path: string, text: string): Source {
  return { path, text }
}

describe('The architecture', () => {
  test.each(told)('%s: %s', (rule) => {
    expect(sources.length).toBeGreaterThan(3)
    expect(sources.flatMap(rules[rule])).toEqual([])
  })

  test.each(told)('%s notices when it is broken', (rule, _says, broken, kept) => {
    for (const source of broken) {
      const offences = rules[rule](source)
      expect(offences, `${source.path}: ${source.text}`).toHaveLength(1)
      expect(offences[0]).toContain(`src/${source.path}`)
    }
    expect(kept.flatMap(rules[rule])).toEqual([])
  })

  test('every rule is told here', () => {
    expect(told.map(([rule]) => rule).sort()).toEqual(Object.keys(rules).sort())
  })
})
