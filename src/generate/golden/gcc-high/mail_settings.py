# -*- coding: utf-8 -*-
# Mail settings for Django. Made by Exchange Online Setup with the facts of 23 November 2026 for
# ana@contoso.us.
# Made with: https://setup.example.com/setup/guide/?cloud=gcc-high
# Where to put it: Save it beside manage.py, together with exchange_backend.py. Add from mail_settings
# import * to the end of your settings, and delete mail settings that stand there.
# How to undo it: Take that line out of your settings and delete both files.
# There is no password in this file.
# Unconfirmed for GCC High: that the server for SMTP is smtp.office365.us. Microsoft’s list of
# endpoints names only outlook.office365.us for port 587; this name is in wide use.

import django

_BACKEND = "exchange_backend.ExchangeBackend"
_MAILBOX = 'ana@contoso.us'
_HOST = 'smtp.office365.us'
_PORT = 587

# For exchange_backend.py: where it asks for a token, and for what.
EXCHANGE_SIGN_IN_HOST = 'login.microsoftonline.us'
EXCHANGE_SCOPE = 'https://outlook.office365.us/.default'

# TLS is STARTTLS. SSL is for port 465, which is none of Microsoft's. There is no password: the backend signs in.
if django.VERSION >= (6, 1):
    MAILERS = {
        "default": {
            "BACKEND": _BACKEND,
            "OPTIONS": {"host": _HOST, "port": _PORT, "use_tls": True, "username": _MAILBOX, "timeout": 30},
        },
    }
else:
    EMAIL_BACKEND = _BACKEND
    EMAIL_HOST = _HOST
    EMAIL_PORT = _PORT
    EMAIL_USE_TLS = True
    EMAIL_HOST_USER = _MAILBOX
    EMAIL_TIMEOUT = 30

# Microsoft refuses every other sender, error reports included.
DEFAULT_FROM_EMAIL = _MAILBOX
SERVER_EMAIL = _MAILBOX
