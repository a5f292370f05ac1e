import { fileTitles } from '#content/file-titles.ts'
import type { FileFormat } from '#generate/file-format.ts'
import { getmailAccount } from './getmail-account.ts'
import { getmailrc } from './getmailrc.ts'

/**
 * The configuration of getmail6 for POP, from 6.19.11 on: “use two step POP3 XOAUTH2, needed for Microsoft O365
 * (#256)”, its CHANGELOG. Versions before send the token on the line of the command, which Microsoft refuses;
 * 6.18, as in Debian 12, does not know `use_xoauth2` for POP at all and says so.
 */
export const getmailrcPop: FileFormat = {
  ...getmailrc,
  id: 'getmailrc-pop',
  ...fileTitles['getmailrc-pop'],
  name: () => 'getmailrc-pop',
  write: (setup) =>
    getmailAccount(setup, getmailrcPop, {
      type: 'SimplePOP3SSLRetriever',
      server: setup.cloud.servers.pop,
      permission: 'POP.AccessAsUser.All',
      options: ['# By POP, Microsoft refuses how getmail6 signs in before version 6.19.11.'],
    }),
}
