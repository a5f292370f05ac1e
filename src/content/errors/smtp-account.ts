import { code, control, slot, text } from '#content/text.ts'
import { admin, you, type MailError } from './mail-error.ts'
import { readSignInLog, sendTest, useOauth, webTest } from './shared-steps.ts'

/** SMTP: the account itself. */
export const smtpAccount = {
  'wrong-password': {
    title: 'User name or password is wrong',
    phase: 'sign-in',
    texts: ['535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.'],
    match: [
      '5.7.139 … the user credentials were incorrect',
      ['the user credentials were incorrect', 'likely'],
      ['5.7.139 … user credentials were*', 'likely'],
    ],
    hides: ['smtp-refused-5-7-139', 'smtp-refused-5-7-3'],
    means: text`Microsoft does not accept this pair of user name and password. Often the name is the address although the sign-in name is another, or the password has expired.`,
    who: 'you',
    fix: [
      webTest,
      you`Type ${slot('user')} as user name, without a domain before it. Type the password anew; a printer may cut it off or lose signs such as ${code('~ " #')}.`,
      admin`If both are right: look whether the password has expired, and at the sign-in log for the reason.`,
      useOauth,
    ],
    place: 'mailbox',
    check: sendTest,
    sources: ['ms-client-submission', 'ms-fix-printers'],
    confidence: 'sure',
  },
  'account-locked': {
    title: 'The account is locked for now',
    phase: 'sign-in',
    texts: ['535 5.7.139 Authentication unsuccessful, account locked.'],
    match: ['5.7.139 … account locked', ['unsuccessful, account locked', 'sure']],
    hides: ['smtp-refused-5-7-139', 'smtp-refused-5-7-3'],
    means: text`Too many wrong passwords arrived, or somebody blocked the account. A device that still tries an old password locks it again and again.`,
    who: 'admin',
    fix: [
      you`Switch the device off that still has an old password, and wait half an hour.`,
      readSignInLog,
      admin`Unblock the account or set a new password.`,
    ],
    message: 'error',
    check: sendTest,
    sources: ['ms-fix-printers', 'ms-entra-codes'],
    confidence: 'likely',
  },
  'federation-failed': {
    title: 'Your organisation’s own sign-in server cannot be reached',
    phase: 'sign-in',
    texts: [
      '535 5.7.139 Authentication unsuccessful, the federated STS service was unreachable.',
      '535 5.7.139 Authentication unsuccessful, the federated STS URL does not support HTTPS.',
    ],
    match: [
      'federated sts service was unreach*',
      'federated sts url does not support https',
      ['5.7.139 … federated sts*', 'likely'],
    ],
    hides: ['smtp-refused-5-7-139', 'smtp-refused-5-7-3'],
    means: text`Microsoft asks a server of your organisation (AD FS) about the password. It did not answer, or not with HTTPS that Microsoft accepts.`,
    who: 'admin',
    fix: [
      admin`Make AD FS reachable from the Internet, with TLS 1.2 and a valid certificate.`,
      you`Until then, use a way with OAuth2 or Outlook on the web, if they work.`,
    ],
    message: 'error',
    check: sendTest,
    sources: ['ms-fix-printers'],
    confidence: 'sure',
  },
  'mailbox-not-accessible': {
    title: 'The account has no mailbox that can send',
    phase: 'sign-in',
    texts: ['550 5.2.1 Mailbox cannot be accessed', 'Invalid login: Mailbox cannot be accessed'],
    match: ['mailbox cannot be accessed', ['5.2.1 … mailbox cannot be accessed', 'sure']],
    means: text`The sign-in itself went through, but Exchange Online cannot open a mailbox for it: no licence with a mailbox, the mailbox was just made or restored, or it is blocked.`,
    who: 'admin',
    fix: [
      admin`Look at ${control('Licenses and apps')} of ${slot('user')}: a plan with Exchange Online has to be on.`,
      you`Open Outlook on the web. If it does not open either, wait until the mailbox exists.`,
    ],
    message: 'error',
    place: 'prerequisites',
    check: sendTest,
    sources: ['nodemailer-949', 'ms-client-submission'],
    confidence: 'unsure',
  },
} satisfies Record<string, MailError>
