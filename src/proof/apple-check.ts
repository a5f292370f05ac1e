import { payloads, targets, topLevel, type Key, type Keys, type Os, type PlistType } from './apple-schema.ts'

/** A value of a property list with its type, which JavaScript alone would lose: `1` and `1.0` are one number there. */
export type Typed =
  | { type: 'dictionary'; value: Readonly<Record<string, Typed>> }
  | { type: 'array'; value: readonly Typed[] }
  | { type: Exclude<PlistType, 'array' | 'dictionary'>; value: string | number | boolean }

type Dictionary = Readonly<Record<string, Typed>>

/** What Apple’s documentation says against a profile on a system; nothing where it has nothing to say. */
export function appleProblems(profile: Typed, os: Os): string[] {
  if (profile.type !== 'dictionary') return ['the profile is no dictionary']
  const content = profile.value['PayloadContent']
  const inner = content?.type === 'array' ? content.value : []
  return [
    ...againstKeys(profile.value, topLevel, os, 'profile'),
    ...againstConsent(profile.value['ConsentText']),
    ...againstTarget(profile.value['TargetDeviceType'], os),
    ...inner.flatMap((payload) => againstPayload(payload, os)),
    ...['PayloadIdentifier', 'PayloadUUID'].flatMap((key) => twice([profile, ...inner], key)),
  ]
}

function againstPayload(payload: Typed, os: Os): string[] {
  if (payload.type !== 'dictionary') return ['a payload is no dictionary']
  const { value } = payload
  const type = String(value['PayloadType']?.value)
  const known = payloads[type]
  if (known === undefined) return [`${type} is no payload`]
  return [
    ...(known.os.includes(os) ? [] : [`${type} does not exist on ${os}`]),
    ...againstKeys(value, known.keys, os, type),
    ...againstOAuth(value, type),
  ]
}

function againstKeys(dictionary: Dictionary, keys: Keys, os: Os, where: string): string[] {
  const missing = Object.keys(keys).filter((name) => keys[name]?.required && !Object.hasOwn(dictionary, name))
  return [
    ...missing.map((name) => `${where}: ${name} is missing`),
    ...Object.entries(dictionary).flatMap(([name, found]) => {
      const key = Object.hasOwn(keys, name) ? keys[name] : undefined
      if (key === undefined) return [`${where}: ${name} is no key`]
      return againstKey(found, key, os).map((problem) => `${where}: ${name} ${problem}`)
    }),
  ]
}

function againstKey({ type, value }: Typed, { only, matches, supervised, ...key }: Key, os: Os): string[] {
  if (type !== key.type) return [`is ${type}, not ${key.type}`]
  const shown = JSON.stringify(value)
  return [
    ...(only === undefined || only.some((allowed) => allowed === value) ? [] : [`cannot be ${shown}`]),
    ...(matches === undefined || matches.test(String(value)) ? [] : [`has not the form of one: ${shown}`]),
    ...(key.os === undefined || key.os.includes(os) ? [] : [`does not exist on ${os}`]),
    ...(value === true && supervised?.includes(os) ? [`needs a supervised device on ${os}`] : []),
  ]
}

/** What the descriptions of single keys add. */
function againstOAuth(payload: Dictionary, type: string): string[] {
  const oauth = payload['OAuth']?.value === true
  const services = Object.entries(payload).filter(([name]) => /^Enable(?!.*Overridable)/u.test(name))
  return [
    ...(oauth && payload['Password'] !== undefined ? [`${type}: a password beside OAuth`] : []),
    ...(payload['OAuthSignInURL'] !== undefined && payload['Host'] === undefined
      ? [`${type}: OAuthSignInURL without Host`]
      : []),
    ...(services.length === 5 && services.every(([, { value }]) => value === false)
      ? [`${type}: nothing is enabled`]
      : []),
  ]
}

function againstConsent(consent: Typed | undefined): string[] {
  if (consent?.type !== 'dictionary') return []
  const texts = Object.values(consent.value).every(({ type }) => type === 'string')
  return texts && consent.value['default'] !== undefined
    ? []
    : ['ConsentText: a text or the default is missing']
}

const againstTarget = (target: Typed | undefined, os: Os): string[] =>
  target === undefined || targets[os].includes(Number(target.value))
    ? []
    : [`TargetDeviceType ${String(target.value)} is not ${os}`]

function twice(payloadsOfProfile: readonly Typed[], key: string): string[] {
  const values = payloadsOfProfile.map(({ type, value }) =>
    type === 'dictionary' ? String(value[key]?.value) : '',
  )
  return new Set(values).size === values.length ? [] : [`${key}: the same twice`]
}
