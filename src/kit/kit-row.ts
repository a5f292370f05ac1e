import type { Person } from '#flow/answers.ts'
import { toFragment } from '#flow/fragment.ts'
import { stepLink } from '#flow/links.ts'
import { given } from '#lib/given.ts'
import { choiceFor, type Choice } from './chosen-app.ts'
import { fileNames } from './file-names.ts'
import type { KitMailbox } from './kit-mailbox.ts'
import type { KitWish } from './kit-wish.ts'
import { takesProfile } from './takes-profile.ts'

/** A row with everything that the parts of the zip say of it. */
export type KitRow = {
  mailbox: KitMailbox
  person: Person
  /** Absent: nothing leads to mail. */
  choice?: Choice
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
    const key = [mailbox.app, mailbox.mailbox, mailbox.states.smtp].join(' ')
    const group = groups.get(key) ?? groupFor(mailbox, wish)
    groups.set(key, group)
    const { choice, start } = await group
    const { email, user, name } = mailbox
    const person = given({ email, user, name, made: wish.today })
    return given({
      mailbox,
      person,
      choice,
      link: start === undefined ? undefined : start + toFragment(person),
      sheet: choice?.app === undefined ? undefined : sheetName(email),
      profile: takesProfile(mailbox, choice?.app) ? profileName(email) : undefined,
    })
  }
}

/** The part of the link that is the same for all. */
type Group = { choice: Choice | undefined; start?: string }

async function groupFor(mailbox: KitMailbox, wish: KitWish): Promise<Group> {
  const choice = await choiceFor(mailbox, wish)
  if (choice === undefined) return { choice }
  const step = choice.app === undefined ? 'prerequisites' : 'guide'
  return { choice, start: wish.site.replace(/\/$/u, '') + stepLink(step, choice.taken, {}, choice.world) }
}
