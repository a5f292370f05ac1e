import { sheetWords } from '#content/sheet-words.ts'
import type { Source } from '#content/source.ts'

type SheetFooterProps = { dated: string; sources: readonly Source[]; link: string }

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
