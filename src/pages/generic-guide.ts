import type { App, MailboxKind, WorkingWay } from '#content/app.ts'
import { clouds } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import type { Guide } from '#content/guide.ts'
import { guide } from '#flow/guide.ts'

/** The guide of nobody in particular, in the cloud that nearly everyone is in. */
export const genericGuide = (app: App, way: WorkingWay, today: Day, mailbox: MailboxKind = 'own'): Guide =>
  guide(
    { app, way, today, mailbox, cloud: clouds.worldwide, link: '' },
    { app: app.id, way: way.way, smtp: 'unknown' },
    {},
  )
