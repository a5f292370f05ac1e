import { errorOf } from '#content/errors.ts'
import type { Verdict } from './verdict.ts'

const MAIL =
  /smtp|imap|pop3|mail|outlook|exchange|office|microsoft|thunderbird|(?:(?<=[a-z\]]|\.\d{1,3}):|port\D{0,3})(?:25|587|465|993|995)(?!\d)|eauth|aadsts|scan/iu
const OTHER =
  /npm|database|postgres|mysql|mariadb|redis|mongo|kubernetes|docker|git(?:hub|lab)?\b|https?:\/\//iu

const DEVICE =
  /canon|ricoh|xerox|laserjet|officejet|kyocera|sharp|brother|konica|bizhub|epson|lexmark|toshiba|samsung mfp|scan|fax|copier|mfp|printer|drucker|imprimante|impresora|#8\d\d/iu

/** Whether the text speaks of a printer or the like. */
export const ofDevice = (text: string): boolean => DEVICE.test(text)

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
