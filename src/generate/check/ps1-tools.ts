/** Functions of the PowerShell script. Fixed text: nothing that somebody typed is in it. */
export const ps1Tools = `Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
# Milliseconds
$patience = 15000

# What can be seen, on one line of at most 100 characters
function ConvertTo-Plain {
    param([string]$Text)
    $line = ($Text -replace '[^\\x20-\\x7E]', ' ').Trim()
    if ($line.Length -gt 100) { $line = $line.Substring(0, 100).Trim() }
    if ($line -eq '') { 'unknown' } else { $line }
}

# Whether a name leads somewhere, and not into the own network
function Show-Name {
    param([string]$Name)
    $state = 'unknown'
    try {
        $addresses = @([System.Net.Dns]::GetHostAddresses($Name) | ForEach-Object { $_.ToString() })
        $own = @($addresses -match '^(10|127|0|192\\.168|172\\.(1[6-9]|2[0-9]|3[01]))\\.|^::1$')
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
}`
