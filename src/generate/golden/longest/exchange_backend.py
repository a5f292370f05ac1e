# -*- coding: utf-8 -*-
# Mail backend for Django with OAuth2. Made by Exchange Online Setup with the facts of 23 November
# 2026 for
# 字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字
# (o'brien+xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.com).
# Made with:
# https://setup.example.com/setup/guide/?cloud=dod#email=o'brien+xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc.ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd.com&name=%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%
# AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%9
# 7%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5%AD%97%E5
# %AD%97%E5%AD%97
# Where to put it: Save it beside manage.py and run pip install msal. The settings in mail_settings.py
# name it.
# How to undo it: Delete the file, after the settings that name it.
# There is no password in this file.
# Unconfirmed for DoD: that the server for SMTP is outlook-dod.office365.us. webmail.apps.mil is
# listed as well.
# Three values come from the environment and never stand here: ENTRA_TENANT_ID, ENTRA_CLIENT_ID and
# ENTRA_CLIENT_SECRET. They belong to an application that your admin registers in Entra.
# Where you can keep a file, a certificate is better than a secret: give MSAL {"private_key": …,
# "thumbprint": …} as client_credential in place of the secret.
# The application needs what your guide says, no more: the permission SMTP.SendAsApp in Entra,
# New-ServicePrincipal in Exchange, and FullAccess and SendAs on this one mailbox. Better, in place of
# the permission and of both rights: the role “Application SMTP.SendAsApp” for this mailbox alone
# (RBAC for Applications). The permission is left out of the registration then.
# This is for DoD: the application is registered in the Entra of that cloud. For the scope the sources
# disagree: ask your admin.

import os

import msal
from django.conf import settings
from django.core.mail.backends.smtp import EmailBackend

_application = None


def access_token():
    """A token for the mailbox. MSAL keeps it for as long as it is good."""
    global _application
    if _application is None:
        _application = msal.ConfidentialClientApplication(
            os.environ["ENTRA_CLIENT_ID"],
            authority=f"https://{settings.EXCHANGE_SIGN_IN_HOST}/{os.environ['ENTRA_TENANT_ID']}",
            client_credential=os.environ["ENTRA_CLIENT_SECRET"],
        )
    result = _application.acquire_token_for_client(scopes=[settings.EXCHANGE_SCOPE])
    if "access_token" not in result:
        raise RuntimeError(f"{result.get('error')}: {result.get('error_description')}")
    return result["access_token"]


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
        return f"user={self.username}\x01auth=Bearer {access_token()}\x01\x01"
