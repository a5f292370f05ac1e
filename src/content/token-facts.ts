import type { CloudId } from './clouds.ts'
import { fact, type Fact } from './fact.ts'

const DAY = '2026-11-23'

/** A permission to use one protocol in a person’s name, as Entra calls it. */
export type Permission = 'IMAP.AccessAsUser.All' | 'POP.AccessAsUser.All' | 'SMTP.Send'

/** What the permissions for IMAP, POP and SMTP begin with when a program asks for a token. */
export const tokenAudience: Record<CloudId, Fact<string>> = {
  worldwide: fact('https://outlook.office.com', 'ms-oauth-imap-pop-smtp', DAY),
  'gcc-high': fact('https://outlook.office365.us', 'emailengine-clouds', DAY, 'likely'),
  dod: fact(
    'https://outlook.office365.us',
    'emailengine-clouds',
    DAY,
    'unsure',
    'Tools of the US government ask for https://outlook-dod.office365.us instead.',
  ),
  china: fact(
    'https://partner.outlook.cn',
    'emailengine-clouds',
    DAY,
    'likely',
    'Said for IMAP and SMTP; for POP we found nothing.',
  ),
}

/** Permissions as a program asks for them. The last one lets it renew its token. */
export const scopesOf = (cloud: CloudId, permissions: readonly Permission[]): readonly string[] => [
  ...permissions.map((permission) => `${tokenAudience[cloud].value}/${permission}`),
  'offline_access',
]
