import type { Step } from './app.ts'
import { sendTest, sharedRights, signIn } from './common-steps.ts'
import { control, link, slot, text } from './text.ts'

const shared = (steps: readonly Step[]): readonly Step[] =>
  steps.filter((step) => step.mailbox !== 'own').map((step) => ({ ...step, mailbox: 'shared' }))

/** Where a program opens no shared mailbox, or nobody knows whether it does: the browser always can. */
export const sharedOnWeb: readonly Step[] = shared([
  sharedRights,
  {
    who: 'you',
    title: text`Take Outlook on the web for this mailbox`,
    text: text`We cannot promise that ${slot('app')} opens a shared mailbox this way. Outlook on the web does. In your web browser, open ${slot('webMail')}.`,
    note: text`Your own mailbox can stay in ${slot('app')}. More about it: ${link('/apps/outlook-web/', 'Outlook on the web')}.`,
  },
  ...signIn,
  {
    who: 'you',
    title: text`Open the shared mailbox`,
    text: text`Select your picture or initials at the top right, then ${control('Open another mailbox')}. Type ${slot('email')} and open it.`,
  },
  {
    who: 'app',
    title: text`The shared mailbox appears`,
    text: text`It opens in a window of its own, with its inbox and its folders.`,
  },
  ...sendTest,
])

/** The program’s name on Microsoft’s page is not known to us, so the step does not name it. */
export const allowProgram: Step = {
  who: 'you',
  title: text`Let the program use your mailbox`,
  text: text`Microsoft may ask whether an app may read and send your mail, and shows its name. If it fits ${slot('app')}, which you are setting up, select ${control('Accept')}.`,
  note: text`Does it say ${control('Need admin approval')}? Then it is your admin’s turn. Note the name on that page.`,
}

export const foldersAppear: Step = {
  who: 'app',
  title: text`Your folders appear`,
  text: text`The address stands in the list at the side, with the inbox below it. A large mailbox fills slowly.`,
}
