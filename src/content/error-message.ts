import type { MailError } from './errors/mail-error.ts'
import type { MessageText } from './message-text.ts'
import { slot, text } from './text.ts'

/**
 * The message to the admin about an error, around the link to its page. For those with a message of their
 * own, Authenticated SMTP and consent, there are `smtp-message.ts` and `consent-message.ts`.
 */
export function errorMessage({ title, means, fix }: Pick<MailError, 'title' | 'means' | 'fix'>): MessageText {
  const theirs = fix.filter(({ who }) => who === 'admin')
  return {
    subject: [...text`${slot('app')} for ${slot('email')}: `, title],
    beforeLink: [
      text`Hello,`,
      text`I am setting up ${slot('app')} for ${slot('email')}, and this stops me:`,
      means,
      ...(theirs.length === 0 ? [] : [text`Could you please have a look? What helps, as far as I can see:`]),
      ...theirs.map((step) => step.text),
      text`The same with its source, and the exact texts in which it appears:`,
    ],
    afterLink: [text`Thank you.`],
  }
}
