import { routeFacts } from '#content/route-facts.ts'
import type { Route } from '#content/route.ts'
import { code, control, text } from '#content/text.ts'

const { hveHost, hvePort, hveCost, hveSize } = routeFacts

export const route: Route = {
  id: 'high-volume-email',
  name: 'High Volume Email',
  says: text`A service of Microsoft 365 for machines that write to your own people, with an account of its own.`,
  server: text`${code(hveHost.value)}`,
  port: hvePort.value,
  encryption: 'STARTTLS',
  signIn: 'Password or OAuth2',
  user: 'the address of its own account',
  recipients: 'inside',
  needs: [
    text`An account for High Volume Email. It needs no licence.`,
    text`A pay-as-you-go billing policy, so an Azure subscription.`,
    text`With a password: no security defaults, and a policy that allows passwords for SMTP.`,
  ],
  withoutLicence: text`This route needs no licence: its account is made for it and paid by use. The recipients need a mailbox, in your organisation.`,
  limits: [
    text`Nobody outside. No limit on the number of messages.`,
    [`${hveSize.value}; only second-hand sources say so.`],
  ],
  cost: [`${hveCost.value}.`],
  breaks: [
    text`The billing policy ends.`,
    text`Security defaults or an authentication policy refuses its password.`,
    text`The device still uses the old server name, which is to be retired.`,
  ],
  confidence: 'likely',
  doubts: [text`Passwords for it were promised until September 2028. That was said in 2025.`],
  elsewhere: text`For GCC High and DoD nobody has confirmed it, and China does not seem to have it.`,
  prepare: [
    {
      who: 'admin',
      title: text`High Volume Email gets a billing policy`,
      takes: 15,
      text: text`It is paid by use. In the Microsoft 365 admin center your admin connects it to an Azure subscription, as pay-as-you-go.`,
    },
    {
      who: 'admin',
      title: text`An account for High Volume Email is made`,
      text: text`In the Exchange admin center: ${control('Mail flow')}, ${control('High Volume Email')}. Your admin adds an account with an address of its own and a long password.`,
      note: text`It needs no licence. The box ${control('Authenticated SMTP')} plays no part.`,
    },
    {
      who: 'admin',
      title: text`Its password is allowed`,
      text: text`Security defaults have to be off, and an authentication policy with ${code('AllowBasicAuthSmtp')} has to hold for this account. If security defaults stay, use OAuth2 or another route.`,
      note: text`Where they go, Conditional Access has to take their place.`,
    },
  ],
  form: {
    server: text`${code(hveHost.value)}`,
    port: text`${code(String(hvePort.value))}`,
    encryption: text`STARTTLS, which some forms call TLS. Not SSL.`,
    signIn: [
      {
        title: text`Type the account for High Volume Email`,
        user: text`its address, in full`,
        password: text`the one your admin gave you`,
        note: text`Not your own account: its mailbox has nothing to do with this.`,
      },
    ],
    sender: text`the address of the account for High Volume Email`,
    senderNote: text`Answers to it reach nobody unless your admin sets up a mailbox for them.`,
  },
  trouble: [
    {
      see: text`${code('535 5.7.139')} … “the organization configuration does not allow”`,
      who: 'admin',
      fix: text`No policy allows passwords for this account. Your admin sets ${code('AllowBasicAuthSmtp')} in an authentication policy and gives it to the account.`,
    },
    {
      see: text`A recipient outside is refused`,
      who: 'you',
      fix: text`High Volume Email reaches your own organisation only. For others choose another route.`,
    },
    {
      see: text`${code('550 5.7.240')}`,
      who: 'admin',
      fix: text`With OAuth2 the application has to be on the account’s list: ${code('Add-HVEAppAccess')}.`,
    },
  ],
  sources: ['ms-hve', 'ms-hve-ga', 'ms-hve-app-access', 'petri-hve'],
  checked: '2026-11-23',
}
