import { useLoaderData, useLocation } from 'react-router'
import type { App } from '#content/app.ts'
import type { Cloud } from '#content/clouds.ts'
import type { Slots } from '#content/slots.ts'
import type { Person } from '#flow/answers.ts'
import { slotsFor } from '#flow/slots.ts'
import { given } from '#lib/given.ts'
import type { FixData } from './fix-data.ts'
import { useAdminLink } from './use-admin-link.ts'

/** Whom an error is explained to, as far as their link says. */
export type FixContext = {
  cloud: Cloud
  person: Person
  app?: App
  slots: Slots
  /** Query and fragment of the link, for the next one. A place on a page is no part of it. */
  carried: string
}

export function useFixContext(): FixContext {
  const { search, hash } = useLocation()
  const { answers } = useLoaderData<FixData>()
  const { cloud, person } = useAdminLink()
  const app = answers?.app
  const mailbox = new URLSearchParams(search).get('mailbox') === 'shared' ? 'shared' : 'own'
  return given({
    cloud,
    person,
    app,
    slots: slotsFor(cloud, person, app?.spoken ?? app?.name, mailbox),
    carried: search + (hash.includes('=') ? hash : ''),
  })
}
