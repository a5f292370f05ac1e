import type { AdminDesk, Marks } from '#content/admin-desk.ts'
import { asMarkdown } from '#generate/guide/markdown.ts'
import { asText } from '#generate/guide/plain-text.ts'
import { deskOutline } from './desk-outline.ts'

/** The list of tasks as CommonMark. */
export const deskMarkdown = (desk: AdminDesk, marks: Marks, link: string): string =>
  asMarkdown(deskOutline(desk, marks, link))

/** The list of tasks in lines. */
export const deskText = (desk: AdminDesk, marks: Marks, link: string): string =>
  asText(deskOutline(desk, marks, link))
