import type { GuideFileId } from '#content/file-ids.ts'
import type { FileTitle } from '#content/file-titles.ts'
import type { AdminMessage, Guide } from '#content/guide.ts'
import type { Text } from '#content/text.ts'

/** The message is there where an admin has to be asked. */
export type WriteGuide = (guide: Guide, message?: AdminMessage) => string

/** A file made of a whole guide, not of a mailbox alone. */
export type GuideFormat = FileTitle & {
  id: GuideFileId
  /** What it is saved as. */
  name: string
  mediaType: string
  where: Text
  undo: Text
  /** Not offered where the app finds its servers itself: there is no setting to put into it. */
  needs?: 'settings'
  /** Brings what writes it, which may be large: the words above cost nothing. */
  load: () => Promise<WriteGuide>
}
