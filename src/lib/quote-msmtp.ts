import { octets } from './octets.ts'

// msmtp reads lines into a buffer of 501 octets and refuses the file if one does not fit (src/conf.c).
const LONGEST_LINE = 499

/**
 * One setting of an msmtprc. There are no escapes in that format: a value runs to the end of its line,
 * less the blanks around it and one pair of `"` around the rest (trim_string in src/conf.c).
 */
export function msmtpLine(command: string, value: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(value)) throw new RangeError('Control character in an msmtp setting')
  // Put in as user, host, canonical host, mail name and From header, with no way to write the sign itself.
  if (command === 'from' && /%[UHCMF]/u.test(value))
    throw new RangeError('msmtp would replace % in the sender')
  const wrapped = value === '' || /^ | $|^".*"$/u.test(value)
  const line = `${command} ${wrapped ? `"${value}"` : value}`
  if (octets(line) > LONGEST_LINE) throw new RangeError('Line too long for msmtp')
  return line
}
