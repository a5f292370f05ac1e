import { code, text, type Text } from './text.ts'

type Asked = {
  title: string
  hint?: Text
  /** In the order of the form; "I don't know" comes last and is set apart. */
  options: readonly { id: string; label: string; hint?: string }[]
  unknown: string
}

/** The words of the questions about the route. */
export const routeQuestionWords = {
  oauth: {
    title: 'Does its mail form offer a sign-in with Microsoft?',
    options: [
      { id: 'yes', label: 'Yes', hint: 'OAuth 2.0, Modern authentication, or “Sign in with Microsoft”' },
      { id: 'no', label: 'No', hint: 'Only server, port, user and password' },
    ],
    unknown: 'The guide begins with looking for it',
  },
  to: {
    title: 'To whom does it send?',
    options: [
      {
        id: 'inside',
        label: 'Only to people in my organisation',
        hint: 'Scans to colleagues, alerts to ourselves',
      },
      { id: 'anyone', label: 'To anyone', hint: 'Also to customers, suppliers or private addresses' },
    ],
    unknown: 'We take a route that reaches anyone',
  },
  ip: {
    title: 'Does it reach the Internet from a fixed public address?',
    hint: text`The address of your Internet line, not one like ${code('192.168.1.20')}. Your provider knows.`,
    options: [
      { id: 'yes', label: 'Yes, and it is ours alone' },
      { id: 'no', label: 'No', hint: 'It changes, or others share it, as in most homes and cloud hosts' },
    ],
    unknown: 'We take a route that does not need it',
  },
  volume: {
    title: 'How much does it send?',
    options: [
      { id: 'few', label: 'Few messages', hint: 'Scans and alerts; never more than 30 a minute' },
      { id: 'many', label: 'Many', hint: 'More than 30 a minute, or over 10,000 recipients a day' },
    ],
    unknown: 'Few, most likely',
  },
  relay: {
    title: 'May you run a small program on a computer that is always on?',
    hint: text`It signs in to Microsoft for the device. It can be the same computer on which the program runs.`,
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No', hint: 'There is no such computer, or it is not allowed' },
    ],
    unknown: 'Ask whoever runs your computers',
  },
} satisfies Record<string, Asked>
