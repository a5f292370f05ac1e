/** What lies beside the scripts, for whoever unpacks them. */
export const readMe = `Exchange Online: many mailboxes

1. Look through plan.csv. Mailbox is an address. Smtp is on, off or inherit (follow the organisation). Imap and Pop are
   on or off. An empty cell leaves that setting as it is.
2. Open PowerShell in this folder: Windows PowerShell 5.1, or PowerShell 7. From version 3.10 on, the module
   ExchangeOnlineManagement asks for PowerShell 7.6 or newer; Windows PowerShell 5.1 is fine with either.
   Once:  Install-Module ExchangeOnlineManagement -Scope CurrentUser
   Windows marks downloaded scripts. Once you have read them:  Get-ChildItem *.ps1 | Unblock-File
3. Nobody has run these scripts in an organisation yet: another program than PowerShell has read them, command by
   command. So keep two rows of plan.csv at first, of mailboxes that nobody needs, and go through all of it with them.
4. Run them in this order:

   .\\1-audit.ps1              writes audit.csv: what is on, off or inherited today. Changes nothing.
   .\\2-apply.ps1 -WhatIf      says what it would change. Changes nothing.
   .\\2-apply.ps1              changes what differs from the plan, and notes in before.csv what was before.
   .\\3-verify.ps1             compares with the plan, an hour later. Changes nothing.
   .\\4-roll-back.ps1          puts everything back as before.csv has it, if you want that.
   .\\organisation.ps1         shows or sets the switch of the whole organisation, if you need it.

   0-shared.ps1 holds what they have in common. On its own it does nothing.

A row is refused where Exchange finds another mailbox than the one with that address, or one that has a row already.
before.csv and the logs know a mailbox by its id, whatever its addresses are later.
Open plan.csv as you like. Leave before.csv and the logs as they are: look at a copy.

Interrupted? Start the same script again: it goes on where it stopped.
Who may run them: an Exchange Administrator, or in Exchange the role Mail Recipients.
Which roles your organisation has for it:  Get-ManagementRole -Cmdlet Set-CASMailbox

The scripts hold no address and no password. plan.csv, audit.csv, before.csv and the logs hold addresses: keep them
where others cannot read them, and delete them when you are done. Keep before.csv as long as you may want to go back.
`
