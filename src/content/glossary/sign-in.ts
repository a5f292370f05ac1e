import type { Term } from '#content/glossary-term.ts'

/** How somebody, or an app, proves who they are. */
export const signInTerms: readonly Term[] = [
  {
    id: 'admin-approval',
    term: 'Admin approval',
    also: ['Need admin approval', 'consent'],
    means:
      'Before an app may read your mail, somebody has to agree. In many organisations only an admin may agree for apps that Microsoft did not make. The sign-in page then says “Need admin approval”.',
    see: ['application-id', 'admin'],
  },
  {
    id: 'app-password',
    term: 'App password',
    means:
      'A long password for a single app that cannot ask for a second factor. Exchange Online refuses it for IMAP and POP like any other password. Where you read “make an app password”, the text is old.',
    see: ['oauth2', 'multi-factor-authentication'],
  },
  {
    id: 'application-id',
    term: 'Application id',
    also: ['client id'],
    means:
      'The number under which an app is known to Microsoft’s sign-in. An admin who approves an app looks for this number, because names can be chosen by anybody.',
    see: ['admin-approval', 'entra-id'],
  },
  {
    id: 'authentication-policy',
    term: 'Authentication policy',
    means:
      'A rule of Exchange that says for which protocols a person may use a password. It can refuse a password although Authenticated SMTP is ticked.',
    see: ['basic-authentication', 'authenticated-smtp'],
  },
  {
    id: 'basic-authentication',
    term: 'Basic authentication',
    also: ['Basic auth', 'password sign-in'],
    means:
      'The app sends user name and password with every connection. Microsoft refuses it for IMAP and POP, and is switching it off for SMTP. The opposite is OAuth2, also called modern authentication.',
    see: ['oauth2', 'app-password'],
  },
  {
    id: 'conditional-access',
    term: 'Conditional Access',
    means:
      'Rules of an organisation for signing in: from where, with which device, with which app. A rule can refuse you although the password is right. Only an admin sees which one did.',
    see: ['security-defaults', 'entra-id'],
  },
  {
    id: 'entra-id',
    term: 'Entra ID',
    also: ['Azure Active Directory', 'Azure AD'],
    means:
      'Microsoft’s directory of accounts and apps. It shows the sign-in page, asks for the second factor and decides who gets in.',
    see: ['conditional-access', 'multi-factor-authentication'],
  },
  {
    id: 'multi-factor-authentication',
    term: 'Multi-factor authentication',
    also: ['MFA', 'two-step verification'],
    means:
      'Besides the password you confirm on a phone or with a key. Apps that sign in with OAuth2 can ask for it. Devices that know only a password cannot.',
    see: ['oauth2', 'security-defaults'],
  },
  {
    id: 'oauth2',
    term: 'OAuth2',
    also: ['modern authentication', 'Sign in with Microsoft'],
    means:
      'You sign in on a page of Microsoft; the app gets a token and never sees your password. Since passwords are refused, it is the only way into IMAP and POP.',
    see: ['token', 'xoauth2', 'basic-authentication'],
  },
  {
    id: 'security-defaults',
    term: 'Security defaults',
    means:
      'A switch for the whole organisation that demands a second factor and refuses old ways of signing in. Passwords for SMTP are refused while it is on, even if Authenticated SMTP is ticked.',
    see: ['conditional-access', 'multi-factor-authentication'],
  },
  {
    id: 'token',
    term: 'Token',
    means:
      'What an app receives after you signed in: a key for your mailbox alone, that ends by itself and can be taken back. A token that has ended means signing in once more.',
    see: ['oauth2'],
  },
  {
    id: 'xoauth2',
    term: 'XOAUTH2',
    means:
      'The form in which a mail app hands an OAuth2 token to IMAP, POP or SMTP. Some programs list it under this name, or as “XOAuth” beside another company’s name.',
    see: ['oauth2', 'token'],
  },
]
