/** Signs in unless that was done before. The argument is the command that does it. */
export const connectOnce = (
  connect: string,
): string => `if (-not (Get-Module -ListAvailable -Name 'ExchangeOnlineManagement')) {
    throw 'Install the module first: Install-Module ExchangeOnlineManagement -Scope CurrentUser'
}
Import-Module -Name 'ExchangeOnlineManagement'
if (@(Get-ConnectionInformation | Where-Object { $_.State -eq 'Connected' }).Count -eq 0) {
    ${connect}
}`
