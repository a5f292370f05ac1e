import { useEffect } from 'react'
import { clouds, type CloudId } from '#content/clouds.ts'
import { dnsServices, type DnsServiceId } from '#content/dns-services.ts'
import { domainFindings } from '#flow/domain-findings.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { confidenceWords } from './confidence.ts'
import { FoundCloud } from './FoundCloud.tsx'
import { consequences, failureSentence, placeSentence } from './lookup-words.ts'
import { useDomainAnswers } from './use-domain-answers.ts'

type DomainLookupAnswerProps = {
  domain: string
  service: DnsServiceId
  cloud: string | undefined
  onTake: ((cloud: CloudId) => void) | undefined
  onCancel: () => void
}

/** What was found out about a domain, how sure that is, and what follows. */
export function DomainLookupAnswer({ domain, service, cloud, onTake, onCancel }: DomainLookupAnswerProps) {
  const { answers, waiting, again } = useDomainAnswers(service, domain)
  const findings = domainFindings(answers)
  const sentence = waiting ? `Asking about ${domain} …` : placeSentence(findings, domain)
  useEffect(() => announce(sentence), [sentence])
  if (waiting) {
    return (
      <Notice>
        {sentence}{' '}
        <Button kind="secondary" small onClick={onCancel}>
          Cancel
        </Button>
      </Notice>
    )
  }
  const { failures, clouds: possible } = findings
  return (
    <section className="mt-6 space-y-3" aria-label={`What ${domain} tells`}>
      <h3>{sentence}</h3>
      <p className="max-w-measure">
        <b>{confidenceWords[findings.sure].name}.</b> Records say where mail comes in, not where a single
        mailbox is.
      </p>
      {possible.length === 0 ? null : (
        <FoundCloud possible={possible} sure={findings.cloudSure} chosen={cloud} onTake={onTake} />
      )}
      <ul className="max-w-measure list-disc space-y-2 ps-5">
        {consequences(findings).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {findings.place === 'no-domain' ? null : (
          <li>It does not tell whether IMAP, POP or Authenticated SMTP is on, nor which licence you have.</li>
        )}
      </ul>
      {failures.length === 0 ? null : (
        <Notice kind="problem">
          {failures.map(({ of, failure }) => (
            <p key={`${of} ${failure}`} className="mb-2">
              {failureSentence[failure](of === 'dns' ? dnsServices[service].name : SIGN_IN)}
            </p>
          ))}
          <Button kind="secondary" small onClick={again}>
            Ask again
          </Button>
        </Notice>
      )}
    </section>
  )
}

const SIGN_IN = `Microsoft’s sign-in page (${clouds.worldwide.signInHost.value})`
