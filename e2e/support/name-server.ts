import type { IncomingMessage, ServerResponse } from 'node:http'

/** Records by name and kind. A name that is not there does not exist. */
export type Zone = Readonly<
  Record<string, Readonly<Partial<Record<'MX' | 'CNAME' | 'TXT', readonly string[]>>>>
>

const NUMBERS = { CNAME: 5, MX: 15, TXT: 16 }

const isKind = (kind: string): kind is keyof typeof NUMBERS => Object.hasOwn(NUMBERS, kind)

/** DNS over HTTPS in JSON, as Cloudflare and Google have it. `quotes`: text stands in quotes, as Cloudflare writes it. */
export function answerDns(zone: Zone, request: IncomingMessage, response: ServerResponse, quotes: boolean) {
  const { searchParams } = new URL(request.url ?? '', 'https://dns')
  const [name, kind] = [searchParams.get('name') ?? '', searchParams.get('type') ?? '']
  if (!isKind(kind) || name === '') {
    response.writeHead(400).end('Bad request')
    return
  }
  const there = zone[name]
  const type = NUMBERS[kind]
  const records = there?.[kind] ?? []
  const body = {
    Status: there === undefined ? 3 : 0,
    TC: false,
    RD: true,
    RA: true,
    Question: [{ name, type }],
    ...(records.length === 0
      ? { Authority: [{ name, type: 6, TTL: 900, data: 'ns1.example. admin.example. 1 2 3 4 5' }] }
      : {
          Answer: records.map((data) => ({
            name,
            type,
            TTL: 300,
            data: quotes && kind === 'TXT' ? JSON.stringify(data) : data,
          })),
        }),
  }
  response.writeHead(200, { 'content-type': 'application/dns-json', 'access-control-allow-origin': '*' })
  response.end(JSON.stringify(body))
}
