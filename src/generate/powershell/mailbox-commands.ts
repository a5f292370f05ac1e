import type { Cloud } from '#content/clouds.ts'
import { quotePowerShell } from '#lib/quote-powershell.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { PLACEHOLDER } from '#generate/placeholder.ts'

/** Signs in to the right cloud. The worldwide one is the default and stays unnamed. */
export const connectCommand = (cloud: Cloud): string =>
  cloud.id === 'worldwide'
    ? 'Connect-ExchangeOnline -ShowBanner:$false'
    : `Connect-ExchangeOnline -ShowBanner:$false -ExchangeEnvironmentName ${quotePowerShell(cloud.exchangeEnvironment.value)}`

/**
 * Authenticated SMTP of one mailbox, to paste into PowerShell. The setting says DISABLED: `$false` is on,
 * `$true` is off, `$null` follows the organisation.
 */
export function mailboxCommands(setup: Pick<MailboxSetup, 'email' | 'cloud'>) {
  const mailbox = quotePowerShell(setup.email ?? PLACEHOLDER)
  const set = (state: string) =>
    `Set-CASMailbox -Identity ${mailbox} -SmtpClientAuthenticationDisabled ${state}`
  return {
    apply: [connectCommand(setup.cloud), set('$false')].join('\n'),
    check: [
      '# False is on, True is off, nothing follows the organisation, which the second line shows',
      `Get-CASMailbox -Identity ${mailbox} | Format-List SmtpClientAuthenticationDisabled`,
      'Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled',
    ].join('\n'),
    undo: [
      '# Follow the organisation again, as a mailbox does that nobody has touched',
      set('$null'),
      '# Or switch it off for this mailbox, whatever the organisation has',
      `# ${set('$true')}`,
    ].join('\n'),
  }
}
