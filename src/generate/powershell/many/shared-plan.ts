/** What a mailbox shall be, or was, out of plan.csv, before.csv and the logs. */
export const sharedPlan = String.raw`$protocols = 'Smtp', 'Imap', 'Pop'

# Words by protocol as one text, to show and to compare: Smtp=on Imap=off
function Join-Words {
    param([System.Collections.IDictionary]$Words)
    @($protocols | Where-Object { $Words.Contains($_) } | ForEach-Object { '{0}={1}' -f $_, $Words[$_] }) -join ' '
}

# Mailbox and words of each row of a file with these columns. The run ends where one of them is not sound
function Read-Wish {
    param([string]$Name, [string[]]$Columns)
    $problems = New-Object -TypeName 'System.Collections.Generic.List[string]'
    $wishes = New-Object -TypeName 'System.Collections.Generic.List[object]'
    foreach ($row in @(Read-Table -Name $Name -Columns $Columns)) {
        $mailbox = Read-Address -Cell $row['Mailbox']
        if (-not (Test-Address -Address $mailbox)) {
            $problems.Add(('Row {0}: this is no address: {1}' -f $row['Row'], (ConvertTo-Plain -Text $mailbox)))
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
        $wishes.Add([pscustomobject]@{ Row = $row['Row']; Mailbox = $mailbox; Words = $words })
    }
    if ($problems.Count -gt 0) { Stop-Refused -Name $Name -Problems $problems }
    $wishes
}

# plan.csv: one row for each mailbox. An empty cell leaves that protocol as it is
function Read-Plan {
    $wishes = @(Read-Wish -Name 'plan.csv' -Columns 'Mailbox', 'Smtp', 'Imap', 'Pop')
    $problems = New-Object -TypeName 'System.Collections.Generic.List[string]'
    $seen = New-Object -TypeName 'System.Collections.Generic.HashSet[string]' -ArgumentList ([System.StringComparer]::OrdinalIgnoreCase)
    foreach ($wish in $wishes) {
        if (-not $seen.Add($wish.Mailbox)) {
            $problems.Add(('Row {0}: {1} is in the plan twice' -f $wish.Row, $wish.Mailbox))
        }
    }
    if ($problems.Count -gt 0) { Stop-Refused -Name 'plan.csv' -Problems $problems }
    $wishes
}

# What a log says is done: the words last set or found, by mailbox
function Read-Done {
    param([string]$Name)
    $done = New-Object -TypeName 'System.Collections.Generic.Dictionary[string,string]' -ArgumentList ([System.StringComparer]::OrdinalIgnoreCase)
    $path = Join-Here -Name $Name
    if (Test-Path -LiteralPath $path) {
        foreach ($row in @(Import-Csv -LiteralPath $path -Encoding UTF8)) {
            $mailbox = Read-Address -Cell $row.Mailbox
            if ($row.Result -eq 'changed' -or $row.Result -eq 'already so') { $done[$mailbox] = $row.Wanted }
            else { [void]$done.Remove($mailbox) }
        }
    }
    # The comma keeps PowerShell from taking an empty table apart
    , $done
}`
