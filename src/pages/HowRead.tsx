import { excerpt } from '#diagnose/excerpt.ts'
import type { Reading } from '#diagnose/reading.ts'
import type { Span } from '#diagnose/verdict.ts'

type Row = { spans: readonly Span[]; says: string }

/** Longer is not worth repeating beside the excerpt. */
const LONGEST = 140

/** What in the text decided: each place with what it says, and the first ones where they stand. */
export function HowRead({ reading }: { reading: Reading }) {
  const { text } = reading
  const rows = rowsOf(reading)
  const marked = rows[0]?.spans ?? []
  if (marked.length === 0) return null
  return (
    <section className="read" aria-labelledby="how-read">
      <h2 id="how-read" className="h3">
        How we read it
      </h2>
      <dl className="parse">
        {rows.flatMap(({ spans: [span], says }, at) =>
          span === undefined
            ? []
            : [
                <div key={at}>
                  <dt>
                    <code dir="ltr">{shortened(text.slice(span.start, span.end))}</code>
                  </dt>
                  <dd>{says}</dd>
                </div>,
              ],
        )}
      </dl>
      <pre className="excerpt" dir="ltr">
        {excerpt(text, marked).map((piece, at) => {
          if ('gap' in piece) return <span key={at}>{at === 0 ? '[…]\n' : '\n[…]\n'}</span>
          return piece.marked === true ? (
            <mark key={at}>{piece.text}</mark>
          ) : (
            <span key={at}>{piece.text}</span>
          )
        })}
      </pre>
    </section>
  )
}

function rowsOf({ diagnosis: { verdicts, foreign, unknown }, entries }: Reading): Row[] {
  if (unknown?.span !== undefined) return [{ spans: [unknown.span], says: 'A code that is not in our list.' }]
  return [
    ...verdicts.map(({ error, spans }) => ({ spans, says: entries[error]?.title ?? error })),
    ...foreign.map(({ reply, spans }) => ({
      spans,
      says: entries[reply]?.title ?? 'The name of a server that is not Microsoft’s.',
    })),
  ]
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}`
