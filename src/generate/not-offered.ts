import { retirementDays } from '#content/retirement-days.ts'
import { text, type Text } from '#content/text.ts'
import { datesAhead } from './calendar/dates-ahead.ts'
import type { FileFormat, MailboxSetup, Need } from './file-format.ts'

const has: Record<Need, (setup: MailboxSetup) => boolean> = {
  email: ({ email }) => email !== undefined,
  support: ({ support }) => support !== undefined,
  dates: (setup) => datesAhead(setup).length > 0,
}

const missing: Record<Need, Text> = {
  email: text`It needs the address of the mailbox.`,
  support: text`Nobody named a help desk: there is nothing to put into it.`,
  dates: text`Nothing that you use is about to end: there is nothing to put into it.`,
}

/** Why a file is not offered for a mailbox on a day; undefined where it is. */
export function notOffered(
  { needs, clouds, ownOnly, ends }: FileFormat,
  setup: MailboxSetup,
): Text | undefined {
  if (clouds !== undefined && !clouds.only.includes(setup.cloud.id)) return clouds.otherwise
  if (ownOnly !== undefined && setup.mailbox === 'shared') return ownOnly
  if (ends !== undefined && setup.today >= retirementDays[ends.with]) return ends.because
  return needs !== undefined && !has[needs](setup) ? missing[needs] : undefined
}
