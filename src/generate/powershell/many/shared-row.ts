/** One row of 2-apply.ps1 or 4-roll-back.ps1. */
export const sharedRow = String.raw`# One row: notes what its mailbox has, and sets what is not so yet. Brings what the log shall say
function Invoke-Row {
    param(
        [object]$Wish, [string]$Before, [System.Collections.IDictionary]$Owners,
        [System.Management.Automation.PSCmdlet]$Caller
    )
    $row = @{ Id = $Wish.Id; Found = [ordered]@{}; Result = 'failed'; Problem = '' }
    try {
        $mailbox = Get-One -Address $Wish.Mailbox -Id $Wish.Id
        $row.Id = [string]$mailbox.Guid
        $row.Found = Read-Words -Mailbox $mailbox
        $todo = Select-Difference -Wanted $Wish.Words -Found $row.Found
        $other = Find-Other -Owners $Owners -Id $row.Id -Mailbox $Wish.Mailbox
        if ($other -ne '') { throw ($twice -f $other) }
        if ($todo.Count -eq 0) { $row.Result = 'already so' }
        elseif ($Caller.ShouldProcess($Wish.Mailbox, ('Set {0}' -f (Join-Words -Words $todo)))) {
            if ($Before -ne '') {
                $note = [ordered]@{ Mailbox = Protect-Address -Address $Wish.Mailbox; Id = $row.Id }
                foreach ($protocol in $protocols) {
                    $note[$protocol] = if ($todo.Contains($protocol)) { $row.Found[$protocol] } else { '' }
                }
                $note['Noted'] = Get-Date -Format 'o'
                Add-Row -Name $Before -Cells $note
            }
            Set-Words -Id $row.Id -Words $todo
            $row.Result = 'changed'
        }
        else { $row.Result = if ($WhatIfPreference) { 'would change' } else { 'declined' } }
    }
    catch {
        $row.Result = Get-Result -Fault $_
        $row.Problem = ConvertTo-Plain -Text $_.Exception.Message
    }
    $row
}`
