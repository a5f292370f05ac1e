import type { App, WorkingWay } from '#content/app.ts'
import { needApproval, sendingOff, wrongAccount } from '#content/common-trouble.ts'
import { ewsRetirements } from '#content/ews-ways.ts'
import { hubWithGraph } from '#content/thunderbird-hub.ts'
import { imap, pop } from '#content/thunderbird-incoming.ts'
import { control, text } from '#content/text.ts'
import {
  domainFile,
  loginFailed,
  mozillaConsent,
  mozillaWay,
  needsSmtp,
  noOAuth,
  onlyWorldwide,
  ownNames,
  whyImap,
} from '#content/thunderbird-ways.ts'

const reading: Pick<WorkingWay, 'needs' | 'sources'> = {
  needs: text`Thunderbird 78 or newer. The steps show ESR 153, and version 150 and newer. For ESR 140 there are steps of its own below them.`,
  sources: ['thunderbird-source', 'thunderbird-notes', 'thunderbird-ispdb', 'mozilla-oauth-2026'],
}

// Whether it also sends through Graph stands in no source, so the way does not promise it.
const exchange: WorkingWay = {
  way: 'exchange',
  works: true,
  signIn: 'oauth2',
  needs: text`Thunderbird 154 or newer, which uses Microsoft Graph here. ESR 140 has no such type. ESR 153 has one, but it uses Exchange Web Services, and Microsoft refuses those.`,
  clouds: onlyWorldwide,
  sharedElsewhere: true,
  steps: hubWithGraph,
  // Up to ESR 153 the same type of account speaks Exchange Web Services.
  retirements: ewsRetirements,
  unsure: true,
  sources: ['thunderbird-notes', 'thunderbird-source', 'thunderbird-ispdb', 'ms-ews', 'seattleu-shared'],
}

export const app: App = {
  id: 'thunderbird',
  name: 'Thunderbird',
  by: 'Mozilla; free, for the desktop',
  kind: 'desktop',
  devices: ['windows', 'mac', 'linux'],
  words: [
    'mozilla',
    'mozilla thunderbird',
    'thunder bird',
    'thunderbrid',
    'tunderbird',
    'thunderbierd',
    'esr',
    'esr 140',
    'esr 153',
    'graph',
  ],
  about: text`Mozilla’s free mail program for Windows, Mac and Linux.`,
  ways: [mozillaWay(imap, { ...reading, why: whyImap }), mozillaWay(pop, reading), exchange],
  consent: mozillaConsent,
  next: text`New messages come in by themselves while Thunderbird runs. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    needApproval(mozillaConsent),
    sendingOff,
    loginFailed,
    noOAuth,
    {
      see: text`After Microsoft’s page, Thunderbird asks for a password`,
      who: 'you',
      fix: text`Update Thunderbird and begin again. Versions before 151 had this fault. Never type your password into Thunderbird itself.`,
    },
    wrongAccount,
  ],
  gotchas: [
    needsSmtp,
    text`The type ${control('Exchange')} changed: from version 145 to ESR 153 it uses Exchange Web Services, from 154 Microsoft Graph. Look at your version before you choose it. For a shared mailbox, take IMAP.`,
    text`An approval that your admin gave to Thunderbird before version 102.7 does not count any more: the application id has changed.`,
    ownNames,
    domainFile,
  ],
  checked: '2026-11-23',
}
