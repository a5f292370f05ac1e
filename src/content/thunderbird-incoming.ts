import type { Step } from './app.ts'
import { control, slot, text, type Text } from './text.ts'

/** The two protocols stand in the same windows; these are the words that differ. */
export type Incoming = {
  way: 'imap' | 'pop'
  label: 'IMAP' | 'POP3'
  means: Text
  fields: Text
  arrives: Step
}

export const imap: Incoming = {
  way: 'imap',
  label: 'IMAP',
  means: text`It keeps your folders on the server, the same on every device. Leave ${control('Exchange')} alone: up to version 153, Microsoft refuses it.`,
  fields: text`${control('Protocol')}: IMAP. ${control('Port')}: ${slot('imap.port')}. ${control('Connection security')}: ${slot('imap.encryption')}. ${control('Authentication method')}: OAuth2.`,
  arrives: {
    who: 'app',
    title: text`Your folders appear`,
    text: text`The address stands in the list at the side, with the inbox below it. A large mailbox fills slowly.`,
  },
}

export const pop: Incoming = {
  way: 'pop',
  label: 'POP3',
  means: text`It fetches your mail to this computer and, unless you change it, leaves a copy on the server. Leave ${control('Exchange')} alone: up to version 153, Microsoft refuses it.`,
  fields: text`${control('Protocol')}: POP3. ${control('Port')}: ${slot('pop.port')}. ${control('Connection security')}: ${slot('pop.encryption')}. ${control('Authentication method')}: OAuth2.`,
  arrives: {
    who: 'app',
    title: text`Your inbox fills`,
    text: text`The address stands in the list at the side, with the inbox below it. Other folders stay on the server.`,
  },
}
