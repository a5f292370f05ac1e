import { code, slot, text } from '#content/text.ts'
import { nobody, owner, you, type MailError } from './mail-error.ts'
import { sendTest } from './shared-steps.ts'

/** The first lines of the conversation. */
export const smtpGreeting = {
  'helo-name': {
    title: 'The program introduces itself with an impossible name',
    phase: 'sign-in',
    texts: ['501 5.5.4 Invalid domain name', '550 5.7.506 Access Denied, Bad HELO'],
    match: [
      '5.5.4 invalid domain name',
      ['501 5.5.4 invalid domain*', 'sure'],
      '5.7.506',
      ['access denied, bad helo', 'sure'],
      ['501 invalid domain name', 'likely'],
    ],
    shared: true,
    means: text`The first line of the conversation (EHLO) carries the name of the computer. It has signs in it that no host name may have, or it is the name of the server itself.`,
    who: 'you',
    fix: [
      you`Give the computer a name of letters, digits and hyphens, or set the name for HELO in ${slot('app')}.`,
      owner`In code there is an option for it: ${code('name')} in Nodemailer, ${code('LocalDomain')} in MailKit, ${code('local_hostname')} in Python, ${code('Helo')} in PHPMailer.`,
    ],
    check: sendTest,
    sources: ['ms-ndr', 'helo-fastapi-205'],
    confidence: 'sure',
  },
  'wrong-server-for-smtp': {
    title: 'The server could not pass the connection on',
    phase: 'sign-in',
    texts: ['451 4.7.0 Temporary server error. Please try again later. PRX4'],
    match: [
      'temporary server error. please try again later. prx*',
      ['451 4.7.0 temporary server error', 'likely'],
      ['temporary server error. please try again later', 'likely'],
    ],
    means: text`The front of Exchange Online did not reach the mailbox behind it. It happens with outlook.office365.com in the place of the SMTP server, and for a short time by itself.`,
    who: 'you',
    fix: [
      you`Set the SMTP server to ${slot('smtp.host')}.`,
      nobody`If it is that already, wait and try again.`,
    ],
    place: 'connection',
    check: sendTest,
    sources: ['ms-client-submission', 'ms-fix-printers'],
    confidence: 'likely',
  },
  'service-not-active': {
    title: 'This server is going down for maintenance',
    phase: 'sign-in',
    texts: ['421 4.3.2 Service not active', '421 4.3.2 Service not available'],
    match: [
      '4.3.2 service not active',
      ['4.3.2 service not available', 'likely'],
      ['421 4.3.2', 'likely'],
      ['421 4.3.0 temporary system problem', 'unsure'],
    ],
    shared: true,
    means: text`You met a server that takes no new work at the moment. The next attempt meets another.`,
    who: 'nobody',
    fix: [
      nobody`Wait and try again.`,
      owner`Let the program try again after a minute; 4xx codes are meant for that.`,
    ],
    check: sendTest,
    sources: ['ms-ndr'],
    confidence: 'likely',
  },
  'smtp-intercepted': {
    title: 'Your host answers in the place of Microsoft',
    phase: 'network',
    texts: ['Connection: opening to smtp.office365.com:587 … 220 … ESMTP Exim'],
    match: [
      ['smtp.office365.com …… esmtp exim', 'sure'],
      ['smtp.office365.com …… esmtp postfix', 'sure'],
      ['did not match expected cn=smtp.office365.com', 'sure'],
      ['smtp.office365.com …… 535 incorrect authentication data', 'likely'],
    ],
    hides: ['certificate-name'],
    means: text`The program asked for Microsoft’s server, and the mail server of the web host answered. Hosts of web sites often bend outgoing mail to themselves; the certificate or the greeting shows it.`,
    who: 'owner',
    fix: [
      owner`Ask the host to let connections to ${slot('smtp.host')} port ${slot('smtp.port')} through (in cPanel: “SMTP Restrictions”).`,
      you`Or send through Microsoft Graph over HTTPS, which no host bends.`,
    ],
    place: 'route',
    check: sendTest,
    sources: ['phpmailer-troubleshooting', 'phpmailer-783'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
