#Requires -Version 5.1
# Check of this computer, for Windows. Made by Exchange Online Setup with the facts of 23 November
# 2026 for any mailbox: there is no address in it.
# Made with: https://xn--bcher-kva.example/setup/guide/?app=--&x='"
# Where to put it: Save it on the computer on which mail does not work, open PowerShell in that folder
# and run powershell -ExecutionPolicy Bypass -File .\mail-check.ps1. It needs no rights of an
# administrator, changes nothing and takes up to two minutes. Copy what it prints.
# How to undo it: Delete the file. It leaves nothing behind.
# There is no password in this file.
# It only looks: it finds the names, opens the ports, starts TLS, reads who the server is and which
# ways of signing in it offers. It does not sign in, writes no file, and sends nothing to anybody but
# those servers.

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
# Milliseconds
$patience = 15000

# What can be seen, on one line of at most 100 characters
function ConvertTo-Plain {
    param([string]$Text)
    $line = ($Text -replace '[^\x20-\x7E]', ' ').Trim()
    if ($line.Length -gt 100) { $line = $line.Substring(0, 100).Trim() }
    if ($line -eq '') { 'unknown' } else { $line }
}

# Whether a name leads somewhere, and not into the own network
function Show-Name {
    param([string]$Name)
    $state = 'unknown'
    try {
        $addresses = @([System.Net.Dns]::GetHostAddresses($Name) | ForEach-Object { $_.ToString() })
        $own = @($addresses -match '^(10|127|0|192\.168|172\.(1[6-9]|2[0-9]|3[01]))\.|^::1$')
        $state = if ($addresses.Count -eq 0) { 'missing' } elseif ($own.Count -eq $addresses.Count) { 'private' } else { 'found' }
    }
    catch {
        $problem = $_.Exception.GetBaseException()
        if ($problem -is [System.Net.Sockets.SocketException]) { $state = 'missing' }
    }
    'name {0} {1}' -f $Name, $state
}

# A connection, or the word for why there is none
function Connect-Server {
    param([string]$Name, [int]$Port)
    $client = New-Object -TypeName System.Net.Sockets.TcpClient
    try {
        $waiting = $client.BeginConnect($Name, $Port, $null, $null)
        if (-not $waiting.AsyncWaitHandle.WaitOne($patience)) { throw (New-Object -TypeName System.TimeoutException) }
        $client.EndConnect($waiting)
        $client.ReceiveTimeout = $patience
        $client.SendTimeout = $patience
        return $client
    }
    catch {
        $client.Close()
        $problem = $_.Exception.GetBaseException()
        $code = if ($problem -is [System.Net.Sockets.SocketException]) { [string]$problem.SocketErrorCode } else { 'TimedOut' }
        switch ($code) {
            'ConnectionRefused' { return 'refused' }
            'HostNotFound' { return 'unknown' }
            'NoData' { return 'unknown' }
            'TryAgain' { return 'unknown' }
            default { return 'no-answer' }
        }
    }
}

# One line of what a server says; nothing where it ends or says no more
function Read-Line {
    param([System.IO.Stream]$Stream)
    $line = New-Object -TypeName System.Text.StringBuilder
    while ($line.Length -lt 2000) {
        $byte = try { $Stream.ReadByte() } catch { -1 }
        if ($byte -lt 0) { return $null }
        if ($byte -eq 10) { return $line.ToString().TrimEnd() }
        [void]$line.Append([char]$byte)
    }
    $line.ToString()
}

# Says a line, where there is one to say, and hears until a line that is the last
function Invoke-Dialog {
    param([System.IO.Stream]$Stream, [string]$Say, [string]$Last)
    try {
        if ($Say -ne '') {
            $bytes = [System.Text.Encoding]::ASCII.GetBytes($Say + [char]13 + [char]10)
            $Stream.Write($bytes, 0, $bytes.Length)
            $Stream.Flush()
        }
    }
    catch { return }
    for ($count = 0; $count -lt 50; $count++) {
        $line = Read-Line -Stream $Stream
        if ($null -eq $line) { return }
        $line
        if ($line -match $Last) { return }
    }
}

$versions = @{ Tls = 'TLSv1.0'; Tls11 = 'TLSv1.1'; Tls12 = 'TLSv1.2'; Tls13 = 'TLSv1.3' }
$seen = @{}

# Takes every certificate, and notes what Windows thinks of it: nothing secret is sent afterwards
$look = [System.Net.Security.RemoteCertificateValidationCallback] {
    param($caller, $certificate, $chain, $problems)
    $words = [string]$problems
    $late = @($chain.ChainStatus | Where-Object { ([string]$_.Status) -match 'NotTimeValid' })
    $state = 'untrusted'
    if ($words -eq 'None') { $state = 'trusted' }
    elseif ($words -match 'NameMismatch') { $state = 'wrong-name' }
    elseif ($late.Count -gt 0) { $state = 'expired' }
    $seen['certificate'] = $state
    $seen['issuer'] = $certificate.Issuer
    $true
}

