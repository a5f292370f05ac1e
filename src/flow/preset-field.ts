import type { AppId } from '#content/app-ids.ts'
import type { PresetDraft } from './preset-draft.ts'
import { presetText, said } from './preset-text.ts'

/** The field of the form that a part of the file came from. */
export function fieldOf(where: string, draft: PresetDraft): string {
  const [key = '', at = '', part = ''] = where.split('.')
  if (key === 'support') return at
  if (key === 'accent') return at
  if (key === 'only') return at === 'reason' ? 'reason' : 'apps'
  if (key === 'closedWays') return at === '' ? 'ways' : `way-${Object.keys(draft.ways)[Number(at)]}`
  if (key !== 'notOffered' || part !== 'reason')
    return key === 'preset' || key === 'notOffered' ? 'apps' : key
  const file = JSON.parse(presetText(draft)) as { notOffered?: { app: AppId }[] }
  const app = file.notOffered?.[Number(at)]?.app
  // Where one field gives the reason of all, that one is empty.
  return app === undefined || !said(draft.reasons[app]) ? 'reason' : `reason-${app}`
}
