import { useId } from 'react'
import { CopyButton } from './CopyButton.tsx'
import { CopyCell } from './CopyCell.tsx'
import { PlateRow, PlateRows } from './PlateRows.tsx'
import { words } from './words.ts'

type Group = {
  name: string
  says: string
  host: string
  /** False where `host` only describes the server. */
  copyHost?: boolean | undefined
  port: number | string
  encryption: string
  signIn: string
  /** Where each server wants another. `copy` is false where words stand for it. */
  userName?: { value: string; copy: boolean } | undefined
  /** A few words beside it: "no password". */
  signInNote?: string | undefined
}

type SettingsPlateProps = {
  title: string
  userName?: string | undefined
  groups: readonly Group[]
  /** What "Copy all" copies. */
  copyAllText: string
}

/** All the settings of a guide: user name and Copy all above, one group per protocol below. */
export function SettingsPlate({ title, userName, groups, copyAllText }: SettingsPlateProps) {
  const id = useId()
  return (
    <section className="plate full" aria-labelledby={id}>
      <div className="full-top">
        <h2 id={id}>{title}</h2>
        {userName !== undefined && (
          <div className="un">
            <span className="plate-n">{words.userName}</span>
            <CopyCell label={words.userName} value={userName} />
          </div>
        )}
        <CopyButton text={copyAllText} label={title} kind="plain">
          {words.copyAll}
        </CopyButton>
      </div>
      <div className="full-cols">
        {groups.map((group) => (
          <SettingsGroup key={group.name} group={group} />
        ))}
      </div>
    </section>
  )
}

function SettingsGroup({ group }: { group: Group }) {
  const { name, says, host, copyHost = true, port, encryption, signIn, userName, signInNote } = group
  return (
    <section>
      <h3>
        {name} <span>{says}</span>
      </h3>
      <PlateRows>
        {userName !== undefined && (
          <PlateRow name={words.userName} chosen={!userName.copy}>
            {userName.copy ? (
              <CopyCell label={`${name} ${words.userName.toLowerCase()}`} value={userName.value} />
            ) : (
              userName.value
            )}
          </PlateRow>
        )}
        <PlateRow name={words.server} chosen={!copyHost}>
          {copyHost ? <CopyCell label={`${name} ${words.server.toLowerCase()}`} value={host} /> : host}
        </PlateRow>
        <PlateRow name={words.port}>
          <CopyCell label={`${name} ${words.port.toLowerCase()}`} value={String(port)} kind="port" />
        </PlateRow>
        <PlateRow name={words.encryption} chosen>
          <code>{encryption}</code>
        </PlateRow>
        <PlateRow name={words.signIn} chosen>
          <code>{signIn}</code> {signInNote !== undefined && <span className="plate-n">{signInNote}</span>}
        </PlateRow>
      </PlateRows>
    </section>
  )
}
