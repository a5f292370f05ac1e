import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import type { DomainLookupProps } from './DomainLookup.tsx'
import { later } from './later.tsx'

const load = async () => (await import('./DomainLookup.tsx')).DomainLookup

/** The look-up, loaded once it is opened. `failed` says what to do where that does not work. */
export const lookupPart = (failed: string) => later<DomainLookupProps>(load, failed)

type LookupDoorProps = DomainLookupProps & { label: string; part: ReturnType<typeof lookupPart> }

/** Opens the look-up of a domain, which is loaded only then. Opening it asks nobody anything. */
export function LookupDoor({ label, part: DomainLookup, ...props }: LookupDoorProps) {
  const [open, setOpen] = useState(false)
  return (
    <div className="mt-4">
      <Button kind="secondary" small aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open ? <DomainLookup {...props} /> : null}
    </div>
  )
}
