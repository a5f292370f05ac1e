import { useEffect, useRef } from 'react'
import { dayOf, longDay } from '#content/day.ts'
import type { SignerCaution } from '#generate/apple/signer-cautions.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { cautionSentence } from './sign-wording.ts'
import type { Checked } from './use-signing.ts'

type Props = { checked: Checked; name: string; busy: boolean; onSign: () => void }

/** What is only to be known; everything else is a reason not to sign. */
const harmless: ReadonlySet<SignerCaution['is']> = new Set(['expires-soon', 'unused'])

/** Who signs and what speaks against it, before the button that signs. Takes focus when it appears. */
export function SignChecked({ checked: { summary, cautions }, name, busy, onSign }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { above } = summary
  const rows = [
    ['Issued by', summary.issuer],
    ['Valid until', longDay(dayOf(summary.until))],
    ['Key', summary.key],
    ['With it in the file', above.length === 0 ? 'No other certificate' : above.join(', ')],
  ] as const
  return (
    <section aria-labelledby="sign-checked" className="mt-10">
      <h3 id="sign-checked" ref={title} tabIndex={-1}>
        Signs as <bdi className="breakable">{summary.name}</bdi>
      </h3>
      <dl className="facts border-b-0">
        {rows.map(([label, value]) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} value`} className="breakable">
            <bdi>{value}</bdi>
          </dd>,
        ])}
      </dl>
      {cautions.length === 0 ? (
        <Notice>Key and certificate belong together, and nothing speaks against them.</Notice>
      ) : (
        cautions.map((caution, at) => (
          <Notice key={at} kind={harmless.has(caution.is) ? 'info' : 'problem'}>
            {cautionSentence(caution)}
          </Notice>
        ))
      )}
      <p className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button id="sign-check" onClick={onSign} aria-disabled={busy || undefined}>
          Sign and save
        </Button>
        <span className="caption file-name">{name}</span>
      </p>
    </section>
  )
}
