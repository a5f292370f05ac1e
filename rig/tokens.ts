import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { writeFileSync } from 'node:fs'
import type { Person } from './people.ts'
import type { World } from './world.ts'

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

// As long as those of Microsoft, which are about 2,000 characters: no short buffer may be long enough by luck.
const newToken = (upn: string) =>
  [{ typ: 'JWT', alg: 'RS256' }, { aud: 'https://outlook.office.com', upn, rest: 'x'.repeat(1400) }, upn]
    .map(part)
    .join('.')

/** One access token for each person, in a file for the program that prints it, and who may ask whose it is. */
export function makeTokens(world: World, people: readonly Person[]) {
  const folder = world.folder('tokens')
  const owners = new Map(people.map(({ email }) => [newToken(email), email]))
  for (const [token, email] of owners) writeFileSync(path.join(folder, email), `${token}\n`)
  let expired = false
  return {
    folder,
    of: newToken,
    /** Whose token it is; undefined for one that is not good, or no more. */
    ownerOf: (token: string) => (expired ? undefined : owners.get(token)),
    /** No token is good while something is done. */
    async whileExpired(act: () => Promise<void>) {
      expired = true
      await act().finally(() => (expired = false))
    },
  }
}

export type Tokens = ReturnType<typeof makeTokens>

/** Answers Dovecot whose a token is (RFC 7662, with the token where `introspection_mode = auth` puts it). */
export async function serveIntrospection({ ownerOf }: Tokens): Promise<string> {
  const server = createServer(({ headers }, response) => {
    const email = ownerOf((headers.authorization ?? '').replace(/^Bearer /u, ''))
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(email === undefined ? { active: false } : { active: true, email }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
