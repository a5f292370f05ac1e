import type { Term } from '#content/glossary-term.ts'

/** The organisation, its people, and what they have. */
export const organisationTerms: readonly Term[] = [
  {
    id: 'admin',
    term: 'Admin',
    also: ['administrator', 'IT department', 'help desk'],
    means:
      'Whoever runs Microsoft 365 for your organisation. Only an admin can assign licences, switch Authenticated SMTP on and approve apps. In a small firm it is the person who bought Microsoft 365.',
    see: ['admin-center', 'tenant'],
  },
  {
    id: 'admin-center',
    term: 'Admin center',
    also: ['Microsoft 365 admin center'],
    means:
      'The website where admins manage people, licences and mailboxes of Microsoft 365. There are further ones for parts of it: the Exchange admin center for mail, the Entra admin center for sign-in.',
    see: ['admin', 'entra-id'],
  },
  {
    id: 'alias',
    term: 'Alias',
    means:
      'A second address of the same mailbox. Mail to it arrives in the mailbox, but you cannot sign in with it, and sending from it needs extra permission.',
    see: ['user-name', 'send-as'],
  },
  {
    id: 'display-name',
    term: 'Display name',
    means:
      'The name people see beside the address, such as “Ana Lopes”. In the admin center, selecting it opens the mailbox.',
    see: ['user-name'],
  },
  {
    id: 'domain',
    term: 'Domain',
    means: 'What stands after the @ of an address, such as contoso.com.',
    see: ['user-name'],
  },
  {
    id: 'exchange-online',
    term: 'Exchange Online',
    means:
      'The part of Microsoft 365 in which the mailboxes of organisations live. Personal addresses at outlook.com or hotmail.com are a different service with other settings.',
    see: ['microsoft-365', 'licence'],
  },
  {
    id: 'licence',
    term: 'Licence',
    also: ['plan', 'subscription'],
    means:
      'What your organisation pays for you. Only some licences include Exchange Online and with it a mailbox.',
    see: ['exchange-online', 'licensed-user'],
  },
  {
    id: 'licensed-user',
    term: 'Licensed Microsoft 365 user',
    means:
      'An account to which an admin has assigned a licence. For mail, the licence has to include Exchange Online.',
    see: ['licence', 'shared-mailbox'],
  },
  {
    id: 'mailbox',
    term: 'Mailbox',
    means: 'The place where the mail of an address lives, with its folders, calendar and contacts.',
    see: ['shared-mailbox', 'exchange-online'],
  },
  {
    id: 'microsoft-365',
    term: 'Microsoft 365',
    also: ['Office 365'],
    means:
      'Microsoft’s subscription for organisations: programs, files, meetings and, with many plans, mail. Some plans have no mail.',
    see: ['exchange-online', 'licence'],
  },
  {
    id: 'outlook-on-the-web',
    term: 'Outlook on the web',
    means:
      'Your mailbox in a browser, for nearly everyone at outlook.office.com. If it works there, the account and the password are right and the fault is in the app or in a setting.',
    see: ['mailbox'],
  },
  {
    id: 'send-as',
    term: 'Send As',
    means:
      'Permission to send mail with the address of another mailbox as its sender. Without it the server refuses with 5.7.60 or SendAsDenied.',
    see: ['shared-mailbox', 'alias'],
  },
  {
    id: 'shared-mailbox',
    term: 'Shared mailbox',
    means:
      'A mailbox for several people, such as info@contoso.com. Nobody signs in to it: each opens it with an own account that has access, and sends from it with the permission Send As.',
    see: ['send-as', 'mailbox'],
  },
  {
    id: 'tenant',
    term: 'Tenant',
    also: ['organisation'],
    means:
      'Your organisation as Microsoft 365 knows it: all its accounts, mailboxes and settings. Every organisation has at least one.',
    see: ['admin', 'entra-id'],
  },
  {
    id: 'user-name',
    term: 'User name',
    also: ['sign-in name', 'user principal name', 'UPN'],
    means:
      'The name you sign in with at Microsoft. It looks like an address and usually is your address. Where the two differ, apps need the sign-in name as user name.',
    see: ['alias', 'domain'],
  },
]
