/** Writes the CSV files beside the scripts, and checks those of an earlier run. */
export const sharedFiles = String.raw`# Written at once and closed, so that nothing is lost where the run ends here
function Write-Rows {
    param([string]$Name, [object[]]$Rows, [switch]$Append)
    try {
        $Rows | Export-Csv -LiteralPath (Join-Here -Name $Name) -Append:$Append -NoTypeInformation -Encoding $utf8 -Confirm:$false -WhatIf:$false
    }
    catch {
        Stop-Run -Code 3 -Words ('{0} cannot be written. Close it where it is open, then start this script again.' -f $Name), $_.Exception.Message
    }
}

function Add-Row {
    param([string]$Name, [System.Collections.IDictionary]$Cells)
    Write-Rows -Name $Name -Rows ([pscustomobject]$Cells) -Append
}

# Puts a file of an earlier run aside, under a name with the time in it
function Move-Aside {
    param([string]$Name)
    $path = Join-Here -Name $Name
    if (-not (Test-Path -LiteralPath $path)) { return }
    $aside = 'old-{0}-{1}' -f (Get-Date -Format 'yyyyMMdd-HHmmss'), $Name
    try { Move-Item -LiteralPath $path -Destination (Join-Here -Name $aside) -Confirm:$false -WhatIf:$false }
    catch {
        Stop-Run -Code 3 -Words ('{0} cannot be renamed. Close it where it is open, then start this script again.' -f $Name), $_.Exception.Message
    }
    Write-Host ('{0} of an earlier run is now called {1}' -f $Name, $aside)
}

# The first line of a file. It names the columns
function Read-Head {
    param([string]$Name)
    try { ([string](Get-Content -LiteralPath (Join-Here -Name $Name) -TotalCount 1 -Encoding UTF8)).TrimStart([char]0xFEFF) }
    catch { Stop-Run -Code 2 -Words ('{0} cannot be read: {1}' -f $Name, $_.Exception.Message) }
}

# Ends the run where a file that it goes on with has other columns, or where a spreadsheet has put semicolons between
# them: a row of ours would not fit. A missing or empty file is begun anew. $Advice says what to do
function Confirm-Own {
    param([string]$Name, [string[]]$Columns, [string]$Advice)
    if (-not (Test-Path -LiteralPath (Join-Here -Name $Name))) { return }
    $head = Read-Head -Name $Name
    $heads = @($head.Split([char]',') | ForEach-Object { $_.Trim().Trim([char]34) })
    if ($head -eq '' -or ($heads -join ',') -eq ($Columns -join ',')) { return }
    Stop-Run -Code 2 -Words @(
        ('{0} is not as this script writes it. Perhaps a spreadsheet saved it, or it is of other scripts. Nothing was changed.' -f $Name),
        $Advice
    )
}

$elsewhere = 'Move it out of this folder, then start this script again: it looks at every mailbox anew.'`
