import type { AdminCommandId } from '#content/admin-task-ids.ts'
import type { DeskCommands } from '#content/admin-desk.ts'
import type { Cloud } from '#content/clouds.ts'
import { PLACEHOLDER } from '#generate/placeholder.ts'
import { quotePowerShell } from '#lib/quote-powershell.ts'
import { connectGraph } from './connect-graph.ts'
import { consentCommands } from './consent-commands.ts'
import { connectCommand, mailboxCommands } from './mailbox-commands.ts'

type Written = Omit<DeskCommands, 'code'> & { lines: (cloud: Cloud) => readonly string[] }

const mailbox = quotePowerShell(PLACEHOLDER)
const shown = 'Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled'
const organisation = (state: string) => `Set-TransportConfig -SmtpClientAuthenticationDisabled ${state}`
/** No application has it: what is forgotten finds nothing. */
const NO_APPLICATION = '00000000-0000-0000-0000-000000000000'

/** The commands of the tasks of an admin. All but those that say so only read. */
const written: Record<AdminCommandId, Written> = {
  'smtp-states': {
    title: 'Who has it now',
    label: 'the commands that show who has it',
    lines: (cloud) => [
      connectCommand(cloud),
      '# The organisation: True is off, False is on',
      shown,
      '# The mailboxes: False is on, True is off, nothing follows the organisation',
      '$mailboxes = Get-CASMailbox -ResultSize Unlimited',
      '$mailboxes | Group-Object -Property SmtpClientAuthenticationDisabled -NoElement',
      '$mailboxes | Where-Object { $_.SmtpClientAuthenticationDisabled -eq $false } | Format-Table PrimarySmtpAddress',
    ],
  },
  'mailbox-plans': {
    title: 'What a new mailbox begins with',
    label: 'the commands that show the mailbox plans',
    lines: (cloud) => [
      connectCommand(cloud),
      "Get-CASMailboxPlan | Format-Table 'Name', 'ImapEnabled', 'PopEnabled'",
    ],
  },
  'direct-send': {
    title: 'Whether Direct Send is accepted',
    label: 'the commands that show whether Direct Send is accepted',
    lines: (cloud) => [connectCommand(cloud), 'Get-OrganizationConfig | Format-List RejectDirectSend'],
  },
  'organisation-off': {
    title: 'Look, and switch off',
    label: 'the commands that switch it off for the organisation',
    lines: (cloud) => [
      connectCommand(cloud),
      shown,
      '# Changes the organisation: mailboxes without a setting of their own stop sending',
      organisation('$true'),
      '# To undo it',
      `# ${organisation('$false')}`,
    ],
  },
  'mailbox-on': {
    title: 'Switch on, for one mailbox',
    label: 'the commands that switch it on',
    lines: (cloud) => [mailboxCommands({ cloud }).apply],
  },
  'mailbox-check': {
    title: 'Check, and undo',
    label: 'the commands that show the state and take it back',
    lines: (cloud) => [mailboxCommands({ cloud }).check, mailboxCommands({ cloud }).undo],
  },
  'security-defaults': {
    title: 'Whether they are on',
    label: 'the commands that show security defaults',
    lines: (cloud) => [
      connectGraph(cloud, 'Policy.Read.All'),
      'Get-MgPolicyIdentitySecurityDefaultEnforcementPolicy | Format-List IsEnabled',
    ],
  },
  'authentication-policies': {
    title: 'Look',
    label: 'the commands that show authentication policies',
    lines: (cloud) => [
      connectCommand(cloud),
      '# Nothing here: no default policy of yours',
      'Get-OrganizationConfig | Format-List DefaultAuthenticationPolicy',
      "Get-AuthenticationPolicy | Format-Table 'Name', 'AllowBasicAuthSmtp'",
      '# Users with one of their own',
      "Get-User -ResultSize Unlimited | Where-Object { $_.AuthenticationPolicy } | Format-Table 'UserPrincipalName', 'AuthenticationPolicy'",
    ],
  },
  'allow-password': {
    title: 'Allow one account a password, and undo',
    label: 'the commands that allow one account a password',
    lines: (cloud) => [
      connectCommand(cloud),
      "New-AuthenticationPolicy -Name 'Password for SMTP' -AllowBasicAuthSmtp",
      `Set-User -Identity ${mailbox} -AuthenticationPolicy 'Password for SMTP'`,
      '# To undo it',
      `# Set-User -Identity ${mailbox} -AuthenticationPolicy $null`,
    ],
  },
  'consent-check': {
    title: 'What is allowed for one application',
    label: 'the commands that show what is allowed',
    lines: (cloud) => [
      '# In place of the zeros: the application id, from the page of the app',
      consentCommands(cloud, NO_APPLICATION),
    ],
  },
  'dns-records': {
    title: 'Look, on Windows',
    label: 'the commands that show the records',
    lines: () => [
      "$domain = 'contoso.com'",
      'Resolve-DnsName -Name $domain -Type MX',
      'Resolve-DnsName -Name "autodiscover.$domain" -Type CNAME',
      "Resolve-DnsName -Name $domain -Type TXT | Where-Object { $_.Strings -like 'v=spf1*' }",
    ],
  },
  'december-check': {
    title: 'Look, and switch the use of old TLS off',
    label: 'the commands about old TLS',
    lines: (cloud) => [
      connectCommand(cloud),
      "Get-TransportConfig | Format-List 'SmtpClientAuthenticationDisabled', 'AllowLegacyTLSClients'",
      '# Changes the organisation: clients with TLS 1.0 and 1.1 are refused',
      'Set-TransportConfig -AllowLegacyTLSClients $false',
    ],
  },
  'ews-check': {
    title: 'Look',
    label: 'the commands that show who may use Exchange Web Services',
    lines: (cloud) => [
      connectCommand(cloud),
      "Get-OrganizationConfig | Format-List 'EwsEnabled', 'EwsAllowedAppIDs'",
    ],
  },
}

/** Commands to paste into PowerShell, for a cloud. Nothing of a person is in them. */
export function adminCommands(id: AdminCommandId, cloud: Cloud): DeskCommands {
  const { title, label, lines } = written[id]
  return { title, label, code: lines(cloud).join('\n') }
}
