import type { ReactNode } from 'react'
import { CopyCell } from './CopyCell.tsx'
import { Plate } from './Plate.tsx'
import { words } from './words.ts'

type Protocol = {
  name: string
  /** What it does, in a few words: "sends mail". */
  says: string
  host: string
  port: number | string
  encryption: string
}

type HomePlateProps = {
  protocols: readonly Protocol[]
  note?: ReactNode | undefined
  title?: string | undefined
  hint?: string | undefined
}

/** Host and port of each protocol, side by side, to copy without answering anything. */
export function HomePlate({
  protocols,
  note,
  title = words.theSettings,
  hint = words.selectToCopy,
}: HomePlateProps) {
  const widest = protocols.reduce((longest, { host }) => (host.length > longest.length ? host : longest), '')
  return (
    <Plate title={title} hint={<span className="needs-script">{hint}</span>}>
      {protocols.map(({ name, says, host, port, encryption }) => (
        <section key={name} className="proto">
          <h3 className="proto-h">
            <b>{name}</b> {says} <code>{encryption}</code>
          </h3>
          <div className="vals">
            <CopyCell label={`${name} ${words.server.toLowerCase()}`} value={host} widest={widest} />
            <CopyCell label={`${name} ${words.port.toLowerCase()}`} value={String(port)} kind="port" />
          </div>
        </section>
      ))}
      {note !== undefined && <p className="plate-n proto-end">{note}</p>}
    </Plate>
  )
}
