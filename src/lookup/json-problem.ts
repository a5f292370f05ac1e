/**
 * Why a text is no JSON, for whoever wrote it by hand. Every browser has its own words for it; most say
 * where, some give only the number of characters before.
 */
export function jsonProblem(text: string, error: unknown): string {
  const said = error instanceof Error ? error.message : ''
  const line = Number(/line (\d+)/u.exec(said)?.[1] ?? lineAt(text, /position (\d+)/u.exec(said)?.[1]))
  const wrong = 'a comma, a quote or a bracket too many or too few.'
  if (line > 1) return `It is not JSON: line ${line}, or the one before, has ${wrong}`
  if (line === 1) return `It is not JSON: line 1 has ${wrong}`
  return /unexpected (end|eof)/iu.test(said)
    ? 'It is not JSON: it stops before its last bracket.'
    : `It is not JSON: it has ${wrong}`
}

const lineAt = (text: string, position: string | undefined): number | undefined =>
  position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length
