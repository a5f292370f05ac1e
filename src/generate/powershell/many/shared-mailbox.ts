/**
 * Reads and sets one mailbox. `Guid`, `EmailAddresses` and `PrimarySmtpAddress` stand in every answer of
 * Get-EXOCasMailbox (learn.microsoft.com, cmdlet-property-sets), and Get-CASMailbox brings the same mailbox whole;
 * `-Identity` takes a GUID in both Get-CASMailbox and Set-CASMailbox.
 */
export const sharedMailbox = String.raw`# Whether an address, primary or not, is one of a mailbox
function Test-Owner {
    param([object]$Mailbox, [string]$Address)
    $own = @([string]$Mailbox.PrimarySmtpAddress)
    # Where a module does not bring the others, a row with one of them is refused and nothing worse
    if ($null -ne $Mailbox.PSObject.Properties['EmailAddresses']) {
        $own += @($Mailbox.EmailAddresses | ForEach-Object { [string]$_ -replace '^smtp:', '' })
    }
    @($own | Where-Object { Test-Same -One $_ -Other $Address }).Count -gt 0
}

# The one mailbox of a row: by its id where that is known, else by its address. What Exchange brings may be another
# one, for it also looks among names and aliases
function Get-One {
    param([string]$Address, [string]$Id = '')
    $asked = if ($Id -ne '') { $Id } else { $Address }
    $found = @(Invoke-Patiently -Command { Get-CASMailbox -Identity $asked -ErrorAction Stop })
    if ($found.Count -eq 0) { throw 'ObjectNotFound: no mailbox goes by this address' }
    if ($found.Count -gt 1) { throw ('Refused: {0} mailboxes go by this address' -f $found.Count) }
    $guid = [string]$found[0].Guid
    if ($guid -notmatch $idForm) { throw 'Exchange names no id (Guid) of this mailbox' }
    if ($Id -ne '') {
        if (-not (Test-Same -One $guid -Other $Id)) { throw 'Refused: Exchange brought another mailbox than the one with this id' }
    }
    elseif (-not (Test-Owner -Mailbox $found[0] -Address $Address)) {
        throw ('Refused: Exchange brought a mailbox that does not have this address. Is {0} meant?' -f $found[0].PrimarySmtpAddress)
    }
    $found[0]
}

# What a mailbox is now, in words
function Read-Words {
    param([object]$Mailbox)
    $words = [ordered]@{}
    foreach ($protocol in $protocols) {
        $words[$protocol] = ConvertTo-Word -Protocol $protocol -Value $Mailbox.($settings[$protocol])
    }
    $words
}

# Those words that are not so yet
function Select-Difference {
    param([System.Collections.IDictionary]$Wanted, [System.Collections.IDictionary]$Found)
    $todo = [ordered]@{}
    foreach ($protocol in $Wanted.Keys) {
        if ($Wanted[$protocol] -ne $Found[$protocol]) { $todo[$protocol] = $Wanted[$protocol] }
    }
    $todo
}

function Set-Words {
    param([string]$Id, [System.Collections.IDictionary]$Words)
    $change = @{}
    foreach ($protocol in $Words.Keys) {
        $word = $Words[$protocol]
        if ($word -eq 'inherit') { $change[$settings[$protocol]] = $null }
        else { $change[$settings[$protocol]] = ($word -eq 'on') -eq ($protocol -ne 'Smtp') }
    }
    [void](Invoke-Patiently -Command { Set-CASMailbox -Identity $Id @change -Confirm:$false -ErrorAction Stop })
}`
