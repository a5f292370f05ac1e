export const auditHelp = `<#
.SYNOPSIS
  Writes down what Authenticated SMTP, IMAP and POP are for the mailboxes of plan.csv. Changes nothing.
.DESCRIPTION
  The result is audit.csv, beside this script. Where a run was interrupted, the next one goes on, for a day; it looks
  again at those that could not be read.
  SmtpClientAuthenticationDisabled is True where it is off, False where it is on, and empty where the mailbox
  follows the organisation. A row with something in the column Problem was not read.
  Exit code: 0 all were read, 1 some were not, 2 a file was refused, 3 stopped on the way.
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
