import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const runCommand = (...args: string[]) => spawnSync(process.execPath, [join(root, 'scripts', 'run.mjs'), ...args], { encoding: 'utf8' })

interface Locked {
  readonly resolved?: string
  readonly hasInstallScript?: boolean
  readonly optional?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const locked: Readonly<Record<string, Locked>> = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages

describe('The set-up', () => {
  test('a command that does not exist gets one kind line and exit code 2', () => {
    const { status, stdout, stderr } = runCommand('strat')
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'howship: there is no command "strat". Choose from start, test, check, trace, accept, bench, screenshots, long, mutate, howship.\n',
    })
  })

  test('every script of package.json is a command of the set-up', () => {
    const known = runCommand()
      .stderr.match(/Choose from (.*)\./)![1]!
      .split(', ')
    for (const [name, line] of Object.entries(project.scripts)) {
      // "test:long" runs the command "long".
      const command = name.split(':').at(-1)!
      expect(line).toBe(`node scripts/run.mjs ${command}`)
      expect(known).toContain(command)
    }
  })

  test('every dependency is pinned to one version', () => {
    const versions = Object.values({ ...project.dependencies, ...project.devDependencies, ...project.overrides })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(version)))).toEqual([])
  })

  test('the lockfile names no registry, so that a mirror works', () => {
    expect(Object.keys(locked).filter((path) => locked[path]!.resolved !== undefined)).toEqual([])
  })

  test('the lockfile holds the packages of every platform, or a clean install is refused', () => {
    const absent = Object.entries(locked).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter((name) => !locked[`node_modules/${name}`] && !locked[`${path}/node_modules/${name}`]),
    )
    expect(absent).toEqual([])
  })

  test('no package that must be there needs an install script, since none is run', () => {
    expect(Object.keys(locked).filter((path) => locked[path]!.hasInstallScript && !locked[path]!.optional)).toEqual([])
  })
})
