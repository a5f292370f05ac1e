import { consentSourceTable } from '#content/consent-source-table.ts'
import { mailPermissions, permissionFacts, type MailPermission } from '#content/mail-permissions.ts'
import { SourceNote } from './SourceNote.tsx'

const { delegated, everybody, replaces } = permissionFacts
const rules = [delegated, everybody, replaces]

/** What each permission allows, for whoever has to answer for it. */
export const ConsentPermissions = ({ ids }: { ids: readonly MailPermission[] }) => (
  <>
    <ul className="max-w-measure list-disc space-y-2 ps-5">
      {rules.map(({ value, note }: { value: string; note?: string }) => (
        <li key={value}>
          {value}. {note}
        </li>
      ))}
    </ul>
    <dl className="mt-6 max-w-measure">
      {ids.map((id) => {
        const { value, note } = mailPermissions[id]
        return (
          <div key={id} className="border-t border-line py-3">
            <dt>
              <code className="font-semibold wrap-anywhere">{id}</code>
            </dt>
            <dd>
              {value}. <span className="muted">{note}</span>
            </dd>
          </div>
        )
      })}
    </dl>
    <SourceNote from={consentSourceTable} of={[...rules, ...ids.map((id) => mailPermissions[id])]} />
  </>
)
