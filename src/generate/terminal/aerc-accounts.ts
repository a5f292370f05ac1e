import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import type { FileFormat } from '#generate/file-format.ts'
import { aercAccount } from './aerc-account.ts'

/** The accounts of aerc, from 0.15 on: `smtp` means STARTTLS, and `smtp-starttls` is gone (its CHANGELOG). */
export const aercAccounts: FileFormat = {
  id: 'aerc-accounts',
  ...fileTitles['aerc-accounts'],
  name: () => 'accounts.conf',
  mediaType: 'application/octet-stream',
  where: text`Save it as ${code('~/.config/aerc/accounts.conf')}, or add it to the end of the one you have. Then run ${code('chmod 600 ~/.config/aerc/accounts.conf')}: aerc refuses the file while others may read it.`,
  undo: text`Delete the section of this account from ${code('~/.config/aerc/accounts.conf')}, or the whole file if there is nothing else in it. The mailbox keeps its mail.`,
  runsTokenProgram: true,
  write: (setup) =>
    aercAccount(setup, aercAccounts, ['# Encrypted by STARTTLS: that is what smtp without s means here.']),
}
