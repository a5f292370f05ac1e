import {
  chmodSync,
  chownSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { MailboxFileId } from '#content/file-ids.ts'
import { files } from '#generate/files.ts'
import { maildir } from './mailbox.ts'
import type { Person } from './people.ts'
import { runAs, type Given } from './run-as.ts'
import { USER, type World } from './world.ts'

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

  const login = {
    HOME: world.home,
    USER: USER.name,
    LOGNAME: USER.name,
    PATH: `${path.dirname(bin)}:${process.env['PATH']}:/usr/sbin:/sbin`,
    LC_ALL: 'C.UTF-8',
    TERM: 'xterm',
  }

  const run = (words: readonly string[], given: Given = {}) =>
    runAs(USER, words, { ...given, env: { ...login, ...given.env } }, world.home)

  return {
    at,
    makeFolder,
    /** The messages of the Maildir at a place, in which `*` is the one name that we do not know. */
    maildir: (place: string) => globSync(at(place)).flatMap(maildir),
    /** Saves a file as a person is told to, byte for byte as it was made. */
    async put(id: MailboxFileId, name: string, person: Person, mode = 0o644) {
      makeFolder(path.dirname(name))
      writeFileSync(at(name), (await files[id]()).write(person), { mode })
      own(at(name))
    },
    /** Runs a program as that user, with nothing in its environment but what a login gives. */
    run,
    /** Runs what a comment of a saved file says to run first, as it stands there. */
    async follow(name: string, command: RegExp) {
      const line = command.exec(readFileSync(at(name), 'utf8'))?.[0]
      if (line === undefined) throw new Error(`${name} does not name the command ${command}`)
      const { status, output } = await run(['sh', '-c', line])
      if (status !== 0) throw new Error(output)
    },
  }
}

export type Home = ReturnType<typeof freshHome>
