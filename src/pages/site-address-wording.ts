import type { SiteAddressProblem } from '#lib/site-address.ts'

/** What is wrong with the address of a site, and what to do. */
export const siteAddressSentence: Record<SiteAddressProblem, string> = {
  empty: 'Type the address, or leave the field empty.',
  scheme: 'The site has to be on https: signing and reading offline work nowhere else.',
  port: 'Leave out the port: the rules are for https at its usual one.',
  more: 'Type only the host and its folder, such as setup.contoso.com/mail/.',
  host: 'This is no name of a host. Type it as in setup.contoso.com.',
  folder: 'Name the folder with letters, digits, hyphens, dots and underscores, such as /mail/.',
}
