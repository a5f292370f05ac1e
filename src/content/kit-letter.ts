/** Columns of the list for a mail merge: one word each, as a word processor names its fields. */
export const letterColumns = [
  'Email',
  'Name',
  'App',
  'Link',
  'Incoming',
  'Outgoing',
  'UserName',
  'Organisation',
  'Help',
] as const

/** What stands in a letter where a row or the organisation says nothing. */
export const letterBlanks = {
  app: 'your mail app',
  server: 'the app finds it by itself',
  /** A shared mailbox has none. */
  userName: 'your own sign-in name',
  organisation: 'Your IT department',
  help: 'whoever looks after your mailbox',
  phone: (number: string) => `telephone ${number}`,
}

const field = (name: (typeof letterColumns)[number]) => `«${name}»`

/** The letter, with a field in « » for each column. A paragraph is one line: it is pasted into a letter. */
export const letterText = (site: string): string => `Subject: Your mailbox ${field('Email')}: how to set it up

Hello ${field('Name')},

this is how you set up the mailbox ${field('Email')} in ${field('App')}. Your own steps, with your address filled in:

${field('Link')}

You sign in on Microsoft's own page, with your usual password. Neither this letter nor the steps ask for it. Do not send it to anybody. The link begins with ${site} and with nothing else.

If your app asks for settings:

  Incoming mail: ${field('Incoming')}
  Outgoing mail: ${field('Outgoing')}
  User name: ${field('UserName')}

Something does not work? Ask ${field('Help')}.

${field('Organisation')}
`

/** What to do with the two files beside it. */
export const letterHowTo = (separator: string): string => `A letter to everybody in the list

letter.txt   the words, with a name in « » for each value of a person's own
people.csv   a line for each person, with those values

In Word, or another word processor that merges letters:

1. Paste letter.txt into a new document, without its first line. That one is the subject of the message.
2. Begin a mail merge for messages or letters and choose people.csv as the list of recipients. If it asks how the file is
   encoded, choose Unicode (UTF-8); if it asks what stands between the columns, a ${separator}.
3. Put the field of the same name in place of each name in « ».
4. Look at the first three results. Send one to yourself and open its link.
5. Send or print the rest.

A value that begins with one of = + - @ has an apostrophe in front of it, so that no spreadsheet takes it for a formula.
people.csv holds addresses and names. Delete it when the letters are out. To take a letter back is not possible: the
links lead to steps and change nothing by themselves.
`
