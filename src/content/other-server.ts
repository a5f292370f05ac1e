import { ourServers } from './foreign/foreign-reply.ts'
import { text } from './text.ts'

/** About a server that we only know by its name. */
export const otherServer = {
  means: text`This server is not one of Microsoft’s, so its answer says nothing about a mailbox at Exchange Online. The app is set to it, or the text comes from another account.`,
  fix: [ourServers],
}
