/** What the log of an earlier run says is done. */
export const sharedLog = String.raw`$logColumns = 'Mailbox', 'Id', 'Wanted', 'Found', 'Result', 'Problem', 'Time'

# Two tables: Ids has the id of a mailbox by an address, Words what was last set or found, by id. One mailbox may stand
# in the log under several addresses, and what was last done counts
function Read-Done {
    param([string]$Name)
    $done = @{ Ids = New-Table; Words = New-Table }
    Confirm-Own -Name $Name -Columns $logColumns -Advice $elsewhere
    $path = Join-Here -Name $Name
    if (Test-Path -LiteralPath $path) {
        foreach ($row in @(Import-Csv -LiteralPath $path -Encoding UTF8)) {
            $id = [string]$row.Id
            $mailbox = Read-Address -Cell $row.Mailbox
            if ($row.Result -eq 'changed' -or $row.Result -eq 'already so') {
                $done.Ids[$mailbox] = $id
                $done.Words[$id] = [string]$row.Wanted
                continue
            }
            [void]$done.Ids.Remove($mailbox)
            # A second address of a mailbox that is refused says nothing of what the first one had
            if ($row.Result -ne 'refused') { [void]$done.Words.Remove($id) }
        }
    }
    $done
}

# The id of a mailbox that already has what is wished, or nothing
function Find-Done {
    param([hashtable]$Done, [object]$Wish)
    $id = $Wish.Id
    if ($id -eq '' -and $Done.Ids.ContainsKey($Wish.Mailbox)) { $id = $Done.Ids[$Wish.Mailbox] }
    if ($Done.Words.ContainsKey($id) -and $Done.Words[$id] -eq (Join-Words -Words $Wish.Words)) { $id } else { '' }
}

# The other address under which this mailbox came before, or nothing. $Owners keeps the address of each id
function Find-Other {
    param([System.Collections.IDictionary]$Owners, [string]$Id, [string]$Mailbox)
    if (-not $Owners.ContainsKey($Id)) { $Owners[$Id] = $Mailbox }
    if (Test-Same -One $Owners[$Id] -Other $Mailbox) { '' } else { $Owners[$Id] }
}

$twice = 'Refused: this is the same mailbox as {0}, which has a row of its own. Delete one of the two.'`
