import { spawnSync } from 'node:child_process'

// Everything in this folder is for tests only: programs that are not ours read what we write.

type Run = { status: number | null; stdout: string; stderr: string }

/** Runs a program to its end. `input` is what it reads. */
export function run(
  program: string,
  options: readonly string[],
  input = '',
  env: NodeJS.ProcessEnv = {},
): Run {
  const { error, status, stdout, stderr } = spawnSync(program, options, {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: 30_000,
    env: { ...process.env, ...env },
  })
  if (error !== undefined) throw error
  return { status, stdout, stderr }
}

/**
 * Whether a program is there. On somebody's own machine its tests are skipped without it; where tests must
 * count (CI) a missing one is a failure, unless it only says again what another reader says.
 */
export function hasProgram(program: string, debianPackage: string, extra?: 'extra'): boolean {
  if (spawnSync(program, ['--version']).error === undefined) return true
  const message = `${program} is missing: apt-get install ${debianPackage}`
  if (process.env['CI'] && extra === undefined) throw new Error(message)
  process.stderr.write(`${message} (its tests are skipped)\n`)
  return false
}

/** The version that a program says of itself: the first number with a dot, or day, in what it prints. */
export function versionOf(program: string, options: readonly string[] = ['--version']): string {
  const { stdout, stderr } = run(program, options)
  return /\d+(?:\.\d+)+|\b20\d{6}\b/u.exec(stdout + stderr)?.[0] ?? ''
}
