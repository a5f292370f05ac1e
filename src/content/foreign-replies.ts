import type { ForeignReply } from './foreign/foreign-reply.ts'
import { mailServers } from './foreign/mail-servers.ts'
import { mailServices } from './foreign/mail-services.ts'
import { sendingServices } from './foreign/sending-services.ts'

/** Replies of servers that are not Exchange Online, by an id that is public and for ever. */
export const foreignReplies = { ...mailServices, ...sendingServices, ...mailServers } satisfies Record<
  string,
  ForeignReply
>

export type ForeignId = keyof typeof foreignReplies

/** The ids in the order of the table. */
export const foreignIds = Object.keys(foreignReplies) as readonly ForeignId[]

/** The entry of a reply, with the parts that only some have. */
export const foreignOf = (id: ForeignId): ForeignReply => foreignReplies[id]
