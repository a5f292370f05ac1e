import type { Step } from './app.ts'
import { control, slot, text } from './text.ts'

/** The name under which Thunderbird and its sister Betterbird are registered with Microsoft. */
export const mozillaName = 'Mozilla Thunderbird'

// The steps that its windows share.

export const openHub: Step = {
  who: 'you',
  title: text`Open the window for a new account`,
  text: text`Start ${slot('app')}. The first time, the window opens by itself. After that: the menu (three lines), ${control('New Account')}, then ${control('Email')}.`,
  note: text`If it first shows several kinds of account, select ${control('Email Account')}.`,
}

export const typeAddress: Step = {
  who: 'you',
  title: text`Type your name and the address`,
  text: text`Under ${control('Add your email address')}, type ${slot('name')} as ${control('Full name')} and ${slot('email')} as the address. Select ${control('Continue')}.`,
}

export const lookUp: Step = {
  who: 'app',
  title: text`${slot('app')} looks up the settings`,
  text: text`It says ${control('Looking up configuration')} and finds Microsoft 365 by itself.`,
}

export const browser: Step = {
  who: 'app',
  title: text`${slot('app')} opens Microsoft’s page`,
  text: text`From version 153 the page opens in your web browser, before that in ${slot('app')} itself.`,
  note: text`It may come twice, once for receiving and once for sending. Answer the same way.`,
}

export const finish: Step = {
  who: 'you',
  title: text`Close the window`,
  text: text`When you read “Email account connected successfully”, select ${control('Finish')}.`,
}
