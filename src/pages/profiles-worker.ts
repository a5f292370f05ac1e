import { clouds, type CloudId } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import { mailboxLines, type LineProblem } from '#kit/mailbox-lines.ts'
import { profilesZip } from '#kit/profiles-zip.ts'

/** Makes many profiles beside the page, which stays free meanwhile. One wish, one answer. */
export type ProfilesAsked = { text: string; cloud: CloudId; today: Day }

export type ProfilesAnswer =
  | { of: number; problems: readonly LineProblem[] }
  | { made: number }
  | { zip: Blob }
  | { failed: true }

const answer = (message: ProfilesAnswer) => (self as unknown as Worker).postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<ProfilesAsked>) => {
  try {
    const { text, cloud, today } = data
    const { people, problems } = mailboxLines(text)
    answer({ of: people.length, problems })
    const parts = profilesZip({ people, cloud: clouds[cloud], today }, (made) => answer({ made }))
    answer({ zip: new Blob(parts) })
  } catch {
    answer({ failed: true })
  }
})
