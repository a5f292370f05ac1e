import { control, slot, text, type Text } from './text.ts'

export type FiveStepId = 'sign-in' | 'users' | 'display-name' | 'manage-email-apps' | 'authenticated-smtp'

export type FiveStep = {
  /** Public: names the tick that a browser keeps, the anchor, and the drawing. */
  id: FiveStepId
  title: Text
  text: Text
  /** What the drawing shows, for those who do not see it. */
  drawing: string
}

/** Authenticated SMTP for one mailbox, in the Microsoft 365 admin center. The admin does all five. */
export const fiveSteps: readonly FiveStep[] = [
  {
    id: 'sign-in',
    title: text`Sign in to the Microsoft 365 admin center`,
    text: text`Open ${slot('adminCenter')} and sign in with an account that has an admin role.`,
    drawing: 'A browser window at the admin center with the sign-in field marked.',
  },
  {
    id: 'users',
    title: text`Select ${control('Users')}, then ${control('Active users')}`,
    text: text`Both are in the menu at the side. If the menu is closed, open it with the three lines at the top.`,
    drawing: 'The menu of the admin center. Users is marked 1 and Active users below it is marked 2.',
  },
  {
    id: 'display-name',
    title: text`Select the display name of the mailbox`,
    text: text`Here: ${slot('sender')}. Click the name itself, not the circle before it. A pane opens at the side.`,
    drawing: 'The list of active users with one display name marked.',
  },
  {
    id: 'manage-email-apps',
    title: text`Select ${control('Mail')}, then ${control('Manage email apps')}`,
    text: text`${control('Mail')} is a tab of the pane. ${control('Manage email apps')} stands under ${control('Email apps')}.`,
    drawing: 'The pane of the user. The tab Mail is marked 1 and the link Manage email apps is marked 2.',
  },
  {
    id: 'authenticated-smtp',
    title: text`Tick ${control('Authenticated SMTP')}, then select ${control('Save changes')}`,
    text: text`If it is ticked already, leave it: something else refuses.`,
    drawing: 'A list of email apps. The box Authenticated SMTP is marked 1 and Save changes is marked 2.',
  },
]
