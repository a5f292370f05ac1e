import { Notice } from '#ui/Notice.tsx'

/** Stands where a part of a page did not load; the rest of the page is there and works. */
export const PartFailed = ({ says, onAgain }: { says: string; onAgain: () => void }) => (
  <Notice kind="problem">
    {says}{' '}
    <button type="button" className="btn sec sm" onClick={onAgain}>
      Load again
    </button>
  </Notice>
)
