/** Programs that fetch and renew the access token which a mail program needs instead of a password. */
export const tokenProgramIds = ['oama', 'pizauth', 'mutt-oauth2', 'own'] as const

export type TokenProgramId = (typeof tokenProgramIds)[number]

/** What a person has. An own program is called with the sign-in name as its one argument. */
export type TokenProgram = { id: Exclude<TokenProgramId, 'own'> } | { id: 'own'; path: string }

export const tokenProgramNames: Record<TokenProgramId, string> = {
  oama: 'oama',
  pizauth: 'pizauth',
  'mutt-oauth2': 'mutt_oauth2.py',
  own: 'A program of my own',
}

/**
 * The command that prints an access token for a sign-in name, word by word; whoever writes it into a file
 * quotes it. pizauth knows accounts by the name that its own configuration gives them.
 */
export function tokenCommand(user: string, program: TokenProgram = { id: 'oama' }): readonly string[] {
  switch (program.id) {
    case 'oama':
      return ['oama', 'access', user]
    case 'pizauth':
      return ['pizauth', 'show', user]
    case 'mutt-oauth2':
      return ['mutt_oauth2.py', `${user}.tokens`]
    case 'own':
      return [program.path, user]
  }
}
