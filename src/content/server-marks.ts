import type { CheckedProtocol } from './check-block.ts'
import { fact, type Fact } from './fact.ts'

const DAY = '2026-11-25'

/**
 * Who issues the certificates of Microsoft’s mail servers. Another name there is that of a proxy or a virus
 * scanner.
 */
export const certificateIssuers: readonly Fact<string>[] = [
  fact('DigiCert', 'php-imap-449', DAY, 'likely', 'Seen in the worldwide cloud.'),
  fact('Microsoft', 'phpmailer-776', DAY, 'likely', 'Seen in the worldwide cloud.'),
]

/** A word that stands in the first line of Microsoft’s servers. */
export const greetingWord: Readonly<Record<CheckedProtocol, Fact<string>>> = {
  smtp: fact('Microsoft', 'phpmailer-1000', DAY, 'likely', '220 … Microsoft ESMTP MAIL Service ready'),
  imap: fact(
    'Microsoft',
    'mailspring-2239',
    DAY,
    'likely',
    '* OK The Microsoft Exchange IMAP4 service is ready.',
  ),
  pop: fact('Microsoft', 'mailspring-2239', DAY, 'unsure', 'Taken from IMAP: no record of POP was found.'),
}
