/** The loop of 2-apply.ps1 and 4-roll-back.ps1. */
export const sharedChanges = String.raw`# Sets what is not so yet, mailbox by mailbox. $Before is the file that keeps the state found, if any;
# $Caller is the script, which knows of -WhatIf and -Confirm
function Invoke-Change {
    param(
        [object[]]$Wishes, [string]$Log, [string]$Before, [System.Management.Automation.PSCmdlet]$Caller,
        [int]$BatchSize, [int]$PauseSeconds
    )
    $trial = [bool]$WhatIfPreference
    if ($trial) {
        $Log = $Log -replace '-log\.csv\z', '-what-if.csv'
        Move-Aside -Name $Log
    }
    $done = Read-Done -Name $Log
    $count = [ordered]@{ 'changed' = 0; 'would change' = 0; 'already so' = 0; 'done before' = 0; 'declined' = 0; 'not found' = 0; 'failed' = 0 }
    $failuresInRow = 0
    $changesInBatch = 0
    $at = 0
    foreach ($wish in $Wishes) {
        $at++
        $wanted = Join-Words -Words $wish.Words
        if ($done.ContainsKey($wish.Mailbox) -and $done[$wish.Mailbox] -eq $wanted) {
            $count['done before']++
            continue
        }
        Write-Progress -Activity $Log -Status ('{0} of {1}' -f $at, $Wishes.Count) -PercentComplete (100 * $at / $Wishes.Count)
        $found = [ordered]@{}
        $problem = ''
        try {
            $found = Get-Words -Mailbox $wish.Mailbox
            $todo = Select-Difference -Wanted $wish.Words -Found $found
            if ($todo.Count -eq 0) { $result = 'already so' }
            elseif ($Caller.ShouldProcess($wish.Mailbox, ('Set {0}' -f (Join-Words -Words $todo)))) {
                if ($Before -ne '') {
                    $note = [ordered]@{ Mailbox = Protect-Address -Address $wish.Mailbox }
                    foreach ($protocol in $protocols) {
                        $note[$protocol] = if ($todo.Contains($protocol)) { $found[$protocol] } else { '' }
                    }
                    $note['Noted'] = Get-Date -Format 'o'
                    Add-Row -Name $Before -Cells $note
                }
                Set-Words -Mailbox $wish.Mailbox -Words $todo
                $result = 'changed'
            }
            else { $result = if ($trial) { 'would change' } else { 'declined' } }
        }
        catch {
            $result = if ($_.Exception.Message -match $unknown) { 'not found' } else { 'failed' }
            $problem = ConvertTo-Plain -Text $_.Exception.Message
            Write-Warning ('{0}: {1}' -f $wish.Mailbox, $problem)
        }
        $count[$result]++
        Add-Row -Name $Log -Cells ([ordered]@{
            Mailbox = Protect-Address -Address $wish.Mailbox
            Wanted  = $wanted
            Found   = Join-Words -Words $found
            Result  = $result
            Problem = $problem
            Time    = Get-Date -Format 'o'
        })
        $failuresInRow = if ($result -eq 'failed') { $failuresInRow + 1 } else { 0 }
        if ($failuresInRow -ge 10) {
            Stop-Run -Code 3 -Words 'Ten mailboxes in a row failed, so this run stops. Look at the reason above, then start this script again: it goes on here.'
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
