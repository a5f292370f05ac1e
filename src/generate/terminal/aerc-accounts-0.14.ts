import { fileTitles } from '#content/file-titles.ts'
import type { FileFormat } from '#generate/file-format.ts'
import { aercAccount } from './aerc-account.ts'
import { aercAccounts } from './aerc-accounts.ts'

/** The accounts of aerc 0.14, which sends unencrypted unless it is told to use STARTTLS. */
export const aercAccounts014: FileFormat = {
  ...aercAccounts,
  id: 'aerc-accounts-0.14',
  ...fileTitles['aerc-accounts-0.14'],
  name: () => 'accounts-0.14.conf',
  write: (setup) =>
    aercAccount(setup, aercAccounts014, [
      '# Without this line, 0.14 does not encrypt what it sends. Delete it when you update aerc.',
      'smtp-starttls = true',
    ]),
}
