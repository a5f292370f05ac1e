import type { Routed, Step } from './app.ts'
import { anyTest, fieldSteps, lookFirst } from './form-steps.ts'
import type { RouteForm } from './route.ts'
import { control, link, slot, text } from './text.ts'

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
