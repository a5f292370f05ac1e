import type { WorkingWay } from './app.ts'
import type { Cloud, Protocol } from './clouds.ts'
import type { GuideSettings } from './guide.ts'
import { protocolWords } from './ways.ts'

/** What an app asks for, one entry a protocol, from the facts of a cloud. */
export const settingsOf = (
  cloud: Cloud,
  protocols: readonly Protocol[],
  signIn: WorkingWay['signIn'] = 'oauth2',
): GuideSettings[] =>
  protocols.map((protocol) => {
    const { host, port, encryption } = cloud.servers[protocol]
    return {
      protocol,
      ...protocolWords[protocol],
      host: host.value,
      port: port.value,
      encryption,
      signIn: signIn === 'oauth2' ? 'OAuth2' : 'Password',
      confidence: host.confidence,
    }
  })
