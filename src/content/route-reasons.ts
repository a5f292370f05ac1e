import { slot, text } from './text.ts'

/** Why a route is recommended. */
export const because = {
  oauth: text`It signs in by itself: no password to keep, mail to anyone, and no end was announced.`,
  oauthElsewhere: text`No other route that lasts fits your answers. Nobody has confirmed that its sign-in knows your cloud, whose page is at ${slot('signIn.host')}: ask the maker first.`,
  connector: text`Microsoft can recognise you by your fixed address. There is no password that could expire, and it reaches anyone.`,
  connectorInside: text`Microsoft can recognise you by your fixed address. There is no password that could expire, and it goes on working if your organisation refuses Direct Send.`,
  directSend: text`A few messages to your own people from a fixed address: that needs no account, no password and no fee.`,
  directSendUnsure: text`Of the routes that last, only this one is left. Ask your provider whether your public address is fixed: the SPF record has to name it.`,
  highVolume: text`It writes to your own people only, and no fixed address is certain. This service is made for that, and needs no licence.`,
  azureMany: text`It sends more than a mailbox may, and to the outside. This service is made for that.`,
  azure: text`It takes a user and a secret, as the form has them, reaches anyone, and needs neither a fixed address nor a computer of yours.`,
  proxy: text`The device itself cannot sign in with Microsoft, so a small program does it for the device. It reaches anyone.`,
  proxyUnsure: text`The device itself cannot sign in with Microsoft, so a small program does it for the device. It reaches anyone and outlasts passwords. Ask first whether you may run one; if not, say so above.`,
  proxyElsewhere: text`Nobody has confirmed the sign-in that is built into the device for your cloud. A small program can sign in there for it.`,
  password: text`None of the routes that last fits your answers. A password works, but only by default until the end of December 2026: after that an admin has to switch passwords on again.`,
  passwordThen: text`None of the routes that last fits your answers. Passwords have been off by default since the end of December 2026, so an admin has to switch them on again first.`,
}

/** Why another route is not, in one line. */
export const whyNot = {
  cloud: text`Not confirmed for your cloud.`,
  oauthNever: text`It has no sign-in with Microsoft of its own.`,
  oauthNo: text`You said that its form has none.`,
  oauthUnknown: text`The best there is, if its form has it. Look for it first.`,
  oauthElsewhere: text`Nobody has confirmed the built-in sign-in for your cloud.`,
  notNeeded: text`More work for an admin, and its own sign-in needs none of it.`,
  noAddress: text`Needs a fixed public address that is yours alone, or a certificate.`,
  addressUnknown: text`A good one, if your public address is fixed. Ask whoever runs your network.`,
  connectorNext: text`Fits too. Take it if your organisation refuses Direct Send.`,
  outside: text`Reaches people in your organisation only.`,
  outsideUnknown: text`Reaches people in your organisation only. You did not say that this is enough.`,
  junk: text`Without a fixed address in the SPF record, its mail tends to end in Junk.`,
  slowed: text`Fits too, but Microsoft slows down strangers that send much, and organisations close it.`,
  paidInside: text`Fits too, but is paid by use. Your fixed address makes that unnecessary.`,
  paid: text`Fits too, but needs an Azure subscription and is paid by use.`,
  madeForOutside: text`Made for mail to the outside. The other service is simpler for your own people.`,
  noRelay: text`Needs a computer that is always on.`,
  hasToRun: text`Fits too, but somebody has to keep it running.`,
  mailboxLimits: text`It sends through one mailbox, which may not send so much.`,
  password: text`Off by default from the end of December 2026. Then an admin has to switch passwords on again, and the last day is still to come.`,
  passwordThen: text`Off by default. An admin has to switch passwords on again, and the last day is still to come.`,
}
