import type { Day } from './day.ts'

/**
 * The first day on which something has stopped working. Apart from their words in `retirements.ts`,
 * because every step of the wizard needs the days.
 */
export const retirementDays = {
  'basic-imap-pop': '2022-10-01',
  'basic-smtp': '2027-01-01',
  'ews-off': '2026-10-01',
  'ews-end': '2027-04-01',
  'activesync-161': '2026-03-01',
  'legacy-tls': '2027-01-01',
} satisfies Record<string, Day>
