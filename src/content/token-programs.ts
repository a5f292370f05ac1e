import { accountName } from '#lib/account-name.ts'

/** Programs that fetch and renew the access token which a mail program needs instead of a password. */
export const tokenProgramIds = ['oama', 'pizauth', 'mutt-oauth2', 'own'] as const

export type TokenProgramId = (typeof tokenProgramIds)[number]

/** What a person has. An own program is called with the sign-in name as its one argument. */
export type TokenProgram = { id: Exclude<TokenProgramId, 'own'> } | { id: 'own'; path: string }

/** What guides and files are for until somebody chooses. */
export const usualTokenProgram = 'oama'

/** The program with this id, as it comes from a field or from storage; else the usual one. */
export const tokenProgramOf = (value: string | undefined): TokenProgramId =>
  tokenProgramIds.find((id) => id === value) ?? usualTokenProgram

export const tokenProgramNames: Record<TokenProgramId, string> = {
  oama: 'oama',
  pizauth: 'pizauth',
  'mutt-oauth2': 'mutt_oauth2.py',
  own: 'A program of my own',
}

/** A file in the home folder, so that it is found from everywhere. Only a shell knows what its `~` means. */
export type HomePath = { home: `~/${string}` }

/** One word of a command. */
export type Word = string | HomePath

/**
 * Where mutt_oauth2.py keeps the token of whoever signs in, for guide and file. Nothing in the name means
 * anything to a shell.
 */
export const tokenFile = (user?: string): HomePath['home'] => `~/.${accountName(user)}.tokens`

/**
 * The command that prints an access token for a sign-in name, word by word; whoever writes it into a file
 * quotes it. pizauth knows accounts by the name that its own configuration gives them.
 */
export function tokenCommand(
  user: string,
  program: TokenProgram = { id: usualTokenProgram },
  file = tokenFile(user),
): readonly Word[] {
  switch (program.id) {
    case 'oama':
      return ['oama', 'access', user]
    case 'pizauth':
      return ['pizauth', 'show', user]
    case 'mutt-oauth2':
      return ['mutt_oauth2.py', { home: file }]
    case 'own':
      return [program.path, user]
  }
}
