import { cloudIds, clouds } from '#content/clouds.ts'
import { webServerIds, webServerNames } from '#content/web-servers.ts'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Hosting } from './use-hosting.ts'
import { useTypedBefore } from './use-typed-before.ts'

/** Where the wizard will be, for which domain, in which cloud, and what serves it. */
export function HostingForm({ hosting }: { hosting: Hosting }) {
  const { setup, typedDomain, typeDomain, typedSite, typeSite, problems } = hosting
  const before = useTypedBefore([typeDomain, typeSite, hosting.chooseCloud, hosting.chooseServer])
  const plain = { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false } as const
  return (
    <div ref={before} className="needs-script block">
      <div className="filters whole">
        <TextField
          {...plain}
          label="Domain of your addresses"
          optional
          placeholder="contoso.com"
          value={typedDomain}
          error={problems.domain}
          onChange={({ target }) => typeDomain(target.value)}
        />
        <TextField
          {...plain}
          label="Address of the wizard"
          optional
          placeholder={`${setup.site.host}/`}
          value={typedSite}
          error={problems.site}
          onChange={({ target }) => typeSite(target.value)}
        />
        <SelectField
          label="Cloud"
          value={setup.cloud.id}
          options={cloudIds.map((id) => ({ value: id, label: clouds[id].name }))}
          onChange={hosting.chooseCloud}
        />
        <SelectField
          label="Web server"
          value={setup.server}
          options={webServerIds.map((id) => ({ value: id, label: webServerNames[id] }))}
          onChange={hosting.chooseServer}
        />
      </div>
      <p className="caption mt-2">
        A folder may stand behind the host: setup.contoso.com/mail/. What you type stays in this tab.
      </p>
    </div>
  )
}
