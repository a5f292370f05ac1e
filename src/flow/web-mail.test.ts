import { expect, test } from 'vitest'
import { cloudIds, clouds } from '#content/clouds.ts'
import { loadApp } from '#content/load-app.ts'
import { noPreset } from '#content/preset.ts'
import { guide } from './guide.ts'
import { setupFor } from './setup.ts'

const app = await loadApp('outlook-web')

test.each(cloudIds)('Outlook on the web opens at the address of %s, and says if nobody tried it', (cloud) => {
  const answers = { cloud, app: app.id, way: 'exchange' } as const
  const setup = setupFor(answers, {}, { today: '2026-11-23', preset: noPreset, app }, '')
  if (setup === undefined) throw new Error('no guide')
  const { steps, warnings } = guide(setup, answers, {})
  const { value, confidence } = clouds[cloud].webMail
  const links = (steps[0]?.text ?? []).flatMap((part) =>
    typeof part === 'object' && 'to' in part ? [part] : [],
  )
  expect(links).toEqual([{ to: new URL(`https://${value}`).href, label: value }])
  expect(warnings.some(({ kind }) => kind === 'unsure')).toBe(confidence !== 'sure')
})
