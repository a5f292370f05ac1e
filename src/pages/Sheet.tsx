import { longDay } from '#content/day.ts'
import type { Guide } from '#content/guide.ts'
import { QrCode } from '#ui/QrCode.tsx'
import { SheetFooter } from './SheetFooter.tsx'
import { SheetSettings } from './SheetSettings.tsx'
import { SheetSteps } from './SheetSteps.tsx'

/** The guide on paper: boxes to tick, settings, code and link, lines for who and when. No secrets. */
export const Sheet = ({ guide }: { guide: Guide }) => (
  <article className="sheet" aria-hidden="true">
    <header className="p-h">
      <div>
        <p className="p-k">Exchange Online Setup: checklist</p>
        <h1>{guide.title}</h1>
        {guide.email === undefined ? null : <p className="p-u mono">{guide.email}</p>}
      </div>
      <div className="p-q">
        <QrCode text={guide.link} label="" />
        <span>
          This guide
          <br />
          on a screen
        </span>
      </div>
    </header>
    <SheetSettings settings={guide.settings} />
    <p className="p-l">
      <b>User name:</b>{' '}
      {guide.user.known ? <span className="mono">{guide.user.shown}</span> : guide.user.shown}.
      {guide.settings.every(({ signIn }) => signIn === 'OAuth2')
        ? ' No password is stored: sign in with Microsoft.'
        : ''}
    </p>
    <SheetSteps steps={guide.steps} />
    <SheetFooter
      dated={`Steps checked on ${longDay(guide.checked)}, sheet made on ${longDay(guide.made)}.`}
      sources={guide.sources}
      link={guide.link}
    />
  </article>
)
