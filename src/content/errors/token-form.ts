import { code, text } from '#content/text.ts'
import { owner, you, type MailError } from './mail-error.ts'
import { sendTest } from './shared-steps.ts'

/** Tokens written in the wrong form. */
export const tokenForm = {
  'token-malformed': {
    title: 'The token is written in a form the server cannot read',
    phase: 'sign-in',
    texts: [
      '501 5.5.121 Invalid XOAUTH2 argument',
      '501 5.5.126 Invalid XOAUTH2 argument',
      '501 5.5.4 Invalid arguments',
    ],
    match: [
      ['authenticate xoauth2 …… command argument error*', 'likely'],
      ['auth xoauth2 …… invalid base64*', 'likely'],
      ['cannot decode xoauth2*', 'likely'],
      'invalid xoauth2 argument*',
      '5.5.121',
      '5.5.122',
      '5.5.123',
      '5.5.124',
      '5.5.125',
      '5.5.126',
      ['auth xoauth2 …… 501 5.5.4', 'likely'],
      ['cannot decode response', 'unsure'],
    ],
    means: text`After ${code('AUTH XOAUTH2')} the server expects one base64 text with user and token, parted by the byte 1. This was something else: a line break in it, a bare token, or a missing end.`,
    who: 'owner',
    fix: [
      owner`Write ${code('user=ADDRESS^Aauth=Bearer TOKEN^A^A')} in base64 on one line; ${code('^A')} is the byte 1.`,
      you`Update the program; its author has to mend it otherwise.`,
    ],
    check: sendTest,
    sources: ['ms-oauth-imap-pop-smtp', 'ms-hve'],
    confidence: 'likely',
  },
} satisfies Record<string, MailError>
