import type { AppId } from './app-ids.ts'
import type { CloudId } from './clouds.ts'
import type { Day } from './day.ts'
import type { MailboxFileId } from './file-ids.ts'
import type { RetirementId } from './retirements.ts'
import type { SourceId } from './sources.ts'
import type { Text } from './text.ts'
import type { TokenProgramId } from './token-programs.ts'
import type { Who } from './who.ts'

/** Where an app or a device runs. Ids are public: they stand in links and on paper. */
export type DeviceId = 'windows' | 'mac' | 'ios' | 'android' | 'linux' | 'printer' | 'server'

/** How an app reaches the mailbox. `send` is SMTP alone. */
export type WayId = 'exchange' | 'imap' | 'pop' | 'send'

/** What sort of thing it is, for lists and filters. */
export type AppKind = 'desktop' | 'phone' | 'terminal' | 'device' | 'program' | 'web'

export type MailboxKind = 'own' | 'shared'

/** One numbered instruction. `title` says the act; `text` how, with the app's own labels. */
export type Step = {
  who: Who
  title: Text
  text?: Text
  /** What appears when the step went well, or a remark. Small print. */
  note?: Text
  /** Minutes, where it is neither a click nor a field to fill in. */
  takes?: number
  /** Only for this kind of mailbox; absent: for both. */
  mailbox?: MailboxKind
  /** Only in these clouds; absent: in all. */
  clouds?: readonly CloudId[]
  /** Only with these programs that fetch tokens; absent: with all. */
  token?: readonly TokenProgramId[]
}

/** The same way in a version or window that looks different. */
export type Variant = { when: Text; steps: readonly Step[] }

/** A device or program that sends by a form of servers, in its own words. */
export type Routed = {
  /** How to reach the mail settings. */
  open: readonly Step[]
  /** Names of its fields, as the form has them. Absent: described in plain words. */
  fields?: {
    server?: string
    port?: string
    encryption?: string
    user?: string
    password?: string
    sender?: string
  }
  /** Its own sign-in with OAuth2, where firmware or version has it: how to tell, and the steps. */
  oauth?: { when: Text; steps: readonly Step[] }
  /** How it sends a test. Absent: in plain words. */
  test?: readonly Step[]
  /** What its encryption is set to, where it is called neither STARTTLS nor “none”. */
  encryption?: { STARTTLS: Text; None: Text }
  /** A file that points it at a relay of one’s own: of use on that route alone. */
  relay?: {
    file: MailboxFileId
    /** The steps with it, in place of `open` and of the fields. */
    place: readonly Step[]
    /** The group under which it runs on Debian. Absent: the file reads no password. */
    group?: string
    /** Why the relay has to run on the same machine. Absent: it need not. */
    local?: Text
  }
}

/** A way that leads to working mail. */
export type WorkingWay = {
  way: WayId
  works: true
  /** `oauth2`: a Microsoft sign-in page. `password`: only while SMTP AUTH still accepts one. */
  signIn: 'oauth2' | 'password'
  /** Which of the app's ways to take first, and why. Absent: offered after the others. */
  why?: Text
  /** From which version, in the app's own numbering. */
  needs?: Text
  /** Clouds in which it works; absent: all. `unconfirmed`: in the others nobody knows, rather than it fails. */
  clouds?: { only: readonly CloudId[]; otherwise: Text; instead: Instead; unconfirmed?: true }
  /** Clouds in which nobody has confirmed that the app can sign in: offered there with that word, and never first. */
  unsureIn?: readonly CloudId[]
  steps: readonly Step[]
  /** Only fetches mail: nothing of it goes through SMTP. */
  receivesOnly?: true
  /**
   * Does not use the SMTP server of the cloud, nor Authenticated SMTP. `graph`: sends through Microsoft
   * Graph over HTTPS. `other`: the server belongs to a route.
   */
  via?: 'graph' | 'other'
  /**
   * Sends with whatever its form offers, so a short decision picks the route. `steps` are then those of
   * the route; the ones here stand on the app's page for the form as it is.
   */
  routed?: Routed
  /** The steps for a shared mailbox lead to another app: no settings, files or SMTP of this one then. */
  sharedElsewhere?: true
  variants?: readonly Variant[]
  /** Files that set this way up. */
  files?: readonly MailboxFileId[]
  /** Retirements that touch this way: warned of before, and `ends` closes the way from that day. */
  retirements?: readonly RetirementId[]
  ends?: { with: RetirementId; because: Text; instead: Instead }
  /** Set where nobody verified the labels: said to the reader, and never recommended first. */
  unsure?: true
  sources: readonly SourceId[]
}

/** A way people try and that cannot work. Never offered; named with the reason. */
export type FailingWay = {
  way: WayId
  works: false
  because: Text
  instead: Instead
  /** The same in the clouds besides the worldwide one, where `instead` does not work there. */
  elsewhere?: Instead
  /** It works, but the organisation does not offer it. Never set by the app’s own file. */
  closed?: true
  /** What closed it, or will: it stands under these events. */
  retirements?: readonly RetirementId[]
  sources: readonly SourceId[]
}

/** The nearest way that works. A test proves that it does. */
export type Instead = { app: AppId; way: WayId }

export type Trouble = {
  see: Text
  who: Who
  fix: Text
  /** Only on these ways; absent: on all. */
  ways?: readonly WayId[]
}

/**
 * One mail app, device or program. One file in `apps/`, one line in `app-ids.ts`; loaded by id, so that
 * the number of apps costs the first page nothing.
 */
export type App = {
  id: AppId
  name: string
  /** What a sentence calls it, where the name is none. */
  spoken?: string
  /** Stands for whatever we do not know: it has the plain settings. */
  fitsAny?: true
  /** One line under the name: who makes it, and what it is. */
  by: string
  kind: AppKind
  devices: readonly DeviceId[]
  /** What people type to find it: other names, brands, common misspellings. Lower case. */
  words: readonly string[]
  /** One sentence: what it is and for whom. */
  about: Text
  ways: readonly (WorkingWay | FailingWay)[]
  /** The Entra application a tenant may have to allow, under the name its consent page shows. */
  consent?: { name: string; id: string; preapproved: boolean; source: SourceId }
  /** Where there is no application of its own to name, but somebody has to allow or register one. */
  approval?: 'user' | 'admin'
  /** What the person sees when all went well. */
  next: Text
  /** What to do when it does not work, likeliest first. */
  trouble: readonly Trouble[]
  /** What to know before choosing it. */
  gotchas?: readonly Text[]
  checked: Day
}
