import { blocked, mxForm, mxHost, portOut, slowedDown, spfRecord } from '#content/mx-host-steps.ts'
import type { Route } from '#content/route.ts'
import { code, text } from '#content/text.ts'

export const route: Route = {
  id: 'direct-send',
  name: 'Direct Send',
  says: text`The device hands mail for your own people straight to your organisation’s mail host, as a stranger would.`,
  server: text`the mail host of your organisation`,
  port: 25,
  encryption: 'STARTTLS',
  signIn: 'None',
  user: 'none, it stays empty',
  recipients: 'inside',
  needs: [
    text`Recipients with a mailbox in your own organisation.`,
    text`An SPF record with your public address, which should not change.`,
    text`An organisation that does not refuse Direct Send, and port 25 open to the outside.`,
  ],
  withoutLicence: text`This route needs no licence and no mailbox for the sender. The recipients need one, in your organisation.`,
  limits: [
    text`Nobody outside. Filters for spam apply as to any stranger.`,
    text`Microsoft slows down an address that it does not know.`,
  ],
  cost: text`None.`,
  breaks: [
    text`The organisation refuses Direct Send. Microsoft works on making that the default.`,
    text`The public address changes and is no longer in the SPF record.`,
    text`The provider closes port 25.`,
  ],
  confidence: 'sure',
  doubts: [text`Whether new organisations refuse it by default already, we could not find out.`],
  prepare: [
    {
      who: 'admin',
      title: text`Direct Send is not refused`,
      text: text`In Exchange Online PowerShell, ${code('Get-OrganizationConfig')} shows ${code('RejectDirectSend')}. It has to be ${code('False')}.`,
      note: text`Is it ${code('True')}? Leave it so: it keeps forgers out. A connector for your address takes its place.`,
    },
    mxHost,
    spfRecord,
    portOut,
  ],
  form: mxForm,
  trouble: [
    blocked,
    {
      see: text`${code('550 5.7.68')} … “Direct Send not allowed for this organization”`,
      who: 'admin',
      fix: text`Your organisation refuses Direct Send. Leave that as it is. Your admin makes a connector for your public address: the form stays the same.`,
    },
    {
      see: text`The mail arrives in Junk`,
      who: 'admin',
      fix: text`The SPF record does not name the public address, or the address has changed. Your admin corrects it.`,
    },
    {
      see: text`${code('5.7.1')} “Unable to relay”, or ${code('5.7.57')}`,
      who: 'you',
      fix: text`One of the recipients is outside your organisation. Direct Send cannot reach them: choose another route.`,
    },
    slowedDown,
  ],
  sources: ['ms-direct-send', 'ms-devices', 'ms-set-organizationconfig', 'ms-dns-provisioning'],
  checked: '2026-11-23',
}
