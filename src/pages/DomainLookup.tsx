import { useState } from 'react'
import type { CloudId } from '#content/clouds.ts'
import { dnsServiceIds, dnsServices, type DnsServiceId } from '#content/dns-services.ts'
import { domainOf } from '#lib/domain-of.ts'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { DomainLookupAnswer } from './DomainLookupAnswer.tsx'

export type DomainLookupProps = {
  /** What was typed elsewhere on the page: an address or a domain. */
  typed?: string
  /** The cloud that is chosen now. */
  cloud?: string
  /** Absent where there is nothing to choose. */
  onTake?: (cloud: CloudId) => void
}

/** Looks a domain up, once somebody has read who learns what and pressed the button. */
export function DomainLookup({ typed = '', cloud, onTake }: DomainLookupProps) {
  const [own, type] = useState<string>()
  const [service, choose] = useState<DnsServiceId>('cloudflare')
  const [asked, askFor] = useState<{ domain: string; service: DnsServiceId }>()
  const [wrong, setWrong] = useState(false)
  const text = own ?? domainOf(typed) ?? ''
  const domain = domainOf(text)
  const who = dnsServices[service].name

  const submit = () => {
    setWrong(domain === undefined)
    if (domain !== undefined) askFor({ domain, service })
  }

  return (
    <>
      <TextField
        label="Domain"
        hint="What stands behind the @ of the address, such as contoso.com"
        value={text}
        error={
          wrong && domain === undefined ? 'This is not a domain: write it as in contoso.com.' : undefined
        }
        autoCapitalize="none"
        spellCheck={false}
        onChange={({ target }) => type(target.value)}
        onKeyDown={(event) => {
          // It stands in the form of a step, which Enter would send.
          if (event.key !== 'Enter') return
          event.preventDefault()
          submit()
        }}
      />
      <SelectField
        label="Who looks into DNS"
        value={service}
        options={dnsServiceIds.map((id) => ({ value: id, label: dnsServices[id].name }))}
        onChange={(value) => choose(dnsServiceIds.find((id) => id === value) ?? service)}
      />
      <p className="mt-4 mb-3 max-w-measure">
        If you go on, {who} and Microsoft learn the domain{' '}
        {domain === undefined ? '' : <bdi className="value">{domain}</bdi>} and your network address. They do
        not learn your own address, or anything else that you typed. Nothing is asked before.
      </p>
      <Button kind="secondary" onClick={submit}>
        Ask {who} and Microsoft
      </Button>
      {asked === undefined ? null : (
        <DomainLookupAnswer
          key={`${asked.service} ${asked.domain}`}
          {...asked}
          cloud={cloud}
          onTake={onTake}
          onCancel={() => askFor(undefined)}
        />
      )}
    </>
  )
}
