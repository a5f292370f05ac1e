import type { CloudId } from './clouds.ts'
import { fact, type Fact } from './fact.ts'

const DAY = '2026-11-23'
const OLDER_EDITION = 'Read in an older edition of the page.'

/** Target of the record `autodiscover`. An own host there would break Outlook. */
export const autodiscover: Record<CloudId, Fact<string>> = {
  worldwide: fact('autodiscover.outlook.com', 'ms-dns-records', DAY),
  'gcc-high': fact('autodiscover.office365.us', 'ms-dns-gcc-high', DAY),
  dod: fact('autodiscover-dod.office365.us', 'ms-dns-dod', DAY),
  china: fact('autodiscover.partner.outlook.cn', 'ms-dns-china', DAY, 'likely', OLDER_EDITION),
}

/** What the SPF record of a domain includes, so that Microsoft may send for it. */
export const spfInclude: Record<CloudId, Fact<string>> = {
  worldwide: fact('spf.protection.outlook.com', 'ms-dns-records', DAY),
  'gcc-high': fact('spf.protection.office365.us', 'ms-dns-gcc-high', DAY),
  dod: fact('spf.protection.office365.us', 'ms-dns-dod', DAY),
  china: fact('spf.protection.partner.outlook.cn', 'ms-dns-china', DAY, 'likely', OLDER_EDITION),
}
