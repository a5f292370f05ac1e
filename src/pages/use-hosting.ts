import { useLocation, useNavigate } from 'react-router'
import { cloudIds, clouds } from '#content/clouds.ts'
import { isWebServerId, type WebServerId } from '#content/web-servers.ts'
import type { HostingSetup } from '#generate/hosting/hosting-kit.ts'
import { samplePreset } from '#generate/hosting/sample-preset.ts'
import { domainOf } from '#lib/domain-of.ts'
import { given } from '#lib/given.ts'
import { readSiteAddress, type SiteAddress } from '#lib/site-address.ts'
import { siteAddressSentence } from './site-address-wording.ts'
import { useFormDraft } from './use-form-draft.ts'
import { useToday } from './use-today.ts'

/** A preset of the reader’s own, checked. */
export type OwnPreset = { name: string; text: string }

const keys = ['domain', 'site', 'cloud', 'presetName', 'preset'] as const
const fields = { keys }

/** What the hosting kit is made for. The web server stands in the query; the rest in this tab only. */
export function useHosting() {
  const today = useToday()
  const { search } = useLocation()
  const navigate = useNavigate()
  const asked = new URLSearchParams(search).get('server') ?? ''
  const server: WebServerId = isWebServerId(asked) ? asked : 'nginx'
  const { typed, type } = useFormDraft('hosting', '', fields)
  const { domain: typedDomain = '', site: typedSite = '' } = typed
  const cloud = cloudIds.find((id) => id === typed.cloud) ?? 'worldwide'
  const { presetName = '', preset = '' } = typed
  const own: OwnPreset | undefined = preset === '' ? undefined : { name: presetName, text: preset }

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
  const problems = {
    domain:
      typedDomain.trim() !== '' && domain === undefined
        ? 'This is no domain. Type it as in contoso.com, or leave the field empty.'
        : undefined,
    site: read === undefined || read.ok ? undefined : siteAddressSentence[read.reason],
  }
  return {
    setup,
    typedDomain,
    typeDomain: (text: string) => type('domain', text),
    typedSite,
    typeSite: (text: string) => type('site', text),
    chooseCloud: (id: string) => type('cloud', id),
    own,
    takePreset: (taken: OwnPreset | undefined) => {
      type('presetName', taken?.name ?? '')
      type('preset', taken?.text ?? '')
    },
    chooseServer: (id: string) =>
      void navigate(
        { search: id === 'nginx' ? '' : `?server=${id}` },
        { replace: true, preventScrollReset: true },
      ),
    problems,
    /** Whether everything that was typed is right. Nothing is made of a guess in its place. */
    right: problems.domain === undefined && problems.site === undefined,
  }
}

export type Hosting = ReturnType<typeof useHosting>
