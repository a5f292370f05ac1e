// The fixed parts of the script. `-ErrorAction` is said at each call: a function of a module does not see
// the preferences of the script that calls it.

/** Help and parameters. Both arguments are ASCII without a quote: the file's name, and a quoted literal. */
export const scriptHead = (scriptName: string, stateFile: string): string => `<#
.SYNOPSIS
  Shows, switches on or restores Authenticated SMTP for one mailbox.
.DESCRIPTION
  The setting is called SmtpClientAuthenticationDisabled and has three states:
    $true   off for this mailbox, whatever the organisation has
    $false  on for this mailbox, even where the organisation has it off
    $null   not set: the mailbox follows the organisation
  Needs the module ExchangeOnlineManagement and the role Exchange Administrator, or inside Exchange the
  role Mail Recipients. Who has it in your organisation: Get-ManagementRole -Cmdlet Set-CASMailbox
.PARAMETER Action
  Show (the default) only reads. Apply notes the state and sets $false. Undo sets the noted state again.
.PARAMETER StatePath
  The CSV file in which Apply notes the state before and from which Undo reads it.
.EXAMPLE
  .\\${scriptName}
.EXAMPLE
  .\\${scriptName} -Action Apply -WhatIf
.EXAMPLE
  .\\${scriptName} -Action Apply
.EXAMPLE
  .\\${scriptName} -Action Undo
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
param(
    [ValidateSet('Show', 'Apply', 'Undo')]
    [string]$Action = 'Show',

    [string]$StatePath = (Join-Path -Path $PSScriptRoot -ChildPath ${stateFile})
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'`

/** The three states as words, because a CSV file knows only text. */
export const scriptStates = `function ConvertTo-Word {
    param([string]$Disabled)
    switch ($Disabled) {
        'True' { 'off' }
        'False' { 'on' }
        default { 'inherit' }
    }
}

function ConvertFrom-Word {
    param([string]$Word)
    switch ($Word) {
        'off' { $true }
        'on' { $false }
        'inherit' { $null }
        default { throw ('The state file says "{0}" instead of on, off or inherit' -f $Word) }
    }
}

function Read-State {
    ConvertTo-Word -Disabled (Get-CASMailbox -Identity $mailbox -ErrorAction Stop).SmtpClientAuthenticationDisabled
}

function Show-State {
    param([string]$Word)
    $meaning = @{
        off     = 'off for this mailbox ($true)'
        on      = 'on for this mailbox ($false)'
        inherit = 'not set for this mailbox: it follows the organisation ($null)'
    }
    Write-Host ('{0}: Authenticated SMTP is {1}' -f $mailbox, $meaning[$Word])
}

function Show-Organisation {
    try {
        $disabled = (Get-TransportConfig -ErrorAction Stop).SmtpClientAuthenticationDisabled
        Write-Host ('Organisation: Authenticated SMTP is {0}' -f (ConvertTo-Word -Disabled $disabled))
    }
    catch { Write-Host 'Organisation: your role may not read its setting' }
}

function Set-State {
    param([string]$Word)
    Set-CASMailbox -Identity $mailbox -SmtpClientAuthenticationDisabled (ConvertFrom-Word -Word $Word) -ErrorAction Stop
    $now = Read-State
    Show-State -Word $now
    if ($now -ne $Word) { Write-Warning 'Exchange does not show the change yet. Run the script again in some minutes.' }
    else { Write-Host 'Usually it counts within minutes; allow an hour before you look for another cause.' }
}`

/** Signs in unless that was done before, then acts. */
export const scriptActions = (
  connect: string,
): string => `if (-not (Get-Module -ListAvailable -Name 'ExchangeOnlineManagement')) {
    throw 'Install the module first: Install-Module ExchangeOnlineManagement -Scope CurrentUser'
}
Import-Module -Name 'ExchangeOnlineManagement'
if (@(Get-ConnectionInformation | Where-Object { $_.State -eq 'Connected' }).Count -eq 0) {
    ${connect}
}

$before = Read-State
Show-State -Word $before

switch ($Action) {
    'Show' { Show-Organisation }
    'Apply' {
        if ($before -eq 'on') { Write-Host 'Nothing to do.' }
        elseif ($PSCmdlet.ShouldProcess($mailbox, 'Switch Authenticated SMTP on')) {
            # Angle brackets, so that no spreadsheet takes an address for a formula
            $note = [pscustomobject]@{ Mailbox = '<{0}>' -f $mailbox; State = $before; Noted = Get-Date -Format 'o' }
            $note | Export-Csv -LiteralPath $StatePath -NoTypeInformation -Encoding UTF8
            Set-State -Word 'on'
        }
    }
    'Undo' {
        if (-not (Test-Path -LiteralPath $StatePath)) {
            throw ('There is no state file {0}. Apply writes it; without it, set what you want by hand' -f $StatePath)
        }
        $note = Import-Csv -LiteralPath $StatePath -Encoding UTF8 | Select-Object -First 1
        if ($note.Mailbox -ne ('<{0}>' -f $mailbox)) { throw 'The state file is about another mailbox' }
        if ($before -eq $note.State) { Write-Host 'Nothing to do.' }
        elseif ($PSCmdlet.ShouldProcess($mailbox, ('Set Authenticated SMTP back to "{0}"' -f $note.State))) {
            Set-State -Word $note.State
        }
    }
}`
