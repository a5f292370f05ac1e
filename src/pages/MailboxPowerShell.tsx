import { mailboxCommands } from '#generate/powershell/mailbox-commands.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { CodePlate } from '#ui/CodePlate.tsx'

/** The five steps as commands, for one mailbox: switch on, look, take back. */
export function MailboxPowerShell({ setup }: { setup: Pick<MailboxSetup, 'email' | 'cloud'> }) {
  const { apply, check, undo } = mailboxCommands(setup)
  return (
    <>
      <p>
        In PowerShell with the module ExchangeOnlineManagement, signed in as Exchange Administrator. The
        setting has three states: <code>$false</code> is on, <code>$true</code> is off, and <code>$null</code>{' '}
        follows the organisation.
      </p>
      <CodePlate title="Switch on" label="the commands that switch it on" code={apply} />
      <CodePlate title="Check" label="the commands that show the state" code={check} />
      <CodePlate title="Undo" label="the commands that take it back" code={undo} />
    </>
  )
}
