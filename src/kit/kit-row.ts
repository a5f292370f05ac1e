import type { Person } from '#flow/answers.ts'
import { toFragment } from '#flow/fragment.ts'
import { stepLink } from '#flow/links.ts'
import { walk } from '#flow/walk.ts'
import { given } from '#lib/given.ts'
import { choiceFor, type Choice, type NoChoice } from './chosen-app.ts'
import { fileNames } from './file-names.ts'
import type { KitMailbox, ProtocolStates } from './kit-mailbox.ts'
import type { KitWish } from './kit-wish.ts'
import { plannedStates } from './planned-states.ts'
import { takesProfile } from './takes-profile.ts'

/** A row with everything that the parts of the zip say of it. */
export type KitRow = {
  mailbox: KitMailbox
  person: Person
  /** What the plan says of it. */
  states: ProtocolStates
  /** Absent: nothing leads to mail. */
  choice?: Choice
  /** Why it is absent. */
  why?: NoChoice
  /** The person's own link. */
  link?: string
  /** Where their own files stand in the zip. */
  sheet?: string
  profile?: string
}

/** Makes rows. Those that choose the same are walked once: only the person in the link differs. */
export function rowMaker(wish: KitWish): (mailbox: KitMailbox) => Promise<KitRow> {
  const groups = new Map<string, Promise<Group>>()
  const sheetName = fileNames('sheets/sheet-', '.html')
  const profileName = fileNames('profiles/exchange-online-', '.mobileconfig')
  return async (mailbox) => {
    const { smtp, imap, pop } = mailbox.states
    const key = [mailbox.app, mailbox.mailbox, smtp, imap, pop].join(' ')
    const group = groups.get(key) ?? groupFor(mailbox, wish)
    groups.set(key, group)
    const { states, choice, why, start } = await group
    const { email, user, name } = mailbox
    const person = given({ email, user, name, made: wish.today })
    return given({
      mailbox,
      person,
      states,
      choice,
      why,
      link: start === undefined ? undefined : start + toFragment(person),
      sheet: choice?.app === undefined ? undefined : sheetName(email),
      profile: takesProfile(mailbox, choice?.app) ? profileName(email) : undefined,
    })
  }
}

/** What is the same for all who choose the same; `start`: of their links. */
type Group = Pick<KitRow, 'states' | 'choice' | 'why'> & { start?: string }

async function groupFor(mailbox: KitMailbox, wish: KitWish): Promise<Group> {
  const choice = await choiceFor(mailbox, wish)
  if (typeof choice === 'string') return { states: plannedStates(mailbox, wish, undefined), why: choice }
  // Without an app the link opens the first question that the list has not answered.
  const step = walk(choice.taken, choice.world).open.at(-1) ?? 'prerequisites'
  return {
    states: plannedStates(mailbox, wish, choice),
    choice,
    start: wish.site.replace(/\/$/u, '') + stepLink(step, choice.taken, {}, choice.world),
  }
}
