import type { Filled } from '#content/filled.ts'

/** What has to be typed side by side is one thing to type: two code spans would run into each other. */
export function joined(filled: Filled): Filled {
  const parts: Filled[number][] = []
  for (const part of filled) {
    const [before, own] = [codeOf(parts.at(-1)), codeOf(part)]
    if (before === undefined || own === undefined) parts.push(part)
    else parts.splice(-1, 1, { code: before + own })
  }
  return parts
}

/** What stands in a code span; nothing for the rest. */
function codeOf(part: Filled[number] | undefined): string | undefined {
  if (part === undefined || typeof part === 'string') return undefined
  if ('code' in part) return part.code
  return 'shown' in part && part.known ? part.shown : undefined
}
