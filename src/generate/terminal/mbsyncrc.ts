import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import type { FileFormat } from '#generate/file-format.ts'
import { mbsyncAccount } from './mbsync-account.ts'

/** The configuration of mbsync, from isync 1.5 on. */
export const mbsyncrc: FileFormat = {
  id: 'mbsyncrc',
  ...fileTitles.mbsyncrc,
  // Without its dot: browsers drop one that leads a name.
  name: () => 'mbsyncrc',
  mediaType: 'application/octet-stream',
  where: text`Save it as ${code('~/.mbsyncrc')}, or add it to the end of the one you have. Make the folder that it names.`,
  undo: text`Delete the sections of this account from ${code('~/.mbsyncrc')}, or the whole file if there is nothing else in it. The copy stays in its folder until you delete that too. The mailbox keeps its mail.`,
  runsTokenProgram: true,
  write: (setup) => mbsyncAccount(setup, mbsyncrc, 'TLSType'),
}
