#Requires -Version 5.1
# PowerShell script for SMTP, IMAP and POP of one mailbox. Made by Exchange Online Setup with the
# facts of 23 November 2026 for
# 字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字
# (o'brien+xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.com).
# Made with:
# https://setup.example.com/setup/guide/?cloud=dod#email=o'brien+xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.com&name=%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%
# AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%9
# 7%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5
# %AD%97%E5%AD%97
# Where to put it: Save it in a folder of its own on the admin’s computer and open PowerShell there.
# Run as it is, it changes nothing and only shows the state of Authenticated SMTP; -Action Apply asks
# and switches on, -Action Verify says whether it is on. For the others, add -Protocols Imap or Pop.
# If Windows refuses a downloaded script, run Unblock-File on it first.
# How to undo it: Run it again with -Action Undo and the same protocols. It restores the state that
# -Action Apply found and noted in a CSV file beside the script.
# There is no password in this file.

<#
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
  .\smtp-imap-pop-obrien-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.ps1
.EXAMPLE
  .\smtp-imap-pop-obrien-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.ps1 -Action Apply -WhatIf
.EXAMPLE
  .\smtp-imap-pop-obrien-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.ps1 -Action Apply -Protocols Smtp, Imap
.EXAMPLE
  .\smtp-imap-pop-obrien-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.ps1 -Action Verify -Protocols Smtp, Imap
.EXAMPLE
  .\smtp-imap-pop-obrien-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.ps1 -Action Undo -Protocols Smtp, Imap
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [ValidateSet('Show', 'Apply', 'Verify', 'Undo')]
    [string]$Action = 'Show',

    [ValidateSet('Smtp', 'Imap', 'Pop')]
    [string[]]$Protocols = @('Smtp'),

    [string]$StatePath = (Join-Path -Path $PSScriptRoot -ChildPath 'smtp-imap-pop-obrien-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-before.csv')
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$mailbox = 'o''brien+xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.com'

$settings = @{ Smtp = 'SmtpClientAuthenticationDisabled'; Imap = 'ImapEnabled'; Pop = 'PopEnabled' }

# SmtpClientAuthenticationDisabled says the opposite of the other two, and may say nothing
function ConvertTo-Word {
    param([string]$Protocol, [string]$Value)
    if ($Protocol -eq 'Smtp' -and $Value -eq '') { 'inherit' }
    elseif (($Value -eq 'True') -eq ($Protocol -ne 'Smtp')) { 'on' }
    else { 'off' }
}

$names = @{ Smtp = 'Authenticated SMTP'; Imap = 'IMAP'; Pop = 'POP' }

# Words of the mailbox by protocol, for those asked for
function Read-State {
    $found = Get-CASMailbox -Identity $mailbox -ErrorAction Stop
    $words = [ordered]@{}
    foreach ($protocol in $Protocols) {
        $words[$protocol] = ConvertTo-Word -Protocol $protocol -Value $found.($settings[$protocol])
    }
    $words
}

function Show-State {
    param([System.Collections.IDictionary]$Words)
    $meaning = @{
        off     = 'off for this mailbox'
        on      = 'on for this mailbox'
        inherit = 'not set for this mailbox: it follows the organisation'
    }
    foreach ($protocol in $Words.Keys) {
        Write-Host ('{0}: {1} is {2}' -f $mailbox, $names[$protocol], $meaning[$Words[$protocol]])
    }
}

function Show-Organisation {
    try {
        $value = (Get-TransportConfig -ErrorAction Stop).SmtpClientAuthenticationDisabled
        Write-Host ('Organisation: Authenticated SMTP is {0}' -f (ConvertTo-Word -Protocol 'Smtp' -Value $value))
    }
    catch { Write-Host 'Organisation: your role may not read its setting' }
}

function Read-Note {
    if (-not (Test-Path -LiteralPath $StatePath)) { return }
    foreach ($note in @(Import-Csv -LiteralPath $StatePath -Encoding UTF8)) {
        if ($note.Mailbox -ne ('<{0}>' -f $mailbox)) { throw 'The state file is about another mailbox' }
        $note
    }
}

