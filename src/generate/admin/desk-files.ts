import type { AdminDesk, Marks } from '#content/admin-desk.ts'
import { blocksMarkdown } from '#generate/guide/blocks-markdown.ts'
import { blocksText } from '#generate/guide/blocks-text.ts'
import { deskOutline } from './desk-outline.ts'

/** The list of tasks as CommonMark. */
export const deskMarkdown = (desk: AdminDesk, marks: Marks, link: string): string =>
  blocksMarkdown(deskOutline(desk, marks, link))

/** The list of tasks in lines. */
export const deskText = (desk: AdminDesk, marks: Marks, link: string): string =>
  blocksText(deskOutline(desk, marks, link))
