import type { Actor } from './errors/mail-error.ts'

/** Who must act on an error, in words. */
export const actorWords: Record<Actor, string> = {
  you: 'You',
  admin: 'Your admin',
  owner: 'Whoever runs or wrote the app',
  nobody: 'Nobody: it passes by itself',
}

export const sureWords = { sure: 'sure', likely: 'likely', unsure: 'not sure' } as const
