import { given } from '#lib/given.ts'
import type { ColumnField } from '#kit/table/columns.ts'
import { isTooLong, unguarded, unguardedAddress, type Cell } from './cells.ts'
import { judgeEmail, judgeUser } from './judge-address.ts'
import { judgeApp, judgeKind, judgeName, judgeStates } from './judge-cells.ts'
import { found, type Judged, type RowCells, type RowContext } from './judged.ts'
import { isWarning, type RowIssue } from './row-issue.ts'

/** What a row means, and what is not right with it. It knows no other row, so no duplicates either. */
export function judgeRow({ row, cell, tooMany }: RowCells, context: RowContext): Judged {
  const long: RowIssue[] = []
  const read = (field: ColumnField): Cell | undefined => {
    const raw = cell(field)
    if (raw === undefined || !isTooLong(raw)) return raw === undefined ? undefined : unguarded(raw)
    long.push({ field, reason: 'too-long' })
    return undefined
  }
  const text = (field: ColumnField): string => read(field)?.text ?? ''
  const address = cell('email') ?? ''
  const email = isTooLong(address)
    ? found<string>(undefined, { field: 'email', reason: 'too-long' })
    : judgeEmail(unguardedAddress(address), context.domain)
  const user = judgeUser(text('user'), email.value)
  const name = judgeName(read('name') ?? { text: '', guarded: false })
  const kind = judgeKind(text('mailbox'), read('licence')?.text)
  const app = judgeApp(text('app'), context)
  const states = judgeStates(
    { smtp: read('smtp')?.text, imap: read('imap')?.text, pop: read('pop')?.text },
    context.smtpSaysOff,
  )
  const issues = [
    ...[email, user, name, kind, app, states].flatMap((each): readonly RowIssue[] => each.issues),
    ...long,
    ...(tooMany ? [{ field: 'email', reason: 'too-many-cells' } as const] : []),
  ]
  if (email.value === undefined) return { issues }
  if (!issues.every(isWarning)) return { issues, address: email.value }
  return {
    issues,
    address: email.value,
    mailbox: given({
      row,
      email: email.value,
      user: user.value,
      name: name.value,
      mailbox: kind.value ?? 'own',
      app: app.value,
      states: states.value ?? {},
    }),
  }
}
