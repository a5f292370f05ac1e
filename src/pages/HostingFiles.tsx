import { webServerNames } from '#content/web-servers.ts'
import { hasAutoconfig, kitName, type HostingSetup } from '#generate/hosting/hosting-kit.ts'
import { webServerRules } from '#generate/hosting/web-servers.ts'
import { FileRow } from './FileRow.tsx'
import { saveFile } from './save-file.ts'

/** Brings what makes the kit, which holds other formats: nobody waits for it who only reads. */
const kit = async () => (await import('#generate/hosting/hosting-kit.ts')).hostingKit

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  mobileconfig: 'application/x-apple-aspen-config',
  xml: 'text/xml',
}

/** The kit as a zip, and each file of it. */
export function HostingFiles({ setup }: { setup: HostingSetup }) {
  const one = (name: string) => {
    const short = name.slice(name.lastIndexOf('/') + 1)
    const type = types[short.slice(short.lastIndexOf('.') + 1)] ?? 'text/plain'
    return saveFile(short, type, async () => {
      const make = await kit()
      return () => {
        const file = make(setup).find((each) => each.name === name)
        if (file === undefined) throw new RangeError('No such file in this kit')
        return file.text
      }
    })
  }
  const zip = () =>
    saveFile(kitName, 'application/zip', async () => {
      const [make, { zip: pack }] = await Promise.all([kit(), import('#lib/zip.ts')])
      return () => pack(make(setup), setup.today)
    })
  return (
    <div className="mt-8 max-w-main">
      <ul className="dl">
        <FileRow title="All of it as a zip, with a README" name={kitName} onSave={zip} />
        {rows(setup).map(({ title, name }) => (
          <FileRow
            key={name}
            title={title}
            name={name.slice(name.lastIndexOf('/') + 1)}
            onSave={() => one(name)}
          />
        ))}
      </ul>
      {setup.domain === undefined ? (
        <p className="caption mt-3 max-w-measure">
          With the domain of your addresses the kit also has what Thunderbird asks that domain for, and
          records for DNS.
        </p>
      ) : hasAutoconfig(setup.cloud) ? null : (
        <p className="caption mt-3 max-w-measure">
          Without the folder for Thunderbird: it knows Microsoft’s sign-in for the worldwide servers only.
        </p>
      )}
    </div>
  )
}

function rows({ site, server, domain, cloud }: HostingSetup): { title: string; name: string }[] {
  return [
    ...webServerRules[server](site)
      .filter(({ text }) => text !== '')
      .map(({ name }) => ({ title: `Rules for ${webServerNames[server]}`, name: `${server}/${name}` })),
    { title: 'What the wizard says in your name', name: 'preset.json' },
    ...(domain === undefined
      ? []
      : [
          ...(hasAutoconfig(cloud)
            ? [
                {
                  title: `For Thunderbird, at ${domain}`,
                  name: 'thunderbird-autoconfig/mail/config-v1.1.xml',
                },
              ]
            : []),
          { title: `Records for ${domain}`, name: 'dns/exchange-online.zone' },
        ]),
    { title: 'Profile for every iPhone and iPad', name: 'apple/exchange-online.mobileconfig' },
  ]
}
