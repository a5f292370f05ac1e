/** A message as it was handed in, a character of `text` for each byte. */
export type Mail = { user: string; from: string; to: readonly string[]; text: string }

/** What the real server says to somebody who sends in another’s name; undefined for an honest message. */
export function refusalOf({ user, from, text }: Mail): string | undefined {
  const foreign = [from, senderIn(text)].find((sender) => sender !== user)
  return foreign === undefined
    ? undefined
    : `554 5.2.252 SendAsDenied; ${user} not allowed to send as ${foreign}; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied`
}

/** The address that the reader of a message sees as its sender. */
function senderIn(text: string): string | undefined {
  const [header = ''] = text.split('\n\n')
  const from = /^From:(.*(?:\n[ \t].*)*)/imu.exec(header)?.[1]?.trim()
  return from === undefined ? undefined : (/<([^<>]+)>$/u.exec(from)?.[1] ?? from)
}
