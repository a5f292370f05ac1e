import { blocked, mxForm, mxHost, portOut, slowedDown, spfRecord } from '#content/mx-host-steps.ts'
import type { Route } from '#content/route.ts'
import { code, control, text } from '#content/text.ts'

export const route: Route = {
  id: 'relay-connector',
  name: 'A connector for your address (SMTP relay)',
  says: text`Microsoft recognises your network by its fixed public address and passes its mail on.`,
  server: text`the mail host of your organisation`,
  port: 25,
  encryption: 'STARTTLS',
  signIn: 'None',
  user: 'none, it stays empty',
  recipients: 'anyone',
  needs: [
    text`A fixed public IP address that nobody else uses, or a certificate with a domain of yours.`,
    text`Port 25 open from your network to the outside.`,
    text`An admin who makes the connector. No licence and no mailbox for the device.`,
  ],
  withoutLicence: text`This route needs no licence and no mailbox: Microsoft knows the sender by the address of your network. Answers reach somebody only if the sender’s address is a mailbox.`,
  limits: [
    text`No fixed number. Microsoft slows down an address that it does not know or that sends too much at once.`,
    text`Not from cloud hosts where many customers share an address.`,
  ],
  cost: text`None.`,
  breaks: [
    text`The public address changes, or the certificate expires.`,
    text`The provider closes port 25.`,
    text`Malware on your network sends through it too: the whole address gets blocked.`,
  ],
  confidence: 'sure',
  prepare: [
    mxHost,
    {
      who: 'admin',
      title: text`Your fixed public address is noted`,
      text: text`It is the address with which the device reaches the Internet, not the one inside your network. Your provider confirms that it stays the same and is yours alone.`,
    },
    {
      who: 'admin',
      title: text`A connector is made`,
      takes: 10,
      text: text`In the Exchange admin center: ${control('Mail flow')}, ${control('Connectors')}, add one. It goes from your organisation’s own mail server to Microsoft 365 and recognises the sender by this IP address.`,
      note: text`Without a fixed address: by a certificate whose name is one of your accepted domains. The device has to be able to present it.`,
    },
    spfRecord,
    portOut,
  ],
  form: mxForm,
  trouble: [
    blocked,
    {
      see: text`${code('550 5.7.64 TenantAttribution; Relay Access Denied')}`,
      who: 'admin',
      fix: text`The mail comes from another address than the connector knows, or its certificate does not fit. Your admin corrects the connector. The sender’s domain has to be an accepted domain.`,
    },
    slowedDown,
  ],
  sources: ['ms-devices', 'ms-ndr', 'ms-dns-provisioning'],
  checked: '2026-11-23',
}
