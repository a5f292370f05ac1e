import type { Permission } from '#content/token-facts.ts'
import { tokenCommand, tokenFile, type HomePath, type Word } from '#content/token-programs.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { knownUser, userOf } from '#generate/placeholder.ts'
import { quoteShell } from '#lib/quote-shell.ts'
import { pizauthAccount } from './pizauth-account.ts'

/** Stands as comments above the command that prints a token, one paragraph an entry. */
export function tokenNote(setup: MailboxSetup, permissions: readonly Permission[]): readonly string[] {
  const user = userOf(setup)
  const { token } = setup
  switch (token?.id) {
    case undefined:
    case 'oama':
      return [
        `oama prints an access token, once it has one: run this in a terminal: oama authorize microsoft ${quoteShell(user)}`,
      ]
    case 'pizauth':
      return [
        'pizauth prints the access token of the account that has exactly this name in ~/.config/pizauth.conf:',
        ...pizauthAccount(setup, permissions),
        'Then run "pizauth server", and sign in at the address that this command shows the first time.',
      ]
    case 'mutt-oauth2':
      return [
        `mutt_oauth2.py prints an access token, once it has made ${tokenFileOf(setup)} in your home folder with --authorize. The script itself has to be in a folder of your PATH.`,
      ]
    case 'own':
      return [`${token.path} prints an access token for ${user}, and nothing else.`]
  }
}

const tokenFileOf = (setup: MailboxSetup): HomePath['home'] => tokenFile(knownUser(setup))

const commandOf = (setup: MailboxSetup): readonly Word[] =>
  tokenCommand(userOf(setup), setup.token, tokenFileOf(setup))

/** The command for programs that hand it to a shell. */
export const tokenShellCommand = (setup: MailboxSetup): string =>
  commandOf(setup)
    // A tilde in quotes is only a sign.
    .map((word) => (typeof word === 'string' ? quoteShell(word) : word.home))
    .join(' ')

/** The words of the command, for programs that run them as they are: where the home folder is has to be asked of a shell. */
export function tokenWords(setup: MailboxSetup): readonly string[] {
  const words = commandOf(setup)
  return words.every((word) => typeof word === 'string') ? words : ['sh', '-c', tokenShellCommand(setup)]
}
