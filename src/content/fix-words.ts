import type { Confidence } from './fact.ts'
import type { Actor, Place } from './errors/mail-error.ts'

/** The band of a verdict: who must act, and what that means for the reader. */
export const actorBands: Record<Actor, { title: string; says: string }> = {
  you: { title: 'You can fix this', says: 'It is done in your app, or with your own account.' },
  admin: { title: 'Your admin must act', says: 'You cannot fix this in your app or device.' },
  owner: {
    title: 'Whoever runs the app must act',
    says: 'It is in the program, or in how it is registered or set up.',
  },
  nobody: { title: 'Nobody has to act', says: 'It passes by itself. Wait, then try again.' },
}

/** How sure the pasted text makes us. */
export const sureSentences: Record<Confidence, string> = {
  sure: 'Sure about this: the text matches exactly.',
  likely: 'Likely: the text fits, and could have another cause.',
  unsure: 'Not sure: the text is only a hint.',
}

/** How well the explanation itself is known. Nothing to say where it is sure. */
export const knownSentences: Record<Confidence, string> = {
  sure: '',
  likely: 'What we say about it is likely, not certain in every point.',
  unsure: 'What we say about it is uncertain: check it before you rely on it.',
}

/** Where in the wizard the answer is given. */
export const placeWords: Record<Place, string> = {
  prerequisites: 'Set up: before you start',
  mailbox: 'Set up: your mailbox',
  app: 'Set up: your app',
  connection: 'Set up: how to connect',
  route: 'Set up: the route for what sends',
  'authenticated-smtp': 'Set up: Authenticated SMTP',
}
