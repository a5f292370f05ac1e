import { comesTo } from './compare.ts'
import type { Evidence } from './evidence.ts'
import { listed, type Judgement } from './judgement.ts'
import { senderKinds } from './sender-clues.ts'
import { usesPassword, type Sender } from './senders.ts'

/** Who sends by Authenticated SMTP, how they sign in, and what they probably are. */
export function judgeReport(
  senders: readonly Sender[],
  evidence: Evidence,
): NonNullable<Judgement['report']> {
  const { audit, byAddress, organisation } = evidence
  const sum = (rows: readonly Sender[]) => rows.reduce((all, { messages = 0 }) => all + messages, 0)
  const totals = (rows: readonly Sender[]) => ({ senders: rows.length, messages: sum(rows) })
  const saysSignIn = senders.some(({ signIn }) => signIn !== 'unsaid')
  // Who does not say how may use a password: nobody is left out for that.
  const moving = senders.filter((sender) => usesPassword(sender) || sender.signIn === 'unsaid')
  const off = senders.filter(({ address }) => {
    const row = byAddress.get(address.toLowerCase())
    return row !== undefined && comesTo(row.states, organisation) === 'off'
  })
  const sending = new Set(senders.map(({ address }) => address.toLowerCase()))
  const silent = audit?.filter(
    ({ mailbox, states }) => states.smtp === 'on' && !sending.has(mailbox.toLowerCase()),
  )
  return {
    ...totals(senders),
    saysSignIn,
    password: totals(senders.filter(usesPassword)),
    oauth: totals(senders.filter(({ signIn }) => signIn === 'oauth')),
    unsaid: senders.filter(({ signIn }) => signIn === 'unsaid').length,
    groups: senderKinds.flatMap((kind) => {
      const rows = moving.filter(({ probably }) => probably.kind === kind)
      return rows.length === 0 ? [] : [{ kind, messages: sum(rows), ...listed(rows) }]
    }),
    ...(audit === undefined
      ? {}
      : {
          off: listed(off),
          outside: listed(senders.filter(({ address }) => !byAddress.has(address.toLowerCase()))),
        }),
    ...(silent === undefined ? {} : { silent: silent.length }),
  }
}