# Keeps what was noted about other protocols
function Save-State {
    param([System.Collections.IDictionary]$Words)
    $kept = @(Read-Note | Where-Object { $Words.Keys -notcontains $_.Protocol })
    $new = foreach ($protocol in $Words.Keys) {
        # Angle brackets, so that no spreadsheet takes an address for a formula
        [pscustomobject]@{
            Mailbox  = '<{0}>' -f $mailbox
            Protocol = $protocol
            State    = $Words[$protocol]
            Noted    = Get-Date -Format 'o'
        }
    }
    $kept + @($new) | Export-Csv -LiteralPath $StatePath -NoTypeInformation -Encoding UTF8 -Confirm:$false
}

function Set-State {
    param([System.Collections.IDictionary]$Words)
    $change = @{}
    foreach ($protocol in $Words.Keys) {
        $word = $Words[$protocol]
        if ($word -eq 'inherit' -and $protocol -eq 'Smtp') { $change[$settings[$protocol]] = $null }
        elseif ($word -eq 'on' -or $word -eq 'off') {
            $change[$settings[$protocol]] = ($word -eq 'on') -eq ($protocol -ne 'Smtp')
        }
        else { throw ('{0} cannot be set to "{1}"' -f $names[$protocol], $word) }
    }
    Set-CASMailbox -Identity $mailbox @change -ErrorAction Stop
    $now = Read-State
    Show-State -Words $now
    if (@($Words.Keys | Where-Object { $now[$_] -ne $Words[$_] }).Count -gt 0) {
        Write-Warning 'Exchange does not show the change yet. Run the script again in some minutes.'
    }
    else { Write-Host 'Usually it counts within minutes; allow an hour before you look for another cause.' }
}

# Exchange takes these signs for any text, and could find another mailbox
if ($mailbox -match '[*?]') { throw 'There is * or ? in this address: set this mailbox by hand' }

if (-not (Get-Module -ListAvailable -Name 'ExchangeOnlineManagement')) {
    throw 'Install the module first: Install-Module ExchangeOnlineManagement -Scope CurrentUser'
}
Import-Module -Name 'ExchangeOnlineManagement'
if (@(Get-ConnectionInformation | Where-Object { $_.State -eq 'Connected' }).Count -eq 0) {
    Connect-ExchangeOnline -ShowBanner:$false -ExchangeEnvironmentName 'O365USGovDoD'
}

$before = Read-State
Show-State -Words $before
$todo = [ordered]@{}

switch ($Action) {
    'Show' { if ($Protocols -contains 'Smtp') { Show-Organisation } }
    'Verify' {
        $off = @($before.Keys | Where-Object { $before[$_] -ne 'on' })
        if ($off.Count -gt 0) {
            Write-Warning ('Not on for this mailbox: {0}' -f ($off -join ', '))
            exit 1
        }
        Write-Host 'Everything is on.'
    }
    'Apply' {
        $found = [ordered]@{}
        foreach ($protocol in $before.Keys) {
            if ($before[$protocol] -ne 'on') {
                $found[$protocol] = $before[$protocol]
                $todo[$protocol] = 'on'
            }
        }
        if ($todo.Count -eq 0) { Write-Host 'Nothing to do.' }
        elseif ($PSCmdlet.ShouldProcess($mailbox, ('Switch on {0}' -f ($todo.Keys -join ', ')))) {
            Save-State -Words $found
            Set-State -Words $todo
        }
    }
    'Undo' {
        $notes = @(Read-Note | Where-Object { $Protocols -contains $_.Protocol })
        if ($notes.Count -eq 0) {
            throw ('Nothing is noted in {0}. Apply does that; without it, set what you want by hand' -f $StatePath)
        }
        foreach ($note in $notes) {
            if ($before[$note.Protocol] -ne $note.State) { $todo[$note.Protocol] = $note.State }
        }
        $words = @($todo.Keys | ForEach-Object { '{0} to "{1}"' -f $_, $todo[$_] }) -join ', '
        if ($todo.Count -eq 0) { Write-Host 'Nothing to do.' }
        elseif ($PSCmdlet.ShouldProcess($mailbox, ('Set back {0}' -f $words))) {
            Set-State -Words $todo
        }
    }
}
