import { code, slot, text } from '#content/text.ts'
import { entra } from './entra.ts'
import { owner, type MailError } from './mail-error.ts'

/** Microsoft’s sign-in: what the program asks for. */
export const entraRequest = {
  'sign-in-scope': entra({
    title: 'The program asks for a permission that does not exist',
    codes: [70011, 28002, 28003],
    match: [['error: invalid_scope', 'likely']],
    means: text`A scope is misspelt, empty, or mixes the permissions of two services.`,
    who: 'owner',
    fix: [
      owner`Write ${slot('token.audience')}${code('/IMAP.AccessAsUser.All')}, ${code('…/POP.AccessAsUser.All')}, ${code('…/SMTP.Send')} and ${code('offline_access')}; without a person, only ${code('https://outlook.office365.com/.default')}.`,
    ],
    sources: ['ms-entra-codes', 'ms-oauth-imap-pop-smtp'],
  }),
  'sign-in-two-resources': entra({
    title: 'The program asks for permissions of two services at once',
    codes: [70_0022],
    means: text`One request may ask for one service. Graph and Outlook are two.`,
    who: 'owner',
    fix: [owner`Ask for the Outlook scopes alone, and fetch a second token for Graph.`],
    sources: ['ms-entra-codes', 'ms-oauth-imap-pop-smtp'],
  }),
  'sign-in-parameter-missing': entra({
    title: 'The program left something out of its request',
    codes: [900_144, 90014],
    match: [['the request body must contain the following parameter*', 'sure']],
    means: text`Microsoft names the part that is missing, such as ${code('grant_type')} or ${code('refresh_token')}. An empty setting is the usual reason.`,
    who: 'owner',
    fix: [owner`Look which setting of that name is empty in the program.`],
  }),
  'sign-in-account-kind': entra({
    title: 'This app or way is not for this kind of account',
    codes: [9_002_331, 9_002_332, 9_001_023, 90130, 9_002_346],
    means: text`Personal accounts, accounts of organisations and the common address exclude each other here.`,
    who: 'owner',
    fix: [owner`Use ${code('/organizations')} or the id of the tenant in the address of the sign-in.`],
  }),
} satisfies Record<string, MailError>
