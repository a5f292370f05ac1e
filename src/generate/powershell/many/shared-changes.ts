/** The loop of 2-apply.ps1 and 4-roll-back.ps1. */
export const sharedChanges = String.raw`# Row by row. $Before is the file that keeps the state found, if any; $Caller is the script, which knows of -WhatIf and
# -Confirm
function Invoke-Change {
    param(
        [object[]]$Wishes, [string]$Log, [string]$Before, [System.Management.Automation.PSCmdlet]$Caller,
        [int]$BatchSize, [int]$PauseSeconds
    )
    if ($WhatIfPreference) {
        $Log = $Log -replace '-log\.csv\z', '-what-if.csv'
        Move-Aside -Name $Log
    }
    $done = Read-Done -Name $Log
    $owners = New-Table
    foreach ($wish in $Wishes) {
        $id = Find-Done -Done $done -Wish $wish
        if ($id -ne '') { $owners[$id] = $wish.Mailbox }
    }
    $count = [ordered]@{ 'changed' = 0; 'would change' = 0; 'already so' = 0; 'done before' = 0; 'declined' = 0; 'refused' = 0; 'not found' = 0; 'failed' = 0 }
    $failuresInRow = 0
    $changesInBatch = 0
    $at = 0
    foreach ($wish in $Wishes) {
        $at++
        if ((Find-Done -Done $done -Wish $wish) -ne '') {
            $count['done before']++
            continue
        }
        Write-Progress -Activity $Log -Status ('{0} of {1}' -f $at, $Wishes.Count) -PercentComplete (100 * $at / $Wishes.Count)
        $row = Invoke-Row -Wish $wish -Before $Before -Owners $owners -Caller $Caller
        $result = $row.Result
        $count[$result]++
        if ($row.Problem -ne '') { Write-Warning ('{0}: {1}' -f $wish.Mailbox, $row.Problem) }
        Add-Row -Name $Log -Cells ([ordered]@{
            Mailbox = Protect-Address -Address $wish.Mailbox
            Id      = $row.Id
            Wanted  = Join-Words -Words $wish.Words
            Found   = Join-Words -Words $row.Found
            Result  = $result
            Problem = $row.Problem
            Time    = Get-Date -Format 'o'
        })
        $failuresInRow = if ($result -eq 'failed') { $failuresInRow + 1 } else { 0 }
        if ($failuresInRow -ge 10) {
            Stop-Run -Code 3 -Words 'Ten mailboxes in a row failed, so this run stops. Look at the reason above, mend it or delete these rows, then start this script again: it goes on here.'
        }
        if ($result -eq 'changed') {
            Start-Sleep -Milliseconds 500
            $changesInBatch++
            if ($changesInBatch -ge $BatchSize) {
                $changesInBatch = 0
                Write-Host ('{0} of {1} mailboxes. A pause of {2} seconds.' -f $at, $Wishes.Count, $PauseSeconds)
                Start-Sleep -Seconds $PauseSeconds
            }
        }
    }
    Write-Progress -Activity $Log -Completed
    Write-Host ''
    Write-Host ('{0} mailboxes' -f $Wishes.Count)
    foreach ($result in $count.Keys) {
        if ($count[$result] -gt 0) { Write-Host ('{0,6} {1}' -f $count[$result], $result) }
    }
    Write-Host ('Mailbox by mailbox: {0}' -f $Log)
    if ($count['done before'] -gt 0) {
        Write-Host ('Those done before were not looked at: {0} says so. -Again looks at all.' -f $Log)
    }
    $count
}`
