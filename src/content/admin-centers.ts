import { clouds, type CloudId } from './clouds.ts'
import { fact, type Fact } from './fact.ts'

/** Where an admin works. */
export type AdminCenterId = 'microsoft-365' | 'exchange' | 'entra'

export const adminCenterNames: Record<AdminCenterId, string> = {
  'microsoft-365': 'Microsoft 365 admin center',
  exchange: 'Exchange admin center',
  entra: 'Microsoft Entra admin center',
}

const DAY = '2026-11-25'

/** Address of the Exchange admin center, without `https://`. For DoD and China none was found. */
export const exchangeAdminCenters = {
  worldwide: fact('admin.exchange.microsoft.com', 'tenable-cis-smtp', DAY),
  'gcc-high': fact(
    'admin.exchange.office365.us',
    'ms-eac-news',
    DAY,
    'likely',
    'Named by Microsoft in 2021; nothing newer was found.',
  ),
} satisfies Partial<Record<CloudId, Fact<string>>>

/** Address of the Microsoft Entra admin center, without `https://`. */
export const entraAdminCenters: Record<CloudId, Fact<string>> = {
  worldwide: fact('entra.microsoft.com', 'ms-grant-consent', DAY),
  'gcc-high': fact('entra.microsoft.us', 'ms-entra-faq', DAY),
  dod: fact(
    'entra.microsoft.us',
    'ms-entra-faq',
    DAY,
    'likely',
    'The list names it for the US government without telling GCC High and DoD apart.',
  ),
  china: fact('entra.microsoftonline.cn', 'ms-entra-faq', DAY),
}

/** The address of an admin center in a cloud; nothing where none was found. */
export function adminCenterAddress(center: AdminCenterId, cloud: CloudId): Fact<string> | undefined {
  if (center === 'microsoft-365') return clouds[cloud].adminCenter
  if (center === 'entra') return entraAdminCenters[cloud]
  const known: Partial<Record<CloudId, Fact<string>>> = exchangeAdminCenters
  return known[cloud]
}
