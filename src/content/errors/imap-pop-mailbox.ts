import { code, control, text } from '#content/text.ts'
import { admin, nobody, you, type MailError } from './mail-error.ts'
import { fetchTest, signInAgain } from './shared-steps.ts'

/** The sign-in was right, and the mailbox does not open. */
export const imapPopMailbox = {
  'authenticated-not-connected': {
    title: 'Microsoft knows you, but you may not open this mailbox',
    phase: 'sign-in',
    texts: ['BAD User is authenticated but not connected.', '* BYE Connection closed. 14'],
    match: [
      'user is authenticated but not connected',
      ['bye connection closed. 14', 'unsure'],
      ['authenticated but not conn*', 'likely'],
    ],
    hides: ['imap-authenticate-failed'],
    means: text`The sign-in was right, for somebody. That account may not open the mailbox that the program named.`,
    causes: [
      text`On Microsoft’s page another account was chosen than the one of the mailbox.`,
      text`It is a shared mailbox, and your account has no Full Access to it.`,
      text`The account has no mailbox: no licence, or not yet.`,
      text`An application without a person: it was registered in Exchange with the wrong object id.`,
    ],
    who: 'you',
    fix: [
      signInAgain,
      you`On Microsoft’s page choose ${control('Use another account')} where a wrong one is offered.`,
      admin`For a shared mailbox, give your account ${control('Full Access')}; look at the licence of the mailbox.`,
      admin`For an application: the id in ${code('New-ServicePrincipal -ObjectId')} is the one of ${control('Enterprise applications')}.`,
    ],
    message: 'error',
    place: 'mailbox',
    check: fetchTest,
    sources: ['oauth2-proxy-275', 'imapsync-411', 'getmail6-214', 'ms-oauth-imap-pop-smtp'],
    confidence: 'sure',
  },
  'imap-throttled': {
    title: 'The mailbox is asked too often',
    phase: 'sending',
    texts: [
      'BAD Request is throttled. Suggested Backoff Time: 299999 milliseconds',
      'Too many simultaneous connections',
    ],
    match: [
      'request is throttled. suggested backoff time*',
      ['request is throttled', 'likely'],
      ['too many simultaneous connections', 'unsure'],
    ],
    means: text`Programs fetched from this mailbox more or faster than Exchange Online allows. It passes by itself.`,
    who: 'nobody',
    fix: [
      nobody`Wait for the time that the text names.`,
      you`Close other programs on the same mailbox, and let each use fewer connections (in Thunderbird: ${control('Maximum number of server connections to cache')}).`,
    ],
    check: fetchTest,
    sources: ['imapsync-272', 'imapsync-198'],
    confidence: 'likely',
  },
} satisfies Record<string, MailError>
