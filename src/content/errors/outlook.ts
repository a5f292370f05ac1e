import { code, control, slot, text } from '#content/text.ts'
import { admin, you, type MailError } from './mail-error.ts'
import { fetchTest, sendTest } from './shared-steps.ts'

/** Windows of Outlook: accounts of the wrong type. */
export const outlook = {
  'outlook-imap-account': {
    title: 'Outlook cannot open Microsoft 365 as an IMAP or POP account',
    phase: 'app',
    texts: [
      'Your e-mail server rejected your login. Verify your user name and password for this account in Account Settings. (0x800CCC92)',
      'Outlook cannot connect to your incoming (IMAP) e-mail server. (0x800CCC0E)',
      'Internet Email - Enter your user name and password for the following server. outlook.office365.com',
    ],
    match: [
      '0x800ccc92',
      ['your e-mail server rejected your login', 'sure'],
      ['your imap server wants to alert you*', 'likely'],
      ['ihr imap-server möchte sie auf folgendes hinweisen*', 'likely'],
      ['internet email … enter your user name and password for the following server', 'likely'],
      ['internet-e-mail … geben sie benutzernamen und kennwort', 'likely'],
      ['log onto incoming mail server (imap)', 'likely'],
      ['geben sie ihren benutzernamen und ihr kennwort für den folgenden server ein', 'likely'],
      ['entrez votre nom dutilisateur et votre mot de passe pour le serveur suivant', 'likely'],
      ['escriba su nombre de usuario y contraseña para el siguiente servidor', 'likely'],
      ['enter your user name and password for the following server', 'likely'],
      ['immettere il nome utente e la password per il server seguente', 'likely'],
      ['log onto incoming mail server (pop3)', 'likely'],
      ['anmeldung am posteingangsserver (imap)', 'likely'],
      ['outlook … imap … office365 … password', 'unsure'],
      ['0x800ccc90', 'likely'],
      ['0x800ccc91', 'likely'],
      ['0x800ccc0e', 'unsure'],
      ['0x800ccc18', 'likely'],
    ],
    means: text`Outlook signs in with OAuth2 only in accounts of the type Exchange or Microsoft 365. In an IMAP or POP account it sends a password, and Microsoft refuses that for ever.`,
    who: 'you',
    fix: [
      you`${control('File')}, ${control('Account Settings')}: remove the IMAP or POP account. Its type cannot be changed.`,
      you`${control('Add account')}, type ${slot('email')}, ${control('Connect')}. If it finds IMAP: ${control('Advanced options')}, ${control('Let me set up my account manually')}, ${control('Microsoft 365')}.`,
      admin`If Outlook does not find it: a CNAME from autodiscover to ${code('autodiscover.outlook.com')}.`,
    ],
    place: 'app',
    check: fetchTest,
    sources: ['ms-outlook-pop-imap', 'ovh-outlook'],
    confidence: 'likely',
  },
  'outlook-send-refused': {
    title: 'Outlook was refused when it sent: the sign-in for sending is missing',
    phase: 'app',
    texts: ['Outlook data: 0x800CCC78', '0x800CCC79: The server does not recognize the sender'],
    match: [
      '0x800ccc78',
      '0x800ccc79',
      '0x800ccc67',
      '0x800ccc80',
      ['0x800ccc81', 'likely'],
      ['0x800ccc69', 'likely'],
    ],
    means: text`An account of the type IMAP or POP sends by SMTP, and the server wanted a sign-in or another sender.`,
    who: 'you',
    fix: [
      you`In Outlook take an account of the type Microsoft 365 in its place.`,
      you`If it must stay: ${control('More Settings')}, ${control('Outgoing Server')}, tick ${control('My outgoing server (SMTP) requires authentication')}.`,
    ],
    place: 'app',
    check: sendTest,
    sources: ['ms-outlook-pop-imap'],
    confidence: 'unsure',
  },
} satisfies Record<string, MailError>
