import { code, control, text } from '#content/text.ts'
import { admin, owner, type MailError } from './mail-error.ts'
import { sendTest, signInAgain } from './shared-steps.ts'

/** Microsoft Graph. */
export const graph = {
  'graph-access-denied': {
    title: 'The application has no right to this mailbox',
    phase: 'sending',
    texts: [
      'ErrorAccessDenied: Access is denied. Check credentials and try again.',
      'Authorization_RequestDenied: Insufficient privileges to complete the operation.',
    ],
    match: [
      ['blocked by tenant configured apponly accesspolicy*', 'likely'],
      ['access to odata is disabled', 'likely'],
      ['http 403 … graph.microsoft.com', 'likely'],
      ['graph.microsoft.com … 403 forbidden', 'likely'],
      'erroraccessdenied',
      'access is denied. check credentials and try again',
      ['authorization_requestdenied', 'likely'],
      ['insufficient privileges to complete the operation', 'likely'],
    ],
    means: text`Microsoft Graph took the token and refused the act: ${code('Mail.Send')} is missing, is of the wrong kind, has no consent, or a policy does not cover this mailbox.`,
    who: 'admin',
    fix: [
      admin`Registration, ${control('API permissions')}: ${code('Mail.Send')} under ${control('Application permissions')} for a program, under ${control('Delegated permissions')} for a person; grant admin consent.`,
      admin`An application access policy or a role in Exchange may leave this mailbox out.`,
      owner`Fetch a new token afterwards: the old one does not have the right.`,
    ],
    message: 'error',
    check: sendTest,
    sources: ['ms-graph-errors', 'ms-graph-authorization', 'graph-php-1204'],
    confidence: 'likely',
  },
  'graph-no-mailbox': {
    title: 'There is no mailbox for this address in Exchange Online',
    phase: 'sending',
    texts: [
      'MailboxNotEnabledForRESTAPI: The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
      'ErrorInvalidUser: The requested user is invalid.',
    ],
    match: [
      'mailboxnotenabledforrestapi',
      'mailboxnotsupportedforrestapi',
      'the mailbox is either inactive, soft-deleted, or is hosted on-premise',
      'rest api is not yet supported for this mailbox',
      ['errorinvaliduser', 'sure'],
      ['errornonexistentmailbox', 'sure'],
      ['the smtp address has no mailbox associated with it', 'sure'],
      ['request_resourcenotfound', 'likely'],
    ],
    means: text`The address has no licence with Exchange Online, its mailbox is on a server of your organisation, or the address is misspelt.`,
    who: 'admin',
    fix: [
      admin`Look at ${control('Licenses and apps')} of the user, and where the mailbox lives.`,
      owner`Use the sign-in name or the id of the mailbox, not an alias.`,
    ],
    message: 'error',
    place: 'prerequisites',
    check: sendTest,
    sources: ['ms-rest-mailbox', 'graph-js-1756'],
    confidence: 'likely',
  },
  'graph-token-invalid': {
    title: 'The token is not for Microsoft Graph or has expired',
    phase: 'sign-in',
    texts: [
      'InvalidAuthenticationToken: Access token has expired or is not yet valid.',
      'InvalidAuthenticationToken: Access token validation failure. Invalid audience.',
    ],
    match: [
      'invalidauthenticationtoken',
      'access token validation failure*',
      ['access token has expired*', 'likely'],
      ['lifetime validation failed, the token is expired', 'sure'],
      ['compacttoken parsing failed', 'likely'],
    ],
    means: text`Graph wants a token made for it. This one is for Outlook (IMAP, SMTP), for another cloud, or older than an hour.`,
    who: 'owner',
    fix: [
      owner`Ask for ${code('https://graph.microsoft.com/.default')} or its single permissions, and renew the token before it ends.`,
      signInAgain,
    ],
    check: sendTest,
    sources: ['ms-graph-authorization', 'graph-docs-4752'],
    confidence: 'likely',
  },
} satisfies Record<string, MailError>
