import type { Guide } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { sheetWords } from '#content/sheet-words.ts'
import { sources } from '#content/sources.ts'
import { QrCode } from '#ui/QrCode.tsx'
import { Rich } from './Rich.tsx'
import { SheetChanged } from './SheetChanged.tsx'
import { SheetFooter } from './SheetFooter.tsx'
import { SheetSettings } from './SheetSettings.tsx'
import { SheetSteps } from './SheetSteps.tsx'
import { SheetWarnings } from './SheetWarnings.tsx'
import { TwoLines } from './TwoLines.tsx'

/** The guide on paper: boxes to tick, settings, code and link, lines for who and when. No secrets. */
export const Sheet = ({ guide }: { guide: Guide }) => (
  <article className="sheet" aria-hidden="true">
    <header className="p-h">
      <div>
        <p className="p-k">{sheetWords.kind}</p>
        <h1>{guide.title}</h1>
        {guide.email === undefined ? null : <p className="p-u mono">{guide.email}</p>}
      </div>
      <div className="p-q">
        <QrCode text={guide.link} label="" />
        <TwoLines of={sheetWords.onScreen} />
      </div>
    </header>
    <SheetSettings settings={guide.settings} />
    <p className="p-l">
      {guide.settings.some(({ user }) => user !== undefined) ? null : (
        <>
          <b>{sheetWords.userName}</b>{' '}
          {guide.user.known ? <span className="mono">{guide.user.shown}</span> : guide.user.shown}.
        </>
      )}
      {guide.settings.every(({ signIn }) => signIn === 'OAuth2') ? ` ${sheetWords.noPassword}` : ''}
    </p>
    {guide.needs === undefined ? null : (
      <p className="p-l">
        <b>{guideWords.needs}</b> <Rich text={guide.needs} />
      </p>
    )}
    <SheetWarnings warnings={guide.warnings} />
    <SheetChanged changed={guide.changed} />
    <SheetSteps steps={guide.steps} />
    <SheetFooter
      dated={sheetWords.dated(guide)}
      sources={guide.sources.map((id) => sources[id])}
      link={guide.link}
    />
  </article>
)
