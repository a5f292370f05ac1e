import { auditPart } from './audit-part.ts'

export const auditActions = `${auditPart}

if ($All) {
    Move-Aside -Name $part
    Connect-Once
    $organisation = Get-Organisation
    Write-Host 'Reading all mailboxes. In a large organisation this takes a while.'
    $kinds = @{}
    try {
        foreach ($kind in @(Invoke-Patiently -Command { Get-EXOMailbox -ResultSize Unlimited -ErrorAction Stop })) {
            $kinds[[string]$kind.Guid] = $kind
        }
        $mailboxes = @(Invoke-Patiently -Command { Get-CASMailbox -ResultSize Unlimited -ErrorAction Stop })
    }
    catch { Stop-Run -Code 3 -Words ('The mailboxes cannot be read: {0}' -f (ConvertTo-Plain -Text $_.Exception.Message)) }
    $count = 0
    foreach ($found in $mailboxes) {
        $address = [string]$found.PrimarySmtpAddress
        if (-not (Test-Address -Address $address)) {
            $problems++
            Write-Warning ('A mailbox has no address that could stand in a plan, so it is left out: {0}' -f (ConvertTo-Plain -Text ([string]$found.Guid)))
            continue
        }
        Add-Audit -Mailbox $address -Found $found -Kind $kinds[[string]$found.Guid] -Organisation $organisation -Problem ''
        $count++
    }
}
else {
    $plan = @(Read-Plan)
    $count = $plan.Count
    $owners = Resume-Audit -Plan $plan
    $read = New-Table
    foreach ($address in $owners.Values) { $read[$address] = '' }
    Connect-Once
    $organisation = Get-Organisation
    $at = 0
    foreach ($wish in $plan) {
        $at++
        if ($read.ContainsKey($wish.Mailbox)) { continue }
        Write-Progress -Activity 'Audit' -Status ('{0} of {1}' -f $at, $count) -PercentComplete (100 * $at / $count)
        $found = $null
        $kind = $null
        $problem = ''
        try {
            $found = Get-One -Address $wish.Mailbox
            $other = Find-Other -Owners $owners -Id ([string]$found.Guid) -Mailbox $wish.Mailbox
            if ($other -ne '') { throw ($twice -f $other) }
            # Only for the name and the kind: an audit is whole without them
            try { $kind = Invoke-Patiently -Command { Get-EXOMailbox -Identity ([string]$found.Guid) -ErrorAction Stop } }
            catch { $kind = $null }
        }
        catch {
            $problem = $_.Exception.Message
            $problems++
            Write-Warning ('{0}: {1}' -f $wish.Mailbox, (ConvertTo-Plain -Text $problem))
        }
        Add-Audit -Mailbox $wish.Mailbox -Found $found -Kind $kind -Organisation $organisation -Problem $problem
    }
    Write-Progress -Activity 'Audit' -Completed
}

if (Test-Path -LiteralPath (Join-Here -Name $part)) {
    Move-Aside -Name 'audit.csv'
    Move-Item -LiteralPath (Join-Here -Name $part) -Destination (Join-Here -Name 'audit.csv') -Confirm:$false
}
$words = @{ 'True' = 'off'; 'False' = 'on'; '' = 'unknown' }
Write-Host ''
Write-Host ('{0} mailboxes are in audit.csv.' -f $count)
if ($problems -gt 0) { Write-Host ('{0} could not be read: the column Problem, or a warning above, says why.' -f $problems) }
Write-Host ('Authenticated SMTP of the organisation: {0}' -f $words[$organisation])
if ($problems -gt 0) { exit 1 }
exit 0`
