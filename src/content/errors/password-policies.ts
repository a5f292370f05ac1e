import { code, text } from '#content/text.ts'
import { admin, type MailError } from './mail-error.ts'
import { otherRoute, readSignInLog, sendTest, useOauth } from './shared-steps.ts'

/** Rules that refuse a password whatever it is. */
export const passwordPolicies = {
  'passwords-refused': {
    title: 'Passwords are refused here, whatever the password is',
    phase: 'sign-in',
    texts: ['535 5.7.139 Authentication unsuccessful, basic authentication is disabled.'],
    match: [
      '5.7.139 … basic authentication is disabled',
      ['unsuccessful, basic authentication is disabled', 'sure'],
      ['5.7.139 … basic authentication*', 'likely'],
      ['basic authentication is disabled', 'likely'],
    ],
    hides: ['smtp-refused-5-7-139', 'smtp-refused-5-7-3'],
    means: text`The server refuses sign-in with a password as such: by an authentication policy of your organisation, or because it is a personal Outlook.com account. An app password is a password too.`,
    causes: [
      text`An authentication policy in Exchange forbids passwords for SMTP, or the program fetched mail by IMAP or POP, where every password has been refused since 2022.`,
      text`The address is personal (outlook.com, hotmail.com, live.com): passwords ended there in September 2024.`,
    ],
    who: 'admin',
    fix: [
      useOauth,
      admin`If the device must keep a password: give the account an authentication policy with ${code('AllowBasicAuthSmtp')}. It takes up to 24 hours, and Microsoft switches passwords off by default at the end of December 2026.`,
      otherRoute,
    ],
    message: 'error',
    place: 'connection',
    check: sendTest,
    sources: ['ms-authentication-policy', 'ms-basic-deprecation', 'listmonk-3192'],
    confidence: 'sure',
  },
  'security-defaults': {
    title: 'Security defaults refuse passwords',
    phase: 'sign-in',
    texts: [
      "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator.",
    ],
    match: [
      'user is locked by your organizations security defaults policy',
      ['locked by your organizations security*', 'likely'],
    ],
    hides: ['smtp-refused-5-7-139', 'smtp-refused-5-7-3'],
    means: text`Your organisation has security defaults on. They refuse every sign-in with a password over SMTP, without exceptions. The account is not locked, and the tick at Authenticated SMTP does not help.`,
    who: 'admin',
    fix: [
      useOauth,
      otherRoute,
      admin`Do not switch security defaults off for one device. An organisation that needs exceptions replaces them by Conditional Access first.`,
    ],
    message: 'error',
    place: 'route',
    check: sendTest,
    sources: ['ms-security-defaults', 'exchange-docs-2075'],
    confidence: 'sure',
  },
  'policy-refused': {
    title: 'A rule of your organisation refused the sign-in',
    phase: 'sign-in',
    texts: [
      '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator.',
    ],
    match: [
      'the request did not meet the criteria to be authenticated successfully',
      ['request did not meet the criteria*', 'likely'],
    ],
    hides: ['smtp-refused-5-7-139', 'smtp-refused-5-7-3'],
    means: text`The password may be right. Conditional Access or the demand for a second factor did not let this sign-in through. A sign of it: it works in one network and fails in another.`,
    who: 'admin',
    fix: [
      readSignInLog,
      admin`Decide about an exception for this one account, as narrow as the network it comes from.`,
      useOauth,
    ],
    message: 'error',
    place: 'connection',
    check: sendTest,
    sources: ['ms-block-legacy', 'ms-fix-printers'],
    confidence: 'likely',
  },
} satisfies Record<string, MailError>
