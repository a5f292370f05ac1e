/** What stands in the files of the zip for many mailboxes. Columns are read by people and by their programs. */
export const kitWords = {
  links: {
    columns: ['Address', 'Name', 'App', 'Link', 'Remark'],
    sheet: 'Sheet',
    profile: 'Apple profile',
    first: 'No app is chosen: the link opens the first question that the list leaves open.',
    instead: (wanted: string, taken: string) =>
      `${wanted} does not work here as asked: this is the guide for ${taken}.`,
  },
  /** The title of a file with many sheets. */
  sheets: { title: 'Sheets to print' },
  leftOut: {
    columns: ['Row', 'Address', 'Missing', 'Why'],
    everything: 'Everything',
    parts: {
      scripts: 'Plan for the scripts',
      links: 'Link',
      'mail-merge': 'Letter',
      profiles: 'Apple profile',
      sheets: 'Sheet',
    },
    why: {
      'no-way':
        'Its app does not work in this cloud, and no other that your organisation offers could stand in for it. Choose another app for this row.',
      plan: 'The plan switches off what its app needs, such as IMAP or Authenticated SMTP. Change the one or the other for this row.',
      'no-app': 'No app is chosen for this row or for everybody, so there is no guide to print. Choose one.',
      shared:
        'It is a shared mailbox: nobody signs in to one, so no profile can add it. Its guide says how a phone opens it.',
      device:
        'It is a device or program, and the letter is for people. Give its link or sheet to whoever looks after it.',
      value:
        'The address, sign-in name or name has a character in it that this kind of file cannot hold. The other files have this person.',
      wildcard:
        'Exchange takes * and ? in an address for any text, and the scripts would change other mailboxes. Set this one by hand. The other files have this person.',
    },
  },
} as const
