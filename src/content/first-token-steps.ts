import type { Step } from './app.ts'
import { signIn } from './common-steps.ts'
import { code, link, slot, text, type Text } from './text.ts'

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
