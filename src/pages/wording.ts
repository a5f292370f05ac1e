import { organisationWords } from '#content/organisation-words.ts'
import { noPreset, type Preset } from '#content/preset.ts'
import type { Dropped, DropReason, PersonKey, QuestionId } from '#flow/answers.ts'
import { quoted } from './quoted.ts'

const keys: Record<QuestionId | PersonKey, string> = {
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
  smtp: 'answer about Authenticated SMTP',
  email: 'address',
  user: 'sign-in name',
  name: 'name',
  org: 'organisation',
  help: 'help contact',
  made: 'date',
  preset: 'part that somebody prepared',
}

const reasons: Record<DropReason, string> = {
  'unknown-key': 'we do not know what it means',
  repeated: 'it was there twice',
  'too-long': 'it is too long',
  damaged: 'it is damaged',
  'not-an-answer': 'it is not one of the answers',
  'not-for-device': 'it does not run on this device',
  'not-offered-here': 'it is not offered here',
  'way-fails': 'it does not work with this app, cloud or date',
  'not-an-address': 'it is not a mail address',
  'not-a-name': 'it has characters that a name cannot have',
  'not-a-day': 'it is not a date',
  'not-a-preset': 'it says what no link may say',
  'nothing-left':
    'with what this site offers, it would leave no app that can connect. Ask whoever gave you the link, or go on without it',
}

/**
 * What was not taken, and why, as a sentence. `appName` knows what an app is called, and `preset` who does not offer
 * what: that a link says so is no fact of this site.
 */
export function droppedSentence(
  { key, value, reason }: Dropped,
  appName: (id: string) => string | undefined,
  { notOffered, closedWays = [] }: Preset = noPreset,
): string {
  if (key === '#') return `The part of the link after # was left out: ${reasons[reason]}.`
  if (reason === 'unknown-key') return `${quoted(key)} in the link was left out: ${reasons[reason]}.`
  if (key === 'preset')
    return `What somebody had prepared in this link was left out: ${reasons[reason]}${value === '' ? '' : ` (${quoted(value)})`}.`
  const name = keys[key as QuestionId | PersonKey]
  if (reason === 'repeated') return `The ${name} stood twice in the link: the first one counts.`
  if (key === 'app' && value === 'unknown')
    return 'No app was chosen for you: none that is offered here runs on your device.'
  const app = key === 'app' ? appName(value) : undefined
  const by =
    key === 'app'
      ? notOffered.find((row) => row.app === value)
      : key === 'way'
        ? closedWays.find((row) => row.way === value)
        : undefined
  const why =
    reason === 'not-offered-here' && by !== undefined
      ? organisationWords.leavesOut(by)
      : `${reasons[reason]}.`
  return `${app ?? `The ${name} ${quoted(value)}`} was left out: ${why}`
}
