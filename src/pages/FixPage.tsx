import '#ui/css/verdict.css'
import { Link } from 'react-router'
import { given } from '#lib/given.ts'
import { goTo } from './go-to.ts'
import { HowRead } from './HowRead.tsx'
import { InPage } from './InPage.tsx'
import { deferred } from './deferred.tsx'
import { LookupDoor, lookupPart } from './LookupDoor.tsx'
import type { Page } from './meta.ts'
import { PasteForm } from './PasteForm.tsx'
import { ReportDoor } from './ReportDoor.tsx'
import { SecretNotice } from './SecretNotice.tsx'
import { Section } from './Section.tsx'
import { useFixContext } from './use-fix-context.ts'
import { usePaste } from './use-paste.ts'
import { useStrip } from './use-strip.ts'
import { FIRST, Verdicts } from './Verdicts.tsx'

const DomainLookup = lookupPart('The look-up did not load. Your admin knows where the mail of the domain is.')

// Both stand far down and can be read as they are; their scripts come once somebody moves.
const FixList = deferred(async () => (await import('./FixList.tsx')).FixList)
const Triage = deferred(async () => (await import('./Triage.tsx')).Triage)

/** Paste an error, or answer a few questions, or look it up. */
function FixPage() {
  const context = useFixContext()
  const pasting = usePaste()
  const { paste, take } = pasting
  const { reading } = paste
  const { preset, Strip } = useStrip() ?? {}
  // What was read already is only gone to; what was typed a moment ago is read first.
  const explain = () => {
    if (reading?.text === paste.text && paste.state === 'rest') goTo(FIRST)
    else if (paste.text.trim() === '') document.getElementById('pasted')?.focus()
    else take(paste.text, () => goTo(FIRST))
  }
  return (
    <>
      <article className="wrap pt-10">
        <div className="fix-grid">
          <div className="form">
            <h1>Paste an error</h1>
            <p className="lead mt-2.5">The whole message, as your app or device shows it.</p>
            <PasteForm {...pasting} onExplain={explain}>
              <SecretNotice blanked={paste.blanked} slots={context.slots} />
            </PasteForm>
          </div>
          <div className="found">
            {reading === undefined ? <NothingYet /> : <Verdicts reading={reading} context={context} />}
            {reading === undefined ? null : <ReportDoor reading={reading} context={context} />}
          </div>
          {reading === undefined ? null : <HowRead reading={reading} />}
        </div>
        <Section id="triage" title="No error text?" wide>
          <p className="mb-5 max-w-measure">
            A few short questions. “I don’t know” is an answer too.
            <noscript> They take JavaScript.</noscript>
          </p>
          <Triage />
        </Section>
        <Section id="tests" title="Tests that tell more">
          <p className="max-w-measure">
            Does the mail of this domain live at Microsoft 365 at all, and in which cloud? Two public services
            can be asked, on a click that says who learns what.
          </p>
          <LookupDoor
            label="Look the domain up"
            part={DomainLookup}
            {...given({ typed: context.person.email, cloud: context.cloud.id })}
          />
          <p className="mt-6 max-w-measure">
            Does something on the way refuse it? A small script to read first looks at names, ports,
            encryption and certificates on your computer, with no password:{' '}
            <Link to="/files/mail-check-ps1/">for Windows</Link>,{' '}
            <Link to="/files/mail-check-sh/">for Mac and Linux</Link>. Paste what it prints into the field
            above.
          </p>
        </Section>
        <Section id="all" title="All errors" wide>
          <FixList />
        </Section>
      </article>
      {Strip && preset ? <Strip preset={preset} /> : null}
    </>
  )
}

/** Beside the empty field: what comes there, and the other two ways. */
const NothingYet = () => (
  <div className="max-w-measure border-t border-line pt-5">
    <p>
      Here you then see what it means, who must act, and how to fix it, with your own values and the source.
    </p>
    <p className="mt-3">
      No text at hand? <InPage to="#triage" label="Answer a few questions" />, or look through{' '}
      <InPage to="#all" label="all errors" />.
    </p>
  </div>
)

export const page: Page = {
  Component: FixPage,
  meta: {
    title: 'Paste an error',
    description:
      'Paste what your mail app shows: 535 5.7.139, AADSTS50126, NO LOGIN failed, a bounce, a log. What it means with Exchange Online, who must act, and the fix. Read in your browser.',
  },
}
