import { useLoaderData, useLocation } from 'react-router'
import type { App, MailboxKind } from '#content/app.ts'
import { cloudIds, clouds, type Cloud } from '#content/clouds.ts'
import type { Slots } from '#content/slots.ts'
import type { Person } from '#flow/answers.ts'
import { parseFragment } from '#flow/fragment.ts'
import { slotsOf } from '#flow/slots.ts'
import { tokenSlots } from '#flow/token-slots.ts'
import { given } from '#lib/given.ts'
import type { FixData } from './fix-data.ts'
import { useCarried } from './use-carried.ts'

/** Whom an error is explained to, as far as their link says. */
export type FixContext = {
  cloud: Cloud
  person: Person
  app?: App
  slots: Slots
  carried: string
}

/** Only what changes the words is read here: the rules of the wizard would double the page. */
export function useFixContext(): FixContext {
  const { search, hash } = useLocation()
  const { answers } = useLoaderData<FixData>()
  const carried = useCarried()
  const query = new URLSearchParams(search)
  const cloud = clouds[cloudIds.find((id) => id === query.get('cloud')) ?? 'worldwide']
  const { person } = parseFragment(hash)
  const app = answers?.app
  const mailbox: MailboxKind = query.get('mailbox') === 'shared' ? 'shared' : 'own'
  return given({
    cloud,
    person,
    app,
    slots: { ...slotsOf(given({ cloud, app, mailbox }), person), ...tokenSlots(cloud) },
    carried,
  })
}
