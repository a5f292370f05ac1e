import '#ui/css/verdict.css'
import { Link, useLoaderData } from 'react-router'
import type { FixErrorData } from './fix-error-route.ts'
import type { Page, PageMeta } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'
import { useFixContext } from './use-fix-context.ts'
import { VerdictBody } from './VerdictBody.tsx'

/** One error: what it means, who must act, the fix, and the exact texts in which it appears. */
function FixErrorPage() {
  const { entry } = useLoaderData<FixErrorData>()
  const context = useFixContext()
  const { title, texts, codes = [] } = entry
  const numbers = codes.map((code) => `AADSTS${code}`)
  const exact = [...texts, ...numbers.filter((number) => !texts.some((text) => text.includes(number)))]
  return (
    <PageFrame title={title}>
      <section className="verdict mt-6 max-w-main" aria-label="What it means and how to fix it">
        <VerdictBody entry={entry} context={context} />
      </section>
      <Section id="texts" title="Texts in which it appears">
        <ul className="exact">
          {exact.map((text) => (
            <li key={text}>
              <code dir="ltr">{text}</code>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="others" title="Not this one?">
        <p className="max-w-measure">
          <Link to={`/fix/${context.carried}`}>Paste your own text</Link>, and see what it means. Or look
          through <Link to="/fix/#all">all errors</Link>.
        </p>
      </Section>
    </PageFrame>
  )
}

const LONGEST = 110

function metaFor({ entry: { title, texts, codes = [] } }: FixErrorData): PageMeta {
  const text = texts[0] ?? (codes[0] === undefined ? '' : `AADSTS${codes[0]}`)
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return {
    title,
    description: `${title}: what “${short}” means with Exchange Online, who must act, and the fix, with sources.`,
  }
}

export const page: Page = { Component: FixErrorPage, meta: metaFor }
