import { Fragment } from 'react'
import { Link } from 'react-router'
import type { Filled } from '#content/filled.ts'
import { InPage } from './InPage.tsx'

/** A sentence of ours on a page: controls bold, values set apart, links of both kinds. */
export const Rich = ({ text }: { text: Filled }) =>
  text.map((part, at) => <Fragment key={at}>{piece(part)}</Fragment>)

function piece(part: Filled[number]) {
  if (typeof part === 'string') return part
  if ('control' in part) return <b className="path">{part.control}</b>
  if ('code' in part) return <code dir="ltr">{part.code}</code>
  if ('shown' in part) return part.known ? <bdi className="value">{part.shown}</bdi> : part.shown
  if (part.to.startsWith('#')) return <InPage {...part} />
  if (part.to.startsWith('https://')) {
    return (
      <a href={part.to} rel="noreferrer">
        {part.label}
      </a>
    )
  }
  return <Link to={part.to}>{part.label}</Link>
}
