import type { KitMailbox } from './kit-mailbox.ts'
import type { KitResult, KitTell, LeftOut } from './kit-result.ts'
import { rowMaker, type KitRow } from './kit-row.ts'
import type { KitPart, KitWish } from './kit-wish.ts'
import { kitZip } from './kit-zip.ts'
import { leftOutCsv } from './left-out-csv.ts'
import { linksCsv } from './links-csv.ts'
import type { WritePart } from './piece.ts'
import { mailMerge } from './mail-merge.ts'
import { profiles } from './profiles.ts'
import { readMe } from './read-me.ts'
import { scripts } from './scripts.ts'
import { sheets } from './sheets.ts'
import { Stopped, turns } from './turns.ts'

/** In the order in which they are used. */
const writers: Readonly<Record<KitPart, WritePart>> = {
  scripts,
  links: linksCsv,
  'mail-merge': mailMerge,
  profiles,
  sheets,
}

const order = Object.keys(writers) as KitPart[]

/**
 * The zip for many mailboxes. The same mailboxes and wish give the same bytes, but for signatures. Undefined
 * when it was stopped. Rejects where a signature fails, and with a RangeError where it grows too large for a zip.
 */
export async function writeKit<Kept = never>(
  mailboxes: readonly KitMailbox[],
  wish: KitWish,
  tell: KitTell<Kept>,
): Promise<KitResult<Kept> | undefined> {
  try {
    return await written(mailboxes, wish, tell)
  } catch (error) {
    if (error instanceof Stopped) return undefined
    throw error
  }
}

// One after the other, so that the work can rest and be stopped in between.
/* oxlint-disable no-await-in-loop */
async function written<Kept>(
  mailboxes: readonly KitMailbox[],
  wish: KitWish,
  tell: KitTell<Kept>,
): Promise<KitResult<Kept>> {
  const parts = order.filter((part) => wish.parts.includes(part))
  const turn = turns(mailboxes.length * (parts.length + 1), tell)
  const rowOf = rowMaker(wish)
  const rows: KitRow[] = []
  for (const mailbox of mailboxes) {
    rows.push(await rowOf(mailbox))
    await turn()
  }
  const zip = kitZip(wish.today, turn, tell.keep)
  const skipped: LeftOut[] = []
  for (const part of parts) {
    for await (const piece of writers[part](rows, wish)) {
      if (piece === 'row') await turn()
      else if ('left' in piece) skipped.push(piece.left)
      else await zip.add(piece)
    }
  }
  const refused = wish.refused?.length ?? 0
  if (skipped.length + refused > 0)
    for (const more of leftOutCsv(skipped, mailboxes, wish)) await zip.add({ name: 'left-out.csv', more })
  const replaced = rows.filter(({ choice }) => choice?.instead !== undefined).length
  const leftOut = new Set(skipped.map(({ row }) => row)).size
  const text = readMe(wish, parts, {
    mailboxes: mailboxes.length,
    refused,
    leftOut,
    replaced,
  })
  await zip.add({ file: { name: 'read-me.txt', text } })
  return { parts: zip.end(), files: zip.files(), skipped, replaced }
}
