import type { Step } from './app.ts'
import { fromGuide } from './common-steps.ts'
import { code, control, slot, text, type Text } from './text.ts'
import type { Permission } from './token-facts.ts'
import { tokenProgramIds, type TokenProgramId } from './token-programs.ts'

const listed = (permissions: readonly Permission[]): Text =>
  permissions.flatMap((name, at) => (at === 0 ? [code(name)] : [', ', code(name)]))

/**
 * The registration that a program without an application id of its own needs. Both return addresses:
 * Microsoft tells them apart, pizauth and mutt_oauth2.py use the first, oama and the proxy the second.
 */
export const registerApp = (...permissions: readonly Permission[]): Step => ({
  who: 'admin',
  title: text`You get an application id`,
  takes: 10,
  text: [
    ...text`In Entra: ${control('App registrations')}, ${control('New registration')}, platform ${control('Mobile and desktop')} with ${code('http://localhost/')} and ${code('http://localhost')}, ${control('Allow public client flows')} on, delegated permissions `,
    ...listed(permissions),
    ...text` and ${code('offline_access')}. Last, grant consent to all of them.`,
  ],
  note: text`Programs like this bring no id of their own. Using the id of somebody else’s program is not a way out.`,
})

/** Sending as a shared mailbox, for programs that do not read it. */
export const sendAs: Step = {
  who: 'admin',
  mailbox: 'shared',
  title: text`You get the permission to send as that mailbox`,
  text: text`Your own account needs Send As on ${slot('email')}. The program signs in as you and only writes the other sender.`,
}

/** The command that prints a token, as the file runs it and as one tries it in a terminal. */
const commands: Record<TokenProgramId, Text> = {
  oama: text`${code('oama access')} ${slot('user')}`,
  pizauth: text`${code('pizauth show')} ${slot('user')}`,
  'mutt-oauth2': text`${code('mutt_oauth2.py')} ${slot('token.file')}`,
  own: text`your program with ${slot('user')} behind its name`,
}

/** A step that names the command: one for each program. */
export const withCommand = (step: (command: Text) => Step): readonly Step[] =>
  tokenProgramIds.map((id) => ({ ...step(commands[id]), token: [id] }))

/** A file that needs nothing typed into it. */
export const placeFile = (file: string, place: Text): Step => ({
  who: 'you',
  title: text`Put the file in its place`,
  text: [...text`Save ${code(file)} ${fromGuide} as `, ...place, '.'],
  note: text`It holds no password and no token.`,
})

/**
 * The command of the file, tried by hand. A shared mailbox is read with one’s own token; the sign-in name may
 * be missing in its file.
 */
export const checkToken = (...lines: readonly string[]): readonly Step[] => {
  const names = lines.flatMap((name, at) => (at === 0 ? [code(name)] : [' and ', code(name)]))
  const runs = [...names, lines.length === 1 ? ' in the file runs the same.' : ' in the file run the same.']
  return withCommand((command) => ({
    who: 'you',
    title: text`Try the token command`,
    text: ['In a terminal, run ', ...command, '. It prints one long line, the token. ', ...runs],
  })).flatMap((step): Step[] => [
    { ...step, mailbox: 'own' },
    {
      ...step,
      mailbox: 'shared',
      note: text`The token is your own, also for ${slot('email')}. If the file lacks your sign-in name, its first lines say what to replace.`,
    },
  ])
}

/** The proof for a program that only fetches: the message comes from elsewhere. */
export const fetchTest = (fetching: Text, arrives: Text): Step => ({
  who: 'you',
  title: text`Send a message to yourself`,
  text: [...text`In Outlook on the web, write a few words to ${slot('email')}. Then run `, ...fetching, '.'],
  note: arrives,
})
