import { longDay } from './day.ts'
import type { Filled } from './filled.ts'
import type { Guide } from './guide.ts'
import { control, link } from './text.ts'

/** The first lines of the exported text: for whom, what made it and when, and how to undo it. */
export const exportedHead = ({ email, made, checked, link: to }: Guide): readonly Filled[] => [
  ...(email === undefined ? [] : [['For ', { code: email }, '.']]),
  [`Made on ${longDay(made)} by Exchange Online Setup. Steps checked on ${longDay(checked)}.`],
  [link(to, 'The same guide on the web'), '.'],
  ['To undo it, remove the account from the app, or the settings from the device.'],
  ['There is no password in this text.'],
]

/** A setting in one line: server, port, encryption, sign-in. */
export const settingLine = ({
  name,
  says,
  host,
  port,
  encryption,
  signIn,
  user,
}: Guide['settings'][number]): Filled => [
  control(name),
  ` (${says}): server `,
  { code: host },
  ', port ',
  { code: String(port) },
  `, encryption ${encryption}, sign-in ${signIn}`,
  ...(user === undefined ? [] : [', user name ', user]),
]
