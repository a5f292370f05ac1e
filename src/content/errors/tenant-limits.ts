import { control, link, text } from '#content/text.ts'
import { admin, nobody, type MailError } from './mail-error.ts'
import { sendTest } from './shared-steps.ts'

/** Limits of the whole organisation. */
export const tenantLimits = {
  'external-limit': {
    title: 'The organisation has written to too many people outside',
    phase: 'sending',
    texts: ['550 5.7.233 … tenant external recipient rate limit', '550 5.7.232 … trial tenant'],
    match: ['5.7.233', '5.7.232', ['tenant external recipient rate limit', 'sure']],
    means: text`There is a limit of recipients outside for the whole organisation, by the number of licences, and a small one for trial tenants.`,
    who: 'admin',
    fix: [
      nobody`Wait: the limit counts the last 24 hours.`,
      admin`See who used it up: Exchange admin center, ${control('Reports')}, ${control('Mail flow')}. Bulk mail belongs on ${link('/routes/', 'another route')}.`,
    ],
    message: 'error',
    place: 'route',
    check: sendTest,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
  'onmicrosoft-limit': {
    title: 'The sender address ends in onmicrosoft.com',
    phase: 'sending',
    texts: ['550 5.7.236 … onmicrosoft.com'],
    match: ['5.7.236'],
    means: text`From an address under onmicrosoft.com, an organisation may write to only 100 people outside in 24 hours.`,
    who: 'admin',
    fix: [admin`Add a domain of your own and make it the address of the mailbox.`, nobody`Or wait a day.`],
    message: 'error',
    check: sendTest,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
