import { isAppId } from '#content/app-ids.ts'
import { ways } from '#content/ways.ts'
import { emptyDraft, type AppChoice, type PresetDraft } from './preset-draft.ts'

/** A draft that this browser kept. What in it is not as this form writes it is left out, field by field. */
export function parseDraft(kept: string): PresetDraft {
  const found = recordIn(parsed(kept))
  const texts = Object.entries(emptyDraft).flatMap(([key, empty]) =>
    typeof empty === 'string' && typeof found[key] === 'string' ? [[key, found[key]]] : [],
  )
  return {
    ...emptyDraft,
    ...(Object.fromEntries(texts) as Partial<PresetDraft>),
    rest: found['rest'] === 'left-out' ? 'left-out' : 'allowed',
    apps: rows(found['apps'], isAppId, isChoice),
    reasons: rows(found['reasons'], isAppId, isText),
    ways: rows(found['ways'], (key) => Object.hasOwn(ways, key), isText),
  }
}

function parsed(kept: string): unknown {
  try {
    return JSON.parse(kept) as unknown
  } catch {
    return undefined
  }
}

const recordIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

const choices: readonly unknown[] = ['first', 'allowed', 'left-out'] satisfies AppChoice[]
const isChoice = (value: unknown): value is AppChoice => choices.includes(value)
const isText = (value: unknown): value is string => typeof value === 'string'

/** The rows whose key and value are known. */
const rows = <Value>(
  value: unknown,
  isKey: (key: string) => boolean,
  isValue: (each: unknown) => each is Value,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(recordIn(value)).filter((row): row is [string, Value] => isKey(row[0]) && isValue(row[1])),
  )
