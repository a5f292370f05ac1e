import { spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { FileId } from '#content/file-ids.ts'
import { files } from '#generate/files.ts'
import type { Person } from './people.ts'
import { USER, type World } from './world.ts'

export type Ran = { status: number | null; output: string }

const own = (file: string) => chownSync(file, USER.uid, USER.gid)

// Stands in for the person’s own token program: the same words, and a token that only the rig takes.
const OAMA = (tokens: string) => `#!/bin/sh
test "$#:$1" = 2:access && exec cat -- '${tokens}'/"$2"
echo "oama: $*" >&2
exit 1
`

/** The home of an ordinary user, empty but for what is put into it. */
export function freshHome(world: World, tokens: string) {
  const bin = path.join(world.folder('bin'), 'oama')
  writeFileSync(bin, OAMA(tokens))
  chmodSync(bin, 0o755)
  for (const name of readdirSync(world.home)) rmSync(path.join(world.home, name), { recursive: true })
  own(world.home)
  const at = (...names: string[]) => path.join(world.home, ...names)

  function makeFolder(name: string) {
    for (let folder = name; folder !== '.'; folder = path.dirname(folder)) {
      mkdirSync(at(folder), { recursive: true })
      own(at(folder))
    }
  }

  return {
    at,
    makeFolder,
    /** Saves a file as a person is told to, byte for byte as it was made. */
    async put(id: FileId, name: string, person: Person, mode = 0o600) {
      makeFolder(path.dirname(name))
      writeFileSync(at(name), (await files[id]()).write(person), { mode })
      own(at(name))
    },
    /** Runs a program as that user, with nothing in its environment but what a login gives. */
    run: (program: string, options: readonly string[], input = '', env: Record<string, string> = {}) =>
      new Promise<Ran>((done, fail) => {
        const child = spawn(program, options, {
          uid: USER.uid,
          gid: USER.gid,
          cwd: world.home,
          timeout: 15_000,
          killSignal: 'SIGKILL',
          env: {
            HOME: world.home,
            USER: USER.name,
            LOGNAME: USER.name,
            PATH: `${path.dirname(bin)}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin`,
            LC_ALL: 'C.UTF-8',
            TERM: 'xterm',
            ...env,
          },
        })
        let output = ''
        for (const stream of [child.stdout, child.stderr])
          stream.setEncoding('utf8').on('data', (text: string) => (output += text))
        child.on('error', fail).on('close', (status) => done({ status, output }))
        // Who refuses a file may not wait for a message.
        child.stdin.on('error', () => undefined).end(input)
      }),
  }
}

export type Home = ReturnType<typeof freshHome>
