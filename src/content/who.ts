/** Who has to act. Every step has exactly one of them. */
export type Who = 'you' | 'admin' | 'app'

export const WHO_NAMES: Record<Who, string> = {
  you: 'You',
  admin: 'Your admin',
  app: 'Your app',
}
