import type { Guide } from '#content/guide.ts'
import type { Source } from '#content/source.ts'
import { sources as table } from '#content/sources.ts'

type SheetFooterProps = { dated: string; sources: Guide['sources']; link: string }

/** Lines to fill in by hand, then where it all comes from. */
export const SheetFooter = ({ dated, sources, link }: SheetFooterProps) => (
  <footer>
    <div className="p-w">
      <div>Set up by</div>
      <div>Device</div>
      <div>Date</div>
      <div>Admin</div>
      <div>Authenticated SMTP on since</div>
      <div>Date</div>
    </div>
    <div className="p-f">
      <p>
        {dated} Never write your password on this sheet.
        <br />
        Sources: {sources.map((id) => named(table[id])).join('; ')}.
      </p>
      <p className="mono">{link}</p>
    </div>
  </footer>
)

const named = ({ title, publisher }: Source) => `${title} (${publisher})`
