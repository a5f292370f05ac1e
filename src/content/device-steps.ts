import type { Routed, Step } from './app.ts'
import { menu, sendOne } from './form-steps.ts'
import { code, control, slot, text, type Text } from './text.ts'

/** The web page inside a device, under the name of its maker, and the way to its mail settings. */
export const openPage = (page: string, path: readonly string[], note?: Text): readonly Step[] => [
  {
    who: 'you',
    title: text`Open the web page of the device`,
    text: text`Type the IP address of the device into a browser on the same network: its ${control(page)} opens. Sign in as administrator.`,
    note: text`The panel of the device shows the address, in its network settings.`,
  },
  {
    who: 'you',
    title: text`Go to the mail settings`,
    text: ['Select ', ...menu(...path), '.'],
    ...(note === undefined ? {} : { note }),
  },
]

/** A scanner proves it with a scan. */
export const scanTest = sendOne(
  text`Save. If the page has a button for a test mail, use it. Then scan one page to your own address.`,
  text`The scan arrives in your inbox, and the device reports no error: you are done.`,
)

/** One sign-in lets the device send; somebody has to be the sender. */
const signInOnce: readonly Step[] = [
  {
    who: 'you',
    mailbox: 'own',
    title: text`Sign in once for the device`,
    text: text`The device opens Microsoft’s page, or shows an address and a code to type there in any browser. Sign in as ${slot('user')}.`,
    note: text`The page belongs to ${slot('signIn.host')}. Type the password nowhere else.`,
  },
  {
    who: 'you',
    mailbox: 'shared',
    title: text`Sign in once for the device`,
    text: text`The device opens Microsoft’s page, or shows an address and a code to type there in any browser. Sign in with an account that has Send As on ${slot('email')}.`,
    note: text`The page belongs to ${slot('signIn.host')}. A shared mailbox cannot sign in itself.`,
  },
]

export const adminAgrees: Step = {
  who: 'admin',
  title: text`An admin agrees for the organisation`,
  text: text`If Microsoft’s page asks for an admin, your admin signs in there and agrees: tick ${control('Consent on behalf of your organization')}, then select ${control('Accept')}.`,
  note: text`It takes the role Cloud Application Administrator or a larger one, and only the first time.`,
}

const deviceSender: Step = {
  who: 'you',
  title: text`Set the sender`,
  text: text`Sender or From: ${slot('email')}. Then save.`,
  note: text`It has to be the mailbox that signed in, or one for which that account has Send As.`,
}

export const signInOnDevice: readonly Step[] = [...signInOnce, adminAgrees, deviceSender]

/** OAuth 2.0 in a form whose labels nobody verified. */
const oauthInForm: readonly Step[] = [
  {
    who: 'you',
    title: text`Choose OAuth 2.0 as the sign-in`,
    text: text`Where the form asks how to sign in, choose OAuth 2.0 instead of user and password. Server ${slot('smtp.host')}, port ${slot('smtp.port')}, encryption ${slot('smtp.encryption')}.`,
  },
  {
    who: 'admin',
    title: text`You get an application id, if the form asks for one`,
    text: text`In Entra: ${control('App registrations')}, ${control('New registration')}, delegated permissions ${code('SMTP.Send')} and ${code('offline_access')}. The manual of the device names the platform and the address to return to.`,
    note: text`No field for an id? Then the device brings its own.`,
  },
  ...signInOnDevice,
]

/** How to tell, and the steps, for a maker with a list of models. */
export const listedOauth = (when: Text): NonNullable<Routed['oauth']> => ({ when, steps: oauthInForm })

export const deviceNeeds = text`TLS 1.2, and the newest firmware of the maker.`

export const deviceNext = text`The device sends without asking anything. With a password it stops when that changes or expires. With OAuth 2.0 it stops when the sign-in is withdrawn; then sign in once more.`

/** What people forget about every printer and box. */
export const alarmsToo = text`Everything the device mails uses these settings: scans, faxes passed on, and its own alarms about toner and faults. They stop together.`

export const otherClouds = text`For GCC High, DoD and China nobody has confirmed the built-in sign-in with Microsoft. Ask its maker first. The other routes do not depend on it.`
