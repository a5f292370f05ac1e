import { changeParameters, changing } from './change-parameters.ts'

export const applyHelp = `<#
.SYNOPSIS
  Sets Authenticated SMTP, IMAP and POP of the mailboxes of plan.csv to what the plan says.
.DESCRIPTION
  In the plan, Smtp is on, off or inherit (follow the organisation); Imap and Pop are on or off; an empty cell leaves
  that setting as it is. Only what differs is changed. What a mailbox had before goes into before.csv, before it is
  changed: 4-roll-back.ps1 puts it back. 2-apply-log.csv says what was done. Where a run was interrupted, start it
  again: it goes on. It asks before each change; answer A for all that follow.
  A mailbox that has two rows, under two of its addresses, is set by the first of them; the other one is refused.
  Exit code: 0 all is as planned, 1 some mailboxes are not, 2 a file was refused, 3 stopped on the way.
${changing}
.EXAMPLE
  .\\2-apply.ps1 -WhatIf
.EXAMPLE
  .\\2-apply.ps1
.EXAMPLE
  .\\2-apply.ps1 -Confirm:$false
#>
${changeParameters}`

export const applyActions = `$log = '2-apply-log.csv'
$plan = @(Read-Plan)
if (@($plan | Where-Object { $_.Words.Count -gt 0 }).Count -eq 0) {
    Stop-Run -Code 2 -Words 'plan.csv changes nothing: all its cells for Smtp, Imap and Pop are empty.'
}
if (-not $WhatIfPreference) {
    Confirm-Own -Name 'before.csv' -Columns $beforeColumns -Advice 'It says how to go back, so keep it: move it, with a copy of these scripts, into another folder. 4-roll-back.ps1 can read it there. Then start this script again.'
    Move-Aside -Name '4-roll-back-log.csv'
    if ($Again) { Move-Aside -Name $log }
}
Connect-Once
$count = Invoke-Change -Wishes $plan -Log $log -Before 'before.csv' -Caller $PSCmdlet -BatchSize $BatchSize -PauseSeconds $PauseSeconds
if ($WhatIfPreference) { Write-Host 'Nothing was changed.' }
elseif ($count['changed'] -gt 0) {
    Write-Host 'Usually a change counts within minutes; allow an hour. Then run 3-verify.ps1.'
}
if ($count['failed'] + $count['not found'] + $count['declined'] + $count['refused'] -gt 0) { exit 1 }
exit 0`
