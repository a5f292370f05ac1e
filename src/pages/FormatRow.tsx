import { fillText } from '#content/filled.ts'
import type { Slots } from '#content/slots.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { FileRow } from './FileRow.tsx'
import { FormatQr } from './FormatQr.tsx'
import { Rich } from './Rich.tsx'
import { SignLink } from './SignLink.tsx'
import { saveFile } from './save-file.ts'

type FormatRowProps = { format: FileFormat; setup: MailboxSetup; slots: Slots }

/** One file of a format, made for a mailbox: what it warns of, where to put it and how to undo it. */
export const FormatRow = ({ format, setup, slots }: FormatRowProps) => (
  <>
    <FileRow
      title={format.title}
      name={format.name(setup)}
      onSave={() => saveFile(format.name(setup), format.mediaType, async () => () => format.write(setup))}
    >
      {format.qr === undefined ? null : <FormatQr title={format.title} qr={format.qr} setup={setup} />}
      {format.caution === undefined ? null : (
        <p>
          <Rich text={fillText(format.caution, slots)} />
        </p>
      )}
      <details>
        <summary>Where to put it, and how to undo it</summary>
        <p>
          <Rich text={fillText(format.where, slots)} />
        </p>
        <p>
          To undo: <Rich text={fillText(format.undo, slots)} />
        </p>
      </details>
    </FileRow>
    {format.signable !== undefined ? (
      <li>
        <SignLink device={format.signable} setup={setup} />
      </li>
    ) : null}
  </>
)