# TLS on a connection, with the versions that Windows chooses or with one of the old ones
function Start-Tls {
    param([System.IO.Stream]$Stream, [string]$Name, [string]$Version)
    $tls = New-Object -TypeName System.Net.Security.SslStream -ArgumentList $Stream, $false, $look
    try {
        $protocols = [System.Security.Authentication.SslProtocols]$Version
        $tls.AuthenticateAsClient($Name, $null, $protocols, $false)
        return $tls
    }
    catch { return $null }
}

# The ways of signing in that a server names
function Get-Auth {
    param([string[]]$Lines)
    $ways = foreach ($line in $Lines) {
        if ($line -match '^250[ -]AUTH[ =](.*)$') { $Matches[1] }
        elseif ($line -match '^SASL (.*)$') { $Matches[1] }
        elseif ($line -match '^\* CAPABILITY') {
            @($line -split ' ' | Where-Object { $_ -match '^AUTH=' } | ForEach-Object { $_.Substring(5) }) -join ' '
        }
    }
    $words = (@($ways) -join ' ').Trim()
    if ($words -ne '') { return ConvertTo-Plain -Text $words }
    if (@($Lines -match '^(250[ -]|\* CAPABILITY|\.$)').Count -gt 0) { 'none' } else { 'unknown' }
}

# Everything about one server
function Show-Server {
    param([string]$Protocol, [string]$Name, [int]$Port, [string]$Ask, [string]$Last)
    $at = '{0} {1} {2}' -f $Protocol, $Name, $Port
    Write-Host ('Looking at {0}, port {1} ...' -f $Name, $Port)
    $tls = $null
    $first = 'unknown'
    # None leaves the choice to Windows. Nobody may use the last two any more: they show who stands in between
    foreach ($version in 'None', 'Tls12', 'Tls11', 'Tls') {
        $client = Connect-Server -Name $Name -Port $Port
        if ($client -is [string]) { if ($version -eq 'None') { '{0} connect {1}' -f $at, $client; return } else { break } }
        if ($version -eq 'None') { '{0} connect open' -f $at }
        $stream = $client.GetStream()
        if ($Protocol -eq 'smtp') {
            $greeting = @(Invoke-Dialog -Stream $stream -Say '' -Last '^[0-9]{3} ')
            $offer = @(Invoke-Dialog -Stream $stream -Say 'EHLO check.invalid' -Last '^[0-9]{3} ')
            if ($version -eq 'None') {
                '{0} greeting {1}' -f $at, (ConvertTo-Plain -Text ([string](@($greeting) + '')[0]))
                $offers = @($offer -match '^250[ -]STARTTLS').Count -gt 0
                if (-not $offers -and $offer.Count -gt 0) { '{0} starttls missing' -f $at; $client.Close(); return }
                '{0} starttls {1}' -f $at, $(if ($offers) { 'offered' } else { 'unknown' })
            }
            [void]@(Invoke-Dialog -Stream $stream -Say 'STARTTLS' -Last '^[0-9]{3} ')
        }
        $tls = Start-Tls -Stream $stream -Name $Name -Version $version
        if ($null -ne $tls) { break }
        $client.Close()
    }
    if ($null -eq $tls) { '{0} tls failed' -f $at; return }
    $agreed = [string]$tls.SslProtocol
    '{0} tls {1}' -f $at, $(if ($versions.ContainsKey($agreed)) { $versions[$agreed] } else { 'unknown' })
    '{0} certificate {1}' -f $at, $seen['certificate']
    '{0} issuer {1}' -f $at, (ConvertTo-Plain -Text $seen['issuer'])
    if ($Protocol -ne 'smtp') {
        $first = [string](@(Invoke-Dialog -Stream $tls -Say '' -Last '.') + '')[0]
        '{0} greeting {1}' -f $at, (ConvertTo-Plain -Text ($first -replace ' *\[.*$', ''))
    }
    $heard = @(Invoke-Dialog -Stream $tls -Say $Ask -Last $Last)
    '{0} auth {1}' -f $at, (Get-Auth -Lines $heard)
    $client.Close()
}

'exchange-online-check 1'
'script ps1 2026-11-23'
'cloud worldwide'
'with PowerShell {0}, {1}' -f $PSVersionTable.PSVersion, (ConvertTo-Plain -Text ([string][System.Environment]::OSVersion))
Show-Name -Name 'smtp.office365.com'
Show-Name -Name 'outlook.office365.com'
Show-Name -Name 'login.microsoftonline.com'
Show-Server -Protocol 'smtp' -Name 'smtp.office365.com' -Port 587 -Ask 'EHLO check.invalid' -Last '^[0-9]{3} '
Show-Server -Protocol 'imap' -Name 'outlook.office365.com' -Port 993 -Ask 'a CAPABILITY' -Last '^a '
Show-Server -Protocol 'pop' -Name 'outlook.office365.com' -Port 995 -Ask 'CAPA' -Last '^(\.$|-ERR)'
'end'
Write-Host 'Copy everything from exchange-online-check to end.'
