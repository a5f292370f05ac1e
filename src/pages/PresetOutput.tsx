import { useState } from 'react'
import { toFragment } from '#flow/fragment.ts'
import { stepPath } from '#flow/links.ts'
import { LONGEST_IN_LINK, writeLinkPreset } from '#lookup/link-preset.ts'
import { Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { LocalSiteNotice } from './LocalSiteNotice.tsx'
import { PresetQr } from './PresetQr.tsx'
import { PresetTexts } from './PresetTexts.tsx'
import { saveFile } from './save-file.ts'
import { siteUrl } from './site-url.ts'
import type { PresetForm } from './use-preset-draft.ts'
import { useToday } from './use-today.ts'

/** From here on old mail programs, chats and forms begin to cut links. Characters. */
const LONG = 2000

/** The file, the link and the words, as long as the form is right. */
export function PresetOutput({ form: { text, preset, problems, keep } }: { form: PresetForm }) {
  const today = useToday()
  const [how, choose] = useState('link')
  const start = siteUrl(stepPath('prerequisites'))
  const packed = writeLinkPreset(preset)
  const whole = start + toFragment({ made: today, preset: packed })
  const fits = packed.length <= LONGEST_IN_LINK
  const link = how === 'link' && fits ? whole : start
  if (problems.length > 0)
    return (
      <div id="preset-result" tabIndex={-1} className="mt-12 border-t border-line pt-8">
        <h3>Your preset</h3>
        <Notice kind="problem">
          <p>Something in the form is not right, so there is no file and no link yet:</p>
          <ul>
            {problems.map(({ field, message }) => (
              <li key={field + message}>{message}</li>
            ))}
          </ul>
        </Notice>
      </div>
    )
  return (
    <div id="preset-result" tabIndex={-1} className="mt-12 border-t border-line pt-8">
      <h3>The file, for your own copy of this site</h3>
      <p className="mt-2 max-w-measure">
        Put it beside the first page of your copy: in the folder where <code>index.html</code> is. It is read
        on every visit, so it needs no build. Or give it to the build:{' '}
        <code>PRESET=preset.json npm run build</code>.
      </p>
      <p className="acts mt-3">
        <Button
          kind="secondary"
          small
          onClick={() => {
            void saveFile('preset.json', 'application/json', async () => () => text)
            keep()
          }}
        >
          <Icon name="file" />
          Save preset.json
        </Button>
        <CopyButton label="The file" text={text}>
          Copy its text
        </CopyButton>
        <span className="small self-center">{octets(text)}</span>
      </p>
      <h3 className="mt-10">The link, for any copy</h3>
      <LocalSiteNotice />
      {fits ? (
        <>
          <p className="mt-2 max-w-measure">
            {whole.length} characters
            {preset.logo === undefined ? '' : ', without the logo, which only the file has'}. What stands
            behind the # goes to no server. People read that the link says it is from you, and can go on
            without it.{' '}
            {whole.length > LONG
              ? 'Some mail programs and chats cut links of this length: try it in yours, or take the file.'
              : null}
          </p>
          <p className="acts mt-3">
            <CopyButton kind="primary" label="Link" text={whole} icon="link">
              Copy link
            </CopyButton>
            <a className="btn sec sm" href={whole} target="_blank" rel="noreferrer">
              Try it
            </a>
          </p>
          <PresetQr link={whole} />
        </>
      ) : (
        <Notice kind="problem">
          <p>
            It is too long for a link: {packed.length} characters, and at most {LONGEST_IN_LINK} are read.
            Take the file, or say less: fewer reasons of their own, a shorter note.
          </p>
        </Notice>
      )}
      <h3 className="mt-10">The words for your people</h3>
      <Choices
        legend={<span className="sr">Which link stands in them?</span>}
        name="preset-how"
        value={fits ? how : 'file'}
        onChange={choose}
        options={[
          ...(fits
            ? [{ value: 'link', label: 'With the link above', hint: 'Works today, on this site' }]
            : []),
          {
            value: 'file',
            label: 'With the short address',
            hint: 'Once the file is beside your copy of this site',
          },
        ]}
      />
      <PresetTexts preset={preset} link={link} />
    </div>
  )
}

const octets = (text: string) => `${(new TextEncoder().encode(text).length / 1000).toFixed(1)} kB`
