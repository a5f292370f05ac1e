import { tokenProgramOf, type TokenProgram, type TokenProgramId } from '#content/token-programs.ts'
import { parseProgramPath } from '#lib/program-path.ts'
import { keep, useKept } from './use-kept.ts'

const KEY = 'token-program'

export type TokenChoice = {
  id: TokenProgramId
  path: string
  /** What files are made with; absent while the own program is none that can be written. */
  program: TokenProgram | undefined
  choose: (id: TokenProgramId) => void
  type: (path: string) => void
}

/**
 * The program that prints this person's access tokens. It is a command, so it is kept in this browser and
 * never in a link: nobody can send a link that puts another one into a file.
 */
export function useTokenProgram(): TokenChoice {
  const { id, path } = read(useKept(KEY))
  const own = parseProgramPath(path)
  return {
    id,
    path,
    program: id === 'own' ? (own === undefined ? undefined : { id, path: own }) : { id },
    choose: (next) => change({ id: next, path }),
    type: (next) => change({ id: 'own', path: next }),
  }
}

type Kept = { id: TokenProgramId; path: string }

const change = ({ id, path }: Kept): void => keep(KEY, `${id} ${path}`.trimEnd())

function read(kept: string): Kept {
  const [first, ...rest] = kept.split(' ')
  return { id: tokenProgramOf(first), path: rest.join(' ') }
}
