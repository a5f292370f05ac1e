import { dayBefore, shortMonth, yearsBefore, type Day } from './day.ts'
import type { Confidence } from './fact.ts'
import { retirementDays } from './retirement-days.ts'
import type { SourceId } from './sources.ts'
import { code, text, type Text } from './text.ts'

/** Something that stops working on a day. Its words differ before and after. */
export type Retirement = {
  name: string
  /** First day on which `after` is true. */
  day: Day
  /** The last day on which it still works, where that is the one that people are told. */
  lastDay?: Day
  /** How the day is named to people, where the source names only a month. */
  when: string
  before: Text
  after: Text
  source: SourceId
  checked: Day
  confidence: Confidence
}

export const retirements = {
  'basic-imap-pop': {
    name: 'Passwords for IMAP and POP',
    day: retirementDays['basic-imap-pop'],
    when: 'October 2022',
    before: text`Microsoft starts to refuse passwords for IMAP and POP in October 2022.`,
    after: text`Microsoft has refused passwords for IMAP and POP since October 2022. That includes app passwords, and nobody can switch them back on.`,
    source: 'ms-basic-deprecation',
    checked: '2026-11-23',
    confidence: 'sure',
  },
  'basic-smtp': {
    name: 'Passwords for SMTP',
    day: retirementDays['basic-smtp'],
    lastDay: dayBefore(retirementDays['basic-smtp']),
    when: 'the end of December 2026',
    before: text`Signing in to SMTP with a password is switched off by default at the end of December 2026. An admin can switch it on again after that. Microsoft will name the final date in the second half of 2027.`,
    after: text`Signing in to SMTP with a password has been off by default since the end of December 2026. An admin can switch it on again; organisations made after that do not have it by default. Microsoft will name the final date in the second half of 2027.`,
    source: 'ms-smtp-timeline',
    checked: '2026-11-23',
    confidence: 'sure',
  },
  'ews-off': {
    name: 'Exchange Web Services, off by default',
    day: retirementDays['ews-off'],
    when: '1 October 2026',
    before: text`From 1 October 2026 Exchange Web Services is blocked unless an admin keeps it on for named apps.`,
    after: text`Exchange Web Services has been blocked since 1 October 2026 unless an admin keeps it on for named apps (${code('EwsAllowedAppIDs')}).`,
    source: 'ms-ews',
    checked: '2026-11-23',
    confidence: 'likely',
  },
  'ews-end': {
    name: 'Exchange Web Services, the end',
    day: retirementDays['ews-end'],
    when: '1 April 2027',
    before: text`Exchange Web Services ends for everyone on 1 April 2027.`,
    after: text`Exchange Web Services ended for everyone on 1 April 2027.`,
    source: 'ms-ews',
    checked: '2026-11-23',
    confidence: 'likely',
  },
  'activesync-161': {
    name: 'ActiveSync below version 16.1',
    day: retirementDays['activesync-161'],
    when: '1 March 2026',
    before: text`From 1 March 2026 apps that speak ActiveSync below version 16.1 are refused.`,
    after: text`Apps that speak ActiveSync below version 16.1 have been refused since 1 March 2026. Update the app first.`,
    source: 'ms-activesync-161',
    checked: '2026-11-23',
    confidence: 'likely',
  },
  'legacy-tls': {
    name: 'TLS 1.0 and 1.1 for IMAP and POP',
    day: retirementDays['legacy-tls'],
    lastDay: dayBefore(retirementDays['legacy-tls']),
    when: '31 December 2026',
    before: text`TLS 1.0 and 1.1 for IMAP and POP are being switched off between 1 July and 31 December 2026. TLS 1.2 is needed.`,
    after: text`TLS 1.0 and 1.1 for IMAP and POP were switched off by 31 December 2026. TLS 1.2 is needed.`,
    source: 'ms-legacy-tls',
    checked: '2026-11-23',
    confidence: 'sure',
  },
} satisfies Record<keyof typeof retirementDays, Retirement>

export type RetirementId = keyof typeof retirements

/** The sentence that is true on a day. */
export function retirementText(id: RetirementId, today: Day): Text {
  const retirement: Retirement = retirements[id]
  return today < retirement.day ? retirement.before : retirement.after
}

/** The day that a page and a calendar name. */
export function namedDay(id: RetirementId): Day {
  const { day, lastDay = day }: Retirement = retirements[id]
  return lastDay
}

/** What ends, or ended within a year, is news; before that it is history. */
export const isNews = (id: RetirementId, today: Day): boolean => retirements[id].day >= yearsBefore(today, 1)

/** The month in which the last day lies on which it still works: `Dec`, `2026`. */
export const lastMonth = (id: RetirementId) => shortMonth(dayBefore(retirements[id].day))
