import { scriptWords } from './powershell-words.ts'

// A fixed part of the script. `-ErrorAction` is said at each call: a function of a module does not see the
// preferences of the script that calls it.

/** Reads, shows, notes and sets the states of one mailbox. */
export const scriptStates = `${scriptWords}

$names = @{ Smtp = 'Authenticated SMTP'; Imap = 'IMAP'; Pop = 'POP' }

# Words of the mailbox by protocol, for those asked for
function Read-State {
    $found = Get-CASMailbox -Identity $mailbox -ErrorAction Stop
    $words = [ordered]@{}
    foreach ($protocol in $Protocols) {
        $words[$protocol] = ConvertTo-Word -Protocol $protocol -Value $found.($settings[$protocol])
    }
    $words
}

function Show-State {
    param([System.Collections.IDictionary]$Words)
    $meaning = @{
        off     = 'off for this mailbox'
        on      = 'on for this mailbox'
        inherit = 'not set for this mailbox: it follows the organisation'
    }
    foreach ($protocol in $Words.Keys) {
        Write-Host ('{0}: {1} is {2}' -f $mailbox, $names[$protocol], $meaning[$Words[$protocol]])
    }
}

function Show-Organisation {
    try {
        $value = (Get-TransportConfig -ErrorAction Stop).SmtpClientAuthenticationDisabled
        Write-Host ('Organisation: Authenticated SMTP is {0}' -f (ConvertTo-Word -Protocol 'Smtp' -Value $value))
    }
    catch { Write-Host 'Organisation: your role may not read its setting' }
}

function Read-Note {
    if (-not (Test-Path -LiteralPath $StatePath)) { return }
    foreach ($note in @(Import-Csv -LiteralPath $StatePath -Encoding UTF8)) {
        if ($note.Mailbox -ne ('<{0}>' -f $mailbox)) { throw 'The state file is about another mailbox' }
        $note
    }
}

# Keeps what was noted about other protocols
function Save-State {
    param([System.Collections.IDictionary]$Words)
    $kept = @(Read-Note | Where-Object { $Words.Keys -notcontains $_.Protocol })
    $new = foreach ($protocol in $Words.Keys) {
        # Angle brackets, so that no spreadsheet takes an address for a formula
        [pscustomobject]@{
            Mailbox  = '<{0}>' -f $mailbox
            Protocol = $protocol
            State    = $Words[$protocol]
            Noted    = Get-Date -Format 'o'
        }
    }
    $kept + @($new) | Export-Csv -LiteralPath $StatePath -NoTypeInformation -Encoding UTF8 -Confirm:$false
}

function Set-State {
    param([System.Collections.IDictionary]$Words)
    $change = @{}
    foreach ($protocol in $Words.Keys) {
        $word = $Words[$protocol]
        if ($word -eq 'inherit' -and $protocol -eq 'Smtp') { $change[$settings[$protocol]] = $null }
        elseif ($word -eq 'on' -or $word -eq 'off') {
            $change[$settings[$protocol]] = ($word -eq 'on') -eq ($protocol -ne 'Smtp')
        }
        else { throw ('{0} cannot be set to "{1}"' -f $names[$protocol], $word) }
    }
    Set-CASMailbox -Identity $mailbox @change -ErrorAction Stop
    $now = Read-State
    Show-State -Words $now
    if (@($Words.Keys | Where-Object { $now[$_] -ne $Words[$_] }).Count -gt 0) {
        Write-Warning 'Exchange does not show the change yet. Run the script again in some minutes.'
    }
    else { Write-Host 'Usually it counts within minutes; allow an hour before you look for another cause.' }
}`
