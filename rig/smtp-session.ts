import type { Answer } from './smtp-answer.ts'
import { refusalOf, type Mail } from './smtp-mail.ts'
import { smtpSignIn } from './smtp-sign-in.ts'
import type { Tokens } from './tokens.ts'

export const GREETING = '220 smtp.office365.com Microsoft ESMTP MAIL Service ready'
const FEATURES = ['SIZE 157286400', 'PIPELINING', 'ENHANCEDSTATUSCODES', '8BITMIME', 'SMTPUTF8']

/** One conversation: takes lines, gives the replies that smtp.office365.com gives. */
export function smtpSession(tokens: Tokens, deliver: (mail: Mail) => void): (line: string) => Answer {
  let secure = false
  let user: string | undefined
  let from: string | undefined
  let to: string[] = []
  let next: Answer['next']

  const commands: Record<string, (rest: string) => Answer> = {
    EHLO() {
      const lines = ['smtp.office365.com Hello', ...FEATURES, secure ? 'AUTH LOGIN XOAUTH2' : 'STARTTLS']
      return { reply: lines.map((line, at) => `250${lines[at + 1] ? '-' : ' '}${line}`).join('\r\n') }
    },
    STARTTLS() {
      secure = true
      return { reply: '220 2.0.0 SMTP server ready', then: 'secure' }
    },
    AUTH: (rest) =>
      secure ? smtpSignIn(rest, tokens) : { reply: '530 5.7.0 Must issue a STARTTLS command first' },
    MAIL(rest) {
      if (!secure) return { reply: '451 5.7.3 STARTTLS is required to send mail' }
      if (user === undefined) return { reply: '530 5.7.57 Client not authenticated to send mail.' }
      from = addressIn(rest, 'FROM')
      return { reply: from === undefined ? WRONG : '250 2.1.0 Sender OK' }
    },
    RCPT(rest) {
      const recipient = addressIn(rest, 'TO')
      if (from === undefined) return { reply: '503 5.5.2 Need mail command' }
      if (recipient === undefined) return { reply: WRONG }
      to.push(recipient)
      return { reply: '250 2.1.5 Recipient OK' }
    },
    DATA: () =>
      to.length === 0
        ? { reply: '503 5.5.2 Need rcpt command' }
        : { reply: '354 Start mail input; end with <CRLF>.<CRLF>', next: message([]) },
    RSET: () => forget('250 2.0.0 Resetting'),
    NOOP: () => ({ reply: '250 2.0.0 OK' }),
    QUIT: () => ({ reply: '221 2.0.0 Service closing transmission channel', then: 'close' }),
  }

  const message = (lines: string[]) =>
    function take(line: string): Answer {
      if (line === '.') return finish(lines.join('\n'))
      lines.push(line.replace(/^\./u, ''))
      return { next: take }
    }

  function finish(text: string): Answer {
    const mail = { user: user ?? '', from: from ?? '', to, text: `${text}\n` }
    const refusal = refusalOf(mail)
    if (refusal === undefined) deliver(mail)
    return forget(refusal ?? '250 2.0.0 OK')
  }

  function forget(reply: string): Answer {
    from = undefined
    to = []
    return { reply }
  }

  function command(line: string): Answer {
    const [, verb = '', rest = ''] = /^(\w+) ?(.*)$/u.exec(line) ?? []
    const known = Object.hasOwn(commands, verb.toUpperCase()) ? commands[verb.toUpperCase()] : undefined
    return known?.(rest) ?? { reply: '500 5.3.3 Unrecognized command' }
  }

  return (line) => {
    const answer = (next ?? command)(line)
    next = answer.next
    user = answer.user ?? user
    return answer
  }
}

const WRONG = '501 5.5.4 Invalid arguments'

/** The address in `FROM:<…> SIZE=…`. */
const addressIn = (rest: string, word: string) => new RegExp(`^${word}:<([^<>]+)>`, 'iu').exec(rest)?.[1]
