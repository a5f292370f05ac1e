import { useState } from 'react'
import { presetWords } from '#content/preset-words.ts'
import { imageKind } from '#lib/image-kind.ts'
import { LOGO_OCTETS, logoProblem } from '#lookup/logo-problem.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { FileField } from '#ui/FileField.tsx'
import { fileUrl } from './file-url.ts'
import type { PresetForm } from './use-preset-draft.ts'

/** The logo, checked by its own bytes. */
export function PresetLogoField({ form: { draft, change, errorOf } }: { form: PresetForm }) {
  const [problem, setProblem] = useState<string>()
  const take = async ([file]: readonly File[]) => {
    if (file === undefined) return
    const logo = await logoOf(file)
    const wrong = logo === undefined ? presetWords.logo.kind : logo === '' ? tooLarge : logoProblem(logo)
    setProblem(wrong)
    if (wrong !== undefined || logo === undefined) {
      announce(wrong ?? '')
      return
    }
    change({ logo })
    announce('The logo is in the preview.')
  }
  return (
    <>
      <FileField
        id="logo"
        label="Logo"
        button="Choose a picture"
        hint={`PNG, JPEG or WebP, at most ${LOGO_OCTETS / 1000} kB; no SVG. ${presetWords.logo.link}`}
        error={problem ?? errorOf('logo')}
        onFiles={(files) => void take(files)}
      />
      {draft.logo === '' ? null : (
        <p className="mt-2">
          <Button kind="secondary" small onClick={() => change({ logo: '' })}>
            Remove the logo
          </Button>
        </p>
      )}
    </>
  )
}

const tooLarge = presetWords.logo.size(LOGO_OCTETS)

/** The picture as a `data:` address, by what its bytes say it is. Empty: it is too large to be read. */
async function logoOf(file: File): Promise<string | undefined> {
  if (file.size > LOGO_OCTETS) return ''
  const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)))
  const picture = imageKind(bytes)
  return picture === undefined ? undefined : fileUrl(picture.type, bytes)
}
