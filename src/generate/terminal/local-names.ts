import { domainPart, localPart } from '#lib/address-parts.ts'
import { fileNamePart } from '#lib/file-name.ts'
import { shortHash } from '#lib/short-hash.ts'
import type { MailboxSetup } from '#generate/file-format.ts'

/**
 * What the mailbox is called on this computer: a name without signs, for sections and folders, and no other
 * mailbox’s: two that share one would mix their mail. No domain has the `_` before it in it. Where letters were
 * folded or cut, the sum of the whole address tells two apart; it has no dot, as every domain does.
 */
export function localName({ email }: MailboxSetup): string {
  if (email === undefined) return 'm365'
  // A server takes capitals and small letters for the same.
  const address = email.toLowerCase()
  const parts = [localPart(address), domainPart(address)]
  const names = parts.map(fileNamePart)
  const same = names.every((name, at) => name === parts[at])
  return ['m365-', names.join('_'), ...(same ? [] : ['_', shortHash(address)])].join('')
}

/** The folder for a local copy. */
export const localFolder = (setup: MailboxSetup): string => `~/Mail/${localName(setup)}`
