import type { SmtpState, SwitchState } from '#kit/kit-mailbox.ts'

const ON =
  /^(?:\$?true|on|yes|1|enabled?|x|wahr|ein|an|ja|aktiviert|vrai|oui|active|verdadero|si|habilitado|verdadeiro|sim|ativado|vero|waar|sant|はい|是)$/u
const OFF =
  /^(?:\$?false|off|no|0|disabled?|falsch|aus|nein|deaktiviert|faux|non|desactive|falso|deshabilitado|nao|desativado|onwaar|falskt|nej|nee|いいえ|否)$/u
const INHERIT = /^(?:\$?null|inherit(?:ed)?|default|follows?|organi[sz]ation|tenant|standard)$/u

const plain = (cell: string): string =>
  cell.slice(0, 40).normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC').trim().toLowerCase()

/** On or off, as PowerShell, spreadsheets of several languages and people write it. Nothing: the row says nothing. */
export function switchState(cell: string): SwitchState | 'unknown' | undefined {
  const text = plain(cell)
  if (text === '') return undefined
  if (ON.test(text)) return 'on'
  return OFF.test(text) ? 'off' : 'unknown'
}

/**
 * The same for Authenticated SMTP, which may also follow the organisation. In a column that says what is off
 * (`SmtpClientAuthenticationDisabled`) the words are the other way round, and an empty cell is `$null`.
 */
export function smtpState(cell: string, saysOff: boolean): SmtpState | 'unknown' | undefined {
  const text = plain(cell)
  if (INHERIT.test(text) || (text === '' && saysOff)) return 'inherit'
  const state = switchState(cell)
  if (!saysOff || state === undefined || state === 'unknown') return state
  return state === 'on' ? 'off' : 'on'
}
