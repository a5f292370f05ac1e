#Requires -Version 5.1
# PowerShell script for Authenticated SMTP of one mailbox. Made by Exchange Online Setup on 23
# November 2026 for info@contoso.com.
# Made with: https://setup.example.com/setup/guide/?mailbox=shared#email=info@contoso.com
# Where to put it: Save it in a folder of its own on the admin’s computer and open PowerShell there.
# Run as it is, it changes nothing and only shows the state; -Action Apply switches on. If Windows
# refuses a downloaded script, run Unblock-File on it first.
# How to undo it: Run it again with -Action Undo. It restores the state that -Action Apply found and
# noted in a CSV file beside the script.
# There is no password in this file.

<#
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
  .\authenticated-smtp-info.ps1
.EXAMPLE
  .\authenticated-smtp-info.ps1 -Action Apply -WhatIf
.EXAMPLE
  .\authenticated-smtp-info.ps1 -Action Apply
.EXAMPLE
  .\authenticated-smtp-info.ps1 -Action Undo
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
param(
    [ValidateSet('Show', 'Apply', 'Undo')]
    [string]$Action = 'Show',

    [string]$StatePath = (Join-Path -Path $PSScriptRoot -ChildPath 'authenticated-smtp-info-before.csv')
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$mailbox = 'info@contoso.com'

function ConvertTo-Word {
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
}

if (-not (Get-Module -ListAvailable -Name 'ExchangeOnlineManagement')) {
    throw 'Install the module first: Install-Module ExchangeOnlineManagement -Scope CurrentUser'
}
Import-Module -Name 'ExchangeOnlineManagement'
if (@(Get-ConnectionInformation | Where-Object { $_.State -eq 'Connected' }).Count -eq 0) {
    Connect-ExchangeOnline -ShowBanner:$false
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
}
