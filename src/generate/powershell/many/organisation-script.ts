export const organisationHelp = `<#
.SYNOPSIS
  Shows or sets Authenticated SMTP for the whole organisation. It decides for every mailbox that has no setting of its own.
.DESCRIPTION
  Microsoft advises: off for the organisation, on for the few mailboxes that send this way. Before Off, look in the
  SMTP AUTH clients report who sends today, and run 2-apply.ps1 for those. Off and On note what was before in
  organisation-before.csv; Undo sets again what was there before the last of them.
  Needs the role Exchange Administrator, or inside Exchange the role Organization Transport Settings.
  Exit code: 0 done, 1 it could not be done or you declined, 2 there is nothing to undo or a file was refused, 3 stopped
  on the way.
.PARAMETER Action
  Show (the default) only reads.
.EXAMPLE
  .\\organisation.ps1
.EXAMPLE
  .\\organisation.ps1 -Action Off -WhatIf
.EXAMPLE
  .\\organisation.ps1 -Action Undo
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [ValidateSet('Show', 'Off', 'On', 'Undo')]
    [string]$Action = 'Show'
)`

export const organisationActions = `$file = 'organisation-before.csv'
$columns = 'Smtp', 'Noted'
$wanted = $Action
if ($Action -eq 'Undo') {
    if (-not (Test-Path -LiteralPath (Join-Here -Name $file))) { Stop-Run -Code 2 -Words 'Nothing is noted, so there is nothing to undo.' }
    $notes = @(Read-Table -Name $file -Columns $columns | ForEach-Object { $_['Smtp'].ToLowerInvariant() })
    if (@($notes | Where-Object { $_ -ne 'on' -and $_ -ne 'off' }).Count -gt 0) {
        Stop-Run -Code 2 -Words ('A row of {0} says neither on nor off.' -f $file)
    }
}
elseif ($Action -ne 'Show') {
    Confirm-Own -Name $file -Columns $columns -Advice 'It says how to go back, so keep it: run organisation.ps1 -Action Undo, which can read it, or move it into another folder. Then start this script again.'
}
Connect-Once
try {
    $setting = (Invoke-Patiently -Command { Get-TransportConfig -ErrorAction Stop }).SmtpClientAuthenticationDisabled
    $found = ConvertTo-Word -Protocol 'Smtp' -Value $setting
    Write-Host ('Authenticated SMTP of the organisation is {0}.' -f $found)
    if ($Action -eq 'Show') { exit 0 }
    if ($Action -eq 'Undo') {
        # A change that was noted and then failed left things as they were: the last note of anything else counts
        $wanted = $found
        foreach ($note in $notes) { if ($note -ne $found) { $wanted = $note } }
    }
    if ($found -eq $wanted) { Write-Host 'Nothing to do.' }
    elseif ($PSCmdlet.ShouldProcess('the whole organisation', ('Set Authenticated SMTP to {0}' -f $wanted))) {
        if ($Action -ne 'Undo') { Add-Row -Name $file -Cells ([ordered]@{ Smtp = $found; Noted = Get-Date -Format 'o' }) }
        [void](Invoke-Patiently -Command { Set-TransportConfig -SmtpClientAuthenticationDisabled ($wanted -eq 'off') -Confirm:$false -ErrorAction Stop })
        Write-Host 'Done. Usually it counts within minutes; allow an hour.'
    }
    elseif ($WhatIfPreference) { Write-Host 'Nothing was changed.' }
    else { Stop-Run -Code 1 -Words 'You declined, so nothing was changed.' }
}
catch { Stop-Run -Code 1 -Words ('It could not be done: {0}' -f (ConvertTo-Plain -Text $_.Exception.Message)) }
if ($Action -eq 'Undo' -and -not $WhatIfPreference) { Move-Aside -Name $file }
exit 0`
