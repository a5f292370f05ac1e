import { clouds } from '#content/clouds.ts'
import type { MailboxSetup } from '#generate/file-format.ts'

export type Person = MailboxSetup & { email: string }

const person = (email: string, name: string): Person => ({
  email,
  user: email,
  name,
  cloud: clouds.worldwide,
  today: '2026-11-23',
  link: 'https://setup.example.com/setup/guide/',
})

/** Whose files are tried: an address as most are, and one with what quoting is for. */
export const people: readonly Person[] = [
  person('ana@contoso.com', 'Ana Silva'),
  person("o'brien+a&b={c|d}~!#*?@contoso.com", `‘Pat’ "O’Brien" $(id) \`id\` \\ #;%U`),
]

const { servers, signInHost } = clouds.worldwide

/** Names that belong to Microsoft everywhere else. */
export const hosts = [servers.smtp.host.value, servers.imap.host.value, signInHost.value]
