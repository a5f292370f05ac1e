import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import { text } from 'node:stream/consumers'
import { clouds } from '#content/clouds.ts'
import type { Certificates } from './certificates.ts'
import type { Person } from './people.ts'
import type { Tokens } from './tokens.ts'

const HOST = clouds.worldwide.signInHost.value
const TENANT = 'contoso.com'
const CLIENT = '11111111-2222-3333-4444-555555555555'

/** What an application has in its environment, which may send as this person. The secret says as whom. */
export const applicationOf = ({ email }: Person) => ({
  ENTRA_TENANT_ID: TENANT,
  ENTRA_CLIENT_ID: CLIENT,
  ENTRA_CLIENT_SECRET: Buffer.from(email).toString('hex'),
  ENTRA_REFRESH_TOKEN: 'refresh',
})

const issuer = `https://${HOST}/${TENANT}`
const METADATA = {
  issuer: `${issuer}/v2.0`,
  authorization_endpoint: `${issuer}/oauth2/v2.0/authorize`,
  device_authorization_endpoint: `${issuer}/oauth2/v2.0/devicecode`,
  token_endpoint: `${issuer}/oauth2/v2.0/token`,
  jwks_uri: `${issuer}/discovery/v2.0/keys`,
}

/** Microsoft’s sign-in page, for applications that ask it for a token (client credentials, refresh token). */
export async function startSignIn({ cert, key }: Certificates, tokens: Tokens): Promise<Server> {
  const server = createServer({ cert, key }, (request, response) => {
    void answer(request, response)
  })
  return new Promise((listening) => server.listen(443, '0.0.0.0', () => listening(server)))

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const [status, body] = answerTo(request.url ?? '', new URLSearchParams(await text(request)), tokens)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
}

function answerTo(url: string, form: URLSearchParams, tokens: Tokens): [number, object] {
  if (url.startsWith(`/${TENANT}/v2.0/.well-known/openid-configuration`)) return [200, METADATA]
  if (!url.startsWith(`/${TENANT}/oauth2/v2.0/token`)) return [404, { error: 'not_found' }]
  const email = Buffer.from(form.get('client_secret') ?? '', 'hex').toString()
  if (form.get('client_id') !== CLIENT || email === '')
    return [
      401,
      { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' },
    ]
  const ofApplication = form.get('grant_type') === 'client_credentials'
  // One resource at a time, and for an application everything that it was given there.
  if (ofApplication && form.get('scope') !== 'https://outlook.office365.com/.default')
    return [400, { error: 'invalid_scope', error_description: 'AADSTS1002012: The scope is not valid.' }]
  if (!ofApplication && form.get('refresh_token') !== 'refresh')
    return [400, { error: 'invalid_grant', error_description: 'AADSTS9002313: Invalid request.' }]
  return [200, { token_type: 'Bearer', expires_in: 3599, access_token: tokens.of(email) }]
}
