import type { App } from './app.ts'
import type { MessageText } from './message-text.ts'
import { slot, text } from './text.ts'

/** The message to the admin where Microsoft’s page says “Need admin approval”. */
export const consentMessage = ({
  name,
  id,
}: Pick<NonNullable<App['consent']>, 'name' | 'id'>): MessageText => ({
  subject: text`Please allow ${slot('app')} for ${slot('email')}`,
  beforeLink: [
    text`Hello,`,
    text`I am setting up ${slot('app')} for ${slot('email')}. Microsoft’s sign-in page says “Need admin approval”: the app may open a mailbox only after an admin has allowed it once. Could you please look at what it asks for, and allow it?`,
    [`Name of the application: ${name}. Application id: ${id}.`],
    text`This link opens Microsoft’s page about it. It takes a Cloud Application Administrator or an Application Administrator:`,
  ],
  afterLink: [
    [
      `Afterwards it stands in the Microsoft Entra admin center > Entra ID > Enterprise apps > All applications > ${name} > Permissions. It can be taken back there as well.`,
    ],
    text`Thank you.`,
  ],
})
