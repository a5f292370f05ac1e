import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { MailboxFileId } from '#content/file-ids.ts'
import { files } from '#generate/files.ts'
import type { Person } from './people.ts'
import { runAs, type Given } from './run-as.ts'
import type { World } from './world.ts'

const ROOT = { uid: 0, gid: 0 }

/** The small machine as its admin sees it, for servers: files belong to root and lie where they always do. */
export const machineOf = (world: World) => ({
  write(file: string, text: string) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  },
  /** What a file of ours is, byte for byte as it was made. */
  textOf: async (id: MailboxFileId, person: Person) => String((await files[id]()).write(person)),
  run: (words: readonly string[], given: Given = {}) =>
    runAs(ROOT, words, { ...given, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8' } }, world.root),
})

export type Machine = ReturnType<typeof machineOf>
