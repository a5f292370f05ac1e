import { useLocation } from 'react-router'
import { signingCommands } from '#content/signing-commands.ts'
import { signingFacts } from '#content/signing-facts.ts'
import { WHO_NAMES } from '#content/who.ts'
import { CodePlate } from '#ui/CodePlate.tsx'
import { WhoLabel } from '#ui/WhoLabel.tsx'
import { BeforeScript, ComesSoon } from './BeforeScript.tsx'
import { later } from './later.tsx'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'
import { SourceNote } from './SourceNote.tsx'
import { useHydrated } from './use-hydrated.ts'

// Of no use before the scripts are there.
const SignForm = later(
  async () => (await import('./SignForm.tsx')).SignForm,
  'What signs a profile did not load.',
  <ComesSoon />,
)

const facts = Object.values(signingFacts)

function SignProfilePage() {
  const { search, hash } = useLocation()
  return (
    <PageFrame
      title="Sign an Apple profile"
      lead="With a certificate that the devices trust, a profile is shown as verified and installs without a warning. It is signed here, in your browser: the key goes nowhere."
    >
      <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2">
        <WhoLabel who="admin">{WHO_NAMES.admin}</WhoLabel>
        <span className="small muted">Optional. 5 minutes, with a certificate at hand</span>
      </p>
      <Section id="sign" title="Sign it here">
        {useHydrated() ? (
          // Another link is about another profile: nothing of the last one is taken over.
          <SignForm key={search + hash} />
        ) : (
          <BeforeScript>
            Your browser does the signing, so this part needs JavaScript. Without it, take openssl: the
            command stands below.
          </BeforeScript>
        )}
      </Section>
      <Section id="key" title="What happens to the key">
        <ul className="max-w-measure list-disc space-y-2 ps-5">
          <li>
            It is read in this page and used in this page. Nothing of it is sent, and nothing is stored.
          </li>
          <li>It is gone from the page when the profile is saved, and when you leave.</li>
          <li>
            Extensions of your browser may read what is on a page. Where your rules forbid to hand a key to
            any browser, sign with openssl.
          </li>
        </ul>
      </Section>
      <Section id="why" title="Whether it is worth it">
        <ul className="max-w-measure list-disc space-y-2 ps-5">
          {facts.map(({ value, note }: { value: string; note?: string }) => (
            <li key={value}>
              {value}. {note}
            </li>
          ))}
        </ul>
        <SourceNote of={facts} />
      </Section>
      <Section id="openssl" title="The same with openssl">
        <div className="grid gap-4 *:min-w-0">
          <CodePlate title="Sign" label="the command that signs" code={signingCommands.sign} />
          <CodePlate title="Check" label="the command that checks a signature" code={signingCommands.check} />
          <p className="max-w-measure">
            The check says <code>Verification successful</code> where this computer trusts the certificate.
            For an authority of your own add <code>-CAfile</code> and the file of its certificate.
          </p>
        </div>
      </Section>
      <Section id="convert" title="Files to convert first">
        <div className="grid gap-4 *:min-w-0">
          <p className="max-w-measure">
            Browsers undo only newer encryption (PBES2 with AES). Delete the new file when you are done: the
            key in it has no password.
          </p>
          <CodePlate
            title="A .p12 or .pfx with RC2 or Triple DES"
            label="the command that converts a .p12"
            code={signingCommands.pkcs12}
          />
          <p className="max-w-measure">
            Older macOS and Windows export such files. Leave out <code>-legacy</code> if openssl does not know
            it: before version 3, and on a Mac.
          </p>
          <CodePlate
            title="A key with older encryption"
            label="the command that converts a key"
            code={signingCommands.key}
          />
          <CodePlate
            title="Certificates in a .p7b or .p7c"
            label="the command that takes certificates out of a .p7b"
            code={signingCommands.pkcs7}
          />
          <p className="max-w-measure">
            If the file is binary, add <code>-inform der</code>.
          </p>
        </div>
      </Section>
    </PageFrame>
  )
}

export const page: Page = {
  Component: SignProfilePage,
  meta: {
    title: 'Sign an Apple profile',
    description:
      'Sign a .mobileconfig for iPhone, iPad or Mac with your own certificate, in your browser: RSA or EC, PEM or .p12. The key is neither stored nor sent.',
  },
}
