export const verifyHelp = `<#
.SYNOPSIS
  Compares the mailboxes of plan.csv with the plan. Changes nothing.
.DESCRIPTION
  The result is 3-verify.csv, beside this script. A new run begins anew.
  Exit code: 0 all is as planned, 1 some mailboxes are not, 2 a file was refused, 3 stopped on the way.
.EXAMPLE
  .\\3-verify.ps1
#>
[CmdletBinding()]
param()`

export const verifyActions = `$log = '3-verify.csv'
$plan = @(Read-Plan)
Connect-Once
Move-Aside -Name $log
$owners = New-Table
$count = [ordered]@{ 'as planned' = 0; 'different' = 0; 'refused' = 0; 'not found' = 0; 'failed' = 0 }
$at = 0
foreach ($wish in $plan) {
    $at++
    Write-Progress -Activity 'Verify' -Status ('{0} of {1}' -f $at, $plan.Count) -PercentComplete (100 * $at / $plan.Count)
    $id = ''
    $found = [ordered]@{}
    $problem = ''
    try {
        $mailbox = Get-One -Address $wish.Mailbox
        $id = [string]$mailbox.Guid
        $found = Read-Words -Mailbox $mailbox
        $differs = Select-Difference -Wanted $wish.Words -Found $found
        $other = Find-Other -Owners $owners -Id $id -Mailbox $wish.Mailbox
        if ($other -ne '') { throw ($twice -f $other) }
        $result = if ($differs.Count -eq 0) { 'as planned' } else { 'different' }
    }
    catch {
        $result = Get-Result -Fault $_
        $problem = ConvertTo-Plain -Text $_.Exception.Message
    }
    $count[$result]++
    if ($result -ne 'as planned') { Write-Warning ('{0}: {1} {2}' -f $wish.Mailbox, $result, $problem) }
    Add-Row -Name $log -Cells ([ordered]@{
        Mailbox = Protect-Address -Address $wish.Mailbox
        Id      = $id
        Planned = Join-Words -Words $wish.Words
        Found   = Join-Words -Words $found
        Result  = $result
        Problem = $problem
        Time    = Get-Date -Format 'o'
    })
}
Write-Progress -Activity 'Verify' -Completed
Write-Host ''
foreach ($result in $count.Keys) {
    if ($count[$result] -gt 0) { Write-Host ('{0,6} {1}' -f $count[$result], $result) }
}
Write-Host ('Mailbox by mailbox: {0}' -f $log)
if ($count['as planned'] -lt $plan.Count) { exit 1 }
exit 0`
