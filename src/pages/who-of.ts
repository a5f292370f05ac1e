import type { Actor } from '#content/errors/mail-error.ts'
import type { Who } from '#content/who.ts'

/** The shape of who acts on an error. What nobody has to do happens by itself, as in an app. */
export const whoOf: Record<Actor, Who> = { you: 'you', admin: 'admin', owner: 'app', nobody: 'app' }
