import { Fragment } from 'react'
import { breaksAnywhere, hostParts } from './host-parts.ts'

type HostTextProps = {
  value: string
  /** The longest value among its neighbours: all reserve its width, so that they wrap together. */
  widest?: string | undefined
}

/** A host, port or address: left to right in any language, and broken at its dots at most. */
export function HostText({ value, widest }: HostTextProps) {
  return (
    <bdi dir="ltr" className={breaksAnywhere(value) ? 'host host-long' : 'host'} data-widest={widest}>
      {hostParts(value).map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </bdi>
  )
}
