import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { consentApps } from '#content/consent-apps.ts'
import {
  consentQuery,
  parseConsentChoice,
  type ConsentChoice,
  type ConsentRefusal,
} from '#flow/consent-choice.ts'
import { domainOf } from '#lib/domain-of.ts'

/** Apps and cloud, kept in the query; the domain of the organisation, kept in this page only. */
export function useConsentChoice() {
  const { search } = useLocation()
  const navigate = useNavigate()
  const [typed, type] = useState('')
  const read = parseConsentChoice(search, consentApps)
  // What was left out of the link stays said after the address is written anew.
  const [refused] = useState<readonly ConsentRefusal[]>(read.refused)
  const change = (choice: Partial<ConsentChoice>) =>
    void navigate(
      { search: consentQuery({ ...read, ...choice }) },
      { replace: true, preventScrollReset: true },
    )
  const domain = typed.trim() === '' ? undefined : domainOf(typed)
  const problem =
    typed.trim() !== '' && domain === undefined
      ? 'This is no domain. Type it as in contoso.com, or leave the field empty.'
      : undefined
  return { ...read, refused, change, typed, type, domain, problem }
}

export type ConsentChosen = ReturnType<typeof useConsentChoice>
