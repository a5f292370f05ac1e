import { slot, text } from '#content/text.ts'
import { owner, you, type MailError } from './mail-error.ts'
import { otherRoute, sendTest } from './shared-steps.ts'

/** Encryption of SMTP. */
export const starttls = {
  'starttls-needed': {
    title: 'Encryption is off',
    phase: 'encryption',
    texts: ['451 5.7.3 STARTTLS is required to send mail', '530 5.7.0 Must issue a STARTTLS command first'],
    match: [
      ['unencrypted connection', 'likely'],
      ['plaintext authentication disallowed*', 'likely'],
      ['cleartext … not allowed', 'likely'],
      ['must issue a starttls*', 'likely'],
      'starttls is required to send mail',
      ['must issue a starttls command first', 'likely'],
      ['must issue starttls command first', 'likely'],
      ['smtp requires a tls connection', 'unsure'],
    ],
    shared: true,
    means: text`The server takes mail only over an encrypted connection, and the program did not start one.`,
    who: 'you',
    fix: [
      you`In ${slot('app')}, set encryption to ${slot('smtp.encryption')} and the port to ${slot('smtp.port')}.`,
      you`If the device has no such setting, update its firmware.`,
      otherRoute,
    ],
    place: 'connection',
    check: sendTest,
    sources: ['ms-client-submission', 'ms-fix-printers'],
    confidence: 'likely',
  },
  'starttls-missing': {
    title: 'The server that answered offers no encryption',
    phase: 'encryption',
    texts: ['STARTTLS extension not supported by server.', '250-XXXXXXXA'],
    match: [
      'curl: (64)',
      'requested ssl level failed',
      'host did not advertise starttls',
      'starttls extension not supported by server',
      'did not advertise starttls*',
      'server does not support starttls*',
      'starttls is not supported*',
      'starttls not supported*',
      'starttls not offered*',
      'doesnt support starttls*',
      'starttls not available*',
      'starttls is required but*',
      'tls is required, but was not offered by host',
      'the smtp server does not support the starttls extension',
      ['xxxxxxxa', 'likely'],
      ['no starttls', 'likely'],
    ],
    shared: true,
    means: text`Exchange Online offers STARTTLS on port 587 to everybody. Where it is missing, another server answered, or a firewall or virus scanner removed it.`,
    who: 'you',
    fix: [
      you`Set ${slot('smtp.host')}, port ${slot('smtp.port')}, ${slot('smtp.encryption')}. With a local helper (127.0.0.1), switch encryption off instead.`,
      you`Try from another network; switch the mail protection of the virus scanner off for a test.`,
      owner`On a firewall, switch inspection of SMTP off (Cisco: “ESMTP fixup”).`,
    ],
    place: 'connection',
    check: sendTest,
    sources: ['ms-client-submission', 'python-smtplib-docs'],
    confidence: 'likely',
  },
} satisfies Record<string, MailError>
