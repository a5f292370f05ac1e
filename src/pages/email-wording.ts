import type { EmailProblem } from '#lib/email.ts'

/** What is wrong with a typed address, and what to do. */
export const emailSentence: Record<EmailProblem, string> = {
  empty: 'Type the address, or leave the field empty.',
  'too-long': 'This is too long for a mail address. Check that nothing else was pasted with it.',
  control: 'There is an invisible character in it. Type the address by hand.',
  space: 'There is a space in it. An address has none: take it out.',
  quote: 'There is a quotation mark in it. Take it out.',
  symbol:
    'There is a character in it that an address cannot have. Type only the address, such as ana@contoso.com.',
  'no-at': 'The @ is missing. An address looks like ana@contoso.com.',
  'many-at': 'There is more than one @ in it. Type one address only.',
  'local-part': 'Something is wrong before the @. Check for dots at the ends or two in a row.',
  domain: 'Something is wrong after the @. It should look like contoso.com.',
}

/** The same for a name or a contact, of which only some of it can be wrong. */
export const nameSentence: Record<EmailProblem, string> = {
  ...emailSentence,
  'too-long': 'This is longer than 100 characters. Shorten it.',
  control: 'There is an invisible character in it. Type it by hand.',
}
