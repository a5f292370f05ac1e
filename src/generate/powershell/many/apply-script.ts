const changing = `.PARAMETER Again
  Looks at every mailbox, also at those that the log says are done.
.PARAMETER BatchSize
  After so many changes comes a pause, so that Exchange is not flooded.
.PARAMETER PauseSeconds
  How long that pause is.`

const parameters = `[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [switch]$Again,

    [ValidateRange(1, 10000)]
    [int]$BatchSize = 100,

    [ValidateRange(0, 3600)]
    [int]$PauseSeconds = 30
)`

export const applyHelp = `<#
.SYNOPSIS
  Sets Authenticated SMTP, IMAP and POP of the mailboxes of plan.csv to what the plan says.
.DESCRIPTION
  In the plan, Smtp is on, off or inherit (follow the organisation); Imap and Pop are on or off; an empty cell leaves
  that setting as it is. Only what differs is changed. What a mailbox had before goes into before.csv, before it is
  changed: 4-roll-back.ps1 puts it back. 2-apply-log.csv says what was done. Where a run was interrupted, start it
  again: it goes on. It asks before each change; answer A for all that follow.
  Exit code: 0 all is as planned, 1 some mailboxes are not, 2 plan.csv was refused, 3 stopped on the way.
${changing}
.EXAMPLE
  .\\2-apply.ps1 -WhatIf
.EXAMPLE
  .\\2-apply.ps1
.EXAMPLE
  .\\2-apply.ps1 -Confirm:$false
#>
${parameters}`

export const applyActions = `$log = '2-apply-log.csv'
$plan = @(Read-Plan)
if (@($plan | Where-Object { $_.Words.Count -gt 0 }).Count -eq 0) {
    Stop-Run -Code 2 -Words 'plan.csv changes nothing: all its cells for Smtp, Imap and Pop are empty.'
}
if (-not $WhatIfPreference) {
    Move-Aside -Name '4-roll-back-log.csv'
    if ($Again) { Move-Aside -Name $log }
}
Connect-Once
$count = Invoke-Change -Wishes $plan -Log $log -Before 'before.csv' -Caller $PSCmdlet -BatchSize $BatchSize -PauseSeconds $PauseSeconds
if ($WhatIfPreference) { Write-Host 'Nothing was changed.' }
elseif ($count['changed'] -gt 0) {
    Write-Host 'Usually a change counts within minutes; allow an hour. Then run 3-verify.ps1.'
}
if ($count['failed'] + $count['not found'] + $count['declined'] -gt 0) { exit 1 }
exit 0`

export const rollBackHelp = `<#
.SYNOPSIS
  Puts Authenticated SMTP, IMAP and POP back to what 2-apply.ps1 found.
.DESCRIPTION
  Reads before.csv. Where a mailbox was changed several times, it gets what it had before the first of them. Only what
  2-apply.ps1 changed is touched; a mailbox that followed the organisation follows it again. When all is done,
  before.csv is put aside under another name. It asks before each change; answer A for all that follow.
  Exit code: 0 all is back, 1 some mailboxes are not, 2 before.csv was refused, 3 stopped on the way.
${changing}
.EXAMPLE
  .\\4-roll-back.ps1 -WhatIf
.EXAMPLE
  .\\4-roll-back.ps1
#>
${parameters}`

export const rollBackActions = `$log = '4-roll-back-log.csv'
$notes = @(Read-Wish -Name 'before.csv' -Columns 'Mailbox', 'Smtp', 'Imap', 'Pop', 'Noted')
$first = New-Object -TypeName 'System.Collections.Generic.Dictionary[string,object]' -ArgumentList ([System.StringComparer]::OrdinalIgnoreCase)
foreach ($note in $notes) {
    if (-not $first.ContainsKey($note.Mailbox)) { $first[$note.Mailbox] = $note; continue }
    foreach ($protocol in $note.Words.Keys) {
        $words = $first[$note.Mailbox].Words
        if (-not $words.Contains($protocol)) { $words[$protocol] = $note.Words[$protocol] }
    }
}
if (-not $WhatIfPreference) {
    # What was applied no longer holds: 2-apply.ps1 has to look at all mailboxes again
    Move-Aside -Name '2-apply-log.csv'
    if ($Again) { Move-Aside -Name $log }
}
Connect-Once
$count = Invoke-Change -Wishes @($first.Values) -Log $log -Before '' -Caller $PSCmdlet -BatchSize $BatchSize -PauseSeconds $PauseSeconds
if ($WhatIfPreference) { Write-Host 'Nothing was changed.'; exit 0 }
if ($count['failed'] + $count['not found'] + $count['declined'] -gt 0) {
    Write-Host 'before.csv stays as it is: start this script again for the rest. A mailbox that is gone for good: delete its row.'
    exit 1
}
Move-Aside -Name 'before.csv'
Move-Aside -Name $log
exit 0`
