import type { CloudId } from '#content/clouds.ts'
import { FileRow } from './FileRow.tsx'

/**
 * The profile without a person in it, served as a file: on an iPhone only that opens the installer
 * (a file made in the browser is just saved).
 */
export const GenericProfile = ({ cloud }: { cloud: CloudId }) =>
  cloud === 'worldwide' ? (
    <FileRow
      title="Profile for any mailbox"
      name="exchange-online.mobileconfig"
      icon="phone"
      href={`${import.meta.env.BASE_URL}files/exchange-online.mobileconfig`}
    >
      Open this on the iPhone or iPad itself, in Safari. It asks for the address, so it has nobody’s in it.
    </FileRow>
  ) : null
