import { spawnSync } from 'node:child_process'

/** The version of a library that does not say it itself, from the package that it came in; empty elsewhere. */
export const debianVersion = (debianPackage: string): string => {
  // Undefined where there is no dpkg: then the library came from somewhere else.
  const said = spawnSync('dpkg-query', ['-W', '-f', '${Version}', debianPackage], { encoding: 'utf8' }).stdout
  return /^(?:\d+:)?(\d+(?:\.\d+)*)/u.exec(said ?? '')?.[1] ?? ''
}
