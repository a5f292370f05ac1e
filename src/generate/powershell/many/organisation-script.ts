export const organisationHelp = `<#
.SYNOPSIS
  Shows or sets Authenticated SMTP for the whole organisation. It decides for every mailbox that has no setting of its own.
.DESCRIPTION
  Microsoft advises: off for the organisation, on for the few mailboxes that send this way. Before Off, look in the
  SMTP AUTH clients report who sends today, and run 2-apply.ps1 for those. Off and On note what was before in
  organisation-before.csv; Undo sets that again.
  Needs the role Exchange Administrator, or inside Exchange the role Organization Transport Settings.
  Exit code: 0 done, 1 it could not be done, 2 there is nothing to undo.
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
$wanted = $Action
if ($Action -eq 'Undo') {
    $noted = @(if (Test-Path -LiteralPath (Join-Here -Name $file)) { Import-Csv -LiteralPath (Join-Here -Name $file) -Encoding UTF8 })
    if ($noted.Count -eq 0 -or ($noted[0].Smtp -ne 'on' -and $noted[0].Smtp -ne 'off')) {
        Stop-Run -Code 2 -Words ('Nothing is noted in {0}.' -f $file)
    }
    $wanted = $noted[0].Smtp
}
Connect-Once
$found = ConvertTo-Word -Protocol 'Smtp' -Value (Get-TransportConfig -ErrorAction Stop).SmtpClientAuthenticationDisabled
Write-Host ('Authenticated SMTP of the organisation is {0}.' -f $found)
if ($Action -eq 'Show') { exit 0 }
if ($found -eq $wanted) { Write-Host 'Nothing to do.' }
elseif ($PSCmdlet.ShouldProcess('the whole organisation', ('Set Authenticated SMTP to {0}' -f $wanted))) {
    if ($Action -ne 'Undo') { Add-Row -Name $file -Cells ([ordered]@{ Smtp = $found; Noted = Get-Date -Format 'o' }) }
    Set-TransportConfig -SmtpClientAuthenticationDisabled ($wanted -eq 'off') -Confirm:$false -ErrorAction Stop
    if ($Action -eq 'Undo') { Move-Aside -Name $file }
    Write-Host 'Done. Usually it counts within minutes; allow an hour.'
}
exit 0`
