import { retirementDays } from '#content/retirement-days.ts'
import { text, type Text } from '#content/text.ts'
import type { FileFormat, MailboxSetup } from './file-format.ts'

const missing = {
  email: text`Give your address in “Your mailbox” to get this file.`,
  support: text`Nobody named a help desk: there is nothing to put into it.`,
}

/** Why a file is not offered for a mailbox on a day; undefined where it is. */
export function notOffered(
  { needs, clouds, ownOnly, ends }: FileFormat,
  setup: MailboxSetup,
): Text | undefined {
  if (clouds !== undefined && !clouds.only.includes(setup.cloud.id)) return clouds.otherwise
  if (ownOnly !== undefined && setup.mailbox === 'shared') return ownOnly
  if (ends !== undefined && setup.today >= retirementDays[ends.with]) return ends.because
  return needs !== undefined && setup[needs] === undefined ? missing[needs] : undefined
}
