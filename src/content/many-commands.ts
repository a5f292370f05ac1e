/** Where a list of mailboxes comes from, for whoever has none yet. */
export const manyCommands = {
  list: `Connect-ExchangeOnline
$columns = 'PrimarySmtpAddress', 'DisplayName', 'UserPrincipalName', 'RecipientTypeDetails'
Get-EXOMailbox -ResultSize Unlimited -Properties $columns |
  Select-Object $columns |
  Export-Csv mailboxes.csv -NoTypeInformation -Encoding UTF8`,
  example: `Email,Name,App,SMTP AUTH
ana@contoso.com,Ana Silva,Thunderbird,on
scanner@contoso.com,Scanner 2nd floor,HP printer,on
ben@contoso.com,"Berg, Ben",,`,
} as const
