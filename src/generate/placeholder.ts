import type { MailboxSetup } from './file-format.ts'

/** Stands where a file or a command needs an address and none is known. Nobody’s: the domain is reserved (RFC 2606). */
export const PLACEHOLDER = 'you@example.com'

/** The address of the mailbox, or what stands for it. */
export const emailOf = ({ email }: MailboxSetup): string => email ?? PLACEHOLDER

/** Who signs in, where it is known. Nobody signs in as a shared mailbox: its address never stands for the name. */
export const knownUser = ({ email, user, mailbox }: MailboxSetup): string | undefined =>
  user ?? (mailbox === 'shared' ? undefined : email)

/** Who signs in, or what stands for it. */
export const userOf = (setup: MailboxSetup): string => knownUser(setup) ?? PLACEHOLDER

/** What is left to replace in a file, one paragraph an entry. */
export function toReplace(setup: MailboxSetup): readonly string[] {
  if (setup.email === undefined)
    return [`Put your own address in place of ${PLACEHOLDER} in every line below.`]
  return knownUser(setup) === undefined
    ? [`Put your own sign-in name in place of ${PLACEHOLDER}: a shared mailbox has none that signs in.`]
    : []
}
