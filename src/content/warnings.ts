import type { GuideWarning } from './guide.ts'
import { link, slot, text } from './text.ts'

/** What a warning begins with, where its words do not say it themselves. */
export const warningTitles: Record<GuideWarning['kind'], string | undefined> = {
  dated: undefined,
  unsure: 'Not verified.',
  plain: undefined,
  good: undefined,
}

export const noLicence = text`Without a licence that includes Exchange Online there is no mailbox to connect. See ${link('/licences/', 'which licences have a mailbox')} and ask your admin for one of them first.`

/** The same for what only sends: some of its routes need no mailbox. */
export const noLicenceToSend = text`This route sends through a mailbox, and without a licence that includes Exchange Online there is none. Ask your admin for ${link('/licences/', 'one that has it')}, or take ${link('/routes/', 'a route that needs no mailbox')}.`

export const oldFacts = text`These steps were checked more than a year ago, going by the clock of your device. Check its date, and look for a newer version of this site.`

export const unconfirmedLabels = text`We could not verify every label of this app. The wording may differ in your version.`

export const unconfirmedWebMail = text`This address stands in Microsoft’s list of hosts for your cloud, but nobody has tried it for this guide. If it does not open, ask your admin where Outlook on the web is.`

export const unconfirmedCloud = text`Nobody has confirmed that ${slot('app')} can sign in to your cloud, whose page is at ${slot('signIn.host')}. Ask your admin before you begin. What surely works is ${link('/apps/outlook-web/', 'Outlook on the web')}.`

export const unconfirmedServers = text`Not every server name of this cloud stands in Microsoft’s own list. Ask your admin if one does not answer. `
