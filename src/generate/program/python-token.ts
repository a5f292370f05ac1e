/** The first line of a Python file: no comment below can choose another encoding then (PEP 263). */
export const PYTHON_START = '# -*- coding: utf-8 -*-'

export const PYTHON_CERTIFICATE =
  'give MSAL {"private_key": …, "thumbprint": …} as client_credential in place of the secret.'

/** The function that asks for a token. Both are expressions of Python: the host of the sign-in page, and for what. */
export const pythonToken = (signInHost: string, scope: string): string => `_application = None


def access_token():
    """A token for the mailbox. MSAL keeps it for as long as it is good."""
    global _application
    if _application is None:
        _application = msal.ConfidentialClientApplication(
            os.environ["ENTRA_CLIENT_ID"],
            authority=f"https://{${signInHost}}/{os.environ['ENTRA_TENANT_ID']}",
            client_credential=os.environ["ENTRA_CLIENT_SECRET"],
        )
    result = _application.acquire_token_for_client(scopes=[${scope}])
    if "access_token" not in result:
        raise RuntimeError(f"{result.get('error')}: {result.get('error_description')}")
    return result["access_token"]`
