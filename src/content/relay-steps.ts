import type { Routed, Step, Variant } from './app.ts'
import { fromGuide, signIn } from './common-steps.ts'
import { anyTest, fieldSteps } from './form-steps.ts'
import { installProxy, openSignIn, proxyFile, startProxy } from './proxy-steps.ts'
import { makePassword } from './relay-password.ts'
import type { Route } from './route.ts'
import { code, text } from './text.ts'
import { registerApp, sendAs } from './token-steps.ts'

/** The relay itself, but for what its file may still need before it starts. */
export const relaySteps: readonly Step[] = [sendAs, registerApp('SMTP.Send'), installProxy, proxyFile]

/** A device is another machine; a program with a file of ours stands beside the relay. */
export const letDeviceIn: Step = {
  who: 'you',
  title: text`Only for a device: let it reach the relay`,
  text: text`Does the device stand elsewhere? Then ${code('local_address')} is the address of this computer in your network, and its firewall lets only the device in, on port ${code('1587')}. On the same computer, leave it.`,
  note: text`On that stretch nothing is encrypted. Keep it inside your own network.`,
}

/** One password for both sides: the program reads it from there, and the relay takes what the program says. */
const passwordFile = (group: string): Step => ({
  who: 'you',
  title: text`Make up a password for the relay`,
  text: text`Run ${code(makePassword(group))}. Nobody has to know it; where the file is there already, leave it. If your program runs under another group than ${code(group)}, name that one.`,
  note: text`The relay takes any password and locks its token with it, so it has to stay the same. The file of your program reads it. It is not the password of the mailbox.`,
})

type ByFile = Routed & { relay: NonNullable<Routed['relay']> }

const placed = ({ relay: { group, place } }: ByFile): readonly Step[] => [
  ...(group === undefined ? [] : [passwordFile(group)]),
  ...place,
]

/** The steps for a program that has a file for this route: the file does the typing. */
export const relayByFile = (routed: ByFile, { after = [] }: Route): readonly Step[] => [
  ...relaySteps,
  startProxy,
  ...placed(routed),
  ...after,
  ...(routed.test ?? anyTest),
]

/** The same without the file, and with a container in place of the relay by hand. */
export const relayVariants = (routed: ByFile, route: Route): readonly Variant[] => [
  {
    when: text`Without the file of your program: once the relay runs, type the settings`,
    steps: [...routed.open, ...typed(routed, route), ...(route.after ?? []), ...(routed.test ?? anyTest)],
  },
  {
    when: text`With Docker Compose, in place of the relay by hand`,
    steps: [
      sendAs,
      registerApp('SMTP.Send'),
      ...composeSteps,
      ...placed(routed),
      readCode,
      ...signIn,
      ...(routed.test ?? anyTest),
    ],
  },
]

function typed(routed: ByFile, { form, encryption }: Route): readonly Step[] {
  if (form === undefined) return []
  const { local } = routed.relay
  return fieldSteps(
    routed,
    local === undefined ? form : { ...form, server: text`${code('127.0.0.1')}`, serverNote: local },
    encryption,
  )
}

const composeSteps: readonly Step[] = [
  {
    who: 'you',
    title: text`Put the file of the relay in its place`,
    text: text`Save ${code('compose.relay.yaml')} ${fromGuide} in a folder of its own. Put your application id in place of ${code('YOUR-APPLICATION-ID')}, and the tenant id in place of ${code('YOUR-TENANT-ID')}.`,
    note: text`Both stand on the overview of the registration. The file needs Docker Compose 2.23.1 or newer: ${code('docker compose version')} shows yours.`,
  },
  {
    who: 'you',
    title: text`Start the relay`,
    text: text`In that folder, run ${code('docker compose -f compose.relay.yaml up --build -d')}. It starts again by itself with the machine.`,
    note: text`Only this machine reaches it, at 127.0.0.1, port 1587.`,
  },
]

/** The flow with a device code: nobody can open a browser in a container. */
const readCode: Step = {
  who: 'you',
  title: text`Read the code in the log`,
  text: text`Let your program send a test, which waits. Then run ${code('docker compose -f compose.relay.yaml logs')}: it shows an address and a code. Open that address in any browser, and type the code.`,
}

/** What the relay asks for when the first program knocks. */
export const relaySignIn: readonly Step[] = [openSignIn, ...signIn]
