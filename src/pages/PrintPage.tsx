import { blankSheet } from '#content/blank-sheet.ts'
import { clouds } from '#content/clouds.ts'
import { fillText } from '#content/filled.ts'
import { fiveSteps } from '#content/five-steps.ts'
import { settingsOf } from '#content/settings.ts'
import { sheetWords } from '#content/sheet-words.ts'
import { microsoftSources } from '#content/sources/microsoft.ts'
import { genericSlots } from '#flow/slots.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import type { Page } from './meta.ts'
import { SheetFooter } from './SheetFooter.tsx'
import { SheetSettings } from './SheetSettings.tsx'
import { SheetSteps } from './SheetSteps.tsx'
import { TwoLines } from './TwoLines.tsx'
import { useSiteUrl } from './use-site-url.ts'

const cloud = clouds.worldwide
const slots = genericSlots(cloud)
const used = [microsoftSources['ms-client-submission'], microsoftSources['ms-pop-imap']]

const settings = settingsOf(cloud, ['imap', 'pop', 'smtp'])

/** The sheet without answers: the three protocols and the five steps, to fill in by hand. */
function PrintPage() {
  const site = useSiteUrl('/')
  return (
    <>
      <div className="wrap pr-bar">
        <p>{blankSheet.hint}</p>
        <Button type="button" onClick={() => window.print()}>
          <Icon name="print" />
          Print
        </Button>
      </div>
      <article className="sheet shown">
        <header className="p-h">
          <div>
            <p className="p-k">{sheetWords.kind}</p>
            <h1>{blankSheet.title}</h1>
            <p className="p-blank">{blankSheet.mailbox}</p>
          </div>
          <div className="p-q">
            <QrCode text={site} label="QR code with the link to this site" />
            <TwoLines of={blankSheet.onScreen} />
          </div>
        </header>
        <SheetSettings settings={settings} />
        <p className="p-l">
          <b>{sheetWords.userName}</b> {blankSheet.userName}
        </p>
        <SheetSteps
          steps={fiveSteps.map(({ title, text }) => ({
            who: 'admin',
            title: fillText(title, slots),
            text: fillText(text, slots),
          }))}
        />
        <SheetFooter dated={blankSheet.dated} sources={used} link={site} />
      </article>
    </>
  )
}

export const page: Page = {
  Component: PrintPage,
  meta: {
    title: 'Blank checklist to print',
    description:
      'The settings of SMTP, IMAP and POP and the five admin-center steps on one page to print and tick off.',
  },
}
