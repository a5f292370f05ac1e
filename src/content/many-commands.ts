/** Where a list of mailboxes comes from, for whoever has none yet. */
export const manyCommands = {
  list: `Connect-ExchangeOnline
Get-Mailbox -ResultSize Unlimited |
  Select-Object PrimarySmtpAddress, DisplayName, UserPrincipalName, RecipientTypeDetails |
  Export-Csv mailboxes.csv -NoTypeInformation -Encoding UTF8`,
  example: `Email,Name,App,SMTP AUTH
ana@contoso.com,Ana Silva,Thunderbird,on
scanner@contoso.com,Scanner 2nd floor,HP printer,on
ben@contoso.com,"Berg, Ben",,`,
} as const
