import type { Cloud } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import { appleProfile, mobileconfig } from '#generate/apple/mobileconfig.ts'
import type { ZipEntry } from '#lib/zip.ts'
import { zipParts } from '#lib/zip-parts.ts'
import type { MailboxLine } from './mailbox-lines.ts'

export type ProfilesWish = { people: readonly MailboxLine[]; cloud: Cloud; today: Day }

/**
 * A profile for each person, in one zip, as pieces to join. `report` hears how many are made, about a hundred
 * times. Two people whose file names come out the same get a number.
 */
export const profilesZip = (
  wish: ProfilesWish,
  report: (made: number) => void = () => undefined,
): Uint8Array<ArrayBuffer>[] => zipParts(entriesOf(wish, report), wish.today)

/** One at a time, so that no more than one is held. */
function* entriesOf(
  { people, cloud, today }: ProfilesWish,
  report: (made: number) => void,
): Generator<ZipEntry> {
  const names = new Map<string, number>()
  const step = Math.max(1, Math.floor(people.length / 100))
  for (const [at, person] of people.entries()) {
    const setup = { ...person, cloud, today, link: '' }
    const name = appleProfile.name(setup)
    const count = (names.get(name) ?? 0) + 1
    names.set(name, count)
    yield {
      name: count === 1 ? name : name.replace(/(?=\.mobileconfig$)/u, `--${count}`),
      text: mobileconfig(setup),
    }
    if ((at + 1) % step === 0) report(at + 1)
  }
}
