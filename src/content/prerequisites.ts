import { effort } from './effort.ts'
import { licenceLabels, type LicenceAnswer } from './licence-labels.ts'
import { control, link, slot, text, type Text } from './text.ts'

/** What a person needs to know before the first question. */
export const prerequisites = {
  appliesTo: 'User, Admin to enable SMTP authentication',
  ...effort,
  inShort: text`You need a licensed Microsoft 365 user with Exchange Online, and an active network connection.`,
  needs: [
    text`A licensed Microsoft 365 user: the licence includes Exchange Online. ${link('/licences/', 'Which do?')}`,
    text`An active network connection on the device that you set up.`,
  ],
} satisfies { appliesTo: string; difficulty: string; time: string; inShort: Text; needs: readonly Text[] }

export const licenceQuestion = {
  title: 'Does your licence include Exchange Online?',
  hint: 'Exchange Online is the part of Microsoft 365 in which mailboxes live.',
}

export const licenceAnswers: readonly {
  id: LicenceAnswer
  label: string
  hint: string
  then: readonly Text[]
}[] = [
  {
    id: 'yes',
    label: licenceLabels.yes,
    hint: 'For example Business Basic, Standard or Premium, E1, E3, E5 or F3',
    then: [],
  },
  {
    id: 'no',
    label: licenceLabels.no,
    hint: 'For example Apps for business, or F1',
    then: [
      text`To read mail you need a mailbox. Without Exchange Online there is none, and no app can change that. Ask your admin for a licence that includes it: ${link('/licences/', 'which do')}.`,
      text`A printer, scanner or program that only sends can do without: several ${link('/routes/', 'routes')} need no licence and no mailbox. Go on, and the questions about the route find one.`,
      text`A shared mailbox needs no licence of its own. The person who opens it does.`,
      text`You can go on and read the guide. It works as soon as the licence is there.`,
    ],
  },
  {
    id: 'unknown',
    label: licenceLabels.unknown,
    hint: 'One minute tells',
    then: [
      text`Open Outlook on the web, ${slot('webMail')}, and sign in with your work or school account. If you see your mail there, you have a mailbox. Go on.`,
      text`The name of the licence stands at ${link('https://portal.office.com/account/#subscriptions', 'portal.office.com/account')} under ${control('Subscriptions')}. Compare it with ${link('/licences/', 'the list of licences')}.`,
      text`Or ask whoever gave you the account: the help desk, or the person who runs Microsoft 365 in your organisation. They see it in the admin center (${slot('adminCenter')}) under ${control('Users')}, ${control('Active users')}, your name, ${control('Licenses and apps')}.`,
    ],
  },
]
