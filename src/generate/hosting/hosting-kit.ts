import type { Cloud } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import type { WebServerId } from '#content/web-servers.ts'
import { genericProfile } from '#generate/apple/generic-profile.ts'
import { dnsZone } from '#generate/dns/dns-zone.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { notOffered } from '#generate/not-offered.ts'
import { autoconfig, autoconfigFor } from '#generate/thunderbird/autoconfig.ts'
import { autoconfigFolder } from '#generate/thunderbird/autoconfig-folder.ts'
import { autoconfigReadme } from '#generate/thunderbird/autoconfig-readme.ts'
import { autoconfigDomain } from '#lib/quote-autoconfig.ts'
import type { SiteAddress } from '#lib/site-address.ts'
import { hostingReadme } from './hosting-readme.ts'
import { webServerRules } from './web-servers.ts'

/** What the kit is made for. The preset is a text that was checked. */
export type HostingSetup = {
  site: SiteAddress
  server: WebServerId
  cloud: Cloud
  /** Of the addresses, as DNS has it. */
  domain?: string
  preset: string
  today: Day
}

export type KitFile = { name: string; text: string }

/** Every file of the kit, by its place in the zip. The same setup gives the same bytes. */
export function hostingKit(setup: HostingSetup): readonly KitFile[] {
  const { site, server, cloud, preset, today } = setup
  return [
    { name: 'README.txt', text: hostingReadme(setup) },
    ...webServerRules[server](site).map(({ name, text }) => ({ name: `${server}/${name}`, text })),
    { name: 'preset.json', text: preset },
    ...domainFiles(setup),
    { name: 'apple/exchange-online.mobileconfig', text: genericProfile(cloud, today) },
  ]
}

export const kitName = 'hosting-kit.zip'

/** Whether Thunderbird takes a file for the domains of this cloud. */
export const hasAutoconfig = ({ id }: Cloud): boolean => autoconfig.clouds?.only.includes(id) ?? true

function domainFiles({ domain, cloud, today }: HostingSetup): readonly KitFile[] {
  if (domain === undefined) return []
  // Nobody in particular: neither of the files has a person in it.
  const setup: MailboxSetup = { email: `postmaster@${domain}`, cloud, today, link: '' }
  const zone = { name: `dns/${dnsZone.name(setup)}`, text: String(dnsZone.write(setup)) }
  if (notOffered(autoconfig, setup) !== undefined) return [zone]
  const xml = autoconfigFor(setup, autoconfig)
  const folder = 'thunderbird-autoconfig'
  return [
    {
      name: `${folder}/README.txt`,
      text: autoconfigReadme(setup, autoconfigDomain(`@${domain}`), autoconfigFolder),
    },
    { name: `${folder}/mail/config-v1.1.xml`, text: xml },
    { name: `${folder}/.well-known/autoconfig/mail/config-v1.1.xml`, text: xml },
    zone,
  ]
}
