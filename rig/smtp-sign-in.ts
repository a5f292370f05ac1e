import type { Answer } from './smtp-answer.ts'
import type { Tokens } from './tokens.ts'

const base64 = (text: string) => Buffer.from(text, 'base64').toString()

/** AUTH after STARTTLS: a good token of the same user signs in, and no password does. */
export function smtpSignIn(rest: string, { ownerOf }: Tokens): Answer {
  const [method = '', first] = rest.split(' ')
  switch (method.toUpperCase()) {
    case 'XOAUTH2':
      return first === undefined ? { reply: '334 ', next: xoauth2 } : xoauth2(first)
    case 'LOGIN':
      return first === undefined ? { reply: '334 VXNlcm5hbWU6', next: askPassword } : askPassword()
    default:
      return { reply: '504 5.7.4 Unrecognized authentication type' }
  }

  // https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
  function xoauth2(words: string): Answer {
    const [, user, token] = /^user=([^\cA]+)\cAauth=Bearer ([^\cA]+)\cA\cA$/u.exec(base64(words)) ?? []
    if (user === undefined || token === undefined || ownerOf(token) !== user)
      return { reply: '535 5.7.3 Authentication unsuccessful' }
    return { reply: '235 2.7.0 Authentication successful', user }
  }
}

// Like the real one it asks for everything before it says no to everybody.
const askPassword = (): Answer => ({ reply: '334 UGFzc3dvcmQ6', next: refusePassword })
const refusePassword = (): Answer => ({
  reply: '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
})
