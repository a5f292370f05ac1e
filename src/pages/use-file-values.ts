import { useState } from 'react'
import { clouds, type CloudId } from '#content/clouds.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { parseEmail, parseName } from '#lib/email.ts'
import { given } from '#lib/given.ts'
import { emailSentence, nameSentence } from './email-wording.ts'
import { useToday } from './use-today.ts'
import { useTokenProgram } from './use-token-program.ts'

export type FileField = 'email' | 'name' | 'org' | 'help'

/** What somebody typed to get one file, and the mailbox that comes of it. Kept nowhere. */
export function useFileValues({ runsTokenProgram }: Pick<FileFormat, 'runsTokenProgram'>) {
  const today = useToday()
  const token = useTokenProgram()
  const [cloud, chooseCloud] = useState<CloudId>('worldwide')
  const [typed, type] = useState<Record<FileField, string>>({ email: '', name: '', org: '', help: '' })
  const [email, name, org, help] = [
    read(typed.email, parseEmail, emailSentence),
    ...[typed.name, typed.org, typed.help].map((text) => read(text, parseName, nameSentence)),
  ]
  const setup: MailboxSetup = given({
    email: email?.value,
    name: name?.value,
    support: help?.value === undefined ? undefined : given({ org: org?.value, help: help.value }),
    token: runsTokenProgram ? token.program : undefined,
    cloud: clouds[cloud],
    today,
    link: '',
  })
  return {
    cloud,
    chooseCloud,
    typed,
    type: (field: FileField, text: string) => type((now) => ({ ...now, [field]: text })),
    problems: { email: email?.problem, name: name?.problem, org: org?.problem, help: help?.problem },
    token,
    setup,
  }
}

export type FileValues = ReturnType<typeof useFileValues>

function read<Problem extends string>(
  text: string,
  parse: (text: string) => { ok: true; value: string } | { ok: false; reason: Problem },
  sentences: Record<Problem, string>,
): { value?: string; problem?: string } {
  if (text.trim() === '') return {}
  const parsed = parse(text)
  return parsed.ok ? { value: parsed.value } : { problem: sentences[parsed.reason] }
}
