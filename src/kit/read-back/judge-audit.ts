import type { ProtocolStates } from '#kit/kit-mailbox.ts'
import { listed, type Judgement } from './judgement.ts'
import type { AuditRow } from './source.ts'

/** Who is on, off, and follows the organisation. */
export function judgeAudit(rows: readonly AuditRow[]): NonNullable<Judgement['audit']> {
  const having = (protocol: keyof ProtocolStates, state: string) =>
    rows.filter(({ states }) => states[protocol] === state)
  const counted = (protocol: 'imap' | 'pop') => ({
    on: having(protocol, 'on').length,
    off: having(protocol, 'off').length,
  })
  const smtp = { on: having('smtp', 'on'), off: having('smtp', 'off'), inherit: having('smtp', 'inherit') }
  return {
    mailboxes: rows.length,
    smtp: {
      on: listed(smtp.on),
      off: listed(smtp.off),
      inherit: listed(smtp.inherit),
      unsaid: rows.length - smtp.on.length - smtp.off.length - smtp.inherit.length,
    },
    imap: counted('imap'),
    pop: counted('pop'),
  }
}
