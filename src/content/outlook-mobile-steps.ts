import type { FailingWay, Instead, Step, Trouble } from './app.ts'
import { sendTest, sharedInOutlook, sharedRights, signIn } from './common-steps.ts'
import { blockedByRule, unknownName } from './common-trouble.ts'
import { code, control, slot, text, type Text } from './text.ts'

/** Outlook on iPhone and on Android is one program; these are the words that differ. */
type Phone = {
  app: Extract<Instead['app'], 'outlook-ios' | 'outlook-android'>
  store: string
  /** From an app that has an account already to the box for the address. */
  again: Text
  /** The button under the address. */
  next: string
  /** The helper app by which Microsoft checks the device when a rule asks for it. */
  helper: string
  /** How to let Outlook work while it is not on screen. */
  background: Text
}

export const outlookSteps = ({ store, again, next }: Phone): readonly Step[] => [
  sharedRights,
  {
    who: 'you',
    title: text`Install Outlook and open it`,
    text: [`Search for Microsoft Outlook in the ${store} and install it. It costs nothing. Then open it.`],
  },
  {
    who: 'you',
    title: text`Add an account`,
    text: text`The first time, tap ${control('Add account')}.`,
    note: again,
  },
  {
    who: 'you',
    mailbox: 'own',
    title: text`Type your address`,
    text: text`Type ${slot('email')}, then tap ${control(next)}. Nothing else is needed.`,
  },
  {
    who: 'you',
    mailbox: 'shared',
    title: text`Type your own address`,
    text: text`Type your own address, not the shared one. Then tap ${control(next)}.`,
    note: text`If your own mailbox is in Outlook already, go on with the step “Add the shared mailbox”.`,
  },
  {
    who: 'app',
    title: text`Outlook recognises Microsoft 365`,
    text: text`It opens Microsoft’s page. You choose no type and no server.`,
  },
  ...signIn,
  {
    who: 'you',
    title: text`Decide about notifications`,
    text: text`The phone asks whether Outlook may notify you. If you want to hear of new mail, allow it.`,
  },
  {
    who: 'app',
    mailbox: 'own',
    title: text`Your inbox appears`,
    text: text`The account stands in the list at the top left. A large mailbox fills slowly.`,
  },
  ...sharedInOutlook,
  ...sendTest,
]

const passwordOnly = (app: Instead['app'], way: 'imap' | 'pop'): FailingWay => ({
  way,
  works: false,
  because: text`Outlook takes every Microsoft 365 address as an account of its own kind. Its form for ${code(way.toUpperCase())} is for other providers and knows only passwords, which Microsoft 365 has refused since 2022.`,
  instead: { app, way: 'exchange' },
  sources: ['ovh-outlook-ios', 'ovh-outlook-android', 'ms-basic-deprecation'],
})

export const outlookFailing = ({ app }: Phone): readonly FailingWay[] => [
  passwordOnly(app, 'imap'),
  passwordOnly(app, 'pop'),
]

export const outlookTrouble = ({ helper, background }: Phone): readonly Trouble[] => [
  {
    see: text`Outlook asks for a password or a server on a page of its own`,
    who: 'you',
    fix: text`It took the address for another provider. Tap ${control('?')} at the top right, then ${control('Change account provider')}, and choose ${control('Microsoft 365')}. The password belongs on Microsoft’s page only.`,
  },
  {
    see: text`Microsoft’s page wants ${control(helper)} on the phone first`,
    who: 'you',
    fix: text`Your organisation lets only known devices in. Install ${control(helper)}, do what it asks with the same account, and begin again.`,
  },
  {
    see: text`New mail shows only after you open Outlook`,
    who: 'you',
    fix: background,
  },
  unknownName,
  {
    see: text`The shared mailbox cannot be added`,
    who: 'admin',
    fix: text`Your admin gives your own account Full Access to it. Both mailboxes have to be in Microsoft 365. Wait a while, then add it again.`,
  },
  blockedByRule,
]

export const outlookGotchas: readonly Text[] = [
  text`The end of Exchange Web Services and of old ActiveSync does not touch this app. It has a way of its own to Microsoft 365, and sending needs no Authenticated SMTP.`,
  text`In GCC, GCC High and DoD, says Microsoft, it works without special set-up, but takes no private account beside the one of your organisation.`,
  text`The type of an account cannot be changed later. Delete the account from Outlook and add it again.`,
]
