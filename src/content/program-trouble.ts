import type { Trouble } from './app.ts'
import { foreignSender, smtpOff } from './common-trouble.ts'
import { code, control, text } from './text.ts'

const secretExpired: Trouble = {
  see: text`It worked for months, then ${code('AADSTS7000222')}`,
  who: 'admin',
  fix: text`The secret has expired. Your admin makes a new one in the registration; put its value where the old one was. Note the next day of expiry.`,
}

const secretWrong: Trouble = {
  see: text`${code('AADSTS7000215')}`,
  who: 'you',
  fix: text`The secret is wrong. Most often its id was copied instead of its value. Only the column ${control('Value')} counts, and it shows only once.`,
}

const noSuchApp: Trouble = {
  see: text`${code('AADSTS700016')} or ${code('AADSTS90002')}`,
  who: 'you',
  fix: text`Application id or tenant id is wrong, or they belong to another cloud. Compare both with the overview of the registration in Entra.`,
}

const tokenRefused: Trouble = {
  see: text`${code('535 5.7.3 Authentication unsuccessful')}`,
  who: 'admin',
  fix: text`Token and rights do not fit. The scope has to name Exchange, not Graph. The user is the mailbox. The object id in ${code('New-ServicePrincipal')} is the one of ${control('Enterprise applications')}. The mailbox permission may be missing.`,
}

/** SMTP with a token for an application. */
export const smtpAppTrouble: readonly Trouble[] = [
  smtpOff,
  tokenRefused,
  secretExpired,
  secretWrong,
  foreignSender,
]

/** Microsoft Graph with an application. */
export const graphTrouble: readonly Trouble[] = [
  {
    see: text`${code('ErrorAccessDenied')}: “Access is denied. Check credentials and try again.”`,
    who: 'admin',
    fix: text`The right to send is missing, or it is of the kind ${control('Delegated')}. It has to be ${code('Mail.Send')} under ${control('Application permissions')}, with admin consent, or a role in Exchange that covers this mailbox.`,
  },
  secretExpired,
  secretWrong,
  noSuchApp,
]

/** Registered in the wrong cloud, a program gets no token. */
export const otherCloudToken = text`In GCC High, DoD and China the application is registered in the Entra of that cloud, and its token comes from there. For the scope in DoD the sources disagree: ask your admin before you build on it.`

export const programNext = text`The program sends without asking anybody, and each message has a copy in Sent Items of the mailbox. It stops on the day the secret expires.`
