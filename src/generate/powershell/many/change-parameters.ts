/** Help and parameters that 2-apply.ps1 and 4-roll-back.ps1 have in common. */
export const changing = `.PARAMETER Again
  Looks at every mailbox, also at those that the log says are done.
.PARAMETER BatchSize
  After so many changes comes a pause, so that Exchange is not flooded.
.PARAMETER PauseSeconds
  How long that pause is.`

export const changeParameters = `[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [switch]$Again,

    [ValidateRange(1, 10000)]
    [int]$BatchSize = 100,

    [ValidateRange(0, 3600)]
    [int]$PauseSeconds = 30
)`
