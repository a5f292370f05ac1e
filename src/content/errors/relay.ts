import { code, control, link, text } from '#content/text.ts'
import { admin, you, type MailError } from './mail-error.ts'
import { sendTest } from './shared-steps.ts'

/** Sending without a sign-in. */
export const relay = {
  'relay-denied': {
    title: 'Without a sign-in, this server takes mail for your own organisation only',
    phase: 'sending',
    texts: [
      '550 5.7.1 Unable to relay',
      '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
      '550 5.4.1 Relay Access Denied',
    ],
    match: [
      '5.7.1 unable to relay',
      '5.7.54',
      ['unable to relay recipient in non-accepted domain', 'sure'],
      ['550 unable to relay', 'likely'],
      ['5.4.1 relay access denied', 'sure'],
    ],
    shared: true,
    means: text`The message was handed in without a sign-in, for somebody outside. Direct send reaches only mailboxes of the own organisation.`,
    who: 'you',
    fix: [
      you`Send through a sign-in, or ask your admin for ${link('/routes/', 'a connector')} for your fixed address.`,
      admin`If there is a connector: it does not match the address or certificate that the device comes with.`,
    ],
    message: 'error',
    place: 'route',
    check: sendTest,
    sources: ['ms-ndr', 'ms-devices'],
    confidence: 'sure',
  },
  'connector-mismatch': {
    title: 'No connector fits the place this mail came from',
    phase: 'sending',
    texts: [
      '550 5.7.64 TenantAttribution; Relay Access Denied',
      '451 4.4.62 Mail sent to the wrong Office 365 region',
      '550 5.7.51 TenantInboundAttribution',
    ],
    match: [
      '5.7.64',
      'tenantattribution; relay access denied',
      '4.4.62',
      'mail sent to the wrong office 365 region',
      '5.7.51',
      ['tenantattribution*', 'likely'],
    ],
    means: text`An inbound connector recognises your servers by address or certificate. Neither matches any more, often after a new Internet line or a renewed certificate.`,
    who: 'admin',
    fix: [
      admin`Exchange admin center, ${control('Mail flow')}, ${control('Connectors')}: enter the present public address, or the domain in the certificate.`,
      admin`The domain of the sender has to be an accepted domain of the organisation.`,
    ],
    message: 'error',
    place: 'route',
    check: sendTest,
    sources: ['ms-ndr'],
    confidence: 'sure',
  },
  'direct-send-rejected': {
    title: 'Direct send is switched off in your organisation',
    phase: 'sending',
    texts: [
      '550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources',
    ],
    match: ['5.7.68', 'direct send not allowed*'],
    means: text`An admin set ${code('RejectDirectSend')}: mail in the name of the own domain that comes without a sign-in and matches no connector is refused.`,
    who: 'admin',
    fix: [
      admin`Make an inbound connector for the fixed address or certificate of the device: ${link('/routes/', 'the route')}. Leave the switch on.`,
      you`Or let the device sign in.`,
    ],
    message: 'error',
    place: 'route',
    check: sendTest,
    sources: ['ms-direct-send', 'ms-set-organizationconfig'],
    confidence: 'sure',
  },
} satisfies Record<string, MailError>
