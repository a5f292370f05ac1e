import type { Routed, Step } from './app.ts'
import type { Route, RouteForm } from './route.ts'
import { control, text, type Text } from './text.ts'

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
