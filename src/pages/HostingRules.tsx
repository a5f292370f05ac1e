import { memo } from 'react'
import { hostingWords } from '#content/hosting-words.ts'
import { hostingSources } from '#content/sources/hosting.ts'
import { webServerIds, webServerNames, type WebServerId } from '#content/web-servers.ts'
import { webServerRules } from '#generate/hosting/web-servers.ts'
import { CodePlate } from '#ui/CodePlate.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Sentence } from './Sentence.tsx'
import { SourceNote } from './SourceNote.tsx'

type RulesProps = { server: WebServerId; host: string; base: string }

/** What to do with one web server: the steps, its files, where it differs, and how we know. */
const Rules = memo(({ server, host, base }: RulesProps) => {
  const { place, differs, proof, rests } = hostingWords[server]
  return (
    <>
      <ol className="max-w-measure list-decimal space-y-2 ps-5 wrap-anywhere">
        {place.map((step, at) => (
          <li key={at}>
            <Sentence text={step} />
          </li>
        ))}
      </ol>
      <div className="mt-4 grid gap-4 *:min-w-0">
        {webServerRules[server]({ host, base }).map(({ name, text }) =>
          text === '' ? null : (
            <CodePlate
              key={name}
              level={4}
              title={name}
              label={`the file ${name} for ${webServerNames[server]}`}
              code={text.trimEnd()}
            />
          ),
        )}
      </div>
      {differs.map((text, at) => (
        <p key={at} className="mt-3 max-w-measure wrap-anywhere">
          <Sentence text={text} />
        </p>
      ))}
      <p className="small muted mt-3 max-w-measure">{proof}</p>
      {rests === undefined ? null : <SourceNote from={hostingSources} of={[rests]} />}
    </>
  )
})

type HostingRulesProps = { server: WebServerId; host: string; base: string }

/** The chosen web server, and the others for those who read without scripts or serve with two. */
export const HostingRules = ({ server, host, base }: HostingRulesProps) => (
  <>
    <h3>{webServerNames[server]}</h3>
    <div className="mt-3">
      <Rules server={server} host={host} base={base} />
    </div>
    <div className="no-print mt-8">
      {webServerIds
        .filter((id) => id !== server)
        .map((id) => (
          <Disclosure key={id} summary={webServerNames[id]}>
            <Rules server={id} host={host} base={base} />
          </Disclosure>
        ))}
    </div>
  </>
)
