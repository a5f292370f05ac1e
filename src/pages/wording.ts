import { isAppId } from '#content/app-ids.ts'
import { appName } from '#content/app-names.ts'
import type { Dropped, DropReason } from '#flow/answers.ts'

const keys: Record<string, string> = {
  licence: 'licence',
  mailbox: 'kind of mailbox',
  cloud: 'cloud',
  device: 'device',
  app: 'app',
  way: 'way to connect',
  oauth: 'sign-in with Microsoft',
  to: 'recipients',
  ip: 'public address',
  volume: 'number of messages',
  relay: 'relay',
  smtp: 'Authenticated SMTP',
  email: 'address',
  user: 'sign-in name',
  name: 'name',
  org: 'organisation',
  help: 'help contact',
  made: 'date',
}

const reasons: Record<DropReason, string> = {
  'unknown-key': 'we do not know what it means',
  repeated: 'it was there twice, the first one counts',
  'too-long': 'it is too long',
  damaged: 'it is damaged',
  'not-an-answer': 'it is not one of the answers',
  'not-for-device': 'it does not run on this device',
  'not-offered-here': 'your organisation does not offer it',
  'way-fails': 'it does not work with this app, cloud or date',
  'not-an-address': 'it is not a mail address',
  'not-a-name': 'it has characters that a name cannot have',
  'not-a-day': 'it is not a date',
}

/** What was not taken, and why, as a sentence. What a stranger wrote is shown only where we know it. */
export function droppedSentence({ key, value, reason }: Dropped): string {
  if (reason === 'unknown-key') return `Part of the link was left out: ${reasons[reason]}.`
  if (key === '#') return `The part of the link after # was left out: ${reasons[reason]}.`
  const shown = key === 'app' && isAppId(value) ? appName(value) : undefined
  return `${shown ?? `The ${keys[key] ?? 'answer'}`} was left out: ${reasons[reason]}.`
}
