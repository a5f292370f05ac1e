/** What a part of the zip is, what to do with it and how to undo that. */
type PartWords = { name: string; what: string; act: string; undo: string }

/** The text that lies in the zip for many mailboxes. The parts stand in the order in which they are used. */
export const kitReadMe = {
  title: (count: number) => (count === 1 ? 'For one mailbox' : `For ${count} mailboxes`),
  made: (day: string, cloud: string) =>
    `Made on ${day} by Exchange Online Setup, for ${cloud}, from a list that did not leave the computer.`,
  secrets:
    'There is no password in any of these files. There are addresses and names: keep the folder where others cannot read it, give each person only what is theirs, and delete the rest when you are done.',
  order: 'Use the parts in the order below. Try all of it with two people first.',
  act: 'What to do:',
  undo: 'How to undo it:',
  parts: {
    scripts: {
      name: 'scripts/',
      what: 'PowerShell scripts that look, change, check and put back, and plan.csv, which says what each mailbox shall be.',
      act: 'Read scripts/read-me.txt, then run 1-audit.ps1. Go on with the parts below when 3-verify.ps1 finds no difference: the links and sheets say what the plan has.',
      undo: '4-roll-back.ps1 puts back what was before.',
    },
    links: {
      name: 'links.csv',
      what: 'The link of each person. It opens their own steps; the part of it with their name and address is sent to no server.',
      act: 'Open it in a spreadsheet, or take it as the list for your own message. Open two or three links yourself.',
      undo: 'There is nothing to undo: a link changes nothing by itself.',
    },
    'mail-merge': {
      name: 'mail-merge/',
      what: 'A letter, and a list of the values to put into it.',
      act: 'Read mail-merge/how-to.txt.',
      undo: 'There is nothing to undo but letters that are out.',
    },
    profiles: {
      name: 'profiles/',
      what: 'A file for the iPhone or iPad of each person whose row names Mail there, or names no app: it adds their account, and they only sign in.',
      act: 'Give each person their own file, by mail or by your device management.',
      undo: 'Whoever has installed it removes it on the device:',
    },
    sheets: {
      name: 'sheets/',
      what: 'The steps of each person on paper, with a code that opens them on a phone. The files whose names begin with “all” hold up to 250 sheets each, to print in one go; the others are one person’s each.',
      act: 'Open an “all” file in a browser and print it, on A4 or US Letter, on one side of the paper only, else one person’s steps stand on the back of another’s. Leave margins and scale as the browser has them. Each sheet is one page; where the steps need a second, its head names the person again.',
      undo: 'There is nothing to undo: throw the paper away where nobody picks it up.',
    },
  } satisfies Record<string, PartWords>,
  leftOut: {
    name: 'left-out.csv',
    what: (rows: number) =>
      `What is missing, of ${rows === 1 ? 'one row' : `${rows} rows`} of your list, and why. Correct these rows and make the files again.`,
  },
  replaced: (rows: number) =>
    rows === 1
      ? 'One row names an app that does not work as asked. It got the nearest that does.'
      : `${rows} rows name an app that does not work as asked. They got the nearest that does.`,
  which: 'links.csv says which.',
}
