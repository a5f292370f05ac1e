import type { Step } from './app.ts'
import { signIn } from './common-steps.ts'
import { code, control, slot, text, type Text } from './text.ts'

type Permission = 'IMAP.AccessAsUser.All' | 'POP.AccessAsUser.All' | 'SMTP.Send'

const listed = (permissions: readonly Permission[]): Text =>
  permissions.flatMap((name, at) => (at === 0 ? [code(name)] : [', ', code(name)]))

/**
 * The registration that a program without an application id of its own needs. Both return addresses:
 * Microsoft tells them apart, pizauth and mutt_oauth2.py use the first, oama and the proxy the second.
 */
export const registerApp = (...permissions: readonly Permission[]): Step => ({
  who: 'admin',
  title: text`You get an application id`,
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

/**
 * From the application id to the first token. Without `auth_scope`, oama asks for IMAP, POP and SMTP at
 * once, more than an admin consented to for a program that only sends (github.com/pdobsan/oama,
 * lib/OAMa/Environment.hs).
 */
export const getToken: readonly Step[] = [
  {
    who: 'you',
    title: text`Give the id to the token program`,
    text: text`Install oama if it is not there yet. In ${code('~/.config/oama/config.yaml')}, under ${code('microsoft')}: the id as ${code('client_id')}, ${slot('domain')} as ${code('tenant')}, the permissions as ${code('auth_scope')}. With pizauth, the same goes into ${code('~/.config/pizauth.conf')}.`,
    note: text`Each permission stands there with ${code('https://outlook.office.com/')} before it. Only ${code('offline_access')} stands alone.`,
  },
  {
    who: 'you',
    title: text`Fetch the first token`,
    text: text`With oama, run ${code('oama authorize microsoft')} ${slot('user')}. On a machine without a browser, add ${code('--device')} at the end.`,
    note: text`It opens Microsoft’s page, or shows an address and a code to type there.`,
  },
  ...signIn,
]

/** A file that needs nothing typed into it, but perhaps another command. */
export const placeFile = (file: string, place: Text): Step => ({
  who: 'you',
  title: text`Put the file in its place`,
  text: [...text`Save ${code(file)} as `, ...place, '.'],
  note: text`It holds no password and no token.`,
})

/** What to look at in the file. A shared mailbox is read with one’s own token; sending may need it a second time. */
export const checkToken = (reading: string, sending?: string): readonly Step[] => [
  {
    who: 'you',
    mailbox: 'own',
    title: text`Check the token command in the file`,
    text: [
      ...text`${code(reading)} `,
      ...(sending === undefined ? [] : text`and ${code(sending)} `),
      ...text`is the command that prints a token. It asks for ${slot('user')} already. With another program than the one it names, write its command there.`,
    ],
  },
  {
    who: 'you',
    mailbox: 'shared',
    title: text`Check user and token in the file`,
    text: [
      ...text`The user for reading is ${slot('email')}. ${code(reading)} `,
      ...(sending === undefined ? [] : text`and ${code(sending)} `),
      ...text`is the command that prints a token: it has to ask for your own sign-in name.`,
    ],
  },
]

/** The proof for a program that only fetches: the message comes from elsewhere. */
export const fetchTest = (fetching: Text, arrives: Text): Step => ({
  who: 'you',
  title: text`Send a message to yourself`,
  text: [...text`In Outlook on the web, write a few words to ${slot('email')}. Then run `, ...fetching, '.'],
  note: arrives,
})
