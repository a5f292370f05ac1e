import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A Chromium on this machine: the one named by CHROME_PATH, an installed one, or Playwright's own. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH']
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Error(`CHROME_PATH names ${named}, which does not exist.`)
  }
  return [...PLACES, chromium.executablePath()].find((place) => existsSync(place))
}

const isRoot = process.getuid?.() === 0

/** Chromium refuses to sandbox itself for root, which is who runs in most containers. */
export const browserArgs = isRoot ? ['--no-sandbox'] : []

type Attempt = { command: string; args: string[]; env?: Record<string, string> }

function attempts(): Attempt[] {
  const own = {
    command: process.execPath,
    args: ['node_modules/@playwright/test/cli.js', 'install', 'chromium'],
  }
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return [own]
  // In a Debian container its mirror is near, while Playwright's download host is often blocked.
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  return [
    { command: 'apt-get', args: ['update'], env },
    { command: 'apt-get', args: ['install', '-y', '--no-install-recommends', 'chromium'], env },
    own,
  ]
}

/** Like `findBrowser`, and installs one where there is none. */
export function ensureBrowser(): string {
  let found = findBrowser()
  for (const { command, args, env } of attempts()) {
    if (found !== undefined) break
    console.log(`No Chrome or Chromium found. Trying: ${command} ${args.join(' ')}`)
    try {
      execFileSync(command, args, { stdio: 'inherit', timeout: 300_000, env: { ...process.env, ...env } })
    } catch {
      // The next attempt may work; the sentence below says what to do when none did.
    }
    found = findBrowser()
  }
  if (found !== undefined) return found
  throw new Error(
    'The browser tests need Chrome or Chromium. Install it (Debian: sudo apt-get install chromium), ' +
      'or say where it is: CHROME_PATH=/path/to/chrome npm test',
  )
}
