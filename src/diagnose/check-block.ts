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
import type { Span } from './verdict.ts'

/** More than any script prints: the rest of a long log is not looked at. */
const MOST_LINES = 200
const LONGEST_LINE = 300

/** A block, and where in the text it stands: from its first line to the last that is its own. */
export type FoundBlock = { block: CheckBlock; span: Span }

/** The last block of a check script in a pasted text, wherever it stands in it; undefined where there is none. */
export function readCheckBlock(text: string): FoundBlock | undefined {
  const start = text.lastIndexOf(`${CHECK_BLOCK.start} `)
  if (start < 0) return undefined
  const [first, ...rest] = linesFrom(text, start)
  const version = Number(/^[a-z-]+ (\d{1,4})$/u.exec(first?.line ?? '')?.[1])
  if (first === undefined || version !== CHECK_BLOCK.version) return undefined
  const end = rest.findIndex(({ line }) => line === CHECK_BLOCK.end)
  const lines = (end < 0 ? rest : rest.slice(0, end)).map(({ line, to }) => ({
    words: line.split(/ +/u),
    to,
  }))
  const inside = lines.map(({ words }) => words)
  const said = (what: string) => inside.find(([word]) => word === what)?.[1]
  const [script, cloud] = [said('script'), said('cloud')]
  const last = rest[end] ?? lines.findLast(({ words }) => isOwn(words)) ?? first
  return {
    block: {
      version,
      ...(script === undefined ? {} : { script }),
      ...(cloud === undefined ? {} : { cloud }),
      names: inside.flatMap(nameIn),
      servers: serversIn(inside),
      complete: end >= 0,
    },
    span: { start, end: last.to },
  }
}

/** The lines from a place on, without what mail programs and terminals put around them, and where each ends. */
function linesFrom(text: string, start: number): { line: string; to: number }[] {
  let at = start
  return text
    .slice(start, start + MOST_LINES * LONGEST_LINE)
    .split(/(\r\n|[\r\n])/u, 2 * MOST_LINES)
    .flatMap((piece, part) => {
      at += piece.length
      if (part % 2 === 1) return []
      const marked = piece.slice(0, LONGEST_LINE).replace(/^[\s>|│*`]+/u, '')
      const blanks = marked.length - marked.trimEnd().length
      return [{ line: marked.trimEnd(), to: at - Math.max(0, piece.length - LONGEST_LINE) - blanks }]
    })
}

const isOwn = ([what = '', , port = '']: readonly string[]): boolean =>
  ['script', 'cloud', 'with', 'name'].includes(what) ||
  (isOf(checkedProtocols, what) && /^\d{1,5}$/u.test(port))

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
