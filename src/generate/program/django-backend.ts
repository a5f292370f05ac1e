import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { smtpApplicationWords } from './entra-values.ts'
import { PYTHON_CERTIFICATE, PYTHON_START, pythonToken } from './python-token.ts'

/** Django's SMTP backend with a token in place of the password. Its values come from `django-settings`. */
export const djangoBackend: FileFormat = {
  id: 'django-backend',
  ...fileTitles['django-backend'],
  name: () => 'exchange_backend.py',
  mediaType: 'application/octet-stream',
  where: text`Save it beside ${code('manage.py')} and run ${code('pip install msal')}. The settings in ${code('mail_settings.py')} name it.`,
  undo: text`Delete the file, after the settings that name it.`,
  write,
}

function write(setup: MailboxSetup): string {
  const about = [...aboutFile(setup, djangoBackend), ...smtpApplicationWords(setup, PYTHON_CERTIFICATE)]
  return `${PYTHON_START}
${about.map(hashComment).join('\n')}

import os

import msal
from django.conf import settings
from django.core.mail.backends.smtp import EmailBackend

${pythonToken('settings.EXCHANGE_SIGN_IN_HOST', 'settings.EXCHANGE_SCOPE')}


class ExchangeBackend(EmailBackend):
    """Django's own SMTP backend, which signs in with a token in place of a password."""

    def open(self):
        opened = super().open()
        # Only for a new connection. It is encrypted by now, and has no sign-in: there is no password.
        if opened:
            try:
                self.connection.ehlo()
                self.connection.auth("XOAUTH2", self.answer, initial_response_ok=True)
            except Exception:
                self.close()
                if not getattr(self, "fail_silently", False):
                    raise
                return None
        return opened

    def answer(self, challenge=None):
        return f"user={self.username}\\x01auth=Bearer {access_token()}\\x01\\x01"
`
}
