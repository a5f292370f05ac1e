import type { Term } from '#content/glossary-term.ts'

/** How mail is handed over that nobody reads there. */
export const sendingTerms: readonly Term[] = [
  {
    id: 'authenticated-smtp',
    term: 'Authenticated SMTP',
    also: ['SMTP AUTH', 'client submission'],
    means:
      'Sending mail through Exchange Online with SMTP after signing in. An admin switches it on for a mailbox with a tick of that name. It is needed whether the app signs in with a password or with OAuth2.',
    see: ['smtp', 'oauth2'],
  },
  {
    id: 'connector',
    term: 'Connector',
    also: ['SMTP relay'],
    means:
      'An entry in Exchange Online that lets a device or server of your organisation send without a password, because Microsoft knows its fixed internet address or its certificate. An admin makes it.',
    see: ['relay', 'direct-send'],
  },
  {
    id: 'direct-send',
    term: 'Direct Send',
    means:
      'Sending to people of your own organisation without signing in, straight to the server that receives its mail. It does not reach anybody outside, and an organisation can refuse it.',
    see: ['relay', 'connector'],
  },
  {
    id: 'high-volume-email',
    term: 'High Volume Email',
    also: ['HVE'],
    means:
      'A Microsoft service for devices and programs that send a lot to people of the same organisation. It has a server of its own and is paid by use.',
    see: ['relay'],
  },
  {
    id: 'relay',
    term: 'Relay',
    means:
      'A server that takes mail from devices and passes it on. It helps those that cannot sign in with OAuth2.',
    see: ['connector', 'direct-send', 'high-volume-email'],
  },
  {
    id: 'smtp',
    term: 'SMTP',
    means:
      'Sends mail. Apps with IMAP or POP use it for everything that leaves, and printers and programs use nothing else.',
    see: ['authenticated-smtp', 'starttls'],
  },
]
