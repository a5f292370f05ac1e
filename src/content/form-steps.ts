import type { Routed, Step } from './app.ts'
import type { Route, RouteForm } from './route.ts'
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

export const lookFirst = (when: Text): Step => ({
  who: 'you',
  title: text`Look for a sign-in without a password`,
  text: [...when, ' If yours has it, use that instead of these steps.'],
})

/** Where nothing better is known of how it tests. */
export const anyTest = sendOne(
  text`Save, then let it send: a test mail if there is a button for it, else a real one to your own address.`,
)

/** Why the relay has to run on the same machine, for a program written in Go (pkg.go.dev/net/smtp, PlainAuth). */
export const goLocal = text`It has to be this machine: a program in Go gives a password without encryption to no other host than localhost. So the relay runs beside it.`

/** The values of a route, in the fields of a form under its own labels. */
export const fieldSteps = (
  { fields = {}, encryption: words }: Pick<Routed, 'fields' | 'encryption'>,
  form: RouteForm,
  encryption: Route['encryption'] = 'STARTTLS',
): readonly Step[] => [
  {
    who: 'you',
    title: text`Type server and port`,
    text: [
      ...label(fields.server, 'Server'),
      ': ',
      ...form.server,
      '. ',
      ...label(fields.port, 'Port'),
      ': ',
      ...form.port,
      '.',
    ],
    ...(form.serverNote === undefined ? {} : { note: form.serverNote }),
  },
  {
    who: 'you',
    title: text`Choose the encryption`,
    text: [
      ...label(fields.encryption, 'Encryption'),
      ': ',
      ...(words === undefined ? form.encryption : words[encryption === 'None' ? 'None' : 'STARTTLS']),
    ],
  },
  ...form.signIn.map((signIn) => signInStep(fields, signIn)),
  {
    who: 'you',
    title: text`Set the sender`,
    text: [...label(fields.sender, 'Sender or From'), ': ', ...form.sender, '.'],
    ...(form.senderNote === undefined ? {} : { note: form.senderNote }),
  },
]

function signInStep(
  fields: NonNullable<Routed['fields']>,
  { mailbox, title, user, password, then, note }: RouteForm['signIn'][number],
): Step {
  const names = { user: label(fields.user, 'User'), password: label(fields.password, 'Password') }
  return {
    who: 'you',
    ...(mailbox === undefined ? {} : { mailbox }),
    title,
    text:
      user === undefined || password === undefined
        ? ['Switch authentication off. ', ...names.user, ' and ', ...names.password, ' stay empty.']
        : [
            'Switch authentication on. ',
            ...names.user,
            ': ',
            ...user,
            '. ',
            ...names.password,
            ': ',
            ...password,
            '. ',
            ...(then ?? []),
          ],
    ...(note === undefined ? {} : { note }),
  }
}

export const passwordAllowed: Step = {
  who: 'admin',
  title: text`A password is allowed for this account`,
  text: text`Security defaults, an authentication policy or Conditional Access can refuse the password although ${control('Authenticated SMTP')} is ticked. Your admin checks all three.`,
  note: text`${link('/authenticated-smtp/', 'What can still refuse')}. Switching security defaults off for one sender is not worth it.`,
}

/** Who signs in for a shared mailbox, on the plate as in the step. */
export const namedAccount = {
  shown: 'the account that your admin named',
  mine: 'the account that you name',
  known: false,
}

/** A shared mailbox has no password, so somebody else’s account signs in. */
export const senderAccount: Step = {
  who: 'admin',
  mailbox: 'shared',
  title: text`An account may send for the shared mailbox`,
  text: text`A shared mailbox has no password. Your admin names an account with a mailbox of its own and gives it Send As on ${slot('email')}.`,
}

const signInNote = text`Type the password there only, never into this page or a message.`
const login = text`If there is a choice of method, take LOGIN, not PLAIN.`

/** User and password of a mailbox, for as long as Microsoft takes one. */
export const passwordForm: RouteForm = {
  server: text`${slot('smtp.host')}`,
  port: text`${slot('smtp.port')}`,
  serverNote: text`Not 465: Microsoft does not answer there. Not 25: many networks block it. A name, never an IP address.`,
  encryption: text`${slot('smtp.encryption')}. Some forms call it TLS, some have only a tick for it. Where there is SSL beside it, do not take SSL.`,
  signIn: [
    {
      mailbox: 'own',
      title: text`Type user and password`,
      user: text`${slot('user')}, in full`,
      password: text`the one of this account`,
      then: login,
      note: signInNote,
    },
    {
      mailbox: 'shared',
      title: text`Type user and password`,
      user: [namedAccount.shown],
      password: text`its password`,
      then: login,
      note: signInNote,
    },
  ],
  sender: text`${slot('email')}`,
  senderNote: text`The account that signs in may send from its own address, and from those for which it has Send As.`,
}

/** The steps of a form for server, port, user and password, as it is. */
export const formSteps = (routed: Routed): readonly Step[] => [
  ...(routed.oauth === undefined ? [] : [lookFirst(routed.oauth.when)]),
  passwordAllowed,
  senderAccount,
  ...routed.open,
  ...fieldSteps(routed, passwordForm),
  ...(routed.test ?? anyTest),
]
