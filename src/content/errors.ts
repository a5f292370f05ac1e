import { appleMail } from './errors/apple-mail.ts'
import { blockedSenders } from './errors/blocked-senders.ts'
import { certificateOwner } from './errors/certificate-owner.ts'
import { certificates } from './errors/certificates.ts'
import { cutOff } from './errors/cut-off.ts'
import { devices } from './errors/devices.ts'
import { entraAccount } from './errors/entra-account.ts'
import { entraApproval } from './errors/entra-approval.ts'
import { entraCloud } from './errors/entra-cloud.ts'
import { entraConsent } from './errors/entra-consent.ts'
import { entraDeviceCode } from './errors/entra-device-code.ts'
import { entraOrganisation } from './errors/entra-organisation.ts'
import { entraOther } from './errors/entra-other.ts'
import { entraPassword } from './errors/entra-password.ts'
import { entraPolicy } from './errors/entra-policy.ts'
import { entraRedirect } from './errors/entra-redirect.ts'
import { entraRegistration } from './errors/entra-registration.ts'
import { entraRenewal } from './errors/entra-renewal.ts'
import { entraRequest } from './errors/entra-request.ts'
import { entraSecondFactor } from './errors/entra-second-factor.ts'
import { entraSecret } from './errors/entra-secret.ts'
import { exchangeProtocols } from './errors/exchange-protocols.ts'
import { graph } from './errors/graph.ts'
import { highVolume } from './errors/high-volume.ts'
import { imapPopMailbox } from './errors/imap-pop-mailbox.ts'
import { imapPopPasswords } from './errors/imap-pop-passwords.ts'
import { imap } from './errors/imap.ts'
import { licence } from './errors/licence.ts'
import type { MailError } from './errors/mail-error.ts'
import { mailboxLimits } from './errors/mailbox-limits.ts'
import { messageLimits } from './errors/message-limits.ts'
import { names } from './errors/names.ts'
import { noAnswer } from './errors/no-answer.ts'
import { noReason } from './errors/no-reason.ts'
import { outlookConnection } from './errors/outlook-connection.ts'
import { outlook } from './errors/outlook.ts'
import { passwordPolicies } from './errors/password-policies.ts'
import { phoneApps } from './errors/phone-apps.ts'
import { popToken } from './errors/pop-token.ts'
import { recipients } from './errors/recipients.ts'
import { refusedMail } from './errors/refused-mail.ts'
import { relay } from './errors/relay.ts'
import { sender } from './errors/sender.ts'
import { sendingIp } from './errors/sending-ip.ts'
import { signInMethods } from './errors/sign-in-methods.ts'
import { smtpAccount } from './errors/smtp-account.ts'
import { smtpGreeting } from './errors/smtp-greeting.ts'
import { smtpRefusals } from './errors/smtp-refusals.ts'
import { smtpSwitchedOff } from './errors/smtp-switched-off.ts'
import { smtpToken } from './errors/smtp-token.ts'
import { starttls } from './errors/starttls.ts'
import { tenantLimits } from './errors/tenant-limits.ts'
import { thunderbird } from './errors/thunderbird.ts'
import { tls } from './errors/tls.ts'
import { tokenForm } from './errors/token-form.ts'
import { undelivered } from './errors/undelivered.ts'
import { wrongPort } from './errors/wrong-port.ts'

/**
 * Every error we know, by its id, which is public and for ever: it names the page. Of two that fit the same
 * words, the first wins.
 */
export const errors = {
  ...smtpSwitchedOff,
  ...passwordPolicies,
  ...smtpAccount,
  ...smtpRefusals,
  ...smtpToken,
  ...signInMethods,
  ...starttls,
  ...smtpGreeting,
  ...noReason,
  ...highVolume,
  ...tokenForm,
  ...imap,
  ...imapPopPasswords,
  ...imapPopMailbox,
  ...popToken,
  ...entraPassword,
  ...entraAccount,
  ...entraSecondFactor,
  ...entraRenewal,
  ...entraPolicy,
  ...entraOrganisation,
  ...entraApproval,
  ...entraConsent,
  ...entraRedirect,
  ...entraRegistration,
  ...entraSecret,
  ...entraRequest,
  ...entraDeviceCode,
  ...entraCloud,
  ...entraOther,
  ...sender,
  ...mailboxLimits,
  ...blockedSenders,
  ...tenantLimits,
  ...messageLimits,
  ...relay,
  ...sendingIp,
  ...recipients,
  ...refusedMail,
  ...undelivered,
  ...exchangeProtocols,
  ...graph,
  ...licence,
  ...outlook,
  ...outlookConnection,
  ...appleMail,
  ...thunderbird,
  ...phoneApps,
  ...devices,
  ...names,
  ...wrongPort,
  ...noAnswer,
  ...cutOff,
  ...tls,
  ...certificates,
  ...certificateOwner,
} satisfies Record<string, MailError>

export type ErrorId = keyof typeof errors

/** The ids in the order of the table. */
export const errorIds = Object.keys(errors) as readonly ErrorId[]

/** The entry of an error, with the parts that only some have. */
export const errorOf = (id: ErrorId): MailError => errors[id]
