import type { MailboxSetup } from '#generate/file-format.ts'
import { QrCode } from '#ui/QrCode.tsx'
import { unlessRefused } from './preview.ts'

type FormatQrProps = { title: string; qr: (setup: MailboxSetup) => string; setup: MailboxSetup }

/** What a file says as a code on the screen, for the phone in front of it. */
export function FormatQr({ title, qr, setup }: FormatQrProps) {
  const text = unlessRefused(() => qr(setup))
  // Selecting the file says why there is none.
  if (text === undefined) return null
  return (
    <>
      <QrCode text={text} label={title} />
      <p>
        Scan it from this screen. Whoever scans it learns your name and address. There is no password in it.
      </p>
    </>
  )
}
