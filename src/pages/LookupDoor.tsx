import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import type { DomainLookupProps } from './DomainLookup.tsx'
import { later } from './later.tsx'

const DomainLookup = later<DomainLookupProps>(
  async () => (await import('./DomainLookup.tsx')).DomainLookup,
  'The look-up did not load. You can choose by hand all the same.',
)

/** Opens the look-up of a domain, which is loaded only then. Opening it asks nobody anything. */
export function LookupDoor(props: DomainLookupProps) {
  const [open, setOpen] = useState(false)
  return (
    <div className="mt-4">
      <Button kind="secondary" small aria-expanded={open} onClick={() => setOpen(!open)}>
        Find out the cloud from the domain
      </Button>
      {open ? <DomainLookup {...props} /> : null}
    </div>
  )
}
