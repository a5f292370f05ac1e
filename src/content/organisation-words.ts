import type { LeftOut } from './preset.ts'

/** What stands around the words of an organisation: whose they are is always said. */
export const organisationWords = {
  says: ({ reason, claimed }: LeftOut) =>
    `${claimed ? 'Whoever made this link' : 'Your organisation'} says: “${reason}”`,
  leavesOut: ({ reason, claimed }: LeftOut) =>
    `${claimed ? 'whoever made this link' : 'your organisation'} does not offer it, and says: “${reason}”`,
}
