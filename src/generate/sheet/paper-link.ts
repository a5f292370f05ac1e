import { octets } from '#lib/octets.ts'
import { qrPng } from '#lib/qr-png.ts'

/** A link as paper shows it: in words, and as the picture of a code where one holds it. */
export type PaperLink = { text: string; code: string | undefined }

/** Beyond that the modules of a code are finer on a sheet than phones read well. */
const LONGEST = 400

/**
 * The link of a guide on paper. A very long one goes without the display name, which letters of other scripts make six
 * or nine times as long; the guide then only says “your name” where it would say it.
 */
export function paperLink(link: string): PaperLink {
  const text = octets(link) > LONGEST ? link.replace(/&name=[^&]*/u, '') : link
  return { text, code: qrPng(text) }
}
