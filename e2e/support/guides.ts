import type { DeviceId, WayId } from '#content/app.ts'
import type { AppId } from '#content/app-ids.ts'

/** What a settings plate offers to copy. Hosts and ports are written out: they are the contract. */
const IMAP = ['IMAP server: outlook.office365.com', 'IMAP port: 993'] as const
const POP = ['POP server: outlook.office365.com', 'POP port: 995'] as const
const SMTP = ['SMTP server: smtp.office365.com', 'SMTP port: 587'] as const

export type Sample = {
  app: AppId
  device: DeviceId
  /** Set where the app leaves a choice. */
  way?: WayId
  /** Whether somebody has to switch on Authenticated SMTP. */
  smtp: boolean
  copies: readonly string[]
  /** Ends of the names of the files that it offers, besides the guide itself. */
  files: readonly string[]
}

/** One way to the guide of every app, and what the guide has to hold. */
export const samples: readonly Sample[] = [
  { app: 'outlook-new', device: 'windows', smtp: false, copies: [], files: [] },
  { app: 'outlook-classic', device: 'windows', smtp: false, copies: [], files: [] },
  { app: 'apple-mail-ios', device: 'ios', smtp: false, copies: [], files: ['.mobileconfig'] },
  { app: 'thunderbird', device: 'mac', way: 'imap', smtp: true, copies: [...IMAP, ...SMTP], files: ['.ps1'] },
  { app: 'thunderbird', device: 'linux', way: 'pop', smtp: true, copies: [...POP, ...SMTP], files: ['.ps1'] },
  {
    app: 'thunderbird-android',
    device: 'android',
    smtp: true,
    copies: [...IMAP, ...SMTP],
    files: ['.svg', '.ps1'],
  },
  { app: 'gmail-android', device: 'android', smtp: false, copies: [], files: [] },
  { app: 'msmtp', device: 'linux', smtp: true, copies: [...SMTP], files: ['msmtprc', '.ps1'] },
  { app: 'smtp-device', device: 'printer', smtp: true, copies: ['SMTP port: 1587'], files: ['.ps1'] },
  {
    app: 'other-app',
    device: 'windows',
    way: 'imap',
    smtp: true,
    copies: [...IMAP, ...SMTP],
    files: ['.ps1'],
  },
]

/** The sample of an app, the first where there are two. */
export function sampleOf(app: AppId): Sample {
  const found = samples.find((sample) => sample.app === app)
  if (found === undefined) throw new Error(`No sample of ${app}`)
  return found
}

export const nameOf = ({ app, way }: Sample): string => (way === undefined ? app : `${app} with ${way}`)

/** The address of a step with the answers of a sample in it. */
export function pathOf({ app, device, way, smtp }: Sample, step = 'guide', answer = 'on'): string {
  const query = new URLSearchParams({ licence: 'yes', device, app })
  if (way !== undefined) query.set('way', way)
  if (smtp) query.set('smtp', answer)
  return `/setup/${step}/?${query}`
}

/** Contoso is the company that Microsoft's own examples are about. */
export const ANA = 'ana@contoso.com'
export const FOR_ANA = `#email=${ANA}`
