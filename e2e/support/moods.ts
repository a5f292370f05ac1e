import type { ServerResponse } from 'node:http'

/** What a host does in place of its answer. */
export type Mood = 'hangs' | 'breaks off' | 'error page' | 'no access' | 'busy' | 'dns broken'

const moods: Readonly<Record<Mood, (response: ServerResponse) => void>> = {
  hangs: () => undefined,
  'breaks off': (response) => response.destroy(),
  'error page': (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' })
      .end('<h1>Sign in</h1>'),
  'no access': (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"Status":0}'),
  busy: (response) => response.writeHead(503, { 'access-control-allow-origin': '*' }).end('{}'),
  'dns broken': (response) =>
    response
      .writeHead(200, { 'access-control-allow-origin': '*' })
      .end('{"Status":2,"Comment":["No good signature"]}'),
}

export const act = (mood: Mood, response: ServerResponse): void => moods[mood](response)
