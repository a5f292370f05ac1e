import type { Pattern } from './errors/mail-error.ts'

/** Texts that only appear where Exchange Online or Microsoft’s sign-in for organisations takes part. */
export const microsoftClues: readonly Pattern[] = [
  'office365.com*',
  'office365.us*',
  'outlook.office.com*',
  'prod.outlook.com*',
  'prod.exchangelabs.com*',
  'protection.outlook.com*',
  'partner.outlook.cn*',
  'mx.microsoft*',
  'login.microsoftonline*',
  'graph.microsoft*',
  'aka.ms/smtp_auth*',
  'aadsts*',
  'exchange online',
  'office 365',
  'microsoft 365',
  'o365',
  'm365',
]

/** Endings of names that are Microsoft’s own, in every cloud of ours. They name nobody. */
export const microsoftHosts: readonly string[] = [
  'office365.com',
  'office365.us',
  'office.com',
  'office.net',
  'outlook.com',
  'outlook.cn',
  'outlook.de',
  'exchangelabs.com',
  'microsoft.com',
  'mx.microsoft',
  'cloud.microsoft',
  'microsoftonline.com',
  'microsoftonline.us',
  'microsoftonline.cn',
  'microsoftonline-p.com',
  'chinacloudapi.cn',
  'apps.mil',
  'azurecomm.net',
  'windows.net',
  'aka.ms',
]

/** Domains of personal Microsoft accounts. */
export const personalDomains: readonly string[] = ['outlook', 'hotmail', 'live', 'msn', 'passport']
