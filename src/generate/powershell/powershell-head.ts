/** Help and parameters. Both arguments are ASCII without a quote: the file's name, and a quoted literal. */
export const scriptHead = (scriptName: string, stateFile: string): string => `<#
.SYNOPSIS
  Shows, switches on, verifies or restores Authenticated SMTP, IMAP and POP for one mailbox.
.DESCRIPTION
  The setting of Authenticated SMTP is called SmtpClientAuthenticationDisabled and has three states:
    $true   off for this mailbox, whatever the organisation has
    $false  on for this mailbox, even where the organisation has it off
    $null   not set: the mailbox follows the organisation
  Those of IMAP and POP are ImapEnabled and PopEnabled, and have two: $true is on, $false is off.
  Needs the module ExchangeOnlineManagement and the role Exchange Administrator, or inside Exchange the
  role Mail Recipients. Who has it in your organisation: Get-ManagementRole -Cmdlet Set-CASMailbox
  It asks before it changes something. -Confirm:$false answers for you, -WhatIf only says what it would do.
.PARAMETER Action
  Show (the default) only reads. Apply notes the state and switches on. Verify reads, and ends with exit
  code 1 unless everything is on for this mailbox. Undo sets the noted state again.
.PARAMETER Protocols
  What this is about: Smtp (the default), Imap, Pop, or several of them with commas between.
.PARAMETER StatePath
  The CSV file in which Apply notes the state before and from which Undo reads it.
.EXAMPLE
  .\\${scriptName}
.EXAMPLE
  .\\${scriptName} -Action Apply -WhatIf
.EXAMPLE
  .\\${scriptName} -Action Apply -Protocols Smtp, Imap
.EXAMPLE
  .\\${scriptName} -Action Verify -Protocols Smtp, Imap
.EXAMPLE
  .\\${scriptName} -Action Undo -Protocols Smtp, Imap
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [ValidateSet('Show', 'Apply', 'Verify', 'Undo')]
    [string]$Action = 'Show',

    [ValidateSet('Smtp', 'Imap', 'Pop')]
    [string[]]$Protocols = @('Smtp'),

    [string]$StatePath = (Join-Path -Path $PSScriptRoot -ChildPath ${stateFile})
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'`
