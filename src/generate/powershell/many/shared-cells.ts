// Fixed parts of 0-shared.ps1. `String.raw`, because regular expressions of .NET are full of backslashes. Letters
// beyond ASCII are written as \u…, so that no editor can harm them.

/** The end of a run, and cells that neither a spreadsheet nor a console runs. */
export const sharedCells = String.raw`# Excel reads UTF-8 only with its mark; PowerShell 7 has another name for that than Windows PowerShell
$utf8 = if ($PSVersionTable.PSVersion.Major -ge 6) { 'utf8BOM' } else { 'UTF8' }

# The end of a run: 1 something is not as planned, 2 a file was refused and nothing done, 3 stopped on the way
function Stop-Run {
    param([int]$Code, [string[]]$Words)
    foreach ($line in $Words) { Write-Warning $line }
    exit $Code
}

function Join-Here {
    param([string]$Name)
    Join-Path -Path $PSScriptRoot -ChildPath $Name
}

# A table of texts by address or id. One of @{} would take addresses for the same by the rules of a language
function New-Table {
    , (New-Object -TypeName 'System.Collections.Generic.Dictionary[string,string]' -ArgumentList ([System.StringComparer]::OrdinalIgnoreCase))
}

function Test-Same {
    param([string]$One, [string]$Other)
    [string]::Equals($One, $Other, [System.StringComparison]::OrdinalIgnoreCase)
}

# Text of others on one line, without what steers a console and without the start of a formula
function ConvertTo-Plain {
    param([string]$Text)
    $line = ($Text -replace '[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+', ' ').Trim()
    if ($line.Length -gt 300) { $line = $line.Substring(0, 300) + ' ...' }
    if ($line -match '^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]') { [string][char]39 + $line } else { $line }
}

# An address for a cell: in angle brackets where a spreadsheet could take it for a formula
function Protect-Address {
    param([string]$Address)
    if ($Address -match '^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\x27]') { '<{0}>' -f $Address } else { $Address }
}

# The address in a cell, with the brackets or the apostrophe that guards it taken away
function Read-Address {
    param([string]$Cell)
    $text = $Cell.Trim()
    if ($text -match '^<([^<>]*)>\z') { $Matches[1] }
    else { $text -replace '^\x27(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])', '' }
}

function Test-Address {
    param([string]$Address)
    $Address.Length -le 254 -and
    $Address -match '^[\p{L}\p{M}\p{N}\p{Cs}!#&\x27*+/=?^_{|}~.-]+@[\p{L}\p{M}\p{N}\p{Cs}-]+(\.[\p{L}\p{M}\p{N}\p{Cs}-]+)+\z'
}`
