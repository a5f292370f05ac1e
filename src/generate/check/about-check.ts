import type { Cloud } from '#content/clouds.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'

/** What a check script says of itself. Whoever runs it may send it on: it names nobody. */
export const aboutCheck = ({ cloud, today, link }: MailboxSetup, format: FileFormat): string[] => [
  // What a link says after # is about a person.
  ...aboutFile({ cloud, today, link: link.split('#')[0] ?? '' }, format),
  'It only looks: it finds the names, opens the ports, starts TLS, reads who the server is and which ways of signing in it offers. It does not sign in, writes no file, and sends nothing to anybody but those servers.',
]

/** Every host name that has to be found, each once. */
export const namesToCheck = ({ servers, signInHost }: Cloud): readonly string[] => [
  ...new Set([servers.smtp.host, servers.imap.host, servers.pop.host, signInHost].map(({ value }) => value)),
]
