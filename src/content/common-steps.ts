import type { Step } from './app.ts'
import { control, link, slot, text } from './text.ts'

/** Where a file comes from, in a step that says where it goes. */
export const fromGuide = link('#files', 'from your guide')

/** A shared mailbox has no sign-in of its own: somebody’s account has to be allowed into it. */
export const sharedRights: Step = {
  who: 'admin',
  mailbox: 'shared',
  title: text`You get access to the shared mailbox`,
  text: text`Your own account needs two permissions on ${slot('email')}: Full Access to read, and Send As to write.`,
  note: text`Without Send As you can read, but not answer from this address.`,
}

/** Microsoft’s own page, whichever app opens it. One step for each kind of mailbox. */
export const signIn: readonly Step[] = [
  {
    who: 'you',
    mailbox: 'own',
    title: text`Sign in with Microsoft`,
    text: text`Microsoft’s page opens. Type ${slot('user')} and your password. Confirm with your phone or a code if it asks.`,
    note: text`The page belongs to ${slot('signIn.host')}. Some organisations go on with a page of their own.`,
  },
  {
    who: 'you',
    mailbox: 'shared',
    title: text`Sign in as yourself`,
    text: text`Microsoft’s page opens. Use your own name and password; the shared mailbox has none. Confirm with your phone or a code if it asks.`,
    note: text`Does the page already show the shared address? Choose another account there. The page belongs to ${slot('signIn.host')}.`,
  },
]

/** Microsoft asks once whether the app may use the mailbox, under the name the app is registered with. */
export const allow = (name: string): Step => ({
  who: 'you',
  title: text`Let the app use your mailbox`,
  text: text`If Microsoft asks whether ${control(name)} may read and send your mail, select ${control('Accept')}.`,
  note: text`It asks only once. Does it say ${control('Need admin approval')}? Then it is your admin’s turn, and your guide says what to ask for.`,
})

/** The proof that both directions work. Ends every way. */
export const sendTest: readonly Step[] = [
  {
    who: 'you',
    mailbox: 'own',
    title: text`Send a message to yourself`,
    text: text`Write a few words to ${slot('email')} and send them.`,
    note: text`The message arrives in your inbox. Receiving and sending both work: you are done.`,
  },
  {
    who: 'you',
    mailbox: 'shared',
    title: text`Send a message to yourself`,
    text: text`Choose ${slot('email')} as the sender and write a few words to your own address.`,
    note: text`The message arrives in your own inbox, and the shared address is its sender: you are done.`,
  },
]

/** The same for what does not receive. */
export const onlySendTest: readonly Step[] = sendTest.map((step) =>
  step.mailbox === 'own' ? { ...step, note: text`The message arrives in your inbox: you are done.` } : step,
)

/** The part of a shared mailbox inside Outlook on a phone, once the person’s own account is there. */
export const sharedInOutlook: readonly Step[] = [
  {
    who: 'you',
    mailbox: 'shared',
    title: text`Add the shared mailbox`,
    text: text`In Outlook, tap the picture at the top left, then the envelope with a plus. Tap ${control('Add a shared mailbox')} and type ${slot('email')}.`,
    note: text`No such envelope? Tap the gear, then ${control('Accounts')} and ${control('Add Account')}. If Outlook asks which account may open it, choose your own.`,
  },
  {
    who: 'app',
    mailbox: 'shared',
    title: text`Outlook shows the shared mailbox`,
    text: text`It stands beside your own account in the list at the top left. A large mailbox fills slowly.`,
  },
]

/**
 * On phones Microsoft supports shared mailboxes in Outlook only
 * (learn.microsoft.com/microsoft-365/admin/email/create-a-shared-mailbox). So the way leaves the app.
 */
export const sharedOnPhone: readonly Step[] = [
  sharedRights,
  {
    who: 'you',
    mailbox: 'shared',
    title: text`Take the Outlook app for this mailbox`,
    text: text`On a phone or tablet, Microsoft supports a shared mailbox in Outlook only. This app cannot open it. Install Outlook and open it: ${link('/apps/outlook-ios/', 'iPhone and iPad')}, ${link('/apps/outlook-android/', 'Android')}.`,
    note: text`Your own mailbox can stay in the app you like. ${link('/apps/outlook-web/', 'Outlook on the web')} opens the shared one too.`,
  },
  {
    who: 'you',
    mailbox: 'shared',
    title: text`Add your own account to Outlook`,
    text: text`Select ${control('Add account')}, type your own address, and sign in on Microsoft’s page.`,
    note: text`Your own inbox appears.`,
  },
  ...sharedInOutlook,
  ...sendTest.filter((step) => step.mailbox === 'shared'),
]

/** The same steps, for a person’s own mailbox alone: where the shared one goes another way. */
export const forOwn = (steps: readonly Step[]): readonly Step[] =>
  steps.filter((step) => step.mailbox !== 'shared').map((step) => ({ ...step, mailbox: 'own' }))
