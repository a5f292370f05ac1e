import type { CloudId } from './clouds.ts'
import { fact, type Fact } from './fact.ts'
import type { SourceId } from './sources.ts'

const DAY = '2026-11-23'

/** What an admin has to know to allow a mail app, and to see that it is allowed. */
export const consentFacts = {
  default: fact(
    'By Microsoft’s default people may allow six well-known mail apps themselves; every other app that opens a mailbox waits for an admin',
    'ms-app-consent',
    DAY,
    'sure',
    'New since October and November 2025. What had been allowed before keeps working.',
  ),
  role: fact('Cloud Application Administrator or Application Administrator', 'ms-grant-consent', DAY),
  organisation: fact(
    'organizations',
    'ms-grant-consent',
    DAY,
    'sure',
    'In the place of the organisation it stands for the one of whoever signs in. A domain of the organisation says it outright.',
  ),
  where: fact(
    'entra.microsoft.com > Entra ID > Enterprise apps > All applications > the application > Permissions',
    'ms-grant-consent',
    DAY,
    'sure',
    'An application is listed once somebody has allowed it. Older views say Identity > Applications > Enterprise applications.',
  ),
  tabs: fact(
    'Admin consent shows what holds for everybody, User consent what single people allowed',
    'ms-review-consent',
    DAY,
    'sure',
    'Revoke permission, in the menu of a line under Admin consent, takes it back.',
  ),
  grants: fact('Get-MgServicePrincipalOauth2PermissionGrant', 'ms-graph-grants', DAY),
  ownCloud: fact('Each national cloud keeps its own list of applications', 'ms-national-clouds', DAY),
} satisfies Record<string, Fact<string>>

/** Value of `Connect-MgGraph -Environment`; the worldwide one is the default. */
export const graphEnvironments = {
  'gcc-high': fact('USGov', 'ms-mg-environment', DAY),
  dod: fact('USGovDoD', 'ms-mg-environment', DAY),
  china: fact('China', 'ms-mg-environment', DAY),
} satisfies Record<Exclude<CloudId, 'worldwide'>, Fact<string>>

/** What the consent kit of an app rests on. */
export const consentSources: readonly SourceId[] = [
  ...new Set(Object.values(consentFacts).map(({ source }) => source)),
]
