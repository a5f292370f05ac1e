import { connectOnce } from '#generate/powershell/connect-once.ts'

const indented = (text: string) => text.replaceAll(/^(?=.)/gmu, '    ')

/**
 * Talks to Exchange. The half second between changes is the one of Microsoft’s example for cmdlets that are slowed
 * down, "Micro delay applied" (support.microsoft.com, article 2881759).
 */
export const sharedExchange = (connect: string): string => String.raw`function Connect-Once {
${indented(connectOnce(connect))}
    foreach ($connection in @(Get-ConnectionInformation | Where-Object { $_.State -eq 'Connected' })) {
        Write-Host ('Signed in as {0}' -f $connection.UserPrincipalName)
    }
}

# Seconds to wait, one try after another, while Exchange says that it is busy
$patience = 30, 60, 120, 240
$busy = 'too many requests|throttl|(status|http|code|error)[ :(]{1,3}(429|50[0234])|server.{0,20}busy|unavailable|timed? ?out|try again|temporar|connection.{0,20}(closed|reset)'
$unknown = 'ObjectNotFound|couldn.t be found'

function Invoke-Patiently {
    param([scriptblock]$Command)
    for ($try = 0; ; $try++) {
        try { return (& $Command) }
        catch {
            $message = $_.Exception.Message
            if ($message -match $unknown -or $message -notmatch $busy) { throw }
            Write-Warning ('Exchange is busy: {0}' -f (ConvertTo-Plain -Text $message))
            if ($try -ge $patience.Count) {
                Stop-Run -Code 3 -Words 'Exchange stays busy, so this run stops. Start this script again later: it goes on here.'
            }
            Write-Host ('Waiting {0} seconds, then trying again.' -f $patience[$try])
            Start-Sleep -Seconds $patience[$try]
        }
    }
}

# The one mailbox of an address, or an error
function Get-One {
    param([string]$Mailbox)
    $found = @(Invoke-Patiently -Command { Get-CASMailbox -Identity $Mailbox -ErrorAction Stop })
    if ($found.Count -eq 0) { throw 'ObjectNotFound: no mailbox has this address' }
    if ($found.Count -gt 1) { throw ('{0} mailboxes go by this address' -f $found.Count) }
    $found[0]
}

# What a mailbox is now, in words
function Get-Words {
    param([string]$Mailbox)
    $found = Get-One -Mailbox $Mailbox
    $words = [ordered]@{}
    foreach ($protocol in $protocols) {
        $words[$protocol] = ConvertTo-Word -Protocol $protocol -Value $found.($settings[$protocol])
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
    param([string]$Mailbox, [System.Collections.IDictionary]$Words)
    $change = @{}
    foreach ($protocol in $Words.Keys) {
        $word = $Words[$protocol]
        if ($word -eq 'inherit') { $change[$settings[$protocol]] = $null }
        else { $change[$settings[$protocol]] = ($word -eq 'on') -eq ($protocol -ne 'Smtp') }
    }
    [void](Invoke-Patiently -Command { Set-CASMailbox -Identity $Mailbox @change -Confirm:$false -ErrorAction Stop })
}

# The setting of the organisation: True, False, or nothing where the role may not read it
function Get-Organisation {
    try { [string](Invoke-Patiently -Command { Get-TransportConfig -ErrorAction Stop }).SmtpClientAuthenticationDisabled }
    catch {
        Write-Warning 'Your role may not read the setting of the organisation (Get-TransportConfig).'
        ''
    }
}`
