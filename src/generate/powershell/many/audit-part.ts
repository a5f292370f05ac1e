import { auditColumns } from './audit-columns.ts'

/**
 * The file that an audit writes row by row, and goes on with. What one row holds stands in one place: the columns are
 * those of `auditColumns`.
 */
export const auditPart = String.raw`$part = 'audit-part.csv'
$auditColumns = '${auditColumns.join("', '")}'
$problems = 0

function Add-Audit {
    param([string]$Mailbox, [object]$Found, [object]$Kind, [string]$Organisation, [string]$Problem)
    $cells = [ordered]@{ Mailbox = Protect-Address -Address $Mailbox; DisplayName = ''; RecipientTypeDetails = '' }
    if ($null -ne $Kind) {
        $cells['DisplayName'] = ConvertTo-Plain -Text $Kind.DisplayName
        $cells['RecipientTypeDetails'] = [string]$Kind.RecipientTypeDetails
    }
    foreach ($name in 'SmtpClientAuthenticationDisabled', 'ImapEnabled', 'PopEnabled') {
        $cells[$name] = if ($null -ne $Found) { [string]$Found.$name } else { '' }
    }
    $cells['OrganisationSmtpClientAuthenticationDisabled'] = $Organisation
    $cells['Problem'] = ConvertTo-Plain -Text $Problem
    $cells['Read'] = Get-Date -Format 'o'
    $cells['Id'] = if ($null -ne $Found) { [string]$Found.Guid } else { '' }
    Add-Row -Name $part -Cells $cells
}

# The mailboxes of this plan that an interrupted run has read: their ids, with their addresses. The rest of that file,
# rows with a problem and those of another plan, is forgotten. A comma keeps PowerShell from taking a table apart
function Resume-Audit {
    param([object[]]$Plan)
    $read = New-Table
    $path = Join-Here -Name $part
    if (-not (Test-Path -LiteralPath $path)) { return , $read }
    if ($Again -or (Get-Item -LiteralPath $path).LastWriteTime -lt (Get-Date).AddDays(-1)) {
        Move-Aside -Name $part
        return , $read
    }
    Confirm-Own -Name $part -Columns $auditColumns -Advice $elsewhere
    $planned = New-Table
    foreach ($wish in $Plan) { $planned[$wish.Mailbox] = '' }
    $kept = @(Import-Csv -LiteralPath $path -Encoding UTF8 | Where-Object {
        [string]$_.Problem -eq '' -and [string]$_.Id -match $idForm -and $planned.ContainsKey((Read-Address -Cell $_.Mailbox))
    })
    if ($kept.Count -eq 0) {
        Move-Aside -Name $part
        return , $read
    }
    Write-Rows -Name $part -Rows $kept
    foreach ($row in $kept) { $read[[string]$row.Id] = Read-Address -Cell $row.Mailbox }
    Write-Host ('{0} mailboxes were read in a run before. -Again reads all of them anew.' -f $read.Count)
    , $read
}`
