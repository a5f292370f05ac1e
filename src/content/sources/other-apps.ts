import { source, type Source } from '#content/source.ts'

/** Other mail apps for people. */
export const otherAppSources = {
  'readdle-accounts': source(
    'Spark: cannot connect to my account',
    'Readdle',
    undefined,
    'https://helpspot.readdle.com/spark/index.php?pg=kb.page&id=985',
  ),
  'windows-mail-end': source(
    'Windows Mail will stop working on December 31, 2024 (quotes Microsoft)',
    'Neowin',
    '2024-11-09',
    'https://www.neowin.net/news/windows-mail-will-stop-working-on-december-31-2024/',
  ),
  'postbox-end': source(
    'Postbox (email client)',
    'Grokipedia, an encyclopedia written by machine',
    undefined,
    'https://grokipedia.com/page/postbox_email_client',
  ),
  'fairemail-source': source(
    'FairEmail source code 1.2331: providers.xml, strings.xml, FragmentOAuth.java',
    'M. Bokhorst (M66B)',
    '2026-08-22',
    'https://github.com/M66B/FairEmail',
  ),
  'fairemail-faq': source(
    'FairEmail: frequently asked questions 8, 14, 139 and 156',
    'M. Bokhorst (M66B)',
    '2026-08-22',
    'https://github.com/M66B/FairEmail/blob/master/FAQ.md',
  ),
  'nine-guide': source(
    'Nine: user’s guide 2.0.0, Exchange ActiveSync client',
    '9Folders',
    undefined,
    'https://www.scribd.com/document/549488682/Nine-User-Guide',
  ),
  'bluemail-exchange': source(
    'BlueMail help: adding an Exchange account (read in Polish and Czech)',
    'BlueMail',
    undefined,
    'https://bluemail.help/pl/add-exchange-account/',
  ),
} satisfies Record<string, Source>
