import { longDay } from './day.ts'
import type { Filled } from './filled.ts'
import type { Guide } from './guide.ts'
import { link } from './text.ts'

/** The first lines of the exported text: for whom, what made it and when, and how to undo it. */
export const exportedHead = ({ email, made, checked, link: to }: Guide): readonly Filled[] => [
  ...(email === undefined ? [] : [['For ', { code: email }, '.']]),
  [`Made on ${longDay(made)} by Exchange Online Setup. Steps checked on ${longDay(checked)}.`],
  [link(to, 'The same guide on the web'), '.'],
  ['To undo it, remove the account from the app, or the settings from the device.'],
  ['There is no password in this text.'],
]

/** A setting in one line behind its name: server, port, encryption, sign-in. */
export const settingLine = ({
  says,
  host,
  toFind,
  port,
  encryption,
  signIn,
  user,
}: Guide['settings'][number]): Filled => [
  `(${says}): server `,
  // Words that say which host it is are nothing to type.
  toFind === true ? host : { code: host },
  ', port ',
  { code: String(port) },
  `, encryption ${encryption}, sign-in ${signIn}`,
  ...(user === undefined ? [] : [', user name ', user]),
]
