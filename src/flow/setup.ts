import type { MailboxKind } from '#content/app.ts'
import { clouds } from '#content/clouds.ts'
import type { Setup } from '#content/setup.ts'
import type { Answers, Person, World } from './answers.ts'
import { offers } from './offers.ts'
import { routeFor } from './route-rules.ts'
import { supportOf } from './support.ts'

/**
 * Looks up everything the answers name. Undefined while they do not lead to a way: then there is no
 * guide and no file, only a step that is still open.
 */
export function setupFor(answers: Answers, person: Person, world: World, link: string): Setup | undefined {
  const { app, today, preset } = world
  if (app === undefined) return undefined
  const cloud = clouds[answers.cloud ?? 'worldwide']
  const way = offers(app, cloud.id, today).offered.find((candidate) => candidate.way === answers.way)
  if (way === undefined) return undefined
  const mailbox = answers.mailbox ?? 'own'
  const id = routeFor(answers, world)
  const routed = id !== undefined && world.routed?.route.id === id ? world.routed : undefined
  const user =
    routed?.route.sharedUser !== undefined && mailbox === 'shared' ? undefined : signInName(person, mailbox)
  const support = supportOf(person, preset)
  return {
    ...(person.email === undefined ? {} : { email: person.email }),
    ...(user === undefined ? {} : { user }),
    ...(person.name === undefined ? {} : { name: person.name }),
    mailbox,
    cloud,
    app,
    way: routed?.way ?? way,
    ...(routed === undefined ? {} : { route: routed.route, trouble: routed.trouble }),
    ...(support === undefined ? {} : { support }),
    today,
    link,
  }
}

/** A shared mailbox has no sign-in of its own: whoever opens it signs in as themselves. */
const signInName = ({ user, email }: Person, mailbox: MailboxKind): string | undefined =>
  user ?? (mailbox === 'shared' ? undefined : email)
