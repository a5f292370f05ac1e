import { given } from '#lib/given.ts'
import type { Preset } from './preset.ts'

/** What the people of an organisation are told. Plain text: what somebody typed is nothing but letters in it. */
export type PresetMessages = {
  mail: { subject: string; paragraphs: readonly string[] }
  chat: string
  page: string
}

/** The ready words for mail, chat and intranet, with the link in them. */
export function presetMessages(preset: Preset, link: string): PresetMessages {
  const { organisation, support } = preset
  const ours = organisation === undefined ? 'our organisation' : organisation
  const contact = Object.values(given({ ...support })).join(', ')
  const help = contact === '' ? 'Questions? Reply to this message.' : `Questions? ${contact}`
  const ask = contact === '' ? '' : ` Help: ${contact}`
  return {
    mail: {
      subject: 'Set up your work mail on your phone, computer or other device',
      paragraphs: [
        'Hello,',
        `To use your mailbox of ${ours} in an app, open the link below. Answer a few questions and you get the steps for your device, one by one. It takes some minutes.`,
        link,
        'You sign in on Microsoft’s own page. Nobody needs your password: not this page, not the help desk, and not the author of any message. If one asks for it, do not answer.',
        help,
      ],
    },
    chat: `Set up your work mail (${ours}): open the link, answer a few questions, follow the steps for your device. Never give your password to anybody who asks for it.${ask}\n${link}`,
    page: `Your mailbox of ${ours} works in many apps, on phones, computers, and from printers and programs. The setup page asks what you have and shows the steps that work today, with the settings to copy. You sign in on Microsoft’s own page; nobody ever needs to know your password.${ask}\n\nOpen the setup page: ${link}`,
  }
}
