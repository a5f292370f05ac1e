import type { CheckedProtocol } from '#content/check-block.ts'
import type { Mood } from './mood.ts'

/** What a server says first, and what it answers to a line. */
export type Talk = { greeting: string; answer: (line: string, secure: boolean) => string }

/** As Exchange Online speaks (logs in MailKit issues 1496 and 1770), up to the mood. */
export const talks: Record<CheckedProtocol, (mood: Mood) => Talk> = {
  smtp: ({ greeting, auth = 'LOGIN XOAUTH2', starttls }) => ({
    greeting:
      greeting ??
      '220 AM0PR01CA0001.outlook.office365.com Microsoft ESMTP MAIL Service ready at Mon, 23 Nov 2026',
    answer(line, secure) {
      if (/^EHLO /iu.test(line)) {
        const offers = secure
          ? auth === ''
            ? []
            : [`AUTH ${auth}`]
          : starttls === 'removed'
            ? []
            : ['STARTTLS']
        const lines = ['outlook.office365.com Hello [192.0.2.7]', 'SIZE 157286400', ...offers, 'SMTPUTF8']
        return lines.map((text, at) => `250${lines[at + 1] === undefined ? ' ' : '-'}${text}`).join('\r\n')
      }
      if (/^STARTTLS/iu.test(line))
        return starttls === 'removed' ? '500 5.3.3 Unrecognized command' : '220 2.0.0 SMTP server ready'
      return /^QUIT/iu.test(line)
        ? '221 2.0.0 Service closing transmission channel'
        : '500 5.3.3 Unrecognized command'
    },
  }),
  imap: ({ greeting, auth = 'PLAIN XOAUTH2' }) => ({
    greeting: greeting ?? '* OK The Microsoft Exchange IMAP4 service is ready. [QQBNADAA]',
    answer: (line) =>
      /CAPABILITY/iu.test(line)
        ? `* CAPABILITY IMAP4 IMAP4rev1 ${auth
            .split(' ')
            .flatMap((way) => (way === '' ? [] : [`AUTH=${way} `]))
            .join('')}SASL-IR IDLE\r\na OK CAPABILITY completed.`
        : '* BYE Microsoft Exchange Server IMAP4 server signing off.\r\nb OK LOGOUT completed.',
  }),
  pop: ({ greeting, auth = 'PLAIN XOAUTH2' }) => ({
    greeting: greeting ?? '+OK The Microsoft Exchange POP3 service is ready. [QQBNADAA]',
    answer: (line) =>
      /^CAPA/iu.test(line)
        ? `+OK\r\nTOP\r\nUIDL${auth === '' ? '' : `\r\nSASL ${auth}`}\r\n.`
        : '+OK Microsoft Exchange Server POP3 server signing off.',
  }),
}
