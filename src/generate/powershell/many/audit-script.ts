export const auditHelp = `<#
.SYNOPSIS
  Writes down what Authenticated SMTP, IMAP and POP are for the mailboxes of plan.csv. Changes nothing.
.DESCRIPTION
  The result is audit.csv, beside this script. Where a run was interrupted, the next one goes on, for a day.
  SmtpClientAuthenticationDisabled is True where it is off, False where it is on, and empty where the mailbox
  follows the organisation. Exit code: 0 all were read, 1 some were not, 2 plan.csv was refused, 3 stopped on the way.
.PARAMETER All
  Every mailbox of the organisation in place of those of the plan.
.PARAMETER Again
  Begins anew, even where an interrupted run could go on.
.EXAMPLE
  .\\1-audit.ps1
.EXAMPLE
  .\\1-audit.ps1 -All
#>
[CmdletBinding()]
param([switch]$All, [switch]$Again)`

/** What one row of audit.csv holds stands in one place: the columns are those of `auditColumns`. */
export const auditActions = String.raw`$part = 'audit-part.csv'
if (Test-Path -LiteralPath (Join-Here -Name $part)) {
    $written = (Get-Item -LiteralPath (Join-Here -Name $part)).LastWriteTime
    if ($Again -or $All -or $written -lt (Get-Date).AddDays(-1)) { Move-Aside -Name $part }
}

function Add-Audit {
    param([string]$Mailbox, [object]$Settings, [object]$Kind, [string]$Organisation, [string]$Problem)
    $cells = [ordered]@{ Mailbox = Protect-Address -Address $Mailbox; DisplayName = ''; RecipientTypeDetails = '' }
    if ($null -ne $Kind) {
        $cells['DisplayName'] = ConvertTo-Plain -Text $Kind.DisplayName
        $cells['RecipientTypeDetails'] = [string]$Kind.RecipientTypeDetails
    }
    foreach ($name in 'SmtpClientAuthenticationDisabled', 'ImapEnabled', 'PopEnabled') {
        $cells[$name] = if ($null -ne $Settings) { [string]$Settings.$name } else { '' }
    }
    $cells['OrganisationSmtpClientAuthenticationDisabled'] = $Organisation
    $cells['Problem'] = ConvertTo-Plain -Text $Problem
    $cells['Read'] = Get-Date -Format 'o'
    Add-Row -Name $part -Cells $cells
}

$problems = 0
if ($All) {
    Connect-Once
    $organisation = Get-Organisation
    Write-Host 'Reading all mailboxes. In a large organisation this takes a while.'
    $kinds = @{}
    foreach ($kind in @(Invoke-Patiently -Command { Get-EXOMailbox -ResultSize Unlimited -ErrorAction Stop })) {
        $kinds[[string]$kind.PrimarySmtpAddress] = $kind
    }
    $count = 0
    foreach ($found in @(Invoke-Patiently -Command { Get-CASMailbox -ResultSize Unlimited -ErrorAction Stop })) {
        $address = [string]$found.PrimarySmtpAddress
        if (-not (Test-Address -Address $address)) { continue }
        Add-Audit -Mailbox $address -Settings $found -Kind $kinds[$address] -Organisation $organisation -Problem ''
        $count++
    }
}
else {
    $plan = @(Read-Plan)
    $count = $plan.Count
    $seen = @{}
    if (Test-Path -LiteralPath (Join-Here -Name $part)) {
        foreach ($row in @(Import-Csv -LiteralPath (Join-Here -Name $part) -Encoding UTF8)) {
            $seen[(Read-Address -Cell $row.Mailbox)] = $true
            if ([string]$row.Problem -ne '') { $problems++ }
        }
        Write-Host ('{0} mailboxes were read in a run before. -Again reads all of them anew.' -f $seen.Count)
    }
    Connect-Once
    $organisation = Get-Organisation
    $at = 0
    foreach ($wish in $plan) {
        $at++
        if ($seen.ContainsKey($wish.Mailbox)) { continue }
        Write-Progress -Activity 'Audit' -Status ('{0} of {1}' -f $at, $count) -PercentComplete (100 * $at / $count)
        $found = $null
        $kind = $null
        $problem = ''
        try {
            $found = Get-One -Mailbox $wish.Mailbox
            # Only for the name and the kind: an audit is whole without them
            try { $kind = Invoke-Patiently -Command { Get-EXOMailbox -Identity $wish.Mailbox -ErrorAction Stop } }
            catch { $kind = $null }
        }
        catch {
            $problem = $_.Exception.Message
            $problems++
            Write-Warning ('{0}: {1}' -f $wish.Mailbox, (ConvertTo-Plain -Text $problem))
        }
        Add-Audit -Mailbox $wish.Mailbox -Settings $found -Kind $kind -Organisation $organisation -Problem $problem
    }
    Write-Progress -Activity 'Audit' -Completed
}

if (Test-Path -LiteralPath (Join-Here -Name $part)) {
    Move-Aside -Name 'audit.csv'
    Move-Item -LiteralPath (Join-Here -Name $part) -Destination (Join-Here -Name 'audit.csv') -Confirm:$false
}
$words = @{ 'True' = 'off'; 'False' = 'on'; '' = 'unknown' }
Write-Host ''
Write-Host ('{0} mailboxes are in audit.csv, {1} of them could not be read.' -f $count, $problems)
Write-Host ('Authenticated SMTP of the organisation: {0}' -f $words[$organisation])
if ($problems -gt 0) { exit 1 }
exit 0`
