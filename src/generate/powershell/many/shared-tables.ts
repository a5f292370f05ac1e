/** Reads CSV files beside the scripts, also those that a spreadsheet has saved. */
export const sharedTables = String.raw`# Rows of a CSV file as tables of cells by column. The run ends where the file is not of this form
function Read-Table {
    param([string]$Name, [string[]]$Columns)
    $path = Join-Here -Name $Name
    if (-not (Test-Path -LiteralPath $path -PathType Leaf)) {
        Stop-Run -Code 2 -Words ('{0} is missing: it has to be in the folder of the scripts.' -f $Name)
    }
    $first = Read-Head -Name $Name
    $delimiter = [char]','
    if ($first.Contains(';')) { $delimiter = [char]';' }
    elseif ($first.Contains([string][char]9)) { $delimiter = [char]9 }
    # One column more than there may be: it shows rows with too many cells
    $keys = @(for ($at = 0; $at -le $Columns.Count; $at++) { 'C{0}' -f $at })
    try { $lines = @(Import-Csv -LiteralPath $path -Delimiter $delimiter -Header $keys -Encoding UTF8) }
    catch { Stop-Run -Code 2 -Words ('{0} cannot be read: {1}' -f $Name, $_.Exception.Message) }
    if ($lines.Count -lt 2) { Stop-Run -Code 2 -Words ('{0} has no rows.' -f $Name) }

    $problems = New-Object -TypeName 'System.Collections.Generic.List[string]'
    $heads = @(foreach ($key in $keys) {
        if ($null -ne $lines[0].$key) { $lines[0].$key.Trim().TrimStart([char]0xFEFF) }
    })
    foreach ($head in $heads) {
        if ($Columns -notcontains $head) { $problems.Add(('Unknown column: {0}' -f (ConvertTo-Plain -Text $head))) }
        elseif (@($heads -eq $head).Count -gt 1) { $problems.Add(('Column twice: {0}' -f $head)) }
    }
    foreach ($column in $Columns) {
        if ($heads -notcontains $column) { $problems.Add(('Column missing: {0}' -f $column)) }
    }
    if ($problems.Count -gt 0) { Stop-Refused -Name $Name -Problems $problems }

    $rows = New-Object -TypeName 'System.Collections.Generic.List[object]'
    for ($at = 1; $at -lt $lines.Count; $at++) {
        if ($null -ne $lines[$at].($keys[$heads.Count])) {
            $problems.Add(('Row {0}: more cells than columns' -f ($at + 1)))
            continue
        }
        # A cell that is not there is an empty one: spreadsheets leave them out at the end of a row
        $row = @{ Row = $at + 1 }
        for ($column = 0; $column -lt $heads.Count; $column++) {
            $row[$heads[$column]] = ([string]$lines[$at].($keys[$column])).Trim()
        }
        $rows.Add($row)
    }
    if ($problems.Count -gt 0) { Stop-Refused -Name $Name -Problems $problems }
    $rows
}

function Stop-Refused {
    param([string]$Name, [System.Collections.Generic.List[string]]$Problems)
    $words = @('{0} is refused. Nothing was read from Exchange and nothing was changed.' -f $Name)
    for ($at = 0; $at -lt $Problems.Count -and $at -lt 20; $at++) { $words += $Problems[$at] }
    if ($Problems.Count -gt 20) { $words += 'and {0} more.' -f ($Problems.Count - 20) }
    Stop-Run -Code 2 -Words $words
}`
