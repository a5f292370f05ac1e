import type { Guide } from '#content/guide.ts'
import { sheetWords } from '#content/sheet-words.ts'

type SheetFooterProps = { dated: string; sources: Guide['sources']; link: string }

/** Lines to fill in by hand, then where it all comes from. */
export const SheetFooter = ({ dated, sources, link }: SheetFooterProps) => (
  <footer>
    <div className="p-w">
      {sheetWords.lines.map((line, at) => (
        <div key={at}>{line}</div>
      ))}
    </div>
    <div className="p-f">
      <p>
        {dated} {sheetWords.noSecrets}
        <br />
        {sheetWords.sources(sources)}
      </p>
      <p className="mono">{link}</p>
    </div>
  </footer>
)
