import { expect, test } from 'vitest'
import { formatOf, golden } from '#generate/golden-cases.ts'
import { fillText, plainText } from './filled.ts'
import { loadApp } from './load-app.ts'
import type { Slots } from './slots.ts'

const slots = new Proxy({} as Slots, { get: () => ({ shown: 'ana@contoso.com', known: true }) })

const programs = [
  ['nodemailer', 'nodemailer'],
  ['python-smtplib', 'python-smtplib'],
  ['django', 'django-backend'],
  ['mailkit', 'mailkit'],
] as const

// One recipe: the rights that the guide asks an admin for are those that the file names, the better ones too.
test.each(programs)('%s: guide and file ask for the same rights', async (id, format) => {
  const { ways } = await loadApp(id)
  const steps = ways.flatMap((way) => (way.works ? way.steps : []))
  const guide = steps.map(({ text = [] }) => plainText(fillText(text, slots))).join('\n')
  const file = golden('plain', formatOf(format)).replaceAll(/\s+(?:#|\/\/)?\s*/gu, ' ')
  for (const right of [
    'SMTP.SendAsApp',
    'New-ServicePrincipal',
    'FullAccess',
    'SendAs',
    'Application SMTP.SendAsApp',
    'RBAC for Applications',
  ]) {
    expect(guide).toContain(right)
    expect(file).toContain(right)
  }
})
