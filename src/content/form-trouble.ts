import type { Trouble } from './app.ts'
import { smtpOff } from './common-trouble.ts'
import { code, slot, text } from './text.ts'

/** The organisation refuses passwords by a policy, not by the switch of the mailbox. */
const passwordRefused: Trouble = {
  see: text`${code('535 5.7.139')} … “basic authentication is disabled” or “security defaults policy”`,
  who: 'admin',
  fix: text`Your organisation refuses passwords here, whatever box is ticked. Your admin allows this one account by a policy, if the rules permit it. With security defaults there are no exceptions: choose another way to send.`,
}

const wrongPassword: Trouble = {
  see: text`${code('535 5.7.139')} … “the user credentials were incorrect”, or ${code('535 5.7.3')}`,
  who: 'you',
  fix: text`Sign in to Outlook on the web with the same name and password. If that fails, the password is wrong or expired. The name is the full sign-in name, which can differ from the address.`,
}

const wrongEncryption: Trouble = {
  see: text`“wrong version number”, or ${code('421 4.7.66')}`,
  who: 'you',
  fix: text`The encryption does not fit. Choose ${slot('smtp.encryption')} with port ${slot('smtp.port')}, not SSL. With ${code('421 4.7.66')}, its TLS is too old: update it.`,
}

const otherSender: Trouble = {
  see: text`${code('5.7.60')} or ${code('SendAsDenied')}`,
  who: 'you',
  fix: text`The sender in the form is not the mailbox that signs in. Set it to the same address, or ask your admin for Send As.`,
}

/** It offers a method that Microsoft does not: PLAIN, CRAM-MD5 or NTLM. */
export const onlyPlain: Trouble = {
  see: text`${code('504 5.7.4 Unrecognized authentication type')}`,
  who: 'you',
  fix: text`It tries PLAIN or another method that Microsoft does not offer. Choose LOGIN in its form. If there is no such choice, it cannot use this server.`,
}

/** What whoever signs in with a password may run into, likeliest first. */
export const formTrouble: readonly Trouble[] = [
  smtpOff,
  passwordRefused,
  wrongPassword,
  wrongEncryption,
  otherSender,
]
