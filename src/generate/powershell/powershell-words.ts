/** The states as words, because a CSV file knows only text. A fixed part of every script that sets or shows them. */
export const scriptWords = `$settings = @{ Smtp = 'SmtpClientAuthenticationDisabled'; Imap = 'ImapEnabled'; Pop = 'PopEnabled' }

# SmtpClientAuthenticationDisabled says the opposite of the other two, and may say nothing
function ConvertTo-Word {
    param([string]$Protocol, [string]$Value)
    if ($Protocol -eq 'Smtp' -and $Value -eq '') { 'inherit' }
    elseif (($Value -eq 'True') -eq ($Protocol -ne 'Smtp')) { 'on' }
    else { 'off' }
}`
