import { presetMessages } from '#content/preset-messages.ts'
import type { Preset } from '#content/preset.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Slip } from '#ui/Slip.tsx'

/** The ready mail, chat message and paragraph. Letters alone: nothing of them is read as HTML. */
export function PresetTexts({ preset, link }: { preset: Preset; link: string }) {
  const { mail, chat, page } = presetMessages(preset, link)
  return (
    <div className="max-w-main">
      <Slip
        to="Everybody"
        subject={mail.subject}
        actions={
          <CopyButton label="Mail" text={mail.paragraphs.join('\n\n')}>
            Copy mail
          </CopyButton>
        }
      >
        {mail.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Slip>
      <Plain title="For Teams or another chat" label="Message" text={chat} />
      <Plain title="For the intranet" label="Paragraph" text={page} />
    </div>
  )
}

const Plain = ({ title, label, text }: { title: string; label: string; text: string }) => (
  <>
    <h4 className="mt-8 font-semibold">{title}</h4>
    <p className="breakable mt-2 whitespace-pre-line">{text}</p>
    <p className="mt-3">
      <CopyButton label={label} text={text}>
        {`Copy ${label.toLowerCase()}`}
      </CopyButton>
    </p>
  </>
)
