import { fileTitles } from '#content/file-titles.ts'
import type { FileFormat } from '#generate/file-format.ts'
import { mbsyncAccount } from './mbsync-account.ts'
import { mbsyncrc } from './mbsyncrc.ts'

/**
 * The configuration of mbsync for isync 1.4, which does not know `TLSType`. 1.5.1 takes `SSLType` with a
 * notice that it is deprecated.
 */
export const mbsyncrc14: FileFormat = {
  ...mbsyncrc,
  id: 'mbsyncrc-1.4',
  ...fileTitles['mbsyncrc-1.4'],
  name: () => 'mbsyncrc-1.4',
  write: (setup) => mbsyncAccount(setup, mbsyncrc14, 'SSLType'),
}
