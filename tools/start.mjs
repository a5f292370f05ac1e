// The first thing a newcomer runs: plain JavaScript for any Node from 20 on, with nothing installed.
//   node tools/start.mjs         install if needed, build, serve
//   node tools/start.mjs test    install if needed, then every check
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const windows = process.platform === 'win32'
const node24 = path.resolve('node_modules/node/bin', windows ? 'node.exe' : 'node')
const env = {
  ...process.env,
  PATH: path.resolve('node_modules/.bin') + path.delimiter + process.env.PATH,
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** What npm wrote down as installed, against the lockfile: the same versions, and nothing missing. */
function installed() {
  const record = 'node_modules/.package-lock.json'
  if (!existsSync(record) || !existsSync(node24)) return false
  const here = JSON.parse(readFileSync(record, 'utf8')).packages
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  return Object.entries(wanted).every(
    // Packages for other platforms are optional and never installed.
    ([name, { version, optional }]) =>
      name === '' || here[name]?.version === version || (optional === true && here[name] === undefined),
  )
}

function run(command, args, options) {
  const { status, signal, error } = spawnSync(command, args, { stdio: 'inherit', env, ...options })
  if (error !== undefined) stop(`Could not run ${command}: ${error.message}`)
  if (signal !== null) process.exit(1)
  return status ?? 1
}

function install() {
  console.log('Installing what package-lock.json names (once, a minute or two)')
  // Development packages are needed to build, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--loglevel=error']
  const npm = process.env.npm_execpath
  const status = npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args])
    : run('npm', args, { shell: windows })
  if (status !== 0) stop('npm ci failed: see above. It needs the npm registry or a mirror of it.')
  if (!existsSync(node24)) stop('npm skipped install scripts. Run: npm ci --ignore-scripts=false')
}

if (Number(process.versions.node.split('.')[0]) < 20)
  stop(`This needs Node 20 or newer and is run by ${process.version}. See https://nodejs.org/`)
if (!installed()) install()

const [task, ...rest] = process.argv.slice(2)
if (task === 'test') process.exit(run(node24, ['tools/check.ts', ...rest]))
if (task !== undefined) stop(`Unknown task ${task}. Only "test" is known.`)
if (run(node24, ['tools/build.ts']) !== 0) stop('The build failed: see above.')

const server = spawn(node24, ['tools/serve.ts'], { stdio: 'inherit', env })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
