import { PRINTED, readableQr } from '#lib/readable-qr.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import { saveFile } from './save-file.ts'

const FILE = 'setup-link.svg'

/** The code of the link with a preset, to save and print. None where nobody could read it. */
export function PresetQr({ link }: { link: string }) {
  const kind = readableQr(link)
  if (kind === 'unreadable')
    return (
      <p className="small mt-3 max-w-measure">
        There is no QR code of it: a code of {link.length} characters has dots too fine for print and cameras.
        Put preset.json beside your copy of this site, whose code needs no more than its address. Or say less:
        a shorter note, one short reason for all apps.
      </p>
    )
  const save = async () => {
    const { qrSvg } = await import('#lib/qr-svg.ts')
    return () => qrSvg(link, 'QR code with the link', 'Opens the setup with your preset.')
  }
  return (
    <>
      <figure className="mt-4 [&>.qr]:size-60">
        <QrCode text={link} label="QR code with the link" />
        {kind === 'dense' ? (
          <figcaption className="caption mt-1 max-w-measure">
            A dense code. Print it at least {PRINTED / 10} cm wide and try it with an old phone.
          </figcaption>
        ) : null}
      </figure>
      <p className="acts mt-3">
        <Button kind="secondary" small onClick={() => void saveFile(FILE, 'image/svg+xml', save)}>
          <Icon name="file" />
          Save the QR code
        </Button>
      </p>
    </>
  )
}
