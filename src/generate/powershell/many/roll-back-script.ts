import { changeParameters, changing } from './change-parameters.ts'

export const rollBackHelp = `<#
.SYNOPSIS
  Puts Authenticated SMTP, IMAP and POP back to what 2-apply.ps1 found.
.DESCRIPTION
  Reads before.csv, in which a mailbox is known by its id, whatever its addresses are today. Where one was changed
  several times, it gets what it had before the first of them. Only what 2-apply.ps1 changed is touched; a mailbox
  that followed the organisation follows it again. When all is done, before.csv is put aside under another name. It
  asks before each change; answer A for all that follow.
  Exit code: 0 all is back, 1 some mailboxes are not, 2 a file was refused, 3 stopped on the way.
${changing}
.EXAMPLE
  .\\4-roll-back.ps1 -WhatIf
.EXAMPLE
  .\\4-roll-back.ps1
#>
${changeParameters}`

export const rollBackActions = `$log = '4-roll-back-log.csv'
$first = [ordered]@{}
foreach ($note in @(Read-Wish -Name 'before.csv' -Columns $beforeColumns)) {
    if (-not $first.Contains($note.Id)) { $first[$note.Id] = $note; continue }
    $words = $first[$note.Id].Words
    foreach ($protocol in $note.Words.Keys) {
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
if ($count['failed'] + $count['not found'] + $count['declined'] + $count['refused'] -gt 0) {
    Write-Host 'before.csv stays as it is: start this script again for the rest. A mailbox that is gone for good: delete its row.'
    exit 1
}
Move-Aside -Name 'before.csv'
Move-Aside -Name $log
exit 0`
