import type { Text } from './text.ts'

/** A message to an admin. The link stands between the two halves, on a line of its own. */
export type MessageText = {
  subject: Text
  beforeLink: readonly Text[]
  afterLink: readonly Text[]
}
