import { useState } from 'react'
import { useLocation, useNavigate, useNavigationType } from 'react-router'
import { consentApps } from '#content/consent-apps.ts'
import { consentQuery, parseConsentChoice, type ConsentChoice } from '#flow/consent-choice.ts'
import { domainOf } from '#lib/domain-of.ts'

/** Apps and cloud, kept in the query; the domain of the organisation, kept in this page only. */
export function useConsentChoice() {
  const { search, key } = useLocation()
  const moved = useNavigationType()
  const navigate = useNavigate()
  const [typed, type] = useState('')
  // Here first and in the address after it, so that a tick does not wait for the router (see use-wish.ts).
  const [read, take] = useState(() => parseConsentChoice(search, consentApps))
  const [seen, see] = useState(key)
  if (seen !== key) {
    see(key)
    // Only this hook replaces the address of the page.
    if (moved !== 'REPLACE') take(parseConsentChoice(search, consentApps))
  }
  const change = (part: Partial<ConsentChoice>) => {
    const next = { ...read, ...part }
    take(next)
    void navigate({ search: consentQuery(next) }, { replace: true, preventScrollReset: true })
  }
  const domain = typed.trim() === '' ? undefined : domainOf(typed)
  const problem =
    typed.trim() !== '' && domain === undefined
      ? 'This is no domain. Type it as in contoso.com, or leave the field empty.'
      : undefined
  return { ...read, change, typed, type, domain, problem }
}

export type ConsentChosen = ReturnType<typeof useConsentChoice>
