import { mobileconfig } from '#generate/apple/mobileconfig.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { supportOf } from '#flow/support.ts'
import { given } from '#lib/given.ts'
import type { ZipEntry } from '#lib/zip.ts'
import type { LeftOutReason } from './kit-result.ts'
import type { KitRow } from './kit-row.ts'
import type { KitWish } from './kit-wish.ts'
import type { WritePart } from './piece.ts'

/** The Apple profile of each person that takes one, signed where somebody gave a certificate. */
export const profiles: WritePart = async function* (rows, wish) {
  for (const row of rows) {
    const { mailbox, profile: name } = row
    const left = (why: LeftOutReason) => ({ left: { row: mailbox.row, part: 'profiles', why } }) as const
    // oxlint-disable-next-line no-await-in-loop -- no more than one is held
    const file = name === undefined ? undefined : await profileOf(row, name, wish)
    if (file !== undefined) yield { file }
    else if (name !== undefined) yield left('value')
    else if (mailbox.mailbox === 'shared') yield left('shared')
    yield 'row'
  }
}

/** Nothing where a profile cannot hold a value. That nobody can sign is no fault of one row: it is thrown. */
async function profileOf(
  row: KitRow,
  name: string,
  { sign, ...wish }: KitWish,
): Promise<ZipEntry | undefined> {
  const text = written(setupOf(row, wish))
  if (text === undefined) return undefined
  return sign === undefined ? { name, text } : { name, bytes: await sign(text) }
}

const setupOf = ({ mailbox, person }: KitRow, { cloud, today, preset }: KitWish): MailboxSetup =>
  given({
    email: mailbox.email,
    user: mailbox.user,
    name: mailbox.name,
    mailbox: mailbox.mailbox,
    cloud,
    support: supportOf(person, preset),
    today,
    // As from the page of this file: the same account gives the same bytes.
    link: '',
  })

function written(setup: MailboxSetup): string | undefined {
  try {
    return mobileconfig(setup)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
