/**
 * A single-quoted PowerShell literal: nothing in it is run or expanded. PowerShell takes U+2018 to U+201B
 * for the same quote as `'` (about_Quoting_Rules); each of them is doubled.
 */
export function quotePowerShell(value: string): string {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(value))
    throw new RangeError('Control character in a PowerShell literal')
  return `'${value.replace(/['\u2018-\u201B]/gu, '$&$&')}'`
}
