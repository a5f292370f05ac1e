import { control, link, slot, text } from '#content/text.ts'
import { admin, nobody, you, type MailError } from './mail-error.ts'
import { fetchTest, readSignInLog } from './shared-steps.ts'

/** Licences. */
export const licence = {
  'outlook-licence': {
    title: 'Your licence does not include the Outlook program',
    phase: 'app',
    texts: [
      'This account is not supported in Outlook for Windows due to the license provided by your work or school.',
    ],
    match: [
      'not supported in outlook for windows due to the license*',
      ['not supported in outlook … license provided by your work or school', 'sure'],
      ['doesnt include a license for … outlook*', 'likely'],
      ['dieses konto wird in outlook für windows*', 'likely'],
    ],
    means: text`The mailbox works; the plan gives Outlook only in the browser.`,
    who: 'you',
    fix: [
      you`Use Outlook on the web, or another app such as Thunderbird with IMAP.`,
      admin`Or assign a plan with the desktop programs. ${link('/licences/', 'Which licences include what')}`,
    ],
    message: 'error',
    place: 'app',
    check: fetchTest,
    sources: ['ms-new-outlook-accounts'],
    confidence: 'sure',
  },
  'no-licence': {
    title: 'The account has no mailbox: a licence is missing',
    phase: 'sign-in',
    texts: [
      'UserHasNoMailboxAndNoLicenseAssignedError',
      'Your account doesn’t have a license for Exchange Online',
    ],
    match: [
      'userhasnomailboxandnolicenseassignederror',
      'userhasnomailbox*',
      ['we couldnt find a mailbox for this recipient', 'sure'],
      ['doesnt have a license for exchange*', 'likely'],
      ['no valid license … exchange', 'likely'],
      ['mailbox unavailable … owa', 'unsure'],
      ['your mailbox isnt ready*', 'likely'],
    ],
    means: text`Microsoft knows the account, and no mailbox belongs to it: no plan with Exchange Online, or the mailbox is still being made.`,
    who: 'admin',
    fix: [
      admin`${slot('adminCenter')}, the user, ${control('Licenses and apps')}: assign a plan with Exchange Online. The mailbox is there after some minutes, at most a day.`,
      readSignInLog,
      nobody`If the licence is new, wait.`,
    ],
    message: 'error',
    place: 'prerequisites',
    check: fetchTest,
    sources: ['ms-business-plans', 'ms-frontline'],
    confidence: 'likely',
  },
} satisfies Record<string, MailError>
