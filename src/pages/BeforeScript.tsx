import type { ReactNode } from 'react'

/** In the place of a part that is nothing without its script, until that comes. As high as the screen, so that what follows does not jump. */
export const ComesSoon = () => <p className="needs-script muted block min-h-dvh">This part is loading.</p>

/** What a prerendered page has in that place. Only where no script runs it says what can be done without. */
export const BeforeScript = ({ children }: { children: ReactNode }) => (
  <>
    <ComesSoon />
    <noscript>
      <p className="max-w-measure">{children}</p>
    </noscript>
  </>
)
