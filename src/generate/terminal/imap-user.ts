import type { MailboxSetup } from '#generate/file-format.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'

/**
 * The user that IMAP is told. A shared mailbox is opened under its own address, with the token of the person
 * who may open it; sending is signed in as that person
 * (learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth).
 */
export const imapUserOf = (setup: MailboxSetup): string =>
  setup.mailbox === 'shared' ? emailOf(setup) : userOf(setup)
