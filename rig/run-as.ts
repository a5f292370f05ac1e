import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

export type Ran = { status: number | null; output: string }

/** What is typed once something stands on the screen. */
export type Keys = readonly (readonly [on: RegExp, type: string])[]

export type Given = {
  input?: string
  keys?: Keys
  /** When to end it, for what ends by no key alone. */
  until?: () => boolean
  env?: Record<string, string>
}

// Processes of its own: what a program started and left behind ends with it. The shell is the first of them
// and stays root, because the kernel forgets whom to end with when a process changes its user.
const APART = ['--pid', '--fork', '--kill-child', '--mount-proc', 'sh', '-c', '"$@"; exit', 'sh']
const LONGEST = 15_000
const LOOK_EVERY = 50

/** Runs a program to its end as an ordinary user. `keys` needs one that has a terminal, as script(1) gives it. */
export function runAs(
  { uid, gid }: { uid: number; gid: number },
  words: readonly string[],
  { input, keys = [], until, env }: Given,
  cwd: string,
): Promise<Ran> {
  const user = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  return new Promise((done, fail) => {
    const child = spawn('unshare', [...APART, ...user, ...words], {
      cwd,
      env,
      timeout: LONGEST,
      killSignal: 'SIGKILL',
    })
    let output = ''
    let seen = 0
    let next = 0
    const hear = (text: string) => {
      output += text
      const step = keys[next]
      if (step === undefined || !step[0].test(stripVTControlCharacters(output.slice(seen)))) return
      seen = output.length
      next += 1
      child.stdin.write(step[1])
    }
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear)
    let reached = false
    const look = setInterval(() => {
      reached = until?.() ?? false
      if (reached) child.kill('SIGKILL')
    }, LOOK_EVERY)
    child.on('error', fail).on('close', (status) => {
      clearInterval(look)
      if (status === null && !reached) fail(new Error(`It did not end. ${stripVTControlCharacters(output)}`))
      else done({ status, output })
    })
    // Who refuses a file may not wait for what was to come.
    child.stdin.on('error', () => undefined)
    if (keys.length === 0) child.stdin.end(input)
  })
}
