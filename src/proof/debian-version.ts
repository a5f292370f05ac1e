import { run } from './program.ts'

/** The version of a library that does not say it itself, from the package that it came in; empty elsewhere. */
export function debianVersion(debianPackage: string): string {
  try {
    const { stdout } = run('dpkg-query', ['-W', '-f', '${Version}', debianPackage])
    return /^(?:\d+:)?(\d+(?:\.\d+)*)/u.exec(stdout)?.[1] ?? ''
  } catch {
    // No dpkg: the library came from somewhere else.
    return ''
  }
}
