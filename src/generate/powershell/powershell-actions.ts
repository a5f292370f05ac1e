import { connectOnce } from './connect-once.ts'

/** Signs in unless that was done before, then acts. */
export const scriptActions = (
  connect: string,
): string => `# Exchange takes these signs for any text, and could find another mailbox
if ($mailbox -match '[*?]') { throw 'There is * or ? in this address: set this mailbox by hand' }

${connectOnce(connect)}

$before = Read-State
Show-State -Words $before
$todo = [ordered]@{}

switch ($Action) {
    'Show' { if ($Protocols -contains 'Smtp') { Show-Organisation } }
    'Verify' {
        $off = @($before.Keys | Where-Object { $before[$_] -ne 'on' })
        if ($off.Count -gt 0) {
            Write-Warning ('Not on for this mailbox: {0}' -f ($off -join ', '))
            exit 1
        }
        Write-Host 'Everything is on.'
    }
    'Apply' {
        $found = [ordered]@{}
        foreach ($protocol in $before.Keys) {
            if ($before[$protocol] -ne 'on') {
                $found[$protocol] = $before[$protocol]
                $todo[$protocol] = 'on'
            }
        }
        if ($todo.Count -eq 0) { Write-Host 'Nothing to do.' }
        elseif ($PSCmdlet.ShouldProcess($mailbox, ('Switch on {0}' -f ($todo.Keys -join ', ')))) {
            Save-State -Words $found
            Set-State -Words $todo
        }
    }
    'Undo' {
        $notes = @(Read-Note | Where-Object { $Protocols -contains $_.Protocol })
        if ($notes.Count -eq 0) {
            throw ('Nothing is noted in {0}. Apply does that; without it, set what you want by hand' -f $StatePath)
        }
        foreach ($note in $notes) {
            if ($before[$note.Protocol] -ne $note.State) { $todo[$note.Protocol] = $note.State }
        }
        $words = @($todo.Keys | ForEach-Object { '{0} to "{1}"' -f $_, $todo[$_] }) -join ', '
        if ($todo.Count -eq 0) { Write-Host 'Nothing to do.' }
        elseif ($PSCmdlet.ShouldProcess($mailbox, ('Set back {0}' -f $words))) {
            Set-State -Words $todo
        }
    }
}`
