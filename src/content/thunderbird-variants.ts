import type { Variant } from './app.ts'
import { allow, sendTest, signIn } from './common-steps.ts'
import { control, slot, text } from './text.ts'
import type { Incoming } from './thunderbird-incoming.ts'
import { finish, mozillaName, openHub, typeAddress } from './thunderbird-steps.ts'

/** The same window, filled in by hand. */
export const byHand = ({ way, fields }: Incoming): Variant => ({
  when: text`${slot('app')} finds nothing, or other servers`,
  steps: [
    openHub,
    typeAddress,
    {
      who: 'you',
      title: text`Ask to type the settings yourself`,
      text: text`Select ${control('Configure Manually')} or ${control('Edit configuration')}, whichever is there.`,
      note: text`From version 155 on, this page is arranged differently. The values are the same.`,
    },
    {
      who: 'you',
      title: text`Type the server for receiving`,
      text: text`Under ${control('Incoming server settings')}, type ${slot(`${way}.host`)} as ${control('Hostname')}. Do this first: ${control('OAuth2')} appears only when ${slot('app')} knows the server.`,
    },
    {
      who: 'you',
      mailbox: 'own',
      title: text`Fill in the rest`,
      text: [...text`${control('Username')}: ${slot('user')}. `, ...fields],
      note: text`Then select ${control('Continue')}.`,
    },
    {
      who: 'you',
      mailbox: 'shared',
      title: text`Fill in the rest`,
      text: [...text`${control('Username')}: ${slot('email')}. `, ...fields],
      note: text`Then select ${control('Continue')}.`,
    },
    {
      who: 'you',
      title: text`Type the server for sending`,
      text: text`Under ${control('Outgoing server settings')}, type ${slot('smtp.host')} as ${control('Hostname')}. ${control('Port')}: ${slot('smtp.port')}. ${control('Connection security')}: ${slot('smtp.encryption')}. ${control('Authentication method')}: OAuth2.`,
      note: text`${control('Username')} here is your own sign-in name, even when you read a shared mailbox.`,
    },
    {
      who: 'you',
      title: text`Test, then go on`,
      text: text`Select ${control('Test')}. When it says “Configuration settings valid”, select ${control('Continue')}.`,
    },
    ...signIn,
    allow(mozillaName),
    finish,
    ...sendTest,
  ],
})

/** ESR 140 and older: a tab of its own instead of the hub. */
export const older = ({ label }: Incoming): Variant => ({
  when: text`Your window says “Set Up Your Existing Email Address” (ESR 140 and older)`,
  steps: [
    {
      who: 'you',
      title: text`Type your name and the address`,
      text: text`Type ${slot('name')} under ${control('Your full name')} and ${slot('email')} under ${control('Email address')}. Leave ${control('Password')} empty. Select ${control('Continue')}.`,
    },
    {
      who: 'you',
      mailbox: 'own',
      title: text`Choose ${control(label)}`,
      text: text`Under ${control('Available configurations')}, select ${control(label)}, then ${control('Done')}.`,
      note: text`If it offers other servers: ${control('Configure manually')}. The values are in the table of this page, and ${control('Authentication method:')} is OAuth2.`,
    },
    {
      who: 'you',
      mailbox: 'shared',
      title: text`Choose ${control(label)} and set the user names`,
      text: text`Select ${control('Configure manually')}. ${control('Username:')} is ${slot('email')} for receiving and your own sign-in name for sending. ${control('Authentication method:')} is OAuth2 for both. Then ${control('Done')}.`,
    },
    {
      who: 'app',
      title: text`${slot('app')} opens Microsoft’s page`,
      text: text`It comes in a window of ${slot('app')}. Wait for it, and type your password nowhere else.`,
    },
    ...signIn,
    allow(mozillaName),
    ...sendTest,
  ],
})
