#!/usr/bin/env node
/** The `howship` command. On an older Node, or before the set-up, it sees to that first; stdout holds nothing but the answer. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const main = join(root, 'src', 'cli', 'main.ts')
const compileCache = join(root, '.cache', 'compile')
const serving = process.argv[2] === 'serve'
const newEnough = Number(process.versions.node.split('.')[0]) >= 24

if (newEnough && !serving && existsSync(join(root, 'node_modules', '.package-lock.json'))) {
  const { enableCompileCache } = await import('node:module')
  enableCompileCache(compileCache)
  await import(pathToFileURL(main).href)
} else {
  const { ensureNode, ensurePackages, ensureWeb, envWith, run, SetupProblem, say } = await import('../scripts/setup.mjs')
  try {
    const node = await ensureNode()
    await ensurePackages(node)
    if (serving) await ensureWeb(node)
    const options = { cwd: process.cwd(), env: envWith(node, { NODE_COMPILE_CACHE: compileCache }) }
    process.exitCode = await run(node, [main, ...process.argv.slice(2)], options)
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
