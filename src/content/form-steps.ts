import type { Routed, Step } from './app.ts'
import { control, link, slot, text, type Text } from './text.ts'

/** What the form calls a field, else what it is. */
const label = (name: string | undefined, plain: string): Text =>
  name === undefined ? [plain] : [control(name)]

/** A way through menus, in the words of the program. */
export const menu = (...names: readonly string[]): Text =>
  names.flatMap((name, at) => (at === 0 ? [control(name)] : [at === 1 ? ', then ' : ', ', control(name)]))

/** The proof, where one command or button sends. Ends every way. */
export const sendOne = (how: Text, note?: Text): readonly Step[] => [
  {
    who: 'you',
    title: text`Send a message to yourself`,
    text: how,
    note: note ?? text`The message arrives in your inbox, and no error shows: you are done.`,
  },
]

const passwordAllowed: Step = {
  who: 'admin',
  title: text`A password is allowed for this account`,
  text: text`Security defaults, an authentication policy or Conditional Access can refuse the password although ${control('Authenticated SMTP')} is ticked. Your admin checks all three.`,
  note: text`${link('/authenticated-smtp/', 'What can still refuse')}. Switching security defaults off for one sender is not worth it.`,
}

/** A shared mailbox has no password, so somebody else’s account signs in. */
const senderAccount: Step = {
  who: 'admin',
  mailbox: 'shared',
  title: text`An account may send for the shared mailbox`,
  text: text`A shared mailbox has no password. Your admin names an account with a mailbox of its own and gives it Send As on ${slot('email')}.`,
}

const lookFirst = (when: Text): Step => ({
  who: 'you',
  title: text`Look for a sign-in without a password`,
  text: [...when, ' If yours has it, use that instead of these steps.'],
})

/** Where nothing better is known of how it tests. */
const anyTest = sendOne(
  text`Save, then let it send: a test mail if there is a button for it, else a real one to your own address.`,
)

/** The steps of a form for server, port, user and password, as it is. */
export const formSteps = ({ open, fields = {}, oauth, test = anyTest }: Routed): readonly Step[] => [
  ...(oauth === undefined ? [] : [lookFirst(oauth.when)]),
  passwordAllowed,
  senderAccount,
  ...open,
  {
    who: 'you',
    title: text`Type server and port`,
    text: [
      ...label(fields.server, 'Server'),
      ...text`: ${slot('smtp.host')}. `,
      ...label(fields.port, 'Port'),
      ...text`: ${slot('smtp.port')}.`,
    ],
    note: text`Not 465: Microsoft does not answer there. Not 25: many networks block it. A name, never an IP address.`,
  },
  {
    who: 'you',
    title: text`Choose the encryption`,
    text: [
      ...label(fields.encryption, 'Encryption'),
      ...text`: ${slot('smtp.encryption')}. Some forms call it TLS, some have only a tick for it. Where there is SSL beside it, do not take SSL.`,
    ],
  },
  {
    who: 'you',
    mailbox: 'own',
    title: text`Type user and password`,
    text: [
      'Switch authentication on. ',
      ...label(fields.user, 'User'),
      ...text`: ${slot('user')}, in full. `,
      ...label(fields.password, 'Password'),
      ': the one of this account. If there is a choice of method, take LOGIN, not PLAIN.',
    ],
    note: text`Type the password there only, never into this page or a message.`,
  },
  {
    who: 'you',
    mailbox: 'shared',
    title: text`Type user and password`,
    text: [
      'Switch authentication on. ',
      ...label(fields.user, 'User'),
      ' and ',
      ...label(fields.password, 'password'),
      ' belong to the account your admin named. If there is a choice of method, take LOGIN, not PLAIN.',
    ],
    note: text`Type the password there only, never into this page or a message.`,
  },
  {
    who: 'you',
    title: text`Set the sender`,
    text: [...label(fields.sender, 'Sender or From'), ...text`: ${slot('email')}.`],
    note: text`The account that signs in may send from its own address, and from those for which it has Send As.`,
  },
  ...test,
]
