import type { App, WorkingWay } from '#content/app.ts'
import { needApproval, sendingOff, wrongAccount } from '#content/common-trouble.ts'
import { ewsRefused, ewsRetirements } from '#content/ews-ways.ts'
import { control, text } from '#content/text.ts'
import { imap, pop } from '#content/thunderbird-incoming.ts'
import {
  domainFile,
  loginFailed,
  mozillaConsent,
  mozillaWay,
  needsSmtp,
  noOAuth,
  ownNames,
  whyImap,
} from '#content/thunderbird-ways.ts'

const reading: Pick<WorkingWay, 'needs' | 'sources'> = {
  needs: text`Betterbird 140 or 153. The steps show 153. For 140 there are steps of its own below them.`,
  sources: ['betterbird-patches', 'thunderbird-source', 'thunderbird-ispdb', 'mozilla-oauth-2026'],
}

export const app: App = {
  id: 'betterbird',
  name: 'Betterbird',
  by: 'Free; Thunderbird with changes of its own',
  kind: 'desktop',
  devices: ['windows', 'mac', 'linux'],
  words: ['better bird', 'beterbird', 'bettebird', 'thunderbird fork'],
  about: text`A free mail program for Windows, Mac and Linux, made from Thunderbird with changes of its own.`,
  ways: [
    mozillaWay(imap, { ...reading, why: whyImap }),
    mozillaWay(pop, reading),
    {
      way: 'exchange',
      works: false,
      because: ewsRefused,
      retirements: ewsRetirements,
      instead: { app: 'betterbird', way: 'imap' },
      sources: ['betterbird-patches', 'thunderbird-notes', 'ms-ews'],
    },
  ],
  consent: mozillaConsent,
  next: text`New messages come in by themselves while Betterbird runs. Now and then Microsoft asks you to sign in again. That is normal.`,
  trouble: [
    needApproval(mozillaConsent),
    sendingOff,
    loginFailed,
    noOAuth,
    {
      see: text`Microsoft’s page speaks of Thunderbird, not of Betterbird`,
      who: 'you',
      fix: text`That is right. Betterbird signs in under the registration of ${control('Mozilla Thunderbird')}. An approval for Thunderbird covers it as well.`,
    },
    wrongAccount,
  ],
  gotchas: [
    needsSmtp,
    text`Betterbird follows Thunderbird’s versions with long support. The type of account with Microsoft Graph, which Thunderbird has from 154 on, is not in 140 and 153.`,
    ownNames,
    domainFile,
  ],
  checked: '2026-11-23',
}
