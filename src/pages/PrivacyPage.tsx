import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'

const PrivacyPage = () => (
  <PageFrame
    title="Privacy"
    lead="What you type stays in your browser. Nothing is sent to us, and to others only a domain, if you press the button that says so."
  >
    <Section id="never" title="What never happens">
      <ul className="max-w-measure list-disc space-y-2 ps-5">
        <li>Nobody asks for the password of a mailbox here, and no file made here contains one.</li>
        <li>There is no sign-in, no cookie, no analytics and no advertising.</li>
        <li>
          No page loads anything from another site. Fonts and pictures come from the same place as the page.
        </li>
      </ul>
    </Section>
    <Section id="address" title="Your address">
      <p className="max-w-measure">
        Your address, sign-in name and display name stand after the # of the page’s address. Browsers keep
        that part to themselves: it is not sent to the server that holds this site, and it does not stand in
        its log. It does stand in the history of your browser, and in a link that you share.
      </p>
      <p className="mt-3 max-w-measure">
        That is why there are two links to share: one for everyone, with your choices only, and one for one
        person, with the address in it. The second says so before you copy it.
      </p>
    </Section>
    <Section id="stored" title="What this browser keeps">
      <dl className="max-w-measure">
        {kept.map(({ what, where }) => (
          <div key={what} className="border-t border-line py-3 first:border-t-0 first:pt-0">
            <dt className="font-semibold">{what}</dt>
            <dd className="small muted">{where}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 max-w-measure">
        The ticks have a button beside them that clears them; “clear site data” in your browser clears all of
        it. Everything works without storage too; it is only forgotten sooner.
      </p>
    </Section>
    <Section id="server" title="What the server sees">
      <p className="max-w-measure">
        The server that holds this site sees what every web server sees: your network address, the browser’s
        name, and which page and file you asked for. The address of a page names your choices, such as the
        app, and never you.
      </p>
      <p className="mt-3 max-w-measure">
        The page also reads one small file beside it, preset.json, in which whoever runs this site may have
        put a name and a contact. Reading it sends nothing about you.
      </p>
    </Section>
    <Section id="look-up" title="Looking up a domain">
      <p className="max-w-measure">
        Beside the question about your mailbox, and on the page that explains errors, there is a look-up,
        which nobody has to use. It takes any domain, such as contoso.com; the one of your address stands in
        its field already. When you press its button, and not before, your browser asks Cloudflare or Google,
        as you choose, and Microsoft’s sign-in page about the domain in the field. They learn that domain and
        your network address, and not your own address. The answers stay in this tab until you close it.
      </p>
    </Section>
    <Section id="links" title="Links to other sites">
      <p className="max-w-measure">
        Sources and the admin center are links. The other site learns that you came only if you follow one,
        and not from which page: this site tells browsers to send no referrer.
      </p>
    </Section>
  </PageFrame>
)

const kept = [
  {
    what: 'Ticks at steps',
    where:
      'In this browser, until you clear them. They are not sent anywhere and another device does not have them.',
  },
  {
    what: 'Marks at the tasks for admins',
    where:
      'In this browser, until you clear them: the name of the task, its state and the day. What you type for a poster is not kept at all.',
  },
  { what: 'Light or dark', where: 'In this browser, if you chose one with the button at the top.' },
  {
    what: 'Your token program',
    where:
      'In this browser, if you named one for a file of a terminal program. It never stands in a link: a link cannot put a command into your files.',
  },
  {
    what: 'What you are typing',
    where: 'In this tab, until you close it, so that loading the page again loses nothing.',
  },
  {
    what: 'A certificate and its key, for signing a profile',
    where:
      'Not kept at all: only in the open page that signs, until the file is saved or you leave. They are sent nowhere.',
  },
  {
    what: 'An error you paste, and your answers to the questions beside it',
    where:
      'Not kept at all: only in the open page, until you clear the field, load the page again or close it. Nothing of it is sent, and nothing of it stands in an address. What looks like a password, a token or a key in it is blanked before anything else.',
  },
  { what: 'The pages themselves', where: 'In this browser, so that they open without a network.' },
]

export const page: Page = {
  Component: PrivacyPage,
  meta: {
    title: 'Privacy',
    description:
      'What you type stays in your browser. No account, no cookies, no analytics; a domain is looked up elsewhere only on a click that says so.',
  },
}
