/** The part of the PowerShell script that looks at one server. Fixed text. */
export const ps1Server = `$versions = @{ Tls = 'TLSv1.0'; Tls11 = 'TLSv1.1'; Tls12 = 'TLSv1.2'; Tls13 = 'TLSv1.3' }
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
        elseif ($line -match '^\\* CAPABILITY') {
            @($line -split ' ' | Where-Object { $_ -match '^AUTH=' } | ForEach-Object { $_.Substring(5) }) -join ' '
        }
    }
    $words = (@($ways) -join ' ').Trim()
    if ($words -ne '') { return ConvertTo-Plain -Text $words }
    if (@($Lines -match '^(250[ -]|\\* CAPABILITY|\\.$)').Count -gt 0) { 'none' } else { 'unknown' }
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
        '{0} greeting {1}' -f $at, (ConvertTo-Plain -Text ($first -replace ' *\\[.*$', ''))
    }
    $heard = @(Invoke-Dialog -Stream $tls -Say $Ask -Last $Last)
    '{0} auth {1}' -f $at, (Get-Auth -Lines $heard)
    $client.Close()
}`
