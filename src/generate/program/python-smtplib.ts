import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { quotePython } from '#lib/quote-python.ts'
import { addressToReplace, appScope, smtpApplicationWords } from './entra-values.ts'
import { PYTHON_CERTIFICATE, PYTHON_START, pythonToken } from './python-token.ts'

/** Sending with Python's smtplib and a token from MSAL, as a module and a script. */
export const pythonSmtplib: FileFormat = {
  id: 'python-smtplib',
  ...fileTitles['python-smtplib'],
  name: () => 'exchange_mail.py',
  mediaType: 'application/octet-stream',
  where: text`Save it beside your script and run ${code('pip install msal')}. Your code calls ${code('exchange_mail.send')} with a message. To try it, run ${code('python exchange_mail.py')} and your own address.`,
  undo: text`Delete the file, and take out the lines that import it.`,
  write,
}

function write(setup: MailboxSetup): string {
  const { smtp } = setup.cloud.servers
  const about = [
    ...aboutFile(setup, pythonSmtplib),
    ...smtpApplicationWords(setup, PYTHON_CERTIFICATE),
    ...addressToReplace(setup),
  ]
  return `${PYTHON_START}
${about.map(hashComment).join('\n')}

import os
import smtplib
import ssl
import sys
from email.message import EmailMessage
from email.utils import formataddr

import msal

MAILBOX = ${quotePython(emailOf(setup))}
SENDER_NAME = ${quotePython(setup.name ?? '')}
SMTP_HOST = ${quotePython(smtp.host.value)}
SMTP_PORT = ${smtp.port.value}
SIGN_IN_HOST = ${quotePython(setup.cloud.signInHost.value)}
SCOPE = ${quotePython(appScope(setup.cloud))}

${pythonToken('SIGN_IN_HOST', 'SCOPE')}


def send(message):
    """Sends an email.message.EmailMessage. Without a sender it comes from the mailbox."""
    if "From" not in message:
        message["From"] = formataddr((SENDER_NAME, MAILBOX))
    answer = f"user={MAILBOX}\\x01auth=Bearer {access_token()}\\x01\\x01"
    with smtplib.SMTP(SMTP_HOST, SMTP_PORT, timeout=30) as server:
        # STARTTLS, and a second EHLO: Microsoft offers the sign-in only then.
        server.starttls(context=ssl.create_default_context())
        server.ehlo()
        server.auth("XOAUTH2", lambda challenge=None: answer, initial_response_ok=True)
        server.send_message(message)


if __name__ == "__main__":
    # python exchange_mail.py you@example.com
    test = EmailMessage()
    test["To"], test["Subject"] = sys.argv[1], "Test"
    test.set_content("It works.")
    send(test)
    print("Sent.")
`
}
