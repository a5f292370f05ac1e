import {
  CHECK_BLOCK,
  checkedProtocols,
  nameStates,
  serverStates,
  serverTexts,
  type CheckBlock,
  type NameState,
  type ServerState,
} from '#content/check-block.ts'

/** More than any script prints: the rest of a long log is not looked at. */
const MOST_LINES = 200
const LONGEST_LINE = 300

/** The block of a check script in a pasted text, wherever it stands in it; undefined where there is none. */
export function readCheckBlock(text: string): CheckBlock | undefined {
  const at = text.lastIndexOf(`${CHECK_BLOCK.start} `)
  if (at < 0) return undefined
  const [first = '', ...lines] = text
    .slice(at, at + MOST_LINES * LONGEST_LINE)
    .split(/\r\n|[\r\n]/u, MOST_LINES)
    // Mail programs and terminals put marks of quotes and borders before and blanks behind.
    .map((line) =>
      line
        .slice(0, LONGEST_LINE)
        .replace(/^[\s>|│*`]+/u, '')
        .trimEnd(),
    )
  const version = Number(/^[a-z-]+ (\d{1,4})$/u.exec(first)?.[1])
  if (version !== CHECK_BLOCK.version) return undefined
  const end = lines.indexOf(CHECK_BLOCK.end)
  const inside = (end < 0 ? lines : lines.slice(0, end)).map((line) => line.split(/ +/u))
  const said = (what: string) => inside.find(([word]) => word === what)?.[1]
  const [script, cloud] = [said('script'), said('cloud')]
  return {
    version,
    ...(script === undefined ? {} : { script }),
    ...(cloud === undefined ? {} : { cloud }),
    names: inside.flatMap(nameIn),
    servers: serversIn(inside),
    complete: end >= 0,
  }
}

const isOf = <Value extends string>(values: readonly Value[], word: string): word is Value =>
  (values as readonly string[]).includes(word)

function nameIn([what, host = '', state = '']: readonly string[]): { host: string; state: NameState }[] {
  return what === 'name' && isOf(nameStates, state) ? [{ host, state }] : []
}

function serversIn(lines: readonly (readonly string[])[]): ServerState[] {
  const servers = new Map<string, ServerState>()
  for (const [protocol = '', host = '', port = '', what = '', ...rest] of lines) {
    if (!isOf(checkedProtocols, protocol) || !/^\d{1,5}$/u.test(port)) continue
    const key = `${protocol} ${host} ${port}`
    const known = servers.get(key) ?? { protocol, host, port: Number(port) }
    servers.set(key, { ...known, ...stateIn(what, rest) })
  }
  return [...servers.values()]
}

function stateIn(what: string, rest: readonly string[]): Partial<ServerState> {
  const value = rest.join(' ')
  if (isOf(serverTexts, what)) return { [what]: value }
  if (!Object.hasOwn(serverStates, what)) return {}
  return isOf(serverStates[what as keyof typeof serverStates] as readonly string[], value)
    ? { [what]: value }
    : {}
}
