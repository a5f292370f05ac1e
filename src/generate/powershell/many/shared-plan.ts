/** What a mailbox shall be, or was, out of plan.csv and before.csv. */
export const sharedPlan = String.raw`$protocols = 'Smtp', 'Imap', 'Pop'
$beforeColumns = 'Mailbox', 'Id', 'Smtp', 'Imap', 'Pop', 'Noted'
$idForm = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z'

# Words by protocol as one text, to show and to compare: Smtp=on Imap=off
function Join-Words {
    param([System.Collections.IDictionary]$Words)
    @($protocols | Where-Object { $Words.Contains($_) } | ForEach-Object { '{0}={1}' -f $_, $Words[$_] }) -join ' '
}

# What is wrong with the mailbox of a row, or nothing. Where there is an id, the address is only shown
function Get-Fault {
    param([string]$Mailbox, [string]$Id, [bool]$ById)
    if ($ById) {
        if ($Id -notmatch $idForm) { 'this is no id of a mailbox: {0}' -f (ConvertTo-Plain -Text $Id) }
    }
    elseif (-not (Test-Address -Address $Mailbox)) { 'this is no address: {0}' -f (ConvertTo-Plain -Text $Mailbox) }
    elseif ($Mailbox -match '[*?]') {
        'to Exchange, * and ? stand for any text. Delete this row and set this mailbox by hand: {0}' -f (ConvertTo-Plain -Text $Mailbox)
    }
}

# Mailbox and words of each row of a file with these columns. The run ends where one of them is not sound
function Read-Wish {
    param([string]$Name, [string[]]$Columns)
    $problems = New-Object -TypeName 'System.Collections.Generic.List[string]'
    $wishes = New-Object -TypeName 'System.Collections.Generic.List[object]'
    $byId = $Columns -contains 'Id'
    foreach ($row in @(Read-Table -Name $Name -Columns $Columns)) {
        $mailbox = Read-Address -Cell $row['Mailbox']
        $id = if ($byId) { $row['Id'] } else { '' }
        $fault = [string](Get-Fault -Mailbox $mailbox -Id $id -ById $byId)
        if ($fault -ne '') {
            $problems.Add(('Row {0}: {1}' -f $row['Row'], $fault))
            continue
        }
        $words = [ordered]@{}
        foreach ($protocol in $protocols) {
            $word = $row[$protocol].ToLowerInvariant()
            if ($word -eq '') { continue }
            if ($word -ne 'on' -and $word -ne 'off' -and -not ($word -eq 'inherit' -and $protocol -eq 'Smtp')) {
                $problems.Add(('Row {0}: {1} cannot be "{2}"' -f $row['Row'], $protocol, (ConvertTo-Plain -Text $word)))
            }
            $words[$protocol] = $word
        }
        $shown = if ($byId) { ConvertTo-Plain -Text $mailbox } else { $mailbox }
        $wishes.Add([pscustomobject]@{ Row = $row['Row']; Mailbox = $shown; Id = $id; Words = $words })
    }
    if ($problems.Count -gt 0) { Stop-Refused -Name $Name -Problems $problems }
    $wishes
}

# plan.csv: one row for each mailbox. An empty cell leaves that protocol as it is
function Read-Plan {
    $wishes = @(Read-Wish -Name 'plan.csv' -Columns 'Mailbox', 'Smtp', 'Imap', 'Pop')
    $problems = New-Object -TypeName 'System.Collections.Generic.List[string]'
    $seen = New-Table
    foreach ($wish in $wishes) {
        if ($seen.ContainsKey($wish.Mailbox)) {
            $problems.Add(('Row {0}: {1} is in the plan twice' -f $wish.Row, $wish.Mailbox))
        }
        $seen[$wish.Mailbox] = ''
    }
    if ($problems.Count -gt 0) { Stop-Refused -Name 'plan.csv' -Problems $problems }
    $wishes
}`
