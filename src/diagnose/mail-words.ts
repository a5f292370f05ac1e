import { errorOf } from '#content/errors.ts'
import type { Verdict } from './verdict.ts'

const MAIL =
  /smtp|imap|pop3|mail|outlook|exchange|office|microsoft|thunderbird|(?<!\d)(?:587|465|993|995)(?!\d)|:25(?!\d)|eauth|aadsts|scan/iu
const OTHER =
  /npm|database|postgres|mysql|mariadb|redis|mongo|kubernetes|docker|git(?:hub|lab)?\b|https?:\/\//iu

/**
 * A time-out is a time-out everywhere. Where nothing speaks of mail, what every program says is no more
 * than a guess, and in a text about something else not even that.
 */
export function aboutMail(text: string, verdicts: readonly Verdict[]): Verdict[] {
  if (MAIL.test(text)) return [...verdicts]
  const other = OTHER.test(text)
  return verdicts.flatMap((verdict): Verdict[] => {
    if (errorOf(verdict.error).shared !== true) return [verdict]
    return other ? [] : [{ ...verdict, sure: 'unsure' }]
  })
}
