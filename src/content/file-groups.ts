import type { FileGroup } from './file-titles.ts'

/** How the groups of files are headed, in the order of the list. */
export const fileGroups: Readonly<Record<FileGroup, string>> = {
  phone: 'For iPhone, iPad and Mac',
  thunderbird: 'For Thunderbird',
  terminal: 'For mail in a terminal',
  relay: 'For relays and proxies',
  program: 'For programs that send',
  admin: 'For admins',
  check: 'For whoever looks for the cause',
  keep: 'To keep and to send on',
}
