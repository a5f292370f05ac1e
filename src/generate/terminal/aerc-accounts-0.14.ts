import { fileTitles } from '#content/file-titles.ts'
import type { FileFormat } from '#generate/file-format.ts'
import { aercAccount } from './aerc-account.ts'
import { aercAccounts } from './aerc-accounts.ts'

/**
 * The accounts of aerc 0.14, which sends nothing to a server with STARTTLS unless it is told to use it. Only
 * `yes` tells it; at the `true` of its manual page, aerc-smtp(5), it says that STARTTLS is not set.
 */
export const aercAccounts014: FileFormat = {
  ...aercAccounts,
  id: 'aerc-accounts-0.14',
  ...fileTitles['aerc-accounts-0.14'],
  name: () => 'accounts-0.14.conf',
  write: (setup) =>
    aercAccount(setup, aercAccounts014, [
      '# Without this line, and with any other word in it, 0.14 does not send. Delete it when you update aerc.',
      'smtp-starttls = yes',
    ]),
}
