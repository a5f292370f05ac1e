import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { clouds, type CloudId } from '#content/clouds.ts'
import { isWebServerId, type WebServerId } from '#content/web-servers.ts'
import type { HostingSetup } from '#generate/hosting/hosting-kit.ts'
import { samplePreset } from '#generate/hosting/sample-preset.ts'
import { domainOf } from '#lib/domain-of.ts'
import { given } from '#lib/given.ts'
import { readSiteAddress, type SiteAddress } from '#lib/site-address.ts'
import { siteAddressSentence } from './site-address-wording.ts'
import { useToday } from './use-today.ts'

/** A preset of the reader’s own, checked. */
export type OwnPreset = { name: string; text: string }

/** What the hosting kit is made for. The web server stands in the query; what names somebody only in this page. */
export function useHosting() {
  const today = useToday()
  const { search } = useLocation()
  const navigate = useNavigate()
  const asked = new URLSearchParams(search).get('server') ?? ''
  const server: WebServerId = isWebServerId(asked) ? asked : 'nginx'
  const [cloud, chooseCloud] = useState<CloudId>('worldwide')
  const [typedDomain, typeDomain] = useState('')
  const [typedSite, typeSite] = useState('')
  const [own, takePreset] = useState<OwnPreset>()

  const domain = typedDomain.trim() === '' ? undefined : domainOf(typedDomain)
  const read = typedSite.trim() === '' ? undefined : readSiteAddress(typedSite)
  const site: SiteAddress = read?.ok ? read.value : { host: `setup.${domain ?? 'contoso.com'}`, base: '/' }
  const setup: HostingSetup = given({
    site,
    server,
    cloud: clouds[cloud],
    domain,
    preset: own?.text ?? samplePreset(given({ domain, cloud })),
    today,
  })
  return {
    setup,
    typedDomain,
    typeDomain,
    typedSite,
    typeSite,
    chooseCloud,
    own,
    takePreset,
    chooseServer: (id: string) =>
      void navigate(
        { search: id === 'nginx' ? '' : `?server=${id}` },
        { replace: true, preventScrollReset: true },
      ),
    problems: {
      domain:
        typedDomain.trim() !== '' && domain === undefined
          ? 'This is no domain. Type it as in contoso.com, or leave the field empty.'
          : undefined,
      site: read === undefined || read.ok ? undefined : siteAddressSentence[read.reason],
    },
  }
}

export type Hosting = ReturnType<typeof useHosting>
