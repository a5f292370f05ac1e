import type { Step } from './app.ts'
import { fromGuide, signIn } from './common-steps.ts'
import { code, control, link, slot, text, type Text } from './text.ts'
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

const spelt = text`Each permission stands there with ${slot('token.audience')}${code('/')} before it. Only ${code('offline_access')} stands alone.`

/**
 * From the application id to the first token. Without `auth_scope`, oama asks for IMAP, POP and SMTP at
 * once, more than an admin consented to for a program that only sends (github.com/pdobsan/oama,
 * lib/OAMa/Environment.hs). So does mutt_oauth2.py, in its table `registrations`.
 */
const first: readonly Step[] = [
  {
    who: 'you',
    token: ['oama'],
    title: text`Give the id to oama`,
    text: text`Install oama if it is not there yet. In ${code('~/.config/oama/config.yaml')}, under ${code('microsoft')}: the id as ${code('client_id')}, ${slot('domain')} as ${code('tenant')}, the permissions as ${code('auth_scope')}.`,
    note: spelt,
  },
  {
    who: 'you',
    token: ['oama'],
    title: text`Fetch the first token`,
    text: text`Run ${code('oama authorize microsoft')} ${slot('user')}. On a machine without a browser, add ${code('--device')} at the end.`,
    note: text`It opens Microsoft’s page, or shows an address and a code to type there.`,
  },
  {
    who: 'you',
    token: ['mutt-oauth2'],
    title: text`Prepare mutt_oauth2.py`,
    text: text`Take the script from the newest NeoMutt and save it in a folder of your ${code('PATH')}, executable. In it, under ${code('microsoft')}, put ${slot('domain')} in place of ${code('common')}, and leave only your permissions and ${code('offline_access')} in ${code('scope')}.`,
    note: text`The copies in Debian 12 are older and do not know the options of the next step.`,
  },
  {
    who: 'you',
    token: ['mutt-oauth2'],
    title: text`Fetch the first token`,
    text: text`Run ${code('mutt_oauth2.py')} ${slot('token.file')} ${code('--verbose --authorize --provider microsoft --authflow devicecode --client-id')} and your id. The file has to have this name and place: the settings from here ask for it.`,
    note: text`It asks for your address, and for a client secret: leave that empty. It encrypts the file with your own GPG key. With a browser at hand, ${code('localhostauthcode')} saves you typing the code.`,
  },
  {
    who: 'you',
    token: ['own'],
    title: text`Give the id to your program`,
    text: text`It signs in at ${slot('signIn.host')} with the id, ${slot('domain')} as the tenant and these permissions. Called with ${slot('user')} behind its name, it has to print an access token and nothing else.`,
    note: spelt,
  },
  {
    who: 'you',
    token: ['own'],
    title: text`Fetch the first token`,
    text: text`Run your program in the way in which it signs in.`,
  },
]

const pizauth = (note: Text): readonly Step[] => [
  {
    who: 'you',
    token: ['pizauth'],
    title: text`Name your account in pizauth`,
    text: text`Install pizauth. In ${code('~/.config/pizauth.conf')} add ${code('account "')}${slot('user')}${code('" { … }')}. The name has to be exactly this one. Between the brackets: ${code('auth_uri')}, ${code('token_uri')}, the id as ${code('client_id')}, the permissions as ${code('scopes')}.`,
    note,
  },
  {
    who: 'you',
    token: ['pizauth'],
    title: text`Fetch the first token`,
    text: text`Run ${code('pizauth server')}, then ${code('pizauth show')} ${slot('user')}. The first time it prints an address: open it in a browser on the same computer.`,
    note: text`The server has to run whenever a token is needed. It forgets the sign-in when it ends.`,
  },
]

/** For a way whose file has the whole account for pizauth in a comment. */
export const getToken: readonly Step[] = [
  ...first,
  ...pizauth(
    text`The file in ${link('#files', 'your guide')} has all of it in a comment, to copy. Only the id is missing there.`,
  ),
  ...signIn,
]

/** For a way whose file runs no token program. */
export const getTokenAlone: readonly Step[] = [
  ...first,
  ...pizauth(
    text`The two addresses are ${code('https://')}${slot('signIn.host')}${code('/')}${slot('domain')}${code('/oauth2/v2.0/authorize')} and the same with ${code('token')} at the end.`,
  ),
  ...signIn,
]

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
