import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { actorWords } from '#content/actors.ts'
import { fixRows } from '#content/fix-list.ts'
import type { FixRow } from '#content/fix-row.ts'
import { phaseWords } from '#content/phases.ts'
import { fittingFixes } from '#flow/fix-search.ts'
import { TextField } from '#ui/TextField.tsx'
import { useCarried } from './use-carried.ts'

const phases = Object.keys(phaseWords) as FixRow['phase'][]

/** Every error and every answer of others, by where it happens. Without a script it stands there whole. */
export function FixList() {
  const carried = useCarried()
  const [search, type] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // Somebody may be quicker than the scripts, and have typed into the prerendered field.
  useEffect(() => type(field.current?.value ?? ''), [])
  const found = fittingFixes(fixRows, search)
  return (
    <>
      <search className="needs-script block" aria-label="Errors">
        <TextField
          ref={field}
          type="search"
          label="Search"
          hint="A word of the text, or a number"
          autoComplete="off"
          spellCheck={false}
          value={search}
          onChange={({ target }) => type(target.value)}
        />
        <p role="status" className="mt-3 font-semibold">
          {search.trim() === ''
            ? `${fixRows.length} entries`
            : `${found.length} of ${fixRows.length} entries`}
        </p>
      </search>
      {phases.map((phase) => {
        const rows = found.filter((row) => row.phase === phase)
        return rows.length === 0 ? null : (
          <section key={phase} className="mt-8" aria-labelledby={`phase-${phase}`}>
            <h3 id={`phase-${phase}`}>{phaseWords[phase].title}</h3>
            <p className="small muted">{phaseWords[phase].says}</p>
            <ul className="fix-list">
              {rows.map((row) => (
                <FixListRow key={row.id} row={row} carried={carried} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

const FixListRow = ({ row: { id, title, texts, who }, carried }: { row: FixRow; carried: string }) => (
  <li>
    <Link to={`/fix/${id}/${carried}`}>{title}</Link>
    <code dir="ltr">{texts[0]}</code>
    <span className="caption">{actorWords[who]}</span>
  </li>
)
