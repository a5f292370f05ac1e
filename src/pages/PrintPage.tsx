import { CHECKED } from '#content/checked.ts'
import { clouds } from '#content/clouds.ts'
import { longDay } from '#content/day.ts'
import { fillText } from '#content/filled.ts'
import { fiveSteps } from '#content/five-steps.ts'
import type { GuideSettings } from '#content/guide.ts'
import { protocolWords } from '#content/ways.ts'
import { genericSlots } from '#flow/slots.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import type { Page } from './meta.ts'
import { SheetFooter } from './SheetFooter.tsx'
import { SheetSettings } from './SheetSettings.tsx'
import { SheetSteps } from './SheetSteps.tsx'
import { useSiteUrl } from './use-site-url.ts'

const cloud = clouds.worldwide
const slots = genericSlots(cloud)
const used = ['ms-client-submission', 'ms-pop-imap'] as const

const settings = (['imap', 'pop', 'smtp'] as const).map((protocol): GuideSettings => {
  const { host, port, encryption } = cloud.servers[protocol]
  const words = protocolWords[protocol]
  return {
    protocol,
    ...words,
    host: host.value,
    port: port.value,
    encryption,
    signIn: 'OAuth2',
    confidence: host.confidence,
  }
})

/** The sheet without answers: the three protocols and the five steps, to fill in by hand. */
function PrintPage() {
  const site = useSiteUrl('/')
  return (
    <>
      <div className="wrap pr-bar">
        <p>One page, A4 or Letter, black and white.</p>
        <Button type="button" onClick={() => window.print()}>
          <Icon name="print" />
          Print
        </Button>
      </div>
      <article className="sheet shown">
        <header className="p-h">
          <div>
            <p className="p-k">Exchange Online Setup: checklist</p>
            <h1>Microsoft 365 mailbox</h1>
            <p className="p-blank">Mailbox:</p>
          </div>
          <div className="p-q">
            <QrCode text={site} label="QR code with the link to this site" />
            <span>
              All steps
              <br />
              on a screen
            </span>
          </div>
        </header>
        <SheetSettings settings={settings} />
        <p className="p-l">
          <b>User name:</b> the sign-in name, normally the full address. IMAP and POP take no password: sign
          in with Microsoft.
        </p>
        <SheetSteps
          steps={fiveSteps.map(({ title, text }) => ({
            who: 'admin',
            title: fillText(title, slots),
            text: fillText(text, slots),
          }))}
        />
        <SheetFooter dated={`Facts of ${longDay(CHECKED)}.`} sources={used} link={site} />
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
