import { code, control, text } from '#content/text.ts'
import { admin, you, type MailError } from './mail-error.ts'
import { fetchTest } from './shared-steps.ts'

/** Windows of Outlook: no connection. */
export const outlookConnection = {
  'outlook-not-connected': {
    title: 'Outlook could not connect to Exchange',
    phase: 'app',
    texts: [
      'The connection to Microsoft Exchange is unavailable. Outlook must be online or connected to complete this action.',
      'Cannot open your default e-mail folders. (0x8004011D)',
    ],
    match: [
      'the connection to microsoft exchange is unavailable',
      ['0x8004011d', 'likely'],
      ['0x80040115', 'likely'],
      ['0x8004011c', 'likely'],
      ['0x8004010f', 'likely'],
      ['an encrypted connection to your mail server is not available', 'likely'],
      ['we couldnt create the outlook data file*', 'unsure'],
      ['outlook cannot log on*', 'likely'],
      ['the name cannot be resolved. the connection to microsoft exchange is unavailable', 'sure'],
      ['die verbindung mit microsoft exchange ist nicht verfügbar*', 'sure'],
      ['die verbindung zu microsoft exchange ist nicht verfügbar*', 'sure'],
      ['la connexion à microsoft exchange*', 'sure'],
      ['something went wrong and outlook couldnt set up your account', 'sure'],
      ['we couldnt connect using the encryption*', 'unsure'],
      ['caa2000b', 'likely'],
      ['caa20003', 'likely'],
      ['caa50021', 'likely'],
      ['caa5004b', 'likely'],
      ['caa70004', 'likely'],
      ['caa70007', 'likely'],
      ['caa82ee2', 'likely'],
      ['caa82ee7', 'likely'],
    ],
    means: text`Outlook did not reach the mailbox or its own sign-in window failed. Servers and ports play no part here.`,
    causes: [
      text`The computer is offline, or a proxy stops the sign-in (codes that begin with CAA).`,
      text`Autodiscover does not lead to Exchange Online.`,
      text`The stored sign-in of Windows is damaged.`,
    ],
    who: 'you',
    fix: [
      you`Open Outlook on the web. If it works, restart Windows and try again.`,
      you`Windows ${control('Settings')}, ${control('Accounts')}, ${control('Access work or school')}: disconnect and connect the account. Then add it in Outlook anew.`,
      admin`Check that ${code('autodiscover')} points to ${code('autodiscover.outlook.com')}.`,
    ],
    message: 'error',
    place: 'app',
    check: fetchTest,
    sources: ['ovh-outlook'],
    confidence: 'unsure',
  },
} satisfies Record<string, MailError>
