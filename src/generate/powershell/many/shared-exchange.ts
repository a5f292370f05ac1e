import { connectOnce } from '#generate/powershell/connect-once.ts'

const indented = (text: string) => text.replaceAll(/^(?=.)/gmu, '    ')

/**
 * Talks to Exchange. The half second between changes is the one of Microsoft’s example for cmdlets that are slowed
 * down, "Micro delay applied" (support.microsoft.com, article 2881759). An error of the module is either
 * `Ex6F9304|Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException|The operation couldn't be …
 * object 'ana@contoso.com' …` or `Error while querying REST service. HttpStatusCode=404 ErrorMessage={…}`.
 */
export const sharedExchange = (connect: string): string => String.raw`function Connect-Once {
${indented(connectOnce(connect))}
    foreach ($connection in @(Get-ConnectionInformation | Where-Object { $_.State -eq 'Connected' })) {
        Write-Host ('Signed in as {0}' -f $connection.UserPrincipalName)
    }
}

# Seconds to wait, one try after another, while Exchange says that it is busy
$patience = 30, 60, 120, 240
$busy = 'too ?many ?requests|\bthrottl(ed|ing)\b|(status|http|code|error)[ :=(]{1,3}(429|50[234])\b|\bserver\b.{0,20}\bbusy\b|\bservice ?(is )?(temporarily )?unavailable\b|temporarily unavailable|\btimed out\b|httpclient\.timeout|(timeout|transient|serverbusy|throttling)exception|try again (later|in )|connection (was|is|has been) .{0,20}(closed|reset)'
$unknown = 'objectnotfound|couldn.t be found'
# How often, one time after another, all that waiting was in vain
$vain = @{ Times = 0 }

# What an error says in words of its own: without addresses and names in quotes, for a mailbox may be called timeout
function Get-Complaint {
    param([System.Management.Automation.ErrorRecord]$Fault)
    $text = $Fault.Exception.Message -replace '\S*@\S*', ' ' -replace '(?<![\p{L}\p{N}])\x27[^\x27]*\x27', ' '
    '{0}: {1}' -f $Fault.CategoryInfo.Reason, $text
}

# What came of a row that ended in an error. Refused: by these scripts, for a reason of its own
function Get-Result {
    param([System.Management.Automation.ErrorRecord]$Fault)
    $complaint = Get-Complaint -Fault $Fault
    if ($Fault.Exception.Message -match '^Refused: ') { 'refused' }
    elseif ($complaint -match $unknown -and $complaint -notmatch 'multiple entries') { 'not found' }
    else { 'failed' }
}

function Invoke-Patiently {
    param([scriptblock]$Command)
    for ($try = 0; ; $try++) {
        try {
            $brought = @(& $Command)
            $vain.Times = 0
            return $brought
        }
        catch {
            $complaint = Get-Complaint -Fault $_
            if ($complaint -match $unknown -or $complaint -notmatch $busy) {
                $vain.Times = 0
                throw
            }
            Write-Warning ('Exchange is busy: {0}' -f (ConvertTo-Plain -Text $_.Exception.Message))
            if ($try -ge $patience.Count) {
                $vain.Times++
                # One mailbox that never answers must not hold up all that come after it
                if ($vain.Times -lt 2) { throw }
                Stop-Run -Code 3 -Words 'Exchange stays busy, so this run stops. Start this script again later: it goes on here.'
            }
            Write-Host ('Waiting {0} seconds, then trying again.' -f $patience[$try])
            Start-Sleep -Seconds $patience[$try]
        }
    }
}

# The setting of the organisation: True, False, or nothing where it cannot be read
function Get-Organisation {
    try { [string](Invoke-Patiently -Command { Get-TransportConfig -ErrorAction Stop }).SmtpClientAuthenticationDisabled }
    catch {
        Write-Warning ('The setting of the organisation (Get-TransportConfig) cannot be read; perhaps your role may not. {0}' -f (ConvertTo-Plain -Text $_.Exception.Message))
        ''
    }
}`
