import type { CloudId } from '#content/clouds.ts'
import { FileName } from './FileName.tsx'

/**
 * The profile without a person in it, served as a file: on an iPhone only that opens the installer
 * (a file made in the browser is just saved).
 */
export const GenericProfile = ({ cloud }: { cloud: CloudId }) =>
  cloud === 'worldwide' ? (
    <li>
      <a href={`${import.meta.env.BASE_URL}files/exchange-online.mobileconfig`}>
        <FileName title="Profile for any mailbox" name="exchange-online.mobileconfig" icon="phone" />
      </a>
      <div className="caption file-note">
        Open this on the iPhone or iPad itself, in Safari. It asks for the address, so it has nobody’s in it.
      </div>
    </li>
  ) : null
